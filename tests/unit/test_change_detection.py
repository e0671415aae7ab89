"""The job ``changedetection``: floods on images whose usual state is known."""

import json
from pathlib import Path

import jsonschema
import numpy as np
import pyogrio.raw
import pytest
import rasterio
from rasterio import Affine

from model_backend.categories import DRY, NO_DATA, PERMANENT_WATER, UNCERTAIN, WATER
from model_backend.prediction.record import SCHEMA
from model_backend.protocol import HighwaterError
from model_backend.sar.thresholds import Threshold
from model_backend.sar.units import from_db
from model_backend.temporal.rule import Rule, judge
from tests.support.scenes import TEN_METRES, read
from tests.support.stacks import DATES, FLOOD_DATE, layer

SIDE = 256
RADAR = ("VV", "VH")
RULE = Rule((Threshold("VV", -15.0, 1), Threshold("VH", -22.0, 1)), 2.0, 2.0, 0.0, 3)


def scene(seed, flooded=False):
    """Farmland and a lake of 4.4 looks; the flood fills the west, the lake lies in the east."""
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[:SIDE, :SIDE]
    dark = np.hypot(rows - 128, columns - 200) < 35
    if flooded:
        dark |= columns < 70
    planes = [np.where(dark, water, land) for water, land in ((-19.5, -9.5), (-27.0, -16.5))]
    speckle = rng.gamma(4.4, 1 / 4.4, (2, SIDE, SIDE))
    return (np.stack(planes) + 10 * np.log10(speckle)).astype(np.float32)


TRUTH = np.zeros((SIDE, SIDE), np.uint8)
TRUTH[np.hypot(*(np.mgrid[:SIDE, :SIDE] - np.array([128, 200])[:, None, None])) < 35] = 2
TRUTH[:, :70] = 1


@pytest.fixture
def images(write_raster):
    """The image of the flood and its earlier ones."""
    after = scene(1, flooded=True)
    after[:, :20] = np.nan
    flood = write_raster(after, f"flood_DESC_{FLOOD_DATE}.tif", descriptions=RADAR)
    layers = []
    for number, date in enumerate(DATES):
        image = scene(10 + number)
        if number > 1:
            image[:, :, 240:] = np.nan  # too few see the eastern edge
        unit = ("db", "power")[number % 2]
        name = f"S1A_DESC_{date}.tif"
        layers.append(layer(write_raster(from_db(image, unit), name, descriptions=RADAR)))
    return {"path": flood}, layers


@pytest.fixture
def detect(run_job, tmp_path):
    def run(image, *outputs, **request):
        files = {name: tmp_path / f"{name}.tif" for name in ("mask", *outputs)}
        result, log = run_job("changedetection", files, input=image, **request)
        return read(files["mask"]), result, log

    return run


def test_what_became_dark_is_flood_and_what_always_is_is_not(detect, images, tmp_path, run_job):
    image, layers = images
    mask, result, log = detect(image, "probability", "zscore", "statistics", layers=layers)
    assert (mask[:20] == NO_DATA).all() and (mask[20:, 240:] == UNCERTAIN).all()
    inner = np.zeros(mask.shape, bool)
    inner[20:, :240] = True
    assert (mask[inner] == TRUTH[inner]).mean() > 0.98
    for code in (WATER, PERMANENT_WATER):
        found, true = ((item == code) & inner for item in (mask, TRUTH))
        assert (found & true).sum() / (found | true).sum() > 0.93
    hectare = 0.01 / 0.9996**2
    for name, code in (
        ("FLOOD_AREA", WATER), ("PERMANENT_AREA", PERMANENT_WATER), ("UNCERTAIN_AREA", UNCERTAIN),
    ):  # fmt: skip
        area = (mask == code).sum() * hectare
        assert result.numbers[name] == pytest.approx(area, rel=1e-3)
    assert "WATER_AREA" not in result.numbers and "Flooding" in result.numbers["CAPTION"]
    probability = read(tmp_path / "probability.tif")
    known = np.isfinite(probability)
    assert (known == np.isin(mask, (DRY, WATER, PERMANENT_WATER))).all()
    assert ((probability[known] >= 0.5) == (mask[known] != DRY)).all()
    with rasterio.open(tmp_path / "zscore.tif") as dataset:
        assert dataset.descriptions == ("Z", "Z_VV", "Z_VH")
        z = dataset.read()
    assert np.nanmedian(z[0][:, :60]) < -4 and abs(np.nanmedian(z[0][:, 80:150])) < 0.5
    assert np.allclose(z[0], z[1:].mean(axis=0), atol=1e-4, equal_nan=True)
    assert (np.isfinite(z[0]) == known).all()
    for name in ("mask", "zscore", "statistics", "probability"):
        assert (tmp_path / f"{name}.qml").exists()
    record = json.loads((tmp_path / "mask.provenance.json").read_text("utf-8"))
    jsonschema.validate(record, json.loads(SCHEMA.read_text("utf-8")))
    assert record["method"]["z_threshold"] == 2 and len(record["earlier_images"]) == 5
    assert "5 images of 2024-04-01 to 2024-05-19" in record["permanent"]
    assert len(record["inputs"]) == 6
    # The same from the raster of statistics, made before or kept on the way.
    again, second, _ = detect(image, statistics={"path": str(tmp_path / "statistics.tif")})
    assert (again == mask).all() and second.numbers["FLOOD_AREA"] == result.numbers["FLOOD_AREA"]
    made = tmp_path / "made.tif"
    run_job("temporalstatistics", {"statistics": made}, layers=layers, reference=image)
    assert np.array_equal(read(made), read(tmp_path / "statistics.tif"), equal_nan=True)


def test_pages_and_polygons_come_with_it(images, run_job, tmp_path):
    image, layers = images
    files = {"polygons": tmp_path / "p.gpkg", "summary": tmp_path / "s.html"}
    result, _ = run_job("changedetection", files, input=image, layers=layers)
    meta, _, _, fields = pyogrio.raw.read(files["polygons"], read_geometry=False)
    table = dict(zip(meta["fields"], fields))
    flood = table["value"] == WATER
    assert result.numbers["FLOOD_AREA"] == pytest.approx(table["area_ha"][flood].sum(), rel=0.01)
    page = Path(files["summary"]).read_text("utf-8")
    assert "Highwater change from earlier images" in page and "Permanent water" in page


def test_an_extent_and_a_single_polarisation(detect, images, write_raster):
    image, layers = images
    extent = {
        "xmin": 500_000, "xmax": 501_500, "ymin": 2_958_000, "ymax": 2_959_500,
    }  # fmt: skip
    mask, *_ = detect(image, layers=layers, extent=extent)
    assert mask.shape == (150, 150) and (mask == TRUTH[50:200, :150]).mean() > 0.97
    alone = {"path": write_raster(scene(1, True)[1], f"VH_{FLOOD_DATE}.tif")}
    mask, result, _ = detect(alone, layers=layers)
    assert (mask[:, :240] == TRUTH[:, :240]).mean() > 0.97
    assert "THRESHOLD_VH" in result.numbers and "THRESHOLD_VV" not in result.numbers


def test_statistics_on_another_grid_are_aligned(detect, images, run_job, tmp_path, write_raster):
    image, layers = images
    made = tmp_path / "made.tif"
    run_job("temporalstatistics", {"statistics": made}, layers=layers, reference=image)
    values = read(made)
    moved = write_raster(
        values, "moved.tif", descriptions=rasterio.open(made).descriptions,
        transform=TEN_METRES @ Affine.translation(0.5, 0.5), nodata=np.nan,
    )  # fmt: skip
    mask, _, log = detect(image, statistics={"path": moved})
    assert "does not say how the speckle of its images was smoothed" in log
    assert (mask[20:, 2:230] == TRUTH[20:, 2:230]).mean() < 0.97
    with rasterio.open(moved, "r+") as dataset:
        dataset.update_tags(SMOOTHING_PIXELS=2)
    mask, _, log = detect(image, statistics={"path": moved})
    assert "does not say" not in log
    assert "is aligned to the image (bilinear)" in log
    assert (mask[20:, 2:230] == TRUTH[20:, 2:230]).mean() > 0.97


def test_the_rule_by_hand():
    """One pixel each: flood, too little, too usual, still bright, dark always, too few, no data."""
    image = np.array([[-18.0, -11.0, -18, -9, -18, -18, np.nan]], np.float32)[np.newaxis]
    median = np.array([[-10.0, -10.0, -10, -4, -18, -10, -10]], np.float32)[np.newaxis]
    deviation = np.array([[2.0, 0.2, 5, 1, 1, 1, 1]], np.float32)[np.newaxis]
    count = np.array([[5, 5, 5, 5, 5, 2, 5]])
    rule = Rule(RULE.thresholds[:1], 2.0, 2.0, 0.0, 3)
    judged = judge(image, median, deviation, count, rule)
    found = judged.probability[0]
    assert (found[[0, 4]] >= 0.5).all() and (found[[1, 2, 3]] < 0.5).all()
    assert np.isnan(found[5:]).all()
    assert judged.permanent[0].tolist() == [False] * 4 + [True, False, False]
    assert judged.unknown[0].tolist() == [False] * 5 + [True, False]
    assert judged.z[0, 0, 0] == judged.z[1, 0, 0] == -4
    # The log odds of the flooded pixel are the least of three margins: 2 deviations, 6 dB, 6 dB.
    assert found[0] == pytest.approx(1 / (1 + np.exp(-min(2.5 * 2, 6, 6))), abs=1e-5)


def test_flooded_vegetation_is_found_where_it_is_asked_for():
    image = np.array([[[-5.0, -9.0]], [[-16.0, -16.0]]], np.float32)
    median = np.array([[[-10.0, -10.0]], [[-16.0, -16.0]]], np.float32)
    ones = np.ones((2, 1, 2), np.float32)
    count = np.full((1, 2), 9)
    assert (judge(image, median, ones, count, RULE).probability < 0.5).all()
    looking = Rule(RULE.thresholds, 2.0, 2.0, 3.0, 3)
    assert (judge(image, median, ones, count, looking).probability >= 0.5).tolist() == [[1, 0]]


def test_bad_input_is_refused_before_work(detect, images, write_raster, run_job, tmp_path):
    image, layers = images

    def refusal(**request):
        with pytest.raises(HighwaterError) as caught:
            detect(image, **request)
        assert caught.value.remedy and not list(tmp_path.glob("mask*"))
        return caught.value

    assert refusal().code == "temporal.which"
    other = {"path": write_raster(scene(3), "plain.tif", descriptions=RADAR)}
    assert refusal(layers=layers, statistics=other).code == "temporal.which"
    error = refusal(statistics=other)
    assert error.code == "temporal.no_statistics" and "“plain.tif” holds no statistics" in str(
        error
    )
    assert refusal(layers=layers[:1]).code == "temporal.too_few"
    assert "the image of the flood itself" in str(
        refusal(layers=[layer(image["path"])] * 1 + layers[:2])
    )
    assert refusal(layers=layers, z_threshold=-1).code == "parameter.z_threshold"
    assert refusal(layers=layers, before=other).code == "temporal.before"
    far = Affine(10, 0, 700_000, 0, -10, 2_960_000)
    names = ("VV_MEDIAN", "VV_DEVIATION", "COUNT")
    values = np.full((3, 8, 8), 5, np.float32)
    away = {"path": write_raster(values, "away.tif", descriptions=names, transform=far)}
    assert refusal(statistics=away).code == "input.no_overlap"
    names = ("HH_MEDIAN", "HH_DEVIATION", "COUNT")
    hh = {"path": write_raster(values, "hh.tif", descriptions=names)}
    error = refusal(statistics=hh)
    assert error.code == "temporal.other_bands" and "“hh.tif” holds statistics of HH" in str(error)
