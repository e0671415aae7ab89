"""Tiles read without GDAL: the same pixels, or none at all."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from model_backend.dataset.plain_tiff import read_plain
from tests.support.datasets import field, make_dataset

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
IMAGE = np.random.default_rng(0).normal(-12, 4, (2, 48, 32)).astype(np.float32)


def written(path, values=IMAGE, **options):
    shape = {"count": len(values), "height": values.shape[1], "width": values.shape[2]}
    with rasterio.open(path, "w", driver="GTiff", dtype=values.dtype, **shape, **options) as file:
        file.write(values)
    return path


def test_our_tiles_are_read_as_gdal_reads_them(tmp_path):
    dataset = make_dataset(tmp_path / "set", field("s", "A", 500_000, 2_960_000, 2, 2))
    for tile in dataset.tiles():
        for path in (dataset.folder / tile.image, dataset.folder / tile.label):
            with rasterio.open(path) as file:
                expected = file.read()
            found = read_plain(path)
            assert found is not None and found.dtype == expected.dtype
            np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize(
    "options",
    [
        {"interleave": "pixel"},
        {"compress": "lzw"},
        {"compress": "deflate", "predictor": 3},
        {"tiled": True, "blockxsize": 16, "blockysize": 16},
        {"interleave": "band", "blockysize": 16},
        {"endianness": "big"},
        {"bigtiff": "yes"},
    ],
)
def test_other_layouts_are_left_to_gdal(tmp_path, options):
    assert read_plain(written(tmp_path / "other.tif", **options)) is None


def test_other_types_are_left_to_gdal(tmp_path):
    assert read_plain(written(tmp_path / "other.tif", IMAGE.astype(np.int16))) is None


@pytest.mark.parametrize("share", [0.01, 0.5, 0.99])
def test_cut_files_are_left_to_gdal(tmp_path, share):
    path = written(tmp_path / "cut.tif", interleave="band", blockysize=48)
    content = path.read_bytes()
    assert read_plain(path) is not None
    path.write_bytes(content[: int(len(content) * share)])
    assert read_plain(path) is None


def test_no_tiff_is_left_to_gdal(tmp_path):
    path = tmp_path / "text.tif"
    path.write_text("no picture")
    assert read_plain(path) is None
