"""How the review's layer is drawn: decisions differ by hatch and outline, not by colour alone."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ...processing_provider.translation import tr
from .layer import ACCEPTED, DECISION, EDITED, REJECTED


def decision_titles():
    """What decisions are called, by their values."""
    return {
        "": tr("Not decided yet"),
        ACCEPTED: tr("Accepted"),
        REJECTED: tr("Rejected"),
        EDITED: tr("Redrawn"),
    }


_LOOKS = {
    "": ("no", "#f5a623", "solid"),
    ACCEPTED: ("b_diagonal", "#1b7fbd", "solid"),
    REJECTED: ("diagonal_x", "#c8500a", "solid"),
    EDITED: ("horizontal", "#7b4fa3", "dash"),
}
"""Hatch, colour and outline."""


def dress(layer: QgsVectorLayer) -> None:
    """Style a review."""
    titles = decision_titles()
    categories = []
    for value, (hatch, colour, outline) in _LOOKS.items():
        symbol = QgsFillSymbol.createSimple(
            {
                "style": hatch,
                "color": colour,
                "outline_color": colour,
                "outline_style": outline,
                "outline_width": "0.5",
            }
        )
        categories.append(QgsRendererCategory(value, symbol, titles[value]))
    layer.setRenderer(QgsCategorizedSymbolRenderer(DECISION, categories))
    layer.triggerRepaint()
