"""The learning rate, found by raising it until the loss no longer falls.

Smith 2017, Cyclical learning rates for training neural networks: few batches with a rate that
grows by a constant factor; the best rate lies somewhat below that of the least loss.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import torch
from torch import nn

from .batches import Batch
from .device import autocast

LOWEST, HIGHEST = 1e-5, 3e-1
BELOW = 6.0
"""How far below the rate of the least loss the chosen one lies."""
SENSIBLE = (5e-4, 4e-3)
"""Rates are kept within; what a few dozen batches say is not exact."""
FALLBACK = 3e-3
"""Where training is too short to spend batches on a test."""
FINE_TUNING = 1e-3
"""At most, where weights are trained already."""
SMOOTHING = 0.8
DIVERGED = 1.6
"""Times the least loss, at which the test ends."""
MOST, FEWEST = 36, 16
SHARE = 0.04
"""Of a training's batches that the test may take."""


@dataclass(frozen=True)
class RangeTest:
    """What was found.

    Attributes:
        rate: Chosen learning rate.
        rates: That were tried.
        losses: Smoothed, at each.
    """

    rate: float
    rates: tuple[float, ...]
    losses: tuple[float, ...]


def affordable(batches: int) -> int:
    """Batches that a test may take in a training of so many; 0: do without."""
    allowed = int(batches * SHARE)
    return 0 if allowed < FEWEST else min(allowed, MOST)


def find_rate(
    model: nn.Module,
    loss: nn.Module,
    batches: Iterable[Batch],
    steps: int,
    weight_decay: float,
    device: str,
    precision: str,
    clip: float,
    report: Callable[[int], None] = lambda step: None,
) -> RangeTest:
    """Raise the rate over some batches, on a copy of the weights.

    Args:
        model: Stays as it is.
        loss: Of logits, label and weights.
        batches: At least ``steps``.
        steps: Number of batches.
        weight_decay: Of AdamW.
        device: ``cpu``, ``cuda`` or ``mps``.
        precision: That the network computes in.
        clip: Largest norm of the gradient; 0: not clipped.
        report: Told the number of each step.
    """
    trial = copy.deepcopy(model).train()
    optimiser = torch.optim.AdamW(trial.parameters(), lr=LOWEST, weight_decay=weight_decay)
    growth = (HIGHEST / LOWEST) ** (1 / max(steps - 1, 1))
    rates: list[float] = []
    losses: list[float] = []
    mean, least = 0.0, math.inf
    for step, batch in zip(range(steps), batches):
        report(step)
        rate = LOWEST * growth**step
        optimiser.param_groups[0]["lr"] = rate
        batch = batch.to(device)
        optimiser.zero_grad(set_to_none=True)
        with autocast(device, precision):
            logits = trial(batch.raw, batch.valid)
        value = loss(logits, batch.label, batch.weight)
        found = float(value.detach())
        mean = SMOOTHING * mean + (1 - SMOOTHING) * found
        smooth = mean / (1 - SMOOTHING ** (step + 1))
        if not math.isfinite(found) or (step > steps // 3 and smooth > DIVERGED * least):
            break
        least = min(least, smooth)
        rates.append(rate)
        losses.append(smooth)
        value.backward()
        if clip > 0:
            nn.utils.clip_grad_norm_(trial.parameters(), clip)
        optimiser.step()
    if len(rates) < FEWEST // 2:
        return RangeTest(SENSIBLE[0], tuple(rates), tuple(losses))
    best = rates[losses.index(min(losses))] / BELOW
    low, high = SENSIBLE
    # Two digits: more would pretend to a precision that is not there.
    return RangeTest(float(f"{min(max(best, low), high):.1e}"), tuple(rates), tuple(losses))
