"""One image of SEN12-FLOOD: is it there, is it whole, how bright is it."""

from __future__ import annotations

import json
import math
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.warp import transform_bounds

from ...raster.values import read_values
from ...sar.units import to_db
from ..cloud_share import BLUE, SHORTWAVE, cloud_percent
from ..footprint import crs_text
from ..image_tags import cloud_percent_in, incidence_in
from ..sequences import DECIBEL, POWER, SCALED_REFLECTANCE, ImageRow
from .plan import LeftOut
from .sen12_lists import RADAR, Listed, Sequence, files_of

Bounds = tuple[float, float, float, float]

OPTICAL = "optical"
UNITS = {"power": POWER, "db": DECIBEL, OPTICAL: SCALED_REFLECTANCE}
SHOWN = "B04"
THINNED = 128  # pixels along each side that clouds are estimated from


@dataclass(frozen=True)
class Measured:
    """An image that can be used.

    Attributes:
        row: In the index.
        bounds: Degrees; None: it has no place on the map.
        estimated: Whether its share of clouds was estimated.
    """

    row: ImageRow
    bounds: Bounds | None
    estimated: bool


def measure(sequence: Sequence, image: Listed, root: Path) -> Measured:
    """Read an image.

    Args:
        sequence: That it belongs to.
        image: As the list has it.
        root: Folder of the lists.

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
        values, crs, bounds, tags = _read(files[band])
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
    incidence = incidence_in(tags) if image.incidence is None else image.incidence
    clouds = cloud_percent_in(tags) if image.cloud_percent is None else image.cloud_percent
    estimate = None if radar or clouds is not None else _estimated_clouds(files)
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
        incidence=_or_nan(incidence if radar else None),
        cloud_percent=_or_nan(None if radar else estimate if clouds is None else clouds),
    )
    return Measured(row, bounds, estimate is not None)


def _unit(values: np.ndarray) -> str:
    """Linear power as published, or dB as some copies have it."""
    finite = values[np.isfinite(values)]
    return "db" if finite.size and float(np.median(finite)) < 0 else "power"


def _mean(values: np.ndarray) -> float:
    finite = values[np.isfinite(values)]
    return float(finite.mean()) if finite.size else math.nan


def _or_nan(value: float | None) -> float:
    return math.nan if value is None else value


def _estimated_clouds(files: dict[str, Path]) -> float | None:
    """Share of clouds by the rule of :mod:`..cloud_share`; None where a band is missing."""
    if BLUE not in files or SHORTWAVE not in files:
        return None
    # Thinned to one size, since their pixels differ.
    blue, shortwave = (_read(files[band], THINNED)[0] / 10_000 for band in (BLUE, SHORTWAVE))
    return cloud_percent(np.where(blue == 0, np.nan, blue), shortwave)


def _read(
    path: Path, side: int | None = None
) -> tuple[np.ndarray, str, Bounds | None, dict[str, str]]:
    """Read a first band.

    Args:
        path: Of the file.
        side: Rows and columns to thin it to; None: it is read as it is.

    Returns:
        float32 with NaN where there is no data; CRS, bounds in degrees, tags.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path) as dataset:
                shape = None if side is None else (side, side)
                values = read_values(dataset, 1, out_shape=shape)
                tags = dataset.tags()
                if dataset.crs is None:
                    return values, "", None, tags
                bounds = transform_bounds(dataset.crs, 4326, *dataset.bounds)
                return values, crs_text(dataset.crs), bounds, tags
    except RasterioError as error:
        raise LeftOut(f"cannot be read: {path.name} is damaged or no image") from error
