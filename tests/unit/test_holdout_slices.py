"""Pixels told apart by what may make them difficult."""

from __future__ import annotations

import numpy as np
import pytest
from rasterio import Affine

from model_backend.dataset.samples import Sample, TileSamples
from model_backend.dataset.tile import TileAttributes, TileRecord
from model_backend.holdout.ground_slices import LandCover, LandCoverOfTiles, Slope
from model_backend.holdout.near_edge import ranges_of_distance
from model_backend.holdout.places import TileLayer, tile_grid
from model_backend.holdout.slices import NONE, Backscatter, EdgeDistance, WaterShare, binned
from model_backend.protocol.parameters import RasterLayer
from tests.support.datasets import PIXEL, SIZE, Placed, make_dataset
from tests.support.edge_distance import edge_distance
from tests.support.holdout import everything, judged_set

LIMITS = (1.0, 2.0, 5.0, 10.0)


@pytest.mark.parametrize("shape", [(64, 64), (3, 40), (17, 1), (1, 1)])
@pytest.mark.parametrize("share", [0.0, 0.002, 0.05, 0.5, 1.0])
def test_ranges_are_those_of_the_distances(shape, share):
    random = np.random.default_rng(3)
    label = (random.random(shape) < share).astype(np.uint8)
    label[random.random(shape) < 0.05] = 255
    valid = label <= 1
    distance = edge_distance(label)
    wanted = sum((distance > limit).astype(int) for limit in (*LIMITS, 1e9))
    assert np.array_equal(ranges_of_distance(label, LIMITS)[valid], wanted[valid])


def test_names_of_ranges():
    edge = EdgeDistance()
    assert [edge.name(number) for number in range(6)] == [
        *("up to 1", "1 to 2", "2 to 5", "5 to 10", "above 10", "no edge in the tile")
    ]
    assert [WaterShare().name(number) for number in (0, 1, 5)] == [
        *("no water", "up to 1 %", "above 50 %")
    ]
    assert binned(np.array([1.0, 1.1, np.nan], np.float32), (1.0, 2.0)).tolist() == [0, 1, NONE]


@pytest.mark.parametrize(("water", "number"), [(0, 0), (1, 1), (40, 1), (41, 2), (2049, 5)])
def test_water_share_is_of_the_valid_pixels(water, number):
    label = np.zeros(SIZE * SIZE, np.uint8)
    label[:water] = 1
    sample = Sample(np.zeros((2, SIZE, SIZE)), label.reshape(SIZE, SIZE), TileRecord())
    assert WaterShare().classes(sample, None) == number
    sample.label[...] = 255
    assert WaterShare().classes(sample, None) == NONE


def test_backscatter_is_cut_into_tenths(tmp_path):
    dataset = judged_set(tmp_path / "set")
    tiles = [tile for tile in dataset.tiles() if tile.split == "test"]
    slicer = Backscatter.of(dataset, tiles)
    _, images, _ = everything(dataset, "test")
    samples = TileSamples(dataset, ["test"])
    classes = np.stack([slicer.classes(samples[i], None) for i in range(len(samples))])
    assert np.bincount(classes.ravel()) / classes.size == pytest.approx([0.1] * 10, abs=0.01)
    assert images[:, 0][classes == 0].max() <= images[:, 0][classes == 1].min()
    assert slicer.title == "Backscatter VV, dB"


def test_slope_from_a_layer_knows_what_lies_beyond_the_tile(tmp_path, write_raster):
    dataset = judged_set(tmp_path / "set", 2)
    samples = TileSamples(dataset, ["test"])
    grid = tile_grid(dataset, samples.tiles[0])
    # A plane that rises by 1 m in 10 m, on another grid: 5.7 degrees everywhere.
    corner = grid.transform @ (-3.3, -3.3)
    east = np.arange(SIZE + 20, dtype=np.float32)
    heights = np.tile(east, (SIZE + 20, 1))
    place = Affine(PIXEL, 0, corner[0], 0, -PIXEL, corner[1])
    path = write_raster(heights, "dem.tif", transform=place)
    layer = TileLayer(RasterLayer(path), nearest=False)
    slicer = Slope(dataset, layer)
    classes = slicer.classes(samples[0], grid)
    assert (classes == 2).all() and slicer.name(2) == "5 to 10°"
    assert (slicer.classes(samples[1], tile_grid(dataset, samples.tiles[1])) == NONE).all()
    assert slicer.classes(samples[0], None) == NONE
    assert slicer.note() == "heights of “dem.tif”; 1 tile without a place on the map not in it"
    layer.close()


def test_bands_of_the_dataset_serve_where_there_is_no_layer(tmp_path):
    rng = np.random.default_rng(0)
    planes = np.stack(
        [
            rng.normal(-10, 3, (SIZE, SIZE)),
            np.tile(np.arange(SIZE) * 5.0, (SIZE, 1)),  # half a metre per metre
            np.full((SIZE, SIZE), 40.0),
        ]
    ).astype(np.float32)
    planes[2, :, :9] = 10.5  # no class
    label = np.zeros((SIZE, SIZE), np.uint8)
    tile = Placed("a", image=planes, label=label, attributes=TileAttributes(split="test"))
    bands = ("VV", "ELEVATION", "LANDCOVER")
    dataset = make_dataset(tmp_path / "set", [tile], bands=bands)
    sample = TileSamples(dataset, ["test"])[0]
    slope = Slope(dataset, None)
    assert (slope.classes(sample, tile_grid(dataset, sample.tile)) == 4).all()
    assert slope.note() == "band ELEVATION of the dataset"
    cover = LandCover(dataset, None)
    classes = cover.classes(sample, None)
    assert (classes[:, :9] == NONE).all() and (classes[:, 9:] == 40).all()
    assert cover.name(40) == "40"


def test_land_cover_of_a_layer_and_of_the_index(tmp_path, write_raster):
    dataset = judged_set(tmp_path / "set", 1)
    sample = TileSamples(dataset, ["test"])[0]
    grid = tile_grid(dataset, sample.tile)
    classes = np.full((SIZE // 2, SIZE // 2), 50, np.uint8)
    classes[:, :8] = 80
    classes[:4] = 255
    coarse = grid.transform @ Affine.scale(2)
    path = write_raster(classes, "cover.tif", transform=coarse, nodata=255)
    layer = TileLayer(RasterLayer(path), nearest=True)
    found = LandCover(dataset, layer).classes(sample, grid)
    layer.close()
    assert (found[:8] == NONE).all()
    assert (found[8:, :16] == 80).all() and (found[8:, 16:] == 50).all()
    dataset.index.update({"t0": {"landcover": "80"}})
    sample = TileSamples(dataset, ["test"])[0]
    of_tiles = LandCoverOfTiles()
    assert of_tiles.name(of_tiles.classes(sample, None)) == "80"
