"""Intervals: their coverage in simulations, and what they are of."""

import numpy as np
import pytest
from sklearn.metrics import average_precision_score

from model_backend.evaluation.bootstrap import bootstrap_interval, percentile_interval
from model_backend.evaluation.comparing import compare_paired
from model_backend.evaluation.formulas import FORMULAS
from model_backend.evaluation.intervals import MEASURES
from model_backend.evaluation.per_image import mean_per_image, without_water
from model_backend.evaluation.probability_scores import ProbabilityScores

DATASETS, GROUPS, DRAWS = 300, 60, 400


def overdispersed(random, groups):
    """Counts of tiles whose share of water and whose errors differ more than chance would do."""
    pixels = 4000
    water = random.binomial(pixels, random.beta(1, 6, groups))
    hits = random.binomial(water, random.beta(8, 2, groups))
    alarms = random.binomial(pixels - water, random.beta(1, 60, groups))
    return np.stack([hits, alarms, water - hits, pixels - water - alarms], axis=1)


@pytest.mark.parametrize("score", ["iou", "f1", "recall", "kappa"])
def test_intervals_have_their_nominal_coverage(score):
    random = np.random.default_rng(1)
    truth = FORMULAS[score](overdispersed(random, 300_000).sum(axis=0)[None])[0]
    covered = 0
    for seed in range(DATASETS):
        counts = overdispersed(random, GROUPS)
        low, high = bootstrap_interval(counts, FORMULAS[score], DRAWS, seed=seed)
        covered += low <= truth <= high
    assert 0.90 <= covered / DATASETS <= 0.98


def simulated_tiles(random, groups, slope):
    """Tiles of a model whose logits are too large by a factor; each has an error of its own."""
    logits = random.normal(-1, 1.2, (groups, 1)) + random.normal(0, 1.5, (groups, 256))
    error = random.normal(0, 0.5, (groups, 1))
    label = random.random(logits.shape) < 1 / (1 + np.exp(-logits - error))
    return 1 / (1 + np.exp(-slope * logits)), label.astype(np.uint8)


@pytest.mark.parametrize("slope", [1.0, 2.0])
@pytest.mark.parametrize("score", ["ece", "brier", "average_precision"])
def test_intervals_of_probabilities_have_their_nominal_coverage(slope, score):
    """Also of a calibrated model, whose measured calibration error is mostly noise."""
    random = np.random.default_rng(2)
    names = [str(index) for index in range(GROUPS)]
    large = ProbabilityScores()
    large.add(*(plane[None] for plane in simulated_tiles(random, 20_000, slope)))
    truth = {"average_precision": large.average_precision(), **large.calibration()}[score]
    covered = 0
    for seed in range(100):
        scores = ProbabilityScores(6000)
        probability, label = simulated_tiles(random, GROUPS, slope)
        scores.add(probability[:, None], label[:, None], names)
        low, high = scores.intervals(0.5, (score,), draws=DRAWS, seed=seed)[score]
        covered += low <= truth <= high
    assert 0.87 <= covered / 100 <= 1


@pytest.fixture(scope="module")
def pooled():
    random = np.random.default_rng(3)
    probability, label = simulated_tiles(random, 24, 1.5)
    scores = ProbabilityScores()
    scores.add(probability[:, None], label[:, None], [f"t{index}" for index in range(24)])
    return scores


def test_every_score_has_an_interval_that_holds_it(pooled):
    values = {
        **pooled.scores(0.5),
        **pooled.calibration(),
        "average_precision": pooled.average_precision(),
    }
    found = pooled.intervals(0.5)
    assert set(found) == set(values) == set(MEASURES)
    for name, value in values.items():
        low, high = found[name]
        assert low <= value <= high and low < high, name
        assert found[name] == pooled.interval(0.5, name)
    assert found != pooled.intervals(0.5, seed=1)


def test_intervals_over_regions_are_wider_where_regions_differ():
    random, scores, regions = np.random.default_rng(4), ProbabilityScores(), {}
    for region in range(8):
        probability, label = simulated_tiles(random, 10, 0.3 + region / 2)
        names = [f"{region}_{index}" for index in range(10)]
        scores.add(probability[:, None], label[:, None], names)
        regions.update(dict.fromkeys(names, str(region)))
    for name in ("ece", "nll", "brier"):
        low, high = scores.interval(0.5, name)
        wide_low, wide_high = scores.interval(0.5, name, regions)
        assert wide_high - wide_low > high - low


def test_an_interval_of_average_precision_is_that_of_the_ranks(pooled):
    """The levels of a tile are coarse; what they take away is given back."""
    random = np.random.default_rng(3)
    probability, label = simulated_tiles(random, 24, 1.5)
    drawn = []
    for _ in range(400):
        tiles = random.integers(0, 24, 24)
        drawn.append(average_precision_score(label[tiles].ravel(), probability[tiles].ravel()))
    assert pooled.interval(0.5, "average_precision") == pytest.approx(
        percentile_interval(np.array(drawn)), abs=0.012
    )


def test_a_better_model_is_told_from_a_worse_one_and_a_tie_is_not():
    random = np.random.default_rng(5)
    first = overdispersed(random, 30)
    worse = first.copy()
    lost = first[:, 0] // 4
    worse[:, 0] -= lost
    worse[:, 2] += lost
    value, low, high, verdict = compare_paired(first, worse, "iou")
    pooled = (FORMULAS["iou"](counts.sum(axis=0)[None])[0] for counts in (first, worse))
    assert value == pytest.approx(next(pooled) - next(pooled))
    assert 0 < low < value < high and verdict == "better"
    assert compare_paired(worse, first, "iou")[0::3] == (-value, "worse")
    assert compare_paired(first, first, FORMULAS["f1"]) == (0, 0, 0, "undecided")
    # Pairing makes the interval narrower than the spread of either model.
    own = bootstrap_interval(first, FORMULAS["iou"])
    assert high - low < own[1] - own[0]


def test_a_verdict_needs_groups_and_a_defined_score():
    five = np.tile([[9, 1, 1, 9]], (5, 1))
    worse = np.tile([[5, 1, 5, 9]], (5, 1))
    value, *rest = compare_paired(five, worse, "iou")
    assert value > 0 and rest == [None, None, "undecided"]
    six = compare_paired(np.tile(five[:1], (6, 1)), np.tile(worse[:1], (6, 1)), "iou")
    assert six[3] == "better"
    # Groups without pixels are none.
    empty = np.zeros((4, 4), int)
    assert compare_paired(np.vstack([five, empty]), np.vstack([worse, empty]), "iou")[1] is None
    dry = np.tile([[0, 0, 0, 9]], (9, 1))
    assert compare_paired(dry, dry, "iou") == (None, None, None, "undecided")
    with pytest.raises(ValueError, match="same groups"):
        compare_paired(five, dry, "iou")


def test_equal_models_are_rarely_told_apart():
    random, apart = np.random.default_rng(6), 0
    for seed in range(200):
        first, second = overdispersed(random, 40), overdispersed(random, 40)
        apart += compare_paired(first, second, "iou", 300, seed)[3] != "undecided"
    assert apart / 200 < 0.1


def test_the_mean_over_images_leaves_undefined_ones_out():
    counts = np.array(
        [[8, 1, 1, 90], [1, 0, 1, 98], [0, 0, 0, 100], [0, 5, 0, 95], [0, 0, 0, 0], [0, 0, 4, 96]]
    )
    found = mean_per_image(counts, "iou", 500, 1)
    assert found.value == pytest.approx(np.mean([0.8, 0.5, 0, 0])) and found.name == "iou"
    assert 0 <= found.low < found.value < found.high <= 0.8
    assert mean_per_image(counts, "recall", 500, 1).value == pytest.approx(np.mean([8 / 9, 0.5, 0]))
    assert without_water(counts) == (2, 1)
    nothing = mean_per_image(counts[2:3], "iou", 500, 1)
    assert (nothing.value, nothing.low, nothing.high) == (None, None, None)
    assert mean_per_image(np.zeros((0, 4)), "f1").value is None
    assert without_water(np.zeros((0, 4))) == (0, 0)
