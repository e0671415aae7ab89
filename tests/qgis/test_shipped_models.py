"""Graphical models that come with the plugin: what they ask, and whether they can be read."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QPointF, QRectF

MODELS = Path(__file__).resolve().parents[2] / "processing_provider" / "models"
STEMS = sorted(path.stem for path in MODELS.glob("*.model3"))
EDGE = 28  # above and below a step: its “In” and “Out”


@pytest.fixture(params=STEMS)
def model(request):
    registry = QgsApplication.processingRegistry()
    return registry.algorithmById(f"highwater:{request.param.replace('_', '')}")


def box(component, margin=0.0):
    size = component.size()
    corner = component.position() - QPointF(size.width() / 2, size.height() / 2 + margin)
    return QRectF(corner.x(), corner.y(), size.width(), size.height() + 2 * margin)


def boxes_of(model):
    """All boxes that the designer draws, by what they are."""
    boxes = {name: box(item) for name, item in model.parameterComponents().items()}
    for name, step in model.childAlgorithms().items():
        boxes[f"step {name}"] = box(step, EDGE)
        if step.comment().description():
            boxes[f"comment of {name}"] = box(step.comment())
        for output, item in step.modelOutputs().items():
            boxes[f"{name}:{output}"] = box(item)
    return boxes


def test_no_box_lies_on_another(model):
    boxes = boxes_of(model)
    assert len(boxes) > 5
    overlapping = [
        (first, second)
        for (first, one), (second, other) in combinations(boxes.items(), 2)
        if one.intersects(other)
    ]
    assert overlapping == []


def test_every_input_explains_itself(model):
    for item in model.parameterDefinitions():
        assert item.description() and item.help().endswith("."), item.name()
    assert model.shortDescription().endswith(".")


def test_the_dialog_offers_to_make_every_output(model):
    made = {item.name(): item.createByDefault() for item in model.destinationParameterDefinitions()}
    assert all(made.values())


def test_steps_are_ours_or_qgis_s_own_and_every_input_is_used(model):
    used = set()
    for step in model.childAlgorithms().values():
        assert step.algorithmId().startswith(("highwater:", "native:"))
        for sources in step.parameterSources().values():
            used |= {source.parameterName() for source in sources}
    asked = {item.name() for item in model.parameterDefinitions() if not item.isDestination()}
    assert asked <= used


def test_what_seldom_changes_is_out_of_the_way():
    registry = QgsApplication.processingRegistry()
    for name, simple in (
        ("quickmap", ["image"]),
        ("mapproduct", ["product", "elevation", "extent"]),
        ("twodateflood", ["image", "before", "permanent_water", "elevation", "orbit"]),
    ):
        shown = [
            item.name()
            for item in registry.algorithmById(f"highwater:{name}").parameterDefinitions()
            if not item.isDestination()
            and not item.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
        ]
        assert shown == simple


def test_orbits_are_those_of_the_exclusion_mask():
    registry = QgsApplication.processingRegistry()
    offered = registry.algorithmById("highwater:twodateflood").parameterDefinition("orbit")
    asked = registry.algorithmById("highwater:exclusionmask").parameterDefinition("ORBIT")
    assert offered.options() == asked.options()
