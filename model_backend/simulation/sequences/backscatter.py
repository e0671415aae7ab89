"""Radar images of a place on its days."""

from __future__ import annotations

import numpy as np

from ..farmland import byte
from ..geometry import Geometry
from ..ground import Ground
from ..landcover import BARE, CROPLAND, FOREST, GRASS, TOWN, WATER, WETLAND
from ..noise import SplineNoise
from ..receiver import NATURAL, POLARISATIONS, Receiver
from ..speckle import Speckle
from .place import Moment, Place
from .season import by_cover

GUST = 3500.0  # metres across which the wind is about the same
LARGEST_GUST = 0.2  # of the place
POSITIONS = (0.1, 0.9)  # of places in the swath
GRAIN, GUSTS = 2000, 6000  # layers of noise that images begin with

# dB between the barest and the greenest plants.
GROWTH = {
    "vv": {CROPLAND: 2.2, GRASS: 1.2, FOREST: 0.4, BARE: 0.3, TOWN: 0.1, WETLAND: 1.0, WATER: 0},
    "vh": {CROPLAND: 3.2, GRASS: 1.8, FOREST: 0.9, BARE: 0.5, TOWN: 0.2, WETLAND: 2.2, WATER: 0},
}
# dB between dry and soaked soil under no plants.
SOAKING = {"vv": 4.5, "vh": 2.4}
# How much of it each cover lets the radar see.
OPEN = {CROPLAND: 1.0, GRASS: 0.8, FOREST: 0.15, BARE: 1.0, TOWN: 0.1, WETLAND: 0.4, WATER: 0}
USUAL_MOISTURE = 0.4
SHELTER = 0.6  # of the soil that the greenest plants hide
# dB that wet snow takes away, fields that are dark, mud.
WET_SNOW = {"vv": -4.5, "vh": -4.0}
SNOWED = {CROPLAND: 1.0, GRASS: 1.0, FOREST: 0.35, BARE: 1.0, TOWN: 0.2, WETLAND: 0.8, WATER: 0}
DARK = {"vv": -7.0, "vh": -7.5}
MUD = {"vv": 1.0, "vh": -0.5}
SHORE = {"vv": -14.0, "vh": -21.5}  # dB of the wet ground that a lake has left
CROPS = {"vv": 1.2, "vh": 1.5}  # between kinds of crop


class Track:
    """The view of a place from one orbit.

    Args:
        place: The place.
        descending: Whether the radar looks from the east.

    Attributes:
        incidence: At the middle of the place, degrees.
    """

    def __init__(self, place: Place, descending: bool) -> None:
        nature, rows = place.nature, place.land
        variety, seed, scene = nature.variety, nature.seed, nature.scene
        rng = np.random.default_rng((seed, 5 + descending))
        position = float(rng.uniform(*POSITIONS))
        geometry = Geometry(scene.width, scene.pixel_size, position, descending)
        self.incidence = float(geometry.angle[scene.width // 2])
        # Azimuth of fields and furrows, and calibration, differ from track to track.
        self._offset = {name: np.float32(rng.normal(0, 0.5)) for name in POLARISATIONS}
        longest = LARGEST_GUST * max(rows.cover.shape)
        self._gust = max(min(GUST / scene.pixel_size, longest) * variety.gust_size, 8.0)
        self._ground = Ground(seed, 0.0, geometry.angle, self._gust, 1, variety)
        self._receiver = Receiver(seed, geometry.angle, variety)
        self._land = self._ground.land(0, rows)
        self._view = geometry.view(rows.elevation)
        self._flashes = self._receiver.flashes(0, rows)
        self._nature, self._field = nature, rows.field
        self._crop = (byte(rows.field, 1).astype(np.float32) / 127.5 - 1) * (rows.cover == CROPLAND)
        self._crop *= np.float32(variety.crop_contrast)

    def image(self, moment: Moment, index: int) -> np.ndarray:
        """An image.

        Args:
            moment: The place on the day.
            index: Of the pass; no two images have the same noise.

        Returns:
            float32 (2, rows, columns), VV and VH in linear power.
        """
        rows = moment.rows
        mean = {name: self._at(name, moment) for name in POLARISATIONS}
        water = moment.open_water
        if rows.flood.any():
            stands = rows.flood & self._ground.emerges(0, rows)
            drowned = rows.flood & ~stands
            self._ground.drown(mean, rows, stands, drowned)
            water = water | drowned
        ruffle = self._ground.ruffle(0, self._gusts(index), moment.wind)
        self._ground.roughen(mean, water, ruffle, moment.wind)
        grain = [speckle.rows(0, len(rows.cover)) for speckle in self._speckle(index)]
        whole = slice(0, len(rows.cover))
        image = self._receiver.image(
            mean, self._flashes, self._view, moment.open_water, grain, whole
        )
        image *= NATURAL
        return np.exp(image, out=image)

    def _at(self, name: str, moment: Moment) -> np.ndarray:
        """Backscatter of land and calm water without a flood, dB."""
        cover = moment.rows.cover
        mean = self._land[name] + self._offset[name]
        mean += by_cover(GROWTH[name])[cover] * (moment.green - np.float32(0.5))
        bare = by_cover(OPEN)[cover] * (1 - np.float32(SHELTER) * moment.green)
        wetter = SOAKING[name] * (moment.moisture - USUAL_MOISTURE)
        frozen = moment.snow * (1 - moment.melting)
        mean += np.float32(wetter * (1 - frozen)) * bare
        mean += np.float32(CROPS[name]) * self._crop
        mean += np.float32(DARK[name]) * moment.dark
        wet = np.float32(WET_SNOW[name] * moment.snow * moment.melting)
        mean += wet * by_cover(SNOWED)[cover]
        mean[moment.mud] += np.float32(MUD[name])
        mean[moment.shore] = np.float32(SHORE[name])
        return mean

    def _gusts(self, index: int) -> np.ndarray:
        height, width = self._field.shape
        seed = self._nature.seed
        large = SplineNoise(seed, GUSTS + 2 * index, self._gust, width).rows(0, height)
        small = SplineNoise(seed, GUSTS + 2 * index + 1, self._gust / 6, width).rows(0, height)
        return large + np.float32(0.35) * small

    def _speckle(self, index: int) -> list[Speckle]:
        nature, variety = self._nature, self._nature.variety
        return [
            Speckle(
                nature.seed,
                GRAIN + 2 * index + band,
                nature.scene.looks * variety.looks,
                nature.scene.width,
                variety.correlation_along,
                variety.correlation_across,
            )
            for band in range(2)
        ]
