"""Raster layers with what QGIS knows of their dates, as plain values."""

from __future__ import annotations

import datetime
import os
import re
from dataclasses import replace
from typing import Any, Dict, Iterable, List, Tuple

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import SERIES_RADAR_UNITS, DatedLayer
from .layer_dates import date_of
from .layers import absolute, find_raster, raster_of, rasters_of, values_of

RADAR_UNIT_TITLES = {
    "": "Recognise",
    "db": "Decibel",
    "power": "Linear power",
    "stretched": "Stretched to 8 bit",
}
"""Unit of radar images, in the order of the form."""

_PAIR = re.compile(r"^\s*(.+?)\s*=\s*(\S+)\s*$")


def series_parameter(
    algorithm: QgsProcessingAlgorithm,
    parameters: Any,
    name: str,
    context: QgsProcessingContext,
    keep_unreadable: bool = False,
) -> Tuple[DatedLayer, ...]:
    """Value of a parameter of several rasters, with the dates that the layers have in QGIS.

    Args:
        algorithm: Whose parameter it is.
        parameters: Of the run.
        name: Id of the parameter.
        context: Of the run.
        keep_unreadable: Whether files that are there, but which QGIS cannot open, are handed on by
            their paths, for the backend to name them.

    Raises:
        HighwaterError: As :func:`.rasters_parameter`.
    """
    lost = unreadable(parameters, name, context) if keep_unreadable else []
    readable = without(parameters, name, lost)
    found = []
    for layer in rasters_of(algorithm, readable, name, context) if readable[name] else ():
        plain = raster_of(layer)
        found.append(DatedLayer(plain.path, plain.name, date=date_of(layer), crs_wkt=plain.crs_wkt))
    return (*found, *(DatedLayer(absolute(path)) for path in lost))


def unreadable(parameters: Dict[str, Any], name: str, context: QgsProcessingContext) -> List[str]:
    """Files of a parameter of several rasters that are there, but which QGIS cannot open."""
    return [
        item
        for item in values_of(parameters, name)
        if isinstance(item, str) and os.path.isfile(item) and find_raster(item, context) is None
    ]


def without(parameters: Dict[str, Any], name: str, lost: List[str]) -> Dict[str, Any]:
    """The parameters without some of the layers of one of them."""
    kept = [item for item in values_of(parameters, name) if item not in lost]
    return {**parameters, name: kept}


def dates_of(text: str) -> Dict[str, str]:
    """Dates from a text such as ``"before = 2019-02-04; after = 2019-03-20"``, by layer.

    Raises:
        HighwaterError: ``sequence.dates_text``.
    """
    dates = {}
    for item in filter(str.strip, re.split(r"[;\n]", text or "")):
        match = _PAIR.match(item)
        if match is None or not _is_date(match[2]):
            raise HighwaterError(
                "sequence.dates_text",
                f"“{item.strip()}” gives no layer its date.",
                "Write for example before = 2019-02-04; after = 2019-03-20.",
            )
        dates[match[1]] = match[2]
    return dates


def _is_date(text: str) -> bool:
    try:
        datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return False
    return True


def in_unit(layers: Iterable[DatedLayer], choice: int) -> Tuple[DatedLayer, ...]:
    """The layers with the unit of their radar images that the form's choice means."""
    unit = SERIES_RADAR_UNITS[choice]
    return tuple(replace(layer, radar_unit=unit) for layer in layers)
