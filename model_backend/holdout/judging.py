"""From what was counted to what is said about a model."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..dataset.tile import TileRecord
from ..evaluation.bootstrap import bootstrap_interval, percentile_interval, redrawn
from ..evaluation.curves import curves_of
from ..evaluation.formulas import FORMULAS, scores_of
from ..evaluation.intervals import AVERAGE_PRECISION
from ..evaluation.per_image import mean_per_image, without_water
from ..evaluation.probability_scores import ProbabilityScores
from ..evaluation.reliability import CALIBRATION
from ..language import ENGLISH, speaking
from ..models.scores import Score
from .gathering import ModelCounts
from .predictors import Judged
from .results import GroupScores, Judgement, Slice, TileScores
from .slices import Slicer

PER_IMAGE = ("iou", "f1", "precision", "recall")
PER_TILE = ("iou", "f1", "precision", "recall", "accuracy")


@dataclass(frozen=True)
class Part:
    """What is judged.

    Attributes:
        tiles: All tiles, in the order in which they were counted.
        headline: Origins of labels that enter the headline.
        draws: Of the bootstrap.
        seed: Of the bootstrap.
    """

    tiles: Sequence[TileRecord]
    headline: tuple[str, ...]
    draws: int
    seed: int

    def chosen(self, sources: Sequence[str]) -> np.ndarray:
        """Bool (tiles,): those whose labels are of these origins."""
        return np.array([tile.label_source in sources for tile in self.tiles])

    def regions(self) -> dict[str, str]:
        """Region of each tile of the headline; empty where not all have one, or all the same."""
        found = {
            tile.tile: tile.region for tile in self.tiles if tile.label_source in self.headline
        }
        return found if "" not in found.values() and len(set(found.values())) > 1 else {}


def judge(
    item: Judged,
    name: str,
    threshold: float,
    kept: ModelCounts,
    part: Part,
    slicers: Sequence[Slicer],
    seconds: float,
) -> Judgement:
    """Everything that is said about one model.

    Args:
        item: The model.
        name: As it is shown.
        threshold: Probability from which a pixel is water.
        kept: What was counted.
        part: What it is judged on.
        slicers: In the order in which they were counted.
        seconds: That the model took.
    """
    headline = part.chosen(part.headline)
    pooled = _pooled(kept, part.headline)
    valid = headline & (kept.counts.sum(axis=1) > 0)
    regions = part.regions()
    found = _scores(kept.counts, valid, pooled, threshold, part)
    by_source = {}
    for source, scores in sorted(kept.scores.items()):
        own = part.chosen((source,)) & (kept.counts.sum(axis=1) > 0)
        same = (source,) == part.headline
        by_source[source] = found if same else _scores(kept.counts, own, scores, threshold, part)
    briers = {
        tile: found["brier"]
        for scores in kept.scores.values()
        for tile, found in scores.calibration_by_group().items()
    }
    return Judgement(
        name=name,
        kind=item.kind,
        file=item.file,
        sha256=item.sha256,
        threshold=threshold,
        turns=item.turns,
        without=item.without,
        seen=item.seen(part.tiles),
        headline=found,
        over_regions=(
            _scores(kept.counts, valid, pooled, threshold, part, regions) if regions else ()
        ),
        per_image=tuple(
            mean_per_image(kept.counts[valid], score, part.draws, part.seed) for score in PER_IMAGE
        ),
        without_water=without_water(kept.counts[valid]),
        flood_only=_counted(kept.flood[kept.flood.any(axis=1) & headline], part),
        by_source=by_source,
        regions=_groups(kept.counts, valid, [tile.region for tile in part.tiles], part),
        events=_groups(kept.counts, valid, [tile.event for tile in part.tiles], part),
        slices=_slices(slicers, kept, valid, part),
        curves=curves_of(pooled),
        tiles=tuple(
            _tile(tile, counts, briers.get(tile.tile))
            for tile, counts in zip(part.tiles, kept.counts)
        ),
        seconds=seconds,
    )


def _pooled(kept: ModelCounts, sources: Sequence[str]) -> ProbabilityScores:
    if len(sources) == 1:
        return kept.scores[sources[0]]
    total = ProbabilityScores()
    for source in sources:
        total.merge(kept.scores[source])
    return total


def _scores(
    counts: np.ndarray,
    chosen: np.ndarray,
    pooled: ProbabilityScores,
    threshold: float,
    part: Part,
    groups: Mapping[str, str] | None = None,
) -> tuple[Score, ...]:
    """All scores of some tiles, with intervals over tiles or groups of them."""
    rows = counts[chosen]
    if groups is not None:
        names = [tile.tile for tile, wanted in zip(part.tiles, chosen) if wanted]
        rows = summed(rows, [groups[name] for name in names])
    values = {**pooled.calibration(), AVERAGE_PRECISION: pooled.average_precision()}
    ends = pooled.intervals(
        threshold, (*CALIBRATION, AVERAGE_PRECISION), groups, part.draws, part.seed
    )
    others = [Score(name, value, *(ends[name] or (None, None))) for name, value in values.items()]
    return (*_counted(rows, part), *others)


def _counted(rows: np.ndarray, part: Part) -> tuple[Score, ...]:
    """Scores of counts (groups, 4), with intervals; empty without groups."""
    if not len(rows):
        return ()
    drawn = redrawn(rows, FORMULAS, part.draws, part.seed) if len(rows) > 1 else {}
    found = []
    for name, value in scores_of(rows.sum(axis=0)).items():
        ends = percentile_interval(drawn[name]) if name in drawn else None
        found.append(Score(name, value, *(ends or (None, None))))
    return tuple(found)


def summed(counts: np.ndarray, names: Sequence[str]) -> np.ndarray:
    """Counts (tiles, 4) added up by name: (names, 4), in the order of the names."""
    _, places = np.unique(np.array(names), return_inverse=True)
    total = np.zeros((places.max() + 1, counts.shape[1]), np.int64)
    np.add.at(total, places, counts)
    return total


def _groups(
    counts: np.ndarray, chosen: np.ndarray, names: Sequence[str], part: Part
) -> tuple[GroupScores, ...]:
    """Scores of the tiles of each name, with intervals over these."""
    by_name = np.array(names)
    found = []
    for name in sorted({name for name, wanted in zip(names, chosen) if wanted and name}):
        rows = counts[chosen & (by_name == name)]
        ends = bootstrap_interval(rows, FORMULAS["iou"], part.draws, seed=part.seed)
        found.append(_group(name, rows, ends))
    return tuple(found)


def _group(name: str, rows: np.ndarray, ends: tuple[float, float] | None) -> GroupScores:
    total = rows.sum(axis=0)
    low, high = ends or (None, None)
    return GroupScores(
        name=name,
        tiles=int(rows.any(axis=1).sum()),
        pixels=int(total.sum()),
        water_pixels=int(total[0] + total[2]),
        scores=scores_of(total),
        iou_low=low,
        iou_high=high,
    )


def _slices(
    slicers: Sequence[Slicer], kept: ModelCounts, valid: np.ndarray, part: Part
) -> tuple[Slice, ...]:
    """Scores of every class, with intervals over all tiles, drawn once for all classes."""
    places = np.cumsum(valid) - 1
    tables: list[dict[int, np.ndarray]] = [{} for _ in slicers]
    for table, rows in zip(tables, kept.sliced):
        for index, classes, counts in rows:
            if valid[index]:
                for number, count in zip(classes.tolist(), counts):
                    if number not in table:
                        table[number] = np.zeros((int(valid.sum()), 4), np.int64)
                    table[number][places[index]] = count
    every = [rows for table in tables for rows in table.values()]
    drawn: dict[str, np.ndarray] = {}
    if every and len(every[0]) > 1:
        formulas = {str(place): _iou_of(place) for place in range(len(every))}
        drawn = redrawn(np.concatenate(every, axis=1), formulas, part.draws, part.seed)
    ends = iter([percentile_interval(values) for values in drawn.values()])
    found = []
    for slicer, table in zip(slicers, tables):
        groups = {
            number: _class(slicer, number, _group("", rows, next(ends, None)))
            for number, rows in table.items()
        }
        ordered = tuple(groups[number] for number in sorted(groups))
        found.append(Slice(slicer.id, slicer.title, ordered, slicer.note()))
    return tuple(found)


def _class(slicer: Slicer, number: int, group: GroupScores) -> GroupScores:
    """The group of a class with its name: in English, and as it is shown where that differs."""
    shown = slicer.name(number)
    with speaking(ENGLISH):
        name = slicer.name(number)
    return replace(group, name=name, shown="" if shown == name else shown)


def _iou_of(place: int) -> Callable[[np.ndarray], np.ndarray]:
    """IoU of the counts that stand at a place among those of other classes."""
    return lambda counts: FORMULAS["iou"](counts[:, 4 * place : 4 * place + 4])


def _tile(tile: TileRecord, counts: np.ndarray, brier: float | None) -> TileScores:
    tp, fp, fn, tn = (int(count) for count in counts)
    scores = scores_of(counts)
    return TileScores(
        tile=tile.tile,
        region=tile.region,
        event=tile.event,
        sensor=tile.sensor,
        label_source=tile.label_source,
        pixels=tp + fp + fn + tn,
        water_pixels=tp + fn,
        tp=tp,
        fp=fp,
        fn=fn,
        tn=tn,
        scores={name: scores[name] for name in PER_TILE},
        brier=brier,
        footprint=tile.footprint,
    )
