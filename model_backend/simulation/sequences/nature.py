"""What kind of place a sequence is of: land, climate and flood."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from ...protocol.parameters import SimulateSceneParameters, SimulateSequencesParameters
from ..variety import Variety
from .grain import grain_at

STREAM = 40  # of the seed, among those that simulations use
FLOODED_LAND = (0.02, 0.6)  # share of the land under the flood at its highest
LARGER = 0.35  # exponent of the draw between these: below 1 large floods are more frequent
VARIETY = 0.5  # of the land; what differs in time comes on top
RELIEF = (0.004, 0.03)  # of the place's longer side
SCENE_SIDE = 700  # pixels, of scenes
LEAST_REEDS = 1.5  # noise above which plants stand out of the water: a tenth of it at most
MOST_EMERGENT = 50.0  # of 256 fields
MOST_BARE = -1.3  # noise below which soil is bare: a tenth of the land, and what lies by rivers
GREAT_WATERS = 0.15  # of the places have a larger lake and a wider river than others
DARK_FIELDS = 0.35  # of the places have fields that lie dark and smooth for some weeks
MOST_DARK = 70.0  # of 256 fields
GOLDEN = (math.sqrt(5) - 1) / 2

# Longitudes and latitudes of places: one range each for five parts of the world.
REGIONS = (
    (-10.0, 35.0, 36.0, 55.0),
    (-15.0, 40.0, -25.0, 15.0),
    (70.0, 105.0, 12.0, 30.0),
    (-100.0, -60.0, -30.0, 42.0),
    (118.0, 150.0, -32.0, -14.0),
)


@dataclass(frozen=True)
class Nature:
    """The nature of a place.

    Attributes:
        seed: Of its land and of all its noise.
        floods: Whether it is flooded once.
        scene: Its land, as the simulator of scenes takes it.
        variety: The land's nature.
        dark_fields: Of 256 fields, so many are dark and smooth for some weeks.
        greenest: Day of the year on which plants are greenest.
        greenness: Mean of the plants' greenness over the year, 0 to 1.
        seasonality: Half the difference between the greenest and the barest day.
        warmth: Mean temperature of the year, degrees.
        winter: Half the difference between summer and winter, degrees.
        raininess: Chance of rain on a day.
        windiness: Mean wind, 0 to 1.
        mud: How much silt permanent water carries, 0 to 1.
    """

    seed: int
    floods: bool
    scene: SimulateSceneParameters
    variety: Variety
    dark_fields: float
    greenest: float
    greenness: float
    seasonality: float
    warmth: float
    winter: float
    raininess: float
    windiness: float
    mud: float


def floods(seed: int, number: int, share: float) -> bool:
    """Whether a place is flooded once.

    Steps of the golden section keep the share in any run of numbers, without a pattern that a
    division of the places could follow.
    """
    start = np.random.default_rng((seed, STREAM)).random()
    return bool((start + number * GOLDEN) % 1 < share)


def draw(parameters: SimulateSequencesParameters, number: int, attempt: int) -> Nature:
    """Draw the nature of a place.

    Args:
        parameters: Of the job.
        number: Of the place.
        attempt: Number of this draw; land that cannot be used is drawn again.
    """
    rng = np.random.default_rng((parameters.seed, STREAM, number, attempt))
    seed = int(rng.integers(2**62))
    west, east, south, north = REGIONS[int(rng.integers(len(REGIONS)))]
    lon, lat = float(rng.uniform(west, east)), float(rng.uniform(south, north))
    length = max(parameters.width, parameters.height) * parameters.pixel_size
    low, high = np.log(FLOODED_LAND)
    looks, correlation = grain_at(parameters.pixel_size)
    scene = SimulateSceneParameters(
        width=parameters.width,
        height=parameters.height,
        pixel_size=parameters.pixel_size,
        seed=seed,
        center_lon=lon,
        center_lat=lat,
        relief=length * float(rng.uniform(*RELIEF)),
        flood_share=float(np.exp(low + (high - low) * rng.random() ** LARGER)),
        looks=looks,
        correlation=correlation or 0.7,
        swath_edge=False,
        variety=VARIETY,
    )
    variety = Variety.draw(scene)
    # Variety is that of scenes; in places a tenth as large, banks and marshes are narrower, too.
    narrower = min(math.sqrt(parameters.width * parameters.height) / SCENE_SIDE, 1.0)
    variety = replace(
        variety,
        bare_below=min(variety.bare_below, MOST_BARE),
        sandbar=variety.sandbar * narrower,
        marsh=variety.marsh * narrower,
        reeds_above=max(variety.reeds_above, LEAST_REEDS),
        emergent=min(variety.emergent, MOST_EMERGENT),
    )
    if correlation is not None:
        variety = replace(variety, correlation_along=correlation, correlation_across=correlation)
    if rng.random() < GREAT_WATERS:
        factor = float(rng.uniform(1.5, 4.0))
        variety = replace(
            variety,
            waterless=False,
            lake_size=max(variety.lake_size, 1.0) * factor,
            river_width=min(variety.river_width * factor, 6.0),
        )
    has_dark = rng.random() < DARK_FIELDS
    tropics = abs(lat) < 20
    # Summer north of the equator is greenest in July; dry tropics are after their rains.
    greenest = rng.uniform(240, 330) if tropics else rng.normal(195, 25)
    return Nature(
        seed=seed,
        floods=floods(parameters.seed, number, parameters.flooded),
        scene=scene,
        variety=variety,
        dark_fields=MOST_DARK * float(rng.random()) * has_dark,
        greenest=float(greenest if lat >= 0 else greenest + 182),
        greenness=float(rng.uniform(0.25, 0.65)),
        seasonality=float(rng.uniform(0.1, 0.45)),
        warmth=float(29 - 0.42 * abs(lat) + rng.normal(0, 2)),
        winter=float(0.32 * abs(lat) * (1 if lat >= 0 else -0.6)),
        raininess=float(rng.uniform(0.05, 0.35)),
        windiness=float(rng.uniform(0.1, 0.45)),
        mud=float(rng.random()),
    )
