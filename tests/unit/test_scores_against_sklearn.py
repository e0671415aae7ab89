"""Every score against scikit-learn, on random and on hard cases, to 1e-6."""

import warnings

import numpy as np
import pytest
from sklearn import metrics
from sklearn.calibration import calibration_curve

from model_backend.evaluation.curves import curves_of
from model_backend.evaluation.formulas import FORMULAS
from model_backend.evaluation.probability_scores import COARSE, ProbabilityScores

TOLERANCE = 1e-6


def random_case(seed=0, tiles=5, size=48, prevalence=-1.0):
    random = np.random.default_rng(seed)
    logits = random.normal(prevalence, 2, (tiles, size, size))
    label = (random.random(logits.shape) < 1 / (1 + np.exp(-logits))).astype(np.uint8)
    label[random.random(logits.shape) < 0.1] = 255
    noisy = 1 / (1 + np.exp(-1.3 * logits - random.normal(0, 0.5, logits.shape)))
    return noisy.astype(np.float32), label


def filled(probability, label, size=4):
    shape = (1, size, size)
    return np.full(shape, probability, np.float32), np.full(shape, label, np.uint8)


def tied():
    """Few distinct probabilities, as of a raster of percentages or of thresholds."""
    probability, label = random_case(3)
    return np.round(probability, 1), label


def one_water_pixel():
    probability, label = random_case(5, 1, 16)
    label[:] = 0
    label[0, 3, 4] = 1
    return probability, label


CASES = {
    "random": random_case(),
    "rare water": random_case(1, prevalence=-5.0),
    "mostly water": random_case(2, prevalence=3.0),
    "ties": tied(),
    "certain and right": (np.float32([[[0, 1, 1, 0]]]), np.uint8([[[0, 1, 1, 0]]])),
    "all wrong": (np.float32([[[0.9, 0.2, 0.1]]]), np.uint8([[[0, 1, 1]]])),
    "all water, found": filled(0.9, 1),
    "all water, missed": filled(0.1, 1),
    "all dry": filled(0.2, 0),
    "all dry, alarm": filled(0.8, 0),
    "one water pixel": one_water_pixel(),
    "one pixel": filled(0.7, 1, 1),
    "one dry pixel": filled(0.7, 0, 1),
    "one valid pixel": (np.float32([[[0.7, 0.1]]]), np.uint8([[[1, 255]]])),
    "all invalid": filled(0.7, 255),
    "empty": (np.zeros((1, 0, 4), np.float32), np.zeros((1, 0, 4), np.uint8)),
}


@pytest.fixture(params=CASES, ids=lambda name: name.replace(" ", "_"))
def case(request):
    probability, label = CASES[request.param]
    scores = ProbabilityScores()
    scores.add(probability, label)
    valid = label <= 1
    return scores, probability[valid].astype(np.float64), label[valid].astype(int)


def same(found, expected):
    if expected is None:
        assert found is None
    else:
        assert found == pytest.approx(expected, abs=TOLERANCE, rel=0)


@pytest.mark.parametrize("threshold", [0.25, 0.5, 0.865])
def test_scores_at_a_threshold(case, threshold):
    scores, p, y = case
    found = scores.scores(threshold)
    if not y.size:
        assert set(found.values()) == {None} and scores.pixels == 0
        return
    called = (p >= threshold).astype(int)
    matrix = metrics.confusion_matrix(y, called, labels=[0, 1])
    assert scores.counts(threshold)[[3, 1, 2, 0]].tolist() == matrix.ravel().tolist()
    water = {"labels": [1], "average": "micro", "zero_division": np.nan}
    either, truth, mapped = (y | called).any(), y.any(), called.any()
    same(found["iou"], metrics.jaccard_score(y, called) if either else None)
    same(found["f1"], metrics.f1_score(y, called) if either else None)
    same(found["precision"], metrics.precision_score(y, called, **water) if mapped else None)
    same(found["recall"], metrics.recall_score(y, called, **water) if truth else None)
    same(found["accuracy"], metrics.accuracy_score(y, called))
    both = either and not (y & called).all()
    same(found["mean_iou"], metrics.jaccard_score(y, called, average="macro") if both else None)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # scikit-learn says of one class what we say with None
        kappa = metrics.cohen_kappa_score(y, called, labels=[0, 1])
    same(found["kappa"], kappa if np.isfinite(kappa) else None)


def test_average_precision(case):
    scores, p, y = case
    same(scores.average_precision(), metrics.average_precision_score(y, p) if y.any() else None)


@pytest.mark.parametrize("prevalence", [-4.0, -1.0, 2.0])
def test_average_precision_of_more_pixels_than_are_ranked(prevalence, monkeypatch):
    monkeypatch.setattr("model_backend.evaluation.probability_scores.RANKED", 100_000)
    probability, label = random_case(7, 8, 256, prevalence)
    fine, coarse = ProbabilityScores(), ProbabilityScores(COARSE)
    fine.add(probability, label)
    coarse.add(probability, label)
    valid = label <= 1
    exact = metrics.average_precision_score(label[valid], probability[valid])
    assert fine.average_precision() == pytest.approx(exact, abs=5e-6)
    assert coarse.average_precision() == pytest.approx(exact, abs=5e-4)


def test_calibration(case):
    scores, p, y = case
    found = scores.calibration()
    if not y.size:
        assert set(found.values()) == {None} and scores.reliability() == []
        return
    same(found["brier"], metrics.brier_score_loss(y, p, pos_label=1))
    # No probability is certain: the least that is taken is 1e-7, on both sides.
    kept = np.clip(p, 1e-7, 1 - 1e-7)
    same(found["nll"], metrics.log_loss(y, kept, labels=[0, 1]))
    # scikit-learn puts a probability on a bin's edge into the lower bin; ours begins there.
    moved = np.clip(p + 1e-9, 0, 1)
    for name, inside in (("ece", p >= 0), ("ece_uncertain", (p >= 0.05) & (p < 0.95))):
        if not inside.any():
            assert found[name] is None
            continue
        water, mean = calibration_curve(y[inside], moved[inside], n_bins=15)
        pixels = np.histogram(moved[inside], np.linspace(0, 1, 16))[0]
        pixels = pixels[pixels > 0]
        same(found[name], float((pixels * np.abs(water - mean)).sum() / pixels.sum()))
        if name == "ece":
            rows = np.array(scores.reliability())
            assert rows[:, 0] == pytest.approx(mean, abs=TOLERANCE)
            assert rows[:, 1] == pytest.approx(water, abs=TOLERANCE)
            assert rows[:, 2].tolist() == pixels.tolist()


def test_curves(case):
    scores, p, y = case
    curves = curves_of(scores)
    assert len(curves.thresholds) == 200 and curves.thresholds[:3] == (0.0, 0.005, 0.01)
    if not y.any():
        assert set(curves.recall) == {None}
        return
    for level in (0, 1, 60, 100, 199):
        called = p >= curves.thresholds[level] - 1e-7
        same(curves.recall[level], metrics.recall_score(y, called))
        same(curves.precision[level], metrics.precision_score(y, called) if called.any() else None)
        same(curves.iou[level], metrics.jaccard_score(y, called))
        same(curves.f1[level], metrics.f1_score(y, called))
    assert curves.reliability == tuple(scores.reliability())


def test_the_precision_recall_curve_is_that_of_the_ranks():
    probability, label = random_case()
    scores = ProbabilityScores()
    scores.add(probability, label)
    curves = curves_of(scores)
    valid = label <= 1
    precision, recall, thresholds = metrics.precision_recall_curve(label[valid], probability[valid])
    place = np.searchsorted(thresholds, np.array(curves.thresholds) - 1e-7)
    assert curves.precision == pytest.approx(precision[place], abs=TOLERANCE)
    assert curves.recall == pytest.approx(recall[place], abs=TOLERANCE)


def test_pieces_are_the_whole():
    probability, label = random_case(9, 8, 32)
    names = [f"tile {index}" for index in range(8)]
    whole = ProbabilityScores()
    whole.add(probability, label, names)
    pieces, other = ProbabilityScores(), ProbabilityScores()
    for index in range(8):
        into = pieces if index % 3 else other
        for rows in (slice(0, 5), slice(5, 6), slice(6, 32)):
            into.add(probability[index, None, rows], label[index, None, rows], [names[index]])
    pieces.merge(other)
    assert pieces.scores(0.4) == whole.scores(0.4)
    assert pieces.average_precision() == whole.average_precision()
    assert pieces.calibration() == pytest.approx(whole.calibration(), abs=1e-12)
    assert curves_of(pieces).f1 == curves_of(whole).f1
    assert pieces.by_group(0.4) == whole.by_group(0.4)
    by_tile = pieces.calibration_by_group()
    for index, name in enumerate(names):
        alone = ProbabilityScores()
        alone.add(probability[index, None], label[index, None])
        assert by_tile[name] == pytest.approx(alone.calibration(), abs=1e-12)


def test_kappa_of_a_large_scene_does_not_overflow():
    small = np.array([[30, 10, 20, 40]])
    assert FORMULAS["kappa"](small * 10**11)[0] == pytest.approx(FORMULAS["kappa"](small)[0])
