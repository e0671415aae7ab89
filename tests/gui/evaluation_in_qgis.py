"""Runs inside a real QGIS: judges models through the dialog and looks at what arrives."""

from pathlib import Path

import processing
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDockWidget, QTextEdit, QTreeWidget
from qgis.utils import iface
from session import FACTS, REPORT, arrange_window, begin, picture, settle, wait_for, widen


def look_at_index() -> None:
    """The tiles of the dataset by their part, above their images."""
    window = arrange_window(1200, 800, "Layers")
    images = [str(path) for path in Path(FACTS["dataset"], "images").rglob("*.tif")]
    mosaic = str(Path(FACTS["report"]).with_name("images.vrt"))
    gdal.BuildVRT(mosaic, images).FlushCache()
    radar = QgsRasterLayer(mosaic, "Images of the tiles")
    radar.loadNamedStyle(FACTS["style"])
    tiles = QgsVectorLayer(f"{FACTS['dataset']}/index.gpkg|layername=tiles", "Tiles", "ogr")
    for layer in (radar, tiles):
        QgsProject.instance().addMapLayer(layer)
    REPORT["parts"] = [item.label() for item in tiles.renderer().legendSymbolItems()]
    iface.layerTreeView().expandAll()
    QgsProject.instance().setCrs(radar.crs())
    iface.mapCanvas().setExtent(radar.extent().buffered(200))
    settle(1)
    wait_for(lambda: not iface.mapCanvas().isDrawing())
    settle(1)
    picture(window, "dataset-index")
    QgsProject.instance().clear()


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
    wait_for(lambda: "finished" in log.toPlainText() or "rror" in log.toPlainText(), 120)
    settle(1)
    REPORT["log"] = log.toPlainText()
    dialog.close()


def look_at_tiles() -> None:
    window = arrange_window(1400, 850, "Layers")
    widen("Layers", 540)
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


def work() -> None:
    look_at_index()
    for algorithm in ("evaluatemodel", "calibratemodel"):
        look_at_dialog(algorithm)
    judge()
    look_at_tiles()


begin(work)
