"""Layers whose edits are not in their file yet, which a job would not see."""

from __future__ import annotations

import os
from typing import Any, List

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..model_backend.protocol import HighwaterError


def require_saved_layer(value: Any, context: QgsProcessingContext) -> None:
    """Refuse a vector layer that is being edited.

    Args:
        value: Of the parameter: a layer, its id, name or file, or nothing.
        context: Knows the project.

    Raises:
        HighwaterError: ``input.unsaved_edits``.
    """
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    layer = value
    if isinstance(value, str):
        layer = QgsProcessingUtils.mapLayerFromString(
            value, context, True, QgsProcessingUtils.LayerHint.Vector
        )
    if not isinstance(layer, QgsVectorLayer):
        return
    for shown in [layer, *_of_same_file(layer, context.project())]:
        if shown.isEditable() and shown.isModified():
            raise HighwaterError(
                "input.unsaved_edits",
                f"The layer “{shown.name()}” has changes that are not saved.",
                "Save or discard them (Layer ▸ Save Layer Edits), then run this again.",
            )


def _of_same_file(layer: QgsVectorLayer, project: QgsProject) -> List[QgsVectorLayer]:
    """Layers of the project that show the same file."""
    path = _path_of(layer)
    if project is None or not path:
        return []
    layers = project.mapLayers().values()
    return [
        other for other in layers if isinstance(other, QgsVectorLayer) and _path_of(other) == path
    ]


def _path_of(layer: QgsVectorLayer) -> str:
    if layer.providerType() != "ogr":
        return ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return os.path.realpath(parts["path"]) if parts.get("path") else ""
