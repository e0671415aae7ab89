"""Models that come with the plugin: where they are, and which method maps."""

import dataclasses
import json

import onnx
import pytest
from rasterio import Affine

from model_backend.models import shipped
from model_backend.models.card import card_of
from model_backend.models.compared import write_comparisons
from model_backend.models.facts import CalibrationFacts, PrecisionFacts
from model_backend.models.metadata import mlm_metadata
from model_backend.models.recalibrated import recalibrated_metadata
from model_backend.models.reduced import reduced_metadata
from model_backend.models.scores import Measurement
from model_backend.prediction.against_thresholds import ThresholdComparison
from model_backend.prediction.model import COMPARISONS_KEY, MLM_KEY
from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import METHODS
from tests.support.networks import write_network
from tests.support.scenes import radar_scene

BETTER = ThresholdComparison(
    0.66, 0.59, 0.07, 0.02, 0.13, "11 labelled chips", "each chip left out of the training in turn"
)
NOT_BETTER = dataclasses.replace(BETTER, iou=0.6, difference=0.01, low=-0.03, high=0.05)
VV_ALONE = dataclasses.replace(BETTER, withheld=("VH",))


@pytest.fixture
def ship(shipped_models):
    """Ship a small model; returns its path."""

    def write(*comparisons, name="water", bands=("VV", "VH"), optional=("VH",), unit="db"):
        path = shipped_models / f"{name}.onnx"
        metadata = mlm_metadata(
            f"Toy {name}", bands, unit, 10, tile=64, overlap=16, optional=optional
        )
        write_network(path, len(bands), metadata, instead=-18)
        write_comparisons(path, comparisons)
        return path

    return write


@pytest.fixture
def predict(write_raster, run_job, tmp_path):
    """Map a scene of 10 m, without a model file; returns record and log."""

    def run(bands=2, descriptions=("VV", "VH"), transform=None, **parameters):
        place = {} if transform is None else {"transform": transform}
        values = radar_scene(120, 120)[0][:bands]
        scene = write_raster(values, descriptions=descriptions[:bands], **place)
        mask = tmp_path / "m.tif"
        _, log = run_job("predict", {"mask": mask}, input={"path": scene}, **parameters)
        return json.loads(mask.with_suffix(".provenance.json").read_text()), log

    return run


def taken(record):
    assert ("model" in record) != (record["choice"]["taken"] == "thresholds")
    return record["choice"]["asked"], record["choice"]["taken"]


def test_names_are_those_of_the_methods():
    assert ("auto", "thresholds", *shipped.TITLES) == METHODS
    assert [shipped.path_of(name).name for name in shipped.TITLES] == ["water.onnx", "flood.onnx"]


def test_automatic_takes_a_model_that_beat_the_thresholds(ship, predict):
    path = ship(BETTER)
    record, log = predict()
    assert taken(record) == ("auto", "water")
    assert record["model"]["path"] == str(path) and len(record["model"]["sha256"]) == 64
    assert "Method: the shipped model “water”. It was better" in log
    assert "0.660, that of the built-in thresholds 0.590" in log


@pytest.mark.parametrize(
    ("comparisons", "why"),
    [
        ([NOT_BETTER], "difference is +0.010 (95 % interval −0.030 to +0.050), so it is not shown"),
        ([], "its file does not compare it with them"),
        ([VV_ALONE], "was not compared with them on all of its bands"),
        ([NOT_BETTER, VV_ALONE], "so it is not shown to be better"),
    ],
)
def test_automatic_keeps_the_thresholds_without_evidence(comparisons, why, ship, predict):
    ship(*comparisons)
    record, log = predict()
    assert taken(record) == ("auto", "thresholds")
    assert why in record["choice"]["why"] and why in log
    assert "Method: the built-in thresholds." in log


def test_automatic_without_a_model_is_the_thresholds(predict):
    record, log = predict()
    assert taken(record) == ("auto", "thresholds")
    assert "has no model of its own (models/water.onnx)" in log


@pytest.mark.parametrize(
    ("scene", "why"),
    [
        ({"transform": Affine(20, 0, 5e5, 0, -20, 3e6)}, "is made for 6.67 to 15 m"),
        ({"transform": Affine(20, 0, 5e5, 0, -20, 3e6), "resample": True}, "6.67 to 15 m"),
        ({"descriptions": ("HH", "HV")}, "wants the bands VV, VH"),
    ],
)
def test_automatic_asks_what_the_scene_has(scene, why, ship, predict):
    ship(BETTER)
    record, log = predict(**scene)
    assert taken(record) == ("auto", "thresholds")
    assert "does not fit" in log and why in log


def test_a_band_that_may_be_missing_needs_a_comparison_without_it(ship, predict):
    ship(BETTER)
    record, log = predict(bands=1)
    assert taken(record) == ("auto", "thresholds")
    assert "was not compared with them without VH" in log
    ship(BETTER, VV_ALONE)
    record, log = predict(bands=1)
    assert taken(record) == ("auto", "water") and record["missing_bands"] == ["VH"]
    assert "its water without VH has an IoU" in log


def test_the_image_from_before_must_fit_as_well(ship, predict, write_raster):
    ship(BETTER)
    other = write_raster(radar_scene(120, 120)[0][:1], "before.tif", descriptions=("VV",))
    record, log = predict(before={"path": other})
    assert taken(record) == ("auto", "thresholds") and "which “before.tif” lacks" in log
    other = write_raster(radar_scene(120, 120)[0], "before.tif", descriptions=("VV", "VH"))
    record, _ = predict(before={"path": other})
    assert taken(record) == ("auto", "water")


def test_further_models_alone_are_refused_as_ever(ship, predict):
    path = ship(BETTER)
    with pytest.raises(HighwaterError, match="No model is chosen, but further models") as caught:
        predict(models=[str(path)])
    assert caught.value.code == "parameter.needs_model"


def test_a_damaged_model_leaves_the_thresholds(ship, predict):
    path = ship(BETTER)
    path.with_suffix(".md").unlink()  # or it would be refused for not being that file
    path.write_bytes(b"no model")
    record, log = predict()
    assert taken(record) == ("auto", "thresholds") and "no ONNX file" in log


@pytest.mark.parametrize("method", ["water", "flood"])
def test_a_shipped_model_is_taken_when_it_is_asked_for(method, ship, predict):
    ship(NOT_BETTER, name=method)
    record, _ = predict(method=method)
    assert taken(record) == (method, method)
    assert record["model"]["name"] == f"Toy {method}"


def test_what_is_asked_for_and_cannot_be_used_is_refused(ship, predict):
    with pytest.raises(HighwaterError, match=r"“flood” .* is not there") as caught:
        predict(method="flood")
    assert caught.value.code == "model.not_shipped" and "make models" in caught.value.remedy
    ship(BETTER)
    with pytest.raises(HighwaterError, match=r"made for 6\.67 to 15 m"):
        predict(method="water", transform=Affine(40, 0, 5e5, 0, -40, 3e6))
    with pytest.raises(HighwaterError, match="“best” is no method") as caught:
        predict(method="best")
    assert caught.value.code == "parameter.method"


def test_thresholds_are_kept_and_a_named_file_comes_first(ship, predict):
    path = ship(BETTER)
    assert taken(predict(method="thresholds")[0]) == ("thresholds", "thresholds")
    record, _ = predict(method="thresholds", model=str(path))
    assert taken(record) == ("thresholds", "model")


def test_names_stand_for_files_wherever_a_model_is_named(ship, run_job, tmp_path, monkeypatch):
    path = ship(BETTER)
    result, _ = run_job("modelinfo", {"card": tmp_path / "card.html"}, model="water")
    assert result.numbers["BANDS"] == 2
    page = (tmp_path / "card.html").read_text("utf-8")
    assert "Against the built-in thresholds" in page and "+0.070 (+0.020 to +0.130)" in page
    with pytest.raises(HighwaterError, match="shipped model “flood”"):
        run_job("modelinfo", {}, model="flood")
    assert shipped.resolve("elsewhere") == "elsewhere"
    monkeypatch.chdir(tmp_path)
    (tmp_path / "water").mkdir()
    assert shipped.resolve("water") == "water"
    monkeypatch.chdir(path.parent)
    assert shipped.resolve("water") == str(path)


def test_names_are_found_in_every_parameter(ship):
    from model_backend.protocol.parameters import (
        CrossValidateParameters,
        EvaluateModelParameters,
        TrainModelParameters,
    )

    path = str(ship())
    judged = EvaluateModelParameters("set", ("water", "builtin", "a.onnx"))
    assert shipped.with_files(judged).models == (path, "builtin", "a.onnx")
    recipe = TrainModelParameters("set", initial_model="water")
    assert shipped.with_files(recipe).initial_model == path
    every = CrossValidateParameters(recipe, "runs")
    assert shipped.with_files(every).recipe.initial_model == path


def test_a_comparison_is_kept_in_the_file_and_shown(ship):
    path = ship(NOT_BETTER, VV_ALONE)
    for ending, text in ((".md", card_of(path).markdown()), (".html", card_of(path).html())):
        assert path.with_suffix(ending).read_text("utf-8") == text
        assert "without VH" in text and "11 labelled chips" in text
    metadata = {entry.key: entry.value for entry in onnx.load(str(path)).metadata_props}
    item = json.loads(metadata[MLM_KEY])
    assert [entry["low"] for entry in item["properties"][COMPARISONS_KEY]] == [-0.03, 0.02]


def test_what_is_made_of_a_model_does_not_inherit_its_comparison(ship):
    proto = onnx.load(str(ship(BETTER)))
    metadata = {entry.key: entry.value for entry in proto.metadata_props}
    fitted = CalibrationFacts("a", "Set", "b", "validation", 9, 1.0, 1.2, 0.5, 0.4, "F1")
    held = Measurement("test", 9, 900, 90, 0.5, ())
    smaller = PrecisionFacts(
        "int8", "", "Toy", "a", 1, 1, "Set", "b", "train", 9, held, held, (), 3, "tile"
    )
    assert COMPARISONS_KEY in metadata[MLM_KEY]
    assert COMPARISONS_KEY not in recalibrated_metadata(metadata, None, fitted, None)[MLM_KEY]
    assert COMPARISONS_KEY not in reduced_metadata(metadata, "Toy", None, smaller)[MLM_KEY]


@pytest.mark.parametrize("change", [{"iou": 1.2}, {"low": None}, {"colour": "blue"}])
def test_a_comparison_that_cannot_be_is_refused(change, ship, predict):
    path = ship(BETTER)
    proto = onnx.load(str(path))
    for entry in proto.metadata_props:
        if entry.key == MLM_KEY:
            item = json.loads(entry.value)
            item["properties"][COMPARISONS_KEY][0].update(change)
            entry.value = json.dumps(item)
    onnx.save(proto, str(path))
    path.with_suffix(".md").unlink()  # or it would be refused for not being that file
    with pytest.raises(HighwaterError) as caught:
        predict(method="water")
    assert caught.value.code == "model.bad_metadata"
