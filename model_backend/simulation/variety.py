"""How scenes differ from each other: one draw of the nature of a scene for each seed."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace

import numpy as np

from ..protocol.parameters import SimulateSceneParameters
from .landcover import BACKSCATTER, BARE, TOWN, WATER, Backscatter
from .styles import LOGARITHMIC, RANGES, STYLES

DRAWS = 3  # number of this stream among those of the scene's seed
WATERLESS = 0.3  # of the scenes have no permanent water that the radar could see
DESCENDING = 0.5  # of the scenes are seen from the east
SPARED = 0.7  # of the scenes have their trees and towns above the flood
SCATTERED = 0.4  # of the floods fill hollows without a way to the river

# Spreads of a cover's backscatter around the table's, between places and seasons (dB, 1 sigma).
COMMON_SPREAD = 0.8
BAND_SPREAD = 0.6
BARE_SPREAD = 2.5  # from rough gravel to dunes as dark as water
WATER_SPREAD = 1.6
TEXTURE_SPREAD = 0.35  # of the logarithm
TREND_SPREAD = 0.4  # of the trend


@dataclass(frozen=True)
class Variety:
    """The nature of a scene. The defaults are those of a scene without variety.

    Attributes:
        covers: Backscatter by land cover.
        grass_above: Noise above which fields give way to meadows.
        forest_above: Noise above which trees stand.
        bare_below: Noise below which the soil is bare.
        bare_upland: How far up the hills bare soil reaches, 0 to 1.
        sandbar: Cells of sand along rivers.
        marsh: Cells of marsh around lakes.
        marsh_above: Noise above which low ground by a lake is marsh.
        hill_roughness: Exponent of the hills' spectrum; more is smoother.
        town_size: Factor on the radius of towns.
        town_ragged: How much towns fray, 0 for round ones.
        field_size: Factor on the sides of farm fields.
        crop_contrast: Factor on the difference between crops.
        smooth_fields: Of 256 fields, so many look like water.
        texture: Factor on the texture of all covers.
        swell: Slow change of all land across the scene, dB.
        scatterers: Share of pixels with a building, mast or lone tree that flashes.
        river_width: Factor on the river's width.
        braid: Islands in the river, 0 for none.
        lake_size: Factor on the lake's radius.
        pond_above: Noise above which ponds stand; 9 for none.
        brook: Half the width of the tributaries that hold water, in cells; −1 for none.
        dyke: Metres by which fields differ in when they are flooded.
        waterless: Whether the channels hold no water that the radar could see.
        scattered: Whether the flood fills hollows without a way to the river.
        spared: Whether trees and towns stay above the flood.
        emergent: Of 256 fields, so many stand out of shallow water.
        reeds_above: Noise above which plants stand out of the water anywhere; 9 for none.
        bounce: Factor on the brightening of flooded plants.
        reed: Added to plants in the flood, dB.
        rain: Brightening of wetted soil, dB.
        debris: Factor on the mixture at the edge of the flood.
        waves: Factor on the roughening of water by wind.
        waves_vh: Share of it in VH.
        gust_size: Factor on the size of gusts.
        streaks: Strength of wind streaks along the wind.
        offset_vv: Error of the calibration in VV, dB.
        offset_vh: The same in VH.
        noise: Added to the noise-equivalent sigma zero, dB.
        subtracted: Share of the mean noise that the product has subtracted.
        looks: Factor on the looks.
        correlation_along: Of the speckle of neighbours in a column.
        correlation_across: Of neighbours in a row.
        blur: Standard deviation of the point spread in pixels; 0 for none.
        descending: Whether the radar looks from the east.
    """

    covers: dict[int, Backscatter] = field(default_factory=lambda: dict(BACKSCATTER))
    grass_above: float = 0.75
    forest_above: float = 1.55
    bare_below: float = -2.2
    bare_upland: float = 0.4
    sandbar: float = 4.0
    marsh: float = 14.0
    marsh_above: float = -0.4
    hill_roughness: float = 2.0
    town_size: float = 1.0
    town_ragged: float = 0.0
    field_size: float = 1.0
    crop_contrast: float = 1.0
    smooth_fields: float = 7.0
    texture: float = 1.0
    swell: float = 0.0
    scatterers: float = 0.0
    river_width: float = 1.0
    braid: float = 0.0
    lake_size: float = 1.0
    pond_above: float = 2.35
    brook: float = -1.0
    dyke: float = 0.0
    waterless: bool = False
    scattered: bool = False
    spared: bool = False
    emergent: float = 60.0
    reeds_above: float = 9.0
    bounce: float = 1.0
    reed: float = 0.0
    rain: float = 0.5
    debris: float = 1.0
    waves: float = 1.0
    waves_vh: float = 0.45
    gust_size: float = 1.0
    streaks: float = 0.0
    offset_vv: float = 0.0
    offset_vh: float = 0.0
    noise: float = 0.0
    subtracted: float = 0.66
    looks: float = 1.0
    correlation_along: float = 0.3
    correlation_across: float = 0.3
    blur: float = 0.0
    descending: bool = False

    @classmethod
    def draw(cls, parameters: SimulateSceneParameters) -> Variety:
        """The nature of a scene, as far from the usual one as its ``variety`` says.

        Args:
            parameters: Of the scene.
        """
        correlation, amount = parameters.correlation, parameters.variety
        usual = cls(correlation_along=correlation, correlation_across=correlation)
        if amount <= 0:
            return usual
        rng = np.random.default_rng((parameters.seed, DRAWS))
        weights = np.array([style.weight for style in STYLES])
        style = STYLES[int(rng.choice(len(STYLES), p=weights / weights.sum()))]
        values: dict[str, float] = {}
        for item in fields(cls):
            if item.name not in RANGES:
                continue
            low, high = style.ranges.get(item.name, RANGES[item.name])
            if item.name in LOGARITHMIC:
                drawn = float(np.exp(rng.uniform(np.log(low), np.log(high))))
            else:
                drawn = float(rng.uniform(low, high))
            default = getattr(usual, item.name)
            values[item.name] = default + amount * (drawn - default)
        return replace(
            usual,
            covers=_covers(rng, amount),
            waterless=bool(rng.random() < amount * WATERLESS),
            scattered=bool(rng.random() < amount * SCATTERED),
            spared=bool(rng.random() < amount * SPARED),
            descending=bool(rng.random() < amount * DESCENDING),
            **values,
        )


def _covers(rng: np.random.Generator, amount: float) -> dict[int, Backscatter]:
    """The table of backscatter, moved for each cover."""
    covers = {}
    for code, usual in BACKSCATTER.items():
        common, own = COMMON_SPREAD, BAND_SPREAD
        if code in (BARE, WATER):
            common = BARE_SPREAD if code == BARE else WATER_SPREAD
        if code == TOWN:
            common *= 1.5
        together, vv, vh, texture, trend = amount * rng.standard_normal(5)
        covers[code] = replace(
            usual,
            vv=usual.vv + common * together + own * vv,
            vh=usual.vh + common * together + 1.3 * own * vh,
            texture=usual.texture * float(np.exp(TEXTURE_SPREAD * texture)),
            trend=usual.trend * (1 + TREND_SPREAD * trend),
        )
    return covers
