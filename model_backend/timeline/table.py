"""Areas of all dates as a table: CSV, and a table of a GeoPackage."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pyogrio

from ..outputs import OutputFiles
from ..protocol import HighwaterError
from ..raster.features import DATASET_OPTIONS, WRITE_ERRORS
from ..raster.whole import write_failure
from .by_date import DateRow

MODEL_BASED = "model-based, 95 %"

_COLUMNS: dict[str, tuple[Any, Callable[[DateRow], Any]]] = {
    "date": (object, lambda row: row.day.isoformat()),
    "begin": ("datetime64[s]", lambda row: np.datetime64(row.begin, "s")),
    "end": ("datetime64[s]", lambda row: np.datetime64(row.end, "s")),
    "flood_ha": (np.float64, lambda row: round(row.flood, 4)),
    "flood_low_ha": (np.float64, lambda row: _ended(row.low)),
    "flood_high_ha": (np.float64, lambda row: _ended(row.high)),
    "interval": (object, lambda row: None if row.low is None else MODEL_BASED),
    "permanent_ha": (np.float64, lambda row: round(row.permanent, 4)),
    "water_ha": (np.float64, lambda row: round(row.flood + row.permanent, 4)),
    "dry_ha": (np.float64, lambda row: round(row.dry, 4)),
    "cannot_judge_ha": (np.float64, lambda row: round(row.unjudged, 4)),
    "not_seen_ha": (np.float64, lambda row: round(row.unseen, 4)),
    "judged_percent": (np.float64, lambda row: round(100 * row.judged_share, 2)),
    "layers": (object, lambda row: "; ".join(row.names)),
}


def write_tables(rows: Sequence[DateRow], outputs: OutputFiles) -> None:
    """Write the tables that are wanted.

    Raises:
        HighwaterError: ``output.disk_full`` or ``output.write_failed``.
    """
    if "csv" in outputs:
        path = outputs.part("csv")
        try:
            with open(path, "w", newline="", encoding="utf-8") as stream:
                writer = csv.writer(stream)
                writer.writerow(_COLUMNS)
                for row in rows:
                    writer.writerow([_cell(value(row)) for _, value in _COLUMNS.values()])
        except OSError as error:
            raise write_failure(path, error) from error
    if "table" in outputs:
        path = outputs.part("table")
        try:
            pyogrio.raw.write(
                path,
                None,
                [_array([value(row) for row in rows], kind) for kind, value in _COLUMNS.values()],
                list(_COLUMNS),
                layer=outputs.final["table"].stem,
                driver="GPKG",
                geometry_type=None,
                crs=None,
                dataset_options=DATASET_OPTIONS["GPKG"],
            )
        except WRITE_ERRORS as error:
            raise write_failure(path, error) from error


def require_geopackage(outputs: OutputFiles) -> None:
    """Refuse a table of another format.

    Raises:
        HighwaterError: ``output.format``.
    """
    if "table" in outputs and outputs.final["table"].suffix.lower() != ".gpkg":
        raise HighwaterError(
            "output.format",
            f"The table is written as GeoPackage, but “{outputs.final['table'].name}” does not end"
            " in .gpkg.",
            "Give it a name that ends in .gpkg, or ask for the CSV.",
        )


def _array(values: list[Any], kind: Any) -> np.ndarray:
    if kind == np.float64:
        return np.array([np.nan if value is None else value for value in values], kind)
    return np.array(values, kind)


def _cell(value: Any) -> Any:
    return "" if value is None else value


def _ended(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
