"""The map grid that an image is put on."""

from __future__ import annotations

import math

import numpy as np
import pyproj
from pyproj.aoi import AreaOfInterest
from pyproj.database import query_utm_crs_info
from pyproj.enums import TransformDirection
from rasterio import Affine
from rasterio.crs import CRS

from ..protocol import HighwaterError
from ..protocol.parameters import GeocodeSentinel1Parameters
from ..raster.crs import label_of, understood
from ..raster.grid import Grid
from .annotation import Annotation, ControlPoints

BESIDE = 500.0
"""Metres about the control points, which do not follow the image's edge between them."""
DEGREE = 111_319.5  # metres, at the equator
STRETCHED = 4.0
"""How many times longer than it is an image may be in a CRS, which is not made for its place then;
of degrees there are that many at 75° of latitude."""
NORTH_POLE, SOUTH_POLE = 3995, 3031  # EPSG, stereographic


def target_grid(
    annotation: Annotation, parameters: GeocodeSentinel1Parameters, product: str
) -> Grid:
    """The grid of the result: its pixels lie at multiples of their size, as those of neighbours.

    Args:
        annotation: Of the image.
        parameters: Of the job: ``crs_wkt``, ``pixel_size`` and ``extent`` count.
        product: Name of the product, for errors.

    Raises:
        HighwaterError: ``input.bad_crs``, ``sentinel1.crs`` or ``input.extent_outside``.
    """
    points = annotation.points
    crs = understood(parameters.crs_wkt, product) if parameters.crs_wkt else usual_crs(points)
    known = pyproj.CRS.from_wkt(crs.to_wkt())
    metres = DEGREE if known.is_geographic else known.axis_info[0].unit_conversion_factor
    size, beside = parameters.pixel_size / metres, BESIDE / metres
    onto = pyproj.Transformer.from_crs(4326, known, always_xy=True)
    x, y = onto.transform(points.longitude, points.latitude)
    if known.is_geographic and np.ptp(x) > 180:  # across the date line
        x = np.where(x < 0, x + 360, x)
    lines, samples = annotation.lines, annotation.samples
    longest = (lines + samples) * annotation.sample_metres / metres + 2 * beside
    placed = np.isfinite(x).all() and np.isfinite(y).all()
    if not placed or max(np.ptp(x), np.ptp(y)) > STRETCHED * longest:
        raise HighwaterError(
            "sentinel1.crs",
            f"The product “{product}” does not lie where {label_of(crs)} is made for.",
            "Choose another coordinate reference system, or none.",
        )
    left, right = math.floor((x.min() - beside) / size), math.ceil((x.max() + beside) / size)
    bottom, top = math.floor((y.min() - beside) / size), math.ceil((y.max() + beside) / size)
    transform = Affine(size, 0, left * size, 0, -size, top * size)
    grid = Grid(crs, transform, right - left, top - bottom)
    if parameters.extent is None:
        return grid
    return grid.crop(grid.window_of(parameters.extent, product))


def usual_crs(points: ControlPoints) -> CRS:
    """UTM zone of the image's middle; near the poles a stereographic one."""
    turn = pyproj.Transformer.from_crs(4979, 4978, always_xy=True)
    on_earth = turn.transform(points.longitude, points.latitude, points.height)
    x, y, z = (float(np.mean(axis)) for axis in on_earth)
    longitude, latitude, _ = turn.transform(x, y, z, direction=TransformDirection.INVERSE)
    zones = query_utm_crs_info("WGS 84", AreaOfInterest(longitude, latitude, longitude, latitude))
    if zones:
        return CRS.from_epsg(int(zones[0].code))
    return CRS.from_epsg(NORTH_POLE if latitude > 0 else SOUTH_POLE)
