"""One image of SEN12-FLOOD: is it there, is it whole, how bright is it."""

from __future__ import annotations

import json
import math
import warnings
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.warp import transform_bounds

from ...sar.units import to_db
from ..footprint import crs_text
from ..sequences import DECIBEL, POWER, SCALED_REFLECTANCE, ImageRow
from .plan import LeftOut
from .sen12_lists import RADAR, Listed, Sequence, files_of

Bounds = tuple[float, float, float, float]

OPTICAL = "optical"
UNITS = {"power": POWER, "db": DECIBEL, OPTICAL: SCALED_REFLECTANCE}
SHOWN = "B04"


def measure(sequence: Sequence, image: Listed, root: Path) -> tuple[ImageRow, Bounds | None]:
    """Read an image.

    Args:
        sequence: That it belongs to.
        image: As the list has it.
        root: Folder of the lists.

    Returns:
        Its row in the index and its bounds, degrees.

    Raises:
        LeftOut: With the reason.
    """
    if image.flooding is None:
        raise LeftOut("has no label: the list does not say whether it shows a flood")
    if not image.name or not image.date:
        raise LeftOut("has no file name or date in the list")
    files = files_of(root / sequence.folder, image)
    radar = image.sensor == "Sentinel-1"
    missing = [band for band in RADAR if band not in files] if radar else []
    if missing or not files:
        raise LeftOut(f"has no file {image.name}…{'_' + missing[0] if missing else ''}.tif")
    means: dict[str, float] = {}
    planes = []
    unit = OPTICAL
    # Of the optical bands one is enough: all are cut from the same image.
    for band in RADAR if radar else [SHOWN if SHOWN in files else min(files)]:
        values, crs, bounds = _read(files[band])
        values[values == 0] = np.nan
        if radar:
            unit = _unit(values)
            values = to_db(values, unit)
            means[band] = _mean(values)
        planes.append(np.isfinite(values))
    if len({plane.shape for plane in planes}) > 1:
        raise LeftOut("has polarisations of different sizes")
    valid = np.all(planes, axis=0)
    if not valid.any():
        raise LeftOut("has no valid pixel")
    row = ImageRow(
        sequence=sequence.name,
        image=image.name,
        sensor=image.sensor,
        date=image.date,
        orbit=image.orbit,
        flooding=int(image.flooding),
        full_coverage=-1 if image.full_coverage is None else int(image.full_coverage),
        valid_percent=100 * float(valid.mean()),
        mean_vv=means.get("VV", math.nan),
        mean_vh=means.get("VH", math.nan),
        unit=UNITS[unit],
        crs=crs,
        width=valid.shape[1],
        height=valid.shape[0],
        files=json.dumps({band: path.relative_to(root).as_posix() for band, path in files.items()}),
    )
    return row, bounds


def _unit(values: np.ndarray) -> str:
    """Linear power as published, or dB as some copies have it."""
    finite = values[np.isfinite(values)]
    return "db" if finite.size and float(np.median(finite)) < 0 else "power"


def _mean(values: np.ndarray) -> float:
    finite = values[np.isfinite(values)]
    return float(finite.mean()) if finite.size else math.nan


def _read(path: Path) -> tuple[np.ndarray, str, Bounds | None]:
    """First band, float32 with NaN where there is no data; CRS and bounds in degrees."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path) as dataset:
                values = dataset.read(1, masked=True).astype(np.float32).filled(np.nan)
                if dataset.crs is None:
                    return values, "", None
                bounds = transform_bounds(dataset.crs, 4326, *dataset.bounds)
                return values, crs_text(dataset.crs), bounds
    except RasterioError as error:
        raise LeftOut(f"cannot be read: {path.name} is damaged or no image") from error
