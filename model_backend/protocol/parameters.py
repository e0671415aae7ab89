"""Parameters of every job, as plain dataclasses that both sides import."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

UNITS = ("auto", "db", "power", "amplitude", "db100")
"""Values of ``unit``: recognise, decibel, linear power, amplitude, decibel × 100."""


@dataclass(frozen=True)
class RasterLayer:
    """A raster as GDAL opens it.

    Attributes:
        path: GDAL dataset name (file, ``/vsi…`` path, subdataset, VRT).
        name: What the user calls it; used in messages. Empty: the file's name.
        crs_wkt: CRS that overrides the file's own (the one assigned in QGIS). Empty: the file's.
    """

    path: str
    name: str = ""
    crs_wkt: str = ""


@dataclass(frozen=True)
class VectorLayer:
    """A vector layer as OGR opens it; fields as in :class:`RasterLayer`.

    Attributes:
        layer: Layer name inside ``path``; empty: the only or first one.
    """

    path: str
    layer: str = ""
    name: str = ""
    crs_wkt: str = ""


@dataclass(frozen=True)
class Extent:
    """A rectangle in the CRS given as WKT; an empty WKT means that of the input."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    crs_wkt: str = ""


@dataclass(frozen=True)
class ThresholdWaterParameters:
    """Job ``thresholdwater``: water by the built-in method.

    Outputs: ``probability``, ``mask`` (rasters), ``polygons`` (vector), each optional; the
    provenance record lies beside the mask (or else the probability).

    Attributes:
        input: The scene.
        auxiliary: Further rasters whose bands are aligned to ``input``.
        bands: Which band is what, e.g. ``"VV=1;VH=2"``; empty: recognised.
        unit: One of :data:`UNITS`.
        extent: Part of the scene to map; None: all of it.
        threshold: Probability from which a pixel is water, 0 to 1; None: the method's own.
        resample: Whether a scene of an unsuitable pixel size is resampled rather than refused.
    """

    input: RasterLayer
    auxiliary: Tuple[RasterLayer, ...] = ()
    bands: str = ""
    unit: str = "auto"
    extent: Optional[Extent] = None
    threshold: Optional[float] = None
    resample: bool = False


@dataclass(frozen=True)
class PredictParameters(ThresholdWaterParameters):
    """Job ``predict``: as :class:`ThresholdWaterParameters`, by a model if there is one.

    Attributes:
        model: Path of an ``.onnx`` model; empty: the built-in adaptive threshold.
    """

    model: str = ""


@dataclass(frozen=True)
class EvaluateMapParameters:
    """Job ``evaluatemap``: a water map against a reference.

    Exactly one of ``reference_raster`` and ``reference_polygons`` is given. Outputs:
    ``comparison`` (raster of hits, misses and false alarms), ``report`` (JSON), each optional.

    Attributes:
        prediction: Mask (categories of Highwater, or 0/1) or probability raster.
        invalid: Reference values that count nowhere, besides the reference's nodata.
        extent: Part to evaluate; None: all of the prediction.
        threshold: Probability from which a prediction counts as water; used for probability
            rasters only.
    """

    prediction: RasterLayer
    reference_raster: Optional[RasterLayer] = None
    reference_polygons: Optional[VectorLayer] = None
    invalid: Tuple[float, ...] = (-1.0, 255.0)
    extent: Optional[Extent] = None
    threshold: float = 0.5


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
        relief: Height range of the terrain in metres.
        flood_share: Share of the scene's land under flood, 0 to 0.6.
        wind: Roughening of open water by wind, 0 (calm) to 1 (strong).
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


@dataclass(frozen=True)
class CheckParameters:
    """Job ``check``: what this backend environment is and can do; it has no parameters."""


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
        unit: One of :data:`UNITS`.
        reference_raster: Water mask, 0 dry and 1 (or 2) water.
        reference_polygons: Water polygons; outside them it is dry.
        valid_area: Polygons outside which the label is invalid.
        invalid: Reference values that are invalid, besides the reference's nodata.
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


IMPORT_LAYOUTS = ("sen1floods11", "ombria", "stac_overflow", "event_folders", "sen12flood")
"""Values of ``layout``."""

IMPORT_SPLITS = ("apart", "official", "none")
"""Values of ``split`` of an import."""


@dataclass(frozen=True)
class ImportDatasetParameters:
    """Job ``importdataset``: a data set in its own layout becomes a dataset of tiles.

    The result is the folder ``dataset``; there are no further outputs. Run again it adds what is
    missing, and nothing twice.

    Attributes:
        layout: One of :data:`IMPORT_LAYOUTS`.
        source: Folder into which the data set was unpacked.
        dataset: Folder: a new or empty one, or a dataset that the tiles are added to.
        bands: Names of the bands to take, such as ``"VV;VH;ELEVATION"``; empty: what the layout
            usually has.
        labels: Sen1Floods11: label folders to take, such as ``"LabelHand;S1OtsuLabelWeak"``;
            empty: the labels drawn by hand.
        unit: Event folders: one of :data:`UNITS`. The other layouts say theirs.
        invalid: Event folders: label values that are invalid, besides nodata.
        label_source: Event folders: one of :data:`LABEL_SOURCES`.
        tile_size: Pixels along each side of a tile; 0: chips are kept whole.
        split: ``official``: as published; ``apart``: likewise, but patches of OMBRIA that adjoin
            stay in one part; ``none``: no parts yet.
        mixed: Whether other pixel sizes than the dataset has are accepted.
    """

    layout: str
    source: str
    dataset: str
    bands: str = ""
    labels: str = ""
    unit: str = "auto"
    invalid: Tuple[float, ...] = (-1.0, 255.0)
    label_source: str = "hand"
    tile_size: int = 0
    split: str = "apart"
    mixed: bool = False


SPLIT_METHODS = ("region", "event", "block", "kfold", "holdout", "csv", "random")
"""Values of ``method`` of a split."""


@dataclass(frozen=True)
class SplitDatasetParameters:
    """Job ``splitdataset``: which tiles of a dataset train, validate, test and calibrate.

    Only the column ``split`` (with ``kfold`` the column ``fold``) of the dataset's index changes.
    Output: ``report`` (JSON), optional.

    Attributes:
        dataset: Folder of the dataset.
        method: One of :data:`SPLIT_METHODS`.
        train: Wanted share of tiles; the four shares need not add up to 1.
        validation: Wanted share of tiles.
        test: Wanted share of tiles.
        calibration: Wanted share of tiles.
        seed: Same seed, same split.
        stratify: Whether each part shall have about the whole's share of water.
        block_size: Side of the blocks, metres; for ``block``, and ``kfold`` by block.
        folds: Number of folds; for ``kfold``.
        fold_by: What stays in one fold: region, event, scene or block; for ``kfold``.
        holdout: Names of regions or events to test on, separated by commas; for ``holdout``.
        table: CSV of tile or scene names and parts; for ``csv``.
        gap: Least distance between parts, metres; 0: tiles of two parts must not touch.
        conflicts: What to do with tiles that touch those of another part: ``move`` or ``refuse``.
        group_field: Column of the index whose equal entries stay in one part; empty: ``group``,
            where there is one.
    """

    dataset: str
    method: str = "region"
    train: float = 0.7
    validation: float = 0.15
    test: float = 0.15
    calibration: float = 0.0
    seed: int = 0
    stratify: bool = True
    block_size: float = 10_000.0
    folds: int = 5
    fold_by: str = "region"
    holdout: str = ""
    table: str = ""
    gap: float = 0.0
    conflicts: str = "move"
    group_field: str = ""


@dataclass(frozen=True)
class AuditDatasetParameters:
    """Job ``auditdataset``: what is wrong with a dataset, found before a model learns it.

    Outputs: ``report`` (HTML), ``suspicious`` (vector layer of the tiles in question),
    ``findings`` (JSON), each optional. A summary also goes into the dataset's description.

    Attributes:
        dataset: Folder of the dataset.
        gap: Distance between parts below which the report warns, metres.
        max_tiles: Most tiles whose labels are compared with the image closely (threshold, shift);
            all others are checked for everything else.
        seed: Chooses these tiles.
    """

    dataset: str
    gap: float = 0.0
    max_tiles: int = 500
    seed: int = 0
