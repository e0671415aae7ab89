"""The threshold that chance has not chosen."""

import numpy as np
import pytest

from model_backend.evaluation.probability_scores import ProbabilityScores
from model_backend.evaluation.steady_threshold import steady_threshold

TILES = 8


def places(optima, pixels=4000, seed=0, sharpness=4.0):
    """Probabilities and labels of tiles (n, 1, pixels), each with a best threshold of its own."""
    rng = np.random.default_rng(seed)
    probability = rng.random((len(optima), 1, pixels)).astype(np.float32)
    odds = sharpness * (probability - np.array(optima)[:, None, None])
    label = (rng.random(probability.shape) < 1 / (1 + np.exp(-10 * odds))).astype(np.uint8)
    return probability, label, [f"tile {number}" for number in range(len(optima))]


def scores_of(optima, **more):
    scores = ProbabilityScores()
    scores.add(*places(optima, **more))
    return scores


def test_places_that_disagree_leave_the_threshold_near_a_half():
    scores = scores_of([0.1, 0.3, 0.75, 0.8, 0.85])
    assert abs(scores.best_threshold() - 0.5) > 0.1
    assert scores.steady_threshold() == 0.5


def test_places_that_agree_move_it():
    scores = scores_of([0.8] * TILES)
    steady = scores.steady_threshold()
    assert 0.6 < steady <= scores.best_threshold()
    assert scores.scores(steady)["f1"] > scores.scores(0.5)["f1"]
    low = scores_of([0.25] * TILES)
    assert low.best_threshold() <= low.steady_threshold() < 0.4


def test_thresholds_of_few_places_scatter_less_and_serve_others_better():
    rng = np.random.default_rng(1)
    plain, steady = [], []
    others = scores_of(np.clip(rng.normal(0.5, 0.2, 40), 0.05, 0.95), seed=99)
    for seed in range(30):
        scores = scores_of(np.clip(rng.normal(0.5, 0.2, 5), 0.05, 0.95), seed=seed)
        plain.append(scores.best_threshold())
        steady.append(scores.steady_threshold())
    assert np.std(steady) < np.std(plain) / 2

    def served(thresholds):
        return np.mean([others.scores(threshold)["f1"] for threshold in thresholds])

    assert served(steady) > served(plain)


def test_tiles_of_a_place_count_as_one():
    # Forty tiles that agree are certain; of two places that do not, nothing is.
    scores = scores_of([0.75] * 20 + [0.85] * 20)
    assert scores.steady_threshold() > 0.6
    probability, label, names = places([0.3, 0.5, 0.85] * 12)
    pooled = ProbabilityScores()
    pooled.add(probability, label, names)
    regions = {name: f"place {number % 3}" for number, name in enumerate(names)}
    assert abs(pooled.steady_threshold(regions) - 0.5) <= abs(pooled.steady_threshold() - 0.5)


def test_two_groups_cannot_tell_chance():
    scores = scores_of([0.7, 0.9])
    assert scores.steady_threshold() == scores.best_threshold()


def test_water_in_one_place_only():
    probability, label, names = places([0.8] * 4)
    label[1:] = 0
    scores = ProbabilityScores()
    scores.add(probability, label, names)
    assert 0 < scores.steady_threshold() < 1


def test_without_water_it_is_a_half():
    scores = ProbabilityScores()
    scores.add(np.full((1, 4, 4), 0.9, np.float32), np.zeros((1, 4, 4), np.uint8))
    assert scores.steady_threshold() == 0.5


def test_the_rule_is_that_of_its_definition():
    rng = np.random.default_rng(3)
    histograms = rng.integers(1, 200, (6, 2, 20)) * np.stack([np.arange(20, 0, -1), np.arange(20)])

    def f1(kept, edge):
        hits, alarms = (histograms[kept, kind, edge:].sum() for kind in (1, 0))
        return 2 * hits / (hits + alarms + histograms[kept, 1].sum())

    every, edges = list(range(6)), range(1, 20)
    best = max(edges, key=lambda edge: f1(every, edge))

    def within(edge):
        lost = [
            f1([g for g in every if g != away], best) - f1([g for g in every if g != away], edge)
            for away in every
        ]
        error = (5 / 6 * sum((loss - np.mean(lost)) ** 2 for loss in lost)) ** 0.5
        return f1(every, best) - f1(every, edge) <= error

    wanted = min((edge for edge in edges if within(edge)), key=lambda edge: abs(edge / 20 - 0.5))
    assert steady_threshold(histograms) == pytest.approx(wanted / 20)
