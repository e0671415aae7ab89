"""The temperature is the one of least likelihood, and is found in fixed memory."""

import numpy as np
import pytest
from scipy.optimize import minimize_scalar

from model_backend.evaluation.calibration import TemperatureFit, fit_temperature, probability


def overconfident(size=20_000, scale=3.0, seed=1):
    """Logits that are ``scale`` times what they should be."""
    random = np.random.default_rng(seed)
    true = random.normal(-1.5, 1.5, size)
    label = (random.random(size) < 1 / (1 + np.exp(-true))).astype(np.uint8)
    return (true * scale).astype(np.float32), label


def likelihood(logits, label, temperature):
    z = logits.astype(float) / temperature
    return np.mean(np.logaddexp(0, np.where(label == 1, -z, z)))


@pytest.mark.parametrize("scale", [0.4, 1.0, 3.0])
def test_the_temperature_is_the_one_of_least_likelihood(scale):
    logits, label = overconfident(scale=scale)
    fit = fit_temperature([(logits, label)])
    best = minimize_scalar(
        lambda t: likelihood(logits, label, t), bounds=(0.1, 10), method="bounded"
    )
    assert fit.value == pytest.approx(best.x, rel=2e-3)
    assert fit.value == pytest.approx(scale, rel=0.06)
    assert fit.before == pytest.approx(likelihood(logits, label, 1), abs=1e-6)
    assert fit.after == pytest.approx(likelihood(logits, label, fit.value), abs=1e-6)
    assert fit.pixels == label.size


def test_invalid_pixels_change_nothing():
    logits, label = overconfident()
    spoiled, marked = logits.copy(), label.copy()
    marked[::3] = 255
    spoiled[::3] = np.resize([np.nan, 1e30, -np.inf], spoiled[::3].size)
    kept = np.arange(label.size) % 3 > 0
    assert fit_temperature([(spoiled, marked)]) == fit_temperature([(logits[kept], label[kept])])


def test_batches_and_merging_make_no_difference():
    logits, label = overconfident()
    whole = fit_temperature([(logits, label)])
    first, second = TemperatureFit(), TemperatureFit()
    for index, part in enumerate(np.array_split(np.arange(label.size), 7)):
        (first if index % 2 else second).add(logits[part], label[part])
    first.merge(second)
    assert first.fit().value == pytest.approx(whole.value, rel=1e-5)


def test_nothing_is_fitted_to_one_class_or_to_nothing():
    logits, _ = overconfident(100)
    only = fit_temperature([(logits, np.zeros(100, np.uint8))])
    assert only.value == 1 and only.before == only.after
    nothing = fit_temperature([(logits, np.full(100, 255, np.uint8))])
    assert (nothing.value, nothing.pixels, nothing.before) == (1, 0, None)


def test_perfect_logits_stay_within_the_limits():
    label = np.resize(np.array([0, 1], np.uint8), 1000)
    fit = fit_temperature([(np.where(label == 1, 8.0, -8.0), label)])
    assert 0.1 <= fit.value <= 1 and np.isfinite(fit.after)


def test_probability_of_extreme_logits_is_finite():
    found = probability(np.array([-1e4, 0, 1e4], np.float32), 0.5)
    assert found.tolist() == [0, 0.5, 1]
