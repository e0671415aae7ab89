"""Pixels without data are filled from the nearest that have some, alike in every tile."""

import numpy as np
import pytest
from scipy import ndimage

from model_backend.prediction.filling import fill_missing


def filled(image, missing, reach=1000, beyond=(7.0, 8.0)):
    result = image.copy()
    fill_missing(result, missing, reach, beyond)
    return result


def test_values_come_from_the_nearest_pixels_with_data():
    random = np.random.default_rng(0)
    image = random.normal(size=(2, 60, 80)).astype(np.float32)
    missing = ndimage.binary_dilation(random.random((60, 80)) < 0.01, iterations=4)
    result = filled(image, missing)
    assert np.array_equal(result[:, ~missing], image[:, ~missing])
    steps = ndimage.distance_transform_cdt(missing, "taxicab")
    rows, columns = np.nonzero(missing)
    for row, column in zip(rows, columns):
        near = np.add.outer(np.abs(np.arange(60) - row), np.abs(np.arange(80) - column))
        candidates = image[:, (near == steps[row, column]) & ~missing]
        assert any(np.array_equal(result[:, row, column], one) for one in candidates.T)


def test_what_is_near_does_not_depend_on_the_tile():
    random = np.random.default_rng(1)
    image = random.normal(size=(2, 300, 300)).astype(np.float32)
    missing = np.hypot(*(np.mgrid[:300, :300] - 150)) < 70
    whole = filled(image, missing, reach=20)
    part = filled(image[:, 40:260, 55:], missing[40:260, 55:], reach=20)
    near = ndimage.distance_transform_cdt(missing, "taxicab")[40:260, 55:] <= 20
    # Pixels by the tile's edge may lack the neighbour that the whole has.
    near[:20] = near[-20:] = near[:, :20] = False
    assert np.array_equal(whole[:, 40:260, 55:][:, near], part[:, near])
    assert (whole[0, 150, 150], whole[1, 150, 150]) == (7.0, 8.0)


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_all_or_nothing(share):
    image = np.ones((2, 5, 6), np.float32)
    result = filled(image, np.full((5, 6), bool(share)))
    assert (result == (1 if not share else np.array([[[7.0]], [[8.0]]]))).all()
