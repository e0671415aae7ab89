"""Whether two layers lie in the same place, and how much of a grid a raster covers."""

from __future__ import annotations

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform as transform_points
from rasterio.warp import transform_bounds

from ..protocol import HighwaterError
from .grid import Grid

Bounds = tuple[float, float, float, float]
LATTICE = 256  # points along each side that coverage is told from


def require_overlap(
    name: str,
    crs: CRS,
    bounds: Bounds,
    other: str,
    grid: Grid,
    what: str = "layer",
    purpose: str = "to map",
) -> None:
    """Refuse a layer that lies elsewhere.

    Args:
        name: What the user calls the layer.
        crs: CRS of ``bounds``.
        bounds: Smallest x, smallest y, largest x, largest y of the layer.
        other: What the user calls what it should overlap.
        grid: The part of that which is used.
        what: What the layer is, such as ``reference``.
        purpose: What the part is used for.

    Raises:
        HighwaterError: ``input.no_overlap``.
    """
    try:
        moved = transform_bounds(crs, grid.crs, *bounds, densify_pts=21)
    except (RasterioError, ValueError) as error:
        raise no_overlap(name, other, what, purpose, str(error)) from error
    xmin, ymin, xmax, ymax = grid.bounds
    # Written so that bounds that are not numbers overlap nothing.
    if not (moved[0] < xmax and moved[2] > xmin and moved[1] < ymax and moved[3] > ymin):
        raise no_overlap(name, other, what, purpose, f"{moved} and {grid.bounds}")


def no_overlap(
    name: str, other: str, what: str = "layer", purpose: str = "to map", detail: str = ""
) -> HighwaterError:
    """The user's error for a layer that lies elsewhere; arguments as of :func:`require_overlap`."""
    return HighwaterError(
        "input.no_overlap",
        f"The {what} “{name}” and the part of “{other}” {purpose} do not overlap.",
        "Check the CRS of both layers and the extent.",
        detail,
    )


def coverage(own: Grid, grid: Grid) -> float:
    """Share of a grid that a raster covers, from points on a lattice.

    Args:
        own: Grid of the raster.
        grid: The grid.

    Returns:
        0 to 1; exactly 1 or 0 may be off by less than a point of the lattice.
    """
    columns = np.linspace(0.5, grid.width - 0.5, min(grid.width, LATTICE))
    rows = np.linspace(0.5, grid.height - 0.5, min(grid.height, LATTICE))
    column, row = (axis.ravel() for axis in np.meshgrid(columns, rows))
    x, y = _moved(grid, column, row)
    if own.crs != grid.crs:
        x, y = (np.asarray(axis) for axis in transform_points(grid.crs, own.crs, x, y))
    inverse = ~own.transform
    column = inverse.a * x + inverse.b * y + inverse.c
    row = inverse.d * x + inverse.e * y + inverse.f
    # A hundredth of a pixel: the edges of rasters on one grid coincide but for rounding.
    inside = (column > -0.01) & (column < own.width + 0.01)
    inside &= (row > -0.01) & (row < own.height + 0.01)
    return float(inside.mean())


def _moved(grid: Grid, column: np.ndarray, row: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    to = grid.transform
    return to.a * column + to.b * row + to.c, to.d * column + to.e * row + to.f
