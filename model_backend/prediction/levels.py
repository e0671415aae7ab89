"""Probabilities as whole numbers: half the memory while they wait, a tenth in the file."""

from __future__ import annotations

import numpy as np

STEP = 1 / 2048
"""What written probabilities are multiples of. Finer differences mean nothing: tiles, engines and
numbers of threads cause as large ones."""
LEAST = STEP / 2
"""Least probability that is written; the largest is 1 minus this. No method is ever certain."""

CERTAIN = 4096
"""Code of the probability 1; those of written probabilities lie above 0 and below this."""
FINE = 14
"""Parts of a code that sums over blended tiles are kept in."""
MISSING = 65_535
"""Code of a pixel without data."""


def encode(values: np.ndarray, spread: bool = False) -> np.ndarray:
    """Codes as they are written.

    Args:
        values: Probabilities from 0 to 1, or standard deviations of some, float32.
        spread: Whether they are standard deviations, which may be 0.

    Returns:
        uint16, of the same shape.
    """
    steps = (values * np.float32(1 / STEP) + np.float32(0.5)).astype(np.uint16)
    steps <<= 1
    return steps if spread else np.clip(steps, 1, CERTAIN - 1, out=steps)


def encode_part(values: np.ndarray) -> np.ndarray:
    """Fine codes, uint16, of what a tile adds to a blended probability."""
    return (values * np.float32(CERTAIN * FINE) + np.float32(0.5)).astype(np.uint16)


def settle(parts: np.ndarray, spread: bool = False) -> np.ndarray:
    """Codes of sums of fine codes; ``spread`` as of :func:`encode`."""
    missing = parts == MISSING
    codes = encode(np.minimum(parts * np.float32(1 / (CERTAIN * FINE)), np.float32(1)), spread)
    codes[missing] = MISSING
    return codes


def decode(codes: np.ndarray) -> np.ndarray:
    """Probabilities, or spreads, of codes: float32, NaN: no data."""
    values = codes * np.float32(1 / CERTAIN)
    missing = codes == MISSING
    if missing.any():
        values[missing] = np.nan
    return values


def rounded(values: np.ndarray, spread: bool = False) -> np.ndarray:
    """Values as they are written; NaN stays. Arguments as of :func:`encode`."""
    levels = np.rint(values * np.float32(1 / STEP))
    levels *= np.float32(STEP)
    if spread:
        return levels
    return np.clip(levels, np.float32(LEAST), np.float32(1 - LEAST), out=levels)
