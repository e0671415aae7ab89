"""Connected regions of a mask that arrives strip by strip.

What is kept of a region is its sums and the pieces of its outline. A region is handed out as
soon as no later strip can add to it, so memory depends on what is still open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy import ndimage
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .corners import Outline, find_corners

Finder = Callable[[np.ndarray, np.ndarray, int], Outline]
"""Finds pieces of outlines, as :func:`.find_corners` does."""


@dataclass
class Regions:
    """Regions with their outlines; arrays of one entry per region, except ``outline``.

    Attributes:
        kind: Index into the values looked for, from 0.
        pixels: Number of pixels.
        area: Sum of pixel areas, m².
        probability: Sum of the probabilities that are known.
        known: Number of pixels whose probability is known.
        outline: Pieces of the outlines of all regions; ``outline.region`` counts from 0.
        further: Sums of what was asked for besides, float64 (regions, number of them).
    """

    kind: np.ndarray
    pixels: np.ndarray
    area: np.ndarray
    probability: np.ndarray
    known: np.ndarray
    outline: Outline
    further: np.ndarray = field(default_factory=lambda: np.zeros((0, 0)))

    def __len__(self) -> int:
        return len(self.kind)

    def pick(self, chosen: np.ndarray) -> Regions:
        """The regions that a boolean array picks, renumbered."""
        number = np.cumsum(chosen) - 1
        outline = self.outline.where(chosen[self.outline.region])
        outline.region = number[outline.region]
        return Regions(
            self.kind[chosen],
            self.pixels[chosen],
            self.area[chosen],
            self.probability[chosen],
            self.known[chosen],
            outline,
            self.further[chosen],
        )


class RegionFinder:
    """Finds 4-connected regions of equal value.

    Args:
        width: Columns of the mask.
        values: Values whose regions are wanted.
        find: What of their outlines is kept.
        further: How many quantities are summed besides.
    """

    def __init__(
        self,
        width: int,
        values: Sequence[int],
        find: Finder = find_corners,
        further: int = 0,
    ) -> None:
        self._width = width
        self._further = further
        self._count = len(values)
        self._lookup = np.zeros(256, np.uint8)
        self._lookup[list(values)] = np.arange(1, self._count + 1)
        self._next_row = 0
        self._last_kinds = np.zeros(width, np.uint8)
        self._last_regions = np.zeros(width, np.int64)  # 1 + index among the open; 0: none
        nothing = np.zeros(0, np.int64)
        none = np.zeros(0)
        self._find = find
        empty = find(np.zeros((2, width + 2), np.uint8), np.zeros((2, width + 2), np.int64), 0)
        sums = np.zeros((0, further))
        self._open = Regions(nothing, nothing, none, none, nothing, empty, sums)

    @property
    def first_open_row(self) -> int:
        """Row in which the topmost region begins that is not complete; of all rows, the next."""
        return int(self._open.outline.row.min(initial=self._next_row))

    def add(
        self,
        row0: int,
        mask: np.ndarray,
        probability: np.ndarray | None,
        areas: np.ndarray,
        further: Sequence[np.ndarray] = (),
    ) -> Regions:
        """Take the next rows.

        Args:
            row0: First row.
            mask: uint8, (rows, width).
            probability: float, (rows, width), NaN where unknown; or None.
            areas: float64, (rows, width), m².
            further: Quantities to sum besides, float (rows, width) each, known in every region.

        Returns:
            The regions that are complete, as far as they were not returned before.
        """
        kinds = np.zeros((1 + len(mask), self._width + 2), np.uint8)
        kinds[0, 1:-1] = self._last_kinds
        np.take(self._lookup, mask, out=kinds[1:, 1:-1])
        self._next_row = row0 + len(mask)
        labels, kind_of_label = self._label(kinds)
        region_of_label, region_of_open, count = self._connect(labels[0, 1:-1], len(kind_of_label))
        inner = labels[1:, 1:-1]
        regions = self._sums(inner, region_of_label, count, probability, areas, further)
        regions.kind[region_of_label] = kind_of_label
        self._add_open(regions, region_of_open)
        old, new = self._open.outline, self._find(kinds, labels, row0)
        old.region = region_of_open[old.region]
        new.region = region_of_label[new.region]
        regions.outline = type(new).join([old, new])
        last = np.append(0, region_of_label + 1)[labels[-1, 1:-1]]
        return self._close(regions, last, kinds[-1, 1:-1].copy())

    def finish(self, height: int) -> Regions:
        """The regions that reach the last row, once all ``height`` rows were added."""
        nothing = np.zeros((1, self._width), np.uint8)
        self._lookup[:] = 0
        return self.add(height, nothing, None, np.zeros((1, self._width)))

    def _label(self, kinds: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Number the regions within a strip from 1; the kind of each, from 0."""
        labels = np.zeros(kinds.shape, np.int32)
        kind_of_label = [np.zeros(0, np.int64)]
        total = 0
        for kind in range(self._count):
            found, count = ndimage.label(kinds == kind + 1)
            if count and total:
                np.add(labels, found + np.int32(total), out=labels, where=found > 0)
            elif count:
                labels = found
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
        further: Sequence[np.ndarray],
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
        more = np.zeros((count, self._further))
        for column, values in enumerate(further):
            more[:, column] = _sum_by(region, values.ravel()[inside], count)
        kind = np.zeros(count, np.int64)
        return Regions(kind, pixels, area, total, known, self._open.outline, more)

    def _add_open(self, regions: Regions, region_of_open: np.ndarray) -> None:
        for name in ("pixels", "area", "probability", "known", "further"):
            np.add.at(getattr(regions, name), region_of_open, getattr(self._open, name))

    def _close(self, regions: Regions, last: np.ndarray, kinds: np.ndarray) -> Regions:
        """Keep what reaches the last row, hand out the rest in an order of its own."""
        still_open = np.zeros(len(regions), bool)
        still_open[last[last > 0] - 1] = True
        self._open = regions.pick(still_open)
        self._last_regions = np.append(0, np.cumsum(still_open))[last]
        self._last_kinds = kinds
        return regions.pick(~still_open)


def _sum_by(group: np.ndarray, values: np.ndarray, count: int) -> np.ndarray:
    # bincount gives integers where there is nothing to count, whatever the weights.
    return np.bincount(group, values, minlength=count).astype(np.float64)
