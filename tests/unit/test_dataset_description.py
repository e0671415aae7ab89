"""Statistics, description, STAC catalogue and card of a dataset."""

import json
import re
from importlib.util import find_spec

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.windows import Window

from model_backend.dataset.describe import refresh
from model_backend.dataset.format import DatasetFormat
from model_backend.dataset.store import Dataset
from model_backend.dataset.tile import TileAttributes
from model_backend.raster.grid import Grid
from tests.support.scenes import TEN_METRES, UTM, radar_scene

SIZE = 64
GRID = Grid(CRS.from_string(UTM), TEN_METRES, 320, 256)
BANDS = ("VV", "VH")

LABEL_FIELDS = {"label:properties", "label:description", "label:type"}


@pytest.fixture
def made(tmp_path):
    """A dataset of 20 tiles, its image and its label."""
    image, water = radar_scene(GRID.height, GRID.width)
    image[:, 100:140, 30:90] = np.nan
    label = water.astype(np.uint8)
    label[np.isnan(image[0])] = 255
    label[200:210] = 255
    dataset = Dataset.open_or_create(
        tmp_path / "Assam set", DatasetFormat(BANDS, "dB", SIZE, SIZE, 10.0)
    )
    attributes = TileAttributes("Assam", "2020 monsoon", "2020-07-01T12:04:05Z", "Sentinel-1")
    with dataset.add("s1", "mark", attributes, {"inputs": [{"name": "s1.tif"}]}) as tiles:
        for row in range(0, GRID.height, SIZE):
            for col in range(0, GRID.width, SIZE):
                cut = np.s_[..., row : row + SIZE, col : col + SIZE]
                own = GRID.crop(Window(col, row, SIZE, SIZE))
                tiles.add(row, col, image[cut], label[cut], own, relief=float(col))
    return dataset, image, label


def assign(dataset, split, chosen):
    names = [tile.tile for tile in dataset.tiles() if chosen(tile)]
    dataset.index.update({name: {"split": split} for name in names})


def test_statistics_are_those_of_the_valid_pixels(made):
    dataset, image, label = made
    found = refresh(dataset)["statistics"]
    assert "none belongs to a part" in found["over"]
    valid = np.isfinite(image[0]) & (label != 255)
    for band, plane in zip(BANDS, image):
        values = plane[valid]
        said = found["bands"][band]
        assert said["pixels"] == values.size
        assert said["mean"] == pytest.approx(values.mean(dtype=float), abs=1e-5)
        assert said["std"] == pytest.approx(values.std(dtype=float), abs=1e-5)
        assert (said["min"], said["max"]) == (values.min(), values.max())
        for number, value in said["percentiles"].items():
            assert value == pytest.approx(np.percentile(values, int(number)), abs=0.35)


def test_statistics_follow_the_split(made):
    dataset, image, label = made
    assign(dataset, "train", lambda tile: tile.col < 2 * SIZE)
    assign(dataset, "test", lambda tile: tile.col >= 2 * SIZE)
    found = refresh(dataset)
    part = np.s_[..., : 2 * SIZE]
    valid = np.isfinite(image[0][part]) & (label[part] != 255)
    assert found["statistics"]["over"] == "valid pixels of the training tiles"
    assert found["statistics"]["bands"]["VH"]["mean"] == pytest.approx(
        image[1][part][valid].mean(dtype=float), abs=1e-5
    )
    water = int((label[part][valid] == 1).sum())
    classes = found["classes"]
    assert (classes["pixels"], classes["water_pixels"]) == (int(valid.sum()), water)
    weights, dry = classes["class_weights"], classes["dry_pixels"]
    assert weights["dry"] * dry == pytest.approx(weights["water"] * water)
    assert found["parts"]["train"]["tiles"] == 8
    assert found["parts"]["test"]["tiles"] == 12


def test_statistics_without_training_tiles(made):
    dataset, _, _ = made
    assign(dataset, "test", lambda tile: True)
    found = refresh(dataset)
    assert found["statistics"]["bands"] == {"VV": None, "VH": None}
    assert found["classes"]["class_weights"] is None


def test_description_keeps_other_sections_and_tells_datasets_apart(made):
    dataset, _, _ = made
    first = refresh(dataset, audit={"summary": "Nothing suspicious."})
    assert json.loads((dataset.folder / "dataset.json").read_text("utf-8")) == first
    assert "Nothing suspicious." in (dataset.folder / "README.md").read_text("utf-8")
    assign(dataset, "train", lambda tile: tile.row == 0)
    second = refresh(dataset)
    assert second["audit"] == first["audit"]
    assert second["sha256"] != first["sha256"]
    assert second["mix"]["sensor"] == {"Sentinel-1": 20}
    assert second["sources"][0]["inputs"] == [{"name": "s1.tif"}]


def test_notes_in_the_card_stay(made):
    dataset, _, _ = made
    refresh(dataset)
    card = dataset.folder / "README.md"
    card.write_text(card.read_text("utf-8") + "\nCloudy in the north.\n", "utf-8")
    assign(dataset, "train", lambda tile: True)
    refresh(dataset)
    text = card.read_text("utf-8")
    assert text.count("Cloudy in the north.") == 1
    assert re.search(r"\| train \| 20 \| \d+ % \| Assam \|", text)


def items(dataset):
    return [json.loads(path.read_text("utf-8")) for path in dataset.folder.glob("stac/*/*.json")]


def test_items_say_what_the_field_asks_for(made):
    dataset, _, _ = made
    refresh(dataset)
    found = items(dataset)
    assert len(found) == 20
    one = next(item for item in found if item["id"] == "s1_r00064_c00128")
    said = one["properties"]
    assert said["proj:code"] == UTM
    assert said["proj:shape"] == [SIZE, SIZE]
    assert said["proj:transform"] == [10, 0, 501_280, 0, -10, 2_959_360]
    assert said["proj:bbox"] == [501_280, 2_958_720, 501_920, 2_959_360]
    assert said["highwater:image_id"] == one["id"]
    assert said["highwater:modality"] == "SAR"
    assert said["highwater:tile_size"] == SIZE
    assert said["highwater:pixel_spacing"] == pytest.approx(10, abs=0.02)
    assert said["highwater:label_set"] == {"name": "water", "source": "hand"}
    assert said["highwater:provenance"]["scene"] == "s1"
    assert said["datetime"] == "2020-07-01T12:04:05Z"
    assert said.keys() >= LABEL_FIELDS
    # For rasters the label extension wants classes without the name of a property.
    assert said["label:classes"] == [{"name": None, "classes": ["dry", "water"]}]
    for asset in one["assets"].values():
        path = dataset.folder / "stac" / "s1" / asset["href"]
        assert path.resolve().is_file()


def test_only_changed_items_are_written_again(made):
    dataset, _, _ = made
    refresh(dataset)
    before = {path: path.stat().st_mtime_ns for path in dataset.folder.glob("stac/*/*.json")}
    assign(dataset, "train", lambda tile: tile.row == 0)
    refresh(dataset)
    changed = [path for path, time in before.items() if path.stat().st_mtime_ns != time]
    assert len(changed) == 5


def test_items_come_with_the_tiles_and_are_those_that_the_index_gives(made):
    dataset, _, _ = made
    early = {path: path.read_bytes() for path in dataset.folder.glob("stac/*/*.json")}
    assert len(early) == 20
    for path in early:
        path.write_text("{}", "utf-8")
    refresh(Dataset.open(dataset.folder))
    assert {path: path.read_bytes() for path in early} == early


def test_what_changed_since_a_tile_was_added_stands_in_its_item(made):
    dataset, _, _ = made
    lost = dataset.folder / "stac" / "s1" / "s1_r00000_c00000.json"
    lost.unlink()
    assign(dataset, "test", lambda tile: tile.row == 64)
    refresh(dataset)
    assert lost.is_file()
    said = {item["id"]: item["properties"].get("highwater:split") for item in items(dataset)}
    assert len(said) == 20
    assert {name for name, split in said.items() if split == "test"} == {
        f"s1_r00064_c{col:05d}" for col in range(0, GRID.width, SIZE)
    }


def test_a_time_that_is_unknown_is_not_made_up(made):
    dataset, _, _ = made
    dataset.index.update({tile.tile: {"date": "last summer"} for tile in dataset.tiles()})
    refresh(dataset)
    said = items(dataset)[0]["properties"]
    assert said["datetime"] is None
    assert said["start_datetime"] < said["end_datetime"]


@pytest.mark.skipif(find_spec("pystac") is None, reason="pystac is in the training tier only")
def test_pystac_reads_and_validates_the_catalogue_offline(made, monkeypatch):
    import pystac
    import pystac.validation
    from pystac.validation.stac_validator import JsonSchemaSTACValidator

    dataset, _, _ = made
    refresh(dataset)
    schemas = {
        "https://stac-extensions.github.io/label/v1.0.1/schema.json": _schema(
            "label:", {"label:type": {"enum": ["raster", "vector"]}}, sorted(LABEL_FIELDS)
        ),
        "https://stac-extensions.github.io/projection/v2.0.0/schema.json": _schema(
            "proj:",
            {
                "proj:code": {"type": ["string", "null"]},
                "proj:shape": {"type": "array", "minItems": 2, "maxItems": 2},
                "proj:transform": {"type": "array", "minItems": 6, "maxItems": 9},
                "proj:bbox": {"type": "array", "minItems": 4, "maxItems": 6},
            },
            [],
        ),
    }
    validator = JsonSchemaSTACValidator()
    validator.schema_cache.update(schemas)
    pystac.validation.set_validator(validator)
    monkeypatch.setattr("urllib.request.urlopen", _no_network)
    catalog = pystac.Catalog.from_file(str(dataset.folder / "catalog.json"))
    found = list(catalog.get_items(recursive=True))
    assert len(found) == 20
    for item in (catalog, *catalog.get_children(), *found):
        assert item.validate()
    broken = found[0].clone()
    del broken.properties["label:type"]
    with pytest.raises(pystac.errors.STACValidationError):
        broken.validate()


def _schema(prefix, properties, required):
    """What the extension asks for, as far as the items use it."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "properties": {
            "properties": {"type": "object", "required": required, "properties": properties},
            "stac_extensions": {"type": "array"},
        },
    }


def _no_network(*_, **__):
    raise OSError("the validation must not ask the network")
