"""The forms of time series: what they refuse before any work, and what becomes of the answers."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingParameterDefinition

from tests.support.gdal_scenes import write


@pytest.fixture
def images(tmp_path):
    return [
        write(tmp_path / f"S1_2019-02-{day:02}.tif", np.full((2, 20, 20), -12, np.float32))
        for day in (4, 16)
    ]


def refused(algorithm, name, values, context) -> str:
    fine, sentence = algorithm(name).checkParameterValues(values, context)
    assert not fine
    return sentence


def test_every_field_says_what_it_is_for(algorithm):
    for name in ("traintimeseries", "classifytimeseries"):
        for parameter in algorithm(name).parameterDefinitions():
            assert parameter.help().strip() and parameter.description().strip(), parameter.name()


def test_only_what_everybody_needs_is_in_sight(algorithm):
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    shown = [
        parameter.name()
        for parameter in algorithm("traintimeseries").parameterDefinitions()
        if not parameter.flags() & advanced
    ]
    assert shown == ["DATASET", "ARCHITECTURE", "SENSORS", "MINUTES", "MODEL"]


def test_a_folder_without_an_index_is_refused(algorithm, context, tmp_path):
    values = {"DATASET": str(tmp_path), "MODEL": str(tmp_path / "m.onnx")}
    assert "holds no index of sequences" in refused(algorithm, "traintimeseries", values, context)


def test_a_model_must_be_called_one(algorithm, context, tmp_path):
    values = {"DATASET": str(tmp_path), "MODEL": str(tmp_path / "m.pt")}
    assert "no name of a model file" in refused(algorithm, "traintimeseries", values, context)


def test_layers_or_a_folder_and_not_both(algorithm, context, images, tmp_path):
    values = {"MODEL": str(tmp_path / "m.onnx")}
    assert "Neither layers" in refused(algorithm, "classifytimeseries", values, context)
    both = {**values, "LAYERS": images, "DATASET": str(tmp_path)}
    assert "Both layers" in refused(algorithm, "classifytimeseries", both, context)


def test_dates_that_cannot_be_read_are_refused(algorithm, context, images, tmp_path):
    values = {"MODEL": str(tmp_path / "m.onnx"), "LAYERS": images, "DATES": "yesterday"}
    assert "yesterday" in refused(algorithm, "classifytimeseries", values, context)


def test_answers_become_the_request(algorithm, context, feedback, tmp_path):
    training = algorithm("traintimeseries")
    values = {
        "DATASET": str(tmp_path), "ARCHITECTURE": 1, "SENSORS": 2, "SIDE": 32, "EPOCHS": 5,
        "OPTICAL_BANDS": "B03;B08", "REVERSAL": 0.5, "MODEL": str(tmp_path / "m.onnx"),
    }  # fmt: skip
    recipe = training.job_parameters(values, context, feedback)
    assert recipe.network.architecture == "convlstm" and recipe.network.sensors == "optical"
    assert recipe.network.optical_bands == ("B03", "B08") and recipe.network.side == 32
    assert recipe.optimisation.epochs == 5 and recipe.optimisation.minutes is None
    assert recipe.augmentation.reversal == 0.5
    assert recipe.run == str(tmp_path / "m_run") and recipe.dataset == str(tmp_path)


def test_a_missing_model_is_told_by_the_job(algorithm, context, feedback, images, tmp_path):
    classifying = algorithm("classifytimeseries")
    values = {
        "MODEL": str(tmp_path / "none.onnx"), "LAYERS": images,
        "TABLE": str(tmp_path / "t.csv"), "REPORT": str(tmp_path / "r.html"),
    }  # fmt: skip
    _, done = classifying.run(values, context, feedback)
    assert not done and "none.onnx" in feedback.texts("error")[0]
    assert not (tmp_path / "t.csv").exists() and not (tmp_path / "r.html").exists()
