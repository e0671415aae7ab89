"""Job evaluatemodel: what streams by gives the scores of everything in memory."""

from __future__ import annotations

import csv
from dataclasses import replace

import numpy as np
import pyogrio
import pytest
import rasterio

from model_backend.dataset.tile import TileAttributes
from model_backend.models.metadata import mlm_metadata
from model_backend.models.tile_marks import tile_marks
from model_backend.protocol import HighwaterError
from tests.support.datasets import PIXEL, SIZE, Placed, make_dataset
from tests.support.holdout import (
    evaluate,
    everything,
    expected,
    found_in,
    iou,
    judged_set,
    network,
    score,
)
from tests.support.model_files import FACTS
from tests.support.networks import write_network

THRESHOLD = 0.35


@pytest.fixture
def judged(tmp_path):
    """A dataset and what the model says about its test tiles, in memory."""
    dataset = judged_set(tmp_path / "set")
    names, images, labels = everything(dataset, "test")
    path = network(tmp_path / "m.onnx", name="M", threshold=THRESHOLD)
    return dataset, path, names, np.stack([expected(image) for image in images]), labels


def test_numbers_are_those_of_everything_in_memory(run_job, judged, tmp_path):
    dataset, path, names, probability, labels = judged
    result, _ = evaluate(run_job, dataset, path, {"metrics": tmp_path / "m.json"})
    water, valid = probability >= THRESHOLD, labels <= 1
    numbers = result.numbers
    assert numbers["IOU"] == pytest.approx(iou(water, labels), abs=1e-12)
    hits = (water & (labels == 1)).sum()
    assert numbers["PRECISION"] == pytest.approx(hits / water[valid].sum(), abs=1e-12)
    assert numbers["RECALL"] == pytest.approx(hits / (labels == 1).sum(), abs=1e-12)
    assert numbers["F1"] == pytest.approx(2 * numbers["IOU"] / (1 + numbers["IOU"]), abs=1e-12)
    both = (iou(water, labels) + iou(~water, np.where(valid, 1 - labels, 255))) / 2
    assert numbers["MEAN_IOU"] == pytest.approx(both, abs=1e-12)
    errors = np.square(probability - labels)[valid]
    assert numbers["BRIER"] == pytest.approx(errors.mean(), abs=1e-6)
    assert (numbers["THRESHOLD"], numbers["TILES"]) == (THRESHOLD, 8)
    assert numbers["PIXELS"] == valid.sum()
    assert numbers["IOU_LOW"] < numbers["IOU"] < numbers["IOU_HIGH"]
    said = found_in(tmp_path / "m.json")
    (model,) = said["judgements"]
    for row, tile in enumerate(model["tiles"]):
        assert tile["tile"] == names[row]
        counts = [tile[name] for name in ("tp", "fp", "fn", "tn")]
        called, truth = water[row], labels[row] == 1
        wanted = [called & truth, called & ~truth, ~called & truth, ~called & ~truth]
        assert counts == [(item & valid[row]).sum() for item in wanted]
        assert tile["brier"] == pytest.approx(np.square(probability - labels)[row].mean(), abs=1e-6)
    for number, region in enumerate(model["regions"]):
        assert (region["name"], region["tiles"]) == (f"r{number}", 2)
        own = np.s_[2 * number : 2 * number + 2]
        assert region["scores"]["iou"] == pytest.approx(iou(water[own], labels[own]), abs=1e-12)
    assert [event["name"] for event in model["events"]] == ["e0", "e1"]
    assert score(model["over_regions"], "iou")["value"] == numbers["IOU"]
    assert score(model["over_regions"], "iou")["low"] != numbers["IOU_LOW"]
    assert model["without_water"][0] == 1
    own = [iou(water[row], labels[row]) for row in range(8) if (labels[row] == 1).any()]
    mean = (sum(own) + 0.0 * water[0].any()) / (7 + water[0].any())
    assert score(model["per_image"], "iou")["value"] == pytest.approx(mean, abs=1e-12)
    for item in model["slices"]:
        assert sum(group["pixels"] for group in item["groups"]) == valid.sum()
        assert sum(group["water_pixels"] for group in item["groups"]) == (labels == 1).sum()
    assert {item["id"] for item in model["slices"]} == {
        *("water_share", "edge_distance", "backscatter")
    }
    assert len(said["dataset_sha256"]) == len(model["sha256"]) == 64
    assert said["record"]["parameters"]["models"] == [path]
    assert said["part"] == "the part test" and said["stamps"] == []


def test_files(run_job, judged, tmp_path):
    dataset, path, _, probability, labels = judged
    outputs = {
        "table": tmp_path / "t.csv",
        "tiles": tmp_path / "t.gpkg",
        "confusion": tmp_path / "confusion",
    }
    evaluate(run_job, dataset, [path, "builtin"], outputs)
    with open(tmp_path / "t.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 16
    assert {row["model"] for row in rows} == {"M", "Highwater adaptive threshold"}
    assert rows[0]["recall"] == "" and rows[0]["sensor"] == "Sentinel-1"
    meta, _, shapes, columns = pyogrio.raw.read(tmp_path / "t.gpkg")
    layer = dict(zip(meta["fields"], columns))
    assert meta["crs"] == "EPSG:4326" and all(shape is not None for shape in shapes)
    assert layer["iou"][3] == pytest.approx(float(rows[3]["iou"]), abs=1e-6)
    assert np.isnan(layer["recall"][0])
    assert layer["image"][2] == str(dataset.folder.resolve() / "images/s1/t2.tif")
    water = probability[2] >= THRESHOLD
    with rasterio.open(tmp_path / "confusion" / "t2.M.tif") as raster:
        said = raster.read(1)
        with rasterio.open(dataset.folder / "images/s1/t2.tif") as image:
            assert (raster.transform, raster.crs) == (image.transform, image.crs)
    assert np.array_equal(said == 1, water & (labels[2] == 1))
    assert np.array_equal(said == 2, ~water & (labels[2] == 1))
    assert np.array_equal(said == 3, water & (labels[2] == 0))
    left = [item.name for item in tmp_path.rglob(".part*")]
    assert left == [] and len(list((tmp_path / "confusion").glob("*.tif"))) == 16


def test_models_are_compared_on_the_same_pixels(run_job, judged, tmp_path):
    dataset, path, names, probability, labels = judged
    worse = network(tmp_path / "w.onnx", name="M", bias=-15.0, threshold=THRESHOLD)
    folder = tmp_path / "maps"
    folder.mkdir()
    for row, name in enumerate(names):
        values = probability[row].astype(np.float32)
        values[:, :16] = np.nan
        with rasterio.open(
            folder / f"{name}.tif",
            "w",
            driver="GTiff",
            count=1,
            dtype="float32",
            width=SIZE,
            height=SIZE,
            **_place(dataset, name),
        ) as raster:
            raster.write(values, 1)
    outputs = {"metrics": tmp_path / "m.json"}
    _, log = evaluate(run_job, dataset, [path, worse, str(folder)], outputs, threshold=THRESHOLD)
    said = found_in(tmp_path / "m.json")
    assert [model["name"] for model in said["judgements"]] == ["M", "M (2)", "maps"]
    assert len({model["tiles"][4]["pixels"] for model in said["judgements"]}) == 1
    right = iou(probability[..., 16:] >= THRESHOLD, labels[..., 16:])
    assert score(said["judgements"][0]["headline"], "iou")["value"] == pytest.approx(right)
    assert score(said["judgements"][2]["headline"], "iou")["value"] == pytest.approx(right)
    assert "“maps” says nothing about 25.0% of the valid pixels" in log
    by_pair = {(item["first"], item["second"], item["score"]): item for item in said["comparisons"]}
    assert len(by_pair) == 9
    assert by_pair["M", "M (2)", "iou"]["verdict"] == "better"
    assert by_pair["M (2)", "maps", "f1"]["verdict"] == "worse"
    both = [score(model["headline"], "mean_iou")["value"] for model in said["judgements"][:2]]
    told = by_pair["M", "M (2)", "mean_iou"]
    assert told["difference"] == pytest.approx(both[0] - both[1])
    assert 0 < told["low"] < told["difference"] < told["high"]
    same = by_pair["M", "maps", "iou"]
    assert (same["difference"], same["verdict"]) == (0, "undecided")


def _place(dataset, name):
    record = next(tile for tile in dataset.tiles() if tile.tile == name)
    with rasterio.open(dataset.folder / record.image) as image:
        return {"crs": image.crs, "transform": image.transform}


def test_labels_that_were_not_drawn_by_hand_enter_no_headline(run_job, tmp_path):
    dataset = judged_set(tmp_path / "set")
    dataset.index.update({f"t{i}": {"label_source": "weak"} for i in range(4)})
    path = network(tmp_path / "m.onnx", name="M")
    outputs = {"metrics": tmp_path / "m.json"}
    result, log = evaluate(run_job, dataset, path, outputs)
    assert result.numbers["TILES"] == 4
    assert "4 tiles whose labels were not drawn by hand" in log
    said = found_in(tmp_path / "m.json")
    (model,) = said["judgements"]
    assert set(model["by_source"]) == {"hand", "weak"}
    assert model["by_source"]["hand"] == model["headline"]
    assert model["by_source"]["weak"] != model["headline"]
    assert [region["name"] for region in model["regions"]] == ["r2", "r3"]
    assert len(model["tiles"]) == 8 and said["headline_sources"] == ["hand"]
    dataset.index.update({f"t{i}": {"label_source": "simulated"} for i in range(4, 8)})
    result, _ = evaluate(run_job, dataset, path, outputs)
    said = found_in(tmp_path / "m.json")
    assert result.numbers["TILES"] == 8
    assert said["headline_sources"] == ["simulated", "weak"]
    assert "No label here was drawn by hand: they are simulated and weak" in said["stamps"][0]


def test_permanent_water_is_masked_out(run_job, judged, tmp_path, write_raster):
    dataset, path, _, probability, labels = judged
    place = _place(dataset, "t2")
    mask = np.zeros((SIZE, SIZE), np.uint8)
    mask[20:40] = 7
    layer = write_raster(mask, "jrc.tif", transform=place["transform"], nodata=0)
    outputs = {"metrics": tmp_path / "m.json"}
    evaluate(run_job, dataset, path, outputs, permanent_water={"path": layer})
    (model,) = found_in(tmp_path / "m.json")["judgements"]
    kept = np.ones(labels.shape, bool)
    kept[2, 20:40] = False
    called = probability >= THRESHOLD
    wanted = iou(called & kept, np.where(kept, labels, 255))
    assert score(model["flood_only"], "iou")["value"] == pytest.approx(wanted, abs=1e-12)
    far = write_raster(mask, "far.tif", crs="EPSG:32633", nodata=0)
    with pytest.raises(HighwaterError, match="lies beside all 8 tiles") as caught:
        evaluate(run_job, dataset, path, outputs, permanent_water={"path": far})
    assert caught.value.code == "input.no_overlap"


def test_regions_instead_of_a_part(run_job, judged, tmp_path):
    dataset, path, *_ = judged
    outputs = {"metrics": tmp_path / "m.json"}
    result, _ = evaluate(run_job, dataset, path, outputs, regions=["r1", "elsewhere"])
    assert result.numbers["TILES"] == 3
    assert found_in(tmp_path / "m.json")["part"] == "the regions r1 and elsewhere"


@pytest.mark.parametrize(
    ("code", "sentence", "changes"),
    [
        ("dataset.no_tiles", "part “calibration”", {"split": "calibration"}),
        ("dataset.no_region", "no region “Atlantis”", {"regions": ["r1", "Atlantis"]}),
        ("parameter.threshold", "threshold is 1.2", {"threshold": 1.2}),
        ("evaluate.no_model", "No model", {"models": []}),
        ("evaluate.parameters", "at least one draw", {"draws": 0}),
    ],
)
def test_refused_before_any_work(run_job, judged, tmp_path, code, sentence, changes):
    dataset, path, *_ = judged
    outputs = {"metrics": tmp_path / "m.json", "confusion": tmp_path / "confusion"}
    with pytest.raises(HighwaterError, match=sentence) as caught:
        evaluate(run_job, dataset, changes.pop("models", path), outputs, **changes)
    assert caught.value.code == code
    assert not (tmp_path / "m.json").exists() and not (tmp_path / "confusion").exists()
    if code == "dataset.no_tiles":
        assert "Its parts are test, train" in caught.value.remedy


def test_training_tiles_are_refused_or_stamped(run_job, judged, tmp_path):
    dataset, *_ = judged
    marks = tile_marks(tile.sha256 for tile in dataset.tiles() if tile.tile in ("t3", "seen"))
    facts = replace(FACTS, name="T", data=replace(FACTS.data, tiles={"train": marks}))
    metadata = mlm_metadata("T", ("VV", "VH"), "db", PIXEL, SIZE, 8, 0.5, facts=facts)
    path = write_network(tmp_path / "t.onnx", 2, metadata)
    outputs = {"metrics": tmp_path / "m.json"}
    with pytest.raises(HighwaterError, match="1 tile of the 8 judged here") as caught:
        evaluate(run_job, dataset, path, outputs)
    assert caught.value.code == "evaluate.seen" and "t3" in caught.value.sentence
    _, log = evaluate(run_job, dataset, path, outputs, allow_training=True)
    said = found_in(tmp_path / "m.json")
    assert said["judgements"][0]["seen"] == ["t3"]
    assert "“T” was trained on, or tuned on, 1 tile" in said["stamps"][0]
    assert said["stamps"][0] in log


def test_hard_cases(run_job, tmp_path):
    """Tiles without water, all water, one valid pixel and none, without a place on the map."""
    label = np.zeros((4, SIZE, SIZE), np.uint8)
    label[1] = 1
    label[2:] = 255
    label[2, 5, 5] = 1
    tiles = [Placed(f"h{i}", epsg=None, scene=f"s{i}", water=0.0, label=label[i]) for i in range(4)]
    tiles = [replace(tile, attributes=TileAttributes(split="test")) for tile in tiles]
    dataset = make_dataset(tmp_path / "set", tiles)
    path = network(tmp_path / "m.onnx", name="M")
    names = {"metrics": "m.json", "tiles": "t.gpkg", "report": "r.html", "confusion": "c"}
    outputs = {name: tmp_path / file for name, file in names.items()}
    result, log = evaluate(run_job, dataset, path, outputs)
    assert "<h1>" in (tmp_path / "r.html").read_text("utf-8")
    assert len(list((tmp_path / "c").glob("*.tif"))) == 4
    assert result.numbers["PIXELS"] == 2 * SIZE * SIZE + 1
    _, images, truth = everything(dataset, "test")
    water = np.stack([expected(image) for image in images]) >= 0.5
    assert result.numbers["IOU"] == pytest.approx(iou(water, truth), abs=1e-12)
    assert result.numbers["TILES"] == 3
    assert "1 tile without a valid pixel" in log and "no intervals over regions" in log
    (model,) = found_in(tmp_path / "m.json")["judgements"]
    assert model["tiles"][3]["brier"] is None and model["over_regions"] == []
    with pytest.raises(HighwaterError) as caught:
        dataset.index.update({name: {"split": ""} for name in ("h0", "h1", "h2")})
        evaluate(run_job, dataset, path, outputs)
    assert caught.value.code == "evaluate.no_valid_pixel"


def test_bands_that_no_model_needs_make_no_pixel_invalid(run_job, tmp_path):
    image = np.full((2, SIZE, SIZE), -15.0, np.float32)
    image[:, :32] = -22.0
    image[0, 20:30] = np.nan
    label = (np.arange(SIZE)[:, None] < 32).repeat(SIZE, 1).astype(np.uint8)
    tile = Placed("a", image=image, label=label, attributes=TileAttributes(split="test"))
    dataset = make_dataset(tmp_path / "set", [tile])
    cross = network(tmp_path / "m.onnx", ("VH",), name="cross")
    both = network(tmp_path / "n.onnx", name="both")
    assert evaluate(run_job, dataset, cross)[0].numbers["PIXELS"] == SIZE * SIZE
    assert evaluate(run_job, dataset, both)[0].numbers["PIXELS"] == SIZE * (SIZE - 10)
    assert evaluate(run_job, dataset, [cross, both])[0].numbers["PIXELS"] == SIZE * (SIZE - 10)


def test_nothing_half_written_stays(run_job, judged, tmp_path, monkeypatch):
    dataset, path, *_ = judged
    outputs = {"confusion": tmp_path / "confusion", "table": tmp_path / "t.csv"}

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("model_backend.holdout.job.judge", fail)
    with pytest.raises(HighwaterError) as caught:
        evaluate(run_job, dataset, path, outputs)
    assert caught.value.code == "output.disk_full"
    assert not (tmp_path / "confusion").exists() and not list(tmp_path.glob(".part*"))
