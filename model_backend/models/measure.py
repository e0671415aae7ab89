"""Scores of a part, as a model file keeps them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..dataset.tile import TileRecord
from ..evaluation.probability_scores import ProbabilityScores
from .scores import Measurement, Score

FEWEST_GROUPS = 3
"""Places that an interval over places needs; with fewer, tiles are drawn one by one."""


def interval_groups(tiles: Sequence[TileRecord]) -> tuple[dict[str, str] | None, str]:
    """The largest units of which there are enough: tiles of one place are no independent draws.

    Returns:
        Group of each tile (None: every tile for itself), and what the groups are.
    """
    for by in ("region", "event", "scene"):
        names = {getattr(tile, by) for tile in tiles}
        if "" not in names and len(names) >= FEWEST_GROUPS:
            return {tile.tile: getattr(tile, by) for tile in tiles}, by
    return None, "tile"


def measure(
    part: str,
    scores: ProbabilityScores,
    threshold: float,
    tiles: int,
    groups: Mapping[str, str] | None = None,
    grouped_by: str = "tile",
    chosen_on: tuple[str, ...] = (),
    seed: int = 0,
    dataset: str = "",
) -> Measurement:
    """Scores of a part, with intervals.

    Args:
        part: Name of the part.
        scores: Pooled over it, with the tiles' names.
        threshold: Probability from which a pixel is water.
        tiles: Number of tiles.
        groups: Group of each tile, which is drawn as a whole; None: every tile for itself.
        grouped_by: What the groups are.
        chosen_on: What was chosen by looking at this part.
        seed: Of the bootstrap.
        dataset: As of :class:`.Measurement`.
    """
    values = {
        **scores.scores(threshold),
        **scores.calibration(),
        "average_precision": scores.average_precision(),
    }
    ends = scores.intervals(threshold, tuple(values), groups, seed=seed)
    found = [Score(name, value, *(ends[name] or (None, None))) for name, value in values.items()]
    by_group = {name: values["iou"] for name, values in scores.by_group(threshold, groups).items()}
    return Measurement(
        part=part,
        tiles=tiles,
        pixels=scores.pixels,
        water_pixels=scores.water_pixels,
        threshold=threshold,
        scores=tuple(found),
        groups=len(by_group),
        grouped_by=grouped_by,
        # Tiles are too many to be told one by one.
        by_group=by_group if groups is not None else {},
        chosen_on=chosen_on,
        dataset=dataset,
    )
