"""Healthy inputs, small, and the jobs that they are given to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from model_backend.dataset.tile import TileAttributes
from model_backend.models.metadata import mlm_metadata
from model_backend.protocol import Request
from tests.support.datasets import Placed, make_dataset
from tests.support.networks import write_network
from tests.support.scenes import TEN_METRES, UTM, radar_scene

SIDE = 96  # pixels
BANDS = ("VV", "VH")


def write_scene(path: Path, side: int = SIDE, **options: Any) -> Path:
    """A scene of two polarisations in decibel."""
    bands = radar_scene(side, side)[0]
    with rasterio.open(
        path, "w", driver="GTiff", width=side, height=side, count=2, dtype="float32", crs=UTM,
        transform=TEN_METRES, **options,
    ) as dataset:  # fmt: skip
        dataset.write(bands)
        dataset.descriptions = BANDS
    return path


def write_vrt(path: Path, scene: Path) -> Path:
    """A virtual raster of a scene, with the scene's bands."""
    with rasterio.open(scene) as dataset:
        place = ", ".join(map(str, dataset.transform.to_gdal()))
        crs = dataset.crs.to_wkt().replace('"', "&quot;")
    bands = "".join(
        f'<VRTRasterBand dataType="Float32" band="{number}"><Description>{name}</Description>'
        f'<SimpleSource><SourceFilename relativeToVRT="1">{scene.name}</SourceFilename>'
        f"<SourceBand>{number}</SourceBand>"
        f'<SrcRect xOff="0" yOff="0" xSize="{SIDE}" ySize="{SIDE}"/>'
        f'<DstRect xOff="0" yOff="0" xSize="{SIDE}" ySize="{SIDE}"/>'
        "</SimpleSource></VRTRasterBand>"
        for number, name in enumerate(BANDS, start=1)
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{SIDE}" rasterYSize="{SIDE}"><SRS>{crs}</SRS>'
        f"<GeoTransform>{place}</GeoTransform>{bands}</VRTDataset>",
        "utf-8",
    )
    return path


def write_model(path: Path) -> Path:
    """A network of two bands that says what it takes."""
    metadata = mlm_metadata("Net", BANDS, "db", 10, tile=64, overlap=16)
    write_network(path, 2, metadata, kernel=3)
    return path


def write_polygons(path: Path, scene: Path) -> Path:
    """Water of the scene as the built-in method outlines it."""
    from model_backend.jobs import run_request

    request = Request("thresholdwater", {"input": {"path": str(scene)}}, {"polygons": str(path)})
    run_request(request, lambda event: None)
    return path


def write_dataset(folder: Path, parts: bool = False) -> Path:
    """A dataset of a few tiles of several regions; with parts, for a training."""
    tiles = [
        Placed(
            f"{scene}_{number}", 5_000.0 * order, 640.0 * number, scene=scene,
            attributes=TileAttributes(region=scene),
        )
        for order, scene in enumerate("abcd")
        for number in range(2)
    ]  # fmt: skip
    dataset = make_dataset(folder, tiles)
    if parts:
        from model_backend.jobs import run_request

        parameters = {"dataset": str(dataset.folder), "method": "region"}
        run_request(Request("splitdataset", parameters), lambda event: None)
    return folder


def predict_request(scene: Path, model: Path, folder: Path) -> Request:
    """A map by a network."""
    return Request(
        "predict",
        {"input": {"path": str(scene)}, "model": str(model), "engine": "onnxruntime"},
        {"mask": str(folder / "mask.tif"), "probability": str(folder / "probability.tif")},
    )


def threshold_request(scene: Path, folder: Path, **outputs: str) -> Request:
    """A map by the built-in method."""
    names = outputs or {"mask": "mask.tif", "polygons": "water.gpkg"}
    return Request(
        "thresholdwater",
        {"input": {"path": str(scene)}},
        {name: str(folder / file) for name, file in names.items()},
    )


def raster_values(path: Path) -> np.ndarray:
    """All bands of a raster, bit by bit comparable."""
    with rasterio.open(path) as dataset:
        return dataset.read().view(np.uint8)
