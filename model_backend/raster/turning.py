"""Images in the eight positions of a square: turned by quarters and mirrored."""

from __future__ import annotations

import numpy as np

TURNS = tuple((quarters, mirrored) for mirrored in (False, True) for quarters in range(4))
"""Quarter turns, and whether the image is mirrored then: all eight positions of a square."""


def turned(images: np.ndarray, quarters: int, mirrored: bool) -> np.ndarray:
    """Images (…, rows, columns) in one of :data:`TURNS`, contiguous in memory."""
    seen = np.rot90(images, quarters, axes=(-2, -1))
    return np.ascontiguousarray(seen[..., ::-1] if mirrored else seen)


def turned_back(planes: np.ndarray, quarters: int, mirrored: bool) -> np.ndarray:
    """What was found on images of :func:`turned`, as they were before; a view."""
    seen = planes[..., ::-1] if mirrored else planes
    return np.rot90(seen, -quarters, axes=(-2, -1))
