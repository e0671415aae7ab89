"""Runs inside a real QGIS: judges models through the dialog and looks at what arrives."""

import json
import os
import time
import traceback
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QTextEdit, QTreeWidget, QWidget
from qgis.utils import iface

FACTS = json.loads(Path(os.environ["HIGHWATER_FACTS"]).read_text("utf-8"))
REPORT = {}
WAIT = 120  # seconds


def settle(seconds: float) -> None:
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


def look_at_dialog(algorithm: str) -> None:
    dialog = processing.createAlgorithmDialog(f"highwater:{algorithm}", {"DATASET": FACTS["name"]})
    dialog.show()
    dialog.resize(1060, 720)  # after it has taken the size of the last one
    settle(1)
    picture(dialog, f"{algorithm}-dialog")
    dialog.close()


def judge() -> None:
    values = {"DATASET": FACTS["dataset"], "PROBABILITIES": FACTS["rasters"], "SPLIT": 0}
    dialog = processing.createAlgorithmDialog("highwater:evaluatemodel", values)
    dialog.show()
    settle(0.5)
    dialog.runAlgorithm()
    log = max(dialog.findChildren(QTextEdit), key=lambda widget: widget.width())
    wait_for(lambda: "finished" in log.toPlainText() or "rror" in log.toPlainText())
    settle(1)
    REPORT["log"] = log.toPlainText()
    dialog.close()


def look_at_tiles() -> None:
    window = iface.mainWindow()
    window.setWindowState(Qt.WindowNoState)
    window.setGeometry(0, 0, 1300, 850)
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    iface.messageBar().clearWidgets()
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    nodes = group.findLayers()
    REPORT["layers"] = [(node.name(), node.isVisible()) for node in nodes]
    # Whatever knows the truth makes a dull picture.
    for number, node in enumerate(nodes):
        node.setItemVisibilityChecked(number == 1)
        node.setExpanded(number == 1)
    iface.setActiveLayer(nodes[1].layer())
    iface.mapCanvas().setExtent(nodes[1].layer().extent().buffered(0.002))
    iface.mapCanvas().refresh()
    wait_for(lambda: not iface.mapCanvas().isDrawing())
    settle(2)
    picture(window, "evaluation-tiles")
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() == "ResultsViewer":
            tree = dock.findChild(QTreeWidget)
            items = range(tree.topLevelItemCount())
            REPORT["results"] = [tree.topLevelItem(item).text(0) for item in items]


def main() -> None:
    try:
        for algorithm in ("evaluatemodel", "calibratemodel"):
            look_at_dialog(algorithm)
        judge()
        look_at_tiles()
    except Exception:
        REPORT["error"] = traceback.format_exc()
    Path(FACTS["report"]).write_text(json.dumps(REPORT), encoding="utf-8")
    # Temporary layers make QGIS ask whether they may go.
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, QgsApplication.quit)


QTimer.singleShot(1500, main)
