"""Scale and offset that a file declares: its values are those that QGIS shows."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from rasterio import Affine
from rasterio.enums import Resampling
from rasterio.windows import Window

from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import RasterLayer
from model_backend.raster.band import AlignedBand
from model_backend.raster.grid import Grid
from model_backend.raster.nodata import Nodata
from model_backend.raster.scaling import Scaling
from model_backend.raster.source import open_raster
from model_backend.timeseries.dated.looking import read_thinned
from tests.support.scenes import TEN_METRES, radar_scene, read

BANDS = ("VV", "VH")
SIDE = 200


@pytest.fixture
def write_scaled(write_raster):
    """Write whole numbers that stand for scale × number + offset."""

    def write(values, kind, scale, offset=0.0, name="scaled.tif", fill=None, **options):
        stored = np.round((values - offset) / scale)
        if fill is not None:
            stored[np.isnan(values)] = fill
        path = write_raster(stored.astype(kind), name, **options)
        with rasterio.open(path, "r+") as dataset:
            dataset.scales = (scale,) * dataset.count
            dataset.offsets = (offset,) * dataset.count
        return path

    return write


@pytest.fixture
def bands():
    values, _ = radar_scene(SIDE, SIDE)
    values = np.round(values, 2)
    values[:, :20, :30] = np.nan
    return values


@pytest.mark.parametrize(
    "kind, scale, offset, fill, declared",
    [
        ("int16", 0.01, 0.0, -32768, True),
        ("int16", 0.01, 0.0, -32768, False),
        ("uint16", 0.01, -60.0, 0, True),
        ("uint16", 0.01, -60.0, 0, False),
        ("float32", 0.5, 0.0, -9999, True),
        ("int32", 0.01, -1e6, -9999, True),
    ],
)
def test_a_scaled_scene_is_mapped_as_the_values_that_it_stands_for(
    kind, scale, offset, fill, declared, bands, write_raster, write_scaled, run_job, tmp_path
):
    if kind == "float32":
        bands = np.round(bands * 2) / 2
    plain = write_raster(bands, "plain.tif", BANDS, nodata=np.nan)
    scaled = write_scaled(
        bands, kind, scale, offset, fill=fill, descriptions=BANDS, nodata=fill if declared else None
    )
    maps = []
    for path in (plain, scaled):
        out = {"probability": tmp_path / f"{len(maps)}.tif"}
        _, said = run_job("predict", out, input={"path": path}, method="thresholds")
        assert "Unit: decibel (dB)" in str(said)
        maps.append(read(out["probability"]))
    assert np.isnan(maps[0]).any()
    np.testing.assert_allclose(maps[1], maps[0], atol=2e-3, equal_nan=True)


def test_what_the_user_says_is_of_the_values_that_qgis_shows(
    bands, write_scaled, run_job, tmp_path
):
    scene = write_scaled(bands, "int16", 0.01, fill=-32768, descriptions=BANDS, nodata=-32768)
    out = {"mask": tmp_path / "m.tif"}
    _, said = run_job("predict", out, input={"path": scene}, method="thresholds", unit="db")
    record = json.loads((tmp_path / "m.provenance.json").read_text("utf-8"))
    assert record["scaled"] == {name: {"scale": 0.01, "offset": 0.0} for name in BANDS}
    assert "“scaled.tif”: what is stored is multiplied by 0.01 and 0 is added" in str(said)
    with pytest.raises(HighwaterError) as caught:
        run_job("predict", out, input={"path": scene}, method="thresholds", unit="db100")
    assert caught.value.code == "unit.contradicted"


def test_heights_in_decimetres_are_as_steep_as_in_metres(
    write_raster, write_scaled, run_job, tmp_path
):
    rows, columns = np.mgrid[:SIDE, :SIDE]
    heights = np.round(60 + 50 * np.sin(columns / 25) * np.cos(rows / 30), 1)
    heights[:, :10] = np.nan
    plain = write_raster(heights.astype(np.float32), "metres.tif", nodata=np.nan)
    scaled = write_scaled(heights, "int16", 0.1, fill=-9999, name="decimetres.tif")  # undeclared
    masks = []
    for path in (plain, scaled):
        out = {"mask": tmp_path / f"{len(masks)}.tif"}
        run_job("exclusionmask", out, elevation={"path": path}, max_slope=10.0, max_height=5.0)
        masks.append(read(out["mask"]))
    assert len(np.unique(masks[0])) > 2
    assert (masks[0] == masks[1]).mean() > 0.999  # a hair at the limits, from float32


@pytest.mark.parametrize("unit, foot", [("ft", 0.3048), ("US survey foot", 1200 / 3937)])
def test_heights_in_feet_are_as_steep_as_in_metres(unit, foot, write_raster, run_job, tmp_path):
    rows, columns = np.mgrid[:SIDE, :SIDE]
    heights = 60 + 50 * np.sin(columns / 25) * np.cos(rows / 30)
    plain = write_raster(heights.astype(np.float32), "metres.tif")
    feet = write_raster((heights / foot).astype(np.float32), "feet.tif", nodata=-9999)
    with rasterio.open(feet, "r+") as dataset:
        dataset.units = (unit,)
    masks = []
    for path in (plain, feet):
        out = {"mask": tmp_path / f"{len(masks)}.tif"}
        _, said = run_job("exclusionmask", out, elevation={"path": path}, max_slope=10.0)
        masks.append(read(out["mask"]))
    assert len(np.unique(masks[0])) > 1
    assert (masks[0] == masks[1]).mean() > 0.999
    assert "“feet.tif” are in feet; they are converted to metres" in str(said)


def test_the_unit_of_a_vertical_crs_counts(write_raster):
    path = write_raster(np.full((1, 4, 4), 10, np.float32), crs="EPSG:26915+6360")
    source = open_raster(RasterLayer(path))
    band = AlignedBand(source, 1, Grid.of(source.dataset))
    np.testing.assert_allclose(band.read(Window(0, 0, 4, 4)), 3.048, rtol=1e-4)
    # What a user sees, and says there, is in feet.
    layer = RasterLayer(path, nodata=(10.0,))
    assert Nodata.of(source.dataset, 1, layer).values == (10.0,)
    source.close()


@pytest.mark.parametrize("moved", [0.0, 5.0], ids=["own pixels", "warped"])
def test_on_any_grid_scaling_comes_after_resampling(moved, write_raster, write_scaled):
    values = np.random.default_rng(0).normal(size=(40, 50)).round(2)
    values[3:5, 7] = np.nan
    scaled = write_scaled(values, "int16", 0.01, 3.0, fill=-999, nodata=-999)
    plain = write_raster(values.astype(np.float32), "plain.tif", nodata=np.nan)
    found = []
    for path in (scaled, plain):
        source = open_raster(RasterLayer(path))
        transform = TEN_METRES @ Affine.translation(moved / 10, 0)
        grid = Grid(source.crs, transform, 30, 30)
        band = AlignedBand(source, 1, grid, Resampling.bilinear)
        assert band.warped == (moved > 0)
        found.append(band.read(Window(0, 0, 30, 30)))
        band.close()
        source.close()
    np.testing.assert_allclose(found[0], found[1], atol=1e-5, equal_nan=True)


def test_scaled_bytes_are_no_codes(write_scaled):
    source = open_raster(RasterLayer(write_scaled(np.eye(20) / 2, "uint8", 0.5)))
    band = AlignedBand(source, 1, Grid.of(source.dataset))
    window = Window(0, 0, 20, 20)
    assert band.read_codes(window) is None
    np.testing.assert_array_equal(band.read(window), np.eye(20) / 2)
    source.close()


def test_time_series_see_them_as_well(write_scaled):
    values = np.linspace(0, 0.6, 400).reshape(20, 20).round(4)
    source = open_raster(RasterLayer(write_scaled(values, "uint16", 1e-4, -0.1)))
    np.testing.assert_allclose(read_thinned(source, 1), values, atol=1e-6)
    source.close()


def test_large_whole_numbers_keep_their_decimals():
    stored = np.array([100_000_001, 100_000_002], np.int32)
    np.testing.assert_allclose(Scaling(0.01, -1e6).values(stored), [0.01, 0.02], atol=1e-6)
    assert not Scaling() and Scaling(0.1) and Scaling(1.0, 2.0)
