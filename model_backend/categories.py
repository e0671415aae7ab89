"""What the values of Highwater's categorical rasters mean, and how they are drawn.

Standard library only and Python 3.9 syntax: QGIS imports this file as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

DRY = 0
WATER = 1
PERMANENT_WATER = 2
EXCLUDED = 3
UNCERTAIN = 4
NO_DATA = 255


@dataclass(frozen=True)
class Category:
    """One value of a categorical raster.

    Attributes:
        value: Pixel value, 0 to 255.
        name: What a legend says.
        colour: Red, green, blue and opacity, each 0 to 255.
    """

    value: int
    name: str
    colour: Tuple[int, int, int, int]


NO_DATA_CATEGORY = Category(NO_DATA, "No data", (0, 0, 0, 0))

# Colours keep apart for colour-blind readers: the waters differ in lightness, what is not known
# is grey or amber. Dry land is see-through so that a base map shows.
MASK_CATEGORIES: Tuple[Category, ...] = (
    Category(DRY, "Dry", (235, 229, 213, 0)),
    Category(WATER, "Flood or water", (33, 135, 222, 255)),
    Category(PERMANENT_WATER, "Permanent water", (8, 48, 107, 255)),
    Category(EXCLUDED, "Excluded", (128, 128, 128, 255)),
    Category(UNCERTAIN, "Uncertain", (245, 166, 35, 255)),
    NO_DATA_CATEGORY,
)
"""Values of a water mask. Excluded: the radar cannot see there (shadow, steep slope, …)."""

CORRECT_DRY = 0
HIT = 1
MISS = 2
FALSE_ALARM = 3

COMPARISON_CATEGORIES: Tuple[Category, ...] = (
    Category(CORRECT_DRY, "Correct dry", (235, 229, 213, 0)),
    Category(HIT, "Hit", (33, 135, 222, 255)),
    Category(MISS, "Miss", (213, 94, 0, 255)),
    Category(FALSE_ALARM, "False alarm", (240, 200, 40, 255)),
    NO_DATA_CATEGORY,
)
"""Values of a water map compared with a reference."""
