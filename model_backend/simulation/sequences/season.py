"""Plants and fields through the year."""

from __future__ import annotations

import numpy as np

from ..farmland import byte
from ..landcover import BARE, CROPLAND, FOREST, GRASS, TOWN, WATER, WETLAND
from .nature import Nature

# How strongly each cover follows the seasons.
FOLLOWS = {CROPLAND: 1.3, GRASS: 1.0, FOREST: 0.5, BARE: 0.4, TOWN: 0.5, WETLAND: 0.9, WATER: 0.0}
# How much greener or barer than grassland each cover is.
RICHER = {CROPLAND: 0.0, GRASS: 0.0, FOREST: 0.3, BARE: -0.3, TOWN: -0.1, WETLAND: 0.15, WATER: 0}
CROP_SHIFT = 45.0  # days that crops of different fields are ahead or behind, at most
DARK_DAYS = 45  # days that a dark field needs to dry
DARK_SPREAD = 14.0  # days that one dark field is ahead of another


def by_cover(values: dict[int, float]) -> np.ndarray:
    """A table to be indexed with covers; float32, index 0 unused."""
    return np.array([0.0, *(values[code] for code in sorted(values))], np.float32)


def greenness(
    nature: Nature, cover: np.ndarray, field: np.ndarray, day_of_year: float
) -> np.ndarray:
    """How green plants are.

    Args:
        nature: Of the place.
        cover: Land cover, (rows, columns).
        field: Number of each pixel's field.
        day_of_year: 1 to 366.

    Returns:
        float32 (rows, columns), 0 (bare) to 1 (lush).
    """
    ahead = (byte(field, 0).astype(np.float32) / 127.5 - 1) * np.float32(CROP_SHIFT)
    ahead *= cover == CROPLAND
    turn = np.cos((day_of_year - nature.greenest + ahead) * np.float32(2 * np.pi / 365.25))
    green = nature.greenness + by_cover(RICHER)[cover]
    green += by_cover(FOLLOWS)[cover] * np.float32(nature.seasonality) * turn
    return np.clip(green, 0, 1).astype(np.float32)


def darkness(nature: Nature, cover: np.ndarray, field: np.ndarray, days_since: float) -> np.ndarray:
    """How far fields that were levelled and soaked look like water.

    Args:
        nature: Of the place.
        cover: Land cover, (rows, columns).
        field: Number of each pixel's field.
        days_since: Days since such fields are tilled, on average.

    Returns:
        float32 (rows, columns), 1 on the first day to 0 when dry.
    """
    age = days_since - (byte(field, 2).astype(np.float32) / 127.5 - 1) * np.float32(DARK_SPREAD)
    strength = np.where(age >= 0, np.clip(1 - age / DARK_DAYS, 0, 1) ** np.float32(0.6), 0)
    chosen = (cover == CROPLAND) & (byte(field, 3) < nature.dark_fields)
    return (strength * chosen).astype(np.float32)
