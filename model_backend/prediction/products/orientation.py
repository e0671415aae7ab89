"""Where north is on a picture, how long a kilometre is, and where meridians cross its frame."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from pyproj import Geod
from rasterio.warp import transform as transform_points

from ...language import measure, numeral, phrase, tr
from ...raster.grid import WGS84, Grid

_GEOD = Geod(ellps="WGS84")
_SAMPLES = 129
_EAST_WEST = (phrase("{degrees}° E"), phrase("{degrees}° W"))
_NORTH_SOUTH = (phrase("{degrees}° N"), phrase("{degrees}° S"))


@dataclass(frozen=True)
class Tick:
    """Where a meridian or parallel crosses an edge.

    Attributes:
        place: Along the edge, from left to right or from top to bottom, 0 to 1.
        text: Such as ``93.7° E``.
    """

    place: float
    text: str


def round_length(longest: float) -> float:
    """The longest of 1, 2 and 5 times a power of ten that is no longer than this."""
    power = 10.0 ** math.floor(math.log10(longest))
    return next(power * factor for factor in (5.0, 2.0, 1.0) if power * factor <= longest * 1.0001)


def length_text(metres: float) -> str:
    """A length in metres or kilometres."""
    if metres >= 1000:
        return measure(f"{metres / 1000:,.10g}", "km")
    return measure(f"{metres:.10g}", "m")


def longitude_text(degrees: float, digits: int) -> str:
    """A longitude, such as ``93.7° E``."""
    return _side_text(degrees, digits, _EAST_WEST)


def latitude_text(degrees: float, digits: int) -> str:
    """A latitude, such as ``52.25° N``."""
    return _side_text(degrees, digits, _NORTH_SOUTH)


def _side_text(degrees: float, digits: int, sides: tuple[str, str]) -> str:
    text = numeral(f"{abs(degrees):.{digits}f}")
    return tr(sides[degrees < 0]).format(degrees=text)


def north(grid: Grid) -> float:
    """Direction of true north at the middle of a picture whose cells are drawn in true shape.

    Returns:
        Degrees clockwise from the top of the picture.
    """
    along_row, along_column = grid.pixel_size()
    lon, lat = grid.center_lonlat()
    step = min(max(along_row * grid.width, along_column * grid.height) / 10, 50_000.0)
    # Beside a pole there is no further north, but there still is a south.
    way = 1 if lat < 89 else -1
    there_lon, there_lat, _ = _GEOD.fwd(lon, lat, 0 if way > 0 else 180, step)
    x, y = transform_points(WGS84, grid.crs, [there_lon], [there_lat])
    column, row = ~grid.transform @ (x[0], y[0])
    right = way * (column - grid.width / 2) * along_row
    down = way * (row - grid.height / 2) * along_column
    return math.degrees(math.atan2(right, -down))


def meridians(grid: Grid, most: int) -> list[Tick]:
    """Round longitudes along the lower edge, from left to right."""
    places = [(share * grid.width, grid.height) for share in np.linspace(0, 1, _SAMPLES)]
    return _ticks(np.degrees(np.unwrap(np.radians(_lonlat(grid, places)[0]))), most, _EAST_WEST)


def parallels(grid: Grid, most: int) -> list[Tick]:
    """Round latitudes along the left edge, from top to bottom."""
    places = [(0, share * grid.height) for share in np.linspace(0, 1, _SAMPLES)]
    return _ticks(_lonlat(grid, places)[1], most, _NORTH_SOUTH)


def _lonlat(grid: Grid, places: Sequence[tuple[float, float]]) -> tuple[np.ndarray, np.ndarray]:
    xs, ys = zip(*(grid.transform @ place for place in places))
    lon, lat = transform_points(grid.crs, WGS84, list(xs), list(ys))
    return np.array(lon), np.array(lat)


def _ticks(degrees: np.ndarray, most: int, sides: tuple[str, str]) -> list[Tick]:
    """Round values where they lie between the samples of an edge."""
    steps = np.diff(degrees)
    rises, falls = bool((steps > 0).all()), bool((steps < 0).all())
    if not np.isfinite(degrees).all() or not (rises or falls):
        return []  # a pole lies near: the edge meets some meridians twice
    low, high = float(degrees.min()), float(degrees.max())
    if high - low < 1e-7:
        return []
    step = round_length((high - low) / most) if most else high
    while math.floor(high / step) - math.ceil(low / step) + 1 > most:
        step *= 2.5 if f"{step:e}".startswith("2") else 2
    shares = np.linspace(0, 1, len(degrees))
    order = slice(None) if rises else slice(None, None, -1)
    found = []
    for number in range(math.ceil(low / step), math.floor(high / step) + 1):
        place = float(np.interp(number * step, degrees[order], shares[order]))
        found.append(Tick(place, _degrees_text(number * step, step, sides)))
    return sorted(found, key=lambda tick: tick.place)


def _degrees_text(value: float, step: float, sides: tuple[str, str]) -> str:
    if sides is _EAST_WEST:
        value = (value + 180) % 360 - 180
    digits = max(-math.floor(math.log10(step) + 1e-9), 0)
    if float(f"{abs(value):.{digits}f}") == 0:
        return f"{numeral(f'{abs(value):.{digits}f}')}°"
    return _side_text(value, digits, sides)
