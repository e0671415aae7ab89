"""The built-in method: adaptive thresholds, streamed over a scene."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..context import JobContext
from ..language import phrase
from ..sar.scene import RadarScene
from ..sar.thresholds import Threshold
from ..sar.water import REACH, water_probability
from .levels import rounded
from .rows import RowReader
from .strip import Mapped

NAME = phrase("Highwater adaptive threshold")
PIXELS_PER_STRIP = 2_000_000
PIXEL_SIZES = (4.0, 60.0)
"""Metres for which the method's windows, which are counted in pixels, make sense."""
USUAL_PIXEL_SIZE = 10.0  # metres; Sentinel-1, on which it was measured
DEFAULT_THRESHOLD = 0.5


def map_water(
    scene: RadarScene,
    thresholds: Sequence[Threshold],
    context: JobContext,
    pictures: bool = False,
) -> Iterator[Mapped]:
    """Water probability of a scene, from top to bottom.

    Args:
        scene: The scene; all of it is mapped.
        thresholds: One per band.
        context: For progress.
        pictures: Whether the first band is handed on as well.

    Yields:
        Rows, without gap or overlap.
    """
    width, height = scene.grid.width, scene.grid.height
    step = max(PIXELS_PER_STRIP // width // 64 * 64, 64)
    with RowReader(scene) as reader:
        for row in range(0, height, step):
            end = min(row + step, height)
            first, last = max(row - REACH, 0), min(end + REACH, height)
            then = (last, min(end + step + REACH, height)) if end < height else None
            block = reader.rows(first, last, then)
            inside = slice(row - first, end - first)
            probability = rounded(water_probability(block, thresholds)[inside])
            yield Mapped(row, probability, block[0, inside] if pictures else None)
            context.progress(0.1 + 0.85 * end / height, "Mapping water", end * width / 1e6, "Mpx")
