"""A table with what is known of layers: dates, labels, clouds, orbits."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import pyogrio

from ...context import JobContext
from ...protocol import HighwaterError
from ...protocol.parameters import DatedLayer, VectorLayer
from .naming import called, layer_called

COLUMNS = {
    "layer": ("layer", "file", "filename", "file_name", "name", "image", "path"),
    "date": ("date", "datetime", "time", "acquired", "acquisition_date"),
    "flooded": ("flooded", "flooding", "flood", "label"),
    "cloud_percent": ("cloud_percent", "clouds", "cloud", "cloud_cover"),
    "orbit": ("orbit", "pass"),
    "incidence": ("incidence", "incidence_angle"),
    "sensor": ("sensor",),
    "bands": ("bands",),
    "unit": ("unit",),
}
"""What a column may be called, by what it means."""

LABELS = {
    **dict.fromkeys(("1", "1.0", "yes", "true", "flood", "flooded"), 1),
    **dict.fromkeys(("0", "0.0", "no", "false", "dry"), 0),
    **dict.fromkeys(("", "-1", "-1.0", "unknown", "nan", "none", "null"), -1),
}


def with_table(
    layers: Sequence[DatedLayer], table: VectorLayer, context: JobContext
) -> tuple[list[DatedLayer], dict[str, int]]:
    """Add what a table says to layers; what it leaves empty stays.

    Args:
        layers: Those that the table may speak of.
        table: Anything that OGR reads, with or without a geometry.
        context: Is told of rows that mean no layer.

    Returns:
        The layers in the same order, and labels by path.

    Raises:
        HighwaterError: ``sequence.table`` for a table that cannot be read or lacks columns,
            ``sequence.table_foreign`` where it names none of the layers, ``sequence.table_value``.
    """
    name = table.name or table.path
    rows = _rows(table, name)
    said: dict[str, DatedLayer] = {layer.path: layer for layer in layers}
    labels: dict[str, int] = {}
    strangers = []
    for row in rows:
        layer = layer_called(row["layer"], layers)
        if layer is None:
            strangers.append(row["layer"])
            continue
        said[layer.path] = _completed(said[layer.path], row, name)
        label = LABELS.get(row.get("flooded", "").casefold())
        if label is None:
            raise _value(name, row, "flooded", "1 for flooded, 0 for dry, or nothing")
        if label >= 0:
            labels[layer.path] = label
    if len(strangers) == len(rows):
        raise HighwaterError(
            "sequence.table_foreign",
            f"The table “{name}” names none of the layers"
            + (f" (it begins with “{strangers[0]}”)." if strangers else ": it is empty."),
            f"Its column layer must hold names such as “{called(layers[0])}”.",
        )
    if strangers:
        context.warn(
            f"{len(strangers)} of {len(rows)} rows of the table “{name}” name no layer that was"
            f" given, such as “{strangers[0]}”; they are not used."
        )
    return [said[layer.path] for layer in layers], labels


def _completed(layer: DatedLayer, row: dict[str, str], table: str) -> DatedLayer:
    """A layer with what a row says."""
    changes: dict[str, Any] = {
        key: row[key] for key in ("date", "orbit", "sensor", "unit") if row.get(key)
    }
    if row.get("bands"):
        changes["bands"] = tuple(re.split(r"[;,\s]+", row["bands"]))
    for key, most in (("cloud_percent", 100.0), ("incidence", 90.0)):
        if not row.get(key):
            continue
        try:
            number = float(row[key].replace(",", "."))
        except ValueError:
            number = np.nan
        if not 0 <= number <= most:
            raise _value(table, row, key, f"a number from 0 to {most:g}")
        changes[key] = number
    return dataclasses.replace(layer, **changes)


def _value(table: str, row: dict[str, str], column: str, wanted: str) -> HighwaterError:
    return HighwaterError(
        "sequence.table_value",
        f"In the table “{table}” the column {column} of “{row['layer']}” says “{row[column]}”.",
        f"Give {wanted}.",
    )


def _rows(table: VectorLayer, name: str) -> list[dict[str, str]]:
    """Rows as texts, by what their columns mean; those without a layer's name are dropped."""
    try:
        meta, _, _, values = pyogrio.raw.read(
            table.path, layer=table.layer or None, read_geometry=False
        )
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise HighwaterError(
            "sequence.table",
            f"The table “{name}” cannot be read.",
            "Choose a CSV or another table.",
            str(error),
        ) from error
    plain = [re.sub(r"[^a-z0-9]+", "_", str(text).casefold()).strip("_") for text in meta["fields"]]
    found = {
        meaning: next((plain.index(word) for word in words if word in plain), None)
        for meaning, words in COLUMNS.items()
    }
    if found["layer"] is None or all(
        number is None for meaning, number in found.items() if meaning != "layer"
    ):
        raise HighwaterError(
            "sequence.table",
            f"The table “{name}” has the columns {', '.join(meta['fields'])}: it needs layer, and"
            " any of date, flooded, cloud_percent, orbit, incidence, sensor, bands, unit.",
            "Name its columns like this.",
        )
    rows = []
    for index in range(len(values[0]) if len(values) else 0):
        row = {
            meaning: _text(values[number][index])
            for meaning, number in found.items()
            if number is not None
        }
        if row["layer"]:
            rows.append(row)
    return rows


def _text(value: Any) -> str:
    """A cell as a text; dates as ISO 8601, nothing for what is missing."""
    if value is None or (isinstance(value, (float, np.floating)) and np.isnan(value)):
        return ""
    if isinstance(value, np.datetime64):
        text = "" if np.isnat(value) else str(value.astype("datetime64[s]"))
        return text.removesuffix("T00:00:00")
    return str(value).strip()
