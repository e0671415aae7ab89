"""Streamed scores against their definitions on all pixels at once."""

import tracemalloc

import numpy as np
import pytest

from model_backend.evaluation.bootstrap import bootstrap_interval
from model_backend.evaluation.probability_scores import ProbabilityScores
from model_backend.models.measure import measure


def tiles(number=6, size=40, seed=0, shift=0.0):
    """Probabilities, labels with invalid pixels, and names."""
    random = np.random.default_rng(seed)
    logits = random.normal(-1 + shift, 2, (number, size, size))
    label = (random.random(logits.shape) < 1 / (1 + np.exp(-logits))).astype(np.uint8)
    label[random.random(logits.shape) < 0.1] = 255
    noisy = 1 / (1 + np.exp(-1.3 * logits - random.normal(0, 0.5, logits.shape)))
    return noisy.astype(np.float32), label, [f"t{seed}_{i}" for i in range(number)]


@pytest.fixture
def pooled():
    probability, label, names = tiles()
    scores = ProbabilityScores()
    scores.add(probability[:2], label[:2], names[:2])
    scores.add(probability[2:], label[2:], names[2:])
    valid = label <= 1
    return scores, probability[valid].astype(float), label[valid].astype(int)


@pytest.mark.parametrize("threshold", [0.0, 0.005, 0.2, 0.5, 0.735, 0.995])
def test_scores_are_those_of_the_confusion(pooled, threshold):
    scores, p, y = pooled
    called = p >= threshold
    tp, fp = (called & (y == 1)).sum(), (called & (y == 0)).sum()
    fn, tn = (~called & (y == 1)).sum(), (~called & (y == 0)).sum()
    assert scores.counts(threshold).tolist() == [tp, fp, fn, tn]
    found = scores.scores(threshold)
    assert found["iou"] == pytest.approx(tp / (tp + fp + fn))
    assert found["f1"] == pytest.approx(2 * tp / (2 * tp + fp + fn))
    assert found["f1"] == pytest.approx(2 * found["iou"] / (1 + found["iou"]))
    assert found["precision"] == pytest.approx(tp / (tp + fp))
    assert found["recall"] == pytest.approx(tp / (tp + fn))
    assert found["accuracy"] == pytest.approx((tp + tn) / y.size)
    assert found["mean_iou"] == pytest.approx((tp / (tp + fp + fn) + tn / (tn + fp + fn)) / 2)


def test_calibration_is_that_of_the_formulas(pooled):
    scores, p, y = pooled
    found = scores.calibration()
    assert found["brier"] == pytest.approx(np.mean((p - y) ** 2), rel=1e-9)
    assert found["nll"] == pytest.approx(-np.mean(np.log(np.where(y, p, 1 - p))), rel=1e-9)
    for name, inside in (("ece", p >= 0), ("ece_uncertain", (p >= 0.05) & (p < 0.95))):
        q, z = p[inside], y[inside]
        place = np.minimum((q * 15).astype(int), 14)
        error = sum(
            (place == k).mean() * abs(q[place == k].mean() - z[place == k].mean())
            for k in range(15)
            if (place == k).any()
        )
        assert found[name] == pytest.approx(error, rel=1e-9)
    rows = scores.reliability()
    assert len(rows) == 15 and sum(row[2] for row in rows) == y.size


def test_average_precision_is_that_of_the_ranks(pooled):
    scores, p, y = pooled
    order = np.argsort(-p, kind="stable")
    hits = np.cumsum(y[order])
    exact = (hits / np.arange(1, y.size + 1) * y[order]).sum() / y.sum()
    assert scores.average_precision() == pytest.approx(exact, abs=1e-3)


def test_best_threshold_has_the_highest_f1(pooled):
    scores, p, y = pooled
    best = scores.best_threshold()

    def f1(threshold):
        called = p >= threshold
        return 2 * (called & (y == 1)).sum() / (called.sum() + y.sum())

    assert f1(best) == pytest.approx(max(f1(k / 200) for k in range(1, 200)))


def test_invalid_pixels_count_nowhere():
    probability, label, names = tiles()
    plain, spoiled = ProbabilityScores(), ProbabilityScores()
    plain.add(probability, label, names)
    filled = np.where(label == 255, np.resize([np.nan, 1e30, -1], label.shape), probability)
    spoiled.add(filled, label, names)
    assert plain.scores(0.4) == spoiled.scores(0.4)
    assert plain.calibration() == spoiled.calibration()


def test_parts_of_several_processes_are_merged():
    whole, first, second = (ProbabilityScores() for _ in range(3))
    for seed, scores in ((1, first), (2, second), (1, second)):
        scores.add(*tiles(seed=seed))
        whole.add(*tiles(seed=seed))
    first.merge(second)
    assert first.scores(0.3) == whole.scores(0.3)
    assert first.calibration() == pytest.approx(whole.calibration())
    assert first.by_group(0.3) == whole.by_group(0.3)
    assert first.interval(0.3, "iou") == whole.interval(0.3, "iou")


def test_undefined_scores_are_none():
    scores = ProbabilityScores()
    assert scores.scores(0.5)["iou"] is None and scores.calibration()["ece"] is None
    assert scores.interval(0.5, "iou") is None
    scores.add(np.zeros((1, 4, 4), np.float32), np.zeros((1, 4, 4), np.uint8))
    found = scores.scores(0.5)
    assert found["iou"] is None and found["accuracy"] == 1
    assert scores.average_precision() is None and scores.best_threshold() == 0.5


@pytest.mark.parametrize("wrong", [np.nan, 1.2, -0.1])
def test_what_is_no_probability_is_refused(wrong):
    values = np.full((1, 2, 2), wrong, np.float32)
    with pytest.raises(ValueError, match="probability"):
        ProbabilityScores().add(values, np.zeros((1, 2, 2), np.uint8))


def test_float32_values_of_a_threshold_reach_it():
    levels = np.arange(1, 200) / 200
    scores = ProbabilityScores()
    scores.add(levels.astype(np.float32).reshape(1, 1, -1), np.ones((1, 1, 199), np.uint8))
    assert [scores.counts(level)[0] for level in levels] == list(range(199, 0, -1))


def test_memory_does_not_grow_with_the_pixels():
    probability, label, _ = tiles(2, 128)
    scores = ProbabilityScores()
    scores.add(probability, label, ["a", "b"])
    tracemalloc.start()
    for _ in range(40):
        scores.add(probability, label, ["a", "b"])
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 300_000
    assert scores.pixels == 41 * (label <= 1).sum()


def test_interval_is_that_of_a_plain_bootstrap():
    scores, regions = ProbabilityScores(), {}
    for seed in range(8):
        probability, label, names = tiles(2, 24, seed=seed, shift=seed / 4)
        scores.add(probability, label, names)
        regions.update(dict.fromkeys(names, f"region {seed}"))
    low, high = scores.interval(0.5, "iou", regions, seed=3)
    value = scores.scores(0.5)["iou"]
    assert low < value < high
    groups = [scores.by_group(0.5, regions)[f"region {k}"]["iou"] for k in range(8)]
    assert min(groups) < low and high < max(groups)
    random = np.random.default_rng(0)
    pooled = np.array(list(scores.counts_by_group(0.5, regions).values()))
    drawn = np.array([pooled[random.integers(0, 8, 8)].sum(axis=0) for _ in range(4000)])
    plain = np.quantile(drawn[:, 0] / drawn[:, :3].sum(axis=1), [0.025, 0.975])
    assert (low, high) == pytest.approx(plain, abs=0.012)
    assert scores.interval(0.5, "iou", regions, seed=3) == (low, high)


def test_one_group_has_no_interval():
    assert bootstrap_interval(np.array([[5, 1, 1, 9]]), lambda c: c[:, 0] / c.sum(axis=1)) is None
    # One region in three has no water: many draws have none, and no interval is claimed.
    counts = np.array([[0, 0, 0, 9], [0, 0, 0, 9], [4, 1, 1, 3]])
    with np.errstate(invalid="ignore"):
        found = bootstrap_interval(counts, lambda c: c[:, 0] / c[:, :3].sum(axis=1))
    assert found is None


def test_a_measurement_has_every_score():
    scores = ProbabilityScores()
    probability, label, names = tiles()
    scores.add(probability, label, names)
    by_tile = measure("test", scores, 0.5, len(names))
    assert by_tile.groups == 6 and not by_tile.by_group and by_tile.score("iou").low is not None
    regions = dict(zip(names, "aabbbb"))
    by_region = measure("validation", scores, 0.5, 6, regions, "region", ("epoch",))
    assert set(by_region.by_group) == {"a", "b"} and by_region.groups == 2
    assert by_region.score("ece").value == scores.calibration()["ece"]
    assert by_region.score("none") is None
