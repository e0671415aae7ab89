"""Images of the landscape, before and in the flood."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from .geometry import Geometry, View
from .ground import EARLIER, LAYERS, Ground, Rows
from .landcover import WATER
from .noise import row_generator
from .speckle import Speckle
from .variety import Variety

FLOOR = np.float32(1e-5)  # power; rounding may leave less, and zero has no logarithm
NATURAL = np.float32(np.log(10) / 10)  # dB to the natural logarithm of power
DECIBEL = np.float32(10 / np.log(10))
FLASHES = 150  # layer of the places of what flashes
BRIGHTEST = 14.0  # dB that something may flash above its surroundings
SPREADS = 3.0  # standard deviations that the point spread reaches


class Radar:
    """Makes images of rows of the landscape.

    Args:
        seed: Of the scene.
        looks: Equivalent number of looks.
        dates: Images whose mean is that before the flood.
        geometry: Of the view.
        ground: Mean backscatter of the landscape.
        variety: Nature of the scene.
        earlier: Which earlier date the image before the flood is of; 0: the last one.

    Attributes:
        reach: Rows on each side of those asked for that the images of them need.
    """

    def __init__(
        self,
        seed: int,
        looks: float,
        dates: int,
        geometry: Geometry,
        ground: Ground,
        variety: Variety,
        earlier: int = 0,
    ) -> None:
        self._seed = seed
        self._geometry, self._ground, self._variety = geometry, ground, variety
        width, angle = len(geometry.angle), geometry.angle
        correlation = (variety.correlation_along, variety.correlation_across)
        # The mean of independent images has the looks of all of them.
        counts = [looks * variety.looks * (dates if i < 2 else 1) for i in range(4)]
        layers = [100, 101, 102, 103]
        if earlier:
            layers[:2] = (EARLIER + LAYERS * earlier + number for number in (8, 9))
        self._grain = [
            Speckle(seed, layer, count, width, *correlation) for layer, count in zip(layers, counts)
        ]
        # Noise-equivalent sigma zero: worst at the sides of each of the three sub-swaths.
        beam = np.mod((angle - 29.0) / 5.5, 1.0) - 0.5
        noise = 10 ** ((-26.0 + variety.noise + 9.0 * beam * beam) / 10)
        self._noise = noise.astype(np.float32)
        self.reach = int(np.ceil(SPREADS * variety.blur))
        steps = np.arange(-self.reach, self.reach + 1)
        spread = np.exp(-0.5 * (steps / max(variety.blur, 1e-6)) ** 2)
        self._spread = spread / spread.sum()

    def images(
        self, row0: int, rows: Rows, wanted: tuple[bool, bool], inner: slice
    ) -> list[np.ndarray | None]:
        """Images before and in the flood.

        Args:
            row0: First row of the landscape.
            rows: The landscape, :attr:`reach` rows beyond the images where the scene has them.
            wanted: Which of the two are made.
            inner: Rows of the landscape that the images have.

        Returns:
            float32 (2, rows, columns), VV and VH in dB, or None where not wanted.
        """
        view = self._geometry.view(rows.elevation)
        open_water = rows.cover == WATER
        first, count = row0 + inner.start, inner.stop - inner.start
        flashes = self._flashes(row0, rows)
        results: list[np.ndarray | None] = []
        for after, mean in enumerate(self._ground.means(row0, rows, wanted)):
            if mean is None:
                results.append(None)
                continue
            image = np.empty((2, count, rows.cover.shape[1]), np.float32)
            for band, name in enumerate(("vv", "vh")):
                if flashes is not None:
                    mean[name] += flashes
                power = self._power(mean[name], view, open_water)[inner]
                grain = self._grain[2 * after + band].rows(first, count)
                image[band] = self._record(power, grain)
                image[band] += np.float32((self._variety.offset_vv, self._variety.offset_vh)[band])
            results.append(image)
        return results

    def _flashes(self, row0: int, rows: Rows) -> np.ndarray | None:
        """Brightening by what stands alone: houses, masts, trees; dB, or None for none."""
        density = self._variety.scatterers
        if density <= 0:
            return None
        count, width = rows.cover.shape
        chance = np.stack(
            [
                row_generator(self._seed, FLASHES, row).random(width, dtype=np.float32)
                for row in range(row0, row0 + count)
            ]
        )
        strength = np.float32(BRIGHTEST) * (1 - chance / np.float32(density))
        return np.where(rows.cover == WATER, 0, np.maximum(strength, 0)).astype(np.float32)

    def _power(self, mean: np.ndarray, view: View, water: np.ndarray) -> np.ndarray:
        power = np.exp(mean * NATURAL)
        power *= np.where(water, np.float32(1), view.gain)
        if view.shadow.any():
            power[view.shadow] = 0
        if view.layover.any():
            power[view.layover] *= 2
        if self.reach:
            for axis in (0, 1):
                power = ndimage.correlate1d(power, self._spread, axis, mode="nearest")
        return power

    def _record(self, power: np.ndarray, grain: np.ndarray) -> np.ndarray:
        noise = self._noise
        power += noise
        power *= grain
        # Products have the mean noise subtracted, and what falls below zero is kept above it:
        # calm water is left with a long tail of very dark pixels.
        power -= np.float32(self._variety.subtracted) * noise
        power += np.sqrt(power * power + (np.float32(0.1) * noise) ** 2)
        power *= np.float32(0.5)
        np.maximum(power, FLOOR, out=power)
        np.log(power, out=power)
        power *= DECIBEL
        return power
