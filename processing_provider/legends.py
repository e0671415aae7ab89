"""Styles whose legends speak the user's language."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from typing import Tuple

from qgis.core import QgsMapLayer
from qgis.PyQt.QtXml import QDomDocument

from ..model_backend.legends import labelled
from .translation import speaks_english, tr


def load_style(layer: QgsMapLayer, path: str) -> Tuple[str, bool]:
    """Give a layer a style, with its legend translated.

    Args:
        layer: The layer.
        path: Of the ``.qml``; one of ours, or one whose words nobody has translated.

    Returns:
        What was wrong, and whether it worked.
    """
    if speaks_english():
        return layer.loadNamedStyle(path)
    root = ElementTree.parse(path).getroot()
    for entry in labelled(root):
        entry.set("label", tr(entry.get("label", "")))
    document = QDomDocument()
    document.setContent(ElementTree.tostring(root, "unicode"))
    done, message = layer.importNamedStyle(document)
    return message, done
