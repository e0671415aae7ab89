"""Points where the outlines of regions turn: what is kept of outlines along pixel edges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from typing_extensions import Self


@dataclass
class Outline:
    """Pieces of outlines; arrays of one length.

    Attributes:
        region: Index of the region (int64).
        row: Row of the pixel edge where the piece begins, 0 to height (int32).
        column: Column of the pixel edge, 0 to width (int32).
    """

    region: np.ndarray
    row: np.ndarray
    column: np.ndarray

    def __len__(self) -> int:
        return len(self.region)

    def where(self, chosen: np.ndarray) -> Self:
        """The pieces that a boolean or index array picks."""
        return type(self)(*(getattr(self, field.name)[chosen] for field in fields(self)))

    @classmethod
    def join(cls, parts: Sequence[Self]) -> Self:
        """All pieces of several sets, in order."""
        return cls(
            *(np.concatenate([getattr(p, field.name) for p in parts]) for field in fields(cls))
        )


@dataclass
class Corners(Outline):
    """Points where outlines turn.

    A point where two pixels of a region meet only diagonally is two corners, one of each pixel.

    Attributes:
        rightward: 1 where the outline leaves along the row to the right, 0 to the left (int8).
        downward: 1 where it leaves along the column downwards, 0 upwards (int8).
    """

    rightward: np.ndarray
    downward: np.ndarray


def find_corners(kinds: np.ndarray, labels: np.ndarray, row0: int) -> Corners:
    """Find where outlines turn.

    Args:
        kinds: What each pixel is, 0 for nothing, with a row of pixels above and an empty column at
            either side: uint8, (1 + rows, 1 + width + 1).
        labels: 1 + index of the region of each pixel, 0 for none, of the same shape.
        row0: Row that the second row of ``kinds`` is.

    Returns:
        The corners on the upper edges of all rows but the first.
    """
    rows, columns = np.nonzero(varied(kinds))
    # The four pixels around each point. Neighbours of one kind are of one region, so that the
    # kinds say all about the turns.
    pixels = [kinds[rows + down, columns + right] for down in (0, 1) for right in (0, 1)]
    parts = []
    for own in range(4):
        # Bit 0 of the position says right of the point, bit 1 below it.
        beside, across, opposite = (pixels[own ^ other] == pixels[own] for other in (1, 2, 3))
        right, down = own & 1, own >> 1
        solid = pixels[own] > 0
        for turns, rightward, downward in (
            (~beside & ~across, right, down),
            (beside & across & ~opposite, 1 - right, 1 - down),
        ):
            at = np.flatnonzero(solid & turns)
            parts.append(
                Corners(
                    labels[rows[at] + down, columns[at] + right].astype(np.int64) - 1,
                    (rows[at] + row0).astype(np.int32),
                    columns[at].astype(np.int32),
                    np.full(len(at), rightward, np.int8),
                    np.full(len(at), downward, np.int8),
                )
            )
    return Corners.join(parts)


def varied(kinds: np.ndarray) -> np.ndarray:
    """Where the four pixels around a point are not all the same: (rows - 1, columns - 1).

    Most points lie inside a region or outside all.
    """
    beside = kinds[:, :-1] != kinds[:, 1:]
    found = beside[:-1] | beside[1:]
    # Where neither pair differs, the points left of this one say whether rows differ.
    found |= kinds[:-1, :-1] != kinds[1:, :-1]
    return found
