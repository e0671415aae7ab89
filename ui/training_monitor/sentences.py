"""What the monitor says of a run, in the user's language."""

from __future__ import annotations

import math
from datetime import datetime
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QLocale

from ...processing_provider.translation import tr
from . import run as runs
from .files import Row
from .run import Interval, Run


def number(value: Optional[float], decimals: int = 3) -> str:
    """A score or loss as the user writes numbers; a dash where there is none."""
    if value is None or not math.isfinite(value):
        return "–"
    return QLocale().toString(float(value), "f", decimals)


def short(value: float) -> str:
    """Any number, in few digits."""
    return QLocale().toString(float(value), "g", 4) if math.isfinite(value) else "–"


def with_interval(score: Optional[Interval]) -> str:
    """A score with its 95 % interval, where there is one."""
    if score is None or score[0] is None:
        return "–"
    value, low, high = score
    if low is None or high is None:
        return number(value)
    return tr("{} ({} to {})").format(number(value), number(low), number(high))


def duration(seconds: float) -> str:
    """A time in minutes, or hours."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("less than a minute")
    if minutes < 60:
        return tr("{} min").format(minutes)
    return tr("{} h {} min").format(minutes // 60, minutes % 60)


def condition(run: Run) -> str:
    """How it stands with a run, in one sentence."""
    said = str(run.live.get("sentence", ""))
    epochs = len(run.rows)
    sentences = {
        runs.MISSING: tr("There is no folder “{}”.").format(run.folder),
        runs.NO_RUN: tr(
            "This folder holds no training. While a training prepares its data, it appears here"
            " by itself."
        ),
        runs.DAMAGED: tr(
            "The record of this training (run.json) cannot be read: it is damaged, or still being"
            " copied."
        ),
        runs.PREPARING: tr("The training is being prepared: data are read, settings are chosen."),
        runs.TRAINING: tr("The training is going on."),
        runs.STOPPING: tr(
            "The training was asked to stop: it ends after the present batch and keeps the best"
            " epoch."
        ),
        runs.MEASURING: tr("The best epoch is being measured, and its model written."),
        runs.SILENT: _silence(run),
        runs.FAILED: tr("The training failed: {}").format(said),
        runs.CANCELLED: tr(
            "The training was cancelled. Run it again with this folder and “continue an unfinished"
            " run” to go on."
        ),
        runs.GIVEN_UP: tr("The search has given this trial up: others were better by then."),
        runs.STOPPED: _stopped(run),
        runs.TRAINED: tr(
            "The training is over. Epochs trained: {}. No model file is noted here; trainings of a"
            " cross-validation or a search keep their scores only."
        ).format(epochs),
        runs.DONE: tr("The training is finished. Epochs trained: {}. Model: {}").format(
            epochs, Path(run.model).name or "–"
        ),
    }
    return sentences[run.condition]


def _stopped(run: Run) -> str:
    if not run.model:
        return tr("The training was stopped early. Epochs trained: {}.").format(len(run.rows))
    return tr("The training was stopped early. Epochs trained: {}. Model: {}").format(
        len(run.rows), Path(run.model).name
    )


def _silence(run: Run) -> str:
    if not run.changed:
        return tr("Nothing is heard of this training.")
    when = datetime.fromtimestamp(run.changed)
    return tr(
        "Nothing has been heard of this training since {}: it was cancelled, or its program has"
        " ended. Run it again with this folder and “continue an unfinished run” to go on."
    ).format(QLocale().toString(when, QLocale.FormatType.ShortFormat))


def brief(run: Run) -> str:
    """The same in a word or two, for a list."""
    if run.condition in (runs.TRAINING, runs.STOPPING):
        return position(run)
    return {
        runs.MISSING: tr("folder missing"),
        runs.NO_RUN: tr("no training yet"),
        runs.DAMAGED: tr("record damaged"),
        runs.PREPARING: tr("being prepared"),
        runs.MEASURING: tr("writing the model"),
        runs.SILENT: tr("interrupted"),
        runs.FAILED: tr("failed"),
        runs.CANCELLED: tr("cancelled"),
        runs.GIVEN_UP: tr("given up"),
        runs.STOPPED: tr("stopped early"),
        runs.TRAINED: tr("trained"),
        runs.DONE: tr("finished"),
    }[run.condition]


def position(run: Run) -> str:
    """Epoch that a training is at."""
    epoch, epochs = run.live.get("epoch"), run.live.get("epochs")
    if not epoch:
        return tr("before the first epoch")
    if not epochs:
        return tr("epoch {}").format(epoch)
    return tr("epoch {} of {}").format(epoch, epochs)


def progress(run: Run) -> str:
    """Epoch and batch; empty: it trains no more, or not yet."""
    epoch, epochs = run.live.get("epoch"), run.live.get("epochs")
    if run.condition not in (runs.TRAINING, runs.STOPPING) or not epoch:
        return ""
    batch, batches = run.live.get("batch"), run.live.get("batches")
    if not epochs:
        return tr("Epoch {}, batch {} of {}").format(epoch, batch, batches)
    return tr("Epoch {} of {}, batch {} of {}").format(epoch, epochs, batch, batches)


def time_left(run: Run) -> str:
    """How long a training may still take; patience may end it before."""
    left = run.live.get("remaining")
    if run.condition != runs.TRAINING or not isinstance(left, (int, float)):
        return ""
    return tr("Time left at most: {}").format(duration(left))


def best(run: Run) -> str:
    """Which epoch is kept, and its scores."""
    if run.best is None:
        return tr("No epoch is kept yet.")
    epoch = int(run.best.get("epoch", 0))
    first, second = scores_of(run.best, run.sequences)
    if run.sequences:
        return tr("Best epoch: {} – validation loss {}, F1 {}, balanced accuracy {}").format(
            epoch, number(run.best.get("validation_loss")), first, second
        )
    return tr("Best epoch: {} – validation IoU {}, F1 {}").format(epoch, first, second)


def scores_of(row: Row, sequences: bool) -> tuple:
    """The two scores of a row, as texts."""
    names = score_names(sequences)
    return number(row.get(names[0])), number(row.get(names[1]))


def score_names(sequences: bool) -> tuple:
    """Columns of the two scores."""
    if sequences:
        return "validation_f1", "validation_balanced_accuracy"
    return "validation_iou", "validation_f1"
