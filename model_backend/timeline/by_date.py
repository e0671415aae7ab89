"""The walk date by date: areas, intervals and polygons of each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import numpy as np
import rasterio
from rasterio.windows import Window

from ..area.thinned import ThinnedDraws
from ..categories import DRY, EXCLUDED, NO_DATA, PERMANENT_WATER, UNCERTAIN, WATER
from ..context import JobContext
from ..protocol.parameters import FloodTimelineParameters
from ..raster.areas import PixelAreas
from ..raster.strips import strips
from .footprints import OUTPUT, Footprints
from .gate import Series
from .observations import Observation
from .reading import OpenImages
from .through_time import STRIP, Totals

LAST_FOR = timedelta(1)
"""How long the last observation is shown; the others are until the next one."""


@dataclass(frozen=True)
class DateRow:
    """An observation in figures; areas in hectares.

    Attributes:
        day: Of the observation.
        begin: When it begins to be shown.
        end: When the next one takes its place.
        names: Of its layers.
        flood: Mapped as water that is not permanent.
        permanent: Permanent water, whether it was mapped then or not.
        dry: Mapped as dry.
        unjudged: Excluded or uncertain.
        unseen: Without data.
        low: Lower end of the interval of the flood; None: there is none.
        high: Upper end.
    """

    day: date
    begin: datetime
    end: datetime
    names: list[str]
    flood: float
    permanent: float
    dry: float
    unjudged: float
    unseen: float
    low: float | None
    high: float | None

    @property
    def judged_share(self) -> float:
        """Share of the whole area that is dry or water, 0 to 1."""
        judged = self.flood + self.permanent + self.dry
        return judged / (judged + self.unjudged + self.unseen)


def walk_by_date(
    series: Series, totals: Totals, parameters: FloodTimelineParameters, context: JobContext
) -> list[DateRow]:
    """Measure each observation, and write its polygons where they are wanted.

    Raises:
        HighwaterError: About a file.
    """
    days = [observation.day for observation in series.observations]
    begins = [datetime.combine(day, time()) for day in days]
    ends = [*begins[1:], begins[-1] + LAST_FOR]
    rows = []
    with ExitStack() as stack:
        footprints = None
        if OUTPUT in context.outputs:
            footprints = stack.enter_context(
                Footprints(context.outputs, series.grid, parameters.minimum_area)
            )
        walk = _Walk(series, totals, parameters, footprints, context)
        for number, observation in enumerate(series.observations):
            rows.append(walk.measure(number, observation, begins[number], ends[number]))
    return rows


class _Walk:
    """Reads one observation after the other."""

    def __init__(
        self,
        series: Series,
        totals: Totals,
        parameters: FloodTimelineParameters,
        footprints: Footprints | None,
        context: JobContext,
    ) -> None:
        self._grid = series.grid
        self._count = len(series.observations)
        self._areas = PixelAreas(series.grid)
        self._permanent = totals.permanent
        self._threshold = parameters.threshold
        self._seed = parameters.seed
        self._footprints = footprints
        self._context = context

    def measure(
        self, number: int, observation: Observation, begin: datetime, end: datetime
    ) -> DateRow:
        outlines = self._footprints and self._footprints.at(begin, end)
        draws = ThinnedDraws(self._grid, self._seed) if observation.graded else None
        sums = np.zeros(256)
        with OpenImages(self._grid, self._threshold) as images, self._always() as always:
            for window in strips(self._grid, STRIP):
                row, rows = int(window.row_off), int(window.height)
                codes, probability = images.graded(observation, row, rows)
                if always is not None:
                    here = always.read(1, window=Window(0, row, self._grid.width, rows)) != 0
                    here &= codes <= PERMANENT_WATER
                    codes = np.where(here, np.uint8(PERMANENT_WATER), codes)
                area = self._areas.rows(row, rows)
                sums += np.bincount(codes.ravel(), area.ravel(), minlength=256)
                if draws is not None and probability is not None:
                    _draw(draws, row, codes, area, probability)
                if outlines:
                    outlines.add(row, codes, probability, area)
                done = (number + (row + rows) / self._grid.height) / self._count
                self._context.progress(0.55 + 0.42 * done, "Measuring each date")
        if outlines:
            outlines.finish()
        interval = draws and draws.finish()
        hectares = sums / 1e4
        return DateRow(
            observation.day,
            begin,
            end,
            observation.names,
            flood=float(hectares[WATER]),
            permanent=float(hectares[PERMANENT_WATER]),
            dry=float(hectares[DRY]),
            unjudged=float(hectares[EXCLUDED] + hectares[UNCERTAIN]),
            unseen=float(hectares[NO_DATA]),
            low=interval.low if interval else None,
            high=interval.high if interval else None,
        )

    @contextmanager
    def _always(self) -> Iterator[rasterio.DatasetReader | None]:
        if self._permanent is None:
            yield None
            return
        with rasterio.open(self._permanent) as dataset:
            yield dataset


def _draw(
    draws: ThinnedDraws, row: int, codes: np.ndarray, areas: np.ndarray, probability: np.ndarray
) -> None:
    thinned = draws.thin(row, codes)
    counted = (thinned == DRY) | (thinned == WATER)
    draws.add(counted, draws.thin(row, areas), draws.thin(row, probability))
