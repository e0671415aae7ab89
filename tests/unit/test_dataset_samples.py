"""Samples for training are the files' pixels, from the cache or not."""

import os

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.windows import Window

from model_backend.dataset.format import DatasetFormat
from model_backend.dataset.samples import TileSamples
from model_backend.dataset.store import Dataset
from model_backend.dataset.tile import TileAttributes
from model_backend.protocol import HighwaterError
from model_backend.raster.grid import Grid
from tests.support.scenes import TEN_METRES, UTM, radar_scene

SIZE = 32
GRID = Grid(CRS.from_string(UTM), TEN_METRES, 4 * SIZE, 2 * SIZE)


@pytest.fixture
def dataset(tmp_path):
    """Eight tiles, of which the first four are for training; a hole in the radar."""
    image, water = radar_scene(GRID.height, GRID.width)
    image[1, 5:9, 5:9] = np.nan
    made = Dataset.open_or_create(
        tmp_path / "set", DatasetFormat(("VV", "VH"), "dB", SIZE, SIZE, 10.0)
    )
    with made.add("s", "mark", TileAttributes(), {}) as tiles:
        for row in range(0, GRID.height, SIZE):
            for col in range(0, GRID.width, SIZE):
                cut = np.s_[..., row : row + SIZE, col : col + SIZE]
                own = GRID.crop(Window(col, row, SIZE, SIZE))
                tiles.add(row, col, image[cut], water[cut].astype(np.uint8), own)
    for number, tile in enumerate(made.tiles()):
        made.index.update({tile.tile: {"split": "train" if number < 4 else "test"}})
    return made


def same(one, other):
    return np.array_equal(one.image, other.image, equal_nan=True) and np.array_equal(
        one.label, other.label
    )


def test_cache_changes_nothing(dataset, tmp_path):
    plain = TileSamples(dataset, ["train"])
    cached = TileSamples(dataset, ["train"], tmp_path / "cache")
    assert len(plain) == len(cached) == 4
    for _ in range(2):
        for index in range(4):
            assert same(plain[index], cached[index])
            assert plain[index].tile == cached[index].tile
    again = TileSamples(dataset, ["train"], tmp_path / "cache")
    assert len(list((tmp_path / "cache").iterdir())) == 1
    assert all(same(plain[index], again[index]) for index in range(4))


def test_second_read_does_not_open_the_files(dataset, tmp_path, monkeypatch):
    cached = TileSamples(dataset, ["train", "test"], tmp_path / "cache")
    before = [cached[index] for index in range(len(cached))]

    def refuse(*_, **__):
        raise AssertionError("opened again")

    monkeypatch.setattr(rasterio, "open", refuse)
    assert all(same(cached[index], sample) for index, sample in enumerate(before))


def test_what_is_not_valid_in_any_band_has_no_label(dataset):
    first = TileSamples(dataset, ["train"])[0]
    assert (first.label[5:9, 5:9] == 255).all()
    assert (first.label != 255).sum() == SIZE * SIZE - 16


def test_samples_belong_to_the_caller(dataset, tmp_path):
    cached = TileSamples(dataset, ["train"], tmp_path / "cache")
    cached[0].image[:] = 7
    assert not (cached[0].image == 7).any()


def test_changed_label_is_seen(dataset, tmp_path):
    cached = TileSamples(dataset, ["train"], tmp_path / "cache")
    sample = cached[1]
    path = dataset.folder / sample.tile.label
    with rasterio.open(path, "r+") as label:
        label.write(np.ones((1, SIZE, SIZE), np.uint8))
    os.utime(path, ns=(1, 1))
    assert (cached[1].label == 1).all()


def test_split_edited_in_the_index_is_what_is_read(dataset):
    moved = TileSamples(dataset, ["test"]).tiles[0].tile
    dataset.index.update({moved: {"split": "train"}})
    assert moved in [tile.tile for tile in TileSamples(dataset, ["train"]).tiles]


def test_empty_part_is_refused(dataset):
    with pytest.raises(HighwaterError, match="no tiles in the part “validation”") as caught:
        TileSamples(dataset, ["validation"])
    assert caught.value.code == "dataset.no_tiles"


@pytest.mark.parametrize("harm", ["remove", "cut"])
def test_damaged_tile_is_named(harm, dataset, tmp_path):
    samples = TileSamples(dataset, ["train"], tmp_path / "cache")
    tile = samples.tiles[2]
    path = dataset.folder / tile.image
    if harm == "remove":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:300])
    with pytest.raises(HighwaterError, match=tile.tile) as caught:
        samples[2]
    assert caught.value.code == "dataset.tile_damaged"
