"""Models that can do without some bands, and models of two dates given one."""

import json

import numpy as np
import pytest

from model_backend.models.metadata import mlm_metadata
from model_backend.prediction.levels import STEP
from model_backend.protocol import HighwaterError
from tests.support.networks import write_network
from tests.support.scenes import radar_scene, read
from tests.support.stretching import stretched_once

RADAR = ("VV_BEFORE", "VV_AFTER")
OPTICAL = tuple(f"S2_{band}_{date}" for date in ("BEFORE", "AFTER") for band in (1, 2, 3))
SENTENCE = "compares two dates and needs an image from before the flood beside “{}”"


def probability(values, weight, bias):
    return 1 / (1 + np.exp(-(bias + weight * np.mean(values, axis=0))))


def test_a_model_does_without_vh_and_says_so(write_raster, run_job, tmp_path):
    vv = radar_scene(90, 110)[0][0]
    metadata = mlm_metadata("Either", ("VV", "VH"), "db", 10, optional=("VH",))
    model = write_network(tmp_path / "m.onnx", 2, metadata, instead=-17)
    outputs = {"probability": tmp_path / "p.tif", "summary": tmp_path / "s.html"}
    result, log = run_job(
        "predict", outputs, input={"path": write_raster(vv, "vv.tif", descriptions=("VV",))},
        model=model, precision="float32",
    )  # fmt: skip
    expected = probability([vv, np.full_like(vv, -17)], -0.5, -8.5)
    assert np.allclose(read(result.outputs["probability"]), expected, atol=STEP)
    assert result.numbers["VALID_PERCENT"] == 100
    assert "VH: not there; the model does without it" in log
    without = "mapped without VH."
    assert result.numbers["CAPTION"].endswith(without)
    record = json.loads((tmp_path / "p.provenance.json").read_text("utf-8"))
    assert record["missing_bands"] == ["VH"] and record["caption"].endswith(without)
    page = (tmp_path / "s.html").read_text("utf-8")
    assert without in page and "Mapped without the bands" in page


def pictures(count):
    """Radar or optical pictures stretched to 8 bit."""
    return np.random.default_rng(5).integers(0, 256, (count, 70, 90)).astype(np.uint8)


@pytest.fixture
def two_dates(tmp_path):
    """A model of radar and optical pictures before and after; the optical ones may be missing."""
    metadata = mlm_metadata(
        "Two dates", RADAR + OPTICAL, "stretched", None, tile=64, overlap=16, optional=OPTICAL
    )
    return write_network(tmp_path / "two.onnx", 8, metadata, weight=-0.05, bias=6, instead=100)


def test_two_dates_of_radar_alone(two_dates, write_raster, run_job, tmp_path):
    before, after = pictures(2)
    files = [write_raster(image, f"{n}.tif") for n, image in enumerate((before, after))]
    result, log = run_job(
        "predict", {"probability": tmp_path / "p.tif"}, input={"path": files[0]},
        auxiliary=[{"path": files[1]}], bands="VV_BEFORE=1;VV_AFTER=1:1", model=two_dates,
        precision="float32",
    )  # fmt: skip
    absent = [np.full(before.shape, 100.0)] * 6
    expected = probability([stretched_once(before), stretched_once(after), *absent], -0.05, 6)
    assert np.allclose(read(result.outputs["probability"]), expected, atol=STEP)
    assert all(f"{name}: not there" in log for name in OPTICAL)
    record = json.loads((tmp_path / "p.provenance.json").read_text("utf-8"))
    assert record["missing_bands"] == list(OPTICAL)
    assert "mapped without S2_1_BEFORE, S2_2_BEFORE, " in result.numbers["CAPTION"]
    assert [band["name"] for band in record["bands"]] == list(RADAR)


def test_every_band_from_a_file_of_its_own(two_dates, write_raster, run_job, tmp_path):
    """Optical pictures may also lack some pixels; where the radar has none, there is no map."""
    images = pictures(8).astype(np.float32)
    images[5, 10:30] = images[0, :5] = np.nan
    files = [write_raster(image, f"{n}.tif") for n, image in enumerate(images)]
    bands = ";".join(f"{name}={n}:1" for n, name in enumerate(RADAR + OPTICAL))
    result, log = run_job(
        "predict", {"probability": tmp_path / "p.tif"}, input={"path": files[0]},
        auxiliary=[{"path": path} for path in files[1:]], bands=bands, model=two_dates,
        precision="float32",
    )  # fmt: skip
    images[:, :5] = np.nan
    given = [stretched_once(images[band]) for band in (0, 1)]
    given += [plane for image in (images[2:5], images[5:]) for plane in stretched_once(image)]
    expected = probability(np.nan_to_num(given, nan=100.0), -0.05, 6)
    expected[:5] = np.nan
    found = read(result.outputs["probability"])
    assert np.allclose(found, expected, atol=STEP, equal_nan=True)
    assert "not there" not in log and "lacks" not in result.numbers["CAPTION"]


@pytest.mark.parametrize("name", ["scene.tif", "S1_VV.tif"])
def test_one_date_is_not_enough_for_two(name, two_dates, write_raster, run_job):
    path = write_raster(pictures(1), name)
    with pytest.raises(HighwaterError, match=SENTENCE.format(name)) as caught:
        run_job("predict", {}, input={"path": path, "name": name}, model=two_dates)
    assert caught.value.code == "model.two_dates"
    assert "Image from before the flood" in caught.value.remedy


def test_who_names_the_bands_leaves_out_one_that_may_be_missing(write_raster, run_job, tmp_path):
    image = radar_scene(40, 50)[0]
    metadata = mlm_metadata("Either", ("VV", "VH"), "db", 10, optional=("VH",))
    model = write_network(tmp_path / "m.onnx", 2, metadata, instead=-17)
    path = write_raster(image, "S1.tif", descriptions=("VV", "VH"))
    for bands, missing in (("VV=1", ["VH"]), ("VV=1;VH=2", []), ("", [])):
        outputs = {"probability": tmp_path / "p.tif"}
        run_job("predict", outputs, input={"path": path}, bands=bands, model=model)
        record = json.loads((tmp_path / "p.provenance.json").read_text("utf-8"))
        assert record["missing_bands"] == missing
