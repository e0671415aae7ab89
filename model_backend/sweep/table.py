"""All trials as CSV."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from optuna.trial import FrozenTrial, TrialState

from .space import Space
from .study import BEST_EPOCH, EPOCHS_RUN, FAILED, SECONDS, values_of

WORDS = {TrialState.COMPLETE: "finished", TrialState.PRUNED: "pruned", TrialState.FAIL: "failed"}
COLUMNS = ("trial", "state", "validation_iou", "best_epoch", "epochs_run", "seconds")


def write_table(path: Path, space: Space, trials: Sequence[FrozenTrial]) -> None:
    """Write one line per trial.

    Args:
        path: File to write.
        space: What was varied; one column each.
        trials: In the order of their numbers.
    """
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([*COLUMNS, *space, "error"])
        for trial in trials:
            facts = trial.user_attrs
            values = values_of(space, trial.params)
            writer.writerow(
                [
                    trial.number + 1,
                    WORDS[trial.state],
                    # A pruned trial's value would be that of the epoch where it ended.
                    f"{trial.value:.6f}" if trial.state == TrialState.COMPLETE else "",
                    facts.get(BEST_EPOCH, ""),
                    facts.get(EPOCHS_RUN, ""),
                    f"{facts[SECONDS]:.1f}" if SECONDS in facts else "",
                    *(_cell(values.get(name)) for name in space),
                    facts.get(FAILED, ""),
                ]
            )


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value)
