"""A chart of lines over the epochs: what it shows, and what mouse and keys do."""

from __future__ import annotations

import math
from typing import List, Optional, Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QGuiApplication, QKeySequence, QPainter
from qgis.PyQt.QtWidgets import QAction, QSizePolicy, QWidget

from ...processing_provider.translation import tr
from .drawing import Drawing, Line
from .sentences import short


class Chart(QWidget):
    """Lines with a legend, round numbers along the axes, and a read-out under mouse or keys.

    Args:
        title: Above the lines.
        parent: As Qt wants it.
    """

    def __init__(self, title: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.title = title
        self.lines: List[Line] = []
        self.log = False
        self.kept: Optional[int] = None
        self._at: Optional[int] = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)
        copy = QAction(tr("Copy values"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(lambda _checked=False: self.copy())
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def entitle(self, title: str) -> None:
        """Give it another title."""
        if title != self.title:
            self.title = title
            self.setAccessibleName(title)
            self.update()

    def show_lines(self, lines: Sequence[Line], log: bool = False, kept: int = 0) -> None:
        """Show these lines instead of those before.

        Args:
            lines: At most as many as can be told apart.
            log: Whether values lie on a logarithmic axis, where they are positive.
            kept: Epoch to mark as the one that is kept; 0: none.
        """
        if (list(lines), log, kept or None) == (self.lines, self.log, self.kept):
            return
        self.lines, self.log, self.kept = list(lines), log, kept or None
        self.updateGeometry()
        self.setAccessibleDescription(self.description())
        self.update()

    def description(self) -> str:
        """The last values, for those who do not see the lines."""
        last = []
        for line in self.lines:
            known = [point for point in line.points if math.isfinite(point[1])]
            if known:
                epoch, value = known[-1]
                last.append(tr("{}: {} in epoch {}").format(line.name, short(value), int(epoch)))
        return "; ".join(last) or tr("No values yet.")

    def table(self) -> str:
        """All values, epochs below each other, columns parted by tabs."""
        epochs = self._epochs()
        columns = [dict(line.points) for line in self.lines]
        rows = ["\t".join([tr("Epoch"), *(line.name for line in self.lines)])]
        for epoch in epochs:
            cells = [column.get(epoch, math.nan) for column in columns]
            written = [f"{cell:.6g}" if math.isfinite(cell) else "" for cell in cells]
            rows.append("\t".join([f"{epoch:g}", *written]))
        return "\n".join(rows)

    def copy(self) -> None:
        """Put the values onto the clipboard."""
        QGuiApplication.clipboard().setText(self.table())

    def read_out(self) -> List[str]:
        """What stands beside the cursor; empty: it is nowhere."""
        epochs = self._epochs()
        if self._at is None or not epochs:
            return []
        epoch = epochs[min(self._at, len(epochs) - 1)]
        lines = [tr("Epoch {}").format(int(epoch))]
        for line in self.lines:
            value = dict(line.points).get(epoch, math.nan)
            lines.append(tr("{}: {}").format(line.name, short(value)))
        return lines

    def _epochs(self) -> List[float]:
        return sorted({epoch for line in self.lines for epoch, _ in line.points})

    # -- Qt -------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(330, 230)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        line = self.fontMetrics().height()
        rows = max(len(self.lines), 2)  # of the legend, where names are long
        return QSize(9 * line, (7 + rows) * line)

    def mouseMoveEvent(self, event) -> None:  # noqa: D102
        epochs = self._epochs()
        if epochs:
            wanted = self._drawing().epoch_at(event.pos().x())
            self._look_at(min(range(len(epochs)), key=lambda index: abs(epochs[index] - wanted)))

    def leaveEvent(self, event) -> None:  # noqa: D102
        self._look_at(None)

    def keyPressEvent(self, event) -> None:  # noqa: D102
        last = len(self._epochs()) - 1
        now = last if self._at is None else self._at
        moved = {
            Qt.Key.Key_Left: now - 1 if self._at is not None else now,
            Qt.Key.Key_Right: now + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(event.key())
        if moved is None or last < 0:
            super().keyPressEvent(event)
            return
        self._look_at(min(max(moved, 0), last))

    def focusInEvent(self, event) -> None:  # noqa: D102
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event) -> None:  # noqa: D102
        super().focusOutEvent(event)
        self._look_at(None)
        self.update()

    def _look_at(self, index: Optional[int]) -> None:
        if index != self._at:
            self._at = index
            said = "; ".join(self.read_out())
            self.setAccessibleDescription(said or self.description())
            self.update()

    def paintEvent(self, event) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawing().draw(painter, self.title, self.hasFocus())
        epochs = self._epochs()
        if self._at is not None and epochs:
            epoch = epochs[min(self._at, len(epochs) - 1)]
            self._drawing().draw_read_out(painter, epoch, self.read_out())

    def _drawing(self) -> Drawing:
        return Drawing(
            self.lines, self.log, self.kept, self.rect(), self.palette(), self.fontMetrics()
        )
