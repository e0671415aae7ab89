"""The walk through time: strip by strip, all observations of a strip; makes the rasters."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..categories import MASK_CATEGORIES, NO_DATA, PERMANENT_WATER, WATER
from ..context import JobContext
from ..prediction.permanent import PermanentWater
from ..protocol import HighwaterError
from ..raster.areas import PixelAreas
from ..raster.strips import strips
from ..raster.writing import RasterWriter
from .gate import Series
from .history import NOTHING, History
from .reading import OpenImages

STRIP = 1_000_000
"""Pixels of a strip, about: each takes some twenty bytes."""


@dataclass(frozen=True)
class _Raster:
    """How an output is written.

    Attributes:
        dtype: numpy name of the pixel type.
        bands: Description of each.
        nodata: Value that means no data.
        values: What of a history is written.
        more: Further arguments of the writer.
    """

    dtype: str
    bands: tuple[str, ...]
    nodata: int
    values: Callable[[History], np.ndarray]
    more: dict[str, Any]


RASTERS = {
    "frequency": _Raster(
        "uint16",
        ("Observations with flood (%)", "Times flooded", "Times judged"),
        NOTHING,
        History.frequency,
        {"overviews": "nearest", "steps": True},
    ),
    "first": _Raster(
        "int32", ("First flooded (YYYYMMDD)",), 0, History.first,
        {"overviews": "nearest", "steps": True},
    ),
    "last": _Raster(
        "int32", ("Last flooded (YYYYMMDD)",), 0, History.last,
        {"overviews": "nearest", "steps": True},
    ),
    "longest": _Raster(
        "uint16",
        ("Longest flood (days)", "Longest flood (observations)"),
        NOTHING,
        History.longest,
        {"overviews": "nearest", "steps": True},
    ),
    "flooded": _Raster(
        "uint8", ("Flooded at any time",), NO_DATA, History.classes,
        {"overviews": "nearest", "categories": MASK_CATEGORIES},
    ),
}  # fmt: skip
"""Rasters by the name of the output."""


@dataclass
class Totals:
    """What the pixels add up to.

    Attributes:
        areas: By code of :meth:`.History.classes`, m².
        longest: Most days that any pixel was flooded without a break.
        permanent: Raster of where water is permanent; None: nowhere.
    """

    areas: np.ndarray
    longest: int = 0
    permanent: Path | None = None

    def hectares(self, code: int) -> float:
        """Area of a class."""
        return float(self.areas[code]) / 1e4


def walk_through_time(
    series: Series, permanent: PermanentWater | None, threshold: float, context: JobContext
) -> Totals:
    """Count what happened at each pixel, and write the rasters that are wanted.

    Args:
        series: The observations.
        permanent: What says where water is permanent, besides the masks.
        threshold: Probability from which a pixel is water.
        context: For the outputs and the progress.

    Raises:
        HighwaterError: ``input.nothing_valid``, or about a file.
    """
    grid, outputs = series.grid, context.outputs
    days = [observation.day for observation in series.observations]
    holding = [item for item in series.images if item.permanent]
    totals, areas = Totals(np.zeros(256)), PixelAreas(grid)
    if holding or permanent is not None:
        totals.permanent = context.scratch / "permanent.tif"
    with ExitStack() as stack:
        images = stack.enter_context(OpenImages(grid, threshold))
        writers = {
            name: stack.enter_context(
                RasterWriter.output(
                    outputs, name, grid, raster.dtype, raster.bands, raster.nodata, **raster.more
                )
            )
            for name, raster in RASTERS.items()
            if name in outputs
        }
        kept = None
        if totals.permanent is not None:
            kept = stack.enter_context(
                RasterWriter(totals.permanent, grid, "uint8", ["permanent"], None, steps=True)
            )
        for window in strips(grid, STRIP):
            row, rows = int(window.row_off), int(window.height)
            always = np.zeros((rows, grid.width), bool)
            if permanent is not None:
                always |= permanent.rows(row, rows)
            for item in holding:
                context.check_cancelled()
                always |= images.image_rows(item, row, rows) == PERMANENT_WATER
            history = History(days, always)
            for number, observation in enumerate(series.observations):
                history.add(images.rows(observation, row, rows))
                done = (row + rows * (number + 1) / len(days)) / grid.height
                context.progress(0.2 + 0.35 * done, "Following the pixels through time")
            classes = history.classes()
            area = areas.rows(row, rows)
            totals.areas += np.bincount(classes.ravel(), area.ravel(), minlength=256)
            totals.longest = max(totals.longest, history.most_days)
            for name, writer in writers.items():
                writer.write(row, RASTERS[name].values(history))
            if kept is not None:
                kept.write(row, always.view(np.uint8))
        if not totals.areas[[0, WATER, PERMANENT_WATER]].any():
            raise HighwaterError(
                "input.nothing_valid",
                "No pixel is dry or water at any of the dates.",
                "Check the nodata values and the extent.",
            )
    return totals
