"""Models trained, shown and used by the command line alone."""

from __future__ import annotations

import json
import shutil

import pytest

QUICK = {"EPOCHS": 1, "BATCH_SIZE": 8, "LEARNING_RATE": 0.003, "PICTURES": 1, "DEVICE": 1}


@pytest.fixture(scope="module")
def undivided(profile, regions, tmp_path_factory):
    """A dataset of one scene whose tiles have no part yet."""
    folder = tmp_path_factory.mktemp("data") / "undivided"
    prepare(profile, folder, regions[0], "North")
    return folder


@pytest.fixture(scope="module")
def dataset(profile, regions, undivided):
    """A dataset of both scenes, which are its regions, divided by blocks."""
    folder = undivided.with_name("floods")
    shutil.copytree(undivided, folder)
    prepare(profile, folder, regions[1], "South")
    done = profile.run("splitdataset", DATASET=folder, METHOD=2, BLOCK_SIZE=1300)
    assert done.status == 0, done.everything
    return folder


def prepare(profile, folder, scene, region):
    done = profile.run(
        "preparetiles", INPUT=scene[0], REFERENCE=scene[1], TILE_SIZE=64, LABEL_SOURCE=2,
        KEEP_DRY=0.2, REGION=region, DATASET=folder,
    )  # fmt: skip
    assert done.status == 0, done.everything


@pytest.fixture(scope="module")
def trained(profile, dataset, tmp_path_factory):
    """A training that has ended well."""
    model = tmp_path_factory.mktemp("models") / "lakes.onnx"
    done = profile.run("trainmodel", DATASET=dataset, MODEL=model, FEATURES="VV,VH", **QUICK)
    assert done.status == 0, done.everything
    return done


def test_a_training_gives_a_model_with_its_card(trained):
    results = trained.results
    for name in ("MODEL", "CARD", "CURVES", "WEIGHTS"):
        with open(results[name], "rb") as file:
            assert len(file.read()) > 1000, name
    assert results["RUN"].endswith("lakes_run")
    assert results["EPOCHS_RUN"] == results["BEST_EPOCH"] == 1
    for name in ("VALIDATION_IOU", "VALIDATION_F1", "TEST_IOU", "TEST_F1", "THRESHOLD"):
        assert 0 <= results[name] <= 1, name
    assert results["TEMPERATURE"] > 0
    lines = [
        line for line in trained.everything.splitlines() if "Epoch 1" in line and "IoU" in line
    ]
    assert len(lines) == 1


def test_the_model_shows_its_card(trained, profile, tmp_path):
    card, metadata = tmp_path / "card.html", tmp_path / "model.json"
    done = profile.run("modelinfo", MODEL=trained.results["MODEL"], CARD=card, METADATA=metadata)
    assert done.status == 0, done.everything
    page = card.read_text("utf-8")
    assert "<html" in page and "lakes" in page
    assert "mlm:input" in json.dumps(json.loads(metadata.read_text("utf-8")))
    assert done.results["BANDS"] == 2
    assert done.results["PIXEL_SIZE"] == pytest.approx(10, abs=0.1)
    assert done.results["THRESHOLD"] == pytest.approx(trained.results["THRESHOLD"])
    assert done.results["PARAMETERS"] > 1e6


def test_what_is_finished_is_not_continued(trained, profile, dataset):
    done = profile.run(
        "trainmodel", DATASET=dataset, MODEL=trained.results["MODEL"], FEATURES="VV,VH",
        RESUME="true", **QUICK,
    )  # fmt: skip
    assert done.status != 0
    assert "is finished; there is nothing to resume" in done.everything


def test_cross_validation_by_region(profile, dataset, tmp_path):
    report, table = tmp_path / "report.html", tmp_path / "table.csv"
    values = {**QUICK, "FEATURES": "VV,VH", "RUN": tmp_path / "runs"}
    del values["PICTURES"]
    done = profile.run("crossvalidate", DATASET=dataset, REPORT=report, TABLE=table, **values)
    assert done.status == 0, done.everything
    assert done.results["RUNS"] == 2
    assert 0 <= done.results["WORST_IOU"] <= done.results["IOU_MEAN"] <= 1
    assert "North" in table.read_text("utf-8") and "<html" in report.read_text("utf-8")
    again = profile.run("crossvalidate", DATASET=dataset, **values)
    assert again.results["IOU_MEAN"] == done.results["IOU_MEAN"]
    assert "was trained by an earlier call" in again.everything


def test_a_search_trains_the_best_again(profile, dataset, tmp_path):
    model, report = tmp_path / "best.onnx", tmp_path / "report.html"
    values = {**QUICK, "FEATURES": "VV,VH", "RUN": tmp_path / "study", "TRIALS": 1}
    del values["PICTURES"]
    done = profile.run("sweep", DATASET=dataset, VARY=1, MODEL=model, REPORT=report, **values)
    assert done.status == 0, done.everything
    assert 0 <= done.results["BEST_IOU"] <= 1
    assert model.stat().st_size > 1_000_000 and "<html" in report.read_text("utf-8")


def test_the_graphical_model_goes_from_an_image_to_a_judged_map(profile, listed, regions, tmp_path):
    assert "highwater:trainandmap" in listed
    (image, truth), (other, other_truth) = regions
    model, mask = tmp_path / "river.onnx", tmp_path / "mask.tif"
    done = profile.run(
        "trainandmap", image=image, reference=truth, other_image=other,
        other_reference=other_truth, dataset=tmp_path / "tiles", tile_size=64, block_size=1300,
        minutes=0.5, epochs=1,
        **{"train:model": model, "predict:mask": mask, "predict:probability": tmp_path / "p.tif",
           "evaluate:comparison": tmp_path / "c.tif"},
    )  # fmt: skip
    assert done.status == 0, done.everything
    assert done.results["train:model"] == str(model) and model.exists()
    assert done.results["train:card"] == str(model.with_suffix(".html"))
    assert mask.exists() and (tmp_path / "c.tif").exists()
    assert done.results["train:best_epoch"] == 1
    assert done.results["predict:water_area"] > 0
    for name in ("train:validation_iou", "evaluate:iou", "evaluate:f1"):
        assert 0 < done.results[name] <= 1, name


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"FEATURES": "VV,XX"}, "There is no band “XX” (FEATURES): the dataset “floods” has VV"),
        ({"ENCODER": "resnet34"}, "“Small U-Net” (ARCHITECTURE) has no encoder to choose"),
        ({"ARCHITECTURE": 2, "ENCODER": "resnet99"}, "resnet99"),
        ({"BATCH_SIZE": 1}, "Batch norm cannot train on batches of one tile"),
        ({"LIMITS": "VV=0"}, "The limits of VV (LIMITS) are not two numbers"),
        ({"DROPOUT": 2}, "DROPOUT must lie between 0 and 0.9"),
        ({"INITIAL_MODEL": "/nowhere/m.onnx"}, "The file “/nowhere/m.onnx” does not exist"),
        ({"DATASET": "/nowhere"}, "“/nowhere” holds no dataset"),
        ({"MODEL": "/nowhere/m.onnx"}, "“/nowhere” of the output MODEL does not exist"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_bad_input_is_refused_with_a_sentence(profile, dataset, tmp_path, values, sentence):
    values = {"DATASET": dataset, "MODEL": tmp_path / "m.onnx", **values}
    done = profile.run("trainmodel", **values)
    assert done.status != 0
    assert sentence in done.everything
    assert "Traceback" not in done.everything
    assert not (tmp_path / "m.onnx").exists()


def test_tiles_without_a_part_teach_nothing(profile, undivided, tmp_path):
    done = profile.run("trainmodel", DATASET=undivided, MODEL=tmp_path / "m.onnx")
    assert done.status != 0
    assert "“undivided”" in done.everything and "train" in done.everything
    assert not (tmp_path / "m_run").exists()


def test_a_file_that_is_no_model(profile, tmp_path):
    path = tmp_path / "notes.onnx"
    path.write_text("not a network")
    done = profile.run("modelinfo", MODEL=path, CARD=tmp_path / "card.html")
    assert done.status != 0
    assert "notes" in done.everything and "Traceback" not in done.everything
