"""What a map holds: areas, the largest and the longest flood, and an interval of the area."""

from __future__ import annotations

import numpy as np

from ...area.thinned import ThinnedDraws
from ...categories import DRY, EXCLUDED, NO_DATA, PERMANENT_WATER, UNCERTAIN, WATER
from ...raster.grid import Grid
from ..strip import Strip
from .findings import Findings, Place
from .ground import Ground
from .patches import Patches

ALONG = 0.5
"""Share of the reach over which flood touches permanent water if it lies along it."""
FEWEST = 10
"""A reach is told from as many pixels on."""
_CODES = (DRY, WATER, PERMANENT_WATER, EXCLUDED, UNCERTAIN, NO_DATA)


class Tally:
    """Measures a map while it streams by; memory does not grow with its height.

    The interval is that of :class:`.ThinnedDraws`, with its assumptions, over dry, flooded and
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
        self._draws = ThinnedDraws(grid, seed)
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
        thin = self._draws.thin
        mask = thin(strip.row, strip.mask)
        counted = (mask == DRY) | (mask == WATER) | (mask == UNCERTAIN)
        areas, probability = thin(strip.row, strip.areas), thin(strip.row, strip.probability)
        self._draws.add(counted, areas, probability)

    def finish(self) -> Findings:
        """What was found; the caption is empty."""
        patches = self._patches
        patches.finish()
        interval = self._draws.finish()
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
