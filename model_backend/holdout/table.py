"""The tiles as CSV: a row for each tile and model."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from .results import Judgement

COLUMNS = (
    *("tile", "region", "event", "sensor", "label_source", "model", "threshold", "pixels"),
    *("water_pixels", "tp", "fp", "fn", "tn", "iou", "f1", "precision", "recall", "accuracy"),
    *("brier", "turns", "without"),
)


def write_table(path: Path, judgements: Sequence[Judgement]) -> None:
    """Write the scores; cells are empty where a score is undefined."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for judgement in judgements:
            for tile in judgement.tiles:
                known = {
                    **vars(tile),
                    **tile.scores,
                    "model": judgement.name,
                    "threshold": judgement.threshold,
                    "turns": judgement.turns,
                    "without": " ".join(judgement.without),
                }
                writer.writerow([_cell(known[column]) for column in COLUMNS])


def _cell(value: object) -> str:
    if value is None:
        return ""
    return f"{value:.6f}" if isinstance(value, float) else str(value)
