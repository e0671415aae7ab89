"""A scene whose content is known, and the job ``preparetiles`` on it."""

import numpy as np
import pytest

from model_backend.dataset.store import Dataset
from tests.support.preparing import HEIGHT, SIZE, WIDTH
from tests.support.scenes import radar_scene


@pytest.fixture
def inputs(tmp_path, write_raster):
    """Paths of a scene with a corner without data, its reference and its elevation."""
    image, water = radar_scene(HEIGHT, WIDTH)
    image[:, :70, :70] = np.nan
    rows, columns = np.mgrid[:HEIGHT, :WIDTH]
    elevation = np.where(columns > 190, (columns - 190) * 2.0, 0) + rows * 0.01
    return {
        "input": write_raster(image, "S1_20200701T120405_scene.tif", ("VV", "VH"), nodata=np.nan),
        "reference": write_raster(water.astype(np.uint8), "flood.tif"),
        "elevation": write_raster(elevation.astype(np.float32), "dem.tif"),
        "image": image,
        "water": water,
    }


@pytest.fixture
def prepare(tmp_path, inputs, run_job):
    """Prepare tiles; returns the dataset, the numbers and the log."""

    def run(folder="set", **parameters):
        wanted = {
            "input": {"path": inputs["input"]},
            "reference_raster": {"path": inputs["reference"]},
            "dataset": str(tmp_path / folder),
            "tile_size": SIZE,
            **parameters,
        }
        result, log = run_job("preparetiles", **wanted)
        return Dataset.open(tmp_path / folder), result.numbers, log

    return run
