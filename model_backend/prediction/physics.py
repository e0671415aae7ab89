"""The built-in method: adaptive thresholds, streamed over a scene."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ..context import JobContext
from ..sar.scene import RadarScene
from ..sar.thresholds import Threshold
from ..sar.water import REACH, water_probability
from .rows import RowReader

NAME = "Highwater adaptive threshold"
PIXELS_PER_STRIP = 2_000_000
PIXEL_SIZES = (4.0, 60.0)
"""Metres for which the method's windows, which are counted in pixels, make sense."""
USUAL_PIXEL_SIZE = 10.0  # metres; Sentinel-1, on which it was measured
DEFAULT_THRESHOLD = 0.5


def map_water(
    scene: RadarScene, thresholds: Sequence[Threshold], context: JobContext
) -> Iterator[tuple[int, np.ndarray]]:
    """Water probability of a scene, from top to bottom.

    Yields:
        First row and float32 (rows, width), NaN where there is no data; without gap or overlap.
    """
    width, height = scene.grid.width, scene.grid.height
    step = max(PIXELS_PER_STRIP // width // 64 * 64, 64)
    with RowReader(scene) as reader:
        for row in range(0, height, step):
            end = min(row + step, height)
            first, last = max(row - REACH, 0), min(end + REACH, height)
            then = min(end + step + REACH, height) if end < height else None
            block = reader.rows(first, last, then)
            yield row, water_probability(block, thresholds)[row - first : end - first]
            context.progress(0.1 + 0.85 * end / height, "Mapping water", end * width / 1e6, "Mpx")
