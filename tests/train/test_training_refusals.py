"""Bad input: one clear sentence each, before any long work, and nothing left behind."""

import dataclasses
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
import torch

from model_backend.models.checkpoint import save_checkpoint
from model_backend.models.export import write_model
from model_backend.models.facts import DataFacts, ModelFacts
from model_backend.models.model import FloodModel
from model_backend.protocol import HighwaterError
from model_backend.training import attempts, feeding, fitting
from model_backend.training.training import train
from tests.support.model_files import write_described
from tests.support.training import Heard, make_set, recipe, use_tiny_network


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    return make_set(tmp_path_factory.mktemp("data") / "set", 6, 2)


@pytest.fixture(autouse=True)
def tiny(monkeypatch):
    use_tiny_network(monkeypatch)
    torch.set_num_threads(1)


@pytest.fixture
def refused(tmp_path, monkeypatch):
    """Train, which must be refused before any epoch; gives the error."""

    def begin(parameters):
        monkeypatch.setattr(attempts, "fit", None)
        with pytest.raises(HighwaterError) as caught:
            train(parameters, Heard(tmp_path / "scratch"))
        return caught.value

    return begin


@pytest.mark.parametrize("part", ["train", "validation"])
def test_part_without_tiles(part, tmp_path, refused):
    sizes = {"train": 4, "validation": 2, part: 0}
    dataset = make_set(tmp_path / "set", **sizes)
    error = refused(recipe(dataset, tmp_path / "run"))
    assert error.code == "train.no_tiles"
    assert error.sentence == f"The dataset “set” has no tiles in the part “{part}”."
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize(("value", "there"), [(0, "dry land"), (1, "water")])
@pytest.mark.parametrize("part", ["train", "validation"])
def test_one_class_only(part, value, there, tmp_path, refused):
    def change(name, image, label):
        if name.startswith(part):
            label[:] = value

    dataset = make_set(tmp_path / "set", 4, 2, change=change)
    error = refused(recipe(dataset, tmp_path / "run"))
    assert error.code == "train.one_class"
    assert f"“{part}” of the dataset “set” is labelled as {there} everywhere" in error.sentence


def test_band_that_is_nowhere(tmp_path, refused):
    def change(name, image, label):
        image[1] = np.nan

    error = refused(recipe(make_set(tmp_path / "set", 4, 2, change=change), tmp_path / "run"))
    assert error.code == "train.no_valid_pixel" and "“train”" in error.sentence


def test_band_missing_on_some_tiles_leaves_these_out(tmp_path):
    def change(name, image, label):
        if name in ("train_1", "train_2"):
            image[1] = np.nan

    heard = Heard(tmp_path / "scratch")
    dataset = make_set(tmp_path / "set", 6, 2, change=change)
    outcome = train(recipe(dataset, tmp_path / "run", optimisation={"epochs": 1}), heard)
    assert len(outcome.plan.training) == 4
    assert "2 tiles of the part “train”" in heard.warnings and "“train_1”" in heard.warnings


def test_optional_band_may_be_missing_on_some_tiles(tmp_path):
    dataset = make_set(tmp_path / "set", 6, 2)
    for tile in dataset.tiles()[:2]:
        with rasterio.open(dataset.folder / tile.image, "r+") as image:
            image.write(np.full((32, 32), np.nan, np.float32), 2)
    heard = Heard(tmp_path / "scratch")
    wanted = {"optional_bands": ("VH",)}
    outcome = train(
        recipe(dataset, tmp_path / "run", network=wanted, optimisation={"epochs": 1}), heard
    )
    assert len(outcome.plan.training) == 6
    samples = feeding.samples_of(dataset, outcome.plan.training, outcome.plan, None)
    assert all((samples[index].label != 255).all() for index in range(6))
    everything = train(recipe(dataset, tmp_path / "other", optimisation={"epochs": 1}), heard)
    samples = feeding.samples_of(dataset, everything.plan.training, everything.plan, None)
    assert (samples[0].label == 255).all() and (samples[5].label != 255).all()


def test_band_of_one_value(tmp_path, refused):
    def change(name, image, label):
        image[1] = -20.0

    error = refused(recipe(make_set(tmp_path / "set", 4, 2, change=change), tmp_path / "run"))
    assert error.code == "train.constant_band" and "“VH”" in error.sentence


def test_batch_of_one_with_batch_norm(dataset, tmp_path, refused):
    error = refused(recipe(dataset, tmp_path / "run", optimisation={"batch_size": 1}))
    assert error.code == "train.batch_of_one" and "group" in error.remedy
    lonely = make_set(tmp_path / "set", 1, 1)
    error = refused(recipe(lonely, tmp_path / "run"))
    assert error.code == "train.too_few_tiles" and "1 tile" in error.sentence


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"network": {"architecture": "resnot"}}, "resnot"),
        ({"network": {"features": ("VV", "SWIR")}}, "SWIR"),
        ({"network": {"features": ("VV",), "optional_bands": ("VV",)}}, "optional"),
        ({"network": {"limits": {"VV": (0.0, -30.0)}}}, "VV"),
        ({"network": {"optional_bands": ("DEM",)}}, "DEM"),
        ({"optimisation": {"minutes": -1.0}}, "minutes"),
        ({"optimisation": {"epochs": -1}}, "epochs"),
        ({"augmentation": {"speckle": 2.0}}, "speckle"),
        ({"loggers": ("csv", "paper")}, "paper"),
        ({"precision": "float16"}, "float16"),
        ({"training_tiles": ("train_0",), "validation_tiles": ("train_0",)}, "train_0"),
        ({"training_tiles": ("nobody",), "validation_tiles": ("train_0",)}, "nobody"),
        ({"initial_model": "nowhere.onnx"}, "nowhere.onnx"),
    ],
)
def test_parameters_that_cannot_be(changes, word, dataset, tmp_path, refused):
    error = refused(recipe(dataset, tmp_path / "run", **changes))
    assert word in error.sentence and error.remedy
    assert not (tmp_path / "run").exists()


def test_logger_that_is_not_installed_says_what_to_install(dataset, tmp_path, refused):
    error = refused(recipe(dataset, tmp_path / "run", loggers=("wandb_offline",)))
    assert error.code == "train.no_logger" and "pip install wandb" in error.remedy


def test_run_folder_that_cannot_be_written(dataset, tmp_path, refused):
    (tmp_path / "file").touch()
    assert refused(recipe(dataset, tmp_path / "file")).code == "train.run_folder"
    assert refused(recipe(dataset, tmp_path / "file" / "run")).code == "train.run_folder"
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "cat.jpg").touch()
    error = refused(recipe(dataset, tmp_path / "photos"))
    assert error.code == "train.run_folder_in_use" and "cat.jpg" in error.sentence
    assert (tmp_path / "photos" / "cat.jpg").exists()


def test_disk_without_room_for_the_tiles(dataset, tmp_path, refused, monkeypatch):
    usage = SimpleNamespace(free=50_000)
    monkeypatch.setattr("model_backend.training.planning.shutil.disk_usage", lambda path: usage)
    error = refused(recipe(dataset, tmp_path / "run"))
    assert error.code == "train.no_space" and "another disk" in error.remedy


def test_run_folder_is_not_used_twice(dataset, tmp_path, refused):
    parameters = recipe(dataset, tmp_path / "run", optimisation={"epochs": 1})
    train(parameters, Heard(tmp_path / "scratch"))
    best = (tmp_path / "run" / "best.safetensors").read_bytes()
    assert refused(parameters).code == "train.run_exists"
    assert (tmp_path / "run" / "best.safetensors").read_bytes() == best


def test_only_the_same_training_is_resumed(tmp_path, refused):
    dataset = make_set(tmp_path / "set", 6, 2)
    parameters = recipe(dataset, tmp_path / "run", optimisation={"epochs": 1})
    again = dataclasses.replace(parameters, resume=True)
    assert refused(again).code == "train.nothing_to_resume"


def test_other_recipe_architecture_or_tiles_are_not_resumed(tmp_path, refused):
    dataset = make_set(tmp_path / "set", 6, 2)
    wanted = {"optimisation": {"epochs": 1}}
    train(recipe(dataset, tmp_path / "run", **wanted), Heard(tmp_path / "scratch"))
    resume = recipe(dataset, tmp_path / "run", resume=True, **wanted)
    network = dataclasses.replace(resume.network, architecture="attention_resunet")
    error = refused(dataclasses.replace(resume, network=network))
    assert error.code == "train.other_architecture"
    assert "small_unet, not attention_resunet" in error.sentence
    error = refused(dataclasses.replace(resume, seed=3))
    assert error.code == "train.other_recipe" and "seed = 0, not 3" in error.sentence
    dataset.index.update({dataset.tiles()[0].tile: {"split": "test"}})
    error = refused(resume)
    assert error.code == "train.other_tiles" and "has changed" in error.sentence


def test_initial_model_of_other_bands(dataset, tmp_path, refused):
    outcome = train(
        recipe(dataset, tmp_path / "run", optimisation={"epochs": 1}), Heard(tmp_path / "scratch")
    )
    one_band = make_set(tmp_path / "vv", 6, 2, bands=("VV",))
    model = str(outcome.checkpoint)
    error = refused(recipe(one_band, tmp_path / "other", initial_model=model))
    assert error.code == "train.other_bands" and "VH is missing" in error.sentence
    stretched = make_set(tmp_path / "eight", 6, 2, unit="stretched 8-bit values")
    error = refused(recipe(stretched, tmp_path / "other", initial_model=model))
    assert error.code == "train.other_unit"
    lonely = tmp_path / "lonely.onnx"
    write_described(lonely)
    error = refused(recipe(dataset, tmp_path / "other", initial_model=str(lonely)))
    assert error.code == "train.no_checkpoint" and "lonely.safetensors" in error.sentence


def test_fine_tuning_begins_where_the_model_is(dataset, tmp_path):
    first = train(
        recipe(dataset, tmp_path / "run", optimisation={"epochs": 3, "learning_rate": 3e-2}),
        Heard(tmp_path / "scratch"),
    )
    heard = Heard(tmp_path / "scratch")
    tuned = train(
        recipe(
            dataset, tmp_path / "tuned", initial_model=str(first.checkpoint),
            network={"architecture": "attention_resunet"}, optimisation={"learning_rate": 1e-9},
        ),
        heard,
    )  # fmt: skip
    assert tuned.plan.spec == first.plan.spec and "goes on from" in heard.log_text
    begun = tuned.rows[0].validation_loss
    # Not the same: the running moments of batch norm have seen two more epochs.
    assert begun == pytest.approx(first.best.validation_loss, rel=0.15)
    assert first.rows[0].validation_loss > 2 * begun


@pytest.mark.parametrize("where", ["beside the file", "in the file"])
def test_weights_of_a_model_to_go_on_from(tmp_path, dataset, where):
    outcome = train(
        recipe(dataset, tmp_path / "run", optimisation={"epochs": 1}), Heard(tmp_path / "scratch")
    )
    torch.manual_seed(5)
    model = FloodModel(outcome.plan.spec).eval()
    model.temperature.fill_(1.3)
    if where == "in the file":
        write_model(tmp_path / "m.onnx", model, ModelFacts("m", DataFacts("a set", "00" * 32)))
    else:
        write_described(tmp_path / "m.onnx")  # carries none
        save_checkpoint(tmp_path / "m.safetensors", model, {})
    parameters = recipe(dataset, tmp_path / "x", initial_model=str(tmp_path / "m.onnx"))
    begun = fitting.new_model(parameters, outcome.plan)
    assert begun.temperature == 1
    for ours, theirs in zip(begun.parameters(), model.parameters(), strict=True):
        assert torch.equal(ours, theirs)
