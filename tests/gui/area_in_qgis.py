"""Runs inside a real QGIS: labels reference points by keyboard, and takes a picture."""

from qgis.core import NULL, QgsApplication, QgsProject, QgsRasterLayer, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QToolButton, QWidget
from qgis.utils import iface
from session import FACTS, REPORT, arrange_window, begin, picture, settle, wait_for

LABELLED = 40  # points that have a label when the picture is taken


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


def look() -> None:
    window = arrange_window(1500, 950, "Layers")
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
    REPORT["first"] = (box.currentText(), box.findText("Water"))
    REPORT["choices"] = [box.itemText(place) for place in range(box.count())]
    box.setFocus()
    QTest.keyClicks(box, "w")
    settle()
    REPORT["typed"] = box.currentText()
    REPORT["fields"] = [name for name in FACTS["hidden"] if table.findChild(QWidget, name)]
    wait_for(lambda: not iface.mapCanvas().isDrawing())
    settle(2)
    first = next(f for f in points.getFeatures() if f["id"] == 1)
    REPORT["label"] = None if first["label"] == NULL else first["label"]
    picture(window, "reference-points")
    points.rollBack()


begin(look)
