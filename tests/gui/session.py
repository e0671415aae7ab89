"""What scripts share that run inside a real QGIS: patience, pictures, and a report at the end.

``tests.support.window.drive`` puts this folder on the path of QGIS's Python.
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QWidget
from qgis.utils import iface

FACTS = json.loads(Path(os.environ["HIGHWATER_FACTS"]).read_text("utf-8"))
"""What the test says."""
REPORT: dict = {}
"""What the test is told."""


def settle(seconds: float = 0.5) -> None:
    """Let the window draw itself."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.DeferredDelete)
        time.sleep(0.01)


def wait_for(condition, seconds: float = 90) -> None:
    """Let events through until something has happened."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it takes too long"
        settle(0.05)


def picture(widget: QWidget, name: str) -> None:
    """Keep a picture of a widget."""
    assert widget.grab().save(os.path.join(FACTS["pictures"], f"{name}.png"))


def subject(dialog: QWidget) -> str:
    """Name of the algorithm in the title of its dialog, before which QGIS 3.40 puts the group."""
    return dialog.windowTitle().rpartition(" - ")[2]


def arrange_window(width: int, height: int, *panels: str) -> QWidget:
    """Size the window, as there is no window manager, and leave some of its panels only."""
    window = iface.mainWindow()
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.setGeometry(0, 0, width, height)
    for panel in window.findChildren(QDockWidget):
        panel.setVisible(panel.objectName() in panels)
    iface.messageBar().clearWidgets()
    return window


def widen(panel: str, width: int) -> None:
    """Make a panel at a side of the window as wide as its texts need."""
    window = iface.mainWindow()
    window.resizeDocks([window.findChild(QDockWidget, panel)], [width], Qt.Orientation.Horizontal)


def begin(work, after: float = 1.5, leave=QgsApplication.quit) -> None:
    """Run the script's work once the window is there, write the report and leave QGIS.

    Args:
        work: What the script does; what it returns, if anything, is added to the report.
        after: Seconds that the window needs until it is there.
        leave: How QGIS is left.
    """

    def run() -> None:
        try:
            REPORT.update(work() or {})
        except Exception:
            REPORT["error"] = traceback.format_exc()
        Path(FACTS["report"]).write_text(json.dumps(REPORT), encoding="utf-8")
        # Temporary layers make QGIS ask whether they may go.
        QgsProject.instance().clear()
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, leave)

    QTimer.singleShot(round(1000 * after), run)
