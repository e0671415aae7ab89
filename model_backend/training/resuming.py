"""Going on with a run: the same recipe on the same tiles, or not at all."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..context import JobContext
from ..dataset.describe import digest
from ..dataset.store import Dataset
from ..protocol import HighwaterError
from ..protocol.parameters import TrainModelParameters
from ..protocol.plain import to_plain
from .device import choose_device, choose_precision
from .plan import Plan
from .run_folder import FINISHED, RunFolder

FREE = (
    *("run", "resume", "dataset", "name"),
    *("loggers", "pictures", "device", "processes", "precision"),
)
"""Parameters that may differ: they change where and how a run is shown or computed, not what."""


def plan_of_run(folder: RunFolder, parameters: TrainModelParameters, context: JobContext) -> Plan:
    """The plan of an unfinished run, if it is to be continued as it was begun.

    Raises:
        HighwaterError: ``train.nothing_to_resume``, ``train.run_finished``,
            ``train.other_architecture``, ``train.other_recipe``, ``train.other_tiles`` or
            ``train.run_damaged``.
    """
    begun, plan, state = folder.read()
    require_unfinished(folder, state)
    if begun.network.architecture != parameters.network.architecture:
        raise HighwaterError(
            "train.other_architecture",
            f"The run in “{folder.path}” trains the architecture {begun.network.architecture}, not"
            f" {parameters.network.architecture}.",
            "Choose the same architecture to resume it, or another folder.",
        )
    require_same(begun, parameters, folder)
    dataset = Dataset.open(parameters.dataset)
    if digest(dataset.tiles()) != plan.dataset:
        raise HighwaterError(
            "train.other_tiles",
            f"The dataset “{dataset.name}” has changed since the run in “{folder.path}” was begun.",
            "Begin a new run, or restore the dataset's tiles and parts.",
        )
    folder.create()
    device = choose_device(parameters.device, parameters.processes)
    precision = choose_precision(parameters.precision, device)
    if (device, precision, parameters.processes) != (plan.device, plan.precision, plan.processes):
        context.warn(
            "The run goes on another device, precision or number of processes than it was begun"
            " with; it will not be the same to the last digit."
        )
    context.log(
        f"The run in “{folder.path}” is resumed"
        + ("." if folder.last.is_file() else " from its beginning: no epoch was complete.")
    )
    return replace(plan, device=device, precision=precision, processes=parameters.processes)


def require_unfinished(folder: RunFolder, state: str) -> None:
    """Refuse to go on with a run that has come to its end.

    One whose model file is missing, as it was killed before the file got its name, has not.

    Raises:
        HighwaterError: ``train.run_finished``.
    """
    if state == FINISHED and not folder.lacks_model:
        raise HighwaterError(
            "train.run_finished",
            f"The run in “{folder.path}” is finished; there is nothing to resume.",
            "Begin a new run; with the finished model as initial model it goes on from there.",
        )


def require_same(begun: Any, wanted: Any, folder: RunFolder) -> None:
    """Refuse to go on by another recipe than that of the run.

    Args:
        begun: Parameters of the run.
        wanted: Those that it is to go on with.
        folder: Of the run.

    Raises:
        HighwaterError: ``train.other_recipe``.
    """
    before, now = _flat(to_plain(begun)), _flat(to_plain(wanted))
    for name in before:
        if name.split(".")[0] not in FREE and before[name] != now.get(name):
            raise HighwaterError(
                "train.other_recipe",
                f"The run in “{folder.path}” was begun with {name} = {before[name]}, not"
                f" {now.get(name)}.",
                "Resume it with the same parameters, or begin a new run in another folder.",
            )


def _flat(value: dict[str, Any], start: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, item in value.items():
        # Dictionaries that are values, such as limits, are compared as one.
        if isinstance(item, dict) and name not in ("limits", "source_weights"):
            found.update(_flat(item, f"{start}{name}."))
        else:
            found[f"{start}{name}"] = list(item) if isinstance(item, tuple) else item
    return found
