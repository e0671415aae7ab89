"""Images stretched to 8-bit values, for models that were trained on such."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from rasterio.windows import Window

from ..protocol import HighwaterError
from .bands import is_radar
from .sampling import lattice, strips

if TYPE_CHECKING:
    from .scene import RadarScene

PERCENTILES = (1.0, 99.0)
ENDS = (30.0, 230.0)
"""What the percentiles become. In the images that such models are trained on (OMBRIA) they lie at
23 to 34 and at 224 to 233."""
LEAST = 10_000
"""Pixels that limits are taken from; where a quick look finds fewer, all are looked at."""
MOST = 400_000
"""Pixels that are kept of a look at all."""


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


def find_stretches(scene: RadarScene, groups: Sequence[Sequence[str]]) -> dict[str, Stretch]:
    """Limits of the bands of a whole scene, from pixels that have data in every band needed.

    Images of two dates are so compared on the same ground, however much more one of them covers.

    Args:
        scene: The whole image, not stretched.
        groups: Names of its bands; those with common limits together.

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
        low, high = np.percentile(pixels, PERCENTILES).tolist()
        # An image without contrast is not blown up to noise.
        high = high if high > low else low + 1
        limits = Stretch(low, high, "dB" if is_radar(names[0]) else "")
        found.update(dict.fromkeys(names, limits))
    return found


def _values(scene: RadarScene, windows: Iterator[Window], every: int) -> np.ndarray:
    """Values (bands, pixels) in windows, every so many pixels along rows and columns."""
    blocks = [scene.read(window)[:, ::every, ::every] for window in windows]
    return np.concatenate([block.reshape(len(block), -1) for block in blocks], axis=1)
