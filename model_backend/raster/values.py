"""A band read whole or thinned, as its file and its user mean it."""

from __future__ import annotations

from typing import Any

import numpy as np
import rasterio

from ..protocol.parameters import RasterLayer
from .nodata import AS_THE_FILE_SAYS, Nodata
from .scaling import Scaling


def read_values(
    dataset: rasterio.DatasetReader,
    number: int,
    layer: RasterLayer = AS_THE_FILE_SAYS,
    **options: Any,
) -> np.ndarray:
    """Read a band; what AlignedBand is to a grid, this is to the band's own pixels.

    Args:
        dataset: The open raster.
        number: Band number, from 1.
        layer: What its user says of it.
        options: Of rasterio's ``read``: ``window``, ``out_shape``.

    Returns:
        float32 (rows, columns), scaled as the band declares; NaN where there is no data.

    Raises:
        RasterioError: When it cannot be read.
    """
    nodata = Nodata.of(dataset, number, layer)
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
