"""What was found in a scene, measured while its map streams by."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional


@dataclass(frozen=True)
class Place:
    """A connected area of water.

    Attributes:
        area: Hectares.
        longitude: Of its centroid, degrees.
        latitude: The same.
        direction: From the centre of the scene, such as ``north-east``; empty: about the centre.
        distance: From the centre of the scene to the centroid, kilometres.
    """

    area: float
    longitude: float
    latitude: float
    direction: str
    distance: float


@dataclass(frozen=True)
class Findings:
    """All areas in hectares.

    Attributes:
        hectares: By category of the mask (its code).
        excluded: Excluded area by reason (code of the exclusion mask).
        pixels: Of the map.
        valid_pixels: With data.
        low: Lower end of the model-based 95 % interval of the flooded area, hectares; None: none
            can be told.
        high: Upper end.
        largest: Largest connected area of flood; None: there is no flood.
        patches: Number of connected areas of flood.
        reach: How far apart the farthest points of one connected area of flood lie, of the area
            where they lie farthest, kilometres; None: too small to tell.
        along_permanent: Whether that area touches permanent water, and the farthest of the places
            where it does lie apart at least half as far.
        caption: All of that in one or two sentences.
    """

    hectares: Dict[int, float]
    pixels: int
    valid_pixels: int
    excluded: Dict[int, float] = field(default_factory=dict)
    low: Optional[float] = None
    high: Optional[float] = None
    largest: Optional[Place] = None
    patches: int = 0
    reach: Optional[float] = None
    along_permanent: bool = False
    caption: str = ""
