"""A scene without any data of one's own, mapped and judged, by the command line alone."""

from __future__ import annotations

import json

import numpy as np
import pytest

from tests.support.gdal_scenes import read, scene_values, write


@pytest.fixture(scope="module")
def simulated(profile, tmp_path_factory):
    folder = tmp_path_factory.mktemp("simulated")
    names = ("BEFORE", "AFTER", "ELEVATION", "LANDCOVER", "PERMANENT_WATER", "FLOOD")
    outputs = {name: folder / f"{name.lower()}.tif" for name in names}
    done = profile.run(
        "simulatescene", WIDTH=400, HEIGHT=300, SEED=3, CENTER="10.5,47.5 [EPSG:4326]", **outputs
    )
    assert done.status == 0, done.everything
    return outputs, done.results


@pytest.fixture(scope="module")
def mask(simulated, profile, tmp_path_factory):
    """The simulated scene, mapped."""
    path = tmp_path_factory.mktemp("mask") / "mask.tif"
    done = profile.run("predict", METHOD="thresholds", INPUT=simulated[0]["AFTER"], MASK=path)
    assert done.status == 0, done.everything
    return path


def test_a_simulated_scene_is_whole(simulated):
    outputs, results = simulated
    shapes = {name: read(str(path)).shape for name, path in outputs.items()}
    assert shapes["BEFORE"] == shapes["AFTER"] == (2, 300, 400)
    assert {shapes[name] for name in ("ELEVATION", "LANDCOVER", "FLOOD")} == {(300, 400)}
    flood = read(str(outputs["FLOOD"]))
    assert results["FLOOD_AREA"] == pytest.approx((flood == 1).sum() * 0.01, rel=0.01)
    assert 0.05 < results["FLOOD_SHARE"] < 0.2


def test_the_flood_is_what_is_new(simulated, profile, tmp_path):
    outputs, results = simulated
    done = profile.run(
        "floodchange",
        FIRST=outputs["PERMANENT_WATER"],
        SECOND=outputs["FLOOD"],
        CHANGE=tmp_path / "change.tif",
        POLYGONS=tmp_path / "change.gpkg",
        MIN_AREA=10_000,
    )
    assert done.status == 0, done.everything
    assert done.results["NEW_AREA"] == pytest.approx(results["FLOOD_AREA"], rel=1e-6)
    assert done.results["PERSISTENT_AREA"] == pytest.approx(
        results["PERMANENT_WATER_AREA"], rel=1e-6
    )
    assert done.results["RECEDED_AREA"] == done.results["UNKNOWN_AREA"] == 0
    assert "of water are new" in done.everything
    record = json.loads((tmp_path / "change.provenance.json").read_text("utf-8"))
    assert record["numbers"]["NEW_AREA"] == done.results["NEW_AREA"]
    flood, change = read(str(outputs["FLOOD"])), read(str(tmp_path / "change.tif"))
    assert ((change == 1) == (flood == 1)).all() and (change[flood == 255] == 255).all()


def test_the_same_map_twice_is_refused(simulated, profile, tmp_path):
    flood = simulated[0]["FLOOD"]
    done = profile.run("floodchange", FIRST=flood, SECOND=flood, CHANGE=tmp_path / "c.tif")
    assert done.status != 0 and "the same file" in done.everything
    assert not list(tmp_path.iterdir())


def test_the_simulated_flood_is_mapped_and_judged(simulated, mask, profile, tmp_path):
    outputs, _ = simulated
    report = tmp_path / "report.json"
    done = profile.run(
        "evaluatemap",
        PREDICTION=mask,
        REFERENCE=outputs["FLOOD"],
        COMPARISON=tmp_path / "comparison.tif",
        REPORT=report,
    )
    assert done.status == 0, done.everything
    results = done.results
    counts = [results[name] for name in ("TP", "FP", "FN", "TN")]
    assert sum(counts) == results["VALID_PIXELS"] > 0
    union = sum(counts[:3])
    assert results["IOU"] == pytest.approx(counts[0] / union)
    assert results["F1"] == pytest.approx(2 * results["IOU"] / (1 + results["IOU"]))
    assert results["IOU"] > 0.4
    assert json.loads(report.read_text("utf-8"))
    comparison = read(str(tmp_path / "comparison.tif"))
    assert [(comparison == value).sum() for value in (1, 3, 2, 0)] == counts


def test_a_map_is_judged_with_intervals_and_a_page(simulated, mask, profile, tmp_path):
    truth = simulated[0]["FLOOD"]
    page = tmp_path / "report.html"
    done = profile.run(
        "evaluatemap", PREDICTION=mask, REFERENCE=truth, BLOCK=64, TOLERANCE=3, PAGE=page
    )
    assert done.status == 0, done.everything
    results = done.results
    assert results["IOU_LOW"] < results["IOU"] < results["IOU_HIGH"]
    assert results["F1_LOW"] < results["F1"] < results["F1_HIGH"]
    assert 0 < results["BOUNDARY_F1"] <= 1 and 0 < results["KAPPA"] < 1
    assert "<html" in page.read_text("utf-8")


def test_values_that_do_not_count(profile, tmp_path):
    truth = scene_values()[1].astype(np.int16)
    prediction = write(tmp_path / "map.tif", truth[np.newaxis].astype(np.uint8))
    truth[:50] = -1
    truth[50:60] = 99
    reference = write(tmp_path / "truth.tif", truth[np.newaxis])
    done = profile.run("evaluatemap", PREDICTION=prediction, REFERENCE=reference, INVALID="-1;99")
    assert done.status == 0, done.everything
    assert done.results["VALID_PIXELS"] == truth[60:].size
    assert done.results["IOU"] == 1


def test_reference_polygons(mapped, profile):
    mask, polygons = mapped[0]["MASK"], mapped[0]["POLYGONS"]
    done = profile.run("evaluatemap", PREDICTION=mask, REFERENCE_POLYGONS=polygons)
    assert done.status == 0, done.everything
    # Polygons run along pixel edges, so that they are the mask.
    assert done.results["IOU"] == 1


def test_invalid_values_that_are_no_numbers(profile, scene):
    done = profile.run("evaluatemap", PREDICTION=scene, REFERENCE=scene, INVALID="-1;none")
    assert done.status != 0
    assert "“none” among the values that do not count is no number" in done.everything
