"""Kinds of places, and between what bounds their natures are drawn."""

from __future__ import annotations

from dataclasses import dataclass, field

Bounds = tuple[float, float]

# Attribute of Variety: the bounds that it is drawn between where variety is 1.
RANGES: dict[str, Bounds] = {
    "grass_above": (-1.0, 2.0),
    "forest_above": (0.8, 3.5),
    "bare_below": (-3.5, -1.5),
    "bare_upland": (0.2, 1.0),
    "sandbar": (0.0, 14.0),
    "marsh": (0.0, 60.0),
    "marsh_above": (-1.5, 1.5),
    "hill_roughness": (2.0, 3.2),
    "town_size": (0.1, 1.5),
    "town_ragged": (0.4, 1.6),
    "field_size": (0.35, 1.6),
    "crop_contrast": (0.2, 1.4),
    "smooth_fields": (0.0, 14.0),
    "texture": (0.4, 1.3),
    "swell": (0.1, 1.0),
    "scatterers": (0.0, 0.002),
    "river_width": (0.1, 2.5),
    "braid": (0.0, 1.0),
    "lake_size": (0.15, 2.5),
    "pond_above": (1.7, 3.5),
    "brook": (-4.0, 1.6),
    "dyke": (0.0, 1.5),
    "emergent": (0.0, 150.0),
    "reeds_above": (0.3, 3.5),
    "bounce": (0.0, 1.6),
    "reed": (-2.5, 2.5),
    "rain": (-0.8, 1.8),
    "debris": (0.3, 1.3),
    "waves": (0.6, 1.3),
    "waves_vh": (0.25, 0.75),
    "gust_size": (0.3, 2.0),
    "streaks": (0.0, 1.0),
    "offset_vv": (-0.8, 0.8),
    "offset_vh": (-1.0, 1.0),
    "noise": (-4.0, 3.0),
    "subtracted": (0.4, 1.0),
    "looks": (0.85, 1.7),
    "correlation_along": (0.58, 0.76),
    "correlation_across": (0.58, 0.82),
    "blur": (0.4, 1.1),
}

# Factors are drawn by their logarithm: half as wide is as likely as twice as wide.
LOGARITHMIC = frozenset({"field_size", "river_width", "lake_size", "gust_size"})


@dataclass(frozen=True)
class Style:
    """A kind of place.

    Attributes:
        weight: How often it occurs beside the others.
        ranges: Bounds that differ from :data:`RANGES`.
    """

    weight: float
    ranges: dict[str, Bounds] = field(default_factory=dict)


MIXED = Style(0.20)
SAVANNA = Style(
    0.24,
    {
        "grass_above": (-3.0, -0.5),
        "crop_contrast": (0.0, 0.3),
        "field_size": (0.8, 3.0),
        "swell": (0.3, 1.3),
        "texture": (0.3, 0.9),
        "smooth_fields": (0.0, 2.0),
        "town_size": (0.05, 0.6),
        "scatterers": (0.0, 0.0004),
        "dyke": (0.0, 0.3),
    },
)
FARMLAND = Style(
    0.16,
    {
        "grass_above": (0.8, 3.0),
        "forest_above": (1.6, 4.0),
        "crop_contrast": (0.7, 1.7),
        "field_size": (0.25, 0.9),
        "smooth_fields": (2.0, 24.0),
        "swell": (0.1, 0.6),
        "scatterers": (0.0005, 0.006),
        "town_size": (0.6, 1.8),
        "dyke": (0.3, 2.5),
    },
)
DESERT = Style(
    0.10,
    {
        "bare_below": (-0.5, 3.5),
        "bare_upland": (0.6, 2.0),
        "grass_above": (0.5, 3.0),
        "forest_above": (2.5, 5.0),
        "crop_contrast": (0.0, 0.8),
        "texture": (0.6, 1.6),
        "swell": (0.5, 2.0),
        "sandbar": (4.0, 40.0),
        "pond_above": (2.5, 4.0),
        "town_size": (0.05, 0.8),
    },
)
WOODS = Style(
    0.10,
    {
        "forest_above": (-2.5, 0.6),
        "grass_above": (-1.0, 2.0),
        "texture": (0.3, 1.0),
        "swell": (0.1, 0.7),
        "bare_below": (-4.0, -2.5),
        "scatterers": (0.0, 0.0005),
    },
)
DELTA = Style(
    0.14,
    {
        "marsh": (20.0, 300.0),
        "marsh_above": (-2.5, 0.5),
        "river_width": (0.8, 9.0),
        "braid": (0.4, 3.0),
        "brook": (-3.0, 2.0),
        "pond_above": (1.1, 2.2),
        "sandbar": (0.0, 25.0),
        "reeds_above": (-0.3, 2.0),
        "emergent": (20.0, 220.0),
    },
)
COAST = Style(0.05, {"lake_size": (5.0, 15.0), "waves": (0.7, 1.4), "marsh": (0.0, 20.0)})

STYLES: tuple[Style, ...] = (MIXED, SAVANNA, FARMLAND, DESERT, WOODS, DELTA, COAST)
