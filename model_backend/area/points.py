"""The layer of reference points: what each column means, and how it is written."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Mapping
from typing import Any

import numpy as np
import shapely

from ..context import JobContext
from ..raster.features import FeatureWriter
from ..raster.grid import Grid
from ..styling import add_style, embed_style
from .drawing import Drawn, Inventory
from .names import STRATA, mapped_as

COLUMNS: dict[str, Any] = {
    "id": np.int32,
    "label": np.int32,
    "note": object,
    "prob": np.float64,
    "stratum": object,
    "map": object,
    "str_pixels": np.int64,
    "str_area": np.float64,
    "str_points": np.int32,
    "edge_m": np.float64,
    "mask_hash": object,
}
"""Attributes, none longer than a shapefile takes.

``id`` counts the points in random order; ``label`` is empty until somebody labels it; ``prob`` is
the probability at the point; ``stratum`` and ``map`` say what the map has there; ``str_pixels``,
``str_area`` (hectares) and ``str_points`` are those of the whole stratum; ``edge_m`` and
``mask_hash`` tie the point to the strata and to the mask that it was drawn from.
"""

DRY_LABEL = 0
WATER_LABEL = 1
UNKNOWN_LABEL = -1
"""Values of ``label``: dry, water, cannot be said."""

NAME = "points"
"""The job's output, and its style."""


def write_points(
    context: JobContext,
    grid: Grid,
    drawn: Drawn,
    inventory: Inventory,
    edge: float,
    probability: np.ndarray | None,
) -> None:
    """Write the output ``points`` with its style.

    Args:
        context: Has the outputs.
        grid: Grid of the mask.
        drawn: The points' pixels, in the order of their ids.
        inventory: Of the mask.
        edge: Width of the strata at the edge of water, metres.
        probability: Of each point, NaN where unknown; None: the column stays away.
    """
    final = context.outputs.final[NAME]
    count = len(drawn.strata)
    columns = {
        name: kind for name, kind in COLUMNS.items() if name != "prob" or probability is not None
    }
    values = _values(drawn, inventory, edge)
    if probability is not None:
        values["prob"] = np.round(probability.astype(np.float64), 6)
    writer = FeatureWriter(
        context.outputs.part(NAME), final.stem, grid.crs, columns, geometry_type="Point"
    )
    x, y = grid.transform @ (drawn.columns + 0.5, drawn.rows + 0.5)
    # Empty, and of the column's type all the same.
    values["label"] = np.ma.masked_all(count, np.int32)
    values["note"] = np.ma.masked_array(np.full(count, "", object), mask=True)
    writer.add(shapely.points(x, y), [values[name] for name in columns])
    writer.close()
    writer.register(context.outputs, final)
    add_style(context.outputs, NAME, style=NAME)
    if final.suffix.lower() == ".gpkg":
        with contextlib.closing(sqlite3.connect(context.outputs.part(NAME))) as file, file:
            embed_style(file, final.stem, "geom", NAME, "By label; the form asks for it first")


def _values(drawn: Drawn, inventory: Inventory, edge: float) -> dict[str, np.ndarray]:
    count = len(drawn.strata)
    names = [STRATA[code] for code in drawn.strata]
    points = np.bincount(drawn.strata, minlength=len(STRATA))

    def by_stratum(values: Mapping[str, Any], kind: Any) -> np.ndarray:
        return np.array([values[name] for name in names], kind)

    areas = {name: round(inventory.area(name), 6) for name in inventory.pixels}
    return {
        "id": np.arange(1, count + 1, dtype=np.int32),
        "stratum": np.array(names, object),
        "map": np.array([mapped_as(name) for name in names], object),
        "str_pixels": by_stratum(inventory.pixels, np.int64),
        "str_area": by_stratum(areas, np.float64),
        "str_points": points[drawn.strata].astype(np.int32),
        "edge_m": np.full(count, edge),
        "mask_hash": np.full(count, inventory.sha256, object),
    }
