"""Runs inside a real QGIS: follows a flood, plays it in the temporal controller, takes pictures."""

import json
import os
import time
import traceback
from pathlib import Path

import processing
from qgis.core import (
    QgsApplication,
    QgsDateTimeRange,
    QgsInterval,
    QgsProject,
    QgsRasterLayer,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QToolButton, QWidget
from qgis.utils import iface

FACTS = json.loads(Path(os.environ["HIGHWATER_FACTS"]).read_text("utf-8"))
WAIT = 90  # seconds
DAY = 12  # days of a frame


def settle(seconds: float = 0.5) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)


def wait_for(condition) -> None:
    end = time.monotonic() + WAIT
    while not condition():
        assert time.monotonic() < end, "it takes too long"
        settle(0.05)


def picture(widget: QWidget, name: str) -> None:
    assert widget.grab().save(os.path.join(FACTS["pictures"], f"{name}.png"))


def follow() -> None:
    """Fill in the dialog, run it and wait for the layers."""
    dialog = processing.createAlgorithmDialog(
        "highwater:floodtimeline",
        {
            "LAYERS": FACTS["maps"],
            "FOOTPRINTS": FACTS["footprints"],
            "PLOT": os.path.join(FACTS["pictures"], "flood-timeline-chart.png"),
        },
    )
    dialog.resize(1060, 800)
    dialog.show()
    settle(1)
    picture(dialog, "floodtimeline-dialog")
    dialog.runAlgorithm()
    wait_for(lambda: QgsProject.instance().mapLayersByName("flood"))
    settle(2)
    dialog.close()


def arrange() -> QDockWidget:
    window = iface.mainWindow()
    window.setWindowState(Qt.WindowNoState)
    window.setGeometry(0, 0, 1500, 950)
    controller = window.findChild(QDockWidget, "Temporal Controller")
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers" or dock is controller)
    window.addDockWidget(Qt.BottomDockWidgetArea, controller)
    window.resizeDocks([controller], [110], Qt.Vertical)
    iface.messageBar().clearWidgets()
    return controller


def play(report: dict, controller: QDockWidget) -> None:
    """Press “animated”, take the layers' full range, and step through the frames."""
    controller.findChild(QToolButton, "mNavigationAnimated").click()
    settle()
    time_line = iface.mapCanvas().temporalController()
    begin, end = (QDateTime.fromString(day, Qt.ISODate) for day in FACTS["range"])
    time_line.setTemporalExtents(QgsDateTimeRange(begin, end, True, False))
    time_line.setFrameDuration(QgsInterval(DAY, QgsUnitTypes.TemporalDays))
    canvas = iface.mapCanvas()
    (layer,) = QgsProject.instance().mapLayersByName("flood")
    report["active"] = layer.temporalProperties().isActive()
    report["frames"] = []
    peak = FACTS["peak"]
    for frame in [*range(time_line.totalFrameCount()), peak]:
        time_line.setCurrentFrameNumber(frame)
        settle(0.3)
        wait_for(lambda: not canvas.isDrawing())
        image = canvas.grab().toImage()
        blue = 0
        for x in range(0, image.width(), 4):
            for y in range(0, image.height(), 4):
                colour = image.pixelColor(x, y)
                blue += colour.blue() > 180 and colour.red() < 90
        report["frames"].append(blue)
    settle(1)
    picture(iface.mainWindow(), "flood-timeline")


def look(report: dict) -> None:
    radar = QgsRasterLayer(FACTS["scene"], "Radar before the flood")
    radar.loadNamedStyle(FACTS["style"])
    QgsProject.instance().addMapLayer(radar)
    follow()
    controller = arrange()
    for group in QgsProject.instance().layerTreeRoot().findGroups():
        report["group"] = [group.name(), [node.name() for node in group.findLayers()]]
        for node in group.findLayers():
            node.setItemVisibilityChecked(node.name() == "flood")
            node.setExpanded(True)
    iface.mapCanvas().setExtent(radar.extent())
    settle()
    play(report, controller)


def main() -> None:
    report: dict = {}
    try:
        look(report)
    except Exception:
        report["error"] = traceback.format_exc()
    Path(FACTS["report"]).write_text(json.dumps(report), "utf-8")
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, QgsApplication.quit)


QTimer.singleShot(1500, main)
