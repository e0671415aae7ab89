"""Connected regions of a mask that arrives strip by strip.

What is kept of a region is its sums and the corners of its outline. A region is handed out as
soon as no later strip can add to it, so memory depends on what is still open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from scipy import ndimage
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components


@dataclass
class Corners:
    """Points where outlines of regions turn; arrays of one length.

    A point where two pixels of a region meet only diagonally is two corners, one of each pixel.

    Attributes:
        region: Index of the region (int64).
        row: Row of the pixel edge, 0 to height (int32).
        column: Column of the pixel edge, 0 to width (int32).
        rightward: 1 where the outline leaves along the row to the right, 0 to the left (int8).
        downward: 1 where it leaves along the column downwards, 0 upwards (int8).
    """

    region: np.ndarray
    row: np.ndarray
    column: np.ndarray
    rightward: np.ndarray
    downward: np.ndarray

    def __len__(self) -> int:
        return len(self.region)

    def where(self, chosen: np.ndarray) -> Corners:
        """The corners that a boolean or index array picks."""
        return Corners(*(getattr(self, field.name)[chosen] for field in fields(self)))

    @classmethod
    def join(cls, parts: Sequence[Corners]) -> Corners:
        """All corners of several sets, in order."""
        return cls(
            *(np.concatenate([getattr(p, field.name) for p in parts]) for field in fields(cls))
        )


@dataclass
class Regions:
    """Regions with their corners; arrays of one entry per region, except ``corners``.

    Attributes:
        kind: Index into the values looked for, from 0.
        pixels: Number of pixels.
        area: Sum of pixel areas, m².
        probability: Sum of the probabilities that are known.
        known: Number of pixels whose probability is known.
        corners: Corners of all regions; ``corners.region`` counts from 0.
    """

    kind: np.ndarray
    pixels: np.ndarray
    area: np.ndarray
    probability: np.ndarray
    known: np.ndarray
    corners: Corners

    def __len__(self) -> int:
        return len(self.kind)

    def pick(self, chosen: np.ndarray) -> Regions:
        """The regions that a boolean array picks, renumbered."""
        number = np.cumsum(chosen) - 1
        corners = self.corners.where(chosen[self.corners.region])
        corners.region = number[corners.region]
        return Regions(
            self.kind[chosen],
            self.pixels[chosen],
            self.area[chosen],
            self.probability[chosen],
            self.known[chosen],
            corners,
        )


class RegionFinder:
    """Finds 4-connected regions of equal value.

    Args:
        width: Columns of the mask.
        values: Values whose regions are wanted.
    """

    def __init__(self, width: int, values: Sequence[int]) -> None:
        self._width = width
        self._count = len(values)
        self._lookup = np.zeros(256, np.uint8)
        self._lookup[list(values)] = np.arange(1, self._count + 1)
        self._last_kinds = np.zeros(width, np.uint8)
        self._last_regions = np.zeros(width, np.int64)  # 1 + index among the open; 0: none
        nothing = np.zeros(0, np.int64)
        none = np.zeros(0)
        place, bit = np.zeros(0, np.int32), np.zeros(0, np.int8)
        corners = Corners(nothing, place, place, bit, bit)
        self._open = Regions(nothing, nothing, none, none, nothing, corners)

    def add(
        self, row0: int, mask: np.ndarray, probability: np.ndarray | None, areas: np.ndarray
    ) -> Regions:
        """Take the next rows.

        Args:
            row0: First row.
            mask: uint8, (rows, width).
            probability: float, (rows, width), NaN where unknown; or None.
            areas: float64, (rows, width), m².

        Returns:
            The regions that are complete, as far as they were not returned before.
        """
        kinds = np.vstack([self._last_kinds, self._lookup[mask]])
        labels, kind_of_label = self._label(kinds)
        region_of_label, region_of_open, count = self._connect(labels[0], len(kind_of_label))
        regions = self._sums(labels[1:], region_of_label, count, probability, areas)
        regions.kind[region_of_label] = kind_of_label
        self._add_open(regions, region_of_open)
        padded = np.zeros((len(labels), self._width + 2), np.int64)
        padded[:, 1:-1] = np.append(0, region_of_label + 1)[labels]
        old = self._open.corners
        old.region = region_of_open[old.region]
        regions.corners = Corners.join([old, find_corners(padded, row0)])
        return self._close(regions, padded[-1, 1:-1], kinds[-1])

    def finish(self, height: int) -> Regions:
        """The regions that reach the last row, once all ``height`` rows were added."""
        nothing = np.zeros((1, self._width), np.uint8)
        self._lookup[:] = 0
        return self.add(height, nothing, None, np.zeros((1, self._width)))

    def _label(self, kinds: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Number the regions within a strip from 1; the kind of each, from 0."""
        labels = np.zeros(kinds.shape, np.int32)
        kind_of_label = []
        total = 0
        for kind in range(self._count):
            found, count = ndimage.label(kinds == kind + 1)
            np.add(labels, found + np.int32(total), out=labels, where=found > 0)
            total += count
            kind_of_label.append(np.full(count, kind))
        return labels, np.concatenate(kind_of_label)

    def _connect(self, last: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray, int]:
        """Join labels of a strip with the open regions above it, through the row they share."""
        total = count + len(self._open)
        shared = last > 0
        here, above = last[shared] - 1, count + self._last_regions[shared] - 1
        links = coo_matrix((np.ones(len(here), np.int8), (here, above)), shape=(total, total))
        regions, region_of = connected_components(links, directed=False)
        return region_of[:count].astype(np.int64), region_of[count:].astype(np.int64), regions

    def _sums(
        self,
        labels: np.ndarray,
        region_of_label: np.ndarray,
        count: int,
        probability: np.ndarray | None,
        areas: np.ndarray,
    ) -> Regions:
        inside = np.flatnonzero(labels)
        region = region_of_label[labels.ravel()[inside] - 1]
        pixels = np.bincount(region, minlength=count)
        area = _sum_by(region, areas.ravel()[inside], count)
        total, known = np.zeros(count), np.zeros(count, np.int64)
        if probability is not None:
            values = probability.ravel()[inside]
            valid = np.isfinite(values)
            total = _sum_by(region[valid], values[valid], count)
            known = np.bincount(region[valid], minlength=count)
        return Regions(np.zeros(count, np.int64), pixels, area, total, known, self._open.corners)

    def _add_open(self, regions: Regions, region_of_open: np.ndarray) -> None:
        for name in ("pixels", "area", "probability", "known"):
            np.add.at(getattr(regions, name), region_of_open, getattr(self._open, name))

    def _close(self, regions: Regions, last: np.ndarray, kinds: np.ndarray) -> Regions:
        """Keep what reaches the last row, hand out the rest in an order of its own."""
        still_open = np.zeros(len(regions), bool)
        still_open[last[last > 0] - 1] = True
        self._open = regions.pick(still_open)
        self._last_regions = np.append(0, np.cumsum(still_open))[last]
        self._last_kinds = kinds
        return regions.pick(~still_open)


def find_corners(regions: np.ndarray, row0: int) -> Corners:
    """Find where outlines turn.

    Args:
        regions: 1 + index of the region of each pixel, 0 for none, with a row of pixels above
            and an empty column at either side: (1 + rows, 1 + width + 1).
        row0: Row that the second row of ``regions`` is.

    Returns:
        The corners on the upper edges of all rows but the first.
    """
    # The four pixels around each point; most points lie inside a region or outside all.
    around = (regions[:-1, :-1], regions[:-1, 1:], regions[1:, :-1], regions[1:, 1:])
    varied = (around[0] != around[1]) | (around[2] != around[3]) | (around[0] != around[2])
    rows, columns = np.nonzero(varied)
    pixels = [values[rows, columns] for values in around]
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
                    pixels[own][at] - 1,
                    (rows[at] + row0).astype(np.int32),
                    columns[at].astype(np.int32),
                    np.full(len(at), rightward, np.int8),
                    np.full(len(at), downward, np.int8),
                )
            )
    return Corners.join(parts)


def _sum_by(group: np.ndarray, values: np.ndarray, count: int) -> np.ndarray:
    # bincount gives integers where there is nothing to count, whatever the weights.
    return np.bincount(group, values, minlength=count).astype(np.float64)
