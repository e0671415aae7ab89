"""Models that want more, or other, than dB: stretched values, optional bands, bands of terrain."""

import numpy as np
import pytest
import rasterio

from model_backend.models.metadata import mlm_metadata
from model_backend.prediction.levels import STEP
from model_backend.protocol import HighwaterError
from model_backend.raster.grid import Grid
from model_backend.sar.features import Place, derive
from model_backend.sar.hand import DrainageLevels
from tests.support.networks import write_network
from tests.support.scenes import radar_scene, read
from tests.support.stretching import stretched_once

DATES = "VV_BEFORE=1;VV_AFTER=1:1"


def stretched(seed):
    """A picture with a black lake of exactly 0, which no unit of radar knows."""
    values = np.random.default_rng(seed).integers(1, 256, (90, 120)).astype(np.uint8)
    values[20:60, 30:80] = 0
    return values


@pytest.fixture
def two_dates(write_raster, tmp_path):
    """Model, rasters and what the model makes of them."""
    before, after = stretched(1), stretched(2)
    metadata = mlm_metadata(
        "Pictures", ("VV_BEFORE", "VV_AFTER"), "stretched", None, tile=64, overlap=16
    )
    model = write_network(tmp_path / "s.onnx", 2, metadata, weight=-0.05, bias=3)
    # The lake is so much of a picture that it may be a fill, and counts in no limit.
    mean = sum(stretched_once(image, image > 0) for image in (before, after)) / 2
    paths = write_raster(before, "before.tif"), write_raster(after, "after.tif")
    return model, *paths, 1 / (1 + np.exp(0.05 * mean - 3))


@pytest.mark.parametrize("unit", ["auto", "stretched"])
def test_pictures_reach_the_network_in_one_stretch(unit, two_dates, run_job, tmp_path):
    model, before, after, expected = two_dates
    result, log = run_job(
        "predict",
        {"probability": tmp_path / "p.tif"},
        input={"path": before},
        auxiliary=[{"path": after}],
        bands=DATES,
        model=model,
        unit=unit,
        precision="float32",
    )
    assert np.allclose(read(result.outputs["probability"]), expected, atol=STEP)
    assert result.numbers["VALID_PERCENT"] == 100
    assert "19 % of VV_AFTER are 0. If nothing was seen there" in log


def test_calibrated_values_are_no_pictures(two_dates, write_raster, run_job):
    model, before, *_ = two_dates
    scene = write_raster(radar_scene(80, 80)[0], "db.tif")
    request = {"input": {"path": scene}, "bands": "VV_BEFORE=1;VV_AFTER=2", "model": model}
    with pytest.raises(HighwaterError, match="not 0 to 255") as caught:
        run_job("predict", {}, **request, unit="stretched")
    assert caught.value.code == "unit.contradicted"


@pytest.mark.parametrize("job", ["predict", "thresholdwater", "model of dB", "preparetiles"])
def test_pictures_are_not_for_what_needs_backscatter(job, write_raster, run_job, tmp_path):
    scene = write_raster(stretched(3), "VV.tif")
    request = {"input": {"path": scene}, "unit": "stretched"}
    if job == "model of dB":
        metadata = mlm_metadata("Decibels", ("VV",), "db", 10)
        job, request["model"] = "predict", write_network(tmp_path / "m.onnx", 1, metadata)
    if job == "preparetiles":
        request["dataset"] = str(tmp_path / "set")
        reference = write_raster((stretched(3) == 0).astype(np.uint8), "water.tif")
        request["reference_raster"] = {"path": reference}
    with pytest.raises(HighwaterError, match="lost the backscatter") as caught:
        run_job(job, {}, **request)
    assert caught.value.code == "unit.stretched" and "VV" in caught.value.sentence


def hills(shape):
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    return (40 * np.sin(rows / 17) * np.cos(columns / 23) + rows / 3 + 90).astype(np.float32)


@pytest.mark.parametrize("name", ["SLOPE", "HAND"])
def test_bands_of_terrain_are_made_of_the_elevation(name, write_raster, run_job, tmp_path):
    """In strips of tiles as on the whole scene, and as in prepared tiles."""
    bands, _ = radar_scene(150, 130)
    elevation = hills(bands.shape[1:])
    scene, dem = write_raster(bands, descriptions=("VV", "VH")), write_raster(elevation, "dem.tif")
    metadata = mlm_metadata("Terrain", ("VV", name), "db", 10, tile=64, overlap=16)
    model = write_network(tmp_path / "t.onnx", 2, metadata, weight=-0.1, bias=0)
    result, log = run_job(
        "predict",
        {"probability": tmp_path / "p.tif"},
        input={"path": scene},
        auxiliary=[{"path": dem}],
        bands="VV=1;ELEVATION=1:1",
        model=model,
        precision="float32",
    )
    with rasterio.open(scene) as dataset:
        grid = Grid.of(dataset, dataset.crs)

    def rows(window):
        first = int(window.row_off)
        return elevation[first : first + int(window.height)]

    drainage = DrainageLevels(grid, rows) if name == "HAND" else None
    terrain = derive(name, {"ELEVATION": elevation}, Place(grid, 0, 0, drainage))
    expected = 1 / (1 + np.exp(0.1 * (bands[0] + terrain) / 2))
    assert np.allclose(read(result.outputs["probability"]), expected, atol=STEP)
    assert f"{name}: made of ELEVATION" in log and np.ptp(terrain) > 1


def test_terrain_without_elevation_is_refused(write_raster, run_job, tmp_path):
    scene = write_raster(radar_scene(60, 60)[0], descriptions=("VV", "VH"))
    metadata = mlm_metadata("Terrain", ("VV", "SLOPE", "HAND"), "db", 10)
    model = write_network(tmp_path / "t.onnx", 3, metadata)
    with pytest.raises(HighwaterError, match="wants the bands VV, SLOPE, HAND") as caught:
        run_job("predict", {}, input={"path": scene}, model=model)
    assert "SLOPE and HAND can be made of a layer given as ELEVATION" in caught.value.remedy


def trained(tmp_path):
    import torch

    from model_backend.models.export import write_model
    from model_backend.models.model import FloodModel
    from tests.support.model_files import FACTS, SPEC

    torch.manual_seed(3)
    model = FloodModel(SPEC).eval()
    write_model(tmp_path / "m.onnx", model, FACTS)
    return model, str(tmp_path / "m.onnx"), FACTS


@pytest.mark.parametrize("there", [True, False])
def test_an_optional_band_may_be_missing(there, write_raster, run_job, tmp_path):
    """A scene of another size and CRS than any tile: as the network itself maps it."""
    model, path, facts = trained(tmp_path)
    import torch

    bands, _ = radar_scene(150, 210)
    scene = write_raster(
        bands,
        descriptions=("VV", "VH"),
        crs="EPSG:4326",
        transform=rasterio.Affine(9e-5, 0, 93.7, 0, -9e-5, 26.7),
    )
    request = {"input": {"path": scene}, "model": path, "precision": "float32"}
    elevation = hills(bands.shape[1:])
    if there:
        # Holes of an optional band are no holes of the map.
        elevation[40:70, 50:90] = np.nan
        dem = write_raster(
            elevation,
            "dem.tif",
            crs="EPSG:4326",
            transform=rasterio.Affine(9e-5, 0, 93.7, 0, -9e-5, 26.7),
        )
        request |= {"auxiliary": [{"path": dem}], "bands": "VV=1;VH=2;ELEVATION=1:1"}
    else:
        elevation[:] = np.nan
    result, log = run_job("predict", {"probability": tmp_path / "p.tif"}, **request)
    image = np.concatenate([bands, elevation[None]]).astype(np.float32)
    with torch.no_grad():
        expected = model.probability(torch.from_numpy(image[None])).numpy()[0, 0]
    found = read(result.outputs["probability"])
    # Beyond the scene's edge the map's network sees the nearest pixels, the bare one nothing.
    inside = np.s_[40:-40, 40:-40]
    assert np.abs(found - expected)[inside].max() < 2 * STEP
    assert np.isfinite(found).all() and expected.std() > 1e-3
    assert result.numbers["THRESHOLD"] == facts.threshold
    assert ("ELEVATION: not there" in log) is not there


def test_no_data_of_a_band_that_is_needed_stays_no_data(write_raster, run_job, tmp_path):
    _, path, _ = trained(tmp_path)
    bands, _ = radar_scene(120, 100)
    bands[1, 30:50] = np.nan
    scene = write_raster(bands, descriptions=("VV", "VH"))
    result, _ = run_job(
        "predict", {"probability": tmp_path / "p.tif"}, input={"path": scene}, model=path
    )
    assert np.array_equal(np.isnan(read(result.outputs["probability"])), np.isnan(bands[1]))
