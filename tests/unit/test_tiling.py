"""Tiles cover everything and blend without a seam."""

import numpy as np
import pytest

from model_backend.prediction.tiling import blend_weights, starts


@pytest.mark.parametrize(
    ("length", "tile", "overlap"),
    [(1, 32, 8), (32, 32, 8), (33, 32, 8), (1000, 256, 64), (511, 512, 64), (5000, 96, 0)],
)
def test_tiles_cover_an_axis_and_end_with_it(length, tile, overlap):
    first = starts(length, tile, overlap)
    covered = np.zeros(max(length, tile), bool)
    for start in first:
        covered[start : start + tile] = True
    assert covered.all()
    assert first[-1] + tile == max(length, tile)
    assert all(b - a <= tile - overlap for a, b in zip(first, first[1:]))


@pytest.mark.parametrize(("tile", "overlap"), [(64, 16), (64, 0), (7, 3), (512, 256)])
def test_weights_never_vanish_and_add_up_in_the_overlap(tile, overlap):
    weights = blend_weights(tile, overlap)
    assert weights.min() > 0 and weights.max() <= 1
    if overlap:
        assert np.allclose(weights[-overlap:] + weights[:overlap], 1)
