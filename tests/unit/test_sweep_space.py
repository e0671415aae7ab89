"""The space of a search: what can be varied, and one sentence for what cannot."""

from __future__ import annotations

import json

import pytest

from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import TrainModelParameters
from model_backend.sweep.space import Choice, Range, apply, read_space, value_in

RECIPE = TrainModelParameters("set")


def test_ranges_choices_and_whole_numbers_are_told_apart():
    space = read_space(
        json.dumps(
            {
                "optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": True},
                "optimisation.batch_size": {"low": 4, "high": 32, "step": 4},
                "loss.loss": ["bce", "bce_dice"],
                "augmentation.flips": [True, False],
                "network.features": [["VV"], ["VV", "VH"]],
                "optimisation.minutes": {"low": 1, "high": 5},
            }
        ),
        RECIPE,
    )
    rate = space["optimisation.learning_rate"]
    assert rate == Range("optimisation.learning_rate", 1e-4, 1e-2, True, None, False)
    assert space["optimisation.batch_size"].whole
    assert not space["optimisation.minutes"].whole
    assert space["network.features"].value_of('["VV", "VH"]') == ["VV", "VH"]
    assert space["augmentation.flips"] == Choice("augmentation.flips", (True, False))


def test_values_are_put_into_the_recipe():
    values = {"loss.loss": "dice", "optimisation.batch_size": 8, "network.features": ["VV"]}
    recipe = apply(RECIPE, values)
    assert (recipe.loss.loss, recipe.optimisation.batch_size) == ("dice", 8)
    assert recipe.network.features == ("VV",)
    assert recipe.augmentation == RECIPE.augmentation
    assert value_in(recipe, "network.features") == ["VV"]


def test_a_file_says_the_same(tmp_path):
    text = '{"network.dropout": {"low": 0, "high": 0.4}}'
    (tmp_path / "space.json").write_text(text)
    assert read_space(str(tmp_path / "space.json"), RECIPE) == read_space(text, RECIPE)


@pytest.mark.parametrize(
    "space, words",
    [
        ("{", "no valid JSON"),
        ("[1]", "names nothing"),
        ("{}", "names nothing"),
        ("nowhere.json", "nowhere.json”, cannot be read"),
        ({"optimisation.speed": [1]}, "no setting “optimisation.speed”"),
        ({"learning_rate": [1e-3]}, "no setting “learning_rate”"),
        ({"dataset": ["a", "b"]}, "no setting “dataset”"),
        ({"seed": [1, 2]}, "no setting “seed”"),
        ({"optimisation": [1]}, "no setting “optimisation”"),
        ({"loss.loss": []}, "“loss.loss” is empty"),
        ({"loss.loss": ["bce", "bce"]}, "“loss.loss” has bce twice"),
        ({"loss.loss": ["bce", "l2"]}, "“loss.loss” cannot be .*l2"),
        ({"loss.loss": [3]}, "“loss.loss” cannot be 3"),
        ({"loss.loss": {"low": 0, "high": 1}}, "“loss.loss” is no number"),
        ({"augmentation.flips": {"low": 0, "high": 1}}, "“augmentation.flips” is no number"),
        ({"loss.loss": "bce"}, "“loss.loss” has neither"),
        ({"network.dropout": {"low": 0.4, "high": 0.1}}, "“network.dropout”, “low”"),
        ({"network.dropout": {"low": 0.4, "high": 0.4}}, "is not below"),
        ({"network.dropout": {"low": 0.1}}, "“network.dropout” has no number as “high”"),
        ({"network.dropout": {"low": "a", "high": 1}}, "has no number as “low”"),
        ({"network.dropout": {"low": 0, "high": 3.0}}, "“network.dropout” cannot be 3.0"),
        ({"network.dropout": {"low": 0, "high": 0.5, "log": True}}, "logarithm"),
        ({"network.dropout": {"low": 0, "high": 0.5, "log": 1}}, "neither true nor false"),
        ({"network.dropout": {"low": 0, "high": 0.5, "stepp": 1}}, "says “stepp”"),
        ({"network.dropout": {"low": 0, "high": 0.5, "step": -1}}, "positive “step”"),
        ({"optimisation.batch_size": {"low": 1.5, "high": 4}}, "whole numbers, but “low” is 1.5"),
        ({"optimisation.epochs": ["ten"]}, "“optimisation.epochs” cannot be"),
        ({"network.dropout": {"low": 0, "high": float("inf")}}, "no finite number"),
    ],
)
def test_what_cannot_be_varied_is_said_in_one_sentence(space, words):
    text = space if isinstance(space, str) else json.dumps(space)
    with pytest.raises(HighwaterError, match=words) as refusal:
        read_space(text, RECIPE)
    assert refusal.value.code == "sweep.space" and refusal.value.remedy
