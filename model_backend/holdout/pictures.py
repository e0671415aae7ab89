"""Which tiles are worth a look, and their pictures."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..categories import NO_DATA, WATER
from ..dataset.samples import Sample
from ..report import pictures
from ..sar.bands import is_radar
from ..sar.units import NAMES, STRETCHED
from .results import TilePicture, TileScores

WORST, FALSE_ALARMS, BEST = "worst", "false alarms on dry land", "best"
"""Reasons for which a tile is shown."""

BYTES = (0.0, 255.0)
SIDE = 256
"""Pixels of a picture's side at most."""

ENOUGH_WATER = 0.005
"""Share of a tile that must be water: below it a few pixels decide its IoU. Tiles with less are
looked at only where there are no others."""


def choose(tiles: Sequence[TileScores], worst: int = 6, best: int = 3) -> list[tuple[str, str]]:
    """The tiles to show.

    Args:
        tiles: Of one model.
        worst: How many bad ones: a third of them dry tiles with the most false alarms, as far as
            there are any, the others those of the lowest IoU among the tiles with water.
        best: How many of the highest IoU.

    Returns:
        Name and reason of each, worst first; no tile twice.
    """
    wet = [tile for tile in tiles if tile.water_pixels and tile.scores.get("iou") is not None]
    enough = [tile for tile in wet if tile.water_pixels >= ENOUGH_WATER * tile.pixels]
    ranked = sorted(enough or wet, key=lambda tile: (tile.scores["iou"] or 0.0, tile.tile))
    dry = sorted(
        (tile for tile in tiles if not tile.water_pixels and tile.fp),
        key=lambda tile: (-tile.fp, tile.tile),
    )
    alarms = dry[: max(worst // 3, worst - len(ranked))]
    lowest = ranked[: worst - len(alarms)]
    highest = ranked[len(lowest) :][::-1][:best]
    return [
        (tile.tile, reason)
        for reason, some in ((WORST, lowest), (FALSE_ALARMS, alarms), (BEST, highest))
        for tile in some
    ]


def draw(
    tile: str,
    reason: str,
    sample: Sample,
    bands: Sequence[str],
    unit: str,
    probability: np.ndarray,
    threshold: float,
) -> TilePicture:
    """Draw a tile.

    Args:
        tile: Its name.
        reason: Why it is shown.
        sample: Its pixels.
        bands: Names, in the order of the image.
        unit: Of the image; stretched 8-bit values are shown as they are.
        probability: Float (rows, columns), NaN where the model says nothing.
        threshold: Probability from which a pixel is water.
    """
    step = -(-max(sample.label.shape) // SIDE)
    limits = BYTES if unit == NAMES[STRETCHED] else None
    image = pictures.grey(pictures.reduce(sample.image[_shown(bands)], step), limits)
    rows, columns = (side * step for side in image.shape[:2])
    label = sample.label[:rows:step, :columns:step]
    likely = probability[:rows:step, :columns:step]
    unlabelled, silent = label == NO_DATA, ~np.isfinite(likely)
    truth = pictures.water(label == WATER)
    prediction = pictures.water(np.clip(np.where(silent, 0, likely), 0, 1))
    error = pictures.errors(label == WATER, np.where(silent, 0, likely) >= threshold)
    pictures.stripe(truth, unlabelled)
    pictures.stripe(prediction, silent)
    pictures.stripe(error, unlabelled | silent)
    return TilePicture(
        tile,
        reason,
        *(pictures.png(picture) for picture in (image, truth, prediction, error)),
    )


def _shown(bands: Sequence[str]) -> int:
    """The first radar band that is not from before the flood, or the first band."""
    radar = [i for i, band in enumerate(bands) if is_radar(band.upper())]
    after = [i for i in radar if "BEFORE" not in bands[i].upper()]
    return (after or radar or [0])[0]
