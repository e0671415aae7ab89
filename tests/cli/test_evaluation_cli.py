"""Models judged and calibrated, and their maps judged, by the command line alone."""

from __future__ import annotations

import csv
import json
import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pytest

from tests.support.gdal_scenes import read

QUICK = {"EPOCHS": 2, "BATCH_SIZE": 8, "LEARNING_RATE": 0.003, "PICTURES": 0, "DEVICE": 1}
SCORES = ("IOU", "F1", "PRECISION", "RECALL", "AVERAGE_PRECISION", "ECE", "BRIER")


@pytest.fixture(scope="module")
def dataset(profile, prepared, tmp_path_factory):
    """A small dataset of a simulated flood, in parts."""
    folder = tmp_path_factory.mktemp("data") / "floods"
    shutil.copytree(prepared[0], folder)
    done = profile.run(
        "splitdataset", DATASET=folder, METHOD=2, BLOCK_SIZE=1300, TRAIN=0.4, VALIDATION=0.2,
        TEST=0.2, CALIBRATION=0.2,
    )  # fmt: skip
    assert done.status == 0, done.everything
    assert done.results["CALIBRATION_TILES"] > 3 and done.results["TEST_TILES"] > 3
    return folder


@pytest.fixture(scope="module")
def model(profile, dataset, tmp_path_factory):
    """A model that has hardly learnt."""
    path = tmp_path_factory.mktemp("models") / "lakes.onnx"
    done = profile.run("trainmodel", DATASET=dataset, MODEL=path, FEATURES="VV,VH", **QUICK)
    assert done.status == 0, done.everything
    return path


@pytest.fixture(scope="module")
def judged(profile, dataset, model, tmp_path_factory):
    """An evaluation of a model and the built-in method, with all its files."""
    folder = tmp_path_factory.mktemp("judged")
    files = {
        "REPORT": folder / "report.html",
        "METRICS": folder / "metrics.json",
        "TABLE": folder / "table.csv",
        "TILES": folder / "tiles.gpkg",
        "CONFUSION": folder / "confusion",
    }
    done = profile.run("evaluatemodel", DATASET=dataset, MODELS=model, **files)
    assert done.status == 0, done.everything
    return done, files


def test_an_evaluation_says_how_good_and_how_sure(judged):
    results = judged[0].results
    for name in SCORES:
        assert 0 <= results[name] <= 1, name
    assert results["IOU_LOW"] <= results["IOU"] <= results["IOU_HIGH"]
    assert results["F1"] == pytest.approx(2 * results["IOU"] / (1 + results["IOU"]))
    assert results["TILES_JUDGED"] > 3


def test_every_file_of_an_evaluation_is_written(judged):
    done, files = judged
    page = files["REPORT"].read_text("utf-8")
    assert page.lstrip().lower().startswith("<!doctype html") and "lakes" in page
    assert json.loads(files["METRICS"].read_text("utf-8"))["dataset"] == "floods"
    with open(files["TABLE"], encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    models = list(dict.fromkeys(row["model"] for row in rows))
    assert len(models) == 2 and "lakes" in models[0]
    query = "SELECT tile, model, iou FROM tile_scores ORDER BY fid"
    with sqlite3.connect(files["TILES"]) as connection:
        layer = connection.execute(query).fetchall()
    assert [(tile, model) for tile, model, _ in layer] == [
        (row["tile"], row["model"]) for row in rows
    ]
    assert len(list(files["CONFUSION"].rglob("*.tif"))) == len(rows)
    assert len(rows) == 2 * done.results["TILES_JUDGED"]


def test_a_model_is_explained_and_its_file_alone_is_enough(profile, model, scene, tmp_path):
    evidence, withheld = tmp_path / "evidence.tif", tmp_path / "withheld.tif"
    values = {"INPUT": scene, "MODEL": model, "THRESHOLD": 0.0}  # everything is water
    done = profile.run("explain", EVIDENCE=evidence, WITHHELD=withheld, METHOD=1, **values)
    assert done.status == 0, done.everything
    assert done.results["EVIDENCE_MAX"] > 0 and 0 < done.results["MOST_IMPORTANT_CHANGE"] < 1
    found = read(str(evidence))
    assert found.shape == read(scene).shape[1:] and found.max() == pytest.approx(1)
    assert read(str(withheld)).shape == read(scene).shape
    assert json.loads(Path(done.results["PROVENANCE"]).read_text("utf-8"))["job"] == "explain"
    alone = tmp_path / "alone.onnx"
    shutil.copy(model, alone)
    values["MODEL"] = alone
    done = profile.run("explain", WITHHELD=withheld, **values)
    assert done.status == 0 and "EVIDENCE_MAX" not in done.results, done.everything
    done = profile.run("explain", EVIDENCE=evidence, METHOD=1, **values)
    assert done.status == 0, done.everything
    assert np.array_equal(read(str(evidence)), found, equal_nan=True)


def test_a_model_is_not_judged_on_what_it_has_seen_unless_that_is_said(
    profile, dataset, model, tmp_path
):
    values = {"DATASET": dataset, "MODELS": model, "BUILTIN": "false", "SPLIT": 3}
    page = tmp_path / "report.html"
    done = profile.run("evaluatemodel", REPORT=page, **values)
    assert done.status != 0 and not page.exists()
    assert "was trained on" in done.everything and "Traceback" not in done.everything
    done = profile.run("evaluatemodel", REPORT=page, ALLOW_TRAINING="true", **values)
    assert done.status == 0, done.everything
    assert "was trained on" in page.read_text("utf-8")


def test_a_calibrated_model_maps_what_is_uncertain(profile, dataset, model, flood, tmp_path):
    new, page = tmp_path / "new.onnx", tmp_path / "report.html"
    done = profile.run(
        "calibratemodel", DATASET=dataset, MODEL=model, OUTPUT=new, REPORT=page, CHECK_SPLIT=1,
        CRITERION=2, LEAST=0.9, RISK=1, RISK_LEVEL=0.5,
    )  # fmt: skip
    assert done.status == 0, done.everything
    results = done.results
    assert new.stat().st_size > 1_000_000 and results["CARD"] == str(tmp_path / "new.html")
    assert "<html" in page.read_text("utf-8")
    assert results["TEMPERATURE"] > 0 and 0 <= results["THRESHOLD"] <= 1
    for name in ("ECE_BEFORE", "ECE_AFTER", "IOU_BEFORE", "IOU_AFTER", "RISK_LOW"):
        assert 0 <= results[name] <= 1, name
    mapped = profile.run("predict", INPUT=flood["AFTER"], MODEL=new, MASK=tmp_path / "mask.tif")
    assert mapped.status == 0, mapped.everything
    assert mapped.results["UNCERTAIN_AREA"] >= 0
    assert mapped.results["THRESHOLD"] == pytest.approx(results["THRESHOLD"], abs=1e-6)


def test_a_model_in_integers_maps_and_says_what_it_lost(profile, dataset, model, flood, tmp_path):
    new = tmp_path / "fast.onnx"
    done = profile.run(
        "exportmodel", MODEL=model, DATASET=dataset, OUTPUT=new, MAX_TILES=8, TOLERANCE=0.05
    )
    assert done.status == 0, done.everything
    results = done.results
    loss = results["IOU_BEFORE"] - results["IOU_AFTER"]
    assert results["IOU_LOSS"] == pytest.approx(loss) and results["IOU_LOSS"] <= 0.05
    assert results["SIZE_MB"] < 0.4 * model.stat().st_size / 1e6
    assert results["CARD"] == str(tmp_path / "fast.html")
    mapped = profile.run("predict", INPUT=flood["AFTER"], MODEL=new, MASK=tmp_path / "mask.tif")
    assert mapped.status == 0, mapped.everything
    again = profile.run("exportmodel", MODEL=new, DATASET=dataset, OUTPUT=tmp_path / "b.onnx")
    assert again.status != 0 and "stored in int8 already" in again.everything


REFUSED = {
    "no model": ({"MODELS": "/nowhere/m.onnx"}, "“/nowhere/m.onnx” (MODELS) does not exist"),
    "nothing": ({"BUILTIN": "false"}, "There is nothing to judge"),
    "no region": ({"REGIONS": "Atlantis"}, "has no region “Atlantis”"),
    "no dataset": ({"DATASET": "/nowhere"}, "“/nowhere” holds no dataset"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_bad_input_is_refused_with_a_sentence(profile, dataset, tmp_path, case):
    values, sentence = REFUSED[case]
    page = tmp_path / "report.html"
    done = profile.run("evaluatemodel", **{"DATASET": dataset, "REPORT": page, **values})
    assert done.status != 0
    assert sentence in done.everything
    assert "Traceback" not in done.everything
    assert list(tmp_path.iterdir()) == []
