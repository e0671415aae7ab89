"""Draws a chart by itself: QGIS need not have a library for charts."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QPointF, QRect, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen, QPolygonF

from ...processing_provider.translation import tr
from .axis import Axis
from .legend import Legend
from .marks import Mark, ink_of, is_dark
from .sentences import short

APART = 26
"""Pixels between two markers of a line, at least."""

EDGE = 8
"""Pixels around everything."""


@dataclass(frozen=True)
class Line:
    """One line.

    Attributes:
        name: For legend and read-out.
        points: Epoch and value, in order; values may be no numbers.
        mark: Number of its look.
    """

    name: str
    points: Sequence[Tuple[float, float]]
    mark: int


class Drawing:
    """Where everything of a chart lies, and how it is drawn.

    Args:
        lines: The lines.
        log: Whether values lie on a logarithmic axis, where they are positive.
        kept: Epoch to mark; None: none.
        frame: The whole chart.
        palette: Its colours.
        metrics: Of its font.
    """

    def __init__(
        self,
        lines: Sequence[Line],
        log: bool,
        kept: Optional[int],
        frame: QRect,
        palette: QPalette,
        metrics: QFontMetrics,
    ) -> None:
        self._lines, self._kept, self._frame = lines, kept, frame
        self._palette, self._metrics = palette, metrics
        self._ink = ink_of(palette)
        self._dark = is_dark(palette)
        names = [(line.name, Mark(line.mark, self._dark)) for line in lines]
        self._legend = Legend(names, metrics, frame.width() - 2 * EDGE)
        self._up = Axis([value for line in lines for _, value in line.points], log)
        self._across = Axis([epoch for line in lines for epoch, _ in line.points], whole=True)
        height = metrics.height()
        top = EDGE + height + 4 + self._legend.height + 6
        high = max(frame.height() - 2 * height - 12 - top, 20)
        self._rows = self._up.ticks(max(int(high / (1.6 * height)), 2))
        left = 12 + max([metrics.horizontalAdvance(short(row)) for row in self._rows] or [0])
        self._plot = QRectF(left, top, max(frame.width() - left - 18, 20), high)

    def epoch_at(self, x: float) -> float:
        """Where on the axis of epochs a pixel column lies."""
        return self._across.value((x - self._plot.left()) / self._plot.width())

    def draw(self, painter: QPainter, title: str, focus: bool) -> None:
        """Draw all but the read-out.

        Args:
            painter: To draw with.
            title: Above the lines.
            focus: Whether keys go to this chart.
        """
        painter.fillRect(self._frame, self._palette.color(QPalette.ColorRole.Base))
        if focus:
            painter.setPen(QPen(self._palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(self._frame.adjusted(1, 1, -1, -1))
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        room = self._frame.width() - 2 * EDGE
        bold = painter.fontMetrics()
        self._write(painter, EDGE, EDGE, bold.elidedText(title, Qt.TextElideMode.ElideRight, room))
        font.setBold(False)
        painter.setFont(font)
        if not any(line.points for line in self._lines):
            waiting = tr("Values appear with the first epoch.")
            painter.drawText(self._frame, Qt.AlignmentFlag.AlignCenter, waiting)
            return
        self._legend.draw(painter, EDGE, EDGE + self._metrics.height() + 4, self._ink)
        self._draw_axes(painter)
        for line in self._lines:
            self._draw_line(painter, line)

    def _write(self, painter: QPainter, left: float, top: float, text: str) -> None:
        painter.setPen(self._ink)
        painter.drawText(QPointF(left, top + self._metrics.ascent()), text)

    def _faded(self, share: float) -> QPen:
        colour = QColor(self._ink)
        colour.setAlphaF(share)
        return QPen(colour, 1)

    def _x(self, epoch: float) -> float:
        return self._plot.left() + self._across.share(epoch) * self._plot.width()

    def _y(self, value: float) -> float:
        return self._plot.bottom() - self._up.share(value) * self._plot.height()

    def _draw_axes(self, painter: QPainter) -> None:
        plot, metrics = self._plot, self._metrics
        for tick in self._rows:
            y = self._y(tick)
            painter.setPen(self._faded(0.14))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            label = short(tick)
            left = plot.left() - 5 - metrics.horizontalAdvance(label)
            self._write(painter, left, y - metrics.height() / 2, label)
        below = plot.bottom() + 5
        widest = metrics.horizontalAdvance(short(math.ceil(self._across.high))) + 14
        for tick in self._across.ticks(max(int(plot.width() / widest), 2)):
            x = self._x(tick)
            painter.setPen(self._faded(0.55))
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, below - 1))
            label = short(tick)
            self._write(painter, x - metrics.horizontalAdvance(label) / 2, below, label)
        painter.setPen(self._faded(0.55))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        name = tr("Epoch")
        lower = below + metrics.height()
        self._write(painter, plot.right() - metrics.horizontalAdvance(name), lower, name)
        if self._kept is not None:
            x = self._x(self._kept)
            painter.setPen(QPen(self._ink, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            self._write(painter, plot.left(), lower, tr("Kept: epoch {}").format(self._kept))

    def _draw_line(self, painter: QPainter, line: Line) -> None:
        mark = Mark(line.mark, self._dark)
        dots = [QPointF(self._x(x), self._y(y)) for x, y in line.points if math.isfinite(y)]
        painter.setPen(mark.pen())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(dots))  # one path, so that its dashes go on at each epoch
        before = -math.inf
        for number, dot in enumerate(dots):
            if dot.x() - before >= APART or number == len(dots) - 1:
                mark.draw(painter, dot)
                before = dot.x()

    def draw_read_out(self, painter: QPainter, epoch: float, texts: List[str]) -> None:
        """Draw the values of an epoch beside it.

        Args:
            painter: To draw with.
            epoch: Which.
            texts: What stands there, line by line.
        """
        plot, height, x = self._plot, self._metrics.height(), self._x(epoch)
        painter.setPen(QPen(self._ink, 1))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        width = max(self._metrics.horizontalAdvance(text) for text in texts) + 12
        right = self._frame.width()
        left = x + 6 if x + 6 + width < right else max(x - 6 - width, 0)
        box = QRectF(left, plot.top() + 4, width, len(texts) * height + 8)
        painter.setBrush(self._palette.color(QPalette.ColorRole.Base))
        painter.drawRect(box)
        for number, text in enumerate(texts):
            self._write(painter, box.left() + 6, box.top() + 4 + number * height, text)
