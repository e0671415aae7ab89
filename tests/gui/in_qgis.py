"""Runs inside a real QGIS: opens the dialog, maps water, and takes pictures."""

import os
import time

import processing
from qgis.core import Qgis, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtWidgets import QDockWidget, QTreeView, QWidget
from qgis.utils import active_plugins, iface
from session import FACTS, REPORT, arrange_window, begin, picture, settle, subject, wait_for


def open_toolbox() -> QTreeView:
    """Leave only the panels that matter, and open our part of the toolbox."""
    window = arrange_window(1600, 1000, "Layers", "ProcessingToolbox")
    toolbox = window.findChild(QDockWidget, "ProcessingToolbox")
    toolbox.setMinimumWidth(330)
    tree = next(view for view in toolbox.findChildren(QTreeView) if view.model())
    tree.collapseAll()
    for row in range(tree.model().rowCount()):
        index = tree.model().index(row, 0)
        if tree.model().data(index) == "Highwater":
            tree.expandRecursively(index)
            tree.scrollTo(index, QTreeView.PositionAtTop)
    settle()
    return tree


def toolbox_entries(tree: QTreeView) -> dict:
    model = tree.model()
    found = {}
    for row in range(model.rowCount()):
        top = model.index(row, 0)
        if model.data(top) != "Highwater":
            continue
        for group_row in range(model.rowCount(top)):
            group = model.index(group_row, 0, top)
            found[model.data(group)] = [
                model.data(model.index(item, 0, group)) for item in range(model.rowCount(group))
            ]
    return found


def map_water(layer: QgsRasterLayer) -> dict:
    """Fill in the dialog, run it and wait for the layers."""
    report = {}
    dialog = processing.createAlgorithmDialog("highwater:predict", {"INPUT": layer.id()})
    dialog.resize(1060, 800)
    dialog.show()
    settle(1)
    report["dialog_title"] = subject(dialog)
    picture(dialog, "predict-dialog")
    for box in dialog.findChildren(QWidget):
        if box.metaObject().className() == "QgsCollapsibleGroupBox":
            box.setProperty("collapsed", False)
    dialog.resize(1060, 1000)
    settle(1)
    picture(dialog, "predict-dialog-advanced")
    dialog.close()
    dialog = processing.createAlgorithmDialog(
        "highwater:predict", {"INPUT": layer.id(), "POLYGONS": FACTS["polygons"]}
    )
    dialog.resize(1060, 800)
    dialog.show()
    settle()
    dialog.runAlgorithm()
    wait_for(lambda: len(QgsProject.instance().mapLayers()) >= 4)
    settle(2)
    picture(dialog, "predict-log")
    dialog.close()
    settle()
    return report


def cancel_a_long_run() -> dict:
    """Press Cancel while the backend writes; report how long the end took and what was left."""
    folder = FACTS["cancel_folder"]
    dialog = processing.createAlgorithmDialog(
        "highwater:predict",
        {"INPUT": FACTS["huge"], "METHOD": 1, "MASK": os.path.join(folder, "mask.tif")},
    )
    dialog.show()
    settle()
    before = len(QgsProject.instance().mapLayers())
    dialog.runAlgorithm()
    wait_for(lambda: os.listdir(folder))
    settle(0.5)
    pressed = time.monotonic()
    dialog.cancelButton().click()
    wait_for(lambda: not os.listdir(folder))
    took = time.monotonic() - pressed
    settle(1)
    added = len(QgsProject.instance().mapLayers()) - before
    dialog.close()
    return {"seconds": took, "left": os.listdir(folder), "layers": added}


def look_at_results(report: dict) -> None:
    root = QgsProject.instance().layerTreeRoot()
    report["groups"] = {
        group.name(): [node.name() for node in group.findLayers()] for group in root.findGroups()
    }
    for group in root.findGroups():
        for node in group.findLayers():
            # Two maps of the same water hide each other.
            node.setItemVisibilityChecked(not node.name().startswith("Water probability"))
            node.setExpanded(True)
    canvas = iface.mapCanvas()
    layer = next(iter(QgsProject.instance().mapLayersByName(FACTS["scene_name"])))
    extent = QgsRectangle(layer.extent())
    canvas.setExtent(extent)
    wait_for(lambda: not canvas.isDrawing())
    settle(3)
    picture(iface.mainWindow(), "main-window")


def work() -> None:
    REPORT.update(version=Qgis.QGIS_VERSION, active=active_plugins)
    tree = open_toolbox()
    REPORT["toolbox"] = toolbox_entries(tree)
    layer = QgsRasterLayer(FACTS["scene"], FACTS["scene_name"])
    layer.loadNamedStyle(FACTS["style"])
    QgsProject.instance().addMapLayer(layer)
    settle()
    iface.mainWindow().resize(1600, 1160)  # all of it
    settle()
    picture(tree.parentWidget(), "toolbox")
    iface.mainWindow().resize(1600, 1000)
    tree.scrollToBottom()  # where maps are made
    REPORT.update(map_water(layer))
    look_at_results(REPORT)
    REPORT["cancelled"] = cancel_a_long_run()


begin(work)
