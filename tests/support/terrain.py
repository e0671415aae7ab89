"""Terrain for tests: rough ground, and a grid that it lies on."""

import numpy as np
from rasterio.crs import CRS
from scipy import ndimage

from model_backend.raster.grid import Grid
from model_backend.sar.ground import Ground
from tests.support.scenes import TEN_METRES, UTM

RIGHT_ANGLES = Ground(*(np.array([[value]]) for value in (10.0, 10.0, 90.0, 180.0)))


def utm(rows, columns):
    return Grid(CRS.from_string(UTM), TEN_METRES, columns, rows)


def rough(rows, columns, seed=0, height=30.0):
    noise = np.random.default_rng(seed).standard_normal((rows, columns))
    smooth = sum(ndimage.gaussian_filter(noise, s, mode="wrap") * s for s in (1, 3, 9))
    return (height * smooth / smooth.std()).astype(np.float32)
