"""What a map holds: areas, the largest and the longest flood, and an interval of the area."""

from __future__ import annotations

import numpy as np

from ...area.modelbased import BLOCK, BlockDraws
from ...categories import DRY, EXCLUDED, NO_DATA, PERMANENT_WATER, UNCERTAIN, WATER
from ...raster.grid import Grid
from ..strip import Strip
from .findings import Findings, Place
from .ground import Ground
from .patches import Patches

LEVEL = 0.95
"""Share of the interval."""
ALONG = 0.5
"""Share of the reach over which flood touches permanent water if it lies along it."""
FEWEST = 10
"""A reach is told from as many pixels on."""
_SAMPLE = 4_000_000
"""Pixels that the interval is taken from, about; blocks are 256 pixels wide, and how their
probabilities lie is known from a few hundred of them."""
_CODES = (DRY, WATER, PERMANENT_WATER, EXCLUDED, UNCERTAIN, NO_DATA)


class Tally:
    """Measures a map while it streams by; memory does not grow with its height.

    The interval is that of :class:`.BlockDraws`, with its assumptions, over dry, flooded and
    uncertain pixels: permanent water, excluded pixels and those without data are no flood in any
    draw.

    Args:
        grid: Of the map.
        seed: Same seed, same interval.
    """

    def __init__(self, grid: Grid, seed: int = 0) -> None:
        self._grid = grid
        self._ground = Ground(grid)
        self._patches = Patches(grid.width, self._ground)
        self._every = _every(grid)
        self._draws = BlockDraws(-(-grid.width // self._every), seed, max(BLOCK // self._every, 1))
        self._areas = dict.fromkeys(_CODES, 0.0)
        self._excluded: dict[int, float] = {}
        self._pixels = self._valid = 0

    def add(self, strip: Strip) -> None:
        """Take the next rows, from top to bottom without gap or overlap."""
        mask, areas = strip.mask, strip.areas
        here = {code: mask == code for code in _CODES}
        counts = {code: int(np.count_nonzero(pixels)) for code, pixels in here.items()}
        # The most frequent is what the others leave.
        most = max(counts, key=lambda code: counts[code])
        rest = float(areas.sum())
        for code, pixels in here.items():
            if code != most and counts[code]:
                area = float(areas[pixels].sum())
                self._areas[code] += area
                rest -= area
        self._areas[most] += max(rest, 0.0)
        self._pixels += mask.size
        self._valid += mask.size - counts[NO_DATA]
        if strip.reasons is not None and counts[EXCLUDED]:
            reasons = strip.reasons[here[EXCLUDED]]
            found = np.bincount(reasons, areas[here[EXCLUDED]])
            for reason in np.flatnonzero(found).tolist():
                self._excluded[reason] = self._excluded.get(reason, 0.0) + float(found[reason])
        self._patches.add(here[WATER], areas, here[PERMANENT_WATER])
        self._draw(strip)

    def _draw(self, strip: Strip) -> None:
        every = self._every
        place = np.s_[-strip.row % every :: every, ::every]
        mask = strip.mask[place]
        if not len(mask):
            return
        counted = (mask == DRY) | (mask == WATER) | (mask == UNCERTAIN)
        self._draws.add(counted, strip.areas[place] * every**2, strip.probability[place])

    def finish(self) -> Findings:
        """What was found; the caption is empty."""
        patches = self._patches
        patches.finish()
        interval = self._draws.finish(LEVEL)
        enough = patches.reach >= FEWEST * self._ground.side
        return Findings(
            hectares={code: area / 1e4 for code, area in self._areas.items()},
            pixels=self._pixels,
            valid_pixels=self._valid,
            excluded={reason: area / 1e4 for reason, area in sorted(self._excluded.items())},
            low=None if interval is None else interval.low,
            high=None if interval is None else interval.high,
            largest=self._largest(),
            patches=patches.count,
            reach=patches.reach / 1e3 if enough else None,
            along_permanent=enough and 0 < ALONG * patches.reach <= patches.contact,
        )

    def _largest(self) -> Place | None:
        patch = self._patches.largest
        if patch is None:
            return None
        lon, lat = self._ground.lonlat(np.array([patch.column]), np.array([patch.row]))
        direction, distance = self._ground.from_centre(float(lon[0]), float(lat[0]))
        return Place(patch.area / 1e4, float(lon[0]), float(lat[0]), direction, distance / 1e3)


def _every(grid: Grid) -> int:
    """Of the rows and columns, every how many the interval is taken from; divides a block."""
    every = 1
    while grid.width * grid.height > _SAMPLE * every**2 and every < 8:
        every *= 2
    return every
