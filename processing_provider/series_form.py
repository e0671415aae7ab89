"""What forms have in common that take the images of a place as layers with dates."""

from __future__ import annotations

from typing import Any, Dict, Tuple

from qgis.core import QgsProcessingContext

from ..model_backend.protocol.parameters import DatedLayer
from .series_layers import (
    RADAR_UNIT_TITLES,
    in_unit,
    series_parameter,
    unreadable,
    without,
)


class SeriesForm:
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

    def checkParameterValues(self, parameters: Dict[str, Any], context) -> Tuple[bool, str]:  # noqa: D102
        if self.parameterAsBoolean(parameters, "SKIP_UNREADABLE", context):
            lost = unreadable(parameters, "LAYERS", context)
            parameters = without(parameters, "LAYERS", lost)
        return super().checkParameterValues(parameters, context)

    def dated_layers(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[DatedLayer, ...]:
        """The layers with the dates that QGIS has, and the unit that the form says."""
        skip = self.parameterAsBoolean(parameters, "SKIP_UNREADABLE", context)
        return in_unit(
            series_parameter(self, parameters, "LAYERS", context, skip),
            self.parameterAsEnum(parameters, "RADAR_UNIT", context),
        )
