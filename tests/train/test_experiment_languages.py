"""Reports of many trainings in other languages: words, numbers, and what stays as it is."""

from __future__ import annotations

import re

import pytest

from model_backend.context import JobContext
from model_backend.crossvalidation.job import run
from model_backend.experiments import charts
from model_backend.jobs import JOBS
from model_backend.language import speaking, spoken
from model_backend.outputs import OutputFiles
from model_backend.protocol import Log
from model_backend.protocol.parameters import (
    CrossValidateParameters,
    LossParameters,
    OptimisationParameters,
    TrainModelParameters,
)
from tests.support.languages import LANGUAGES, english_in
from tests.support.made_up_trainings import score_by_region
from tests.train.test_crossvalidation import dataset

__all__ = ["dataset"]
KEPT = "unet small set region min learning rate optimisation loss source weights simulated"


@pytest.fixture
def validate(dataset, tmp_path):
    """The report and table of a cross-validation in a language, and what was logged."""

    def call(code, train=score_by_region, **parameters):
        outputs = {name: tmp_path / f"{name}-{code}" for name in ("report", "table")}
        events = []
        files = OutputFiles({name: str(path) for name, path in outputs.items()}, "t")
        recipe = TrainModelParameters(
            str(dataset.folder),
            optimisation=OptimisationParameters(learning_rate=0.00125),
            loss=LossParameters(source_weights={"simulated": 0.25}),
        )
        wanted = CrossValidateParameters(recipe, str(tmp_path / f"run-{code}"), **parameters)
        with speaking(code):
            run(wanted, JobContext(events.append, files, tmp_path), train)
        files.commit()
        log = "\n".join(event.text for event in events if isinstance(event, Log))
        page, table = (path.read_text("utf-8") for path in outputs.values())
        return page, table, log

    return call


def test_a_cross_validation_speaks_each_language(validate, dataset):
    weak = [tile.tile for tile in dataset.tiles() if tile.region == "region 3"]
    dataset.index.update({tile: {"label_source": "weak"} for tile in weak})
    made = {code: validate(code) for code in ("en", *LANGUAGES)}
    english = made["en"][0]
    for code in LANGUAGES:
        assert english_in(made[code][0], english, code, KEPT, str(dataset.folder)) == set()
        assert made[code][1] == made["en"][1]  # the table is for programs
    german = made["de"][0]
    (mean,) = re.findall(r"IoU (0\.\d\d) on average over 3 regions", english)
    assert f"IoU {mean.replace('.', ',')} im Mittel über 3 Regionen, die das Modell nicht" in german
    assert "Gütemaße gegen Labels der Art „schwach“ werden getrennt geführt" in german
    assert "Kreuzvalidierung mit dem Datensatz „set“" in german
    assert "3\xa0von\xa05" in german and "3\xa0of\xa05" in english
    assert "loss.source_weights" in german and "simulated: 0,25" in german
    assert "<td>0,00125</td>" in german and "<td>0.00125</td>" in english
    assert "optimisation.learning_rate" in german
    for code in LANGUAGES:
        body = made[code][0].partition("<body>")[2].partition("<footer>")[0]
        shown = re.sub(r"<[^>]*>", " ", body)
        assert not re.search(r"\b\d+\.\d", shown) and re.search(r"\b0,\d\d\d\b", shown)


def test_folds_and_events_are_called_by_their_own_words(validate, dataset):
    folds = {code: validate(code, by="folds", folds=2)[0] for code in ("en", "de", "fr")}
    assert "<td>fold 1</td>" in folds["en"] and "fold 1" not in folds["de"] + folds["fr"]
    assert "<td>Fold 1</td>" in folds["de"] and "<td>pli 1</td>" in folds["fr"]
    named = {tile.tile: {"event": f"Elbe {tile.region[-1]}"} for tile in dataset.tiles()}
    dataset.index.update(named)
    spanish = validate("es", by="event", seeds=(0, 1))[0]
    assert "4 eventos que el modelo no había visto" in spanish and "2 semillas" in spanish
    assert "“Elbe 0” es más difícil que" in spanish


def test_a_single_place_is_said_as_one(validate, dataset):
    weak = [tile.tile for tile in dataset.tiles() if tile.region != "region 0"]
    dataset.index.update({tile: {"label_source": "weak"} for tile in weak})
    made = {code: validate(code)[0] for code in ("en", "de")}
    assert "on average over 1 region that the model had not seen; 0." in made["en"]
    assert "im Mittel über 1 Region, die das Modell nicht gesehen hatte; 0," in made["de"]


def test_a_training_inside_says_nothing_in_another_language(validate):
    heard = []

    def train(parameters, left_out, context):
        heard.append(spoken())
        return score_by_region(parameters, left_out, context)

    page, _, log = validate("fr", train)
    assert set(heard) == {"en"} and '<html lang="fr">' in page
    assert "Without region 0" in log and JOBS["crossvalidate"].speaks


def test_numbers_along_an_axis_follow_the_language():
    def drawn():
        with charts.style():
            made, (axes,) = charts.figure(4, 2)
            axes.plot([0, 0.5, 1], [-1, 0, 1500.5])
            axes.set_yticks([0, 1], ["loss 0.5", "b"])
            return charts.svg(made, "t")

    english = drawn()
    with speaking("de"):
        german = drawn()
    assert ">0.25<" in english or ">0.2<" in english
    assert ">0,25<" in german or ">0,2<" in german
    assert not re.search(r">\d\.\d", german) and "loss 0.5" in german
