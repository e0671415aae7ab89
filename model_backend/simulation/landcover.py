"""What covers the land, and how strongly each cover sends the radar's pulse back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..categories import Category

if TYPE_CHECKING:
    from .variety import Variety

CROPLAND, GRASS, FOREST, BARE, TOWN, WETLAND, WATER = range(1, 8)

LANDCOVER_CATEGORIES: tuple[Category, ...] = (
    Category(CROPLAND, "Cropland", (247, 239, 106, 255)),
    Category(GRASS, "Grassland", (163, 181, 63, 255)),
    Category(FOREST, "Forest", (42, 70, 18, 255)),
    Category(BARE, "Bare soil and sand", (227, 184, 152, 255)),
    Category(TOWN, "Town", (184, 28, 80, 255)),
    Category(WETLAND, "Wetland", (90, 162, 189, 255)),
    Category(WATER, "Permanent water", (31, 63, 196, 255)),
)


@dataclass(frozen=True)
class Backscatter:
    """How a cover looks to the radar at 38° incidence.

    Attributes:
        vv: Mean in VV, dB.
        vh: Mean in VH, dB.
        texture: Spread between places of the same cover, dB.
        trend: Change with the incidence angle, dB per degree.
        flooded_vv: Change of VV when water stands under it, dB; None: it drowns.
        flooded_vh: The same of VH.
    """

    vv: float
    vh: float
    texture: float
    trend: float
    flooded_vv: float = 0.0
    flooded_vh: float = 0.0


# C-band means of the literature, set within its ranges so that histograms fit Sentinel-1 images.
BACKSCATTER: dict[int, Backscatter] = {
    CROPLAND: Backscatter(-10.0, -17.2, 1.2, -0.12),
    GRASS: Backscatter(-11.3, -18.4, 0.9, -0.13),
    FOREST: Backscatter(-8.6, -14.0, 0.8, -0.06, 2.6, 0.6),
    BARE: Backscatter(-15.0, -23.0, 1.4, -0.20),
    TOWN: Backscatter(-4.5, -12.0, 3.2, -0.04, 2.5, 0.8),
    WETLAND: Backscatter(-11.0, -18.5, 1.5, -0.10, 2.2, -0.8),
    WATER: Backscatter(-20.5, -29.0, 0.5, -0.30),
}


def classify(
    shore: np.ndarray,
    lake: np.ndarray,
    above_water: np.ndarray,
    upland: np.ndarray,
    settlement: np.ndarray,
    patches: np.ndarray,
    grove: np.ndarray,
    variety: Variety,
) -> np.ndarray:
    """Cover of each pixel.

    Args:
        shore: Inward from the shore of permanent water, model cells.
        lake: Inward from the lake's shore, model cells.
        above_water: Metres above the water.
        upland: 0 in the plain to 1 in the hills.
        settlement: Inward from the edge of a town, in its radii.
        patches: Noise of mean 0 and spread 1 that decides between fields and meadows.
        grove: The same for trees.
        variety: The limits between covers.

    Returns:
        uint8, of the arguments' shape.
    """
    cover = np.full(shore.shape, CROPLAND, np.uint8)
    cover[patches + 0.8 * upland > variety.grass_above] = GRASS
    cover[grove + 2.2 * upland > variety.forest_above] = FOREST
    # Sandbars lie along the river where it leaves room, marsh around the lake.
    cover[(patches < variety.bare_below) & (upland < variety.bare_upland)] = BARE
    cover[(shore > -variety.sandbar) & (lake < -6) & (grove > 0.35)] = BARE
    low = (lake > -variety.marsh) & (above_water < 2.2)
    cover[low & (patches > variety.marsh_above)] = WETLAND
    cover[settlement + variety.town_ragged * (grove - 0.3) > 0] = TOWN
    cover[shore > 0] = WATER
    return cover


def table(covers: dict[int, Backscatter], name: str) -> np.ndarray:
    """An attribute of :class:`Backscatter` by cover; float32, index 0 unused."""
    return np.array([0.0] + [getattr(covers[code], name) for code in sorted(covers)], "f4")
