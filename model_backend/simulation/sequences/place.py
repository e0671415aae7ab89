"""A place: its land, and how it is on a day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from scipy import ndimage

from ...protocol.parameters import SimulateSequencesParameters
from ...raster.grid import Grid
from ..frame import Frame
from ..landcover import BARE, WATER
from ..landscape import Landscape
from ..rows import Rows
from ..swath import SwathEdge
from . import course, schedule
from .nature import Nature, draw
from .season import darkness, greenness
from .weather import Weather, make_weather

ATTEMPTS = 8  # to find land that a flood can cover
LEAST_FLOOD = 0.015  # of the place at the highest level, or other land is drawn
LEAST_LAND = 0.2
SHORE = 25.0  # metres that a lake's shore moves out or in between high and low level
LAKE_RISE = 0.004  # of the place that a lake floods at its highest level
MUDDY = 12  # days that ground is muddy after a flood


@dataclass(frozen=True)
class Moment:
    """A place on a day; arrays are (rows, columns).

    Attributes:
        rows: Land with the flood of the day; where a lake has shrunk its shore is bare.
        open_water: bool, permanent water of the day.
        green: Greenness, 0 to 1.
        dark: How far fields look like water, 0 to 1.
        mud: bool, ground that the flood has just left.
        shore: bool, ground that a lake usually covers.
        moisture: Of the soil, 0 to 1.
        wind: 0 to 1.
        snow: 0 to 1.
        melting: Wetness of the snow, 0 to 1.
        silt: That the water carries, 0 to 1.
        flood_share: Share of the place that is under water and usually is not.
    """

    rows: Rows
    open_water: np.ndarray
    green: np.ndarray
    dark: np.ndarray
    mud: np.ndarray
    shore: np.ndarray
    moisture: float
    wind: float
    snow: float
    melting: float
    silt: float
    flood_share: float


class Place:
    """A place and its days.

    Args:
        parameters: Of the job.
        number: Of the place.
        start: First day of the sequences.

    Attributes:
        name: Of its folder.
        nature: What kind of place it is.
        grid: Its pixels.
        land: Its land, with the flood at its highest.
        schedule: Passes over it.
    """

    def __init__(self, parameters: SimulateSequencesParameters, number: int, start: date) -> None:
        self.name = f"{number:04d}"
        self.nature, self.grid, self.land = _land(parameters, number)
        rng = np.random.default_rng((self.nature.seed, 3))
        numbers = schedule.counts(parameters, rng)
        days = schedule.span(*numbers, rng)
        storm = course.storm_day(days, rng)
        extent = course.rise_and_fall(days, storm, rng)
        self._extent = extent if self.nature.floods else np.zeros_like(extent)
        self.schedule = schedule.plan(start, days, numbers, extent > 0, rng)
        self._first = start.timetuple().tm_yday
        self._weather: Weather = make_weather(self.nature, days, self._first, storm, rng)
        self._tilled = int(rng.integers(-20, days))
        water = self.land.cover == WATER
        # From the middle of each pixel, half a pixel less than to the middle of the next on land.
        self._inward = (ndimage.distance_transform_edt(water) - 0.5) * parameters.pixel_size
        self._depths = np.sort(self.land.depth[self.land.flood])[::-1]

    def moment(self, day: int) -> Moment:
        """The place on a day."""
        weather, land = self._weather, self.land
        level = float(weather.level[day])
        flood, depth = self._flood(max(float(self._extent[day]), self._lake_extent(level)))
        before = self._extent[max(day - MUDDY, 0) : day + 1].max()
        mud = self._flood(float(before))[0] & ~flood if before > 0 else np.zeros_like(flood)
        water = land.cover == WATER
        shrunk = water & (self._inward <= max(-level, 0.0) * SHORE)
        cover = np.where(shrunk, np.uint8(BARE), land.cover)
        flooding = float(self._extent[day])
        return Moment(
            rows=replace(land, cover=cover, flood=flood, depth=depth),
            open_water=water & ~shrunk,
            green=greenness(self.nature, cover, land.field, self._first + day),
            dark=darkness(self.nature, cover, land.field, day - self._tilled),
            mud=mud,
            shore=shrunk,
            moisture=float(weather.moisture[day]),
            wind=float(weather.wind[day]),
            snow=float(weather.snow[day]),
            melting=float(weather.melting[day]),
            silt=float(np.clip(self.nature.mud + 0.6 * flooding, 0, 1)),
            flood_share=float(flood.mean()),
        )

    def _flood(self, extent: float) -> tuple[np.ndarray, np.ndarray]:
        """Flood, bool, and its depth in metres, at an extent of 0 to 1 of the greatest."""
        count = round(extent * len(self._depths))
        if count == 0:
            return np.zeros_like(self.land.flood), np.zeros_like(self.land.depth)
        lowered = self.land.depth - self._depths[count - 1]
        flood = self.land.flood & (lowered >= 0)
        return flood, np.where(flood, lowered, np.float32(0))

    def _lake_extent(self, level: float) -> float:
        """Of the greatest flood, what a lake covers beside its usual area at this level."""
        greatest = max(len(self._depths) / self.land.flood.size, 1e-6)
        return min(max(level, 0.0) * LAKE_RISE / greatest, 1.0)


def _land(parameters: SimulateSequencesParameters, number: int) -> tuple[Nature, Grid, Rows]:
    """Land that can be flooded; whether it is does not matter for which land is taken."""
    best: tuple[float, Nature, Grid, Rows] | None = None
    for attempt in range(ATTEMPTS):
        nature = draw(parameters, number, attempt)
        frame = Frame.of(nature.scene)
        edge = SwathEdge(parameters.width, parameters.height, True, False)
        landscape = Landscape(nature.scene, frame, edge, nature.variety)
        rows = landscape.rows(0, parameters.height)
        share = float(rows.flood.mean())
        fit = share if float((rows.cover != WATER).mean()) >= LEAST_LAND else 0.0
        if best is None or fit > best[0]:
            best = fit, nature, frame.grid, rows
        if fit >= LEAST_FLOOD:
            break
    assert best is not None  # there is at least one attempt
    return best[1:]
