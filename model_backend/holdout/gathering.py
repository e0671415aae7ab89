"""Counts of the tiles as they stream by: a few numbers of each tile and model are kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..categories import NO_DATA
from ..dataset.samples import Sample
from ..dataset.tile import TileRecord
from ..evaluation.probability_scores import ProbabilityScores
from ..raster.grid import Grid
from .places import TileLayer
from .slices import NONE, Slicer
from .streaming import Batch


@dataclass
class ModelCounts:
    """What is kept of one model.

    Attributes:
        counts: (tiles, 4) hits, false alarms, misses, right dry pixels.
        flood: The same without permanent water; all 0 where that is not known.
        sliced: By slicer: index of the tile, classes (n,) and their counts (n, 4).
        scores: Probabilities by origin of the labels.
        silent: Pixels that are valid but for its saying nothing there.
    """

    counts: np.ndarray
    flood: np.ndarray
    sliced: list[list[tuple[int, np.ndarray, np.ndarray]]]
    scores: dict[str, ProbabilityScores] = field(default_factory=dict)
    silent: int = 0


@dataclass(frozen=True)
class Ground:
    """What is known about the pixels of a tile.

    Attributes:
        classes: Of each slicer.
        permanent: bool (rows, columns), permanent water; None: not known.
    """

    classes: list[np.ndarray | int]
    permanent: np.ndarray | None


class Surveyor:
    """Finds the classes of a tile's pixels, in the thread that reads it.

    Args:
        slicers: That tell classes.
        grid_of: Pixels of a tile on the map.
        permanent: Layer of permanent water; None: there is none.

    Attributes:
        uncovered: Tiles that the layer of permanent water says nothing about.
    """

    def __init__(
        self,
        slicers: Sequence[Slicer],
        grid_of: Callable[[TileRecord], Grid | None],
        permanent: TileLayer | None,
    ) -> None:
        self._slicers, self._grid_of, self._permanent = slicers, grid_of, permanent
        self.uncovered = 0

    def __call__(self, sample: Sample) -> Ground:
        """The classes of a tile."""
        grid = self._grid_of(sample.tile)
        classes = [slicer.classes(sample, grid) for slicer in self._slicers]
        permanent = None
        if self._permanent is not None:
            values = None if grid is None else self._permanent.read(grid)
            if values is None:
                self.uncovered += 1
            else:
                # Where 0 is declared as nodata it is read as NaN, and means dry land as well.
                permanent = np.nan_to_num(values) != 0
        return Ground(classes, permanent)


class Gatherer:
    """Counts each batch.

    A pixel that any model says nothing about counts for none of them, so that all are judged on
    the same pixels.

    Args:
        tiles: Number of tiles.
        thresholds: Of each model.
        slicers: Number of slicers.
        keep: Called with each tile, the number of the model, what is water by it (bool) and the
            label (uint8, 255 invalid); None: nobody wants it.

    Attributes:
        models: What is kept of each.
        pixels: Valid pixels of the labels before any model was asked.
    """

    def __init__(
        self,
        tiles: int,
        thresholds: Sequence[float],
        slicers: int,
        keep: Callable[[TileRecord, int, np.ndarray, np.ndarray], None] | None = None,
    ) -> None:
        self._thresholds = [np.float32(threshold) for threshold in thresholds]
        self._keep = keep
        self.pixels = 0
        self.models = [
            ModelCounts(
                np.zeros((tiles, 4), np.int64),
                np.zeros((tiles, 4), np.int64),
                [[] for _ in range(slicers)],
            )
            for _ in thresholds
        ]

    def __call__(self, batch: Batch[Ground], probabilities: Sequence[np.ndarray]) -> None:
        """Count a batch.

        Args:
            batch: The tiles.
            probabilities: float32 (tiles, rows, columns) of each model.
        """
        for place, (sample, ground) in enumerate(zip(batch.samples, batch.extras)):
            planes = [probability[place] for probability in probabilities]
            self._tile(batch.first + place, sample, ground, planes)

    def _tile(
        self, index: int, sample: Sample, ground: Ground, planes: Sequence[np.ndarray]
    ) -> None:
        label = self._common(sample.label, planes)
        valid = label <= 1
        whole = bool(valid.all())
        water = label.ravel() if whole else label[valid]
        classes = [
            item if isinstance(item, int) else item.ravel() if whole else item[valid]
            for item in ground.classes
        ]
        flood = None
        if ground.permanent is not None:
            flood = ~(ground.permanent.ravel() if whole else ground.permanent[valid])
        for number, (kept, plane) in enumerate(zip(self.models, planes)):
            values = plane.ravel() if whole else plane[valid]
            called = values >= self._thresholds[number]
            state = 2 * called.view(np.uint8) + water
            kept.counts[index] = _ordered(np.bincount(state, minlength=4))
            if flood is not None:
                kept.flood[index] = _ordered(np.bincount(state[flood], minlength=4))
            for rows, item in zip(kept.sliced, classes):
                found = _by_class(item, state)
                if found is not None:
                    rows.append((index, *found))
            source = sample.tile.label_source
            if source not in kept.scores:
                kept.scores[source] = ProbabilityScores()
            kept.scores[source].add(plane[np.newaxis], label[np.newaxis], [sample.tile.tile])
            if self._keep is not None:
                self._keep(sample.tile, number, plane >= self._thresholds[number], label)

    def _common(self, label: np.ndarray, planes: Sequence[np.ndarray]) -> np.ndarray:
        """The label, invalid also where any model says nothing."""
        counting = label <= 1
        self.pixels += int(np.count_nonzero(counting))
        for kept, plane in zip(self.models, planes):
            if np.isnan(plane.min()):  # NaN where any value is
                silent = counting & np.isnan(plane)
                kept.silent += int(np.count_nonzero(silent))
                label = np.where(silent, np.uint8(NO_DATA), label)
        return label


def _ordered(states: np.ndarray) -> np.ndarray:
    """From dry, missed, false alarm, hit to hits, false alarms, misses, right dry pixels."""
    return states[[3, 2, 1, 0]]


def _by_class(classes: np.ndarray | int, state: np.ndarray) -> tuple[np.ndarray, np.ndarray] | None:
    """Classes that are there and counts (n, 4) of each; None: there is none."""
    if isinstance(classes, int):
        if classes == NONE or not state.size:
            return None
        return np.array([classes]), _ordered(np.bincount(state, minlength=4))[np.newaxis]
    table = np.bincount((classes + np.int16(1)) * np.int16(4) + state)
    table = np.pad(table, (0, -len(table) % 4)).reshape(-1, 4)[1:]
    (there,) = np.nonzero(table.any(axis=1))
    return (there, table[there][:, [3, 2, 1, 0]]) if there.size else None
