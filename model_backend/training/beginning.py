"""Whether a training has made the model better than the one that it went on from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from ..calibrating.seen import LEARNT
from ..context import JobContext
from ..dataset.store import Dataset
from ..models.checkpoint import load_checkpoint
from ..models.scores import Measurement
from ..models.tile_marks import is_among, marked
from ..protocol.parameters import TrainModelParameters
from .facts import measured
from .initial import checkpoint_of
from .measuring import Measurer
from .plan import Plan


def measure_beginning(
    parameters: TrainModelParameters, plan: Plan, dataset: Dataset, report: Callable[[], None]
) -> tuple[Measurement, ...]:
    """Scores of the model that a training goes on from, at its own temperature and threshold.

    Args:
        parameters: Of the training.
        plan: Of the run.
        dataset: Of the run.
        report: Called with each batch.

    Returns:
        Of the test and the validation part, as far as the model says which tiles it has learnt
        from and these are not among them. Empty where training began from scratch.
    """
    if not parameters.initial_model:
        return ()
    model, facts = load_checkpoint(checkpoint_of(Path(parameters.initial_model)))
    recorded = facts.get("data", {}).get("tiles", {})
    learnt = marked(*(recorded.get(part, "") for part in LEARNT))
    if not learnt:
        return ()
    threshold = float(facts["threshold"])
    measurer = Measurer(model, dataset, plan, None, report)
    tiles = {tile.tile: tile for tile in dataset.tiles()}
    found = []
    for part, names in (("test", plan.test), ("validation", plan.validation)):
        if names and not any(is_among(tiles[name].sha256, learnt) for name in names):
            scores = measurer.scores(names, float(model.temperature))
            found.append(measured(part, scores, names, tiles, threshold, (), parameters.seed))
    return tuple(found)


def compare(
    before: Sequence[Measurement], after: Sequence[Measurement], context: JobContext
) -> None:
    """Say what the training has brought, and warn where that is nothing.

    Args:
        before: Of :func:`measure_beginning`; the first that the new model has, too, is told.
        after: Of the new model.
        context: The job.
    """
    for old in before:
        iou = old.score("iou")
        new = next((item.score("iou") for item in after if item.part == old.part), None)
        if iou is None or iou.value is None or new is None or new.value is None:
            continue
        context.log(
            f"On the part {old.part} the model that this training went on from has an IoU of"
            f" {iou.value:.4f}, the new one {new.value:.4f}."
        )
        if new.value <= iou.value:
            context.warn(
                "The training has not made the model better: keep the one that it went on from, or"
                " train on with more tiles, for longer, or at a lower learning rate."
            )
        return
