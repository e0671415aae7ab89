"""The window in which trainings are watched."""

from __future__ import annotations

import os
from typing import List, Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QDialog,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...processing_provider import settings
from ...processing_provider.icons import icon
from ...processing_provider.translation import tr
from ..background_thread import Background
from .comparison import LARGEST
from .comparison_view import ComparisonView
from .finding import Finder
from .run import MISSING, Run
from .run_list import RunList
from .run_view import RunView

EVERY = 1000
"""Milliseconds between two looks at what is shown."""

ALL_EVERY = 5
"""Looks between two at all that is listed."""

_GEOMETRY = "highwater/monitor/geometry"


class TrainingMonitor(QDialog):
    """Follows trainings that run, and shows past ones.

    Folders are read in another thread. Nothing is read while nobody can see it: shares of a
    network tell no changes, so that it is a timer that looks.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Training monitor"))
        self.setWindowIcon(icon("training"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        buttons = Qt.WindowType.WindowMinMaxButtonsHint | Qt.WindowType.WindowCloseButtonHint
        self.setWindowFlags(self.windowFlags() | buttons)
        self._background = Background("training monitor")
        self._finder = Finder()
        self._looks = 0
        self._wanted = ""
        self.list = RunList()
        self.run_view = RunView(self._background)
        self.comparison = ComparisonView()
        self.empty = QLabel(
            tr(
                "No training is known yet. It appears here when it begins; the folder of an earlier"
                " one can be opened."
            )
        )
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        for view in (self.empty, self.run_view, self.comparison):
            self.stack.addWidget(view)
        parts = QSplitter()
        parts.addWidget(self.list)
        parts.addWidget(self.stack)
        parts.setStretchFactor(1, 1)
        parts.setSizes([230, 900])
        QVBoxLayout(self).addWidget(parts)
        self.resize(1180, 780)
        self.restoreGeometry(QgsSettings().value(_GEOMETRY, b""))
        self.list.chosen.connect(self._look)
        self.list.opened.connect(self.open_run)
        self.list.dropped.connect(self._drop)
        self.run_view.asked.connect(self._look)
        self.timer = QTimer(self)
        self.timer.setInterval(EVERY)
        self.timer.timeout.connect(self._tick)

    def open_run(self, folder: str) -> None:
        """Show a run, or list those of a folder of many; it is remembered."""
        self._wanted = os.path.abspath(folder)
        settings.remember_run(self._wanted)
        self._look_at_all()

    # -- looking --------------------------------------------------------------------------------

    def _tick(self) -> None:
        if self._background.waiting:  # a slow disk: one question at a time
            return
        self._looks += 1
        if self._looks % ALL_EVERY:
            self._look()
        else:
            self._look_at_all()

    def _look_at_all(self) -> None:
        folders = settings.recent_runs()
        self._background.ask(lambda: self._finder.look(folders), self._list)

    def _look(self) -> None:
        folders = self.list.folders()[:LARGEST]
        if folders:
            self._background.ask(lambda: self._finder.read(folders), self._show)
        else:
            self.stack.setCurrentWidget(self.empty)

    def _list(self, runs: List[Run]) -> None:
        wanted = self._wanted
        kept = {wanted, *self.list.folders()}
        # Temporary folders go by themselves; one that somebody looks at says that it has gone.
        runs = [run for run in runs if run.condition != MISSING or run.folder in kept]
        self.list.show_runs(runs)
        inside = [run.folder for run in runs if wanted in _with_parent(run.folder)]
        if wanted and inside:  # else this look had begun before it was wanted
            self._wanted = ""
            self.list.choose(inside[0])
        elif runs and not self.list.folders():
            self.list.choose(runs[0].folder)
        self._look()

    def _show(self, runs: List[Run]) -> None:
        self.list.update_runs(runs)
        if [run.folder for run in runs] != self.list.folders()[:LARGEST]:
            return  # others were chosen meanwhile, and are being read
        if len(runs) == 1:
            self.run_view.show_run(runs[0])
            self.stack.setCurrentWidget(self.run_view)
        else:
            self.comparison.show_runs(runs)
            self.stack.setCurrentWidget(self.comparison)

    def _drop(self, folders: List[str]) -> None:
        for known in settings.recent_runs():
            if any(known in _with_parent(folder) for folder in folders):
                settings.forget_run(known)
        self._look_at_all()

    # -- Qt -------------------------------------------------------------------------------------

    def showEvent(self, event) -> None:  # noqa: D102
        super().showEvent(event)
        self._look_at_all()
        self.timer.start()

    def hideEvent(self, event) -> None:  # noqa: D102
        super().hideEvent(event)
        self.timer.stop()

    def changeEvent(self, event) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.isVisible():
            if self.isMinimized():
                self.timer.stop()
            else:
                self.timer.start()

    def done(self, result: int) -> None:
        """Close; Escape and the window's own button both come here."""
        global _OPEN
        QgsSettings().setValue(_GEOMETRY, self.saveGeometry())
        self.timer.stop()
        self._background.close()
        _OPEN = None
        super().done(result)


def _with_parent(folder: str) -> List[str]:
    return [folder, os.path.dirname(folder)]


_OPEN: Optional[TrainingMonitor] = None


def show_training_monitor(iface, run_folder: str = "") -> TrainingMonitor:
    """Open the window, or bring it to the front where it is open.

    Args:
        iface: Interface of QGIS's window.
        run_folder: Run to show, or a folder of many; empty: the one that goes on, or the newest.
    """
    global _OPEN
    if _OPEN is None:
        _OPEN = TrainingMonitor(iface.mainWindow() if iface else None)
    if run_folder:
        _OPEN.open_run(run_folder)
    _OPEN.show()
    _OPEN.raise_()
    _OPEN.activateWindow()
    return _OPEN


def close_training_monitor() -> None:
    """Take the window away, as when the plugin is unloaded; what trains goes on."""
    if _OPEN is not None:
        window = _OPEN
        window.reject()
        window.deleteLater()
