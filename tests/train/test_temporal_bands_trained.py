"""A model that was trained on what is usual tells a flood from a lake, fed from the same layer."""

import numpy as np
import pytest
import torch

from model_backend.dataset.format import DatasetFormat
from model_backend.dataset.store import Dataset
from model_backend.dataset.tile import TileAttributes
from model_backend.models.described import read_model
from model_backend.protocol.plain import to_plain
from tests.support.scenes import read
from tests.support.training import SIZE, picture, recipe, use_tiny_network

BANDS = ("VV", "VV_MEDIAN")
LAND, LAKE = -9.5, -19.5


@pytest.fixture(autouse=True)
def tiny(monkeypatch):
    use_tiny_network(monkeypatch)
    torch.set_num_threads(1)


def place(number):
    """VV with a flood above and a lake below, its median with the lake alone, and the flood."""
    image, flood = picture(number)
    rng = np.random.default_rng(100 + number)
    lake = np.zeros(flood.shape, bool)
    lake[SIZE * 3 // 4 :] = True
    vv = np.where(lake, LAKE, image[0]).astype(np.float32) + rng.normal(0, 1, flood.shape)
    median = np.where(lake, LAKE, LAND) + rng.normal(0, 0.5, flood.shape)
    return np.stack([vv, median]).astype(np.float32), (flood & ~lake).astype(np.uint8)


def test_trained_on_them_and_fed_with_them(run_job, write_raster, tmp_path):
    dataset = Dataset.open_or_create(tmp_path / "set", DatasetFormat(BANDS, "dB", SIZE, SIZE, 10.0))
    with dataset.add("s", "mark", TileAttributes(), {"made": "by a test"}) as writer:
        for number in range(12):
            part = "train" if number < 8 else "validation"
            about = TileAttributes(region=f"r{number}", split=part, label_source="hand")
            writer.add(0, number * SIZE, *place(number), None, f"{part}_{number}", about)
    wanted = {"epochs": 8, "learning_rate": 3e-2}
    request = {**to_plain(recipe(dataset, "", optimisation=wanted)), "run": ""}
    run_job("trainmodel", {"model": tmp_path / "m.onnx"}, **request)
    described = read_model(tmp_path / "m.onnx").description
    assert described.bands == BANDS and described.unit == "db"
    image, flood = place(20)
    vv, median = (np.tile(plane, (1, 4)) for plane in image)
    names = ("VV_MEDIAN", "VV_DEVIATION", "COUNT")
    usual = np.stack([median, np.ones_like(median), np.full_like(median, 9)])
    statistics = write_raster(usual, "statistics.tif", names)
    mask = tmp_path / "mask.tif"
    run_job(
        "predict",
        {"mask": mask},
        input={"path": write_raster(vv, "vv.tif", ("VV",))},
        auxiliary=[{"path": statistics}],
        model=str(tmp_path / "m.onnx"),
    )
    found, truth = read(mask), np.tile(flood, (1, 4))
    assert ((found == 1) & (truth == 1)).sum() / ((found == 1) | (truth == 1)).sum() > 0.7
    lake = median < -15
    assert (found[lake] == 1).mean() < 0.1 < (found == 1).mean()
