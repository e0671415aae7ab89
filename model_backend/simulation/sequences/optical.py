"""Optical images of a place on its days."""

from __future__ import annotations

import math

import numpy as np
from scipy import ndimage

from ..farmland import byte
from ..ground import Ground
from ..landcover import CROPLAND, FOREST, TOWN, WATER
from ..noise import fractal
from .clouds import Clouds
from .place import Moment, Place
from .season import by_cover
from .spectra import BANDS, CLEAR_WATER, CLOUD, MUD, MUDDY_WATER, SHADE, SNOW, ends

SCALE = 10000  # values of reflectance 1
COARSE = ("B11", "B12")  # of 20 m
COARSE_SIZE = 20.0
# Spread of reflectance within a cover, of its mean.
TEXTURE = {1: 0.10, 2: 0.08, 3: 0.14, 4: 0.10, 5: 0.28, 6: 0.14, WATER: 0.04}
DAMPED = 0.35  # of the light that soaked soil swallows
SEE_THROUGH = 0.35  # metres of water through which half the ground is seen
SNOWY = {1: 1.0, 2: 1.0, 3: 0.45, 4: 1.0, 5: 0.7, 6: 0.9, WATER: 0.0}
HAZE = 0.012  # thickness that is left after the correction for the atmosphere, at most
NOISE = 0.002  # reflectance


class Camera:
    """The optical view of a place.

    Args:
        place: The place.
    """

    def __init__(self, place: Place) -> None:
        rows, scene = place.land, place.nature.scene
        self._seed, self._size = place.nature.seed, scene.pixel_size
        # Of the radar's ground only what stands out of the water is asked.
        angles = np.full(scene.width, 38.0, np.float32)
        self._ground = Ground(self._seed, 0.0, angles, 8.0, 1, place.nature.variety)
        rng = np.random.default_rng((self._seed, 7))
        shape = rows.cover.shape
        fine = rng.standard_normal(shape, dtype=np.float32)
        rough = 0.6 * fractal(shape, rng, 1.2) + 0.5 * fine
        kind = (byte(rows.field, 1).astype(np.float32) / 127.5 - 1) * (rows.cover == CROPLAND)
        self._bright = 1 + by_cover(TEXTURE)[rows.cover] * rough + np.float32(0.18) * kind
        self._slopes = np.gradient(rows.elevation, scene.pixel_size)
        self._barest, self._greenest = ends(0), ends(1)

    def image(
        self, moment: Moment, clouds: Clouds, sun: tuple[float, float], index: int
    ) -> np.ndarray:
        """An image.

        Args:
            moment: The place on the day.
            clouds: Above it.
            sun: Azimuth and elevation, degrees.
            index: Of the pass; no two images have the same noise.

        Returns:
            uint16 (bands of :data:`.spectra.BANDS`, rows, columns), reflectance × 10000, at
            least 1.
        """
        rng = np.random.default_rng((self._seed, 8, index))
        image = self._land(moment)
        image *= self._bright * self._light(sun)
        self._put_snow(image, moment)
        self._put_water(image, moment, rng)
        image *= 1 - clouds.shadow * (1 - SHADE[:, None, None])
        haze = np.float32(rng.uniform(0, HAZE))
        white = CLOUD[:, None, None] * (np.float32(rng.uniform(0.8, 1.3)) * clouds.brightness)
        image += np.maximum(clouds.thickness, haze) * (white - image)
        for band, name in enumerate(BANDS):
            if name in COARSE and self._size < COARSE_SIZE:
                width = round(COARSE_SIZE / self._size)
                image[band] = ndimage.uniform_filter(image[band], width, mode="nearest")
        image += np.float32(NOISE) * rng.standard_normal(image.shape, dtype=np.float32)
        return np.clip(np.rint(image * SCALE), 1, 65535).astype(np.uint16)

    def _land(self, moment: Moment) -> np.ndarray:
        cover, green = moment.rows.cover, moment.green
        image = np.empty((len(BANDS), *cover.shape), np.float32)
        # Soaked soil is darker; plants hide it.
        damp = 1 - np.float32(DAMPED) * (1 - green) * np.maximum(moment.moisture, moment.dark)
        bare = green * (1 - moment.dark)
        for band in range(len(BANDS)):
            low, high = self._barest[cover, band], self._greenest[cover, band]
            image[band] = (low + (high - low) * bare) * damp
        image[:, moment.mud | moment.shore] = MUD[:, None]
        return image

    def _light(self, sun: tuple[float, float]) -> np.ndarray:
        """Light on slopes, of that on level ground."""
        azimuth, elevation = (math.radians(value) for value in sun)
        down, right = self._slopes
        # Slopes fall away from the sun where they rise towards it in rows or fall in columns.
        towards = down * np.float32(math.cos(azimuth)) - right * np.float32(math.sin(azimuth))
        return np.clip(1 + towards / np.float32(math.tan(elevation)), 0.2, 1.6)

    def _put_snow(self, image: np.ndarray, moment: Moment) -> None:
        if moment.snow > 0:
            white = by_cover(SNOWY)[moment.rows.cover] * np.float32(moment.snow)
            image += white * (SNOW[:, None, None] - image)

    def _put_water(self, image: np.ndarray, moment: Moment, rng: np.random.Generator) -> None:
        silt = np.float32(moment.silt)
        glint = np.float32(rng.exponential(0.01) * moment.wind)
        lake = CLEAR_WATER + np.float32(0.8) * silt * (MUDDY_WATER - CLEAR_WATER) + glint
        water = moment.open_water
        image[:, water] = lake[:, None] * self._bright[water]
        rows = moment.rows
        flood = rows.flood
        if not flood.any():
            return
        muddy = CLEAR_WATER + (0.4 + 0.6 * silt) * (MUDDY_WATER - CLEAR_WATER) + glint
        stands = self._ground.emerges(0, rows)[flood]
        seen = np.exp(-rows.depth[flood] / np.float32(SEE_THROUGH)) * np.float32(0.45)
        tall = np.isin(rows.cover[flood], (FOREST, TOWN))
        # Crowns and roofs hide more of the water than stalks do.
        seen = np.where(stands, np.where(tall, 0.85, 0.5), seen)
        image[:, flood] = seen * image[:, flood] + (1 - seen) * muddy[:, None]
