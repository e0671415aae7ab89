"""The pattern of farm fields: patches that share a crop, with straight edges."""

from __future__ import annotations

import math

import numpy as np

FIELD_LENGTH = 420.0  # metres
FIELD_WIDTH = 210.0


class FarmFields:
    """Numbers every pixel's field and gives each field random properties.

    Args:
        seed: Of the scene.
        pixel_size: Metres.
        size: Factor on the sides of the fields.
    """

    def __init__(self, seed: int, pixel_size: float, size: float) -> None:
        rng = np.random.default_rng((seed, 77))
        self._angle = rng.uniform(0, math.pi)
        self._length = max(FIELD_LENGTH * size / pixel_size, 6.0)
        self._width = max(FIELD_WIDTH * size / pixel_size, 4.0)
        self._salt = np.uint32(rng.integers(1, 2**31))

    def rows(self, row0: int, count: int, width: int, bend: np.ndarray) -> np.ndarray:
        """A random 32-bit number for each field.

        Args:
            row0: First row.
            count: Rows.
            width: Columns.
            bend: Noise, (count, width), that bends field edges as roads and ditches do.
        """
        x = np.arange(width, dtype=np.float64)
        y = np.arange(row0, row0 + count, dtype=np.float64)[:, None]
        cos, sin = math.cos(self._angle), math.sin(self._angle)
        along = ((x * cos / self._length) + (y * sin / self._length)).astype(np.float32)
        across = ((y * cos / self._width) - (x * sin / self._width)).astype(np.float32)
        along += 0.35 * bend
        across += 0.6 * bend
        lane = np.floor(across).astype(np.int32).view(np.uint32)
        # Fields of neighbouring lanes are offset, as no surveyor lays out a chessboard.
        along += (lane * np.uint32(2654435761) >> np.uint32(24)).astype(np.float32) / 256
        number = np.floor(along).astype(np.int32).view(np.uint32)
        return scramble(number * np.uint32(73856093) ^ lane * np.uint32(19349663) ^ self._salt)


def scramble(value: np.ndarray) -> np.ndarray:
    """Hash of 32-bit numbers: neighbours become unrelated."""
    value = value ^ (value >> np.uint32(16))
    value = value * np.uint32(0x7FEB352D)
    value ^= value >> np.uint32(15)
    value *= np.uint32(0x846CA68B)
    value ^= value >> np.uint32(16)
    return value


def byte(number: np.ndarray, which: int) -> np.ndarray:
    """One of the four independent bytes of a field's number; uint8."""
    return (number >> np.uint32(8 * which)).astype(np.uint8)
