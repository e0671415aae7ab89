"""The score tells seams that can be seen from those that cannot."""

import numpy as np
import pytest

from model_backend.prediction.seams import Seams


def score(probability, columns, rows, heights):
    seams, row = Seams(columns, rows), 0
    while row < len(probability):
        count = heights[row % len(heights)]
        seams.add(row, probability[row : row + count])
        row += count
    return seams


def noise(shape=(90, 110)):
    return np.random.default_rng(0).random(shape).astype(np.float32) * 0.1


@pytest.mark.parametrize("heights", [[1], [2, 3], [7], [90]])
def test_a_step_at_a_seam_is_seen_however_rows_come(heights):
    smooth = score(noise(), [40, 80], [30, 60], heights)
    assert smooth.score == pytest.approx(1, abs=0.15)
    stepped = noise()
    stepped[:, 40:80] += 0.5
    stepped[60:] += 0.5
    found = score(stepped, [40, 80], [30, 60], heights)
    assert found.score > 5
    assert found.record() == score(stepped, [40, 80], [30, 60], [13]).record()


def test_without_seams_or_data_there_is_no_score():
    assert score(noise(), [], [], [10]).score is None
    assert score(np.full((50, 50), np.nan, np.float32), [20], [20], [10]).score is None
    assert score(np.full((50, 50), 0.25, np.float32), [20], [20], [10]).score == 1
