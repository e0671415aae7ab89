"""The form of the exclusion mask, and its layer as it arrives in the project."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingOutputLayerDefinition

from tests.qgis.test_styling import load_results
from tests.support.gdal_scenes import read, write


@pytest.fixture
def elevation(tmp_path):
    cliff = np.zeros((1, 60, 80), np.float32)
    cliff[:, :, 38:42] = 80
    return write(tmp_path / "Hills.tif", cliff)


def test_it_arrives_with_its_reasons(algorithm, context, feedback, elevation, tmp_path):
    where = QgsProcessingOutputLayerDefinition(str(tmp_path / "m.tif"), context.project())
    values = {"ELEVATION": elevation, "MASK": where, "ORBIT": 1}
    masking = algorithm("exclusionmask")
    assert masking.checkParameterValues(values, context) == (True, "")
    results, done = masking.run(values, context, feedback)
    assert done, feedback.lines
    found = read(results["MASK"])
    assert found[30, 35] == 1 and set(np.unique(found)) >= {0, 1, 2}
    assert results["SHADOW_PERCENT"] == pytest.approx(100 * (found == 1).mean(), abs=0.1)
    assert results["HEADING_USED"] == pytest.approx(-170, abs=2)
    assert results["PROVENANCE"].endswith("m.provenance.json")
    assert load_results(masking, context, feedback, values)
    (node,) = context.project().layerTreeRoot().findGroup("Hills").findLayers()
    labels = [item.label for item in node.layer().renderer().classes()]
    assert labels[:3] == ["Can be judged", "Radar shadow", "Layover"]
    assert any("of the scene cannot be judged" in text for text in feedback.texts("info"))


def test_what_is_left_empty_excludes_nothing(algorithm, context, elevation):
    masking = algorithm("exclusionmask")
    given = masking.job_parameters({"ELEVATION": elevation}, context, None)
    assert (given.max_slope, given.max_height, given.heading) == (15, None, None)
    assert (given.orbit, given.incidence, given.excluded_classes) == ("", 39, ())
    chosen = [
        masking.job_parameters({"ELEVATION": elevation, "ORBIT": place}, context, None).orbit
        for place in range(3)
    ]
    assert chosen == ["ascending", "descending", ""]
    values = {"ELEVATION": elevation, "MAX_SLOPE": None, "MAX_HEIGHT": 20, "HEADING": -11.5}
    given = masking.job_parameters(values, context, None)
    assert (given.max_slope, given.max_height, given.heading) == (None, 20, -11.5)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"INCIDENCE": 85}, "INCIDENCE must lie between 5 and 80"),
        ({"MAX_SLOPE": 0}, "MAX_SLOPE must lie between 0.1 and 90"),
        ({"EXCLUDED_CLASSES": "50"}, "belong together"),
        ({"EXCLUDED_CLASSES": "towns"}, "“towns” is no land cover class"),
        ({"LANDCOVER": "ELEVATION"}, "belong together"),
        ({"LIKE": "/nowhere.tif"}, "does not exist"),
    ],
)
def test_what_cannot_be_right_is_said_in_the_form(algorithm, context, elevation, values, words):
    values = {name: elevation if item == "ELEVATION" else item for name, item in values.items()}
    given = {"ELEVATION": elevation, "MASK": "TEMPORARY_OUTPUT", **values}
    fine, message = algorithm("exclusionmask").checkParameterValues(given, context)
    assert not fine and words in message
