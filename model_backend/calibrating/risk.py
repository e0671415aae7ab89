"""Thresholds that hold a risk: conformal risk control.

Angelopoulos, Bates, Fisch, Lei and Schuster 2022, Conformal Risk Control: for a loss between 0
and 1 that falls as the threshold gets safer, the least safe threshold whose mean loss R over n
images obeys n/(n+1)·R + 1/(n+1) ≤ level holds the expected loss of the next image at or below
the level, whatever the model, if the images are exchangeable.

The loss of missed water is the share of an image's water that lies below the threshold; the loss
of false alarms is the share of an image's dry land from the threshold on. (The share of what is
mapped that is dry does not fall steadily with the threshold, so nothing could be promised for
it.) Images without water, or without dry land, have no such share and are not counted.

Thresholds lie on logits of the model as it was, on a grid that is fixed beforehand: a temperature
that is fitted on the same images renames them and changes nothing.
"""

from __future__ import annotations

import math

import numpy as np

from ..prediction.uncertain import MISSED
from ..protocol import HighwaterError
from ..protocol.parameters import RISKS

EDGES = np.linspace(-40.0, 40.0, 1601)
"""Logits that may become a threshold."""


class ConformalRisk:
    """Pools the losses of images in fixed memory.

    Args:
        risk: One of :data:`~model_backend.protocol.parameters.RISKS`.

    Attributes:
        images: That have a loss.
    """

    def __init__(self, risk: str) -> None:
        self._risk = risk
        self._class = int(risk == MISSED)
        self._losses = np.zeros(len(EDGES))
        self.images = 0

    def add(self, logits: np.ndarray, label: np.ndarray) -> None:
        """Count one image.

        Args:
            logits: Float, any shape.
            label: uint8 of the same shape: 0 dry, 1 water, others invalid.
        """
        values = logits[label == self._class]
        if not values.size:
            return
        # A value with k edges at or below it lies below edge i when k ≤ i.
        place = np.searchsorted(EDGES, values, side="right")
        below = np.cumsum(np.bincount(place, minlength=len(EDGES) + 1))[: len(EDGES)]
        share = below / values.size
        self._losses += share if self._risk == MISSED else 1 - share
        self.images += 1

    def bound(self, level: float) -> float:
        """The threshold, a logit: highest for missed water, lowest for false alarms.

        Raises:
            HighwaterError: ``calibrate.risk_images`` when there are too few images for the level,
                ``calibrate.risk_level`` when the model is not good enough for it.
        """
        needed = images_needed(level)
        if self.images < needed:
            what = "water" if self._risk == MISSED else "dry land"
            raise HighwaterError(
                "calibrate.risk_images",
                f"A risk of {100 * level:g} % needs at least {needed:,} images with {what} to be"
                f" fitted on, and there are {self.images:,}.",
                f"Take a larger calibration part, or a level of {_up(1 / (self.images + 1)):g} or"
                " more.",
            )
        corrected = (self._losses + 1) / (self.images + 1)
        held = np.flatnonzero(corrected <= level + 1e-12)
        if not len(held):
            raise HighwaterError(
                "calibrate.risk_level",
                f"No threshold holds the risk at {100 * level:g} %: the model gives some"
                f" {'water' if self._risk == MISSED else 'dry land'} no chance of being one.",
                f"Allow a risk of {_up(corrected.min()):g} or more, or use a better model.",
            )
        return float(EDGES[held[-1 if self._risk == MISSED else 0]])


def loss(risk: str, logits: np.ndarray, label: np.ndarray, bound: float) -> float | None:
    """Loss of one image at a threshold; None where it has none."""
    values = logits[label == int(risk == MISSED)]
    if not values.size:
        return None
    return float((values < bound).mean() if risk == MISSED else (values >= bound).mean())


def images_needed(level: float) -> int:
    """Fewest images with which a level can be held at all."""
    return max(math.ceil(1 / level - 1 - 1e-9), 1)


def check_risk(risk: str, level: float) -> None:
    """Refuse a risk or a level that is none.

    Raises:
        HighwaterError: ``parameter.risk`` or ``parameter.risk_level``.
    """
    if risk and risk not in RISKS:
        raise HighwaterError(
            "parameter.risk", f"“{risk}” is no risk.", f"Choose one of {', '.join(RISKS)}."
        )
    if risk and not 0 < level < 1:
        raise HighwaterError(
            "parameter.risk_level",
            f"The risk is to stay below {level:g}, but a share lies between 0 and 1.",
            "Choose for example 0.1.",
        )


def _up(level: float) -> float:
    """Rounded up to what a user would type."""
    return math.ceil(level * 1000 - 1e-9) / 1000
