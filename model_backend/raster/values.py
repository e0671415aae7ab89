"""A band read whole or thinned, as its file means it."""

from __future__ import annotations

from typing import Any

import numpy as np
import rasterio

from .nodata import Nodata
from .scaling import Scaling


def read_values(dataset: rasterio.DatasetReader, number: int, **options: Any) -> np.ndarray:
    """Read a band in its own pixels; on a grid, :class:`.AlignedBand` does.

    Args:
        dataset: The open raster.
        number: Band number, from 1.
        options: Of rasterio's ``read``: ``window``, ``out_shape``.

    Returns:
        float32 (rows, columns), scaled as the band declares; NaN where there is no data.

    Raises:
        RasterioError: When it cannot be read.
    """
    nodata = Nodata.of(dataset, number)
    stored = dataset.read(number, **options)
    values = Scaling.of(dataset, number).values(stored)
    if values is stored:
        values = stored.copy()
    nodata.clear(values, stored)
    if nodata.masked:
        values[dataset.read_masks(number, **options) == 0] = np.nan
    if nodata.alpha:
        values[dataset.read(nodata.alpha, **options) == 0] = np.nan
    return values
