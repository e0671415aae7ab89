"""Which day each layer shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from ..context import JobContext
from ..layer_names import means
from ..protocol import HighwaterError
from ..protocol.parameters import DatedRaster
from ..raster.source import RasterSource
from ..water.dates import day_of
from ..water.days import day_in
from .said_days import days_in_table, days_in_text

_EXAMPLES = 4  # names in a sentence


class Dated(Protocol):
    """Parameters of a job on dated layers."""

    @property
    def layers(self) -> Sequence[DatedRaster]:
        """Rasters and the days that QGIS has for them."""

    @property
    def dates(self) -> str:
        """Days as text, see :mod:`.said_days`."""

    @property
    def date_table(self) -> str:
        """CSV of names and days; empty: none."""


class Days:
    """Days as the user says them, then as QGIS has them, then from tags and names.

    Args:
        parameters: Of the job.
        names: What the user calls each layer, in order.
        context: For the log.

    Raises:
        HighwaterError: A ``timeline.…`` code about the text or the table.
    """

    def __init__(self, parameters: Dated, names: Sequence[str], context: JobContext) -> None:
        self._layers = parameters.layers
        self._said: dict[int, date] = {}
        if parameters.date_table:
            self._add(days_in_table(parameters.date_table), names, "The table of dates", context)
        said = days_in_text(parameters.dates)
        if isinstance(said, dict):
            self._add(said, names, "The text of dates", context)
        elif said and len(said) != len(names):
            raise HighwaterError(
                "timeline.count_of_dates",
                f"There are {len(names)} layers but {len(said)} dates.",
                "Give a date for each layer in their order, or put a name before each, such as"
                " before=2021-01-05.",
            )
        else:
            self._said |= dict(enumerate(said))

    def of(self, index: int, source: RasterSource) -> date | None:
        """The day of a layer; None where nothing tells it."""
        return self._said.get(index) or day_in(self._layers[index].day) or day_of(source)

    def _add(
        self, said: Mapping[str, date], names: Sequence[str], what: str, context: JobContext
    ) -> None:
        unused = []
        for key, day in said.items():
            found = [
                index
                for index, (name, item) in enumerate(zip(names, self._layers))
                if means(key, name, item.layer.path)
            ]
            if len(found) > 1:
                raise HighwaterError(
                    "timeline.ambiguous_name",
                    f"{what} names “{key}”, which {len(found)} of the layers are called.",
                    "Put the folder before the name, such as “January/water.tif”.",
                )
            unused += [] if found else [key]
            self._said.update(dict.fromkeys(found, day))
        if unused:
            context.warn(f"{what}: no layer is called {listed(unused)}.")


def require_days(missing: Sequence[str]) -> None:
    """Refuse layers whose day is not known.

    Raises:
        HighwaterError: ``timeline.no_date``.
    """
    if missing:
        raise HighwaterError(
            "timeline.no_date",
            f"The date of {listed(missing)} is not known."
            if len(missing) == 1
            else f"The dates of {len(missing)} layers are not known: {listed(missing)}.",
            "Put the date into the names, such as water_20210105.tif, give the dates or a table of"
            " them, or set a fixed temporal range in the layers' properties.",
        )


def listed(names: Sequence[str]) -> str:
    """Some names in quotes, and how many more there are."""
    shown = ", ".join(f"“{name}”" for name in names[:_EXAMPLES])
    more = len(names) - _EXAMPLES
    return f"{shown} and {more} more" if more > 0 else shown
