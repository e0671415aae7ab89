"""What the index knows about one tile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

SPLITS = ("train", "validation", "test", "calibration", "")
"""Parts of a dataset; the empty one takes part in nothing yet."""


@dataclass(frozen=True)
class TileAttributes:
    """What the tiles of a scene have in common.

    Attributes:
        region: Where it is, in words; splits keep regions together.
        event: Name of the flood.
        date: Of the image, ISO 8601, or as the user gave it; empty: unknown.
        sensor: For example Sentinel-1.
        mode: Acquisition mode, for example IW.
        orbit: Direction of the orbit or its number.
        label_source: One of :data:`~model_backend.protocol.parameters.LABEL_SOURCES`.
        split: One of :data:`SPLITS`.
        fold: Number of the fold, from 0; None: no folds.
    """

    region: str = ""
    event: str = ""
    date: str = ""
    sensor: str = ""
    mode: str = ""
    orbit: str = ""
    label_source: str = "hand"
    split: str = ""
    fold: Optional[int] = None


@dataclass(frozen=True)
class TileRecord(TileAttributes):
    """One row of the index.

    Attributes:
        tile: Unique name.
        image: Path of the image below the dataset's folder, with forward slashes.
        label: Path of the label below the dataset's folder.
        scene: Name of the scene that it was cut from.
        valid_percent: Pixels whose bands and label are all valid, percent of the tile.
        water_percent: Water, percent of the valid pixels; None: no valid pixel.
        crs: Such as ``EPSG:32646``, or WKT; empty: the tile has no place on the map.
        pixel_size: Metres, mean of both sides; None: unknown.
        row: First row of the tile in its scene, pixels.
        col: First column of the tile in its scene, pixels.
        relief: Difference of heights in the tile, metres; None: no elevation was given.
        landcover: Commonest class of land cover; empty: no land cover was given.
        sha256: Of the image's pixel values, so that copies of a tile are found wherever they
            lie.
        footprint: Longitude and latitude of the four corners, in ring order; None: no place.
    """

    tile: str = ""
    image: str = ""
    label: str = ""
    scene: str = ""
    valid_percent: float = 0.0
    water_percent: Optional[float] = None
    crs: str = ""
    pixel_size: Optional[float] = None
    row: int = 0
    col: int = 0
    relief: Optional[float] = None
    landcover: str = ""
    sha256: str = ""
    footprint: Optional[Tuple[Tuple[float, float], ...]] = None
