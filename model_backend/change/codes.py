"""What two codes of a water mask make of a pixel."""

from __future__ import annotations

import numpy as np

from ..categories import (
    BOTH_DRY,
    CANNOT_TELL,
    DRY,
    EXCLUDED,
    NEW_WATER,
    NO_DATA,
    PERMANENT_WATER,
    PERSISTENT_WATER,
    RECEDED_WATER,
    UNCERTAIN,
    WATER,
)
from ..raster.codes import translated

_CODES = (DRY, WATER, PERMANENT_WATER, EXCLUDED, UNCERTAIN, NO_DATA)
_SPAN = 8  # more than there are codes


def _of_pair(first: int, second: int) -> int:
    pair = {first, second}
    if NO_DATA in pair:
        return NO_DATA
    if pair & {EXCLUDED, UNCERTAIN}:
        return CANNOT_TELL
    # Water that is always there and that one map has missed is neither a new flood nor one that
    # has receded.
    if PERMANENT_WATER in pair or pair == {WATER}:
        return PERSISTENT_WATER
    if pair == {DRY}:
        return BOTH_DRY
    return NEW_WATER if second == WATER else RECEDED_WATER


def _tables() -> tuple[bytes, bytes, bytes, bytes]:
    first, second, change = bytearray(256), bytearray(256), bytearray(256)
    missed = bytearray(256)
    for i, one in enumerate(_CODES):
        first[one], second[one] = i * _SPAN, i
        for j, other in enumerate(_CODES):
            change[i * _SPAN + j] = _of_pair(one, other)
            missed[i * _SPAN + j] = {one, other} == {DRY, PERMANENT_WATER}
    return bytes(first), bytes(second), bytes(change), bytes(missed)


_FIRST, _SECOND, _CHANGE, _MISSED = _tables()


def change_of(first: np.ndarray, second: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Compare two water masks.

    Args:
        first: Codes of a water mask at the earlier date, uint8 of any shape.
        second: The same at the later date, of the same shape.

    Returns:
        Codes of :data:`~model_backend.categories.CHANGE_CATEGORIES`, uint8; and where permanent
        water is dry in one of the masks, bool.
    """
    pairs = translated(first, _FIRST) + translated(second, _SECOND)
    return translated(pairs, _CHANGE), translated(pairs, _MISSED).view(bool)
