"""The grid that every image of a place is averaged to."""

from __future__ import annotations

import os
from dataclasses import dataclass

import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds

from ..protocol import HighwaterError
from .places import Place

PLAIN = CRS.from_epsg(3857)
"""Stands for the CRS of images that have none; nothing but their frame is used of them."""


@dataclass(frozen=True)
class PlaceGrid:
    """Square cells over a place.

    Attributes:
        crs: Of the grid.
        transform: From cells to coordinates.
        side: Cells along each side.
        framed: Whether the images have no CRS, so that the frame of each is the place.
    """

    crs: CRS
    transform: Affine
    side: int
    framed: bool = False


def grid_of(place: Place, side: int) -> PlaceGrid:
    """The grid of a place, in the CRS of its first image, over the place that its index says.

    Raises:
        HighwaterError: ``sequences.unreadable``.
    """
    crs, bounds = _first(place)
    if crs is None:
        return PlaceGrid(PLAIN, Affine.scale(1 / side), side, framed=True)
    if place.geometry is not None and not place.geometry.is_empty:
        bounds = transform_bounds(4326, crs, *place.geometry.bounds)
    west, south, east, north = bounds
    size = (east - west) / side, (south - north) / side
    return PlaceGrid(crs, Affine(size[0], 0, west, 0, size[1], north), side)


def _first(place: Place) -> tuple[CRS | None, tuple[float, float, float, float]]:
    # The first image that can be read tells; what cannot be is told where it is read whole.
    for image in place.images:
        path = next(iter(image.files.values())).path
        try:
            with rasterio.open(path) as dataset:
                return dataset.crs, tuple(dataset.bounds)
        except (RasterioError, UnicodeDecodeError) as error:
            failure = error
    raise unreadable(os.path.basename(path), place.name, str(failure)) from failure


def unreadable(file: str, place: str, detail: str = "") -> HighwaterError:
    """An image that cannot be read."""
    return HighwaterError(
        "sequences.unreadable",
        f"The file “{file}” of the sequence “{place}” cannot be read: it is missing, damaged or no"
        " image.",
        "Restore it, or let unreadable images be left out.",
        detail,
    )
