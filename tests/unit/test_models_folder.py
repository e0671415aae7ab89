"""The models that come with the plugin: the files themselves, at work on simulated floods."""

from pathlib import Path

import numpy as np
import pytest

from model_backend.models.card import card_of
from model_backend.models.described import read_model
from tests.support.holdout import iou
from tests.support.scenes import read

FOLDER = Path(__file__).resolve().parents[2] / "models"
SIZE = 512


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """Images before and in a flood, and the truth: 1 flood, 2 permanent water."""
    from model_backend.jobs import run_request
    from model_backend.protocol import Request

    folder = tmp_path_factory.mktemp("scene")
    files = {name: str(folder / f"{name}.tif") for name in ("before", "after", "flood")}
    parameters = {"width": SIZE, "height": SIZE, "seed": 7, "correlation": 0.7}
    run_request(Request("simulatescene", parameters, files), lambda event: None)
    return files


def test_they_are_there_with_their_cards_and_small():
    files = sorted(path.name for path in FOLDER.iterdir())
    assert files == [
        f"{name}.{kind}" for name in ("flood", "water") for kind in ("html", "md", "onnx")
    ]
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 15_000_000


@pytest.mark.parametrize("name", ["flood", "water"])
def test_cards_say_what_the_files_say(name):
    card = card_of(FOLDER / f"{name}.onnx")
    assert (FOLDER / f"{name}.md").read_text("utf-8") == card.markdown()
    assert (FOLDER / f"{name}.html").read_text("utf-8") == card.html()
    assert str(Path.home()) not in card.html()


def test_what_they_take():
    water = read_model(FOLDER / "water.onnx").description
    assert water.bands == ("VV", "VH") and water.optional == ("VH",) and water.unit == "db"
    assert [found.withheld for found in water.comparisons] == [(), ("VH",)]
    flood = read_model(FOLDER / "flood.onnx").description
    assert flood.bands == ("VV_BEFORE", "VV_AFTER") and flood.unit == "stretched"


@pytest.mark.parametrize("bands", ["", "VV=1"])
def test_water_is_found(bands, scene, run_job, tmp_path):
    outputs = {"mask": tmp_path / "mask.tif"}
    run_job(
        "predict", outputs, input={"path": scene["after"]}, bands=bands,
        model=str(FOLDER / "water.onnx"),
    )  # fmt: skip
    truth, mask = read(scene["flood"]), read(outputs["mask"])
    truth[truth == 2] = 1  # the model maps all water
    assert iou(mask == 1, truth) > 0.6


def test_the_flood_is_told_from_what_was_water_before(scene, run_job, tmp_path):
    outputs = {"mask": tmp_path / "mask.tif"}
    run_job(
        "predict", outputs, input={"path": scene["after"]}, before={"path": scene["before"]},
        model=str(FOLDER / "flood.onnx"),
    )  # fmt: skip
    truth, mask = read(scene["flood"]), read(outputs["mask"])
    assert iou(mask == 1, np.where(truth == 2, 0, truth)) > 0.4
    assert np.mean(mask[truth == 2] == 1) < 0.5
