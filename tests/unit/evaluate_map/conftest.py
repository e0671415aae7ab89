"""Layers of rasters that are written as a test says."""

import numpy as np
import pytest
import rasterio

from model_backend.protocol.parameters import (
    RasterLayer,
)
from tests.support.map_evaluation import NORTH_UP, UTM


@pytest.fixture
def raster(tmp_path):
    """Write an array as a raster and return its layer."""

    def write(name, values, crs=UTM, transform=NORTH_UP, nodata=None):
        path = tmp_path / f"{name}.tif"
        values = np.asarray(values)
        height, width = values.shape
        profile = {"width": width, "height": height, "count": 1, "dtype": values.dtype}
        with rasterio.open(
            path, "w", "GTiff", **profile, crs=crs, transform=transform, nodata=nodata
        ) as dataset:
            dataset.write(values, 1)
        return RasterLayer(str(path), name)

    return write
