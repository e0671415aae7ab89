"""Flooded polygons of all dates in one layer, with the time during which each holds."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from datetime import datetime

import numpy as np

from ..categories import MASK_CATEGORIES, WATER
from ..outputs import OutputFiles
from ..protocol.parameters import PolygonParameters
from ..raster.features import FeatureWriter, LayerInMaking
from ..raster.grid import Grid
from ..raster.outlines import COLUMNS, Outlined, Outlines
from ..raster.polygons import check_options
from ..styling import embed_style

OUTPUT = "footprints"
STYLE = "flood_footprints"
FLOOD = tuple(item for item in MASK_CATEGORIES if item.value == WATER)


class Footprints(LayerInMaking):
    """Writes the flood of one date after the other; a context manager.

    Attributes are those of :class:`.Polygonizer`, then ``date`` (text) and ``begin`` and ``end``
    (date and time), which QGIS's temporal controller reads.

    Args:
        outputs: Of the job; ``footprints`` is wanted.
        grid: Of the timeline.
        minimum_area: Smaller polygons are left out, m².
    """

    def __init__(self, outputs: OutputFiles, grid: Grid, minimum_area: float) -> None:
        self._outputs = outputs
        self._final = outputs.final[OUTPUT]
        self._part = outputs.part(OUTPUT)
        self._grid = grid
        self._options = PolygonParameters(minimum_area=minimum_area)
        check_options(self._options)
        # A shapefile has dates, but no times: it would make texts of them, which do not play.
        self._unit = "D" if self._final.suffix.lower() == ".shp" else "s"
        times = dict.fromkeys(("begin", "end"), f"datetime64[{self._unit}]")
        self._writer = FeatureWriter(
            self._part,
            self._final.stem,
            grid.crs,
            {**COLUMNS, "date": object, **times},
            geojson_standard=True,
            description="Flood at each date; begin and end are when it is shown.",
        )

    def at(self, begin: datetime, end: datetime) -> DateOutlines:
        """What takes the rows of a date; whole before the next date begins."""
        outlines = Outlines(
            self._grid, FLOOD, options=self._options, shared_points=self._writer.transforms
        )
        times = [np.array([time], f"datetime64[{self._unit}]") for time in (begin, end)]
        return DateOutlines(self._writer, outlines, begin.date().isoformat(), times)

    def close(self) -> None:  # noqa: D102
        self._writer.close()
        self._writer.register(self._outputs, self._final)
        if self._final.suffix.lower() == ".gpkg":
            with contextlib.closing(sqlite3.connect(self._part)) as connection, connection:
                embed_style(connection, self._final.stem, "geom", STYLE, "Flood, shown at its time")


class DateOutlines:
    """Writes the flood of one date.

    Args:
        writer: Of the layer.
        outlines: Finds the polygons.
        date: What stands in the column of dates.
        times: When the flood begins and ends to be shown, an array (1,) each.
    """

    def __init__(
        self,
        writer: FeatureWriter,
        outlines: Outlines,
        date: str,
        times: list[np.ndarray],
    ) -> None:
        self._writer = writer
        self._outlines = outlines
        self._date = date
        self._times = times

    def add(
        self, row: int, mask: np.ndarray, probability: np.ndarray | None, areas: np.ndarray
    ) -> None:
        """Take the next rows; arguments as of :meth:`.Outlines.add`."""
        self._write(self._outlines.add(row, mask, probability, areas))

    def finish(self) -> None:
        """All rows were added."""
        self._write(self._outlines.finish())

    def _write(self, found: Iterator[Outlined]) -> None:
        for polygons, values in found:
            times = [np.repeat(time, len(polygons)) for time in self._times]
            date = np.full(len(polygons), self._date, object)
            self._writer.add(polygons, [*values, date, *times])
