"""Which trials are as good as the best one, as far as the validation tiles can tell."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from optuna.trial import FrozenTrial

from ..dataset.layout import write_whole
from ..evaluation.bootstrap import weights_of
from ..experiments.noise import TOO_FEW, differs, redrawn_iou
from .study import RUN

FILE = "validation_tiles.json"


def keep_counts(folder: Path, counts: Mapping[str, Sequence[int]]) -> None:
    """Note hits, false alarms, misses and right dry pixels of each validation tile of a trial."""
    write_whole(folder / FILE, json.dumps(dict(counts)).encode())


def as_good_as_best(folder: Path, finished: Sequence[FrozenTrial], seed: int) -> list[int] | None:
    """Numbers of the trials that cannot be told apart from the best one.

    The same tiles are drawn anew for both, so that what is hard for both does not count.

    Args:
        folder: Of the sweep.
        finished: Trials that were trained to their end, best first.
        seed: Of the draws.

    Returns:
        None where too little is known to say.
    """
    if len(finished) < 2:
        return None
    counts = {trial.number: _counts(folder, trial) for trial in finished}
    best = counts[finished[0].number]
    if best is None or len(best) < TOO_FEW:
        return None
    tiles = sorted(best)
    weights = weights_of(len(tiles), seed)
    own = redrawn_iou(_table(best, tiles), weights, seed)
    equals = []
    for trial in finished[1:]:
        other = counts[trial.number]
        if other is None or sorted(other) != tiles:
            return None
        redrawn = redrawn_iou(_table(other, tiles), weights, seed)
        if not differs(own, redrawn, len(finished) - 1):
            equals.append(trial.number)
    return equals


def _counts(folder: Path, trial: FrozenTrial) -> dict[str, list[int]] | None:
    try:
        found = json.loads((folder / trial.user_attrs[RUN] / FILE).read_text("utf-8"))
    except (OSError, ValueError, KeyError):
        return None  # somebody has tidied the folder
    return found if isinstance(found, dict) else None


def _table(counts: Mapping[str, Sequence[int]], tiles: Sequence[str]) -> np.ndarray:
    return np.array([[counts[tile] for tile in tiles]], np.int64)
