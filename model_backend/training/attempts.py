"""Attempts to train: in as many processes as wanted, with batches that fit into memory."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import Any

import torch

from ..context import JobContext
from ..dataset.words import some
from ..protocol import HighwaterError
from ..protocol.plain import to_plain
from .conductor import Conductor
from .feeding import smallest_batch
from .fitting import Attempt, fit
from .memory import is_out_of_memory
from .processes import Companions, free_port, leave_group
from .run_folder import RunFolder


def fit_in_memory(attempt: Attempt, folder: RunFolder, context: JobContext) -> Conductor:
    """Train, with half the batch whenever memory runs out.

    Args:
        attempt: The first one.
        folder: Of the run.
        context: The job.

    Raises:
        HighwaterError: ``train.memory``, ``train.process``, or what went wrong.
    """
    smallest = smallest_batch(attempt.plan)
    while True:
        try:
            return _fit_together(attempt)
        except HighwaterError:
            raise
        except Exception as error:
            if not is_out_of_memory(error):
                raise
            detail = str(error)
        # Outside the handler: the error's traceback would keep the batch's memory.
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        size = attempt.batch_size // 2
        if size < smallest:
            raise HighwaterError(
                "train.memory",
                f"There is not enough memory to train on batches of"
                f" {some(attempt.batch_size, 'tile')}.",
                "Close other programs, choose a smaller network, or train on random crops.",
                detail,
            )
        goes_on = "from the last epoch" if folder.last.is_file() else "from the beginning"
        context.warn(
            f"Memory ran out with batches of {some(attempt.batch_size, 'tile')}; training goes on"
            f" {goes_on} with {size}."
        )
        attempt = replace(attempt, batch_size=size)


def _fit_together(attempt: Attempt) -> Conductor:
    """Train in as many processes as the plan says; this one is the first."""
    if attempt.plan.processes == 1:
        return fit(attempt)
    attempt = replace(attempt, port=free_port())
    companions = Companions([_order(attempt, rank) for rank in range(1, attempt.plan.processes)])
    try:
        return fit(attempt)
    except HighwaterError:
        raise
    except Exception as error:
        if is_out_of_memory(error):
            raise
        # Whoever is left sees a broken connection; the one that broke it knows why.
        if not companions.have_broken_off():
            raise
        if is_out_of_memory(RuntimeError(companions.said())):
            raise MemoryError("in another process of the training") from error
        raise companions.failure() from error
    finally:
        companions.end()
        leave_group()


def _order(attempt: Attempt, rank: int) -> dict[str, Any]:
    return {
        "parameters": to_plain(attempt.parameters),
        "plan": to_plain(attempt.plan),
        "run": str(attempt.run),
        "cache": str(attempt.cache),
        "batch_size": attempt.batch_size,
        "rank": rank,
        "port": attempt.port,
    }
