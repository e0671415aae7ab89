"""Parameters of the jobs that simulate."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SimulateSceneParameters:
    """Job ``simulatescene``: a plausible radar scene of a flood, with its truth.

    Outputs: ``before``, ``after`` (VV and VH in dB), ``elevation``, ``landcover``,
    ``permanent_water``, ``flood`` (truth), each optional.

    Attributes:
        width: Columns, in pixels.
        height: Rows, in pixels.
        pixel_size: In metres.
        seed: Same seed, same scene.
        center_lon: Longitude of the scene's centre, degrees.
        center_lat: Latitude of the scene's centre, degrees; with the longitude it fixes the
            UTM zone that is the scene's CRS.
        looks: Equivalent number of looks of the speckle.
        correlation: Of the speckle of neighbouring pixels, 0 to 0.9.
        relief: Height range of the terrain in metres.
        flood_share: Share of the scene's land under flood, 0 to 0.6.
        wind: Roughening of open water by wind, 0 (calm) to 1 (strong).
        variety: How much scenes of different seeds differ in nature, 0 (not) to 1 (as real
            places do).
        before_dates: Images whose mean is ``before``; many leave next to no speckle.
        earlier: Which image ``before`` is: 0 the last before the flood; 1, 2, … others of the same
            place and orbit, each with a speckle, wind and crops of its own.
        swath_edge: Whether a slanted edge without data crosses the scene's side.
    """

    width: int = 1024
    height: int = 1024
    pixel_size: float = 10.0
    seed: int = 0
    center_lon: float = 93.75
    center_lat: float = 26.75
    looks: float = 4.4
    relief: float = 120.0
    flood_share: float = 0.12
    wind: float = 0.25
    swath_edge: bool = True
    variety: float = 0.0
    before_dates: int = 1
    earlier: int = 0
    correlation: float = 0.3


@dataclass(frozen=True)
class SimulateSequencesParameters:
    """Job ``simulatesequences``: images of places through time in the layout of SEN12-FLOOD.

    Output: ``folder``, new or empty.

    Attributes:
        places: Number of places.
        first_place: Number of the first one. A place depends on seed, number and what the set is
            like, not on how many places are made.
        radar_least: Least number of radar images of a place.
        radar_most: Largest number of radar images of a place.
        optical_least: Least number of optical images of a place.
        optical_most: Largest number of optical images of a place.
        width: Columns, in pixels.
        height: Rows, in pixels.
        pixel_size: In metres.
        flooded: Share of the places that are flooded once, 0 to 1.
        clouds: Mean share of clouds in the optical images, 0 to 1.
        seed: Same seed, same places.
        start: First day, ISO 8601.
    """

    places: int = 40
    first_place: int = 1
    radar_least: int = 8
    radar_most: int = 20
    optical_least: int = 4
    optical_most: int = 12
    width: int = 128
    height: int = 128
    pixel_size: float = 10.0
    flooded: float = 0.5
    clouds: float = 0.4
    seed: int = 0
    start: str = "2018-12-01"
