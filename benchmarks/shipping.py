"""From a trained model to a file of the folder ``models``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from training_sets import ROOT
from worker_runs import run_job

sys.path.insert(0, str(ROOT))

from model_backend.models.compared import write_comparisons
from model_backend.prediction.against_thresholds import ThresholdComparison
from model_backend.protocol.parameters import STORED

MODELS = ROOT / "models"


def ship(
    model: Path, dataset: Path, split: str, final: Path, comparisons: Sequence[ThresholdComparison]
) -> None:
    """Write a model with weights of 16 bits, which halves its size, and its card.

    Args:
        model: File to ship.
        dataset: On which the loss is measured that this brings.
        split: Part of it.
        final: The file to write.
        comparisons: With the built-in thresholds; they go into the file.
    """
    final.parent.mkdir(exist_ok=True)
    parameters = {
        "model": str(model),
        "dataset": str(dataset),
        "precision": STORED,
        "evaluation_split": split,
    }
    run = run_job("exportmodel", parameters, {"model": str(final)})
    if comparisons:
        write_comparisons(final, comparisons)
    print(f"{final.name}: {final.stat().st_size / 1e6:.2f} MB, {run.numbers}", flush=True)
