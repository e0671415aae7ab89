"""Points drawn over a mapped scene, labelled by a script, and the area of its water estimated."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal, ogr

from tests.support.gdal_scenes import read

SEED = 11


def label(path: str, truth: str) -> None:
    """Write into each point what the truth has there."""
    raster = gdal.Open(truth)
    values, place = raster.ReadAsArray(), raster.GetGeoTransform()
    file = ogr.Open(path, update=1)
    layer = file.GetLayerByName("points")
    layer.StartTransaction()
    for feature in layer:
        x, y = feature.geometry().GetX(), feature.geometry().GetY()
        value = values[int((y - place[3]) / place[5]), int((x - place[0]) / place[1])]
        feature.SetField("label", -1 if value == 255 else int(value > 0))
        layer.SetFeature(feature)
    layer.CommitTransaction()


@pytest.fixture(scope="module")
def mapped(profile, tmp_path_factory):
    """A simulated flood, mapped: mask, probability and truth."""
    folder = tmp_path_factory.mktemp("area")
    paths = {
        name: str(folder / f"{name}.tif") for name in ("after", "flood", "mask", "probability")
    }
    done = profile.run(
        "simulatescene",
        WIDTH=500,
        HEIGHT=400,
        SEED=SEED,
        SWATH_EDGE="false",
        AFTER=paths["after"],
        FLOOD=paths["flood"],
    )
    assert done.status == 0, done.everything
    done = profile.run(
        "predict",
        METHOD="thresholds",
        INPUT=paths["after"],
        MASK=paths["mask"],
        PROBABILITY=paths["probability"],
    )
    assert done.status == 0, done.everything
    return paths


def true_area(paths) -> float:
    truth = read(paths["flood"])
    return float(np.isin(truth, (1, 2))[read(paths["mask"]) != 255].sum()) * 0.01


def test_the_estimate_holds_the_true_area(mapped, profile, tmp_path):
    points, report, metrics = (str(tmp_path / n) for n in ("points.gpkg", "r.html", "m.json"))
    drawn = profile.run(
        "samplepoints", MASK=mapped["mask"], SIZE=600, EDGE=30, SEED=SEED, POINTS=points
    )
    assert drawn.status == 0, drawn.everything
    wanted = {"MASK": mapped["mask"], "POINTS": points, "REPORT": report, "METRICS": metrics}
    empty = profile.run("estimatearea", **wanted)
    assert empty.status == 1 and "points of “points” are not labelled" in empty.everything
    label(points, mapped["flood"])
    done = profile.run("estimatearea", **wanted)
    assert done.status == 0, done.everything
    found = done.results
    truth = true_area(mapped)
    assert found["AREA_LOW"] < truth < found["AREA_HIGH"]
    assert found["MODEL_BASED"] == 0 and 0.8 < found["OVERALL_ACCURACY"] < 1
    record = json.loads((tmp_path / "m.json").read_text("utf-8"))
    assert record["numbers"]["AREA"] == pytest.approx(found["AREA"])
    assert "Error matrix" in (tmp_path / "r.html").read_text("utf-8")


def test_without_points_it_is_called_model_based(mapped, profile, tmp_path):
    done = profile.run(
        "estimatearea",
        MASK=mapped["mask"],
        PROBABILITY=mapped["probability"],
        REPORT=tmp_path / "r.html",
    )
    assert done.status == 0, done.everything
    found = done.results
    assert found["MODEL_BASED"] == 1 and "model-based" in done.everything
    assert found["AREA_LOW"] < found["AREA"] < found["AREA_HIGH"]
    assert "Model-based:" in (tmp_path / "r.html").read_text("utf-8")


def test_a_changed_mask_is_refused(mapped, profile, tmp_path):
    points = str(tmp_path / "points.gpkg")
    assert profile.run("samplepoints", MASK=mapped["mask"], POINTS=points).status == 0
    label(points, mapped["flood"])
    other = str(tmp_path / "other.tif")
    copy = gdal.GetDriverByName("GTiff").CreateCopy(other, gdal.Open(mapped["mask"]))
    values = copy.ReadAsArray()
    values[200, 200] = 1 - values[200, 200]
    copy.GetRasterBand(1).WriteArray(values)
    copy = None
    done = profile.run("estimatearea", MASK=other, POINTS=points)
    assert done.status == 1 and "another mask than “other”" in done.everything
