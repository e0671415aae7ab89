"""Forms of the algorithms that train many times."""

from __future__ import annotations

import json

import pytest

from model_backend.protocol import parameters as protocol


def test_cross_validation(algorithm, context, feedback, dataset, tmp_path):
    values = {"DATASET": dataset, "RUN": str(tmp_path / "runs"), "BY": 2, "FOLDS": 3}
    values |= {"SEEDS": "0, 2,2", "EPOCHS": 3, "LOSS": 1}
    found = algorithm("crossvalidate").job_parameters(values, context, feedback)
    assert (found.by, found.folds, found.seeds) == ("folds", 3, (0, 2))
    assert found.run == str(tmp_path / "runs")
    assert (found.recipe.dataset, found.recipe.run) == (dataset, "")
    assert (found.recipe.optimisation.epochs, found.recipe.loss.loss) == (3, "bce")


@pytest.mark.parametrize("text", ["1,a", "-1", "1.5", ";"])
def test_seeds_are_whole_numbers(algorithm, context, dataset, tier, tmp_path, text):
    values = {"DATASET": dataset, "RUN": str(tmp_path / "runs"), "SEEDS": text}
    fine, message = algorithm("crossvalidate").checkParameterValues(values, context)
    assert not fine and "(SEEDS) is no list of whole numbers" in message


def test_a_sweep_of_choices(algorithm, context, feedback, dataset, tmp_path):
    values = {"DATASET": dataset, "RUN": str(tmp_path / "study"), "VARY": [0, 1], "TRIALS": 3}
    values |= {"MODEL": str(tmp_path / "m.onnx"), "SEED": 4, "EPOCHS": 6, "RETRAIN_EPOCHS": 9}
    sweep = algorithm("sweep")
    found = sweep.job_parameters(values, context, feedback)
    assert json.loads(found.space) == {
        "optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": True},
        "loss.loss": list(protocol.LOSSES),
    }
    assert (found.trials, found.minutes, found.retrain_epochs) == (3, None, 9)
    assert (found.recipe.seed, found.recipe.optimisation.epochs) == (4, 6)
    values["TOTAL_MINUTES"] = 5
    assert sweep.job_parameters(values, context, feedback).minutes == 5


def test_a_sweep_of_ones_own(algorithm, context, feedback, dataset, tier, tmp_path):
    space = tmp_path / "space.json"
    space.write_text('{"loss.loss": ["bce", "dice"]}', "utf-8")
    sweep = algorithm("sweep")
    values = {"DATASET": dataset, "RUN": str(tmp_path / "study"), "SPACE": str(space)}
    assert sweep.checkParameterValues(values, context) == (True, "")
    assert sweep.job_parameters(values, context, feedback).space == str(space)
    for text, sentence in {
        "/nowhere/space.json": "cannot be read",
        "{": "no valid JSON",
        "{}": "names nothing to vary",
        '{"loss.los": [1]}': "There is no setting “loss.los” to vary (SPACE); there are loss.loss,",
        '{"network.encoder": ["resnet18", "resnet34"]}': "The encoder is to be varied, but the",
    }.items():
        fine, message = sweep.checkParameterValues({**values, "SPACE": text}, context)
        assert not fine and sentence in message, text
    fine, message = sweep.checkParameterValues({**values, "SPACE": "", "VARY": []}, context)
    assert not fine and "Nothing is to be varied" in message


def test_every_variation_that_is_offered_can_be_made():
    from highwater.processing_provider.sweep_space import VARIATIONS, require_space, space_of

    for number in range(len(VARIATIONS)):
        require_space(space_of([number]), "unet")
