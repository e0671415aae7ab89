"""The index of a dataset as a layer that the project has open already."""

from __future__ import annotations

import os
from typing import List, Optional

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaObject, Qt

from ..model_backend.protocol import HighwaterError

INDEX = "index.gpkg"
LAYER = "tiles"


def index_source(folder: str) -> str:
    """Source of the layer that is the index of the dataset in a folder."""
    return f"{folder}/{INDEX}|layername={LAYER}"


def index_layers(project: Optional[QgsProject], folder: str) -> List[QgsVectorLayer]:
    """Layers of the project that show the index of the dataset in a folder."""
    if project is None or not folder:
        return []
    path = os.path.realpath(os.path.join(folder, INDEX))
    return [layer for layer in project.mapLayers().values() if _shows(layer, path)]


def require_saved(project: Optional[QgsProject], folder: str) -> None:
    """Refuse a dataset whose index is being edited: jobs read and write the file.

    Raises:
        HighwaterError: ``dataset.unsaved_edits``.
    """
    for layer in index_layers(project, folder):
        if layer.isEditable() and layer.isModified():
            raise HighwaterError(
                "dataset.unsaved_edits",
                f"The layer “{layer.name()}”, which is the index of the dataset"
                f" “{os.path.basename(os.path.abspath(folder))}”, has changes that are not saved.",
                "Save or discard them (Layer ▸ Save Layer Edits), then run this again.",
            )


def show_again(layer: QgsVectorLayer) -> None:
    """Have an open layer show what its file holds now; style and place stay as they are.

    May be called from the thread in which a model runs its algorithms.
    """
    for slot in ("reload", "triggerRepaint"):
        QMetaObject.invokeMethod(layer, slot, Qt.ConnectionType.AutoConnection)


def _shows(layer: object, path: str) -> bool:
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return False
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    own = parts.get("path") or ""
    return parts.get("layerName") in (None, "", LAYER) and os.path.realpath(own) == path
