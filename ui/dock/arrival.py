"""Results come into the project: styled, named, and together in a group of their own."""

from __future__ import annotations

from typing import Any, Dict, Tuple

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ...processing_provider.styling import LayerDresser
from .outcome import RESULT


def take_in(
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    title: str,
    results: Dict[str, Any],
    layers: Dict[str, QgsMapLayer],
) -> Tuple[str, Dict[str, str]]:
    """Add opened results to the project.

    Args:
        context: Of the algorithm that has ended; says how each result is dressed.
        feedback: Of the algorithm.
        title: Of the group; a number is added where there is one already.
        results: Of the algorithm.
        layers: Opened results by their published ids.

    Returns:
        Title of the group, and id of each layer by the published id of the result.
    """
    project: QgsProject = context.project()
    group = free_title(project, title)
    dressers = {}
    for path, details in context.layersToLoadOnCompletion().items():
        dressers[path] = details.postProcessor()
    added: Dict[str, str] = {}
    for name, layer in layers.items():
        if not layer.isValid():
            feedback.reportError(layer.error().summary())
            continue
        layer.setCustomProperty(RESULT, name)
        project.addMapLayer(layer)
        added[name] = layer.id()
        dresser = dressers.get(results[name])
        if isinstance(dresser, LayerDresser):
            dresser.group = group
            dresser.postProcessLayer(layer, context, feedback)
            layer.setCustomProperty(RESULT, name)  # a style takes such properties away
    return group, added


def free_title(project: QgsProject, title: str) -> str:
    """A title that no group of the project has."""
    found, count = title, 2
    while project.layerTreeRoot().findGroup(found) is not None:
        found = f"{title} ({count})"
        count += 1
    return found
