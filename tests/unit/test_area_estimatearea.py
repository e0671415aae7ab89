"""The job ``estimatearea``: estimates against a known truth, and what is refused."""

import json

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from pyproj import Transformer

from model_backend.area.judging import StratumResult, cautions
from model_backend.area.modelbased import ModelBased
from model_backend.area.strata import Block
from model_backend.protocol import HighwaterError

HECTARE = 0.01 / 0.9996**2  # of a pixel of 10 m at the central meridian


@pytest.fixture
def scene(write_raster, run_job, tmp_path):
    """A mask that misses and invents water, its truth, and 500 points drawn over it."""
    rows, columns = np.mgrid[:400, :500]
    truth = np.hypot(rows - 200, columns - 250) < 120
    values = (np.hypot(rows - 205, columns - 250) < 112).astype("u1")
    values[:10] = 255
    mask = write_raster(values, "mask.tif")
    path = tmp_path / "drawn.gpkg"
    run_job("samplepoints", {"points": path}, mask={"path": mask}, size=500, edge=150.0, least=80)
    return {"path": mask}, truth, path


@pytest.fixture
def label(scene, tmp_path):
    """Write the points anew with labels, from the truth unless they are changed."""
    _, truth, drawn = scene

    def write(change=lambda table, points: None, crs=None, name="labelled.gpkg"):
        meta, _, wkb, values = pyogrio.raw.read(drawn, layer="drawn")
        table, points = dict(zip(meta["fields"], values)), shapely.from_wkb(wkb)
        with rasterio.open(scene[0]["path"]) as dataset:
            column, row = ~dataset.transform @ (shapely.get_x(points), shapely.get_y(points))
        table["label"] = truth[row.astype(int), column.astype(int)].astype("f8")
        changed = change(table, points)
        if changed is not None:
            points = changed
        if crs:
            to = Transformer.from_crs(meta["crs"], crs, always_xy=True)
            points = shapely.transform(points, to.transform, interleaved=False)
        path = tmp_path / name
        pyogrio.raw.write(
            path,
            shapely.to_wkb(points),
            list(table.values()),
            list(table),
            geometry_type="Point",
            crs=crs or meta["crs"],
        )
        return {"path": str(path)}

    return write


def test_the_estimate_holds_the_truth_that_the_map_misses(scene, label, run_job, tmp_path):
    mask, truth, _ = scene
    area = truth[10:].sum() * HECTARE
    outputs = {"report": tmp_path / "r.html", "metrics": tmp_path / "m.json"}
    result, log = run_job("estimatearea", outputs, mask=mask, points=label())
    found = result.numbers
    assert found["AREA_LOW"] < area < found["AREA_HIGH"]
    assert found["MAPPED_AREA"] < found["AREA_LOW"]
    assert found["AREA"] == pytest.approx(area, rel=0.05)
    assert (found["POINTS"], found["MODEL_BASED"]) == (500, 0)
    assert found["PRODUCERS_ACCURACY"] < found["USERS_ACCURACY"] <= 1
    record = json.loads(outputs["metrics"].read_text("utf-8"))
    assert record["numbers"] == found
    assert np.sum(record["error_matrix"]["points"]) == 500
    assert np.sum(record["error_matrix"]["area_proportions"]) == pytest.approx(1)
    water = record["estimates"]["water_hectares"]
    assert water["standard_error"] == found["STANDARD_ERROR"]
    assert sum(stratum["points"] for stratum in record["strata"]) == 500
    assert len(record["points"]["sha256"]["labelled.gpkg"]) == 64
    page = outputs["report"].read_text("utf-8")
    assert record["mask"]["values_sha256"] in page and f"{found['AREA']:,.1f} ha" in page
    assert "odel-based" not in page
    assert "Where all points of a stratum say the same" in log


def test_points_may_come_back_in_another_crs_or_format(scene, label, run_job):
    mask = scene[0]
    wanted = run_job("estimatearea", mask=mask, points=label())[0].numbers
    for points in (label(crs="EPSG:4326"), label(name="labelled.shp")):
        assert run_job("estimatearea", mask=mask, points=points)[0].numbers == wanted


def test_what_cannot_be_said_is_left_out_and_said(scene, label, run_job):
    def doubt(table, points):
        table["label"][np.flatnonzero(table["stratum"] == "edge_dry")[:20]] = -1

    result, log = run_job("estimatearea", mask=scene[0], points=label(doubt))
    assert result.numbers["POINTS"] == 480
    assert "20 of 80 in “edge_dry” (25%)" in log


def test_what_makes_an_interval_too_narrow_is_said():
    strata = [
        StratumResult("dry", 9000, 90.0, 200, 0, 4),
        StratumResult("water", 900, 9.0, 60, 0, 55),
        StratumResult("edge_dry", 300, 3.0, 50, 0, 0),
        StratumResult("uncertain", 5, 0.05, 5, 0, 1),  # all of it
    ]
    alike, few = cautions(strata, 0.95)
    assert "“edge_dry” (50 points; up to 0.174 ha may be water)." in alike
    assert "“dry” (4 of 200)." in few


def refused(run_job, **parameters):
    with pytest.raises(HighwaterError) as caught:
        run_job("estimatearea", **parameters)
    assert caught.value.remedy
    return caught.value


def test_points_that_cannot_be_used_are_named(scene, label, run_job, write_raster, tmp_path):
    mask, _, drawn = scene

    def code(change, text="", **more):
        points = label(change, name="changed.gpkg")
        error = refused(run_job, mask=mask, points=points, **more)
        assert text in error.sentence
        return error.code

    def unlabelled(table, points):
        table["label"][[4, 9]] = np.nan

    def unknown(table, points):
        table["label"][4] = 2

    def moved(table, points):
        points[table["id"] == 7] = shapely.Point(501_234.0, 2_958_765.0)
        return points

    def away(table, points):
        points[table["id"] == 7] = shapely.Point(0, 0)
        return points

    def added(table, points):
        table["stratum"][3] = table["mask_hash"][3] = None

    def copied(table, points):
        table["id"][3] = 1

    def removed(table, points):
        keep = np.arange(len(points)) > 0
        for name in table:
            table[name] = table[name][keep]
        return points[keep]

    def doubtful(table, points):
        table["label"][table["stratum"] == "edge_water"] = -1

    def mixed(table, points):
        table["mask_hash"][0] = "other"

    def bare(table, points):
        del table["mask_hash"]

    assert code(unlabelled, "2 of the 500 points of “changed.gpkg”") == "points.not_labelled"
    assert code(unknown, "point 5") == "points.unknown_label"
    assert code(moved, "were moved since they were drawn: 7") == "points.changed"
    assert code(away, "moved") == "points.changed"
    assert code(added, "were added since they were drawn: 4") == "points.changed"
    assert code(copied, "several times since they were drawn: 1, 1") == "points.changed"
    assert code(removed, "points that were drawn in the stratum") == "points.changed"
    assert code(doubtful, "“edge_water” has 0 points labelled") == "points.too_few"
    assert code(mixed) == "points.mixed"
    assert code(bare, "mask_hash") == "points.not_ours"
    assert code(unlabelled, "no column “truth”", field="truth") == "points.no_field"
    with rasterio.open(mask["path"]) as dataset:
        values = dataset.read(1)
    values[50, 50] = 1
    other = {"path": write_raster(values, "other.tif")}
    assert refused(run_job, mask=other, points=label()).code == "points.other_mask"
    assert refused(run_job, mask=mask).code == "area.nothing_to_judge"
    assert refused(run_job, mask=mask, points=label(), level=1.0).code == "parameter.level"
    missing = {"path": str(tmp_path / "none.gpkg")}
    assert refused(run_job, mask=mask, points=missing).code == "input.missing"


def test_without_points_the_interval_is_called_model_based(scene, run_job, write_raster, tmp_path):
    mask, truth, _ = scene
    rows, columns = np.mgrid[:400, :500]
    inside = 119 - np.hypot(rows - 202, columns - 250)
    probability = (1 / (1 + np.exp(-inside / 6))).astype("f4")
    raster = {"path": write_raster(probability, "probability.tif")}
    outputs = {"report": tmp_path / "r.html", "metrics": tmp_path / "m.json"}
    result, log = run_job("estimatearea", outputs, mask=mask, probability=raster)
    found = result.numbers
    assert (found["MODEL_BASED"], found["POINTS"]) == (1, 0)
    assert "OVERALL_ACCURACY" in found and found["OVERALL_ACCURACY"] is None
    assert found["AREA"] == pytest.approx(probability[10:].sum() * HECTARE, rel=1e-3)
    assert found["AREA_LOW"] <= (probability[10:] >= 0.75).sum() * HECTARE * 1.002
    assert found["AREA_HIGH"] >= (probability[10:] >= 0.25).sum() * HECTARE * 0.998
    assert found["AREA_LOW"] < truth[10:].sum() * HECTARE < found["AREA_HIGH"]
    assert "model-based" in log
    page = outputs["report"].read_text("utf-8")
    assert len(page.split("odel-based")) > 6 and "calibrated" in page
    assert json.loads(outputs["metrics"].read_text("utf-8"))["method"] == "model-based"
    again = run_job("estimatearea", mask=mask, probability=raster)[0].numbers
    assert again == found
    hard = {"path": write_raster(truth.astype("f4"), "hard.tif")}
    assert refused(run_job, mask=mask, probability=hard).code == "input.no_probabilities"


def test_blocks_err_together():
    """The spread of one block is that of all its pixels cut at one threshold."""
    model = ModelBased(1024, seed=3)
    codes = np.zeros((256, 1024), "u1")
    model.add(Block(0, codes, np.full(codes.shape, 1e4)), np.full(codes.shape, 0.3, "f4"))
    found = model.finish(0.95, "p")
    block = 256 * 256
    assert found.blocks == 4
    assert found.area == pytest.approx(4 * block * 0.3)
    assert found.error == pytest.approx(block * np.sqrt(4 * 0.3 * 0.7), rel=0.05)
    assert (found.strict, found.lenient) == (0, 4 * block)
