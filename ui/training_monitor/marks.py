"""How lines are told apart: by colour, by the way they are drawn, and by their markers."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap

MOST = 6
"""Lines that can be told apart in one chart."""

CONTRAST = 100
"""Lightness, of 255, between text and what it stands on, at least."""

# Apart for colour-blind readers; the second set is for dark backgrounds.
_LIGHT = ("#0072b2", "#c65102", "#00805e", "#aa4499", "#6b5b00", "#444444")
_DARK = ("#64b5f6", "#ffa94d", "#4cd3a5", "#f19bd0", "#efe26a", "#d0d0d0")
_LINES = (
    *(Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine),
    *(Qt.PenStyle.DashDotLine, Qt.PenStyle.DashDotDotLine, Qt.PenStyle.SolidLine),
)
_CORNERS = {
    1: ((-1, -1), (1, -1), (1, 1), (-1, 1)),  # square
    2: ((0, -1.2), (1.15, 0.9), (-1.15, 0.9)),  # triangle
    3: ((0, -1.35), (1.35, 0), (0, 1.35), (-1.35, 0)),  # diamond
    4: ((0, 1.2), (1.15, -0.9), (-1.15, -0.9)),  # triangle on its head
}


def is_dark(palette: QPalette) -> bool:
    """Whether text is light on dark."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def ink_of(palette: QPalette) -> QColor:
    """Colour of text that can be read; themes made of style sheets leave some dark on dark."""
    ground = palette.color(QPalette.ColorRole.Base).lightness()
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        colour = palette.color(role)
        if abs(colour.lightness() - ground) >= CONTRAST:
            return colour
    return QColor("#e6e6e6" if is_dark(palette) else "#1e1e1e")


@dataclass(frozen=True)
class Mark:
    """The look of one line.

    Attributes:
        number: From 0; those from :data:`MOST` on look like earlier ones.
        dark: Whether it is drawn on a dark background.
    """

    number: int
    dark: bool

    @property
    def colour(self) -> QColor:
        """Of line and markers."""
        return QColor((_DARK if self.dark else _LIGHT)[self.number % MOST])

    def pen(self, width: float = 1.8) -> QPen:
        """For the line."""
        return QPen(self.colour, width, _LINES[self.number % MOST])

    def draw(self, painter: QPainter, at: QPointF, size: float = 3.2) -> None:
        """Draw the marker.

        Args:
            painter: To draw with.
            at: Its middle.
            size: Half its width.
        """
        painter.setPen(QPen(self.colour, 1.4))
        painter.setBrush(self.colour)
        kind = self.number % MOST
        if kind == 0:
            painter.drawEllipse(at, size, size)
        elif kind in _CORNERS:
            path = QPainterPath()
            corners = [at + QPointF(x, y) * size for x, y in _CORNERS[kind]]
            path.moveTo(corners[0])
            for corner in corners[1:]:
                path.lineTo(corner)
            path.closeSubpath()
            painter.drawPath(path)
        else:  # a cross
            painter.setPen(QPen(self.colour, 1.8))
            for one, other in (((-1, -1), (1, 1)), ((-1, 1), (1, -1))):
                painter.drawLine(at + QPointF(*one) * size, at + QPointF(*other) * size)

    def sample(self, painter: QPainter, left: float, middle: float, width: float) -> None:
        """Draw a piece of the line with its marker, for a legend."""
        painter.setPen(self.pen())
        painter.drawLine(QPointF(left, middle), QPointF(left + width, middle))
        self.draw(painter, QPointF(left + width / 2, middle))

    def icon(self, ratio: float) -> QIcon:
        """The same as an icon, for a screen of so many pixels a point."""
        pixmap = QPixmap(round(36 * ratio), round(16 * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.sample(painter, 2, 8, 32)
        painter.end()
        return QIcon(pixmap)
