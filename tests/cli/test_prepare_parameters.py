"""Every option of preparing tiles, through ``qgis_process``, judged by the tiles on disk."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
import pytest
from osgeo import gdal

from tests.support.gdal_scenes import (
    ORIGIN,
    PIXEL,
    bounds_of,
    read,
    scene_values,
    write,
    write_polygons,
)

SIZE = 32
HEIGHT, WIDTH = 192, 256
VALLEY = 120  # column of the bottom line, towards which the land falls by 0.2
LAKE = (88, 56, 152, 136)
PART = (40, 24, 232, 184)  # of the scene: 6 × 5 tiles


@dataclass
class Tile:
    """A tile as it lies on disk.

    Attributes:
        row: First row in the scene, from the tile's own place.
        col: First column.
        bands: Pixels by name of the band.
        label: 0 dry, 1 water, 255 unknown.
        entry: Row of the index.
    """

    row: int
    col: int
    bands: Dict[str, np.ndarray]
    label: np.ndarray
    entry: Dict[str, Any]

    @property
    def cut(self) -> Tuple[slice, slice]:
        """The tile's part of the scene."""
        return np.s_[self.row : self.row + SIZE, self.col : self.col + SIZE]


def tiles_of(dataset: Path, pixel: float = PIXEL) -> List[Tile]:
    names = json.loads((dataset / "dataset.json").read_text("utf-8"))["format"]["bands"]
    with sqlite3.connect(dataset / "index.gpkg") as index:
        index.row_factory = sqlite3.Row
        entries = [dict(row) for row in index.execute("SELECT * FROM tiles ORDER BY tile")]
    tiles = []
    for entry in entries:
        image = gdal.Open(str(dataset / entry["image"]))
        left, width, _, top, _, height = image.GetGeoTransform()
        assert (width, -height) == pytest.approx((pixel, pixel), rel=1e-3)
        bands = image.ReadAsArray()
        assert bands.shape == (len(names), SIZE, SIZE)
        place = round((ORIGIN[1] - top) / pixel), round((left - ORIGIN[0]) / pixel)
        label = read(str(dataset / entry["label"]))
        tiles.append(Tile(*place, dict(zip(names, bands)), label, entry))
    return tiles


def box_mask(box: Tuple[int, int, int, int]) -> np.ndarray:
    mask = np.zeros((HEIGHT, WIDTH), bool)
    mask[box[1] : box[3], box[0] : box[2]] = True
    return mask


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("inputs")
    rows, columns = np.mgrid[:HEIGHT, :WIDTH]
    elevation = (np.abs(columns - VALLEY) * 2 + rows * 0.05).astype(np.float32)
    classes = np.random.default_rng(1).choice([10, 40, 80], (HEIGHT // 4, WIDTH // 4))
    regions = [
        ((0, 0, 104, HEIGHT), {"code": "w", "name": "Assam"}),
        ((104, 0, 180, HEIGHT), {"code": "e", "name": "Nagaon"}),
    ]
    return {
        "INPUT": write(folder / "scene.tif", scene_values()[0], ("VV", "VH")),
        "AUXILIARY": write(folder / "dem.tif", elevation[None]),
        "LANDCOVER": write(folder / "cover.tif", classes[None].astype(np.uint8), pixel=4 * PIXEL),
        "REFERENCE_POLYGONS": write_polygons(folder / "lake.gpkg", [(LAKE, {})], 4326),
        "VALID_AREA": write_polygons(folder / "seen.gpkg", [((0, 0, 200, HEIGHT), {})], 3857),
        "REGION_POLYGONS": write_polygons(folder / "regions.gpkg", regions, 4326),
        "elevation": elevation,
        "classes": np.kron(classes, np.ones((4, 4))),
    }


@pytest.fixture(scope="module")
def prepared(profile, inputs, tmp_path_factory):
    """The tiles of one run with everything that comes in another CRS or grid."""
    dataset = tmp_path_factory.mktemp("prepared") / "set"
    xmin, ymin, xmax, ymax = bounds_of(PART, 4326)
    layers = {key: value for key, value in inputs.items() if key.isupper()}
    done = profile.run(
        "preparetiles",
        **layers,
        EXTENT=f"{xmin},{xmax},{ymin},{ymax} [EPSG:4326]",
        REGION_FIELD="name",
        REGION="elsewhere",
        EVENT="Monsoon",
        DATE="2020-07-01",
        LANDCOVER_BAND="true",
        KEEP_DRY=100,
        DERIVED=[0, 3, 4],
        TILE_SIZE=SIZE,
        DATASET=dataset,
    )
    assert done.status == 0, done.everything
    assert "another CRS" in done.out
    return tiles_of(dataset), done.results


def test_the_extent_in_another_crs_is_cut(prepared):
    tiles, results = prepared
    assert results["CANDIDATES"] == 30
    # The last column of tiles lies outside of the valid area.
    assert results["ADDED"] == results["TILES"] == len(tiles) == 25
    assert {(tile.row - PART[1]) // SIZE for tile in tiles} <= {-1, 0, 1, 2, 3, 4}
    for tile in tiles:
        assert abs((tile.row - PART[1] + 2) % SIZE - 2) <= 2
        assert abs((tile.col - PART[0] + 2) % SIZE - 2) <= 2


def test_pixels_are_those_of_the_scene(prepared):
    vv, vh = scene_values()[0]
    for tile in prepared[0]:
        assert list(tile.bands) == ["VV", "VH", "ELEVATION", "RATIO", "SLOPE", "HAND", "LANDCOVER"]
        np.testing.assert_array_equal(tile.bands["VV"], vv[tile.cut])
        np.testing.assert_array_equal(tile.bands["VH"], vh[tile.cut])
        np.testing.assert_allclose(tile.bands["RATIO"], (vv - vh)[tile.cut], atol=1e-5)


def test_terrain_and_land_cover_lie_where_the_scene_does(prepared, inputs):
    columns = np.broadcast_to(np.arange(WIDTH), (HEIGHT, WIDTH))
    for tile in prepared[0]:
        np.testing.assert_array_equal(tile.bands["ELEVATION"], inputs["elevation"][tile.cut])
        np.testing.assert_array_equal(tile.bands["LANDCOVER"], inputs["classes"][tile.cut])
        aside = np.abs(columns[tile.cut] - VALLEY) > 1
        steep = np.degrees(np.arctan(0.2))
        np.testing.assert_allclose(tile.bands["SLOPE"][aside], steep, atol=0.05)
        above = np.abs(columns[tile.cut] - VALLEY) * 2
        # The valley itself falls by 8 m; where it is no stream yet, the first one lies below.
        np.testing.assert_allclose(tile.bands["HAND"], above, atol=8.1)
        assert np.median(np.abs(tile.bands["HAND"] - above)) < 3
        valid = tile.label != 255
        values, counts = np.unique(inputs["classes"][tile.cut][valid], return_counts=True)
        commonest = values[counts == counts.max()]
        assert float(tile.entry["landcover"]) in commonest


def test_polygons_label_inside_the_valid_area_only(prepared):
    water, seen = box_mask(LAKE), box_mask((0, 0, 200, HEIGHT))
    for tile in prepared[0]:
        expected = np.where(seen, water, 255)[tile.cut]
        np.testing.assert_array_equal(tile.label, expected)
        share = 100 * (expected == 1).sum() / (expected != 255).sum()
        assert tile.entry["water_percent"] == pytest.approx(share, abs=0.01)
    assert sum((tile.label == 1).sum() for tile in prepared[0]) == water.sum()


def test_polygons_name_the_regions(prepared):
    found = {}
    for tile in prepared[0]:
        found.setdefault(round((tile.col - PART[0]) / SIZE), set()).add(tile.entry["region"])
        assert (tile.entry["event"], tile.entry["date"]) == ("Monsoon", "2020-07-01")
    assert found == {0: {"Assam"}, 1: {"Assam"}, 2: {"Nagaon"}, 3: {"Nagaon"}, 4: {"elsewhere"}}


def spread(tiles: List[Tile]) -> float:
    """Standard deviation of VV on dry land, dB."""
    return float(np.concatenate([t.bands["VV"][t.label == 0] for t in tiles]).std())


def test_larger_pixels_and_a_filter(profile, inputs, tmp_path):
    bands, water = scene_values()
    truth = write(tmp_path / "truth.tif", water[None].astype(np.uint8))
    turned = gdal.Warp(
        str(tmp_path / "turned.tif"), truth, dstSRS="EPSG:4326", dstNodata=255, resampleAlg="near"
    )
    turned.FlushCache()
    done = profile.run(
        "preparetiles",
        INPUT=inputs["INPUT"],
        REFERENCE=tmp_path / "turned.tif",
        PIXEL_SIZE=20,
        SPECKLE=1,
        TILE_SIZE=SIZE,
        DATASET=tmp_path / "set",
    )
    assert done.status == 0, done.everything
    tiles = tiles_of(tmp_path / "set", 2 * PIXEL)
    assert len(tiles) == (HEIGHT // 2 // SIZE) * (WIDTH // 2 // SIZE)
    assert list(tiles[0].bands) == ["VV", "VH"]
    coarse = water.reshape(HEIGHT // 2, 2, WIDTH // 2, 2).mean((1, 3))
    equal = total = 0
    for tile in tiles:
        clear = (coarse[tile.cut] != 0.5) & (tile.label != 255)
        equal += (tile.label == (coarse[tile.cut] > 0.5))[clear].sum()
        total += clear.sum()
    assert total > 0.9 * coarse.size and equal / total > 0.97
    assert spread(tiles) < 0.6 * bands[0][~water].std()
    level = np.concatenate([tile.bands["VV"][tile.label == 0] for tile in tiles])
    assert np.median(level) == pytest.approx(-9.5, abs=0.5)


def test_further_dates_in_linear_power(profile, tmp_path):
    water = scene_values()[1]
    paths = []
    for seed in range(4):
        power = 10 ** (scene_values(seed=seed)[0] / 10)
        paths.append(write(tmp_path / f"date{seed}.tif", power.astype(np.float32), ("VV", "VH")))
    truth = write(tmp_path / "truth.tif", water[None].astype(np.uint8))
    common = {"INPUT": paths[0], "REFERENCE": truth, "UNIT": 2, "TILE_SIZE": SIZE}
    done = profile.run(
        "preparetiles", **common, DATES=paths[1:], SPECKLE=5, DATASET=tmp_path / "set"
    )
    assert done.status == 0, done.everything
    tiles = tiles_of(tmp_path / "set")
    assert len(tiles) == (HEIGHT // SIZE) * (WIDTH // SIZE)
    decibel = scene_values()[0][0]
    # Four dates: about half of the speckle is left.
    assert 0.35 < spread(tiles) / decibel[~water].std() < 0.75
    for tile in tiles:
        np.testing.assert_array_equal(tile.label, water[tile.cut])
        assert np.median(tile.bands["VV"] - decibel[tile.cut]) == pytest.approx(0, abs=1)
