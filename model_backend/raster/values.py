"""A band read as its file and its user mean it."""

from __future__ import annotations

from typing import Any

import numpy as np
import rasterio

from .nodata import Nodata
from .scaling import Scaling


def read_values(dataset: rasterio.DatasetReader, number: int, **options: Any) -> np.ndarray:
    """Read a band in its own pixels, as its file means it; on a grid, :class:`.AlignedBand` does.

    Args:
        dataset: The open raster.
        number: Band number, from 1.
        options: Of rasterio's ``read``: ``window``, ``out_shape``.

    Returns:
        float32 (rows, columns), scaled as the band declares; NaN where there is no data.

    Raises:
        RasterioError: When it cannot be read.
    """
    nodata, scaling = Nodata.of(dataset, number), Scaling.of(dataset, number)
    return read_meant(dataset, number, nodata, scaling, **options)


def read_meant(
    dataset: rasterio.DatasetReader,
    number: int,
    nodata: Nodata,
    scaling: Scaling,
    out: np.ndarray | None = None,
    **options: Any,
) -> np.ndarray:
    """As :func:`read_values`, where it is known what the stored numbers mean.

    Args:
        dataset: The open raster, or a warper.
        number: Band number, from 1.
        nodata: What means no data.
        scaling: From what is stored to values.
        out: float32 array to fill; None: a new one.
        options: Of rasterio's ``read``.
    """
    if dataset.dtypes[number - 1] == "float32" and not scaling:
        stored = values = dataset.read(number, out=out, **options)
    else:
        stored = dataset.read(number, **options)
        values = np.empty(stored.shape, np.float32) if out is None else out
        with np.errstate(over="ignore"):  # fills such as the least float64
            values[...] = scaling.values(stored) if scaling else stored
    nodata.clear(values, stored)
    if nodata.masked:
        values[dataset.read_masks(number, **options) == 0] = np.nan
    if nodata.alpha:
        values[dataset.read(nodata.alpha, **options) == 0] = np.nan
    return values
