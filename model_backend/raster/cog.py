"""GeoTIFFs laid out so that a part can be read over the network (COG)."""

from __future__ import annotations

import os
from pathlib import Path

import rasterio
import rasterio.shutil

from .sidecar import sidecar_of

LAYOUT = "HIGHWATER_RASTER_LAYOUT"
"""Variable that says how rasters are laid out: ``cog``, or absent."""


def is_wanted() -> bool:
    """Whether whoever started this process wants rasters laid out so."""
    return os.environ.get(LAYOUT) == "cog"


def lay_out(path: Path, block: int, predictor: int, level: int) -> None:
    """Lay a finished GeoTIFF out anew, in place.

    Args:
        path: Of the file.
        block: Side of its blocks, pixels.
        predictor: Of the compression: 1 none, 2 integers, 3 floating point.
        level: Of the compression, 1 to 9.

    Raises:
        rasterio.errors.RasterioError: As writing does.
    """
    ordered = path.with_name(path.name + ".cog")
    try:
        with rasterio.open(path) as source:
            rasterio.shutil.copy(
                source,
                ordered,
                driver="COG",
                BLOCKSIZE=block,
                COMPRESS="DEFLATE",
                LEVEL=level,
                PREDICTOR={1: "NO", 2: "STANDARD", 3: "FLOATING_POINT"}[predictor],
                # Those that the file has are taken over.
                OVERVIEWS="AUTO" if source.overviews(1) else "NONE",
                BIGTIFF="IF_SAFER",
                NUM_THREADS=min(os.cpu_count() or 1, 4),
            )
        os.replace(ordered, path)
    finally:
        ordered.unlink(missing_ok=True)
        sidecar_of(ordered).unlink(missing_ok=True)
