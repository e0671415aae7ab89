"""The layouts that can be imported."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Any

from ...context import JobContext
from ...protocol import HighwaterError
from ...protocol.parameters import ImportDatasetParameters


@dataclass(frozen=True)
class Layout:
    """A layout and the module that reads it.

    The module has ``plan(parameters, context) -> ImportPlan`` or, where the data are no tiles,
    ``run(parameters, context) -> numbers``.
    """

    title: str
    module: str


LAYOUTS = {
    "sen1floods11": Layout("Sen1Floods11", ".sen1floods11"),
    "ombria": Layout("OMBRIA", ".ombria"),
    "stac_overflow": Layout("STAC Overflow", ".stac_overflow"),
    "event_folders": Layout("Event folders", ".event_folders"),
    "sen12flood": Layout("SEN12-FLOOD", ".sen12flood"),
    "ombria-sequences": Layout("OMBRIA as sequences", ".ombria_sequences"),
}


def module_of(parameters: ImportDatasetParameters, context: JobContext) -> Any:
    """The module that reads the layout.

    Raises:
        HighwaterError: ``import.unknown_layout``.
    """
    layout = LAYOUTS.get(parameters.layout)
    if layout is None:
        raise HighwaterError(
            "import.unknown_layout",
            f"The layout “{parameters.layout}” is not known.",
            f"Choose one of {', '.join(LAYOUTS)}.",
        )
    context.log(f"Layout: {layout.title}.")
    return importlib.import_module(layout.module, __package__)
