"""Files of tall blocks: each block is decoded once, and who cannot be helped is told."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import psutil
import pytest
import rasterio
from rasterio.env import get_gdal_config
from rasterio.windows import Window

from model_backend.protocol.parameters import RasterLayer
from model_backend.raster import cache
from model_backend.raster.nodata import Nodata
from model_backend.raster.source import open_raster
from tests.support.scenes import radar_scene

SIDE = 800
MEBIBYTE = 2**20
BAND = SIDE * SIDE * 4  # bytes


@pytest.fixture
def one_block(write_raster):
    """A scene in one compressed block for each band."""
    bands, _ = radar_scene(SIDE, SIDE)
    return write_raster(
        bands.astype("float32"), "strip.tif", ("VV", "VH"),
        blockysize=SIDE, compress="deflate", interleave="band",
    )  # fmt: skip


def kept():
    """Bytes that GDAL keeps now."""
    return int(get_gdal_config("GDAL_CACHEMAX", normalize=False))


def test_room_lasts_as_long_as_the_file_is_open(one_block):
    with cache.keeping(MEBIBYTE):
        first = open_raster(RasterLayer(one_block))
        assert first.too_tall is None and kept() == MEBIBYTE + 2 * BAND
        second = open_raster(RasterLayer(one_block))
        assert kept() == MEBIBYTE + 4 * BAND
        first.close()
        assert kept() == MEBIBYTE + 2 * BAND
        second.close()
        assert kept() == MEBIBYTE


@pytest.mark.skipif(sys.platform != "linux", reason="the system does not count what is read")
def test_each_block_is_read_once(one_block):
    process = psutil.Process()
    with cache.keeping(MEBIBYTE):
        source = open_raster(RasterLayer(one_block))
        before = process.io_counters().read_chars
        for row in range(0, SIDE, 50):
            for band in (1, 2):
                source.dataset.read(band, window=Window(0, row, SIDE, 50))
        read = process.io_counters().read_chars - before
        source.close()
    size = Path(one_block).stat().st_size
    assert read < 1.5 * size, f"{read} bytes of {size}"


def test_pieces_of_a_virtual_raster_count(one_block, tmp_path, monkeypatch):
    path = tmp_path / "virtual.vrt"
    with rasterio.open(one_block) as dataset:
        path.write_text(Nodata().virtual(dataset, 1), "utf-8")
    with cache.keeping(MEBIBYTE):
        source = open_raster(RasterLayer(str(path)))
        assert source.dataset.block_shapes[0][0] <= cache.TALL
        assert kept() == MEBIBYTE + 2 * BAND
        source.close()
        monkeypatch.setattr(cache, "SHARE_OF_MEMORY", 0.0)
        source = open_raster(RasterLayer(str(path)))
        assert source.too_tall == (SIDE, SIDE)  # of the piece, not of the virtual raster
        source.close()


def test_usual_files_change_nothing(write_raster):
    bands, _ = radar_scene(SIDE, SIDE)
    path = write_raster(
        bands, "tiled.tif", tiled=True, blockxsize=512, blockysize=512, compress="deflate"
    )
    with cache.keeping(MEBIBYTE):
        source = open_raster(RasterLayer(path))
        assert source.too_tall is None and kept() == MEBIBYTE
        source.close()


def test_what_a_user_has_set_stands(one_block, monkeypatch):
    monkeypatch.setenv("GDAL_CACHEMAX", "5%")
    before = get_gdal_config("GDAL_CACHEMAX", normalize=False)
    with cache.keeping(MEBIBYTE):
        source = open_raster(RasterLayer(one_block))
        assert (
            source.too_tall is None and get_gdal_config("GDAL_CACHEMAX", normalize=False) == before
        )
        source.close()


def test_a_row_counts_blocks_of_all_bands(one_block, write_raster):
    with rasterio.open(one_block) as dataset:
        assert cache.row_of_blocks(dataset) == 2 * BAND
    path = write_raster(
        np.zeros((1, 600, 700), "uint8"), tiled=True, blockxsize=256, blockysize=512
    )
    with rasterio.open(path) as dataset:
        assert cache.row_of_blocks(dataset) == 0
    path = write_raster(
        np.zeros((1, 600, 700), "uint8"), tiled=True, blockxsize=256, blockysize=528
    )
    with rasterio.open(path) as dataset:
        assert cache.row_of_blocks(dataset) == 768 * 528


def test_without_memory_the_user_is_told(one_block, run_job, tmp_path, monkeypatch):
    monkeypatch.setattr(cache, "SHARE_OF_MEMORY", 0.0)
    _, said = run_job(
        "predict", {"mask": tmp_path / "m.tif"}, input={"path": one_block}, method="thresholds"
    )
    assert "stored in blocks of 800 × 800 pixels" in str(said)
