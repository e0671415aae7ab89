"""The job ``importdataset``: a public or field data set becomes a dataset of tiles."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path
from typing import Any

from ...context import JobContext
from ...protocol import HighwaterError
from ...protocol.parameters import IMPORT_SPLITS, ImportDatasetParameters
from ..describe import refresh
from ..store import Dataset, is_dataset
from .plan import ImportPlan
from .registry import module_of
from .report import entry, merged, tell
from .sizes import format_of
from .writing import write_chips


def run(parameters: ImportDatasetParameters, context: JobContext) -> dict[str, Any]:
    """Import a data set.

    Returns:
        ``CHIPS`` found, ``TILES`` taken of them, ``ADDED`` by this run, ``LEFT_OUT`` chips. For
        sequences, see :mod:`.sen12flood`.

    Raises:
        HighwaterError: ``import.…`` for folders that hold something else, or what the dataset
            refuses.
    """
    _check(parameters)
    module = module_of(parameters, context)
    if hasattr(module, "run"):
        return module.run(parameters, context)
    plan = module.plan(parameters, context)
    for note in plan.notes:
        context.log(note)
    if not plan.chips:
        raise _nothing(plan)
    format = format_of(plan, parameters)
    new = not is_dataset(Path(parameters.dataset))
    dataset = Dataset.open_or_create(parameters.dataset, format, parameters.mixed)
    taken = write_chips(plan, parameters, dataset, context)
    left_out = {**plan.left_out, **taken.left_out}
    tell(plan, taken, left_out, context)
    if not taken.tiles:
        if new:
            _empty(dataset.folder)
        raise _nothing(dataclasses.replace(plan, left_out=left_out))
    refresh(dataset, imports=merged(dataset, entry(plan, parameters, taken, left_out)))
    return {
        "CHIPS": len(plan.chips) + len(plan.left_out),
        "TILES": sum(taken.tiles.values()),
        "ADDED": taken.added,
        "LEFT_OUT": len(left_out),
    }


def _check(parameters: ImportDatasetParameters) -> None:
    if not parameters.dataset:
        raise HighwaterError(
            "import.no_dataset",
            "No folder was given for the dataset.",
            "Choose a new or empty folder, or one with a dataset.",
        )
    if parameters.tile_size < 0 or 0 < parameters.tile_size < 16:
        raise HighwaterError(
            "import.tile_size",
            f"Tiles of {parameters.tile_size} pixels are too small.",
            "Choose at least 16 pixels, or 0 to keep the chips whole.",
        )
    if parameters.split not in IMPORT_SPLITS:
        raise HighwaterError(
            "import.unknown_split",
            f"“{parameters.split}” is no way to split.",
            f"Choose one of {', '.join(IMPORT_SPLITS)}.",
        )


def _empty(folder: Path) -> None:
    """Leave the folder as it was: a dataset without tiles would refuse the next attempt."""
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _nothing(plan: ImportPlan) -> HighwaterError:
    reasons = [f"{name} {reason}" for name, reason in sorted(plan.left_out.items())]
    return HighwaterError(
        "import.nothing",
        f"No chip of {plan.title} can be used"
        + (f": {len(reasons)} were found, and {reasons[0]}." if reasons else "."),
        "Check the folder, and the choice of bands, labels and tile size.",
        "\n".join(reasons),
    )
