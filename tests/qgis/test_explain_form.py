"""The form that explains a model's map."""

from __future__ import annotations

import shutil

import pytest
from qgis.core import QgsRasterLayer

from tests.support.gdal_scenes import write


@pytest.fixture
def model(tmp_path) -> str:
    path = tmp_path / "lakes.onnx"
    path.touch()
    return str(path)


@pytest.fixture
def before(scene, tmp_path) -> str:
    return str(shutil.copy(scene, tmp_path / "before.tif"))


@pytest.fixture
def trained(monkeypatch):
    """A backend that has the training tier."""
    from highwater.model_backend.environment import training_tier

    monkeypatch.setattr(training_tier, "MODULES", ("json",))


def test_every_answer_arrives(algorithm, context, feedback, scene, before, model, trained):
    values = {"INPUT": scene, "MODEL": model, "METHOD": 1, "LAYER": " deepest ", "UNIT": 1}
    values |= {"BANDS": "VV=1;VH=2", "THRESHOLD": 0.3, "RESAMPLE": True, "EVIDENCE": "e.tif"}
    values |= {"EXTENT": "500000,500500,2959000,2959900 [EPSG:32646]", "BEFORE": before}
    form = algorithm("explain")
    assert form.checkParameterValues(values, context) == (True, "")
    found = form.job_parameters(values, context, feedback)
    assert (found.input.path, found.before.path, found.model) == (scene, before, model)
    assert (found.method, found.layer, found.threshold) == ("gradcam++", "deepest", 0.3)
    assert (found.unit, found.bands, found.resample) == ("db", "VV=1;VH=2", True)
    assert found.extent.xmax == 500_500
    bare = {"INPUT": scene, "MODEL": model, "WITHHELD": "w.tif"}
    plain = algorithm("explain").job_parameters(bare, context, feedback)
    assert (plain.method, plain.layer, plain.threshold) == ("gradcam", "", None)
    assert plain.before is None


def test_evidence_needs_the_training_tier_and_withheld_bands_do_not(
    algorithm, context, scene, model, monkeypatch
):
    from highwater.model_backend.environment import training_tier

    monkeypatch.setattr(training_tier, "MODULES", ("no_such_module",))
    values = {"INPUT": scene, "MODEL": model, "WITHHELD": "w.tif"}
    form = algorithm("explain")
    assert form.checkParameterValues(values, context) == (True, "")
    fine, message = form.checkParameterValues({**values, "EVIDENCE": "e.tif"}, context)
    assert not fine
    assert "The evidence (EVIDENCE) needs the training tier of the backend" in message
    assert "Or leave the evidence out" in message


NOT_TO_BE_EXPLAINED = {
    "nothing": ({"EVIDENCE": None}, "Neither the evidence (EVIDENCE) nor the change (WITHHELD)"),
    "no model": ({"MODEL": "/nowhere/m.onnx"}, "“/nowhere/m.onnx” (MODEL) does not exist"),
    "a checkpoint": ({"MODEL": "/nowhere/m.safetensors"}, "is not a file that ends in .onnx"),
    "bands": ({"BANDS": "VV"}, "“VV” does not assign a band"),
    "a threshold": ({"THRESHOLD": -1}, "THRESHOLD must lie between 0 and 1, not be -1"),
    "an ending": ({"EVIDENCE": "e.jpg"}, "EVIDENCE “e.jpg” must have one of these endings"),
    "no image": ({"INPUT": "/nowhere/s.tif"}, "“/nowhere/s.tif” (INPUT) does not exist"),
}


@pytest.mark.parametrize("case", NOT_TO_BE_EXPLAINED)
def test_what_cannot_be_explained_is_said_before_anything_starts(
    algorithm, context, scene, model, trained, case
):
    changes, sentence = NOT_TO_BE_EXPLAINED[case]
    values = {"INPUT": scene, "MODEL": model, "EVIDENCE": "e.tif", **changes}
    fine, message = algorithm("explain").checkParameterValues(values, context)
    assert not fine
    assert sentence in message


@pytest.mark.parametrize("style", ["evidence", "withheld"])
def test_styles_draw(tmp_path, style):
    from highwater.model_backend.styling import STYLES

    path = write(tmp_path / f"{style}.tif", ramp())
    layer = QgsRasterLayer(path, style)
    message, done = layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
    assert done, message
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert items[-1].value == 1 and len({item.color.name() for item in items}) == len(items)
    lightness = [item.color.lightnessF() for item in items]
    if style == "evidence":
        assert lightness == sorted(lightness)
        assert items[0].color.alpha() == 0
    else:
        assert items[len(items) // 2].value == 0 and items[len(items) // 2].color.alpha() == 0


def ramp():
    import numpy as np

    return np.linspace(-1, 1, 64, dtype=np.float32).reshape(1, 8, 8)
