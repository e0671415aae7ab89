"""A scene that several threads read from."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from rasterio.windows import Window

from model_backend.context import JobContext
from model_backend.outputs import OutputFiles
from model_backend.protocol.parameters import RasterLayer
from model_backend.sar.scene import open_scene
from tests.support.scenes import radar_scene

SIDE = 1024
PART = 300
LOOKS = 400


@pytest.mark.parametrize("interleave", ["band", "pixel"])
def test_threads_do_not_disturb_each_other(interleave, write_raster, tmp_path):
    # GDAL crashes, or gives other pixels, where two threads read from one dataset.
    values, _ = radar_scene(SIDE, SIDE)
    packed = {"compress": "deflate", "tiled": True, "blockxsize": 64, "blockysize": 64}
    path = write_raster(values, descriptions=("VV", "VH"), interleave=interleave, **packed)
    context = JobContext(lambda event: None, OutputFiles({}, "t"), tmp_path)
    with open_scene([RasterLayer(path)], context) as scene, ThreadPoolExecutor(4) as pool:

        def look(seed):
            places = np.random.default_rng(seed).integers(0, SIDE - PART, 2)
            column, row = (int(place) for place in places)
            window = Window(column, row, PART, PART)
            expected = values[:, row : row + PART, column : column + PART]
            if seed % 2:
                return np.array_equal(scene.read_picture(window), expected[0])
            return np.array_equal(scene.read(window), expected)

        assert all(pool.map(look, range(LOOKS)))
