"""The forms of the algorithms that train: what is filled in arrives in the request."""

from __future__ import annotations

import dataclasses
from operator import attrgetter

import pytest
from qgis.core import QgsProcessingParameterDefinition

from model_backend.protocol import parameters as protocol
from model_backend.protocol.parameters import TrainModelParameters

DEFAULTS = TrainModelParameters("")


ELSEWHERE = {"dataset", "run", "training_tiles", "validation_tiles"}
"""Fields that are no answer of the recipe: folders, and what cross-validation fills in."""


@pytest.fixture
def file(tmp_path):
    def create(name: str) -> str:
        path = tmp_path / name
        path.touch()
        return str(path)

    return create


def leaves(cls, start=""):
    for field in dataclasses.fields(cls):
        value = attrgetter(start + field.name)(DEFAULTS)
        if dataclasses.is_dataclass(value):
            yield from leaves(type(value), f"{field.name}.")
        else:
            yield start + field.name


def filled_in(file):
    """Another value than the default for each field, and what is to arrive."""
    return {
        "ARCHITECTURE": (2, "network.architecture", "unet"),
        "ENCODER": (" resnet34 ", "network.encoder", "resnet34"),
        "ENCODER_WEIGHTS": (1, "network.encoder_weights", "imagenet"),
        "NORM": (1, "network.norm", "group"),
        "DROPOUT": (0.25, "network.dropout", 0.25),
        "FEATURES": (
            "VV, VH,RATIO;ELEVATION",
            "network.features",
            ("VV", "VH", "RATIO", "ELEVATION"),
        ),
        "OPTIONAL_BANDS": ("ELEVATION", "network.optional_bands", ("ELEVATION",)),
        "NORMALISATION": (1, "network.normalisation", "minmax"),
        "LIMITS": ("VV=-30:0; VH = -35 : -5", "network.limits", {"VV": (-30, 0), "VH": (-35, -5)}),
        "LOSS": (6, "loss.loss", "focal_tversky"),
        "BCE_WEIGHT": (0.5, "loss.bce_weight", 0.5),
        "FOCAL_GAMMA": (1.5, "loss.focal_gamma", 1.5),
        "TVERSKY_ALPHA": (0.4, "loss.tversky_alpha", 0.4),
        "TVERSKY_BETA": (0.6, "loss.tversky_beta", 0.6),
        "TVERSKY_GAMMA": (1, "loss.tversky_gamma", 1.0),
        "SMOOTH": (0, "loss.smooth", 0.0),
        "WATER_WEIGHT": (0, "loss.water_weight", 0.0),
        "SOURCE_WEIGHTS": ("weak=0.5;hand=2", "loss.source_weights", {"weak": 0.5, "hand": 2.0}),
        "FLIPS": (False, "augmentation.flips", False),
        "QUARTER_TURNS": (False, "augmentation.quarter_turns", False),
        "GAIN": (0.1, "augmentation.gain", 0.1),
        "OFFSET": (0, "augmentation.offset", 0.0),
        "RESTRETCH": (0.4, "augmentation.restretch", 0.4),
        "SPECKLE": (0.3, "augmentation.speckle", 0.3),
        "SPECKLE_LOOKS": (4, "augmentation.speckle_looks", 4.0),
        "CROP": (48, "augmentation.crop", 48),
        "BAND_DROPOUT": (0.5, "augmentation.band_dropout", 0.5),
        "SCHEDULER": (3, "optimisation.scheduler", "constant"),
        "EPOCHS": (7, "optimisation.epochs", 7),
        "MINUTES": (2.5, "optimisation.minutes", 2.5),
        "BATCH_SIZE": (4, "optimisation.batch_size", 4),
        "LEARNING_RATE": (0.003, "optimisation.learning_rate", 0.003),
        "WEIGHT_DECAY": (0.1, "optimisation.weight_decay", 0.1),
        "CLIP_GRADIENTS": (0, "optimisation.clip_gradients", 0.0),
        "PATIENCE": (0, "optimisation.patience", 0),
        "SAMPLING": (1, "optimisation.sampling", "balanced"),
        "AVERAGE_WEIGHTS": (False, "optimisation.average_weights", False),
        "INITIAL_MODEL": (file("old.onnx"), "initial_model", file("old.onnx")),
        "TRUST_MODEL": (True, "trust_model", True),
        "RESUME": (True, "resume", True),
        "SKIP_DAMAGED": (True, "skip_damaged", True),
        "LOGGER": ([1, 3], "loggers", ("csv", "tensorboard", "wandb_offline")),
        "PICTURES": (0, "pictures", 0),
        "DEVICE": (1, "device", "cpu"),
        "PROCESSES": (2, "processes", 2),
        "PRECISION": (2, "precision", "bfloat16"),
        "SEED": (5, "seed", 5),
        "NAME": ("Assam", "name", "Assam"),
    }


def test_every_field_of_the_recipe_is_asked_for(algorithm, file):
    asked = {path for _, path, _ in filled_in(file).values()}
    assert asked == set(leaves(TrainModelParameters)) - ELSEWHERE
    declared = {item.name() for item in algorithm("trainmodel").parameterDefinitions()}
    assert declared == {*filled_in(file), "ENCODER_FILE", "DATASET", "MODEL", "RUN"}


def test_every_answer_arrives(algorithm, context, feedback, dataset, file, tmp_path):
    answers = filled_in(file)
    values = {name: value for name, (value, _, _) in answers.items()}
    values |= {"DATASET": dataset, "MODEL": str(tmp_path / "m.onnx"), "RUN": str(tmp_path / "run")}
    found = algorithm("trainmodel").job_parameters(values, context, feedback)
    for name, (_, path, wanted) in answers.items():
        assert attrgetter(path)(found) == wanted, name
        assert wanted != attrgetter(path)(DEFAULTS), name
    assert (found.dataset, found.run) == (dataset, str(tmp_path / "run"))


def test_an_untouched_form_is_the_default(algorithm, context, feedback, dataset, tmp_path):
    model = tmp_path / "lake.onnx"
    values = {"DATASET": dataset, "MODEL": str(model)}
    found = algorithm("trainmodel").job_parameters(values, context, feedback)
    plain = TrainModelParameters(dataset, run=str(tmp_path / "lake_run"))
    assert dataclasses.asdict(found) == dataclasses.asdict(plain)
    (tmp_path / "lake_run").mkdir()
    assert algorithm("trainmodel").job_parameters(values, context, feedback).run == plain.run
    (tmp_path / "lake_run" / "run.json").touch()
    found = algorithm("trainmodel").job_parameters(values, context, feedback)
    assert found.run == f"{plain.run}_2"
    values["RESUME"] = True
    assert algorithm("trainmodel").job_parameters(values, context, feedback).run == plain.run


def test_weights_from_a_file(algorithm, context, feedback, dataset, file):
    values = {"DATASET": dataset, "ARCHITECTURE": 2, "ENCODER_WEIGHTS": 2}
    values["ENCODER_FILE"] = file("resnet18.pth")
    found = algorithm("crossvalidate").recipe(values, context)
    assert found.network.encoder_weights == values["ENCODER_FILE"]


@pytest.mark.parametrize("name", ["trainmodel", "crossvalidate", "sweep"])
def test_choices_are_in_the_order_of_the_protocol(algorithm, name):
    found = algorithm(name)
    for id, values in {
        "ARCHITECTURE": protocol.ARCHITECTURES,
        "LOSS": protocol.LOSSES,
        "SCHEDULER": protocol.SCHEDULERS,
        "NORM": protocol.NORMS,
        "NORMALISATION": protocol.NORMALISATIONS,
        "SAMPLING": protocol.SAMPLINGS,
        "DEVICE": protocol.DEVICES,
        "PRECISION": protocol.PRECISIONS,
        "ENCODER_WEIGHTS": (*protocol.ENCODER_WEIGHTS, "file"),
    }.items():
        assert len(found.parameterDefinition(id).options()) == len(values), id


def test_only_what_everybody_decides_is_in_sight(algorithm):
    advanced = QgsProcessingParameterDefinition.FlagAdvanced
    basic = [
        item.name()
        for item in algorithm("trainmodel").parameterDefinitions()
        if not item.flags() & advanced
    ]
    assert basic == ["DATASET", "ARCHITECTURE", "EPOCHS", "MINUTES", "MODEL"]


WRONG = {
    "a band that is not there": ({"FEATURES": "VV,XX"}, "“floods” has VV, VH, ELEVATION, and can"),
    "a band twice": ({"FEATURES": "VV,VV"}, "VV is named twice"),
    "no name of a band": ({"FEATURES": "VV,1"}, "“1” (FEATURES) is not the name of a band"),
    "a derived band that cannot be made": ({"FEATURES": "CHANGE_VV"}, "no band “CHANGE_VV”"),
    "one limit": ({"LIMITS": "VV=3"}, "The limits of VV (LIMITS) are not two numbers"),
    "limits of nothing": ({"LIMITS": "-30:0"}, "does not give the limits of a band"),
    "limits in the wrong order": ({"LIMITS": "VV=0:-30"}, "0, is not below -30"),
    "broken JSON": ({"LIMITS": '{"VV": [1, 2'}, "(LIMITS) are no valid JSON"),
    "limits that are no numbers": ({"LIMITS": '{"VV": [1, "x"]}'}, "are not two numbers"),
    "limits of a band that does not enter": (
        {"FEATURES": "VV", "LIMITS": "VH=-30:0"},
        "no band “VH” (LIMITS): the input has VV.",
    ),
    "every band optional": ({"OPTIONAL_BANDS": "VV,VH,ELEVATION"}, "All bands of the dataset"),
    "an unknown optional band": ({"OPTIONAL_BANDS": "SLOPE"}, "no band “SLOPE” (OPTIONAL_BANDS)"),
    "an unknown source": ({"SOURCE_WEIGHTS": "people=1"}, "the sources are hand, weak, simulated"),
    "an encoder for nothing": ({"ENCODER": "resnet34"}, "“Small U-Net” (ARCHITECTURE) has no enc"),
    "weights for nothing": (
        {"ENCODER_WEIGHTS": 1},
        "but encoder weights (ENCODER_WEIGHTS) are set",
    ),
    "no file of weights": ({"ENCODER_WEIGHTS": 2, "ARCHITECTURE": 2}, "No file of encoder weights"),
    "a file that is not used": (
        {"ENCODER_FILE": "/nowhere/w.pth", "ARCHITECTURE": 2},
        "would not be used",
    ),
    "a file that is not there": (
        {"ENCODER_FILE": "/nowhere/w.pth", "ARCHITECTURE": 2, "ENCODER_WEIGHTS": 2},
        "The file “/nowhere/w.pth” does not exist",
    ),
    "no model to begin from": ({"INITIAL_MODEL": "/nowhere/m.onnx"}, "m.onnx” does not exist"),
    "no name of a model": ({"MODEL": "flood.tif"}, "“flood.tif” (MODEL) is no name of a model"),
    "no run to go on with": ({"RESUME": True}, "/m_run” is no folder"),
    "a run that is not there": ({"RESUME": True, "RUN": "/nowhere"}, "“/nowhere” is no folder"),
    "too many epochs": ({"EPOCHS": -1}, "EPOCHS must lie between 0 and 100000, not be -1"),
    "a share": ({"DROPOUT": 2}, "DROPOUT must lie between 0 and 0.9"),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_said_before_anything_starts(
    algorithm, context, dataset, tier, tmp_path, case
):
    values, sentence = WRONG[case]
    values = {"DATASET": dataset, "MODEL": str(tmp_path / "m.onnx"), **values}
    fine, message = algorithm("trainmodel").checkParameterValues(values, context)
    assert not fine
    assert sentence in message


@pytest.mark.parametrize("name", ["trainmodel", "crossvalidate", "sweep"])
def test_a_good_form_passes_and_a_folder_that_is_no_dataset_does_not(
    algorithm, context, dataset, tier, tmp_path, name
):
    values = {"DATASET": dataset, "MODEL": str(tmp_path / "m.onnx"), "RUN": str(tmp_path / "run")}
    assert algorithm(name).checkParameterValues(values, context) == (True, "")
    values["DATASET"] = str(tmp_path)
    fine, message = algorithm(name).checkParameterValues(values, context)
    assert not fine and "holds no dataset: dataset.json or index.gpkg is missing" in message


def test_a_model_lies_where_it_will_not_be_lost(algorithm, context, feedback, dataset):
    values = {"DATASET": dataset, "MODEL": "TEMPORARY_OUTPUT"}
    algorithm("trainmodel").job_parameters(values, context, feedback)
    (warning,) = feedback.texts("warning")
    assert warning.startswith("The model lies in a temporary folder and goes when QGIS is closed")


def test_what_a_failed_training_leaves_is_told(algorithm, context, feedback, dataset, tmp_path):
    train = algorithm("trainmodel")
    values = {"DATASET": dataset, "MODEL": str(tmp_path / "m.onnx")}
    run = train.job_parameters(values, context, feedback).run
    feedback.lines.clear()
    train.explain_failure(None, feedback)
    assert feedback.lines == []
    (tmp_path / "m_run").mkdir()
    for name in ("best.safetensors", "last.ckpt"):
        (tmp_path / "m_run" / name).touch()
    train.explain_failure(None, feedback)
    best, again = feedback.texts("info")
    assert best.endswith(f"{run}/best.safetensors")
    assert "(RESUME)" in again and again.endswith(run)


def test_the_training_tier_is_asked_for(algorithm, context, dataset, tmp_path, monkeypatch):
    from highwater.model_backend.environment import training_tier

    values = {"DATASET": dataset, "MODEL": str(tmp_path / "m.onnx")}
    monkeypatch.setattr(training_tier, "MODULES", ("json", "no_such_module"))
    fine, message = algorithm("trainmodel").checkParameterValues(values, context)
    assert not fine and "cannot train: it lacks no_such_module" in message
    monkeypatch.setattr(training_tier, "MODULES", ("json",))
    assert algorithm("trainmodel").checkParameterValues(values, context)[0]


def test_the_managed_environment_is_told_how_to_get_it(profile, monkeypatch):
    from highwater.model_backend.environment import training_tier
    from highwater.model_backend.environment.locate import Located
    from highwater.model_backend.protocol import HighwaterError

    monkeypatch.setattr(training_tier, "MODULES", ("no_such_module",))
    with pytest.raises(HighwaterError, match=r"“Install backend” .* with “Training”"):
        training_tier.require_training(Located(profile.interpreter, "managed"))
    with pytest.raises(HighwaterError, match="does not answer"):
        training_tier.require_training(Located("/nowhere/python", "managed"))
