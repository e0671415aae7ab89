"""Edges of water: their scores against a search of all pairs, and how far pixels lie from them."""

import numpy as np
import pytest
from scipy import ndimage
from scipy.spatial import cKDTree

from model_backend.evaluation.boundary import BoundaryScores
from tests.support.edge_distance import edge_distance


def maps(seed=0, shape=(60, 47), invalid=0.02):
    random = np.random.default_rng(seed)
    ground = ndimage.gaussian_filter(random.normal(size=shape), 3)
    noise = ndimage.gaussian_filter(random.normal(size=shape), 1.5)
    planes = [(ground > 0.02), (ground + 0.4 * noise > 0.02)]
    planes = [plane.astype(np.uint8) for plane in planes]
    for plane in planes:
        plane[random.random(shape) < invalid] = 255
    return planes


def edges(states):
    """Water pixels that share a side with a dry one, one by one."""
    found = []
    rows, columns = states.shape
    for row, column in np.argwhere(states == 1):
        for y, x in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= y < rows and 0 <= x < columns and states[y, x] == 0:
                found.append((row, column))
                break
    return np.array(found)


def by_pairs(prediction, reference, tolerance):
    invalid = (prediction > 1) | (reference > 1)
    mapped, true = (edges(np.where(invalid, 255, plane)) for plane in (prediction, reference))
    near = [
        (cKDTree(other).query(own)[0] <= tolerance).mean()
        for own, other in ((mapped, true), (true, mapped))
    ]
    return near[0], near[1], len(mapped), len(true)


@pytest.mark.parametrize("tolerance", [0, 1, 1.5, 2, 3, 7])
def test_boundary_scores_are_those_of_all_pairs(tolerance):
    prediction, reference = maps()
    scores = BoundaryScores(tolerance)
    scores.add(prediction, reference)
    found = scores.scores()
    precision, recall, mapped, true = by_pairs(prediction, reference, tolerance)
    assert found["precision"] == pytest.approx(precision, abs=1e-12)
    assert found["recall"] == pytest.approx(recall, abs=1e-12)
    assert found["f1"] == pytest.approx(2 * precision * recall / (precision + recall))
    assert (found["prediction_pixels"], found["reference_pixels"]) == (mapped, true)


@pytest.mark.parametrize("tolerance", [0, 2, 5])
@pytest.mark.parametrize("rows", [1, 2, 3, 7, 40, 100])
def test_strips_are_the_whole(tolerance, rows):
    prediction, reference = maps(1)
    whole, strips = BoundaryScores(tolerance), BoundaryScores(tolerance)
    whole.add(prediction, reference)
    for row in range(0, len(prediction), rows):
        strips.add_strip(prediction[row : row + rows], reference[row : row + rows])
        assert strips._kept.shape[1] <= 2 * (tolerance + 1)
    strips.end()
    assert strips.scores() == whole.scores()


def test_images_are_pooled_and_do_not_touch():
    scores, first, second = (BoundaryScores(2) for _ in range(3))
    for seed, alone in ((2, first), (3, second)):
        scores.add(*maps(seed))
        alone.add(*maps(seed))
    first.merge(second)
    assert scores.scores() == first.scores()


@pytest.mark.parametrize("shape", [(1, 9), (9, 1), (6, 6), (3, 50)])
def test_images_smaller_than_the_tolerance(shape):
    random = np.random.default_rng(8)
    planes = (random.random((2, *shape)) < 0.5).astype(np.uint8)
    planes[:, 0, 0], planes[:, -1, -1] = 1, 0
    scores = BoundaryScores(7)
    scores.add(*planes)
    found = scores.scores()
    precision, recall, *_ = by_pairs(*planes, 7)
    assert (found["precision"], found["recall"]) == pytest.approx((precision, recall))


def test_a_shifted_edge_is_found_within_the_tolerance_only():
    reference, prediction = (np.zeros((20, 20), np.uint8) for _ in range(2))
    reference[:, :10] = 1
    prediction[:, :13] = 1
    for tolerance, expected in ((2, 0.0), (3, 1.0)):
        scores = BoundaryScores(tolerance)
        scores.add(prediction, reference)
        assert scores.scores()["f1"] == expected


@pytest.mark.parametrize("value", [0, 1, 255])
def test_without_any_edge_nothing_is_said(value):
    plane = np.full((9, 9), value, np.uint8)
    scores = BoundaryScores(2)
    scores.add(plane, plane)
    found = scores.scores()
    assert (found["precision"], found["recall"], found["f1"]) == (None, None, None)
    mapped = np.zeros((9, 9), np.uint8)
    mapped[4, 4] = 1
    scores.add(mapped, np.zeros_like(mapped))
    found = scores.scores()
    assert (found["precision"], found["recall"], found["f1"]) == (0, None, 0)


def test_distance_to_the_edge():
    label = np.zeros((5, 8), np.uint8)
    label[:, :3] = 1
    label[2, 6] = 255
    found = edge_distance(label)
    assert found.dtype == np.float32
    assert found[0].tolist() == [2.5, 1.5, 0.5, 0.5, 1.5, 2.5, 3.5, 4.5]
    assert np.isnan(found[2, 6]) and np.isnan(found).sum() == 1


def test_distance_is_that_to_the_nearest_pixel_of_an_edge():
    label = maps(4)[0]
    found = edge_distance(label)
    both = np.vstack([edges(label), edges(np.where(label < 2, 1 - label, 255))])
    pixels = np.argwhere(label < 2)
    assert found[label < 2] == pytest.approx(cKDTree(both).query(pixels)[0] + 0.5, rel=1e-6)


def test_an_edge_that_nobody_saw_is_none():
    """Between water and dry lie invalid pixels: where the edge is, is not known."""
    label = np.ones((3, 6), np.uint8)
    label[:, 2:4] = 255
    label[:, 4:] = 0
    found = edge_distance(label)
    assert np.isinf(found[:, [0, 1, 4, 5]]).all() and np.isnan(found[:, 2:4]).all()
    assert np.isnan(edge_distance(np.full((2, 2), 255, np.uint8))).all()
