"""Folders of small scenes, a network that costs nothing, and the job that maps them all."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio import Affine

from model_backend.models.metadata import mlm_metadata
from tests.support.models import VH, VV, spec_of
from tests.support.networks import write_network
from tests.support.scenes import UTM, radar_scene

BANDS = ("VV", "VH")
SIDE = 160


def place(number: int) -> Affine:
    """Ten metres; scenes lie beside each other, 60 pixels of each in the next."""
    return Affine(10, 0, 500_000 + number * 1_000, 0, -10, 2_960_000)


def write_scene(
    path: Path, number: int = 0, bands=BANDS, side: int = SIDE, crs: str = UTM, data=None
) -> Path:
    """A scene of its own content for each number; returns the path."""
    values = radar_scene(side, side, seed=number)[0] if data is None else data
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(
        path, "w", driver="GTiff", width=values.shape[2], height=values.shape[1],
        count=len(bands), dtype="float32", crs=crs, transform=place(number), nodata=np.nan,
    ) as dataset:  # fmt: skip
        dataset.write(values[: len(bands)])
        for index, name in enumerate(bands, 1):
            dataset.set_band_description(index, name)
    return path


def write_model(path: Path, blended: bool = False) -> str:
    """A network of VV and VH that looks two pixels far."""
    spec = None if blended else spec_of(channels=(VV, VH))
    metadata = mlm_metadata("Net", BANDS, "db", 10, tile=128, overlap=64, spec=spec)
    return write_network(path, 2, metadata, kernel=5)


@pytest.fixture
def model(tmp_path) -> str:
    return write_model(tmp_path / "net.onnx")


@pytest.fixture
def scenes(tmp_path) -> Path:
    """A folder of three scenes."""
    for number, name in enumerate(("east", "middle", "west")):
        write_scene(tmp_path / "in" / f"{name}.tif", number)
    return tmp_path / "in"


@pytest.fixture
def map_all(run_job, tmp_path, model):
    """Run the job; returns its numbers and its log."""

    def run(output: Path | None = None, settings: dict | None = None, **parameters):
        told = {"input": {"path": ""}, "model": model, **(settings or {})}
        where = str(output or tmp_path / "out")
        result, log = run_job("predictscenes", settings=told, output=where, **parameters)
        return result.numbers, log

    return run


def table_of(output: Path) -> dict[str, dict]:
    """Rows of the table of scenes, by the scene's name."""
    with sqlite3.connect(output / "scenes.gpkg") as connection:
        connection.row_factory = sqlite3.Row
        return {row["scene"]: dict(row) for row in connection.execute("SELECT * FROM scenes")}
