"""Runs inside a real QGIS: labels reference points by keyboard, and takes a picture."""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import NULL, QgsApplication, QgsProject, QgsRasterLayer, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QDockWidget, QToolButton, QWidget
from qgis.utils import iface

FACTS = json.loads(Path(os.environ["HIGHWATER_FACTS"]).read_text("utf-8"))
LABELLED = 40  # points that have a label when the picture is taken


def settle(seconds: float = 0.5) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)


def form_of(layer: QgsVectorLayer) -> QWidget:
    """The attribute table, docked below the map and switched to its form."""
    QgsSettings().setValue("qgis/dockAttributeTable", True)
    before = set(all_widgets())
    iface.setActiveLayer(layer)
    iface.showAttributeTable(layer)
    settle(1)
    (table,) = [
        widget
        for widget in set(all_widgets()) - before
        if widget.metaObject().className() == "QgsAttributeTableDialog"
    ]
    table.findChild(QToolButton, "mAttributeViewButton").click()
    settle()
    return table


def all_widgets():
    return QgsApplication.instance().allWidgets()


def label_box(table: QWidget) -> QComboBox:
    """The field that asks what is there."""
    boxes = [box for box in table.findChildren(QComboBox) if box.findText("Cannot be said") >= 0]
    (visible,) = [box for box in boxes if box.isVisible()]
    return visible


def look(report: dict) -> None:
    window = iface.mainWindow()
    window.setWindowState(Qt.WindowNoState)
    window.setGeometry(0, 0, 1500, 950)
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    image = QgsRasterLayer(FACTS["scene"], "Radar after the flood")
    image.loadNamedStyle(FACTS["style"])
    points = QgsVectorLayer(FACTS["points"], "Reference points", "ogr")
    for layer in (image, points):  # the last on top
        QgsProject.instance().addMapLayer(layer)
    points.startEditing()
    column = points.fields().lookupField("label")
    for feature in points.getFeatures():
        if 1 < feature["id"] <= LABELLED:
            value = -1 if feature["id"] % 13 == 0 else int(feature["map"] == "water")
            points.changeAttributeValue(feature.id(), column, value)
    iface.layerTreeView().expandAll()
    iface.mapCanvas().setExtent(image.extent())
    settle(2)
    table = form_of(points)
    box = label_box(table)
    report["first"] = (box.currentText(), box.findText("Water"))
    report["choices"] = [box.itemText(place) for place in range(box.count())]
    box.setFocus()
    QTest.keyClicks(box, "w")
    settle()
    report["typed"] = box.currentText()
    report["fields"] = [name for name in FACTS["hidden"] if table.findChild(QWidget, name)]
    wait = time.monotonic() + 30
    while iface.mapCanvas().isDrawing() and time.monotonic() < wait:
        settle(0.1)
    settle(2)
    first = next(f for f in points.getFeatures() if f["id"] == 1)
    report["label"] = None if first["label"] == NULL else first["label"]
    assert window.grab().save(os.path.join(FACTS["pictures"], "reference-points.png"))
    points.rollBack()


def main() -> None:
    report = {}
    try:
        look(report)
    except Exception:
        report["error"] = traceback.format_exc()
    Path(FACTS["report"]).write_text(json.dumps(report), encoding="utf-8")
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, QgsApplication.quit)


QTimer.singleShot(1500, main)
