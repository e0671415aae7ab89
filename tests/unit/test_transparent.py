"""Pixels that an alpha band makes transparent have no data, whatever the file's type."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import rasterio
from rasterio import Affine
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from model_backend.protocol.parameters import RasterLayer
from model_backend.raster.band import AlignedBand
from model_backend.raster.grid import Grid
from model_backend.raster.source import open_raster
from model_backend.raster.values import read_values
from tests.support.scenes import radar_scene, read

SIDE = 96
CUT = np.s_[:40, :]


@pytest.fixture
def write_cut(write_raster):
    """Write bands that were cut along an outline: zeros, and transparent."""

    def write(bands, alpha, name="cut.tif", **options):
        planes = [*(np.where(_outside(band), 0, band) for band in bands)]
        planes.append(np.where(_outside(bands[0]), 0, alpha))
        kind = bands.dtype
        path = write_raster(np.stack(planes).astype(kind), name, **options)
        with rasterio.open(path, "r+") as dataset:
            dataset.colorinterp = (*dataset.colorinterp[:-1], ColorInterp.alpha)
        return path

    return write


def _outside(plane):
    outside = np.zeros(plane.shape, bool)
    outside[CUT] = True
    return outside


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize(
    "kind, alpha, nodata",
    [
        ("uint8", 255, None),
        ("uint16", 65535, None),
        ("int16", 32767, None),
        ("int16", 255, -999),
        ("float32", 255, None),
        ("float32", 1, np.nan),
    ],
)
def test_transparent_pixels_have_no_data(count, kind, alpha, nodata, write_cut):
    plane = np.arange(SIDE * SIDE).reshape(SIDE, SIDE) % 97 + 100
    planes = np.stack([plane] * count).astype(kind)
    path = write_cut(planes, alpha, nodata=nodata)
    source = open_raster(RasterLayer(str(path)))
    own = Grid.of(source.dataset, source.crs)
    expected = np.where(_outside(plane), np.nan, plane)

    np.testing.assert_array_equal(read_values(source.dataset, 1), expected)
    for shift in (0, 0.5):
        grid = replace(own, transform=own.transform @ Affine.translation(0, shift))
        band = AlignedBand(source, 1, grid)
        assert band.warped == bool(shift)
        values = band.read(Window(0, 0, SIDE, SIDE - 1))
        wanted = (expected[:-1] + expected[1:]) / 2 if shift else expected[:-1]
        for rows in (slice(0, 39), slice(40, None)):  # one between both kinds may be either
            np.testing.assert_allclose(values[rows], wanted[rows], atol=1e-3)
    source.close()


def test_partly_transparent_pixels_count_in_full(write_raster):
    values = np.stack([np.full((SIDE, SIDE), 7.0), np.full((SIDE, SIDE), 0.2)]).astype("float32")
    path = write_raster(values, "faint.tif")
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = (ColorInterp.gray, ColorInterp.alpha)
    source = open_raster(RasterLayer(str(path)))
    own = Grid.of(source.dataset, source.crs)
    for shift in (0, 0.5):
        grid = replace(own, transform=own.transform @ Affine.translation(0, shift))
        np.testing.assert_allclose(
            AlignedBand(source, 1, grid).read(Window(0, 0, SIDE, SIDE - 1)), 7, atol=1e-5
        )
    source.close()


def test_slopes_beside_a_cut_are_no_cliffs(write_raster, write_cut, run_job, tmp_path):
    """An elevation model that was cut with an alpha band is as one with declared fills."""
    scene, _ = radar_scene(SIDE, SIDE)
    image = write_raster(scene, "scene.tif", ("VV", "VH"), nodata=np.nan)
    rows = np.arange(SIDE)[:, None]
    height = (600 + rows + 2 * np.sin(rows.T / 9)).astype("int16")[np.newaxis]
    declared = np.where(_outside(height[0]), -32768, height[0])[np.newaxis]
    elevations = {
        "declared": write_raster(declared, "declared.tif", nodata=-32768),
        "transparent": write_cut(height, 32767, "transparent.tif"),
    }
    masks = {}
    for name, path in elevations.items():
        out = {"mask": tmp_path / f"{name}_reasons.tif"}
        run_job("exclusionmask", out, elevation={"path": path}, like={"path": image})
        masks[name] = read(out["mask"])
    assert len(np.unique(masks["declared"])) > 1
    np.testing.assert_array_equal(masks["transparent"], masks["declared"])
