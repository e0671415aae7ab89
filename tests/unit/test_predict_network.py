"""Networks get what they ask for: bands, unit, dates, pixels; and leave no seam."""

import numpy as np
import pytest
import rasterio
from rasterio import Affine

from model_backend.models.metadata import mlm_metadata
from model_backend.prediction.levels import STEP
from model_backend.protocol import HighwaterError
from model_backend.sar.units import from_db
from tests.support.networks import write_network
from tests.support.scenes import radar_scene, read

BANDS = ("VV", "VH")


def test_network_sees_the_bands_and_unit_that_it_asks_for(write_raster, run_job, tmp_path):
    bands, _ = radar_scene(150, 170)
    scene = write_raster(bands, descriptions=BANDS)
    expected = 1 / (1 + np.exp(8.5 + 0.5 * bands.mean(axis=0)))
    metadata = mlm_metadata("Toy", BANDS, "db", 10, tile=64, overlap=16)
    model = write_network(tmp_path / "toy.onnx", 2, metadata)
    result, _ = run_job(
        "predict",
        {"probability": tmp_path / "p.tif"},
        input={"path": scene},
        model=model,
        precision="float32",
    )
    assert np.allclose(read(result.outputs["probability"]), expected, atol=STEP)

    metadata = mlm_metadata("Power", ("VH",), "power", 10, tile=64, overlap=16)
    model = write_network(tmp_path / "power.onnx", 1, metadata, weight=-800, bias=4)
    result, _ = run_job(
        "predict",
        {"probability": tmp_path / "p.tif"},
        input={"path": scene},
        model=model,
        precision="float32",
    )
    expected = 1 / (1 + np.exp(800 * from_db(bands[1], "power") - 4))
    assert np.allclose(read(result.outputs["probability"]), expected, atol=STEP)


@pytest.mark.parametrize("size", [("n", "h", "w"), (1, 96, 96), (4, 64, 32)])
def test_overlapping_tiles_leave_no_seam(size, write_raster, run_job, tmp_path):
    """A network with a neighbourhood gives what it gives on the whole image, tiles or not."""
    bands, _ = radar_scene(333, 457)
    scene = write_raster(bands, descriptions=BANDS)
    maps = []
    for name, shape, tile in (("tiles", size, 96), ("whole", ("n", "h", "w"), 480)):
        metadata = mlm_metadata(name, BANDS, "db", 10, tile=tile, overlap=16)
        model = write_network(tmp_path / f"{name}.onnx", 2, metadata, kernel=3, size=shape)
        result, _ = run_job(
            "predict",
            {"probability": tmp_path / f"{name}.tif"},
            input={"path": scene},
            model=model,
            precision="float32",
        )
        maps.append(read(result.outputs["probability"]))
    # At a tile's very edge the kernel sees padding of 0 dB; blending leaves a hundredth of it.
    assert np.abs(maps[0] - maps[1])[2:-2, 2:-2].max() < 0.02
    assert np.abs(maps[0] - maps[1])[2:-2, 2:-2].mean() < 1e-3


def test_networks_of_three_bands_take_elevation(write_raster, run_job, tmp_path):
    bands, _ = radar_scene(90, 90)
    scene = write_raster(bands, descriptions=BANDS)
    elevation = np.zeros((90, 90), np.float32)
    elevation[40:] = 30
    dem = write_raster(elevation, "dem.tif", nodata=-32768)
    metadata = mlm_metadata("Three", ("VV", "VH", "ELEVATION"), "db", 10)
    model = write_network(tmp_path / "three.onnx", 3, metadata, weight=-1, bias=-5)
    result, _ = run_job(
        "predict",
        {"probability": tmp_path / "p.tif"},
        input={"path": scene},
        auxiliary=[{"path": dem}],
        bands="VV=1;VH=2;ELEVATION=1:1",
        model=model,
        precision="float32",
    )
    expected = 1 / (1 + np.exp(5 + (bands.sum(axis=0) + elevation) / 3))
    assert np.allclose(read(result.outputs["probability"]), expected, atol=STEP)
    assert np.isfinite(expected).all()


def test_model_that_says_nothing_takes_the_users_word(write_raster, run_job, tmp_path):
    bands, _ = radar_scene(80, 80)
    scene = write_raster(bands)
    model = write_network(tmp_path / "mute.onnx", 2)
    result, log = run_job(
        "predict",
        {"probability": tmp_path / "p.tif"},
        input={"path": scene},
        model=model,
        precision="float32",
        bands="VV=1;VH=2",
        unit="db",
    )
    expected = 1 / (1 + np.exp(8.5 + 0.5 * bands.mean(axis=0)))
    assert np.allclose(read(result.outputs["probability"]), expected, atol=STEP)
    assert "does not say which pixel size" in log


def test_unsuitable_pixels_are_resampled_when_asked(write_raster, run_job, tmp_path):
    bands, _ = radar_scene(100, 100)
    coarse = Affine(40, 0, 500_000, 0, -40, 2_960_000)
    scene = write_raster(bands, descriptions=BANDS, transform=coarse)
    model = write_network(tmp_path / "toy.onnx", 2, mlm_metadata("Toy", BANDS, "db", 10))
    result, log = run_job(
        "predict", {"mask": tmp_path / "m.tif"}, input={"path": scene}, model=model, resample=True
    )
    with rasterio.open(result.outputs["mask"]) as product, rasterio.open(scene) as source:
        assert product.shape == pytest.approx((400, 400), abs=1)
        assert product.transform.a == pytest.approx(10, abs=0.05)
        assert product.bounds == pytest.approx(source.bounds)
    assert "resampled" in log


def test_networks_of_two_dates_get_both_in_their_unit(write_raster, run_job, tmp_path):
    """A band from before in a file of its own, stored as power, reaches the network in dB."""
    bands, _ = radar_scene(70, 70)
    before = bands[0] + 3
    scene = write_raster(from_db(bands, "power"), descriptions=BANDS)
    earlier = write_raster(from_db(before, "power"), "before.tif")
    metadata = mlm_metadata("Change", ("VV", "VV_BEFORE"), "db", 10)
    model = write_network(tmp_path / "change.onnx", 2, metadata)
    result, _ = run_job(
        "predict",
        {"probability": tmp_path / "p.tif"},
        input={"path": scene},
        auxiliary=[{"path": earlier}],
        bands="VV=1;VH=2;VV_BEFORE=1:1",
        model=model,
        precision="float32",
    )
    expected = 1 / (1 + np.exp(8.5 + 0.25 * (bands[0] + before)))
    assert np.allclose(read(result.outputs["probability"]), expected, atol=STEP)
    other = write_raster(before, "decibels.tif")
    with pytest.raises(HighwaterError, match=r"VV, VV_BEFORE of “scene.*” have no unit") as caught:
        run_job(
            "predict",
            {"probability": tmp_path / "q.tif"},
            input={"path": scene},
            auxiliary=[{"path": other}],
            bands="VV=1;VV_BEFORE=1:1",
            model=model,
        )
    assert caught.value.code == "unit.mixed"
    plain, log = run_job(
        "predict",
        {},
        input={"path": scene},
        auxiliary=[{"path": earlier}],
        bands="VV=1;VH=2;VV_BEFORE=1:1",
    )
    assert "VV_BEFORE" not in log and set(plain.numbers) >= {"THRESHOLD_VV", "THRESHOLD_VH"}
