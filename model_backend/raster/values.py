"""Values of a band as its file means them: declared fills and what is transparent are no data."""

from __future__ import annotations

from typing import Any

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, MaskFlags

from .scaling import Scaling


def unheeded_alpha(dataset: rasterio.DatasetReader, number: int) -> int | None:
    """Band that says what is transparent and that GDAL's mask of another band leaves aside.

    GDAL heeds an alpha band of 8 or 16 bit without sign beside one or three others. Cutting a
    scene of two bands or an elevation model along an outline leaves one beside two bands, or one
    of the other types; QGIS heeds each.

    Args:
        dataset: The open raster.
        number: Band that is read, from 1.

    Returns:
        Its number, from 1; None: there is none, or GDAL heeds it.
    """
    if MaskFlags.alpha in dataset.mask_flag_enums[number - 1]:
        return None
    meanings = dataset.colorinterp
    if meanings[-1] != ColorInterp.alpha or number == dataset.count:
        return None
    return dataset.count


def read_values(dataset: rasterio.DatasetReader, number: int, **options: Any) -> np.ndarray:
    """Read a band, scaled as it declares.

    Args:
        dataset: The open raster.
        number: Band number, from 1.
        options: Of rasterio's ``read``: ``window``, ``out_shape``.

    Returns:
        float32 (rows, columns); NaN where there is no data.

    Raises:
        RasterioError: When it cannot be read.
    """
    stored = dataset.read(number, masked=True, **options)
    missing = np.ma.getmaskarray(stored)
    alpha = unheeded_alpha(dataset, number)
    if alpha is not None:
        missing = missing | (dataset.read(alpha, **options) == 0)
    values = Scaling.of(dataset, number).values(stored.data)
    values[missing] = np.nan
    return values
