"""What the radar's receiver makes of backscatter: slopes, blur, noise and grain."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from .geometry import View
from .landcover import WATER
from .noise import row_generator
from .rows import Rows
from .variety import Variety

FLOOR = np.float32(1e-5)  # power; rounding may leave less, and zero has no logarithm
NATURAL = np.float32(np.log(10) / 10)  # dB to the natural logarithm of power
DECIBEL = np.float32(10 / np.log(10))
FLASHES = 150  # layer of the places of what flashes
BRIGHTEST = 14.0  # dB that something may flash above its surroundings
SPREADS = 3.0  # standard deviations that the point spread reaches
POLARISATIONS = ("vv", "vh")


class Receiver:
    """Turns mean backscatter into an image.

    Args:
        seed: Of the scene.
        angle: Incidence of each column, degrees.
        variety: Nature of the scene.

    Attributes:
        reach: Rows on each side of those asked for that the images of them need.
    """

    def __init__(self, seed: int, angle: np.ndarray, variety: Variety) -> None:
        self._seed, self._variety = seed, variety
        # Noise-equivalent sigma zero: worst at the sides of each of the three sub-swaths.
        beam = np.mod((angle - 29.0) / 5.5, 1.0) - 0.5
        noise = 10 ** ((-26.0 + variety.noise + 9.0 * beam * beam) / 10)
        self._noise = noise.astype(np.float32)
        self.reach = int(np.ceil(SPREADS * variety.blur))
        steps = np.arange(-self.reach, self.reach + 1)
        spread = np.exp(-0.5 * (steps / max(variety.blur, 1e-6)) ** 2)
        self._spread = spread / spread.sum()

    def flashes(self, row0: int, rows: Rows) -> np.ndarray | None:
        """Brightening by what stands alone: houses, masts, trees.

        Args:
            row0: First row.
            rows: The landscape.

        Returns:
            float32 (rows, columns) in dB, or None for none.
        """
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

    def image(
        self,
        mean: dict[str, np.ndarray],
        flashes: np.ndarray | None,
        view: View,
        water: np.ndarray,
        grain: list[np.ndarray],
        inner: slice,
    ) -> np.ndarray:
        """Make an image.

        Args:
            mean: Backscatter in dB, (rows, columns), by ``vv`` and ``vh``; changed.
            flashes: As :meth:`flashes` gives them.
            view: Of the rows.
            water: bool, permanent water, which has no slopes.
            grain: Speckle of VV and VH, of the rows of the image.
            inner: Rows of the landscape that the image has.

        Returns:
            float32 (2, rows of the image, columns), VV and VH in dB.
        """
        image = np.empty((2, inner.stop - inner.start, water.shape[1]), np.float32)
        for band, name in enumerate(POLARISATIONS):
            if flashes is not None:
                mean[name] += flashes
            power = self._power(mean[name], view, water)[inner]
            image[band] = self._record(power, grain[band])
            image[band] += np.float32((self._variety.offset_vv, self._variety.offset_vh)[band])
        return image

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
