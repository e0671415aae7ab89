"""What forms have in common that take the images of a place as layers with dates."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from typing import Any, Dict, Tuple

from qgis.core import QgsProcessingContext

from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import SERIES_RADAR_UNITS, DatedLayer
from .dated_layers import LeavesOutUnreadable, dated_layers

RADAR_UNIT_TITLES = {
    "": "Recognise",
    "db": "Decibel",
    "power": "Linear power",
    "stretched": "Stretched to 8 bit",
}
"""Unit of radar images, in the order of the form."""

_PAIR = re.compile(r"^\s*(.+?)\s*=\s*(\S+)\s*$")


class SeriesForm(LeavesOutUnreadable):
    """Mixed into an algorithm with the parameters ``LAYERS`` and ``SKIP_UNREADABLE``."""

    def add_what_is_not_recognised(self) -> None:
        """Declare what is said of layers that do not say it themselves."""
        self.add_choice(
            "RADAR_UNIT",
            "Unit of radar images",
            list(RADAR_UNIT_TITLES.values()),
            0,
            "Of radar layers for which the table says none. Small images of linear power or"
            " amplitude cannot be told apart by their values: say which unit they have.",
            advanced=True,
            optional=True,
        )
        self.add_text(
            "BANDS",
            "Bands of layers that cannot be recognised (such as B02;B03;B04)",
            "In the file's order, separated by semicolons.",
            advanced=True,
        )

    def dated_layers(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[DatedLayer, ...]:
        """The layers with the dates that QGIS has, and the unit that the form says."""
        lost = self.lost(parameters, context)
        unit = SERIES_RADAR_UNITS[self.parameterAsEnum(parameters, "RADAR_UNIT", context)]
        layers = dated_layers(self, parameters, "LAYERS", context, lost)
        return tuple(replace(layer, radar_unit=unit) for layer in layers)


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
