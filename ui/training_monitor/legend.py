"""The legend of a chart: samples of the lines beside their names, in as many rows as needed."""

from __future__ import annotations

from typing import List, Sequence, Tuple

from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter

from .marks import Mark

SAMPLE, GAP, BETWEEN = 30, 6, 16
"""Widths of a sample, from it to the name, and between entries; pixels."""


class Legend:
    """Where its entries lie.

    Args:
        entries: Names and looks.
        metrics: Of the font.
        width: Pixels that there are.

    Attributes:
        height: Pixels that it takes.
    """

    def __init__(
        self, entries: Sequence[Tuple[str, Mark]], metrics: QFontMetrics, width: int
    ) -> None:
        self._metrics = metrics
        self._placed: List[Tuple[float, int, str, Mark]] = []
        x, row = 0.0, 0
        for name, mark in entries:
            room = max(width - SAMPLE - GAP, 20)
            name = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
            wide = SAMPLE + GAP + metrics.horizontalAdvance(name)
            if x and x + wide > width:
                x, row = 0.0, row + 1
            self._placed.append((x, row, name, mark))
            x += wide + BETWEEN
        self.height = (row + 1) * metrics.height() if entries else 0

    def draw(self, painter: QPainter, left: float, top: float, ink: QColor) -> None:
        """Draw it.

        Args:
            painter: To draw with.
            left: Its left edge, pixels.
            top: Its upper edge.
            ink: Colour of the names.
        """
        height = self._metrics.height()
        for x, row, name, mark in self._placed:
            mark.sample(painter, left + x, top + (row + 0.5) * height, SAMPLE)
            painter.setPen(ink)
            base = top + row * height + self._metrics.ascent()
            painter.drawText(QPointF(left + x + SAMPLE + GAP, base), name)
