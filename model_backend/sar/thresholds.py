"""Water thresholds of a scene, taken from those of its tiles that hold water and land.

A threshold of the whole image fails where water is rare, and one per tile fails where a tile
holds only one of the two. So only tiles that are clearly bimodal are asked, only if their darker
half is dark enough to be water, and their answer is kept within physical limits.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..context import JobContext
from .bands import CO_POLARISED
from .bimodality import Split, split
from .scene import RadarScene
from .speckle import gaussian_reach, smooth

SMOOTHING = 2.0  # pixels; standard deviation of the despeckling Gaussian
TILE = 128  # pixels; 1.3 km at 10 m, the width of a flooded plain
MAX_TILES = 32  # along each axis; more change the median no more
MIN_SEPARATION = 3.0  # Ashman's D
SHARES = (0.1, 0.9)  # of the darker class in a tile that is asked
MIN_SHARE_OF_TILES = 0.005  # fewer bimodal tiles than this, or than two, are an accident
# Otsu sits too low where water varies more than land, which wind and vegetation see to: the upper
# part of the tiles' thresholds was best on the labelled chips of Sen1Floods11 at hand.
PERCENTILE = 70


@dataclass(frozen=True)
class Limits:
    """Physics of a polarisation, in dB.

    Attributes:
        default: Threshold where no tile tells one.
        lowest: Least threshold that is believed.
        highest: Largest threshold that is believed.
        darkest_land: The darker class of a tile must have a mean below this to be water.
    """

    default: float
    lowest: float
    highest: float
    darkest_land: float


CO_LIMITS = Limits(default=-15.5, lowest=-20.0, highest=-12.5, darkest_land=-14.0)
CROSS_LIMITS = Limits(default=-22.5, lowest=-27.0, highest=-19.5, darkest_land=-20.5)


@dataclass(frozen=True)
class Threshold:
    """The threshold of one polarisation.

    Attributes:
        band: Polarisation.
        value: dB; darker is water.
        tiles: Bimodal tiles that it was taken from; 0: the default of :class:`Limits`.
    """

    band: str
    value: float
    tiles: int


def limits_of(band: str) -> Limits:
    """Physical limits of a polarisation."""
    return CO_LIMITS if band in CO_POLARISED else CROSS_LIMITS


class ThresholdSearch:
    """Gathers the splits of a scene's bimodal tiles, and settles a threshold for each band.

    Args:
        names: Of the bands.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self._names = list(names)
        self._splits: list[list[Split]] = [[] for _ in names]
        self._asked = 0

    def look(self, tile: np.ndarray) -> None:
        """Ask one tile, despeckled; float32 (bands, rows, columns), NaN where there is no data."""
        valid = np.isfinite(tile[0])
        if valid.mean() < 0.5:
            return
        self._asked += 1
        for name, plane, splits in zip(self._names, tile, self._splits):
            found = split(plane[valid])
            if found is not None and _is_water_and_land(found, limits_of(name)):
                splits.append(found)

    def thresholds(self) -> list[Threshold]:
        """One for each band."""
        needed = max(2, MIN_SHARE_OF_TILES * self._asked)
        return [_settle(name, found, needed) for name, found in zip(self._names, self._splits)]


def estimate_thresholds(scene: RadarScene, context: JobContext) -> list[Threshold]:
    """Estimate one threshold per band of a scene; reads at most a thousand small tiles."""
    search = ThresholdSearch(scene.names)
    rows = window_starts(scene.grid.height)
    for index, row in enumerate(rows):
        context.progress(0.1 * index / len(rows), "Looking for water thresholds")
        for block in _tiles_of_row(scene, row):
            search.look(block)
    thresholds = search.thresholds()
    for threshold in thresholds:
        source = (
            f"from {threshold.tiles} bimodal tiles"
            if threshold.tiles
            else "the default, since no part of the scene shows water and land apart"
        )
        context.log(f"Water is where {threshold.band} < {threshold.value:.1f} dB ({source}).")
    return thresholds


def _settle(name: str, found: list[Split], needed: float) -> Threshold:
    limits = limits_of(name)
    if len(found) < needed:
        return Threshold(name, limits.default, 0)
    value = float(np.percentile([tile.threshold for tile in found], PERCENTILE))
    return Threshold(name, min(max(value, limits.lowest), limits.highest), len(found))


def _is_water_and_land(found: Split, limits: Limits) -> bool:
    return (
        found.separation > MIN_SEPARATION
        and SHARES[0] < found.lower_share < SHARES[1]
        and found.lower_mean < limits.darkest_land
    )


def _tiles_of_row(scene: RadarScene, row: int) -> Iterator[np.ndarray]:
    """Smoothed tiles that begin in this row, (bands, rows, columns) each.

    Tiles lie at half their size's step, thinned evenly where there are too many. Where they
    overlap, what they share is read and smoothed once.
    """
    width, rows = scene.grid.width, min(TILE, scene.grid.height)
    columns = window_starts(width)
    if len(columns) * TILE > width:
        strip = _read_smoothed(scene, Window(0, row, width, rows))
        for column in columns:
            yield strip[:, :, column : column + TILE]
    else:
        for column in columns:
            yield _read_smoothed(scene, Window(column, row, TILE, rows))


def window_starts(length: int) -> list[int]:
    """First pixels of the tiles that are asked along an axis of this many pixels."""
    last = max(length - TILE, 0)
    count = min(-(-last // (TILE // 2)) + 1, MAX_TILES)
    return sorted({round(last * i / max(count - 1, 1)) for i in range(count)})


def _read_smoothed(scene: RadarScene, window: Window) -> np.ndarray:
    """The window's bands, smoothed with what surrounds it in the scene."""
    reach = gaussian_reach(SMOOTHING)
    left, top = min(reach, window.col_off), min(reach, window.row_off)
    right = min(reach, scene.grid.width - window.col_off - window.width)
    bottom = min(reach, scene.grid.height - window.row_off - window.height)
    block = scene.read(
        Window(
            window.col_off - left,
            window.row_off - top,
            window.width + left + right,
            window.height + top + bottom,
        )
    )
    valid = np.isfinite(block[0])
    inner = (
        slice(int(top), int(top + window.height)),
        slice(int(left), int(left + window.width)),
    )
    return smooth(block, valid, SMOOTHING)[(slice(None), *inner)]
