"""What the jobs are given that are killed; made once."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pyogrio
import rasterio
import shapely

from model_backend.client import run_job
from model_backend.jobs import run_request
from model_backend.protocol import Request
from tests.support import many_scenes
from tests.support.convolutions import write_convolutions
from tests.support.holdout import judged_set
from tests.support.layouts import flood, place, write
from tests.support.overconfident import honest_set
from tests.support.overconfident import write_model as write_sure
from tests.support.scenes import TEN_METRES, UTM, radar_scene
from tests.support.sentinel1_place import write_download
from tests.support.sequences import make_index
from tests.support.training import make_set

from . import healthy
from .victim import TRAIN

SIDE = 300  # pixels
DATES = tuple(str(date(2024, 4, 1) + timedelta(12 * number)) for number in range(5))
FLOOD_DAY = "2024-06-12"
CHIPS = "v1.1/data/flood_events/HandLabeled"


def scene_inputs(folder: Path) -> Path:
    """A scene, a model and a mask."""
    scene = healthy.write_scene(folder / "scene.tif", SIDE)
    healthy.write_model(folder / "net.onnx")
    with rasterio.open(scene) as dataset:
        bands = dataset.read()
    _raster(folder / "truth.tif", (bands[:1] < -15).astype(np.uint8))
    return folder


def all_inputs(folder: Path) -> Path:
    """What any of the jobs reads, the models that training makes among it."""
    scene_inputs(folder)
    _maps(folder)
    _chips(folder / "source")
    make_set(folder / "pictures", 8, 4, 4)
    make_index(folder / "sequences", places=8)
    judged_set(folder / "judged", 6)
    parts = {**{f"r{n}": "calibration" for n in range(5)}, "t": "test", "u": "test", "l": "train"}
    honest_set(folder / "honest", parts)
    write_sure(folder / "sure.onnx")
    write_convolutions(folder / "lakes.onnx")
    _train(folder)
    return folder


def _raster(path: Path, bands: np.ndarray) -> None:
    write(path, bands, crs=UTM, transform=TEN_METRES)


def _maps(folder: Path) -> None:
    _raster(folder / "earlier.tif", (radar_scene(SIDE, SIDE, 5)[0][:1] < -17).astype(np.uint8))
    rows, columns = np.mgrid[:SIDE, :SIDE]
    hills = 80 * np.sin(columns / 9) + 60 * np.cos(rows / 14) + 200
    _raster(folder / "elevation.tif", hills.astype(np.float32))
    healthy.write_scene(folder / "small.tif", 96)
    for number, day in enumerate(DATES):
        radar, water = radar_scene(SIDE, SIDE, number)
        water[: 40 * number] = True
        write(folder / f"radar_{day}.tif", radar, ("VV", "VH"), crs=UTM, transform=TEN_METRES)
        _raster(folder / f"water_{day}.tif", water[np.newaxis].astype(np.uint8))
    for number in range(3):
        many_scenes.write_scene(folder / "scenes" / f"scene{number}.tif", number)
    _points(folder)
    write_download(folder / "download")


def _points(folder: Path) -> None:
    drawn = folder / "drawn.gpkg"
    parameters = {"mask": {"path": str(folder / "truth.tif")}, "size": 200}
    run_request(Request("samplepoints", parameters, {"points": str(drawn)}), lambda event: None)
    meta, _, shapes, columns = pyogrio.raw.read(drawn, layer="drawn")
    table = dict(zip(meta["fields"], columns))
    table["label"] = (shapely.get_x(shapely.from_wkb(shapes)) % 3 > 1).astype(np.float64)
    pyogrio.raw.write(
        folder / "points.gpkg", shapes, list(table.values()), list(table), geometry_type="Point",
        crs=meta["crs"],
    )  # fmt: skip


def _chips(source: Path) -> None:
    for seed in range(6):
        radar, label = flood(seed=seed)
        where = place(93.7 + 0.1 * seed, 26.7)
        name = f"India_{seed}"
        write(source / CHIPS / f"S1Hand/{name}_S1Hand.tif", radar, ("VV", "VH"), **where)
        write(source / CHIPS / f"LabelHand/{name}_LabelHand.tif", label, **where)


def _train(folder: Path) -> None:
    from .victims_models import MODELS

    made = folder / "trained"
    made.mkdir()
    for job, name in (("trainmodel", "model.onnx"), ("traintimeseries", "series.onnx")):
        request = MODELS[job].request(folder, made)
        parameters = {**request.parameters, "run": str(made / f"{job}_run")}
        request = Request(job, parameters, {"model": str(made / name)})
        run_job(TRAIN, request, lambda event: None)
