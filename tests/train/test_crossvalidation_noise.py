"""What is noise among regions, and what a difference."""

from __future__ import annotations

import math

import numpy as np
import pytest

from model_backend.evaluation.bootstrap import weights_of
from model_backend.experiments.noise import differs, redrawn_iou, told_apart


def test_redrawn_scores_spread_as_the_tiles_do():
    rng = np.random.default_rng(0)
    hits = rng.integers(300, 700, (1, 60))
    counts = np.stack([hits, 0 * hits, 1000 - hits, hits], axis=-1)
    redrawn = redrawn_iou(counts, weights_of(60, 1), 0)
    expected = (hits / 1000).std(ddof=1) / math.sqrt(60)
    assert redrawn.std() == pytest.approx(expected, rel=0.15)
    assert redrawn_iou(counts[:, :4], weights_of(4, 1), 0) is None


def test_noise_is_rarely_taken_for_a_difference():
    """Of 60 rounds with ten equal regions, 45 comparisons each, few find any difference."""
    rng = np.random.default_rng(0)
    wrong = 0
    for _ in range(60):
        redrawn = []
        for i in range(10):
            hits = rng.integers(300, 700, (1, 25))
            counts = np.stack([hits, 0 * hits, 1000 - hits, hits], axis=-1)
            redrawn.append(redrawn_iou(counts, weights_of(25, i, 500), 0))
        wrong += bool(told_apart(redrawn))
    assert wrong <= 9  # 5 % are meant; few tiles make it a little more


def test_paired_draws_see_a_difference_that_single_ones_do_not():
    rng = np.random.default_rng(0)
    hits = rng.integers(100, 900, (1, 40))
    better = np.minimum(hits + 15, 1000)
    one, other = (np.stack([h, 0 * h, 1000 - h, h], axis=-1) for h in (hits, better))
    same, another = weights_of(40, 1), weights_of(40, 2)
    assert differs(redrawn_iou(one, same, 0), redrawn_iou(other, same, 0))
    assert not differs(redrawn_iou(one, same, 0), redrawn_iou(other, another, 0))
