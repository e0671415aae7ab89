"""Thresholds by aim, and what is said when the aim is out of reach."""

import numpy as np
import pytest

from model_backend.calibrating.thresholds import check_criterion, choose_threshold
from model_backend.evaluation.probability_scores import ProbabilityScores
from model_backend.protocol import HighwaterError


@pytest.fixture(scope="module")
def data():
    random = np.random.default_rng(3)
    probability = random.random((4, 50, 50)) ** 2
    label = (random.random(probability.shape) < probability).astype(np.uint8)
    scores = ProbabilityScores()
    scores.add(probability, label)
    return probability, label, scores


def at(data, threshold):
    probability, label, _ = data
    called = probability >= threshold
    hits = (called & (label == 1)).sum()
    return hits / (label == 1).sum(), hits / called.sum(), (called & (label == 0)).sum()


def test_f1_and_iou_have_the_same_best_threshold(data):
    chosen = choose_threshold(data[2], "f1")
    recall, precision, _ = at(data, chosen.threshold)
    f1 = 2 * recall * precision / (recall + precision)
    for other in np.arange(1, 200) / 200:
        r, p, _ = at(data, other)
        assert 2 * r * p / (r + p) <= f1 + 1e-12
    assert choose_threshold(data[2], "iou").threshold == chosen.threshold


def test_steady_is_nearer_to_a_half_and_hardly_worse(data):
    _, _, scores = data
    best, chosen = choose_threshold(scores, "f1"), choose_threshold(scores, "steady")
    assert abs(chosen.threshold - 0.5) <= abs(best.threshold - 0.5)
    assert chosen.threshold == scores.steady_threshold()
    assert "standard error" in chosen.criterion


def test_steady_counts_places_not_tiles():
    scores = ProbabilityScores()
    rng = np.random.default_rng(5)
    names = [f"tile {number}" for number in range(30)]
    for number, name in enumerate(names):
        probability = rng.random((1, 20, 20)).astype(np.float32)
        edge = 0.8 if number % 3 else 0.6
        scores.add(probability, (probability > edge).astype(np.uint8), [name])
    places = {name: f"place {number % 3}" for number, name in enumerate(names)}
    by_tile = choose_threshold(scores, "steady").threshold
    by_place = choose_threshold(scores, "steady", places=places).threshold
    assert abs(by_place - 0.5) < abs(by_tile - 0.5)


def test_recall_gives_the_highest_threshold_that_has_it(data):
    chosen = choose_threshold(data[2], "recall", least=0.9)
    assert at(data, chosen.threshold)[0] >= 0.9 > at(data, chosen.threshold + 0.005)[0]
    assert chosen.criterion == "highest with a recall of at least 0.9"


def test_precision_gives_the_lowest_threshold_that_has_it(data):
    chosen = choose_threshold(data[2], "precision", least=0.8)
    assert at(data, chosen.threshold)[1] >= 0.8
    lower = np.arange(1, round(chosen.threshold * 200)) / 200
    assert all(at(data, other)[1] < 0.8 for other in lower)


@pytest.mark.parametrize("ratio", [0.25, 1.0, 4.0])
def test_cost_weighs_misses_and_false_alarms(data, ratio):
    water = (data[1] == 1).sum()

    def cost(threshold):
        recall, _, alarms = at(data, threshold)
        return ratio * (water - recall * water) + alarms

    chosen = choose_threshold(data[2], "cost", cost_ratio=ratio).threshold
    assert cost(chosen) == pytest.approx(min(cost(other) for other in np.arange(1, 200) / 200))
    # With probabilities that mean what they say, theory says 1 / (1 + ratio).
    assert chosen == pytest.approx(1 / (1 + ratio), abs=0.12)


def test_what_is_out_of_reach_is_refused_with_what_is_reachable():
    scores = ProbabilityScores()
    label = np.resize(np.array([0, 1], np.uint8), (1, 10, 10))
    scores.add(np.where(label == 1, 0.0, 0.6), label)
    with pytest.raises(HighwaterError, match=r"at most 0\.000 of the water") as caught:
        choose_threshold(scores, "recall", least=0.9)
    assert caught.value.code == "calibrate.recall"
    scores.add(np.full((1, 10, 10), 0.7), label)
    with pytest.raises(HighwaterError, match=r"at most 0\.500 of what is mapped") as caught:
        choose_threshold(scores, "precision", least=0.9)
    assert caught.value.remedy.startswith("Ask for 0.5 or less")


@pytest.mark.parametrize(
    ("criterion", "least", "ratio", "code"),
    [
        ("best", 0.9, 2.0, "criterion"),
        ("recall", 0.0, 2.0, "least"),
        ("precision", 1.1, 2.0, "least"),
        ("cost", 0.9, 0.0, "cost_ratio"),
        ("cost", 0.9, float("inf"), "cost_ratio"),
    ],
)
def test_aims_that_are_none(criterion, least, ratio, code):
    with pytest.raises(HighwaterError) as caught:
        check_criterion(criterion, least, ratio)
    assert caught.value.code == f"parameter.{code}"
