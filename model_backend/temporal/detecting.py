"""An image held against the statistics of the earlier ones, from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from rasterio.windows import Window

from ..context import JobContext
from ..prediction.levels import rounded
from ..prediction.physics import PIXELS_PER_STRIP
from ..prediction.rows import RowReader
from ..prediction.strip import Mapped
from ..raster.writing import RasterWriter
from ..sar.scene import RadarScene
from ..sar.speckle import gaussian_reach, smooth
from .layer import StatisticsLayer
from .rule import Rule, judge


def detect(
    scene: RadarScene,
    statistics: StatisticsLayer,
    rule: Rule,
    scores: RasterWriter | None,
    context: JobContext,
    pictures: bool = False,
) -> Iterator[Mapped]:
    """Water of a scene by what has changed.

    Args:
        scene: Image of the flood; all of it is mapped.
        statistics: Of the earlier images, on the grid of the scene.
        rule: What counts as flood; its thresholds name the polarisations that are compared.
        scores: Takes the z-scores; None: nobody wants them.
        context: For progress.
        pictures: Whether the first band is handed on as well.

    Yields:
        Rows, without gap or overlap.
    """
    width, height = scene.grid.width, scene.grid.height
    names = [item.band for item in rule.thresholds]
    numbers = [scene.names.index(name) for name in names]
    reach = gaussian_reach(statistics.smoothing)
    step = max(PIXELS_PER_STRIP // width // 64 * 64, 64)
    with RowReader(scene) as reader:
        for row in range(0, height, step):
            end = min(row + step, height)
            first, last = max(row - reach, 0), min(end + reach, height)
            then = (last, min(end + step + reach, height)) if end < height else None
            block = reader.rows(first, last, then)
            inside = slice(row - first, end - first)
            image = _smoothed(block[numbers], statistics.smoothing)[:, inside]
            usual = statistics.read(Window(0, row, width, end - row), names)
            judged = judge(image, *usual, rule)
            if scores is not None:
                scores.write(row, judged.z)
            yield Mapped(
                row,
                rounded(judged.probability),
                block[0, inside] if pictures else None,
                permanent=judged.permanent,
                unknown=judged.unknown,
            )
            context.progress(0.1 + 0.85 * end / height, "Comparing", end * width / 1e6, "Mpx")


def _smoothed(block: np.ndarray, sigma: float) -> np.ndarray:
    valid = np.isfinite(block).all(axis=0)
    return smooth(block, valid, sigma) if sigma and valid.any() else block
