"""The scores as CSV: one line per place over all seeds, and one per seed."""

from __future__ import annotations

import csv
import math
from collections.abc import Sequence
from pathlib import Path

from .places import PlaceScores

COLUMNS = (
    *("place", "labels", "seed", "tiles", "iou", "iou_low", "iou_high", "f1", "precision"),
    *("recall", "iou_mean_of_tiles", "iou_spread_of_seeds"),
)


def write_table(path: Path, places: Sequence[PlaceScores]) -> None:
    """Write the scores; cells are empty where a score is undefined.

    Args:
        path: File to write.
        places: All scores.
    """
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for item in places:
            writer.writerow(_row(item, "all"))
            if len(item.seeds) > 1:
                for number, seed in enumerate(item.seeds):
                    writer.writerow(_row(item.of_seed(number), str(seed)))


def _row(item: PlaceScores, seed: str) -> list[str]:
    low, high = item.interval or (math.nan, math.nan)
    spread = math.nan if item.seed_spread is None else item.seed_spread
    scores = (item.iou, low, high, item.f1, item.precision, item.recall, item.image_iou, spread)
    cells = ["" if math.isnan(value) else f"{value:.6f}" for value in scores]
    return [item.place, item.labels, seed, str(item.tiles), *cells]
