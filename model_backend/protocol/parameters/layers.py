"""What jobs read: layers and extents as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

CALIBRATED_UNITS = ("auto", "db", "power", "amplitude", "db100")
"""Values of ``unit`` where backscatter is needed: recognise, decibel, linear power, amplitude,
decibel × 100."""

UNITS = (*CALIBRATED_UNITS, "stretched")
"""Values of ``unit`` where a model may take what is no backscatter: also 8-bit values stretched to
each image's range."""


@dataclass(frozen=True)
class RasterLayer:
    """A raster as GDAL opens it.

    Attributes:
        path: GDAL dataset name (file, ``/vsi…`` path, subdataset, VRT).
        name: What the user calls it; used in messages. Empty: the file's name.
        crs_wkt: CRS that overrides the file's own (the one assigned in QGIS). Empty: the file's.
        nodata: Further values of its bands, scaled as these declare, that mean no data (those
            added in QGIS).
        declared_nodata: Whether the value that the file declares as nodata means that (QGIS can
            be told otherwise).
    """

    path: str
    name: str = ""
    crs_wkt: str = ""
    nodata: Tuple[float, ...] = ()
    declared_nodata: bool = True


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
