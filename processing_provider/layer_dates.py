"""The date that QGIS has for a raster layer."""

from __future__ import annotations

import datetime
from typing import Any

from qgis.core import Qgis, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTime

DATE_KEYS = ("acquisition_date", "acquired", "datetime", "date")
"""Names under which a layer's custom properties may hold its date."""


def date_of(layer: QgsRasterLayer) -> str:
    """The date that a layer has in QGIS, ISO 8601, with a time where it has one; else empty.

    It is the beginning of the layer's fixed temporal range, or else a custom property, or else
    the beginning of the temporal extent in its metadata.
    """
    temporal = layer.temporalProperties()
    fixed = Qgis.RasterTemporalMode.FixedTemporalRange
    if temporal.isActive() and temporal.mode() == fixed:
        return _iso(temporal.fixedTemporalRange().begin())
    for key in DATE_KEYS:
        text = layer.customProperty(key)
        if text:
            return str(text)
    for extent in layer.metadata().extent().temporalExtents():
        if extent.begin().isValid():
            return _iso(extent.begin())
    return ""


def day_of(layer: QgsRasterLayer) -> str:
    """The day of :func:`date_of`; empty where that is no date."""
    day = date_of(layer)[:10]
    try:
        return datetime.date.fromisoformat(day).isoformat()
    except ValueError:
        return ""


def _iso(moment: Any) -> str:
    if not moment.isValid():
        return ""
    if moment.time() == QTime(0, 0):
        return moment.date().toString(Qt.DateFormat.ISODate)
    # Without a time zone of its own it is shown, and meant, in UTC.
    moment.setTimeSpec(Qt.TimeSpec.UTC)
    return moment.toString(Qt.DateFormat.ISODate)
