"""The form of simulated sequences, and a set made from it."""

from __future__ import annotations

import csv
from dataclasses import asdict, astuple

import pytest
from qgis.core import QgsProcessingUtils

from model_backend.protocol.parameters import SimulateSequencesParameters

SMALL = {"PLACES": 1, "WIDTH": 32, "HEIGHT": 24, "RADAR_DATES": "2,3", "OPTICAL_DATES": [1, 1]}


def test_the_form_begins_with_the_defaults_of_the_job(algorithm, context, tmp_path):
    values = {"FOLDER": str(tmp_path / "set")}
    found = algorithm("simulatesequences")
    assert found.checkParameterValues(values, context) == (True, "")
    read = found.job_parameters(values, context, None)
    assert asdict(read) == asdict(SimulateSequencesParameters())


def test_what_is_filled_in_reaches_the_job(algorithm, context):
    values = {
        **SMALL, "PLACES": 7, "FIRST_PLACE": 20, "RADAR_DATES": "58,58", "PIXEL_SIZE": 20,
        "FLOODED": 0.25, "CLOUDS": 0, "SEED": 9, "START": " 2020-05-01 ",
    }  # fmt: skip
    found = algorithm("simulatesequences").job_parameters(values, context, None)
    assert astuple(found) == (7, 20, 58, 58, 1, 1, 32, 24, 20.0, 0.25, 0.0, 9, "2020-05-01")


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"PLACES": 0}, "PLACES must lie between 1 and 9999"),
        ({"RADAR_DATES": "20,8"}, "least number of radar images, 20, is above the largest, 8"),
        ({"OPTICAL_DATES": "0,500"}, "must lie between 0 and 200"),
        ({"RADAR_DATES": "0,4", "OPTICAL_DATES": "0,4"}, "neither radar nor optical"),
        ({"WIDTH": 8}, "WIDTH must lie between 16 and 2048"),
        ({"START": "01.12.2018"}, "“01.12.2018” is no date"),
        ({"PLACES": 2, "FIRST_PLACE": 9999}, "last place would have the number 10000"),
    ],
)
def test_what_cannot_be_right_is_said_in_the_form(algorithm, context, tmp_path, values, words):
    values = {**SMALL, "FOLDER": str(tmp_path / "set"), **values}
    fine, sentence = algorithm("simulatesequences").checkParameterValues(values, context)
    assert not fine and words in sentence


def test_a_set_comes_out(algorithm, context, feedback):
    values = {**SMALL, "FLOODED": 0, "FOLDER": "TEMPORARY_OUTPUT"}
    results, done = algorithm("simulatesequences").run(values, context, feedback)
    assert done, feedback.lines
    assert results["FOLDER"].startswith(QgsProcessingUtils.tempFolder())
    with open(results["TRUTH"], newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == results["RADAR_IMAGES"] + results["OPTICAL_IMAGES"]
    assert 2 <= results["RADAR_IMAGES"] <= 3 and results["OPTICAL_IMAGES"] == 1
    assert results["FLOODED_PLACES"] == results["FLOODED_IMAGES"] == 0
