"""Parameters of the job that simulates scenes."""

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
