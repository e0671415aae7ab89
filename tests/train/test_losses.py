"""Losses against their formulas, written once more in numpy, and against known values."""

import math

import numpy as np
import pytest
import torch

from model_backend.models.losses import build_loss
from model_backend.protocol.parameters import LOSSES, LossParameters

RNG = np.random.default_rng(0)
LOGITS = RNG.normal(0, 3, (3, 8, 9))
LABEL = RNG.choice([0, 1, 255], (3, 8, 9), p=[0.5, 0.3, 0.2]).astype(np.uint8)
WEIGHTS = np.array([1.0, 0.5, 2.0])


def loss_of(name, logits, label, weights=None, water_weight=1.0, **changes):
    loss = build_loss(LossParameters(loss=name, **changes), water_weight)
    tensor = torch.tensor(np.asarray(logits, np.float32))[:, None].requires_grad_()
    weights = None if weights is None else torch.tensor(weights, dtype=torch.float32)
    value = loss(tensor, torch.from_numpy(np.asarray(label, np.uint8)), weights)
    value.backward()
    assert value.dtype == torch.float32 and value.shape == ()
    return float(value.detach()), tensor.grad[:, 0].numpy()


def expected_of(name, logits, label, weights, water_weight, p):
    """The formulas, over valid pixels only, in float64."""
    valid = label != 255
    w = np.broadcast_to(weights[:, None, None], label.shape)[valid]
    z, t = logits[valid], (label[valid] == 1).astype(float)
    q = 1 / (1 + np.exp(-z))
    cost = np.where(t == 1, water_weight, 1.0)
    true = np.where(t == 1, q, 1 - q)
    tp, fp, fn = (w * q * t).sum(), (w * q * (1 - t)).sum(), (w * (1 - q) * t).sum()
    bce = (w * cost * -np.log(true)).mean()
    focal = (w * cost * (1 - true) ** p.focal_gamma * -np.log(true)).mean()
    dice = 1 - (2 * tp + p.smooth) / (2 * tp + fp + fn + p.smooth)
    index = (tp + p.smooth) / (tp + p.tversky_alpha * fp + p.tversky_beta * fn + p.smooth)
    share = p.bce_weight
    return {
        "bce": bce,
        "dice": dice,
        "bce_dice": share * bce + (1 - share) * dice,
        "focal": focal,
        "focal_dice": share * focal + (1 - share) * dice,
        "tversky": 1 - index,
        "focal_tversky": (1 - index) ** p.tversky_gamma,
        "lovasz": lovasz(z, t, w),
    }[name]


def lovasz(z, t, w):
    """Errors from the largest to the smallest, each times the IoU that is lost by it."""
    errors = 1 - z * (2 * t - 1)
    order = np.argsort(-errors, kind="stable")
    total, before = 0.0, 0.0
    for k in range(1, len(order) + 1):
        wrong = order[:k]
        hits = (w * t).sum() - (w * t)[wrong].sum()
        union = (w * t).sum() + (w * (1 - t))[wrong].sum()
        lost = 1 - hits / union
        total += max(errors[order[k - 1]], 0) * (lost - before)
        before = lost
    return total


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("water_weight", [1.0, 3.0])
@pytest.mark.parametrize("changes", [{}, {"focal_gamma": 0.5, "bce_weight": 0.8, "smooth": 10.0}])
def test_losses_are_their_formulas(name, water_weight, changes):
    found, gradient = loss_of(name, LOGITS, LABEL, WEIGHTS, water_weight, **changes)
    expected = expected_of(
        name, LOGITS, LABEL, WEIGHTS, water_weight, LossParameters(loss=name, **changes)
    )
    assert found == pytest.approx(expected, rel=2e-5)
    assert np.isfinite(gradient).all()
    assert (gradient[LABEL == 255] == 0).all()
    assert (gradient != 0).any()


@pytest.mark.parametrize("name", LOSSES)
def test_gradients_are_slopes(name):
    direction = RNG.normal(0, 1, LOGITS.shape)
    _, gradient = loss_of(name, LOGITS, LABEL, WEIGHTS)
    step = 1e-6
    p = LossParameters(loss=name)
    up, down = (
        expected_of(name, LOGITS + sign * step * direction, LABEL, WEIGHTS, 1.0, p)
        for sign in (1, -1)
    )
    assert (gradient * direction).sum() == pytest.approx((up - down) / (2 * step), rel=1e-3)


def test_known_values():
    zero, water, dry = np.zeros((1, 4, 4)), np.ones((1, 4, 4)), np.zeros((1, 4, 4))
    assert loss_of("bce", zero, water)[0] == pytest.approx(math.log(2))
    assert loss_of("focal", zero, dry)[0] == pytest.approx(math.log(2) / 4)
    # 16 water pixels at probability ½: TP 8, FN 8.
    assert loss_of("dice", zero, water, smooth=0.0)[0] == pytest.approx(1 / 3)
    assert loss_of("tversky", zero, water, smooth=0.0)[0] == pytest.approx(1 - 8 / (8 + 0.7 * 8))
    assert loss_of("lovasz", zero, water)[0] == pytest.approx(1)
    for name in LOSSES:
        assert loss_of(name, 40 * (2 * water - 1), water)[0] == pytest.approx(0, abs=1e-6)


def test_focal_loss_without_focus_is_cross_entropy():
    assert loss_of("focal", LOGITS, LABEL, focal_gamma=0.0)[0] == pytest.approx(
        loss_of("bce", LOGITS, LABEL)[0], rel=1e-6
    )


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("smooth", [0.0, 1.0])
@pytest.mark.parametrize("scale", [1.0, 1000.0])
def test_no_water_or_nothing_else_is_no_accident(name, smooth, scale):
    for value in (0, 1):
        label = np.where(LABEL == 255, 255, value)
        found, gradient = loss_of(name, scale * LOGITS, label, smooth=smooth)
        assert math.isfinite(found) and found >= 0
        assert np.isfinite(gradient).all()


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("smooth", [0.0, 1.0])
def test_without_valid_pixels_there_is_no_loss_and_no_gradient(name, smooth):
    found, gradient = loss_of(name, LOGITS, np.full_like(LABEL, 255), smooth=smooth)
    assert found == 0
    assert (gradient == 0).all()
    found, gradient = loss_of(name, LOGITS, LABEL, weights=[0.0] * 3, smooth=smooth)
    assert math.isfinite(found) and np.isfinite(gradient).all()


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("fill", [np.nan, np.inf, 1e30, -1e30])
def test_logits_of_invalid_pixels_change_nothing(name, fill):
    filled = np.where(LABEL == 255, fill, LOGITS)
    found, gradient = loss_of(name, filled, LABEL, WEIGHTS)
    expected, slopes = loss_of(name, LOGITS, LABEL, WEIGHTS)
    assert found == expected
    assert np.array_equal(gradient, slopes)


@pytest.mark.parametrize("name", LOSSES)
def test_a_logit_that_is_no_number_shows_in_the_loss(name):
    broken = LOGITS.copy()
    broken[LABEL == 1] = np.nan
    assert math.isnan(loss_of(name, broken, LABEL)[0])


@pytest.mark.parametrize("name", LOSSES)
def test_a_tile_without_weight_teaches_nothing(name):
    _, gradient = loss_of(name, LOGITS, LABEL, [1.0, 0.0, 1.0])
    assert (gradient[1] == 0).all() and (gradient[0] != 0).any()


def test_half_precision_is_computed_in_float32():
    logits = torch.tensor(LOGITS, dtype=torch.bfloat16)[:, None]
    label = torch.from_numpy(LABEL)
    for name in LOSSES:
        loss = build_loss(LossParameters(loss=name))
        assert torch.equal(loss(logits, label), loss(logits.float(), label))
