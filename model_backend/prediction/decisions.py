"""From probabilities to categories."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..categories import DRY, EXCLUDED, UNCERTAIN, WATER
from ..raster.areas import PixelAreas
from ..raster.grid import Grid
from .exclusion import ExclusionLayer
from .permanent import PermanentWater, mark_permanent
from .strip import Mapped, Strip
from .uncertain import RiskBounds, water_mask

JUDGED = (DRY, WATER, UNCERTAIN)
"""What an exclusion mask overrules. Water that a layer of permanent water confirms stays."""


class Decisions:
    """Decides what each pixel is.

    Args:
        grid: Of the map.
        threshold: Probability from which a pixel is water.
        risk: Where the mask is uncertain; None: nowhere.
        permanent: Tells permanent water from flood; None: nothing does.
        exclusion: Says where the radar cannot judge; None: nothing does.
    """

    def __init__(
        self,
        grid: Grid,
        threshold: float,
        risk: RiskBounds | None = None,
        permanent: PermanentWater | None = None,
        exclusion: ExclusionLayer | None = None,
    ) -> None:
        self.threshold, self.risk = threshold, risk
        self._areas = PixelAreas(grid)
        self._permanent, self._exclusion = permanent, exclusion

    def strips(self, mapped: Iterator[Mapped]) -> Iterator[Strip]:
        """Decide row by row.

        Args:
            mapped: Rows from top to bottom, without gap or overlap.
        """
        for rows in mapped:
            mask = water_mask(rows.probability, self.threshold, self.risk)
            count = len(mask)
            if rows.unknown is not None:
                mask[rows.unknown] = UNCERTAIN
            if rows.permanent is not None:
                mark_permanent(mask, rows.permanent)
            if self._permanent is not None:
                mark_permanent(mask, self._permanent.rows(rows.row, count))
            reasons = None
            if self._exclusion is not None:
                reasons = self._exclusion.rows(rows.row, count)
                reasons[~np.isin(mask, JUDGED)] = 0
                mask[reasons != 0] = EXCLUDED
            areas = self._areas.rows(rows.row, count)
            yield Strip(
                rows.row,
                rows.probability,
                rows.image,
                mask,
                areas,
                rows.spread,
                rows.baseline,
                reasons,
            )
