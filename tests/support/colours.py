"""How far colours lie apart, for most people and for colour-blind ones.

Written down for tests, from what is published: CIE 1976 L*a*b* under D65 and its distance (ΔE*ab),
and the simulation of Machado, Oliveira and Fernandes (2009) at full severity, which is a matrix on
linear RGB.
"""

from __future__ import annotations

import math
from typing import Sequence, Tuple

Colour = Tuple[float, ...]
"""Red, green and blue, 0 to 255, and perhaps opacity, which is that of :func:`over_white`."""

VISIONS = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)


def over_white(colour: Colour) -> Colour:
    """A colour with opacity as it looks on paper."""
    share = colour[3] / 255
    return tuple(part * share + 255 * (1 - share) for part in colour[:3])


def lab(colour: Colour, vision: str = "normal") -> Tuple[float, float, float]:
    """Lightness (0 to 100), a* and b* of a colour for a kind of vision; opacity is ignored."""
    seen = [min(1.0, max(0.0, part)) for part in _times(VISIONS[vision], _linear(colour))]
    x, y, z = (_curve(part / white) for part, white in zip(_times(_XYZ, seen), _WHITE))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(first: Colour, second: Colour, vision: str = "normal") -> float:
    """ΔE*ab of two colours; about 2 is the least that is noticed side by side."""
    return math.dist(lab(first, vision), lab(second, vision))


def _linear(colour: Colour) -> Sequence[float]:
    parts = [part / 255 for part in colour[:3]]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]


def _times(matrix: Sequence[Sequence[float]], vector: Sequence[float]) -> Sequence[float]:
    return [sum(a * b for a, b in zip(row, vector)) for row in matrix]


def _curve(part: float) -> float:
    return part ** (1 / 3) if part > (6 / 29) ** 3 else part / (3 * (6 / 29) ** 2) + 4 / 29
