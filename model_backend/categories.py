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

CAN_BE_JUDGED = 0
SHADOW = 1
LAYOVER = 2
STEEP = 3
HIGH = 4
LAND_COVER = 5
NO_ELEVATION = 6

# From the palette of Okabe and Ito, moved until any two stay apart for colour-blind readers, too;
# what can be judged is see-through.
EXCLUSION_CATEGORIES: Tuple[Category, ...] = (
    Category(CAN_BE_JUDGED, "Can be judged", (235, 229, 213, 0)),
    Category(SHADOW, "Radar shadow", (40, 40, 60, 255)),
    Category(LAYOVER, "Layover", (213, 94, 0, 255)),
    Category(STEEP, "Steep slope", (214, 128, 192, 255)),
    Category(HIGH, "High above drainage", (240, 228, 66, 255)),
    Category(LAND_COVER, "Land cover", (10, 111, 82, 255)),
    Category(NO_ELEVATION, "No elevation", (207, 207, 200, 255)),
    NO_DATA_CATEGORY,
)
"""Values of an exclusion mask, the gravest reason first: where several apply it is the one that is
written. No data: it cannot be told, because the incidence angle is not known there."""
BOTH_DRY = 0
NEW_WATER = 1
RECEDED_WATER = 2
PERSISTENT_WATER = 3
CANNOT_TELL = 4

CHANGE_CATEGORIES: Tuple[Category, ...] = (
    Category(BOTH_DRY, "Dry at both dates", (235, 229, 213, 0)),
    Category(NEW_WATER, "New water", (33, 135, 222, 255)),
    Category(RECEDED_WATER, "Receded water", (200, 120, 40, 255)),
    Category(PERSISTENT_WATER, "Water at both dates", (8, 48, 107, 255)),
    Category(CANNOT_TELL, "Cannot be told", (128, 128, 128, 255)),
    NO_DATA_CATEGORY,
)
"""Values of two water maps compared. Cannot be told: one of them is excluded or uncertain."""

MODEL_ONLY = 1
BUILT_IN_ONLY = 2

REVIEW_CATEGORIES: Tuple[Category, ...] = (
    Category(MODEL_ONLY, "Water by the model only", (33, 135, 222, 255)),
    Category(BUILT_IN_ONLY, "Water by the built-in method only", (213, 94, 0, 255)),
)
"""Values of the polygons where a model and the built-in method disagree."""
