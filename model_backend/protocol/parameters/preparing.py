"""Parameters of the job that cuts a scene into tiles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .layers import Extent, RasterLayer, VectorLayer

LABEL_SOURCES = ("hand", "weak", "simulated")
"""Values of ``label_source``: drawn or checked by people, made by a method, simulated."""

SPECKLE_FILTERS = ("none", "lee", "refined_lee", "gamma_map", "median", "multitemporal")
"""Values of ``speckle``; the last one needs further dates of the same place."""


@dataclass(frozen=True)
class PrepareTilesParameters:
    """Job ``preparetiles``: a scene and its reference, cut into labelled tiles of a dataset.

    Exactly one of ``reference_raster`` and ``reference_polygons`` is given. The result is the
    folder ``dataset``; there are no further outputs. Run again with the same parameters after an
    interruption, it adds what is missing.

    Attributes:
        input: The scene.
        dataset: Folder: a new or empty one, or a dataset that the scene is added to.
        auxiliary: Further rasters whose bands are aligned to ``input``.
        bands: Which band is what, e.g. ``"VV=1;VH=2;ELEVATION=1:1"``; empty: recognised, and
            every auxiliary band is taken.
        unit: One of :data:`UNITS`; what is ``stretched`` can only be stretched once more.
        reference_raster: Water mask, 0 dry and 1 (or 2) water.
        reference_polygons: Water polygons; outside them it is dry.
        valid_area: Polygons outside which the label is invalid.
        invalid: Reference values that are invalid, besides the reference's nodata.
        flood_only: Whether permanent water (2 in ``reference_raster``) is labelled dry.
        label_source: One of :data:`LABEL_SOURCES`.
        extent: Part of the scene; None: all of it.
        tile_size: Pixels along each side of a tile.
        step: Pixels from one tile to the next; 0: the tile size, so that tiles do not overlap.
        min_valid: Least share of valid pixels of a tile, percent.
        water_share: Share of water, percent of the valid pixels of all kept tiles, that tiles are
            left out for; None: none is left out for that.
        keep_dry: Share of the tiles without water that is kept, percent, those of most relief
            rather than others; None: as many as ``water_share`` leaves room for.
        landcover: Raster of classes; tiles are chosen so that its classes are covered evenly.
        landcover_band: Whether land cover also becomes the band LANDCOVER of the tiles.
        scene: Name of the scene; empty: that of the input.
        region: Name of the region; splits keep regions together.
        event: Name of the flood.
        date: Of the image.
        sensor: Such as Sentinel-1.
        mode: Acquisition mode, such as IW.
        orbit: Direction or number of the orbit.
        regions: Polygons that give each tile its region instead.
        region_field: Their field that holds the region's name.
        mixed: Whether other sensors, modes or pixel sizes than the dataset has are accepted.
        seed: Same seed, same choice of tiles.
        pixel_size: Metres to resample to; None: the scene's own pixels.
        speckle: One of :data:`SPECKLE_FILTERS`.
        speckle_size: Side of the filter's window, pixels.
        looks: Equivalent number of looks of the scene, for the filter.
        dates: Images of the same place at other dates, for the multi-temporal filter.
        derived: Names of further bands to compute, such as RATIO or SLOPE.
        stretch: Whether the radar bands, and optical ones, are stretched to 8-bit values, as for
            models that were trained on such; False: tiles in dB.
        licence: Of image and reference, such as CC BY 4.0; goes into the cards.
    """

    input: RasterLayer
    dataset: str
    auxiliary: Tuple[RasterLayer, ...] = ()
    bands: str = ""
    unit: str = "auto"
    reference_raster: Optional[RasterLayer] = None
    reference_polygons: Optional[VectorLayer] = None
    valid_area: Optional[VectorLayer] = None
    invalid: Tuple[float, ...] = (-1.0, 255.0)
    label_source: str = "hand"
    extent: Optional[Extent] = None
    tile_size: int = 256
    step: int = 0
    min_valid: float = 50.0
    water_share: Optional[float] = None
    keep_dry: Optional[float] = None
    landcover: Optional[RasterLayer] = None
    landcover_band: bool = False
    scene: str = ""
    region: str = ""
    event: str = ""
    date: str = ""
    sensor: str = ""
    mode: str = ""
    orbit: str = ""
    regions: Optional[VectorLayer] = None
    region_field: str = ""
    mixed: bool = False
    seed: int = 0
    pixel_size: Optional[float] = None
    speckle: str = "none"
    speckle_size: int = 7
    looks: float = 4.4
    dates: Tuple[RasterLayer, ...] = ()
    derived: Tuple[str, ...] = ()
    stretch: bool = False
    flood_only: bool = False
    licence: str = ""
