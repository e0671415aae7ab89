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
