"""Runs inside a real QGIS: opens Settings ▸ Options at our page and takes a picture."""

import traceback

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QSplitter
from qgis.utils import iface
from session import FACTS, REPORT, begin, settle


def look() -> None:
    from highwater.processing_provider import settings
    from highwater.ui.options_page import OptionsPage

    dialog = next(
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.metaObject().className() == "QgsOptions" and widget.isVisible()
    )
    try:
        dialog.resize(1150, 760)
        dialog.findChild(QSplitter, "mOptionsSplitter").setSizes([210, 940])
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


def work() -> None:
    QTimer.singleShot(1500, look)
    iface.showOptionsDialog(iface.mainWindow(), "mOptionsPageHighwater")


begin(work, after=2, leave=iface.actionExit().trigger)
