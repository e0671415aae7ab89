"""A picture of the map is drawn of rows that are read while the next tiles are."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from model_backend.client import run_job
from model_backend.models.metadata import mlm_metadata
from model_backend.protocol import Request
from tests.support.networks import write_network
from tests.support.scenes import radar_scene, read

SIDE = 1600
TILE = 512


@pytest.mark.parametrize("interleave", ["band", "pixel"])
def test_a_picture_changes_nothing_in_the_map(interleave, write_raster, tmp_path):
    scene = write_raster(
        radar_scene(SIDE, SIDE)[0],
        descriptions=("VV", "VH"),
        compress="deflate",
        interleave=interleave,
        tiled=True,
    )
    metadata = mlm_metadata("Toy", ("VV", "VH"), "db", 10, tile=TILE, overlap=16)
    model = write_network(tmp_path / "toy.onnx", 2, metadata, kernel=3, size=(1, TILE, TILE))
    maps = []
    for pictures in ({}, {"overlay": "o.png", "summary": "s.html"}):
        names = {"probability": f"{len(maps)}.tif", **pictures}
        outputs = {name: str(tmp_path / file) for name, file in names.items()}
        request = Request("predict", {"input": {"path": scene}, "model": str(model)}, outputs)
        # As with a scene whose rows do not fit into GDAL's cache: everything is decoded twice.
        run_job(sys.executable, request, lambda event: None, variables={"GDAL_CACHEMAX": "1"})
        maps.append(read(outputs["probability"]))
    np.testing.assert_array_equal(*maps)
