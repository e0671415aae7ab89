"""The files of a simulated scene."""

from __future__ import annotations

import contextlib

import numpy as np

from ..categories import (
    DRY,
    MASK_CATEGORIES,
    NO_DATA,
    NO_DATA_CATEGORY,
    PERMANENT_WATER,
    WATER,
    Category,
)
from ..outputs import OutputFiles
from ..protocol.parameters import SimulateSceneParameters
from ..raster.grid import Grid
from ..raster.writing import RasterWriter
from ..styling import add_style
from .landcover import LANDCOVER_CATEGORIES

FLOOD_CATEGORIES = tuple(
    item for item in MASK_CATEGORIES if item.value in (DRY, WATER, PERMANENT_WATER, NO_DATA)
)
PERMANENT_CATEGORIES = (
    Category(0, "Land", (235, 229, 213, 0)),
    Category(1, "Permanent water", (8, 48, 107, 255)),
)

STYLE_OF = {
    "before": "radar",
    "after": "radar",
    "landcover": "landcover",
    "permanent_water": "permanent_water",
    "flood": "mask",
}


class Products:
    """Writers of the wanted files.

    Args:
        stack: Closes the writers.
        outputs: The job's outputs.
        grid: Of the scene.
        parameters: Recorded in every file.
    """

    def __init__(
        self,
        stack: contextlib.ExitStack,
        outputs: OutputFiles,
        grid: Grid,
        parameters: SimulateSceneParameters,
    ) -> None:
        tags = {"SIMULATED": "Highwater simulatescene", "SEED": str(parameters.seed)}
        radar = ("float32", ("VV", "VH"), float("nan"), {**tags, "UNIT": "dB"})
        specifications = {
            "before": (*radar, (), None, "average"),
            "after": (*radar, (), None, "average"),
            "elevation": ("float32", ("elevation",), None, tags, (), None, "average"),
            "landcover": (
                "uint8",
                ("land cover",),
                NO_DATA,
                tags,
                (),
                (*LANDCOVER_CATEGORIES, NO_DATA_CATEGORY),
                "nearest",
            ),
            "permanent_water": (
                "uint8",
                ("permanent water",),
                None,
                tags,
                (),
                PERMANENT_CATEGORIES,
                "nearest",
            ),
            "flood": ("uint8", ("flood",), NO_DATA, tags, (), FLOOD_CATEGORIES, "nearest"),
        }
        for name, style in STYLE_OF.items():
            add_style(outputs, name, style)
        self._writers = {
            name: stack.enter_context(RasterWriter.output(outputs, name, grid, *specification))
            for name, specification in specifications.items()
            if name in outputs
        }

    def write(self, row0: int, rows: dict[str, np.ndarray]) -> None:
        """Write some rows of everything that is wanted."""
        for name, writer in self._writers.items():
            writer.write(row0, rows[name])
