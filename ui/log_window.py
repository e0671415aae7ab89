"""A log to read and to copy."""

from __future__ import annotations

from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from ..processing_provider.translation import tr

LINES = 5000


class LogView(QPlainTextEdit):
    """Lines of a log, the last ones of very many."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setMaximumBlockCount(LINES)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setAccessibleName(tr("Log"))
        self.setTabChangesFocus(True)


def copy_button(view: LogView) -> QPushButton:
    """A button that copies all lines of a log."""
    made = QPushButton(tr("Cop&y log"))
    made.setAutoDefault(False)

    def copy(_checked: bool = False) -> None:
        QApplication.clipboard().setText(view.toPlainText())

    made.clicked.connect(copy)
    return made


class LogWindow(QDialog):
    """A log in a window of its own; it goes on being written while it is closed."""

    def __init__(self, title: str, parent=None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.view = LogView()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = copy_button(self.view)
        self.buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view)
        layout.addWidget(self.buttons)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        self.setTabOrder(self.copy_button, close)
        self.resize(720, 420)

    def start_anew(self) -> None:
        """Forget all lines."""
        self.view.clear()

    def write(self, level: str, text: str) -> None:
        """Add a line."""
        titles = {"error": tr("Error: {}"), "warning": tr("Warning: {}")}
        self.view.appendPlainText(titles.get(level, "{}").format(text))
