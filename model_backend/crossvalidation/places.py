"""Scores by place: what the trainings did where they had never been."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..evaluation.bootstrap import weights_of
from ..experiments.noise import interval, iou, redrawn_iou
from .names import fold_name
from .runs import FoldRun

HAND = "hand"


@dataclass(frozen=True)
class PlaceScores:
    """All trainings that left a place out, judged there.

    Attributes:
        place: Region, event or fold.
        name: The same in the language that is spoken.
        labels: Origin of the labels, one of ``LABEL_SOURCES``.
        seeds: Of the trainings.
        counts: Hits, false alarms, misses and right dry pixels, int64 (seeds, tiles, 4).
        redrawn: IoU with tiles and seeds drawn anew, (draws,); None: too few tiles to say.
    """

    place: str
    name: str
    labels: str
    seeds: tuple[int, ...]
    counts: np.ndarray
    redrawn: np.ndarray | None = field(repr=False)

    @property
    def tiles(self) -> int:
        """Number of tiles."""
        return self.counts.shape[1]

    @property
    def by_seed(self) -> np.ndarray:
        """Pooled IoU of each seed; NaN where there is neither water nor a false alarm."""
        return iou(self.counts.sum(axis=1))

    @property
    def iou(self) -> float:
        """Pooled IoU, mean over seeds."""
        return _mean(self.by_seed)

    @property
    def f1(self) -> float:
        """Pooled F1, mean over seeds."""
        return _mean(ratio(self.counts.sum(axis=1), (2, 0, 0), (2, 1, 1)))

    @property
    def precision(self) -> float:
        """Pooled precision, mean over seeds."""
        return _mean(ratio(self.counts.sum(axis=1), (1, 0, 0), (1, 1, 0)))

    @property
    def recall(self) -> float:
        """Pooled recall, mean over seeds."""
        return _mean(ratio(self.counts.sum(axis=1), (1, 0, 0), (1, 0, 1)))

    @property
    def image_iou(self) -> float:
        """Mean of the tiles' IoU, where defined, over tiles and seeds."""
        return _mean(iou(self.counts))

    @property
    def interval(self) -> tuple[float, float] | None:
        """95 % interval of the IoU by a bootstrap over tiles and seeds."""
        return interval(self.redrawn)

    def of_seed(self, number: int) -> PlaceScores:
        """The scores of one seed alone, with no interval."""
        return replace(
            self,
            seeds=(self.seeds[number],),
            counts=self.counts[number : number + 1],
            redrawn=None,
        )

    @property
    def seed_spread(self) -> float | None:
        """Standard deviation of the IoU over seeds; None with one seed."""
        return float(self.by_seed.std(ddof=1)) if len(self.seeds) > 1 else None


def by_place(runs: Sequence[FoldRun], by: str, seed: int) -> list[PlaceScores]:
    """Scores of each place and origin of labels, in the order of the names.

    Args:
        runs: Every fold with every seed.
        by: As of the job; for folds, places are the regions inside them.
        seed: Of the bootstrap.
    """
    seeds = tuple(dict.fromkeys(run.seed for run in runs))
    found = {(run.seed, tile): counts for run in runs for tile, counts in run.scores.counts.items()}
    tiles: dict[tuple[str, str], list[str]] = {}
    called: dict[str, str] = {}
    for run in runs:
        if run.seed != seeds[0]:
            continue
        for tile in run.fold.left_out:
            # A damaged tile that was left out, as asked, has no counts.
            if all((own, tile.tile) in found for own in seeds):
                region = tile.region.strip() if by == "folds" else ""
                place = region or run.fold.name
                called[place] = region or fold_name(place, by)
                tiles.setdefault((place, tile.label_source), []).append(tile.tile)
    places = []
    for number, (place, labels) in enumerate(sorted(tiles)):
        names = tiles[place, labels]
        counts = np.array([[found[own, name] for name in names] for own in seeds], np.int64)
        redrawn = redrawn_iou(counts, weights_of(len(names), seed + number), seed)
        places.append(PlaceScores(place, called[place], labels, seeds, counts, redrawn))
    return places


def counted(places: Sequence[PlaceScores]) -> list[PlaceScores]:
    """Those that the numbers are of: with labels by hand; all, where there are none such."""
    return [item for item in places if item.labels == HAND] or list(places)


def ratio(counts: np.ndarray, part: Sequence[int], whole: Sequence[int]) -> np.ndarray:
    """Quotient of two sums of hits, false alarms and misses; NaN where undefined.

    Args:
        counts: (…, 4).
        part: How often hits, false alarms and misses count above.
        whole: And below.
    """
    above, below = counts[..., :3] @ np.array(part), counts[..., :3] @ np.array(whole)
    return np.divide(above, below, out=np.full(below.shape, np.nan), where=below > 0)


def _mean(values: np.ndarray) -> float:
    defined = values[np.isfinite(values)]
    return float(defined.mean()) if defined.size else float("nan")
