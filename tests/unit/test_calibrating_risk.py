"""Conformal bounds hold their risk on images like those that they were fitted on."""

import numpy as np
import pytest
from scipy.special import expit

from model_backend.calibrating.risk import EDGES, ConformalRisk, check_risk, images_needed, loss
from model_backend.protocol import HighwaterError

SIDE = 16


def images(random, count):
    """Scenes that differ in how well they are seen: logits and labels (count, side, side)."""
    quality = random.gamma(2, 1, (count, 1, 1))
    share = random.uniform(0.05, 0.95, (count, 1, 1))
    label = (random.random((count, SIDE, SIDE)) < share).astype(np.uint8)
    logits = (2.0 * label - 1) * quality + random.normal(0, 1.5, label.shape)
    return logits, label


@pytest.mark.parametrize("risk", ["missed", "false_alarms"])
@pytest.mark.parametrize(("level", "count"), [(0.1, 20), (0.05, 60)])
def test_the_realised_risk_stays_below_the_level(risk, level, count):
    """In 400 calibrations, each with images of its own to be checked on."""
    random = np.random.default_rng(7)
    means = []
    for _ in range(400):
        logits, label = images(random, count + 10)
        fitted = ConformalRisk(risk)
        for image in range(count):
            fitted.add(logits[image], label[image])
        bound = fitted.bound(level)
        losses = [loss(risk, logits[i], label[i], bound) for i in range(count, count + 10)]
        means.append(np.mean([value for value in losses if value is not None]))
    error = np.std(means) / np.sqrt(len(means))
    assert np.mean(means) <= level + 2 * error
    # It is not bought by calling everything uncertain: theory leaves 2 / (n + 1) at most.
    assert np.mean(means) >= level - 2 / (count + 1) - 3 * error


def test_the_bound_is_the_least_safe_one_that_obeys_the_inequality():
    random = np.random.default_rng(2)
    logits, label = images(random, 30)
    for risk, safer in (("missed", -1), ("false_alarms", 1)):
        fitted = ConformalRisk(risk)
        for one, truth in zip(logits, label):
            fitted.add(one, truth)

        def corrected(bound, risk=risk):
            return (sum(loss(risk, o, t, bound) for o, t in zip(logits, label)) + 1) / 31

        bound = fitted.bound(0.1)
        step = EDGES[1] - EDGES[0]
        assert corrected(bound) <= 0.1 < corrected(bound - safer * step)


def test_invalid_pixels_and_images_without_a_loss_do_not_count():
    random = np.random.default_rng(3)
    logits, label = images(random, 12)
    plain, spoiled = ConformalRisk("missed"), ConformalRisk("missed")
    for one, truth in zip(logits, label):
        plain.add(one, truth)
        spoiled.add(np.append(one, np.full(99, np.nan)), np.append(truth, np.full(99, 255)))
    spoiled.add(logits[0], np.zeros_like(label[0]))
    assert spoiled.images == plain.images == 12
    assert spoiled.bound(0.2) == plain.bound(0.2)


@pytest.mark.parametrize(("level", "needed"), [(0.1, 9), (0.05, 19), (0.01, 99), (0.6, 1)])
def test_too_few_images_are_refused_with_the_number_needed(level, needed):
    assert images_needed(level) == needed
    fitted = ConformalRisk("missed")
    image = np.linspace(-5, 5, 64)
    label = (image > 0).astype(np.uint8)
    for _ in range(needed - 1):
        fitted.add(image, label)
    with pytest.raises(HighwaterError, match=f"at least {needed} images with water") as caught:
        fitted.bound(level)
    assert caught.value.code == "calibrate.risk_images"
    fitted.add(image, label)
    assert expit(fitted.bound(level)) >= 0.5  # nothing is missed below the first water


def test_a_model_that_is_blind_to_some_water_is_refused():
    fitted = ConformalRisk("missed")
    for _ in range(50):
        fitted.add(np.array([-100.0, 3.0]), np.array([1, 1], np.uint8))
    with pytest.raises(HighwaterError, match="No threshold holds the risk at 10 %") as caught:
        fitted.bound(0.1)
    assert caught.value.code == "calibrate.risk_level"
    assert "0.51" in caught.value.remedy


@pytest.mark.parametrize(("risk", "level"), [("rain", 0.1), ("missed", 0.0), ("missed", 1.0)])
def test_risks_that_are_none(risk, level):
    with pytest.raises(HighwaterError):
        check_risk(risk, level)
