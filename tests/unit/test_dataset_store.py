"""A dataset on disk: tiles, index, completion after an interruption, refusals."""

import json
import sqlite3
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pyogrio
import pytest
import rasterio
from pyproj import Transformer
from rasterio import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from model_backend.dataset.describe import refresh
from model_backend.dataset.format import DatasetFormat
from model_backend.dataset.layout import safe_name
from model_backend.dataset.store import Dataset
from model_backend.dataset.tile import TileAttributes
from model_backend.protocol import HighwaterError
from model_backend.raster.grid import Grid
from tests.support.scenes import TEN_METRES, UTM, radar_scene

SIZE = 64
FORMAT = DatasetFormat(("VV", "VH"), "dB", SIZE, SIZE, 10.0)
GRID = Grid(CRS.from_string(UTM), TEN_METRES, 256, 192)


@pytest.fixture
def scene():
    image, water = radar_scene(GRID.height, GRID.width)
    image[:, :20, :20] = np.nan
    label = water.astype(np.uint8)
    label[np.isnan(image[0])] = 255
    return image, label


def add(folder, scene, stop=None, mark="abc", grid=GRID):
    image, label = scene
    dataset = Dataset.open_or_create(folder, FORMAT)
    name = dataset.scene("Assam 1", mark)
    count = 0
    with dataset.add(name, mark, TileAttributes(region="Assam"), {"made": "by a test"}) as tiles:
        for row in range(0, GRID.height, SIZE):
            for col in range(0, GRID.width, SIZE):
                if count == stop:
                    raise KeyboardInterrupt
                count += 1
                cut = np.s_[..., row : row + SIZE, col : col + SIZE]
                own = None if grid is None else grid.crop(Window(col, row, SIZE, SIZE))
                tiles.add(row, col, image[cut], label[cut], own)
    return dataset, tiles


def test_tiles_keep_values_bands_crs_and_place(tmp_path, scene):
    dataset, tiles = add(tmp_path / "set", scene)
    assert (tiles.added, tiles.skipped) == (12, 0)
    image, label = scene
    for tile in dataset.tiles():
        cut = np.s_[..., tile.row : tile.row + SIZE, tile.col : tile.col + SIZE]
        with rasterio.open(dataset.folder / tile.image) as file:
            np.testing.assert_array_equal(file.read(), image[cut])
            assert file.descriptions == ("VV", "VH")
            assert file.crs == GRID.crs
            assert file.transform == GRID.transform @ Affine.translation(tile.col, tile.row)
            assert np.isnan(file.nodata)
            assert file.tags()["UNIT"] == "dB"
        with rasterio.open(dataset.folder / tile.label) as file:
            np.testing.assert_array_equal(file.read(1), label[cut])
            assert file.nodata == 255
            assert file.colormap(1)[1] == (33, 135, 222, 255)
            assert file.transform == GRID.transform @ Affine.translation(tile.col, tile.row)


@pytest.mark.parametrize(
    "transform", [Affine(10, 0, 5e5, 0, 10, 2.9e6), Affine(8, 3, 5e5, 3, -10, 2.9e6)]
)
def test_tiles_of_turned_and_south_up_scenes(tmp_path, scene, transform):
    grid = Grid(GRID.crs, transform, GRID.width, GRID.height)
    dataset, _ = add(tmp_path / "set", scene, grid=grid)
    for tile in dataset.tiles():
        with rasterio.open(dataset.folder / tile.image) as file:
            wanted = transform @ Affine.translation(tile.col, tile.row)
            assert file.transform.almost_equals(wanted, 1e-9)


def test_index_says_what_the_tiles_hold(tmp_path, scene):
    dataset, _ = add(tmp_path / "set", scene)
    image, label = scene
    first = dataset.tiles()[0]
    valid = label[:SIZE, :SIZE] != 255
    assert first.tile == "Assam_1_r00000_c00000"
    assert first.region == "Assam"
    assert first.crs == UTM
    assert first.valid_percent == pytest.approx(100 * valid.mean())
    assert first.water_percent == pytest.approx(100 * (label[:SIZE, :SIZE][valid] == 1).mean())
    assert first.pixel_size == pytest.approx(10, abs=0.02)
    to_degrees = Transformer.from_crs(UTM, 4326, always_xy=True)
    assert first.footprint[0] == pytest.approx(to_degrees.transform(500_000, 2_960_000))
    assert first.footprint[2] == pytest.approx(to_degrees.transform(500_640, 2_959_360))


def test_other_programs_read_the_index(tmp_path, scene):
    dataset, _ = add(tmp_path / "set", scene)
    path = dataset.folder / "index.gpkg"
    info = pyogrio.read_info(path, layer="tiles", force_feature_count=True, force_total_bounds=True)
    assert (info["features"], info["geometry_type"], info["crs"]) == (12, "Polygon", "EPSG:4326")
    rings = np.array([tile.footprint for tile in dataset.tiles()]).reshape(-1, 2)
    bounds = [*rings.min(axis=0), *rings.max(axis=0)]
    np.testing.assert_allclose(info["total_bounds"], bounds)
    assert "statistics" not in "".join(name for name, _ in pyogrio.list_layers(path))


def test_a_split_edited_elsewhere_is_read(tmp_path, scene):
    dataset, _ = add(tmp_path / "set", scene)
    names = [tile.tile for tile in dataset.tiles()]
    with sqlite3.connect(dataset.folder / "index.gpkg") as other:
        other.execute("UPDATE tiles SET split = ' Train', event = NULL WHERE tile = ?", names[:1])
    dataset.index.update({names[1]: {"split": "test", "fold": 2}})
    tiles = {tile.tile: tile for tile in dataset.tiles()}
    assert (tiles[names[0]].split, tiles[names[0]].event) == ("train", "")
    assert (tiles[names[1]].split, tiles[names[1]].fold) == ("test", 2)
    assert tiles[names[2]].fold is None


def test_unknown_split_is_refused(tmp_path, scene):
    dataset, _ = add(tmp_path / "set", scene)
    with sqlite3.connect(dataset.folder / "index.gpkg") as other:
        other.execute("UPDATE tiles SET split = 'training' WHERE row = 0")
    with pytest.raises(HighwaterError) as caught:
        dataset.tiles()
    assert caught.value.code == "dataset.unknown_split"
    assert "Assam_1_r00000_c00000" in caught.value.sentence


def test_files_cannot_be_changed_through_the_index(tmp_path, scene):
    dataset, _ = add(tmp_path / "set", scene)
    with pytest.raises(ValueError, match="image"):
        dataset.index.update({dataset.tiles()[0].tile: {"image": "elsewhere.tif"}})


def test_an_interrupted_scene_is_completed(tmp_path, scene):
    with pytest.raises(KeyboardInterrupt):
        add(tmp_path / "set", scene, stop=5)
    dataset = Dataset.open(tmp_path / "set")
    assert len(dataset.tiles()) == 5
    assert not dataset.index.scenes()[0].complete
    stale = dataset.folder / "images" / "Assam_1" / ".part-x.tif"
    stale.write_bytes(b"half")
    before = {
        path: (path.stat().st_mtime_ns, path.read_bytes())
        for tile in dataset.tiles()
        for path in (dataset.folder / tile.image, dataset.folder / tile.label)
    }
    dataset, tiles = add(tmp_path / "set", scene)
    assert (tiles.added, tiles.skipped) == (7, 5)
    assert len({tile.tile for tile in dataset.tiles()}) == len(dataset.tiles()) == 12
    assert dataset.index.scenes()[0].complete
    assert not stale.exists()
    for path, (time, content) in before.items():
        assert (path.stat().st_mtime_ns, path.read_bytes()) == (time, content)


def test_a_tile_whose_row_was_lost_is_written_again(tmp_path, scene):
    dataset, _ = add(tmp_path / "set", scene)
    with sqlite3.connect(dataset.folder / "index.gpkg") as other:
        other.execute("DELETE FROM tiles WHERE row = 0 AND col = 0")
    dataset, tiles = add(tmp_path / "set", scene)
    assert (tiles.added, tiles.skipped) == (1, 11)


def test_several_may_begin_the_same_dataset_at_once(tmp_path):
    folder = tmp_path / "set"
    with ThreadPoolExecutor(8) as pool:
        begun = list(pool.map(lambda _: Dataset.open_or_create(folder, FORMAT), range(8)))
    assert all(dataset.tiles() == [] for dataset in begun)
    assert sorted(path.name for path in folder.iterdir()) == ["dataset.json", "index.gpkg"]


def test_another_scene_of_the_same_name_gets_a_number(tmp_path, scene):
    add(tmp_path / "set", scene)
    dataset, tiles = add(tmp_path / "set", scene, mark="other")
    assert tiles.added == 12
    assert {tile.scene for tile in dataset.tiles()} == {"Assam_1", "Assam_1_2"}


@pytest.mark.parametrize(
    ("other", "code", "words"),
    [
        (DatasetFormat(("VV",), "dB", SIZE, SIZE, 10.0), "dataset.other_bands", "VV, VH"),
        (DatasetFormat(("VH", "VV"), "dB", SIZE, SIZE, 10.0), "dataset.other_bands", "VH, VV"),
        (DatasetFormat(("VV", "VH"), "8 bit", SIZE, SIZE, 10.0), "dataset.other_unit", "8 bit"),
        (DatasetFormat(("VV", "VH"), "dB", 32, 32, 10.0), "dataset.other_tile_size", "64 pixels"),
        (DatasetFormat(("VV", "VH"), "dB", SIZE, 64, 20.0), "dataset.other_pixel_size", "20 m"),
    ],
)
def test_tiles_of_another_kind_are_refused(tmp_path, scene, other, code, words):
    add(tmp_path / "set", scene)
    with pytest.raises(HighwaterError) as caught:
        Dataset.open_or_create(tmp_path / "set", other)
    assert caught.value.code == code
    assert "“set”" in caught.value.sentence
    assert words in caught.value.sentence


def test_a_mix_of_pixel_sizes_is_possible_when_said(tmp_path, scene):
    add(tmp_path / "set", scene)
    other = DatasetFormat(("VV", "VH"), "dB", SIZE, SIZE, 20.0)
    assert Dataset.open_or_create(tmp_path / "set", other, mixed=True).format == FORMAT


def test_a_folder_with_other_files_is_refused(tmp_path):
    (tmp_path / "thesis.docx").write_bytes(b"")
    with pytest.raises(HighwaterError) as caught:
        Dataset.open_or_create(tmp_path, FORMAT)
    assert caught.value.code == "dataset.folder_in_use"
    assert "thesis.docx" in caught.value.sentence


def test_a_folder_without_dataset_is_not_opened(tmp_path):
    with pytest.raises(HighwaterError) as caught:
        Dataset.open(tmp_path)
    assert caught.value.code == "dataset.missing"


def test_a_damaged_description_is_said(tmp_path, scene):
    dataset, _ = add(tmp_path / "set", scene)
    (dataset.folder / "dataset.json").write_text("{")
    with pytest.raises(HighwaterError) as caught:
        Dataset.open(dataset.folder)
    assert caught.value.code == "dataset.description_damaged"


def test_a_damaged_index_is_said(tmp_path, scene):
    dataset, _ = add(tmp_path / "set", scene)
    (dataset.folder / "index.gpkg").write_bytes(b"nothing" * 100)
    with pytest.raises(HighwaterError) as caught:
        dataset.tiles()
    assert caught.value.code == "dataset.index_damaged"


def test_a_full_disk_is_said_and_the_scene_can_be_completed(tmp_path, scene, monkeypatch):
    from model_backend.dataset import adding

    real, calls = adding.write_whole, []

    def full(path, *content):
        calls.append(path)
        if len(calls) > 8:
            raise OSError(28, "No space left on device")
        real(path, *content)

    monkeypatch.setattr(adding, "write_whole", full)
    with pytest.raises(HighwaterError) as caught:
        add(tmp_path / "set", scene)
    assert caught.value.code == "output.disk_full"
    monkeypatch.setattr(adding, "write_whole", real)
    dataset, tiles = add(tmp_path / "set", scene)
    assert tiles.added + tiles.skipped == len(dataset.tiles()) == 12


def test_a_disk_that_fills_up_at_the_items_is_said_and_nothing_is_lost(
    tmp_path, scene, monkeypatch
):
    from model_backend.dataset import stac_items

    real = stac_items.write_changed

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(stac_items, "write_changed", full)
    with pytest.raises(HighwaterError) as caught:
        add(tmp_path / "set", scene)
    assert caught.value.code == "output.disk_full"
    monkeypatch.setattr(stac_items, "write_changed", real)
    dataset, tiles = add(tmp_path / "set", scene)
    assert tiles.added + tiles.skipped == len(dataset.tiles()) == 12
    refresh(dataset)
    assert len(list(dataset.folder.glob("stac/*/*.json"))) == 12
    assert dataset.index.scenes()[0].complete


def test_tiles_without_a_place(tmp_path, scene):
    dataset, _ = add(tmp_path / "set", scene, grid=None)
    tile = dataset.tiles()[0]
    assert (tile.crs, tile.pixel_size, tile.footprint) == ("", None, None)
    refresh(dataset)
    assert json.loads((dataset.folder / "stac/collection.json").read_text())["links"][2:] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [("S1A_IW.v2", "S1A_IW.v2"), ("Überflutung 3/4", "Uberflutung_3_4"), ("洪水", "scene")],
)
def test_names_of_files(text, name):
    assert safe_name(text) == name


def test_scene_whose_tiles_have_taken_names_gets_another(tmp_path, scene):
    """An importer may give a tile any name, also one that a scene's tile would get."""
    image, label = scene
    dataset = Dataset.open_or_create(tmp_path / "set", FORMAT)
    with dataset.add("imported", "mark", TileAttributes(), {}) as tiles:
        tiles.add(0, 0, image[:, :SIZE, :SIZE], label[:SIZE, :SIZE], None, tile="Assam_1_r00000_c0")
    dataset, tiles = add(tmp_path / "set", scene)
    assert (tiles.added, tiles.skipped) == (12, 0)
    assert {tile.scene for tile in dataset.tiles()} == {"imported", "Assam_1_2"}
