"""Whether a reference and a prediction lie in the same place."""

from __future__ import annotations

from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds

from ..protocol import HighwaterError
from ..raster.grid import Grid

Bounds = tuple[float, float, float, float]


def require_overlap(name: str, crs: CRS, bounds: Bounds, prediction: str, grid: Grid) -> None:
    """Refuse a reference that lies elsewhere.

    Args:
        name: What the user calls the reference.
        crs: CRS of ``bounds``.
        bounds: Smallest x, smallest y, largest x, largest y of the reference.
        prediction: What the user calls the prediction.
        grid: The part of the prediction that is evaluated.

    Raises:
        HighwaterError: ``input.no_overlap``.
    """
    try:
        moved = transform_bounds(crs, grid.crs, *bounds, densify_pts=21)
    except (RasterioError, ValueError) as error:
        raise _no_overlap(name, prediction, str(error)) from error
    xmin, ymin, xmax, ymax = grid.bounds
    # Written so that bounds that are not numbers overlap nothing.
    if not (moved[0] < xmax and moved[2] > xmin and moved[1] < ymax and moved[3] > ymin):
        raise _no_overlap(name, prediction, f"{moved} and {grid.bounds}")


def _no_overlap(name: str, prediction: str, detail: str) -> HighwaterError:
    return HighwaterError(
        "input.no_overlap",
        f"The reference “{name}” and the part of “{prediction}” to evaluate do not overlap.",
        "Check the CRS of both layers and the extent.",
        detail,
    )
