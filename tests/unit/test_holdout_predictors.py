"""Models of three kinds behind one interface: what they say about tiles, and what they refuse."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import rasterio
from rasterio import Affine

from model_backend.dataset.describe import digest
from model_backend.dataset.format import STRETCHED
from model_backend.dataset.samples import TileSamples
from model_backend.holdout.predictors import open_predictor
from model_backend.holdout.seen import seen_by, why_unknown
from model_backend.models.tile_marks import tile_marks
from model_backend.protocol import HighwaterError
from model_backend.sar.thresholds import Threshold
from model_backend.sar.units import from_db
from model_backend.sar.water import water_probability
from tests.support.datasets import PIXEL, SIZE, Placed, make_dataset
from tests.support.holdout import Lines, everything, expected, judged_set, network
from tests.support.model_files import FACTS
from tests.support.networks import write_network


@pytest.fixture
def context(tmp_path):
    return Lines(tmp_path)


def probability(dataset, text, context, parts=("test",), optional=()):
    """What a model says about every tile of a part."""
    samples = TileSamples(dataset, parts, optional=optional)
    read = [samples[index] for index in range(len(samples))]
    predictor = open_predictor(text, dataset, context)
    predictor.prepare(samples.tiles, context)
    return predictor.probability(read)


def test_network_of_any_size(tmp_path, context):
    dataset = judged_set(tmp_path / "set")
    found = probability(dataset, network(tmp_path / "m.onnx"), context)
    _, images, _ = everything(dataset, "test")
    wanted = np.stack([expected(image) for image in images])
    assert found.shape == wanted.shape and found.dtype == np.float32
    assert np.abs(found - wanted).max() < 1e-6
    assert context.lines == []


@pytest.mark.parametrize("size", [(3, 48, 40), (1, 96, 64), (2, 64, 80), (5, 32, 128)])
def test_network_of_fixed_size_gives_every_tile_its_whole_probability(tmp_path, context, size):
    dataset = judged_set(tmp_path / "set")
    found = probability(dataset, network(tmp_path / "m.onnx", size=size), context)
    _, images, _ = everything(dataset, "test")
    assert np.abs(found - np.stack([expected(image) for image in images])).max() < 1e-6


def test_pixels_without_data_are_filled_before_and_empty_after(tmp_path, context):
    image = np.full((2, SIZE, SIZE), -15.0, np.float32)
    image[1, 10:20, 10:20] = np.nan
    tile = Placed("a", image=image, attributes=replace(Placed("").attributes, split="test"))
    dataset = make_dataset(tmp_path / "set", [tile])
    # A kernel of five pixels would spread what is no number.
    (found,) = probability(dataset, network(tmp_path / "m.onnx", kernel=5), context)
    assert np.array_equal(np.isnan(found), np.isnan(image[1]))
    inside = found[12 - 6 : 24, 4:26]
    assert np.nanmax(np.abs(inside - expected(image[:, :1, :1])[0, 0])) < 1e-6


def test_bands_are_found_by_name_and_may_be_missing(tmp_path, context):
    dataset = judged_set(tmp_path / "set")
    path = network(tmp_path / "m.onnx", ("VH",), name="cross")
    found = probability(dataset, path, context)
    _, images, _ = everything(dataset, "test")
    assert np.abs(found[3] - expected(images[3, 1:])).max() < 1e-6
    more = network(tmp_path / "n.onnx", ("VV", "VH", "HAND"), name="hand")
    with pytest.raises(HighwaterError, match="HAND is missing") as caught:
        open_predictor(more, dataset, context)
    assert caught.value.code == "model.other_bands"
    without = network(tmp_path / "o.onnx", ("VV", "VH", "HAND"), optional=("HAND",))
    assert open_predictor(without, dataset, context).needed == ("VV", "VH")
    assert any("has no HAND; “o” does without" in line for line in context.lines)


@pytest.mark.parametrize("unit", ["power", "amplitude", "db100"])
def test_values_are_converted_to_the_unit_of_the_model(tmp_path, context, unit):
    dataset = judged_set(tmp_path / "set")
    found = probability(
        dataset, network(tmp_path / "m.onnx", unit=unit, weight=-3e-3, bias=0.5), context
    )
    _, images, _ = everything(dataset, "test")
    wanted = expected(from_db(images[2], unit), -3e-3, 0.5)
    assert np.abs(found[2] - wanted).max() < 1e-5


def test_stretched_values_and_backscatter_are_kept_apart(tmp_path, context):
    stretched = judged_set(tmp_path / "set", unit=STRETCHED)
    with pytest.raises(HighwaterError, match="wants decibel") as caught:
        open_predictor(network(tmp_path / "m.onnx"), stretched, context)
    assert caught.value.code == "model.other_unit"
    other = network(tmp_path / "n.onnx", unit="stretched")
    open_predictor(other, stretched, context)
    with pytest.raises(HighwaterError, match="is in dB"):
        open_predictor(other, judged_set(tmp_path / "db"), context)
    with pytest.raises(HighwaterError) as caught:
        open_predictor("builtin", stretched, context)
    assert caught.value.code == "unit.stretched"


def test_other_pixel_size_is_told(tmp_path, context):
    dataset = judged_set(tmp_path / "set")
    open_predictor(network(tmp_path / "m.onnx", pixel_size=40.0), dataset, context)
    assert "are 10 m, but “m” is made for 40 m" in context.lines[0]


def test_models_that_cannot_be_told_what_they_take_are_refused(tmp_path, context):
    dataset = judged_set(tmp_path / "set")
    bare = write_network(tmp_path / "bare.onnx", 2)
    with pytest.raises(HighwaterError, match="does not say which bands") as caught:
        open_predictor(bare, dataset, context)
    assert caught.value.code == "model.undescribed"
    with pytest.raises(HighwaterError, match="does not exist"):
        open_predictor(str(tmp_path / "none.onnx"), dataset, context)


def test_built_in_threshold_is_that_of_the_scene(tmp_path, context):
    dataset = judged_set(tmp_path / "set", 4)
    found = probability(dataset, "builtin", context)
    _, images, labels = everything(dataset, "test")
    assert ((found >= 0.5) == labels).mean() > 0.95
    # Tiles of 64 pixels hold few small tiles: thresholds are the defaults or of both tiles.
    predictor = open_predictor("builtin", dataset, context)
    predictor.prepare(TileSamples(dataset, ["test"]).tiles, context)
    by_scene = predictor._thresholds
    assert set(by_scene) == {"s0", "s1"}
    assert all(isinstance(item, Threshold) for found in by_scene.values() for item in found)
    assert np.array_equal(found[2], water_probability(images[2], by_scene["s1"]))


def write_rasters(folder, dataset, names, change=lambda values, tile: values, **others):
    folder.mkdir()
    known = {tile.tile: tile for tile in dataset.tiles()}
    for name in names:
        with rasterio.open(dataset.folder / known[name].image) as image:
            values = expected(image.read()).astype(np.float32)
            profile = {"crs": image.crs, "transform": image.transform, **others}
        values = change(values, name)
        with rasterio.open(
            folder / f"{name}.tif",
            "w",
            driver="GTiff",
            count=1,
            dtype="float32",
            width=values.shape[1],
            height=values.shape[0],
            **profile,
        ) as raster:
            raster.write(values, 1)
    return str(folder)


def test_rasters_that_are_named_like_the_tiles(tmp_path, context):
    dataset = judged_set(tmp_path / "set")
    names, images, _ = everything(dataset, "test")

    def holed(values, name):
        values[:3] = -1.0
        return values

    folder = write_rasters(tmp_path / "p", dataset, names, holed, nodata=-1.0)
    found = probability(dataset, folder, context)
    assert np.isnan(found[:, :3]).all()
    assert np.abs(found[5, 3:] - expected(images[5])[3:]).max() < 1e-6
    predictor = open_predictor(folder, dataset, context)
    assert (predictor.kind, predictor.name, predictor.threshold) == ("rasters", "p", 0.5)


def test_rasters_on_another_grid_are_aligned(tmp_path, context):
    dataset = judged_set(tmp_path / "set", 1)
    with rasterio.open(dataset.folder / dataset.tiles()[-1].image) as image:
        corner = image.transform @ (0, 0)
    wide = Affine(PIXEL, 0, corner[0] - 5 * PIXEL, 0, -PIXEL, corner[1] + 7 * PIXEL)
    columns = np.arange(SIZE + 20, dtype=np.float32) / 100
    values = np.tile(columns, (SIZE + 20, 1))
    folder = write_rasters(tmp_path / "p", dataset, ["t0"], lambda *_: values, transform=wide)
    (found,) = probability(dataset, folder, context)
    assert np.array_equal(found, values[7 : 7 + SIZE, 5 : 5 + SIZE])


def test_rasters_that_are_missing_or_no_probabilities(tmp_path, context):
    dataset = judged_set(tmp_path / "set")
    names, _, _ = everything(dataset, "test")
    folder = write_rasters(tmp_path / "p", dataset, names[2:])
    with pytest.raises(HighwaterError, match="2 tiles of 8: t0") as caught:
        probability(dataset, folder, context)
    assert caught.value.code == "input.missing_rasters"
    percent = write_rasters(tmp_path / "q", dataset, names, lambda values, _: 100 * values)
    with pytest.raises(HighwaterError, match="from 0 to 1 are needed") as caught:
        probability(dataset, percent, context)
    assert caught.value.code == "input.not_probability"
    far = write_rasters(
        tmp_path / "r", dataset, names, transform=Affine(PIXEL, 0, 100_000, 0, -PIXEL, 100_000)
    )
    with pytest.raises(HighwaterError, match="says nothing about its tile"):
        probability(dataset, far, context)


def test_seen_tiles_are_known_by_content_by_parts_or_not_at_all(tmp_path):
    dataset = judged_set(tmp_path / "set", 4)
    tiles, own = dataset.tiles(), digest(dataset.tiles())
    by_name = {tile.tile: tile for tile in tiles}

    def facts(**data):
        return replace(FACTS, data=replace(FACTS.data, **data))

    recorded = facts(
        tiles={
            "train": tile_marks([by_name["seen"].sha256]),
            "validation": tile_marks([by_name["t1"].sha256]),
        }
    )
    # Whatever part they are in by now, and in whichever dataset.
    assert set(seen_by(recorded, own, tiles)) == {"seen", "t1"}
    assert why_unknown(recorded, "M", own) is None
    same = facts(sha256=own)
    assert seen_by(same, own, tiles) == ("seen",)
    assert why_unknown(same, "M", own) is None
    assert seen_by(FACTS, own, tiles) == ()
    assert "trained on the dataset “Assam set”" in str(why_unknown(FACTS, "M", own))
    assert "does not say what it was trained on" in str(why_unknown(None, "M", own))
    further = replace(recorded, initial_model="ab" * 32)
    assert "goes on from another model" in str(why_unknown(further, "M", own))
