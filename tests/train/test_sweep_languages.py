"""The report of a search in other languages; what is trained inside stays English."""

from __future__ import annotations

import csv
import json
import re

import pytest

from model_backend.context import JobContext
from model_backend.jobs import JOBS
from model_backend.language import speaking
from model_backend.outputs import OutputFiles
from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import (
    OptimisationParameters,
    SweepParameters,
    TrainModelParameters,
)
from model_backend.sweep import training
from model_backend.sweep.job import run
from tests.support.languages import LANGUAGES, english_in
from tests.train.test_sweep import EPOCHS, SPACE, Trainer, dataset

__all__ = ["dataset"]
KEPT = "unet small set min bce dice VV VH learning rate loss features optimisation network"


class Sometimes(Trainer):
    """The second trial fails."""

    def __call__(self, parameters, context, on_validation):
        if len(self.calls) == 1:
            self.calls.append(parameters)
            raise HighwaterError("train.not_finite", "The loss is no longer a number.")
        return super().__call__(parameters, context, on_validation)


@pytest.fixture
def pages(dataset, tmp_path):
    """Reports and tables of the same search by language."""

    def call(trainer, trials, space=SPACE):
        found = {}
        for code in ("en", *LANGUAGES):
            outputs = {name: tmp_path / f"{name}-{code}" for name in ("report", "table")}
            files = OutputFiles({name: str(path) for name, path in outputs.items()}, "t")
            recipe = TrainModelParameters(
                str(dataset.folder), optimisation=OptimisationParameters(epochs=EPOCHS)
            )
            wanted = SweepParameters(
                recipe, str(tmp_path / "run"), json.dumps(space), trials=trials
            )
            with speaking(code):
                run(wanted, JobContext(lambda event: None, files, tmp_path), trainer)
            files.commit()
            found[code] = tuple(path.read_text("utf-8") for path in outputs.values())
        return found

    return call


def test_a_search_speaks_each_language(pages, dataset):
    made = pages(Sometimes(), 12, {**SPACE, "network.features": [["VV"], ["VV", "VH"]]})
    english, table = made["en"]
    for code in LANGUAGES:
        page, own = made[code]
        assert english_in(page, english, code, KEPT, str(dataset.folder)) == set()
        assert own == table  # for programs
        body = page.partition("<body>")[2].partition("<footer>")[0]
        shown = re.sub(r"<[^>]*>", " ", body)
        assert not re.search(r"\b\d+\.\d", shown) and re.search(r"\b0,\d\d\d\b", shown)
    german = made["de"][0]
    (best, score) = re.findall(
        r"Trial (\d+) is best on the validation tiles: IoU (.*?)\. ", english
    )[0]
    said = f"Versuch {best} ist auf den Validierungskacheln der beste: IoU {score}.".replace(
        "0.", "0,"
    )
    assert said in german and "learning_rate" in german
    assert "The loss is no longer a number." in english
    assert "fehlgeschlagen; die Tabelle aller Versuche sagt, warum" in german
    rows = list(csv.DictReader(made["de"][1].splitlines()))
    assert rows[1]["error"] == "The loss is no longer a number."
    assert "früh aufgegeben" in german and "abandonné tôt" in made["fr"][0]


def test_few_trials_are_said_in_the_language(pages):
    made = pages(Trainer(), 1)
    assert "Es gibt zu wenig zu vergleichen." in made["de"][0]
    assert "Muy pocos ensayos" in made["es"][0] and "Trop peu d'essais" in made["fr"][0].replace(
        "&#x27;", "'"
    )


def test_the_card_of_the_model_is_written_in_english(monkeypatch, tmp_path):
    from model_backend.language import spoken
    from model_backend.training import job

    heard = []

    def trained(parameters, context):
        heard.append(spoken())
        return {"VALIDATION_IOU": 0.5}

    monkeypatch.setattr(job, "run", trained)
    with speaking("fr"):
        assert training.retrain(TrainModelParameters(""), None) == 0.5 and spoken() == "fr"
    assert heard == ["en"] and JOBS["sweep"].speaks
