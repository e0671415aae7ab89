"""Job auditdataset: each kind of damage is found, named and shown; sound tiles are left alone."""

from __future__ import annotations

import json
import re
import sqlite3
from dataclasses import replace

import numpy as np
import pyogrio
import pytest
import rasterio
from scipy import ndimage

from model_backend.dataset.tile import TileAttributes
from model_backend.protocol import HighwaterError
from tests.support.datasets import PIXEL, SIZE, Placed, hash_of, make_dataset, pixels

SIDE = SIZE * PIXEL
FAR = 50_000.0
PARTS = ("train", "train", "train", "validation", "test")


def sound(number: int = 10, **others) -> list[Placed]:
    """Tiles far apart whose labels were drawn without looking at each pixel."""
    tiles = []
    for i in range(number):
        place = Placed(
            f"t{i}",
            FAR * i,
            attributes=TileAttributes(region=f"r{i}", split=PARTS[i % 5], sensor="Sentinel-1"),
            scene=f"s{i}",
        )
        tiles.append(replace(drawn(place), **others))
    return tiles


def drawn(tile: Placed, contrast: float = 4.5) -> Placed:
    """An image of land and water that only its mean tells apart, and a smooth outline of it."""
    rng = np.random.default_rng(hash_of(tile.name))
    shape = ndimage.gaussian_filter(rng.normal(size=(SIZE, SIZE)), 8, mode="wrap")
    water = shape > np.quantile(shape, 0.65)
    speckle = 10 * np.log10(rng.gamma(1.5, 1 / 1.5, (2, SIZE, SIZE)))
    patches = ndimage.gaussian_filter(rng.normal(size=(SIZE, SIZE)), 1.5) * 12
    image = np.stack([np.where(water, -10 - contrast, -10), np.where(water, -17 - contrast, -17)])
    return replace(
        tile, image=(image + speckle + patches).astype(np.float32), label=water.astype(np.uint8)
    )


def changed(tiles, number, **others):
    """The tiles with one of them changed."""
    return [replace(tile, **others) if i == number else tile for i, tile in enumerate(tiles)]


@pytest.fixture
def audit(tmp_path, run_job):
    """Make a dataset and audit it; returns its numbers and its findings by code."""

    def run(tiles, before=lambda dataset: None, unit="dB", **parameters):
        dataset = make_dataset(tmp_path / "data", tiles, unit)
        before(dataset)
        outputs = {
            "report": tmp_path / "audit.html",
            "suspicious": tmp_path / "suspicious.gpkg",
            "findings": tmp_path / "audit.json",
        }
        result, _ = run_job("auditdataset", outputs, dataset=str(dataset.folder), **parameters)
        record = json.loads(outputs["findings"].read_text("utf-8"))
        return result.numbers, {item["code"]: item for item in record["findings"]}

    return run


def test_a_sound_dataset_has_nothing_wrong(audit, tmp_path):
    numbers, findings = audit(sound())
    assert findings == {}
    assert (numbers["TILES"], numbers["SUSPICIOUS_TILES"]) == (10, 0)
    assert (numbers["ERRORS"], numbers["WARNINGS"]) == (0, 0)
    assert numbers["WATER_PERCENT"] == pytest.approx(35, abs=0.1)
    assert numbers["MINIMUM_DISTANCE"] == pytest.approx(FAR - SIDE, rel=5e-3)
    assert "Nothing wrong was found" in (tmp_path / "audit.html").read_text("utf-8")
    assert pyogrio.read_info(tmp_path / "suspicious.gpkg")["features"] == 0


def test_radar_without_data_but_labelled(audit):
    nothing = np.full((2, SIZE, SIZE), np.nan, np.float32)
    numbers, findings = audit(changed(sound(), 3, image=nothing))
    assert list(findings) == ["tile.no_radar"]
    assert list(findings["tile.no_radar"]["tiles"]) == ["t3"]
    assert (numbers["SUSPICIOUS_TILES"], numbers["ERRORS"]) == (1, 1)


def test_label_that_is_invalid_everywhere(audit):
    invalid = np.full((SIZE, SIZE), 255, np.uint8)
    _, findings = audit(changed(sound(), 3, label=invalid))
    assert list(findings["tile.no_valid"]["tiles"]) == ["t3"]


def test_constant_band(audit):
    image = sound()[2].image.copy()
    image[1] = -20
    _, findings = audit(changed(sound(), 2, image=image))
    assert findings["tile.constant"]["tiles"] == {"t2": "VH is the same everywhere"}
    # Of a constant band nothing else can be said.
    assert "radar.unit" not in findings


def test_swapped_polarisations(audit):
    _, findings = audit(changed(sound(), 4, image=sound()[4].image[::-1].copy()))
    assert list(findings["radar.swapped"]["tiles"]) == ["t4"]
    assert "VH is brighter than VV" in findings["radar.swapped"]["text"]


def test_linear_power_in_a_set_of_decibels(audit):
    _, findings = audit(changed(sound(), 4, image=10 ** (sound()[4].image / 10)))
    assert list(findings["radar.unit"]["tiles"]) == ["t4"]
    assert findings["radar.unit"]["severity"] == "error"


def test_other_units_are_said_and_not_judged_by_physics(audit):
    tiles = [replace(tile, image=np.clip(tile.image * 5 + 200, 0, 255)) for tile in sound()]
    _, findings = audit(tiles, unit="scaled to 0–255")
    assert set(findings) == {"radar.not_calibrated"}


@pytest.mark.parametrize(
    "rule",
    [
        lambda image: image[1] < -20,
        lambda image: ndimage.median_filter(image[1], 5) < -20,
        lambda image: ndimage.gaussian_filter(image[0], 1) < -13,
    ],
    ids=["raw", "median", "gaussian"],
)
def test_labels_that_are_a_threshold_of_the_image(audit, rule):
    image = sound()[2].image
    _, findings = audit(changed(sound(), 2, label=rule(image).astype(np.uint8)))
    found = findings["label.circular"]
    assert list(found["tiles"]) == ["t2"]
    assert found["severity"] == "error"
    share = float(re.search(r"([\d.]+) % of the water's edge", found["tiles"]["t2"])[1])
    assert share >= 97


def test_thresholds_that_were_cleaned_up_are_still_seen(audit):
    water = ndimage.median_filter(sound()[2].image[1], 5) < -20
    label = ndimage.binary_opening(water, np.ones((3, 3))).astype(np.uint8)
    _, findings = audit(changed(sound(), 2, label=label))
    assert list(findings["label.circular"]["tiles"]) == ["t2"]


def test_labels_of_the_built_in_method_are_recognised(audit, run_job, tmp_path, write_raster):
    scene = write_raster(sound()[2].image, "scene.tif", ("VV", "VH"))
    run_job("thresholdwater", {"mask": tmp_path / "mask.tif"}, input={"path": scene}, unit="db")
    with rasterio.open(tmp_path / "mask.tif") as dataset:
        mask = dataset.read(1)
    _, findings = audit(changed(sound(), 2, label=mask))
    assert list(findings["label.circular"]["tiles"]) == ["t2"]


@pytest.mark.parametrize(
    ("source", "code"),
    [("weak", "label.circular_weak"), ("simulated", "label.circular_simulated")],
)
def test_declared_thresholds_are_no_fault(audit, source, code):
    tile = sound()[0]
    _, findings = audit(
        changed(
            sound(),
            0,
            label=(tile.image[1] < -20).astype(np.uint8),
            attributes=replace(tile.attributes, label_source=source),
        )
    )
    assert findings[code]["severity"] == "note"
    assert "label.circular" not in findings
    assert findings["label.sources"]["severity"] == "note"


def test_weak_labels_in_a_test_part_are_warned_of(audit):
    tile = sound()[4]
    assert tile.attributes.split == "test"
    _, findings = audit(
        changed(sound(), 4, attributes=replace(tile.attributes, label_source="weak"))
    )
    assert list(findings["label.scored"]["tiles"]) == ["t4"]
    assert "which leaves 3" in findings["label.scored"]["text"]


def test_shifted_labels(audit):
    label = np.roll(sound()[1].label, (4, -3), (0, 1))
    _, findings = audit(changed(sound(), 1, label=label))
    assert findings["label.shifted"]["tiles"] == {
        "t1": "the image lies 4 up and 3 to the right of its label"
    }


def test_copies_within_and_across_parts(audit):
    first, second = sound()[0], sound()[3]
    tiles = changed(sound(), 1, image=first.image)  # both train
    tiles = changed(tiles, 4, image=second.image)  # validation and test
    _, findings = audit(tiles)
    assert set(findings["tile.copied"]["tiles"]) == {"t0", "t1"}
    assert findings["tile.copied"]["severity"] == "warning"
    assert set(findings["tile.copied_across"]["tiles"]) == {"t3", "t4"}
    assert findings["tile.copied_across"]["severity"] == "error"


def test_a_tile_that_stands_apart(audit):
    _, findings = audit(changed(sound(), 6, image=sound()[6].image + np.float32(9)))
    assert list(findings["tile.apart"]["tiles"]) == ["t6"]
    assert findings["tile.apart"]["severity"] == "warning"


def test_parts_that_overlap_or_touch_or_are_near(audit):
    places = {1: FAR * 0 + SIDE / 2, 3: FAR * 2 + SIDE, 4: FAR * 5 + 3 * SIDE}
    tiles = [replace(tile, east=places.get(i, tile.east)) for i, tile in enumerate(sound())]
    splits = {0: "train", 1: "test"}
    tiles = [
        replace(
            tile, attributes=replace(tile.attributes, split=splits.get(i, tile.attributes.split))
        )
        for i, tile in enumerate(tiles)
    ]
    numbers, findings = audit(tiles, gap=3 * SIDE)
    assert set(findings["split.overlap"]["tiles"]) == {"t0", "t1"}
    assert findings["split.overlap"]["severity"] == "error"
    assert set(findings["split.touch"]["tiles"]) == {"t2", "t3"}
    assert set(findings["split.near"]["tiles"]) == {"t4", "t5"}
    assert numbers["MINIMUM_DISTANCE"] == 0


def test_balance_of_parts(audit):
    dry = np.zeros((SIZE, SIZE), np.uint8)
    tiles = sound()
    for i, tile in enumerate(tiles):
        if tile.attributes.split == "validation":
            tiles[i] = replace(tile, label=dry)
    _, findings = audit(tiles)
    assert findings["balance.part_without_water"]["title"] == "No water in validation"
    assert "r3, r8" in findings["balance.dry_region"]["text"]


def test_missing_parts_and_no_parts(audit):
    def only(dataset):
        dataset.index.update({tile.tile: {"split": "train"} for tile in dataset.tiles()})

    _, findings = audit(sound(), only)
    assert findings["split.missing"]["title"] == "No tiles in validation and test"


def test_without_a_split(audit):
    def none(dataset):
        dataset.index.update({tile.tile: {"split": ""} for tile in dataset.tiles()})

    numbers, findings = audit(sound(), none)
    assert findings["split.none"]["severity"] == "note"
    assert numbers["MINIMUM_DISTANCE"] is None


def test_mixtures(audit):
    tiles = changed(sound(), 0, attributes=replace(sound()[0].attributes, sensor="ALOS-2"))
    tiles = changed(tiles, 5, epsg=32647)

    def coarse(dataset):
        with sqlite3.connect(dataset.index.path) as connection:
            connection.execute("UPDATE tiles SET pixel_size = 30 WHERE tile = 't7'")

    _, findings = audit(tiles, coarse)
    assert set(findings) == {"mix.sensor", "mix.pixel_size", "mix.crs"}
    assert "ALOS-2: 1 tile" in findings["mix.sensor"]["text"]


def test_files_that_are_missing_damaged_or_changed(audit):
    def harm(dataset):
        records = {tile.tile: tile for tile in dataset.tiles()}
        (dataset.folder / records["t0"].image).unlink()
        (dataset.folder / records["t1"].label).write_bytes(b"no raster")
        with rasterio.open(dataset.folder / records["t2"].image, "r+") as file:
            file.write(file.read() + np.float32(0.5))
        with rasterio.open(dataset.folder / records["t3"].label, "r+") as file:
            values = file.read()
            values[:, :5] = 7
            file.write(values)
        profile = dict(driver="GTiff", count=1, height=9, width=9, dtype="uint8")
        with rasterio.open(dataset.folder / records["t5"].label, "w", **profile) as file:
            file.write(np.zeros((1, 9, 9), np.uint8))

    numbers, findings = audit(sound(), harm)
    files = findings["tile.files"]["tiles"]
    assert set(files) == {"t0", "t1", "t5"}
    assert "lacks the file images/s0/t0.tif" in files["t0"]
    assert "9 × 9" in files["t5"]
    assert list(findings["tile.changed"]["tiles"]) == ["t2"]
    assert findings["label.values"]["tiles"] == {"t3": "holds 7"}
    assert list(findings["label.changed"]["tiles"]) == ["t3"]
    assert numbers["SUSPICIOUS_TILES"] == 5


def test_interrupted_scenes_are_named(audit):
    def interrupt(dataset):
        with sqlite3.connect(dataset.index.path) as connection:
            connection.execute("UPDATE scenes SET complete = 0 WHERE scene = 's4'")

    _, findings = audit(sound(), interrupt)
    assert "s4" in findings["scene.incomplete"]["text"]


def test_the_layer_holds_the_reasons(audit, tmp_path):
    nothing = np.full((2, SIZE, SIZE), np.nan, np.float32)
    tiles = changed(sound(), 3, image=nothing)
    tiles = changed(tiles, 1, epsg=None, image=tiles[0].image)
    audit(tiles)
    meta, _, shapes, values = pyogrio.raw.read(tmp_path / "suspicious.gpkg")
    rows = dict(zip(meta["fields"], values))
    assert meta["crs"] == "EPSG:4326"
    assert list(rows["tile"]) == ["t3", "t0", "t1"]
    assert list(rows["severity"]) == ["error", "warning", "warning"]
    assert "no pixel has image data" in rows["reasons"][0]
    assert [shape is not None for shape in shapes] == [True, True, False]


def test_the_page_needs_nothing_else(audit, tmp_path):
    tile = replace(sound()[1], image=sound()[0].image)
    tile = replace(tile, attributes=replace(tile.attributes, region="<script>alert(1)</script>"))
    audit([tile if item.name == "t1" else item for item in sound()])
    page = (tmp_path / "audit.html").read_text("utf-8")
    assert "<script" not in page
    assert not re.search(r'(src|href)="(?!data:image/png;base64,)', page)
    assert "url(" not in page and "@import" not in page
    assert page.count("data:image/png;base64,") >= 2
    assert "prefers-color-scheme: dark" in page and "@media print" in page
    assert "The same image more than once" in page
    assert page.count("<svg") == page.count("</svg>") >= 4


def test_the_description_keeps_a_summary(audit, tmp_path):
    numbers, findings = audit(changed(sound(), 1, image=sound()[0].image))
    said = json.loads((tmp_path / "data" / "dataset.json").read_text("utf-8"))["audit"]
    assert said["numbers"] == numbers
    assert {item["code"] for item in said["findings"]} == set(findings)
    assert said["findings"][0]["tiles"] == 2


def test_only_some_tiles_are_looked_at_closely(audit):
    tiles = [replace(tile, label=(tile.image[1] < -20).astype(np.uint8)) for tile in sound()]
    _, findings = audit(tiles, max_tiles=4)
    assert len(findings["label.circular"]["tiles"]) == 4


def test_a_dataset_without_tiles(run_job, tmp_path):
    dataset = make_dataset(tmp_path / "empty", [])
    with pytest.raises(HighwaterError) as refusal:
        run_job("auditdataset", dataset=str(dataset.folder))
    assert refusal.value.code == "dataset.empty"


def test_bad_parameters_and_no_dataset(run_job, tmp_path):
    for parameters, code in (
        ({"dataset": str(tmp_path), "max_tiles": -1}, "audit.parameters"),
        ({"dataset": str(tmp_path)}, "dataset.missing"),
    ):
        with pytest.raises(HighwaterError) as refusal:
            run_job("auditdataset", **parameters)
        assert refusal.value.code == code


def test_plain_pixels_fit_the_support(tmp_path):
    image, label = pixels(Placed("a", water=0.25), 1)
    assert image.shape == (2, SIZE, SIZE) and label.mean() == 0.25
