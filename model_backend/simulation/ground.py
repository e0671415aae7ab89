"""How strongly each pixel of the landscape sends the radar's pulse back, before any grain."""

from __future__ import annotations

import numpy as np

from .farmland import byte, scramble
from .geometry import REFERENCE_ANGLE
from .landcover import CROPLAND, FOREST, GRASS, TOWN, WATER, WETLAND, table
from .noise import SplineNoise, octaves
from .rows import Rows
from .terrain import smoothstep
from .variety import Variety

SWELL = (190.0, 71.0, 27.0, 11.0)  # pixels, of slow changes of the land
STREAK = 90.0  # pixels between streaks of the wind
EARLIER = 2000  # first layer of what earlier dates have of their own
LAYERS = 10  # that each of them may have


class Ground:
    """Mean backscatter of rows of the landscape.

    Args:
        seed: Of the scene.
        wind: 0 (calm) to 1 (strong).
        angle: Incidence of each column, degrees.
        gust: Pixels across which the wind is about the same.
        dates: Images whose mean is that before the flood.
        variety: Nature of the scene.
        earlier: Which earlier date the image before the flood is of; 0: the last one.
    """

    def __init__(
        self,
        seed: int,
        wind: float,
        angle: np.ndarray,
        gust: float,
        dates: int,
        variety: Variety,
        earlier: int = 0,
    ) -> None:
        width = len(angle)
        self._wind, self._variety = wind, variety
        self._calmer = np.float32(dates**-0.5)  # of what changes from date to date
        self._fine = [SplineNoise(seed, 110 + i, 3.1, width) for i in range(2)]
        self._broad = SplineNoise(seed, 112, 41.0, width)
        gust = max(gust * variety.gust_size, 8.0)
        first = 113 if earlier == 0 else EARLIER + LAYERS * earlier
        self._gusts = {
            False: (
                SplineNoise(seed, first, gust, width),
                SplineNoise(seed, first + 1, gust / 6, width),
            ),
            True: (SplineNoise(seed, 115, gust, width), SplineNoise(seed, 116, gust / 6, width)),
        }
        self._swell = [SplineNoise(seed, 120 + i, length, width) for i, length in enumerate(SWELL)]
        self._reeds = [SplineNoise(seed, 130 + i, length, width) for i, length in enumerate(SWELL)]
        self._tables = {
            name: table(variety.covers, name)
            for name in ("vv", "vh", "texture", "trend", "flooded_vv", "flooded_vh")
        }
        self._earlier = earlier
        # Rain has wetted the soil of some dates more than that of others.
        wetness = np.random.default_rng((seed, 9, earlier)).uniform(-1, 1) if earlier else 0.0
        self._rain_before = np.float32(variety.rain * wetness)
        self._lean = (angle - REFERENCE_ANGLE).astype(np.float32)
        heading = 2 * np.pi * (seed * 0.618 % 1)
        self._across = np.array([np.cos(heading), np.sin(heading)], np.float32) * (
            np.float32(2 * np.pi / STREAK)
        )

    def means(self, row0: int, rows: Rows, wanted: tuple[bool, bool]) -> list[dict | None]:
        """Mean backscatter before and in the flood.

        Args:
            row0: First row.
            rows: The landscape.
            wanted: Which of the two are made.

        Returns:
            float32 (rows, columns) in dB by ``vv`` and ``vh``, or None where not wanted.
        """
        land = self.land(row0, rows)
        makers = (self._dry, self._flooded)
        return [make(row0, rows, land) if want else None for make, want in zip(makers, wanted)]

    def land(self, row0: int, rows: Rows) -> dict[str, np.ndarray]:
        """Mean backscatter of what does not change from date to date.

        Args:
            row0: First row.
            rows: The landscape.

        Returns:
            float32 (rows, columns) in dB by ``vv`` and ``vh``.
        """
        count = len(rows.cover)
        variety = self._variety
        common = self._fine[0].rows(row0, count)
        broad = self._broad.rows(row0, count)
        own = self._fine[1].rows(row0, count)
        texture = self._tables["texture"][rows.cover] * np.float32(variety.texture)
        shift = self._tables["trend"][rows.cover] * self._lean
        shift += texture * (np.float32(0.55) * common + np.float32(0.6) * broad)
        town = rows.cover == TOWN
        if town.any():
            # Walls and roofs at right angles to the beam flash; most of a town does not.
            shift[town] += np.float32(1.6) * common[town] ** 2
        if variety.swell > 0:
            swell = octaves(self._swell, row0, count)
            shift += np.float32(variety.swell) * swell * (rows.cover != WATER)
        land = {name: self._tables[name][rows.cover] + shift for name in ("vv", "vh")}
        land["vh"] += np.float32(0.4) * texture * own
        return land

    def _dry(self, row0: int, rows: Rows, land: dict) -> dict[str, np.ndarray]:
        mean = {name: values.copy() for name, values in land.items()}
        state = byte(rows.field, 0)
        if self._earlier:
            # Each field has a crop of its own and goes its own way from date to date.
            other = scramble(rows.field ^ np.uint32(self._earlier * 40503))
            state = state // 2 + byte(other, 1) // 2
            for values in mean.values():
                values += self._rain_before * (rows.cover != WATER)
        self._farm(mean, rows, state, self._calmer)
        self.roughen(mean, rows.cover == WATER, self._ruffle(row0, rows, False), self._wind)
        return mean

    def _flooded(self, row0: int, rows: Rows, land: dict) -> dict[str, np.ndarray]:
        mean = {name: values.copy() for name, values in land.items()}
        # Crops have grown or gone since, and rain has wetted the soil.
        state = byte(rows.field, 0) // 2 + byte(rows.field, 1) // 2
        self._farm(mean, rows, state, np.float32(1))
        wet = rows.cover != WATER
        for name in mean:
            mean[name] += np.float32(self._variety.rain) * wet
        flood = rows.flood
        water = rows.cover == WATER
        if flood.any():
            stands = flood & self.emerges(row0, rows)
            drowned = flood & ~stands
            self.drown(mean, rows, stands, drowned)
            water = drowned | water
        self.roughen(mean, water, self._ruffle(row0, rows, True), self._wind)
        return mean

    def drown(self, mean: dict, rows: Rows, stands: np.ndarray, drowned: np.ndarray) -> None:
        """Put land under water.

        Args:
            mean: Backscatter in dB by ``vv`` and ``vh``; changed.
            rows: The landscape.
            stands: bool, flood with something standing out of it.
            drowned: bool, flood that is open water.
        """
        variety = self._variety
        reed = np.float32(variety.reed)
        # Trunks and stalks double the pulse in VV; in VH there is little more than the stalks.
        for name, sill in (("vv", -11.5 + reed), ("vh", -19.6 + reed / 2)):
            values = mean[name]
            rise = self._tables[f"flooded_{name}"] * np.float32(variety.bounce)
            values[stands] += rise[rows.cover[stands]]
            low = stands & ((rows.cover <= GRASS) | (rows.cover >= WETLAND) & (reed != 0))
            values[low] = 0.45 * values[low] + 0.55 * np.float32(sill)
            deep = self._tables[name][WATER] + self._tables["trend"][WATER] * self._lean
            np.copyto(values, deep, where=drowned)
            # Stalks and floating debris near the water's edge.
            shallow = drowned & (rows.depth < 0.5)
            mixture = (np.float32(9.0) * (0.5 - rows.depth[shallow])) ** 1.3
            values[shallow] += np.float32(variety.debris) * mixture

    def emerges(self, row0: int, rows: Rows) -> np.ndarray:
        """Where something would stand out of the water: trees, houses, reed, tall crops.

        Args:
            row0: First row.
            rows: The landscape with the depth of the water.

        Returns:
            bool (rows, columns).
        """
        cover, depth = rows.cover, rows.depth
        variety = self._variety
        house, reed = (cover == TOWN) & (depth < 3), (cover == WETLAND) & (depth < 1)
        tall = (cover == FOREST) | house | reed
        crops = (cover == CROPLAND) & (byte(rows.field, 2) < variety.emergent) & (depth < 1.6)
        meadow = (cover == GRASS) & (depth < 0.4)
        stands = tall | crops | meadow
        if variety.reeds_above < 9:
            plants = octaves(self._reeds, row0, len(cover))
            stands |= plants - np.float32(0.3) * depth > np.float32(variety.reeds_above)
        return stands

    def _ruffle(self, row0: int, rows: Rows, after: bool) -> np.ndarray:
        large, small = self._gusts[after]
        count = len(rows.cover)
        gust = large.rows(row0, count) + np.float32(0.35) * small.rows(row0, count)
        if not after:
            gust *= self._calmer
        return self.ruffle(row0, gust, self._wind)

    def ruffle(self, row0: int, gust: np.ndarray, wind: float) -> np.ndarray:
        """How far the wind ruffles open water.

        Args:
            row0: First row.
            gust: Noise of mean 0 and spread about 1, (rows, columns); changed.
            wind: 0 (calm) to 1 (strong).

        Returns:
            float32 (rows, columns), 0 for smooth water to 1.
        """
        count = len(gust)
        if self._variety.streaks > 0:
            # Rolls of air along the wind, bent by the gusts, leave bands on the water.
            y = np.arange(row0, row0 + count, dtype=np.float32)[:, None]
            x = np.arange(gust.shape[1], dtype=np.float32)[None, :]
            phase = self._across[0] * x + self._across[1] * y + np.float32(1.5) * gust
            gust += np.float32(self._variety.streaks) * np.sin(phase)
        # The calm have smooth water with a few patches of ripples, the windy the reverse.
        return smoothstep((gust + np.float32(4.4 * wind - 1.9)) * np.float32(0.5))

    def roughen(self, mean: dict, water: np.ndarray, ruffle: np.ndarray, wind: float) -> None:
        """Brighten open water by its waves.

        Args:
            mean: Backscatter in dB by ``vv`` and ``vh``; changed.
            water: bool, open water.
            ruffle: As :meth:`ruffle` gives it.
            wind: 0 (calm) to 1 (strong).
        """
        strength = np.float32((3.0 + 7.0 * wind) * self._variety.waves)
        waves = ruffle * water
        mean["vv"] += strength * waves
        mean["vh"] += np.float32(self._variety.waves_vh) * strength * waves

    def _farm(self, mean: dict, rows: Rows, state: np.ndarray, share: np.float32) -> None:
        """Shift farmland by the state of each field's crop, 0 to 255."""
        farmed = rows.cover == CROPLAND
        growth = (state.astype(np.float32) - np.float32(128)) * farmed
        growth *= share * np.float32(self._variety.crop_contrast)
        mean["vv"] += np.float32(1.3 / 74) * growth
        mean["vh"] += np.float32(1.6 / 74) * growth
        # A few fields are freshly levelled or waterlogged, and look like water without being any.
        smooth = farmed & (byte(rows.field, 3) < self._variety.smooth_fields)
        mean["vv"][smooth] -= np.float32(4.5) * share
        mean["vh"][smooth] -= np.float32(4.0) * share
