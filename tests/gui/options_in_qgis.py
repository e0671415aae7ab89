"""Runs inside a real QGIS: opens Settings ▸ Options at our page and takes a picture."""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

FACTS = json.loads(Path(os.environ["HIGHWATER_FACTS"]).read_text("utf-8"))
REPORT = {}


def settle(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)


def look() -> None:
    from highwater.processing_provider import settings
    from highwater.ui.options_page import OptionsPage

    dialog = next(
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.metaObject().className() == "QgsOptions" and widget.isVisible()
    )
    try:
        dialog.resize(1050, 760)
        settle(0.5)
        (page,) = dialog.findChildren(OptionsPage)
        REPORT["visible"] = page.isVisible()
        REPORT["state"] = page.environment.state_label.text()
        dialog.grab().save(FACTS["picture"])
        page.environment.own_button.setChecked(True)
        page.environment.own_file.setFilePath(FACTS["interpreter"])
        dialog.accept()
        REPORT["stored"] = settings.interpreter_setting()
    except Exception:
        REPORT["error"] = traceback.format_exc()
        dialog.reject()


def main() -> None:
    try:
        QTimer.singleShot(1500, look)
        iface.showOptionsDialog(iface.mainWindow(), "mOptionsPageHighwater")
    except Exception:
        REPORT["error"] = traceback.format_exc()
    Path(FACTS["report"]).write_text(json.dumps(REPORT), encoding="utf-8")
    iface.actionExit().trigger()


QTimer.singleShot(2000, main)
