"""Trainings that take no time, importable on a worker of a cluster."""

from __future__ import annotations

import math
import os
import signal
from pathlib import Path

from model_backend.crossvalidation.runs import FoldScores
from model_backend.sweep.noise import keep_counts
from model_backend.sweep.trials import TrialOutcome


def score_by_region(parameters, left_out, context) -> FoldScores:
    """Scores that follow from the seed and the tiles."""
    counts = {}
    for tile in left_out:
        hits = 500 + 40 * int(tile.region[-1]) + 7 * int(tile.tile[-1]) + parameters.seed
        counts[tile.tile] = (hits, 10, 1000 - hits, 1000)
    return FoldScores(counts, 0.4, 0.9, 3, 5)


def score_and_die_once(parameters, left_out, context) -> FoldScores:
    """The same; the worker of the first region that is left out dies on it once."""
    note = Path(parameters.run).parent / "died"
    if left_out[0].region.endswith("0") and not note.exists():
        note.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return score_by_region(parameters, left_out, context)


def try_rate(parameters, context, on_validation) -> TrialOutcome:
    """Best at a learning rate of .003."""
    rate = parameters.optimisation.learning_rate
    best = 0.9 - abs(math.log10(rate) - math.log10(0.003)) / 4
    for epoch in range(1, parameters.optimisation.epochs + 1):
        on_validation(epoch, {"validation_iou": best})
    folder = Path(parameters.run)
    folder.mkdir(parents=True)
    hits = round(1000 * best)
    keep_counts(folder, {f"t{i}": (hits + i, 0, 1000 - hits - i, 500) for i in range(5)})
    return TrialOutcome(best, 1, parameters.optimisation.epochs)
