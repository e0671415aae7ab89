"""The index of a dataset as a layer that the project has open already."""

from __future__ import annotations

import os
from typing import Dict, List, Optional, Tuple

from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaObject, Qt

from ..model_backend.protocol import HighwaterError

INDEXES = {"index.gpkg": ("tiles",), "sequences.gpkg": ("sequences", "images")}
"""Files that are an index, with their tables; the first is the one with places, and its style has
its name."""


def index_of(folder: str) -> Optional[str]:
    """Name of the file in a folder that is the index of a dataset; None: there is none."""
    return next((name for name in INDEXES if os.path.exists(os.path.join(folder, name))), None)


def index_source(folder: str, index: str) -> str:
    """Source of the layer that is the index of the dataset in a folder."""
    return f"{folder}/{index}|layername={INDEXES[index][0]}"


def index_layers(project: Optional[QgsProject], folder: str) -> List[QgsVectorLayer]:
    """Layers of the project that show a table of the index of the dataset in a folder."""
    if project is None or not folder:
        return []
    paths = {
        os.path.realpath(os.path.join(folder, name)): tables for name, tables in INDEXES.items()
    }
    return [layer for layer in project.mapLayers().values() if _shows(layer, paths)]


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


def shows_places(layer: QgsVectorLayer) -> bool:
    """Whether a layer of :func:`index_layers` shows the places of an index, not another table."""
    name = _table(layer)
    return not name or any(name == tables[0] for tables in INDEXES.values())


def _shows(layer: object, paths: Dict[str, Tuple[str, ...]]) -> bool:
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return False
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    tables = paths.get(os.path.realpath(parts.get("path") or ""), ())
    return bool(tables) and _table(layer) in ("", *tables)


def _table(layer: QgsVectorLayer) -> str:
    """Name of the table inside its file that a layer shows; empty: the only or first one."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return parts.get("layerName") or ""
