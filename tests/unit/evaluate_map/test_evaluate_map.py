"""The job ``evaluatemap``: known maps against known references."""

import json

import numpy as np
import pytest
import rasterio

from model_backend.categories import FALSE_ALARM, HIT, MISS, NO_DATA
from model_backend.evaluation.blocks import BlockCounts, block_intervals
from model_backend.evaluation.boundary import BoundaryScores
from model_backend.evaluation.confusion import Confusion, compare
from tests.support.map_evaluation import (
    EXPECTED,
    NORTH_UP,
    PREDICTION,
    REFERENCE,
    UTM,
    evaluate,
)


def test_counts_and_scores(raster):
    numbers, _ = evaluate(raster("map", PREDICTION), raster("truth", REFERENCE))
    assert {name: numbers[name] for name in EXPECTED} == EXPECTED
    assert numbers["IOU"] == pytest.approx(3 / 7)
    assert numbers["F1"] == pytest.approx(2 * (3 / 7) / (1 + 3 / 7))
    assert numbers["PRECISION"] == pytest.approx(3 / 4)
    assert numbers["RECALL"] == pytest.approx(3 / 6)
    assert numbers["ACCURACY"] == pytest.approx(12 / 16)
    # Four predicted and six true pixels of 100 m², scaled by UTM at its central meridian.
    pixel = 0.01 / 0.9996**2
    assert numbers["WATER_AREA"] == pytest.approx(4 * pixel, rel=1e-4)
    assert numbers["REFERENCE_WATER_AREA"] == pytest.approx(6 * pixel, rel=1e-4)
    assert numbers["VALID_AREA"] == pytest.approx(16 * pixel, rel=1e-4)


def test_outputs(raster, tmp_path):
    outputs = {"comparison": str(tmp_path / "c.tif"), "report": str(tmp_path / "r.json")}
    prediction, reference = raster("map", PREDICTION), raster("truth", REFERENCE)
    numbers, _ = evaluate(prediction, reference, outputs)
    with rasterio.open(outputs["comparison"]) as dataset:
        found = dataset.read(1)
        assert dataset.transform == NORTH_UP
        assert dataset.crs == UTM
        assert dataset.nodata == NO_DATA
        assert dataset.tags(1)[f"CATEGORY_{MISS}"] == "Miss"
    assert found[0].tolist() == [HIT, FALSE_ALARM, 0, MISS, NO_DATA]
    assert (tmp_path / "c.tif.aux.xml").exists()
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert report["numbers"] == numbers
    assert report["prediction"] == {"type": "mask", "excluded_pixels": 1, "uncertain_pixels": 1}
    assert report["reference"]["name"] == "truth"
    assert [len(item["files"][0]["sha256"]) for item in report["inputs"]] == [64, 64]
    assert "pooled" in report["protocol"]["pooling"]
    assert report["parameters"]["invalid"] == [-1.0, 255.0]
    assert report["bootstrap"]["blocks"] == 1 and report["intervals"]["iou"] is None
    assert report["boundary"]["tolerance"] == 2 and report["boundary"]["f1"] == 1
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".part")]


def test_probability_and_threshold(raster):
    probability = np.array([[0.2, 0.5, 0.7, np.nan]], "f4")
    reference = raster("truth", np.array([[0, 0, 1, 1]], "u1"))
    numbers, log = evaluate(raster("p", probability), reference)
    assert (numbers["TP"], numbers["FP"], numbers["VALID_PIXELS"]) == (1, 1, 3)
    assert any("is a probability" in line for line in log)
    numbers, _ = evaluate(raster("p", probability), reference, threshold=0.6)
    assert (numbers["TP"], numbers["FP"]) == (1, 0)


def test_a_float_mask_is_a_mask(raster):
    numbers, log = evaluate(
        raster("map", PREDICTION.astype("f4")), raster("truth", REFERENCE.astype("f4"))
    )
    assert {name: numbers[name] for name in EXPECTED} == EXPECTED
    assert any("is a mask" in line for line in log)


def test_nodata_counts_nowhere(raster):
    prediction = raster("map", np.array([[0, 1, 9, 1]], "u1"), nodata=9)
    reference = raster("truth", np.array([[0, 1, 1, 77]], "u1"), nodata=77)
    numbers, _ = evaluate(prediction, reference)
    assert (numbers["TP"], numbers["TN"], numbers["VALID_PIXELS"]) == (1, 1, 2)


def test_strips_change_nothing(raster, tmp_path, monkeypatch):
    random = np.random.default_rng(0)
    prediction = raster("map", random.choice([0, 1, 2, 3, 4, 255], (700, 300)).astype("u1"))
    reference = raster("truth", random.choice([-1, 0, 1], (700, 300)).astype("i2"))
    whole, _ = evaluate(prediction, reference, {"comparison": str(tmp_path / "a.tif")})
    monkeypatch.setattr("model_backend.raster.strips.STRIP", 1)
    strips, _ = evaluate(prediction, reference, {"comparison": str(tmp_path / "b.tif")})
    for name, value in whole.items():
        assert strips[name] == pytest.approx(value)
    with rasterio.open(tmp_path / "a.tif") as a, rasterio.open(tmp_path / "b.tif") as b:
        assert np.array_equal(a.read(), b.read())


@pytest.mark.parametrize("strip", [1, 4_000_000])
def test_intervals_and_edges(raster, tmp_path, monkeypatch, strip):
    """Of a scene of 20 × 12 blocks whose quality differs from block to block."""
    monkeypatch.setattr("model_backend.raster.strips.STRIP", strip)
    random = np.random.default_rng(1)
    truth = np.kron(random.random((40, 24)) < 0.4, np.ones((15, 15))).astype("u1")
    missed = np.kron(random.beta(1, 4, (20, 12)), np.ones((30, 30)))
    mapped = np.where(random.random(truth.shape) < missed, 1 - truth, truth).astype("u1")
    mapped[:100, :100] = 255
    outputs = {"report": str(tmp_path / "r.json")}
    settings = {"block": 30, "tolerance": 1.0, "seed": 5, "draws": 500}
    numbers, log = evaluate(raster("m", mapped), raster("t", truth), outputs, **settings)
    assert not any("interval" in line for line in log)
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    counts = []
    for row in range(0, 600, 30):
        for column in range(0, 360, 30):
            own, other = (plane[row : row + 30, column : column + 30] for plane in (mapped, truth))
            tp, fp = ((own == 1) & (other == 1)).sum(), ((own == 1) & (other == 0)).sum()
            counts.append([tp, fp, ((own == 0) & (other == 1)).sum(), 0])
            counts[-1][3] = (own < 255).sum() - sum(counts[-1])
    counts = np.array([row for row in counts if sum(row)])
    assert report["bootstrap"]["blocks"] == len(counts) == 240 - 9
    expected = block_intervals(counts, ("iou", "f1", "kappa"), 500, 5)
    for name in ("iou", "f1"):
        ends = numbers[f"{name.upper()}_LOW"], numbers[f"{name.upper()}_HIGH"]
        assert ends == pytest.approx(expected[name], abs=1e-12)
        assert ends[0] < numbers[name.upper()] < ends[1]
    assert report["intervals"]["kappa"] == pytest.approx(expected["kappa"], abs=1e-12)
    tp, fp, fn, tn = (numbers[name] for name in ("TP", "FP", "FN", "TN"))
    by_chance = ((tp + fp) * (tp + fn) + (fn + tn) * (fp + tn)) / numbers["VALID_PIXELS"] ** 2
    kappa = (numbers["ACCURACY"] - by_chance) / (1 - by_chance)
    assert numbers["KAPPA"] == pytest.approx(kappa)
    edges = BoundaryScores(1.0)
    edges.add(mapped, truth)
    assert report["boundary"] == {"tolerance": 1.0, **edges.scores()}
    assert numbers["BOUNDARY_F1"] == edges.scores()["f1"]


def test_too_few_blocks_have_no_interval(raster):
    numbers, log = evaluate(raster("map", PREDICTION), raster("truth", REFERENCE))
    assert numbers["IOU_LOW"] is None and numbers["F1_HIGH"] is None
    assert any("only 1 block of 256 pixels" in line for line in log)


def test_blocks_of_a_map_have_their_nominal_coverage():
    """Errors come in patches as large as a block."""
    random = np.random.default_rng(2)
    covered = 0
    for seed in range(200):
        right = random.beta(6, 2, (8, 8))
        hits = np.kron(right, np.ones((8, 8))) > random.random((64, 64))
        blocks = BlockCounts(64, 8)
        for row in range(0, 64, 5):
            blocks.add(row, np.where(hits[row : row + 5], HIT, MISS).astype("u1"))
        counts = blocks.counts()
        assert counts.shape == (64, 4) and counts.sum() == 64 * 64
        low, high = block_intervals(counts, ("recall",), 300, seed)["recall"]
        covered += low <= 0.75 <= high
    assert 0.90 <= covered / 200 <= 0.98


def test_confusion_pools_blocks():
    one, other = Confusion(), Confusion()
    states = np.random.default_rng(0).choice([0, 1, 255], (2, 40, 30)).astype("u1")
    comparison = compare(*states)
    areas = np.full((40, 30), 2.0)
    one.add(comparison, areas)
    other.add(comparison[:7], areas[:7])
    other.add(comparison[7:], areas[7:])
    assert one.numbers() == other.numbers()
    valid = (states[0] != 255) & (states[1] != 255)
    assert one.valid == valid.sum()
    assert one.numbers()["TP"] == ((states[0] == 1) & (states[1] == 1)).sum()
