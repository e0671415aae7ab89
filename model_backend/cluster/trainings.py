"""Trainings on the workers of a cluster, each of which keeps its own run folder."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..crossvalidation.runs import FoldRun, FoldTask, TrainFold
from ..protocol import HighwaterError
from .client import Cluster
from .scheduling import Scheduling
from .scratch import scratch_context

TRIES = 3
"""Of a training whose worker died; it goes on after the last epoch that it had finished."""


@dataclass(frozen=True)
class FoldOrder:
    """A training that a worker is sent.

    Attributes:
        task: The training.
        train_fold: Does it.
        tries: How often it was tried before.
    """

    task: FoldTask
    train_fold: TrainFold
    tries: int = 0


def train_here(order: FoldOrder) -> FoldRun:
    """Do a training in this process, unless that has been done."""
    with scratch_context() as context:
        return order.task.finished() or order.task.train(order.train_fold, context)


def train_on(
    cluster: Cluster,
    tasks: Sequence[FoldTask],
    train_fold: TrainFold,
    check: Callable[[], None],
) -> Iterator[tuple[FoldTask, FoldRun]]:
    """Do trainings on a cluster.

    Args:
        cluster: Where; its workers have the training tier.
        tasks: The trainings.
        train_fold: Does one of them; importable on a worker.
        check: Called several times a second; raises to stop.

    Yields:
        Each training with what came of it, as they come.

    Raises:
        HighwaterError: Of a training, but for workers that died less than :data:`TRIES` times; as
            :meth:`.Scheduling.run`.
    """
    scheduling: Scheduling[FoldOrder, FoldRun] = Scheduling(cluster, train_here, check)
    for order, found in scheduling.run(FoldOrder(task, train_fold) for task in tasks):
        if not isinstance(found, HighwaterError):
            yield order.task, found
        elif found.code == "worker.died" and order.tries + 1 < TRIES:
            scheduling.add(dataclasses.replace(order, tries=order.tries + 1))
        else:
            raise found
