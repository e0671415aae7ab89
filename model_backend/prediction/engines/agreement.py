"""How far an engine's maps are those of ONNX Runtime with the same file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

TOLERANCE = 0.005
"""Pixels whose class changes, as a share of those that either calls water."""
TOLERANCE_OF_ALL = 0.0005
"""The same as a share of all pixels, where water is so rare that its own share says little."""
LEAST_WATER = 0.001
"""Share of water below which it is rare."""


@dataclass(frozen=True)
class Trial:
    """An engine beside the reference, on the same images.

    Attributes:
        engine: Name of the library.
        version: Of the library.
        precision: As of :class:`.Engine`.
        device: As of :class:`.Engine`.
        pixels: That were compared; 0: nothing was.
        mean: Mean difference of probability; None: nothing was compared.
        largest: Largest difference of probability.
        water: Pixels that either calls water.
        changed: Pixels whose class changes at the threshold.
        kept: Whether the tolerance is kept.
        why: Why the engine was taken or not, in words.
    """

    engine: str
    version: str
    precision: str
    device: str
    pixels: int = 0
    mean: Optional[float] = None
    largest: Optional[float] = None
    water: int = 0
    changed: int = 0
    kept: bool = True
    why: str = ""

    @property
    def share_of_water(self) -> float:
        """Changed pixels as a share of the water."""
        return self.changed / self.water if self.water else 0.0


@dataclass(frozen=True)
class Agreement:
    """Which engines were tried for a model, and which runs it.

    Attributes:
        reference: What the others are held against.
        threshold: Probability from which a pixel is water.
        tolerance: Largest share of changed pixels of the water.
        trials: In the order in which they were tried; the last one is taken.
        why: Why the one taken was, in a sentence.
    """

    reference: str
    threshold: float
    tolerance: float
    trials: Tuple[Trial, ...]
    why: str

    @property
    def taken(self) -> Trial:
        """The engine that runs the model."""
        return self.trials[-1]


def compare(
    found: np.ndarray, expected: np.ndarray, threshold: float
) -> tuple[int, float, float, int, int, bool]:
    """Hold probabilities against those of the reference.

    Args:
        found: float32, any shape.
        expected: As ``found``.
        threshold: Probability from which a pixel is water.

    Returns:
        Pixels; mean and largest difference; pixels that either calls water; pixels whose class
        changes; whether the tolerance is kept.
    """
    difference = np.abs(found - expected)
    mine, theirs = found >= threshold, expected >= threshold
    pixels = int(difference.size)
    water = int(np.count_nonzero(mine | theirs))
    changed = int(np.count_nonzero(mine != theirs))
    kept = changed <= TOLERANCE * water
    if water < LEAST_WATER * pixels:
        kept = kept or changed <= TOLERANCE_OF_ALL * pixels
    return (
        pixels,
        float(difference.mean(dtype=np.float64)),
        float(difference.max()),
        water,
        changed,
        kept,
    )
