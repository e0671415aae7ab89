"""Models are judged as they are used: turned, averaged, and without a band."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from model_backend.dataset.samples import Sample
from model_backend.dataset.tile import TileRecord
from model_backend.holdout.mean_of_models import MeanOfModels
from model_backend.holdout.predictors import open_predictor
from model_backend.prediction.engines.onnx_runtime import OnnxEngine
from model_backend.prediction.members import Members
from model_backend.protocol import HighwaterError
from tests.support.datasets import SIZE
from tests.support.holdout import (
    Lines,
    evaluate,
    everything,
    found_in,
    iou,
    judged_set,
    network,
    score,
)
from tests.support.masked_network import write_masked_network


@pytest.fixture
def dataset(tmp_path):
    return judged_set(tmp_path / "set", 4)


@pytest.fixture
def masked(tmp_path):
    """Two models that differ when an image is turned, and do without VH."""
    return [
        str(write_masked_network(tmp_path / f"{seed}.onnx", seed=seed, threshold=threshold))
        for seed, threshold in ((7, 0.5), (8, 0.4))
    ]


def mapped(paths, images, turns=False):
    """What prediction gives for images as they are."""
    members = Members([OnnxEngine(Path(path)) for path in paths], turns)
    return np.stack([members.run(image)[0] for image in images])


@pytest.mark.parametrize("size", ["h", 48])
def test_turned_tiles_are_averaged_as_in_prediction(run_job, dataset, tmp_path, size):
    path = str(write_masked_network(tmp_path / "m.onnx", size=size))
    _, images, labels = everything(dataset, "test")
    outputs = {name: tmp_path / name for name in ("metrics", "report", "table")}
    result, _ = evaluate(run_job, dataset, [path, "builtin"], outputs, turns=True)
    if size == "h":
        wanted = mapped([path], images, turns=True)
        assert np.abs(wanted - mapped([path], images)).max() > 0.01
        assert result.numbers["IOU"] == pytest.approx(iou(wanted >= 0.5, labels), abs=1e-4)
        found = open_predictor(path, dataset, Lines(tmp_path), turns=True)
        assert np.abs(found.probability(samples_of(images)) - wanted).max() < 1e-5
    plain, _ = evaluate(run_job, dataset, path)
    assert plain.numbers["IOU"] != result.numbers["IOU"]
    said = found_in(outputs["metrics"])
    assert [item["turns"] for item in said["judgements"]] == [True, False]
    assert "all eight positions" in said["protocol"]["turns"]
    assert said["record"]["parameters"]["turns"] is True
    assert "on, mean over flips and quarter turns" in outputs["report"].read_text("utf-8")
    with open(outputs["table"], encoding="utf-8", newline="") as file:
        assert {row["model"]: row["turns"] for row in csv.DictReader(file)} == {
            "Masked": "True",
            "Highwater adaptive threshold": "False",
        }


def samples_of(images):
    label = np.zeros((SIZE, SIZE), np.uint8)
    return [Sample(image, label, TileRecord(tile="")) for image in images]


def test_images_that_cannot_be_turned_are_refused(run_job, dataset, tmp_path, write_raster):
    path = network(tmp_path / "m.onnx", size=(1, 48, 40), name="M")
    with pytest.raises(HighwaterError, match="“M” takes images of 48 rows and 40 col") as caught:
        evaluate(run_job, dataset, path, turns=True)
    assert caught.value.code == "model.not_square"
    image = write_raster(np.full((2, 64, 64), -15, np.float32), descriptions=("VV", "VH"))
    request = {"input": {"path": image}, "model": path, "turns": True}
    with pytest.raises(HighwaterError) as caught:
        run_job("predict", {"mask": tmp_path / "mask.tif"}, **request)
    assert caught.value.code == "model.not_square"


def test_the_mean_of_all_models_is_judged_beside_them(run_job, dataset, masked, tmp_path):
    _, images, labels = everything(dataset, "test")
    outputs = {name: tmp_path / name for name in ("metrics", "report", "confusion")}
    models = [masked[0], "builtin", masked[1]]
    evaluate(run_job, dataset, models, outputs, mean=True)
    said = found_in(outputs["metrics"])
    names = ["Masked", "Highwater adaptive threshold", "Masked (2)", "Mean of 2 models"]
    assert [item["name"] for item in said["judgements"]] == names
    mean = said["judgements"][-1]
    assert (mean["kind"], mean["threshold"]) == ("mean", 0.45)
    wanted = iou(mapped(masked, images) >= 0.45, labels)
    assert score(mean["headline"], "iou")["value"] == pytest.approx(wanted, abs=1e-4)
    assert wanted not in [
        score(item["headline"], "iou")["value"] for item in said["judgements"][:3]
    ]
    one, _, other = (item["seconds"] for item in said["judgements"][:3])
    assert mean["seconds"] == pytest.approx(one + other)
    pairs = {(item["first"], item["second"]) for item in said["comparisons"]}
    assert len(pairs) == 6 and ("Masked", "Mean of 2 models") in pairs
    assert "from the mean of their thresholds on" in said["protocol"]["mean"]
    assert "mean of the model files, SHA-256" in outputs["report"].read_text("utf-8")
    assert len(list(outputs["confusion"].glob("*.Mean_of_2_models.tif"))) == 4


def test_a_mean_has_seen_what_its_members_have_and_is_turned_as_they_are(
    dataset, masked, tmp_path, monkeypatch
):
    context = Lines(tmp_path)
    members = [open_predictor(path, dataset, context, turns=True) for path in masked]
    tiles = dataset.tiles()
    for member, number in zip(members, (4, 1)):
        monkeypatch.setattr(member, "seen", lambda tiles, number=number: (tiles[number].tile,))
    mean = MeanOfModels(members)
    assert mean.turns and mean.seen(tiles) == (tiles[1].tile, tiles[4].tile)
    _, images, _ = everything(dataset, "test")
    found = mean.probability([member.probability(samples_of(images)) for member in members])
    assert np.abs(found - mapped(masked, images, turns=True)).max() < 1e-5


def test_no_mean_is_made_of_one_model_or_of_unlike_ones(run_job, dataset, masked, tmp_path):
    other = network(tmp_path / "other.onnx", ("VH",), name="Other")
    for models, code, sentence in (
        ([masked[0], "builtin"], "evaluate.no_mean", "there are not two of them"),
        ([masked[0], other], "models.differ", "“Masked” and “Other” cannot be averaged: their ba"),
        ([masked[0], masked[0]], "models.twice", "given twice"),
    ):
        with pytest.raises(HighwaterError, match=sentence) as caught:
            evaluate(run_job, dataset, models, mean=True)
        assert caught.value.code == code


def test_bands_that_are_withheld_are_empty(run_job, dataset, masked, tmp_path):
    _, images, labels = everything(dataset, "test")
    outputs = {name: tmp_path / name for name in ("metrics", "report", "table")}
    models = [masked[0], network(tmp_path / "vv.onnx", ("VV",), name="VV alone"), "builtin"]
    result, log = evaluate(run_job, dataset, models, outputs, withheld=["VH"])
    images[:, 1] = np.nan
    wanted = mapped(masked[:1], images)
    assert result.numbers["IOU"] == pytest.approx(iou(wanted >= 0.5, labels), abs=1e-4)
    assert result.numbers["PIXELS"] == labels.size
    said = found_in(outputs["metrics"])
    assert [item["without"] for item in said["judgements"]] == [["VH"], [], ["VH"]]
    assert "as if the images had none" in said["protocol"]["withheld"]
    page = outputs["report"].read_text("utf-8")
    assert (
        page.count("on, without VH") == 4
    )  # of two models: where they are named, and their figures
    assert "has no VH" not in log
    first = next(csv.DictReader(outputs["table"].read_text("utf-8").splitlines()))
    assert first["without"] == "VH"


@pytest.mark.parametrize(
    ("band", "sentence", "remedy"),
    [
        ("VV", "“VV” cannot be withheld: the model “Masked” needs it", "do without VH only"),
        ("HAND", "“HAND” cannot be withheld: the dataset “set” has none", "bands are VV, VH"),
    ],
)
def test_what_cannot_be_withheld_is_refused(run_job, dataset, masked, band, sentence, remedy):
    with pytest.raises(HighwaterError, match=sentence) as caught:
        evaluate(run_job, dataset, masked, withheld=[band])
    assert caught.value.code == "evaluate.withheld" and remedy in caught.value.remedy


def test_a_band_that_no_model_takes_is_not_withheld(run_job, dataset, tmp_path):
    alone = network(tmp_path / "vv.onnx", ("VV",), name="VV alone")
    with pytest.raises(HighwaterError, match="no model that is judged here takes it"):
        evaluate(run_job, dataset, alone, withheld=["VH"])
    with pytest.raises(HighwaterError, match="VV, VH, of which VV, VH are withheld"):
        evaluate(run_job, dataset, "builtin", withheld=["VV", "VH"])


def test_a_band_that_the_dataset_lacks_is_told_once_and_in_the_report(run_job, tmp_path, masked):
    alone = judged_set(tmp_path / "alone", 4, bands=("VV",))
    outputs = {name: tmp_path / name for name in ("metrics", "report")}
    result, log = evaluate(run_job, alone, masked[0], outputs)
    _, images, labels = everything(alone, "test")
    empty = np.full_like(images, np.nan)
    wanted = mapped(masked[:1], np.concatenate([images, empty], axis=1))
    assert result.numbers["IOU"] == pytest.approx(iou(wanted >= 0.5, labels), abs=1e-4)
    said = found_in(outputs["metrics"])
    warning = "The dataset “alone” has no VH; “Masked” does without."
    assert said["judgements"][0]["without"] == ["VH"] and warning in said["warnings"]
    assert log.count(warning) == 1
    assert warning in outputs["report"].read_text("utf-8")
