"""Images of the landscape, before and in the flood."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .farmland import byte
from .geometry import REFERENCE_ANGLE, Geometry, View
from .landcover import CROPLAND, FOREST, GRASS, TOWN, WATER, WETLAND, table
from .noise import SplineNoise
from .speckle import Speckle
from .terrain import smoothstep

FLOOR = np.float32(1e-5)  # power; rounding may leave less, and zero has no logarithm
NATURAL = np.float32(np.log(10) / 10)  # dB to the natural logarithm of power
DECIBEL = np.float32(10 / np.log(10))


@dataclass(frozen=True)
class Rows:
    """Some rows of the landscape at full resolution, each (rows, columns).

    Attributes:
        elevation: float32, metres.
        cover: uint8, codes of :mod:`.landcover`.
        field: uint32, a random number for each farm field.
        depth: float32, metres of flood water; 0 or less where there is none.
        flood: bool.
    """

    elevation: np.ndarray
    cover: np.ndarray
    field: np.ndarray
    depth: np.ndarray
    flood: np.ndarray


class Radar:
    """Makes images of rows of the landscape.

    Args:
        seed: Of the scene.
        looks: Equivalent number of looks.
        wind: 0 (calm) to 1 (strong).
        geometry: Of the view.
        width: Columns.
        gust: Pixels across which the wind is about the same.
    """

    def __init__(
        self, seed: int, looks: float, wind: float, geometry: Geometry, width: int, gust: float
    ) -> None:
        self._wind = wind
        self._geometry = geometry
        self._grain = [Speckle(seed, 100 + i, looks, width) for i in range(4)]
        self._fine = [SplineNoise(seed, 110 + i, 3.1, width) for i in range(2)]
        self._broad = SplineNoise(seed, 112, 41.0, width)
        self._gusts = {
            False: (SplineNoise(seed, 113, gust, width), SplineNoise(seed, 114, gust / 6, width)),
            True: (SplineNoise(seed, 115, gust, width), SplineNoise(seed, 116, gust / 6, width)),
        }
        self._tables = {
            name: table(name)
            for name in ("vv", "vh", "texture", "trend", "flooded_vv", "flooded_vh")
        }
        lean = geometry.angle - REFERENCE_ANGLE
        # Noise-equivalent sigma zero: worst at the sides of each of the three sub-swaths.
        beam = np.mod((geometry.angle - 29.0) / 5.5, 1.0) - 0.5
        noise = 10 ** ((-26.0 + 9.0 * beam * beam) / 10)
        self._noise = noise.astype(np.float32)
        self._lean = lean.astype(np.float32)

    def images(self, row0: int, rows: Rows, wanted: tuple[bool, bool]) -> list[np.ndarray | None]:
        """Images before and in the flood.

        Args:
            row0: First row.
            rows: The landscape.
            wanted: Which of the two are made.

        Returns:
            float32 (2, rows, columns), VV and VH in dB, or None where not wanted.
        """
        count = len(rows.cover)
        view = self._geometry.view(rows.elevation)
        common = self._fine[0].rows(row0, count)
        broad = self._broad.rows(row0, count)
        own = self._fine[1].rows(row0, count)
        texture = self._tables["texture"][rows.cover]
        shift = self._tables["trend"][rows.cover] * self._lean
        shift += texture * (np.float32(0.55) * common + np.float32(0.6) * broad)
        town = rows.cover == TOWN
        if town.any():
            # Walls and roofs at right angles to the beam flash; most of a town does not.
            shift[town] += np.float32(1.6) * common[town] ** 2
        land = {"vv": self._tables["vv"][rows.cover] + shift}
        land["vh"] = self._tables["vh"][rows.cover] + shift
        land["vh"] += np.float32(0.4) * texture * own
        results: list[np.ndarray | None] = []
        for after, make in enumerate(wanted):
            if not make:
                results.append(None)
                continue
            image = np.empty((2, *rows.cover.shape), np.float32)
            mean = self._flooded(row0, rows, land) if after else self._dry(row0, rows, land)
            open_water = rows.cover == WATER
            for band, name in enumerate(("vv", "vh")):
                grain = self._grain[2 * after + band].rows(row0, count)
                image[band] = self._record(mean[name], grain, view, open_water)
            results.append(image)
        return results

    def _dry(self, row0: int, rows: Rows, land: dict) -> dict[str, np.ndarray]:
        mean = {name: values.copy() for name, values in land.items()}
        _farm(mean, rows, byte(rows.field, 0))
        self._roughen(mean, rows.cover == WATER, self._ruffle(row0, len(rows.cover), False))
        return mean

    def _flooded(self, row0: int, rows: Rows, land: dict) -> dict[str, np.ndarray]:
        mean = {name: values.copy() for name, values in land.items()}
        # Crops have grown or gone since, and rain has wetted the soil.
        _farm(mean, rows, byte(rows.field, 0) // 2 + byte(rows.field, 1) // 2)
        wet = rows.cover != WATER
        for name in mean:
            mean[name] += np.float32(0.5) * wet
        flood = rows.flood
        if flood.any():
            stands = flood & _emerges(rows)
            drowned = flood & ~stands
            for name, sill in (("vv", -11.5), ("vh", -19.6)):
                values = mean[name]
                values[stands] += self._tables[f"flooded_{name}"][rows.cover[stands]]
                crops = stands & (rows.cover <= GRASS)
                values[crops] = 0.45 * values[crops] + 0.55 * np.float32(sill)
                deep = self._tables[name][WATER] + self._tables["trend"][WATER] * self._lean
                np.copyto(values, deep, where=drowned)
                # Stalks and floating debris near the water's edge.
                shallow = drowned & (rows.depth < 0.5)
                values[shallow] += (np.float32(9.0) * (0.5 - rows.depth[shallow])) ** 1.3
            water = drowned | (rows.cover == WATER)
        else:
            water = rows.cover == WATER
        self._roughen(mean, water, self._ruffle(row0, len(rows.cover), True))
        return mean

    def _ruffle(self, row0: int, count: int, after: bool) -> np.ndarray:
        large, small = self._gusts[after]
        gust = large.rows(row0, count) + np.float32(0.35) * small.rows(row0, count)
        # The calm have smooth water with a few patches of ripples, the windy the reverse.
        return smoothstep((gust + np.float32(4.4 * self._wind - 1.9)) * np.float32(0.5))

    def _roughen(self, mean: dict, water: np.ndarray, ruffle: np.ndarray) -> None:
        strength = np.float32(3.0 + 7.0 * self._wind)
        waves = ruffle * water
        mean["vv"] += strength * waves
        mean["vh"] += np.float32(0.45) * strength * waves

    def _record(
        self, mean: np.ndarray, grain: np.ndarray, view: View, water: np.ndarray
    ) -> np.ndarray:
        power = np.exp(mean * NATURAL)
        power *= np.where(water, np.float32(1), view.gain)
        if view.shadow.any():
            power[view.shadow] = 0
        if view.layover.any():
            power[view.layover] *= 2
        noise = self._noise
        power += noise
        power *= grain
        # Products have the mean noise subtracted, and what falls below zero is kept above it:
        # calm water is left with a long tail of very dark pixels.
        power -= np.float32(0.66) * noise
        power += np.sqrt(power * power + (np.float32(0.1) * noise) ** 2)
        power *= np.float32(0.5)
        np.maximum(power, FLOOR, out=power)
        np.log(power, out=power)
        power *= DECIBEL
        return power


def _farm(mean: dict, rows: Rows, state: np.ndarray) -> None:
    """Shift farmland by the state of each field's crop, 0 to 255."""
    farmed = rows.cover == CROPLAND
    growth = (state.astype(np.float32) - np.float32(128)) * farmed
    mean["vv"] += np.float32(1.3 / 74) * growth
    mean["vh"] += np.float32(1.6 / 74) * growth
    # A few fields are freshly levelled or waterlogged, and look like water without being any.
    smooth = farmed & (byte(rows.field, 3) < 7)
    mean["vv"][smooth] -= np.float32(4.5)
    mean["vh"][smooth] -= np.float32(4.0)


def _emerges(rows: Rows) -> np.ndarray:
    """Where something stands out of the flood: trees, houses, reed, tall crops."""
    cover, depth = rows.cover, rows.depth
    tall = (cover == FOREST) | ((cover == TOWN) & (depth < 3)) | ((cover == WETLAND) & (depth < 1))
    crops = (cover == CROPLAND) & (byte(rows.field, 2) < 60) & (depth < 1.6)
    meadow = (cover == GRASS) & (depth < 0.4)
    return tall | crops | meadow
