"""Texts that users read, in their language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "Highwater"
"""Under which all texts of the plugin are translated."""


def tr(text: str) -> str:
    """Translate a text that users read."""
    return QCoreApplication.translate(CONTEXT, text)
