"""Going on with a run of sequences: the same recipe on the same index, or not at all."""

from __future__ import annotations

import dataclasses

from ...context import JobContext
from ...protocol import HighwaterError
from ...protocol.parameters import TrainTimeSeriesParameters
from ...training.resuming import require_same, require_unfinished
from ...training.run_folder import RunFolder
from .plan import SequencePlan
from .planning import Prepared, prepare


def plan_of_run(parameters: TrainTimeSeriesParameters, folder: RunFolder) -> SequencePlan | None:
    """The plan of the run that goes on, if it is to be continued as it was begun.

    Args:
        parameters: Of the training.
        folder: Of the run.

    Returns:
        None: a new run is wanted.

    Raises:
        HighwaterError: ``train.nothing_to_resume``, ``train.run_damaged``,
            ``train.run_finished`` or ``train.other_recipe``.
    """
    if not parameters.resume:
        return None
    begun, plan, state = folder.read()
    require_unfinished(folder, state)
    require_same(begun, parameters, folder)
    folder.stop.unlink(missing_ok=True)
    return plan


def prepare_run(
    parameters: TrainTimeSeriesParameters,
    plan: SequencePlan | None,
    folder: RunFolder,
    context: JobContext,
    span: tuple[float, float],
) -> Prepared:
    """Read the images, and take over the plan of a run that goes on.

    Args:
        parameters: Of the training.
        plan: Of the run that goes on; None: a new one is made.
        folder: Of the run.
        context: The job.
        span: Fractions of the job's progress.

    Raises:
        HighwaterError: ``train.other_tiles``, or of what is trained on.
    """
    prepared = prepare(parameters, context, folder.cache, span)
    if plan is None:
        return prepared
    if prepared.plan.dataset != plan.dataset:
        raise HighwaterError(
            "train.other_tiles",
            f"The sequences in “{parameters.dataset}” have changed since the run in"
            f" “{folder.path}” was begun.",
            "Begin a new run, or restore the index.",
        )
    context.log(f"The run in “{folder.path}” is resumed.")
    return dataclasses.replace(prepared, plan=plan)
