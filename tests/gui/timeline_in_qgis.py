"""Runs inside a real QGIS: follows a flood, plays it in the temporal controller, takes pictures."""

import os

import processing
from qgis.core import (
    QgsDateTimeRange,
    QgsInterval,
    QgsProject,
    QgsRasterLayer,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtWidgets import QDockWidget, QToolButton
from qgis.utils import iface
from session import FACTS, REPORT, arrange_window, begin, picture, settle, wait_for, widen

DAY = 12  # days of a frame


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
    window = arrange_window(1500, 950, "Layers", "Temporal Controller")
    controller = window.findChild(QDockWidget, "Temporal Controller")
    window.addDockWidget(Qt.BottomDockWidgetArea, controller)
    window.resizeDocks([controller], [110], Qt.Vertical)
    widen("Layers", 400)
    return controller


def play(controller: QDockWidget) -> None:
    """Press “animated”, take the layers' full range, and step through the frames."""
    controller.findChild(QToolButton, "mNavigationAnimated").click()
    settle()
    time_line = iface.mapCanvas().temporalController()
    begin, end = (QDateTime.fromString(day, Qt.ISODate) for day in FACTS["range"])
    time_line.setTemporalExtents(QgsDateTimeRange(begin, end, True, False))
    time_line.setFrameDuration(QgsInterval(DAY, QgsUnitTypes.TemporalDays))
    canvas = iface.mapCanvas()
    (layer,) = QgsProject.instance().mapLayersByName("flood")
    REPORT["active"] = layer.temporalProperties().isActive()
    REPORT["frames"] = []
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
        REPORT["frames"].append(blue)
    settle(1)
    picture(iface.mainWindow(), "flood-timeline")


def look() -> None:
    radar = QgsRasterLayer(FACTS["scene"], "Radar before the flood")
    radar.loadNamedStyle(FACTS["style"])
    QgsProject.instance().addMapLayer(radar)
    follow()
    controller = arrange()
    for group in QgsProject.instance().layerTreeRoot().findGroups():
        REPORT["group"] = [group.name(), [node.name() for node in group.findLayers()]]
        for node in group.findLayers():
            node.setItemVisibilityChecked(node.name() == "flood")
            node.setExpanded(True)
    iface.mapCanvas().setExtent(radar.extent())
    settle()
    play(controller)


begin(look)
