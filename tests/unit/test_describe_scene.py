"""What an image is, and which methods take it, before anything is mapped."""

import numpy as np
import pytest
from rasterio import Affine

from model_backend.models.metadata import mlm_metadata
from model_backend.protocol.described import DescribedNodata, SceneReport
from model_backend.protocol.plain import from_plain
from tests.support.networks import write_network
from tests.support.scenes import radar_scene

BANDS = ("VV", "VH")
SCENE = radar_scene(160, 200)[0]


@pytest.fixture
def describe(run_job):
    def run(path, **parameters) -> SceneReport:
        layer = {"path": str(path), "name": "Valley"}
        result, _ = run_job("describescene", input=layer, **parameters)
        assert result.outputs == {}
        return from_plain(SceneReport, result.numbers)

    return run


def model(path, bands, unit="db", size=10):
    metadata = mlm_metadata("Toy", bands, unit, size, tile=64, overlap=16)
    write_network(path, len(bands), metadata, instead=-18)
    return str(path)


def test_what_is_known_of_an_image(describe, write_raster):
    path = write_raster(SCENE, descriptions=BANDS, name="S1A_IW_GRDH_20240919T053012_DESC.tif")
    report = describe(path, methods=["thresholds", "auto"])
    scene = report.scene
    assert (scene.width, scene.height) == (200, 160)
    assert scene.crs.startswith("EPSG:")
    assert scene.pixel_size == pytest.approx((10, 10), rel=0.01)
    assert (scene.date, scene.sensor, scene.orbit) == (
        "2024-09-19T05:30:12Z", "Sentinel-1A", "descending",
    )  # fmt: skip
    assert [(band.name, band.layer, band.number) for band in scene.bands] == [
        ("VV", "Valley", 1), ("VH", "Valley", 2),
    ]  # fmt: skip
    assert all(band.how for band in scene.bands)
    assert (scene.unit, scene.unit_how) == ("db", "recognised from the values")
    assert scene.nodata == (DescribedNodata("VV"), DescribedNodata("VH"))
    assert report.refusal is None
    thresholds, auto = report.methods
    assert (thresholds.asked, thresholds.taken, thresholds.refusal) == (
        "thresholds", "thresholds", None,
    )  # fmt: skip
    assert (auto.taken, auto.refusal) == ("thresholds", None)
    assert "no model of its own" in auto.why


def test_what_counts_as_no_data_is_declared_or_found(describe, write_raster):
    image = SCENE.copy()
    image[:, :40, :40] = 0
    scene = describe(write_raster(image, descriptions=BANDS, nodata=-9999)).scene
    assert scene.nodata == tuple(DescribedNodata(band, "-9999", "0") for band in BANDS)
    assert str(scene.nodata[0]) == (
        "VV: -9999 (declared in the file), 0 (not declared, but recognised as fill), NaN"
    )
    declared = describe(write_raster(SCENE, descriptions=BANDS, nodata=np.nan)).scene
    assert [str(found) for found in declared.nodata][1:] == ["VH: NaN (declared in the file)"]


def test_a_model_says_what_it_is_and_why_it_does_not_fit(describe, write_raster, tmp_path):
    path = write_raster(SCENE, descriptions=BANDS)
    fits = model(tmp_path / "fits.onnx", BANDS)
    coarse = model(tmp_path / "coarse.onnx", BANDS, size=100)
    other = model(tmp_path / "other.onnx", ("HH",))
    two = model(tmp_path / "two.onnx", ("VV_BEFORE", "VV_AFTER"))
    gone = str(tmp_path / "gone.onnx")
    report = describe(path, methods=[fits, coarse, other, two, gone, "water"])
    assert report.refusal is None
    found = {item.asked: item for item in report.methods}
    assert found[fits].refusal is None
    assert (found[fits].name, found[fits].bands, found[fits].unit) == ("Toy", BANDS, "db")
    assert found[fits].pixel_size == 10
    codes = {item.asked: item.refusal.code for item in report.methods if item.refusal}
    assert codes == {
        coarse: "input.pixel_size",
        other: "model.other_bands",
        two: "model.two_dates",
        gone: "model.missing",
        "water": "model.not_shipped",
    }
    assert "HH" in found[other].refusal.sentence
    assert found[coarse].refusal.remedy


def test_the_image_from_before_is_looked_at_as_well(describe, write_raster, tmp_path):
    path = write_raster(SCENE, descriptions=BANDS, name="after.tif")
    before = {"path": write_raster(SCENE, descriptions=BANDS, name="before.tif")}
    two = model(tmp_path / "two.onnx", ("VV_BEFORE", "VV_AFTER"))
    report = describe(path, before=before, methods=["thresholds", two])
    assert [item.refusal for item in report.methods] == [None, None]
    # What is mapped is recognised, not what it is compared with.
    assert [band.name for band in report.scene.bands][:1] == ["VV"]
    swapped = {"path": write_raster(SCENE[::-1], descriptions=BANDS, name="swapped.tif")}
    report = describe(path, before=swapped, methods=["thresholds"])
    assert report.methods[0].refusal.code == "bands.swapped"
    assert report.scene.bands


def test_an_image_that_nothing_maps_is_described_as_far_as_it_goes(describe, write_raster):
    path = write_raster(SCENE, name="20240919.tif")
    report = describe(path, methods=["thresholds"])
    assert report.refusal.code == "bands.unknown"
    assert report.methods[0].refusal.code == "bands.unknown"
    assert report.scene.date == "2024-09-19"
    assert report.scene.bands == ()
    assert report.scene.pixel_size
    said = describe(path, methods=["thresholds"], bands="VV=1;VH=2")
    assert said.refusal is None
    assert [band.name for band in said.scene.bands] == ["VV", "VH"]


def test_a_picture_is_no_obstacle_where_a_model_takes_it(describe, write_raster, tmp_path):
    picture = np.clip((SCENE[:1] + 30) * 8, 0, 255).astype(np.uint8)
    path = write_raster(picture, descriptions=("VV",))
    wants = model(tmp_path / "picture.onnx", ("VV",), unit="stretched")
    report = describe(path, methods=["thresholds", wants])
    assert report.methods[0].refusal.code == "unit.unknown"
    assert report.methods[1].refusal is None
    assert report.refusal is None
    assert report.scene.unit == "stretched"
    assert describe(path, methods=["thresholds"]).refusal.code == "unit.unknown"


@pytest.mark.parametrize("content", [None, b"no raster"])
def test_what_cannot_be_opened(describe, tmp_path, content):
    path = tmp_path / "image.tif"
    if content is not None:
        path.write_bytes(content)
    report = describe(path)
    assert report.scene is None
    assert report.methods == ()
    assert report.refusal.code == ("input.missing" if content is None else "input.not_raster")
    assert "Valley" in str(report.refusal)


def test_an_image_without_a_place(describe, write_raster):
    report = describe(write_raster(SCENE, descriptions=BANDS, crs=None))
    assert report.refusal.code == "input.no_crs"
    assert (report.scene.width, report.scene.pixel_size, report.scene.crs) == (200, (), "")


def test_pixels_that_need_resampling_do_not_hide_the_bands(describe, write_raster):
    large = Affine(200, 0, 500_000, 0, -200, 4_000_000)
    report = describe(
        write_raster(SCENE, descriptions=BANDS, transform=large), methods=["thresholds"]
    )
    assert report.methods[0].refusal.code == "input.pixel_size"
    assert report.scene.bands
    assert report.refusal is None
