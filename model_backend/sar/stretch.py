"""Images stretched to 8-bit values, for models that were trained on such.

Those that are such values already are stretched once more. Whoever made them chose the limits
(least and greatest value, two deviations, some percentiles), and a model that saw one kind maps
another one worse. Once the same percentiles have the same values, the first stretch makes no
difference.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from rasterio.windows import Window

from ..context import JobContext
from ..protocol import HighwaterError
from .bands import is_radar
from .sampling import lattice, strips
from .units import STRETCHED

if TYPE_CHECKING:
    from .scene import RadarScene

PERCENTILES = (1.0, 99.0)
ENDS = (30.0, 230.0)
"""What the percentiles become."""
LEAST = 10_000
"""Pixels that limits are taken from; where a quick look finds fewer, all are looked at."""
MOST = 400_000
"""Pixels that are kept of a look at all."""
FILLED = 0.05
"""Share of a picture's pixels at one end of its range from which on they may well be a fill. Those
who stretch cut off less."""


@dataclass(frozen=True)
class Stretch:
    """A linear change of values, clipped to 0 … 255.

    Attributes:
        low: Value that becomes the first of :data:`ENDS`.
        high: Value that becomes the second.
        unit: Symbol of the values' unit; empty: they have none.
    """

    low: float
    high: float
    unit: str = ""

    def apply(self, values: np.ndarray) -> None:
        """Stretch float32 values of any shape in place; NaN stays."""
        scale = (ENDS[1] - ENDS[0]) / (self.high - self.low)
        values -= np.float32(self.low)
        values *= np.float32(scale)
        values += np.float32(ENDS[0])
        np.clip(values, 0, 255, out=values)

    @property
    def words(self) -> str:
        """Such as “stretched to 8-bit values: −21.3 dB becomes 30, −3.2 dB becomes 230”."""
        low, high = (
            f"{value:.4g}{' ' if self.unit else ''}{self.unit}".replace("-", "−")
            for value in (self.low, self.high)
        )
        return (
            f"stretched to 8-bit values: {low} becomes {ENDS[0]:g}, {high} becomes {ENDS[1]:g}"
            " (1st and 99th percentile of the image)"
        )


def stretch_of(pixels: np.ndarray, unit: str = "") -> Stretch:
    """Limits from the values of an image.

    Args:
        pixels: Values of any shape, one or more, all finite.
        unit: Symbol of their unit.
    """
    low, high = np.percentile(pixels, PERCENTILES).tolist()
    # An image without contrast is not blown up to noise.
    return Stretch(low, high if high > low else low + 1, unit)


def find_stretches(
    scene: RadarScene, groups: Sequence[Sequence[str]], context: JobContext
) -> dict[str, Stretch]:
    """Limits of the bands of a whole scene, from pixels that have data in every band needed.

    Images of two dates are so compared on the same ground, however much more one of them covers.

    Args:
        scene: The whole image, not stretched.
        groups: Names of its bands; those with common limits together.
        context: Is warned of what may be a fill.

    Raises:
        HighwaterError: ``input.no_common_pixel``.
    """
    block = scene.sources[0].dataset.block_shapes[0]
    values = _values(scene, lattice(scene.inner, block), 1)
    if np.isfinite(values).any(axis=0).sum() < LEAST:
        every = max(round((scene.grid.width * scene.grid.height / MOST) ** 0.5), 1)
        values = _values(scene, strips(scene.inner), every)
    found = {}
    for names in groups:
        pixels = values[[scene.names.index(name) for name in names]]
        pixels = pixels[np.isfinite(pixels)]
        if not pixels.size:
            layers = dict.fromkeys(scene.sources[choice.layer].name for choice in scene.choices)
            raise HighwaterError(
                "input.no_common_pixel",
                f"No pixel has data in all of {', '.join(f'“{name}”' for name in layers)}.",
                "Choose images that show the same place.",
            )
        symbol = ""
        if is_radar(names[0]):
            if scene.units[names[0]].code == STRETCHED:
                pixels = _without_fill(pixels, names[0], context)
            else:
                symbol = "dB"
        found.update(dict.fromkeys(names, stretch_of(pixels, symbol)))
    return found


def _without_fill(pixels: np.ndarray, band: str, context: JobContext) -> np.ndarray:
    """Values of a picture without those that may be a fill: limits from it would fit nothing."""
    for end in (0, 255):
        filled = pixels == end
        share = filled.mean()
        if FILLED < share < 1:
            context.warn(
                f"{100 * share:.0f} % of {band} are {end}. If nothing was seen there, say so: in"
                f" the layer's properties, Transparency, “Additional no data value” {end}. As it"
                " is, the model maps these pixels, too."
            )
            pixels = pixels[~filled]
    return pixels


def _values(scene: RadarScene, windows: Iterator[Window], every: int) -> np.ndarray:
    """Values (bands, pixels) in windows, every so many pixels along rows and columns."""
    blocks = [scene.read(window)[:, ::every, ::every] for window in windows]
    return np.concatenate([block.reshape(len(block), -1) for block in blocks], axis=1)
