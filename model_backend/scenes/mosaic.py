"""The maps of all scenes as one raster, and as one layer of polygons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import rasterio
from pyproj import Transformer
from rasterio import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.shutil import copy
from rasterio.vrt import WarpedVRT

from ..categories import MASK_CATEGORIES, NO_DATA
from ..dataset.layout import part_of
from ..protocol import HighwaterError
from ..raster.grid import Grid
from ..raster.whole import write_failure
from .layout import mosaic_path
from .scene import Outcome
from .virtual import Piece, VirtualBand, write_virtual

BANDS = {
    "mask": VirtualBand("Water mask", "uint8", NO_DATA, MASK_CATEGORIES),
    "probability": VirtualBand("Water probability", "float32", float("nan")),
}
"""Products that mosaics are made of."""
LARGEST = 2**31 - 1  # pixels along a side that GDAL can count


@dataclass(frozen=True)
class Placed:
    """A scene's map on its own grid.

    Attributes:
        path: Of the file.
        grid: Its grid.
    """

    path: Path
    grid: Grid


def grid_over(maps: Sequence[Placed]) -> Grid:
    """A grid that covers all maps, in the CRS and with the pixels of most of them.

    Args:
        maps: Of at least one scene.
    """
    kinds = Counter((placed.grid.crs.to_wkt(), _pixel(placed.grid)) for placed in maps)
    (wkt, (width, height)), _ = kinds.most_common(1)[0]
    crs = CRS.from_wkt(wkt)
    first = next(
        placed.grid
        for placed in maps
        if placed.grid.crs == crs and _pixel(placed.grid) == (width, height)
    )
    boxes = [_box_in(placed.grid, crs) for placed in maps]
    # Pixels begin where those of a map begin, so that most maps are not resampled.
    origin_x, origin_y = first.bounds[0], first.bounds[3]
    left = origin_x + _floor((min(box[0] for box in boxes) - origin_x) / width) * width
    top = origin_y - _floor((origin_y - max(box[3] for box in boxes)) / height) * height
    columns = -_floor((left - max(box[2] for box in boxes)) / width)
    rows = -_floor((min(box[1] for box in boxes) - top) / height)
    if max(columns, rows) > LARGEST:
        raise HighwaterError(
            "scenes.mosaic_too_large",
            f"A mosaic of all scenes would have {columns:,} × {rows:,} pixels.",
            "Map scenes that lie closer together, or leave the mosaic out.",
        )
    return Grid(crs, Affine(width, 0, left, 0, -height, top), columns, rows)


def write_mosaic(output: Path, product: str, outcomes: Sequence[Outcome], cog: bool) -> Path | None:
    """Write the mosaic of a product; where scenes overlap, the latest is seen.

    Args:
        output: Folder of the run.
        product: One of :data:`BANDS`.
        outcomes: Of the scenes.
        cog: Whether a cloud-optimised GeoTIFF is written besides the virtual raster.

    Returns:
        The virtual raster, or the GeoTIFF; None: no scene has that product.

    Raises:
        HighwaterError: ``scenes.mosaic_too_large`` or ``output.…``.
    """
    # Days that are not known lie below all others.
    latest_last = sorted(outcomes, key=lambda item: (item.date, item.name))
    maps = [
        _placed(output / item.products[product]) for item in latest_last if product in item.products
    ]
    if not maps:
        return None
    grid, band = grid_over(maps), BANDS[product]
    path = mosaic_path(str(output), product)
    try:
        write_virtual(path, grid, [band], [_piece(placed, grid, band) for placed in maps])
        return _as_cog(path, output, product) if cog else path
    except (OSError, RasterioError) as error:
        raise write_failure(path, error) from error


def _as_cog(virtual: Path, output: Path, product: str) -> Path:
    path = mosaic_path(str(output), product, ".tif")
    part = part_of(path)
    overviews = "NEAREST" if product == "mask" else "AVERAGE"
    try:
        copy(
            str(virtual), str(part), driver="COG", COMPRESS="DEFLATE", PREDICTOR="YES",
            BIGTIFF="IF_SAFER", OVERVIEW_RESAMPLING=overviews, NUM_THREADS="ALL_CPUS",
        )  # fmt: skip
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return path


def _placed(path: Path) -> Placed:
    with rasterio.open(path) as dataset:
        return Placed(path, Grid.of(dataset))


def _piece(placed: Placed, grid: Grid, band: VirtualBand) -> Piece:
    """A map as a part of the mosaic; one of another CRS, or turned, by a virtual raster between."""
    own = placed.grid
    if own.crs != grid.crs or own.transform.b or own.transform.d or own.transform.e > 0:
        placed = _warped(placed, grid, band)
        own = placed.grid
    inverse = ~grid.transform
    left, top = inverse @ (own.bounds[0], own.bounds[3])
    right, bottom = inverse @ (own.bounds[2], own.bounds[1])
    box = tuple(round(value, 6) for value in (left, top, right - left, bottom - top))
    return Piece(placed.path, own.width, own.height, (box[0], box[1], box[2], box[3]))


def _warped(placed: Placed, grid: Grid, band: VirtualBand) -> Placed:
    left, bottom, right, top = _box_in(placed.grid, grid.crs)
    inverse = ~grid.transform
    first = [_floor(value) for value in inverse @ (left, top)]
    last = [-_floor(-value) for value in inverse @ (right, bottom)]
    x, y = grid.transform @ (first[0], first[1])
    transform = Affine(grid.transform.a, 0, x, 0, grid.transform.e, y)
    path = placed.path.with_name(f"{placed.path.stem}_in_mosaic.vrt")
    with (
        rasterio.open(placed.path) as dataset,
        WarpedVRT(
            dataset,
            crs=grid.crs,
            transform=transform,
            width=last[0] - first[0],
            height=last[1] - first[1],
            resampling=Resampling.nearest,
            nodata=band.nodata,
        ) as warped,
    ):
        copy(warped, str(path), driver="VRT")
    return _placed(path)


def _pixel(grid: Grid) -> tuple[float, float]:
    along, across = grid.transform.a, grid.transform.e
    if not along or not across:  # turned by a right angle
        along, across = grid.transform.d, grid.transform.b
    return abs(along), abs(across)


def _box_in(grid: Grid, crs: CRS) -> tuple[float, float, float, float]:
    if grid.crs == crs:
        return grid.bounds
    between = Transformer.from_crs(grid.crs.to_wkt(), crs.to_wkt(), always_xy=True)
    box = between.transform_bounds(*grid.bounds, densify_pts=21)
    return box[0], box[1], box[2], box[3]


def _floor(value: float) -> int:
    # A thousandth of a pixel is no pixel more.
    return int((value + 1e-3) // 1)
