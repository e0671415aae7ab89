"""Runs inside a real QGIS: reviews a layer by key presses on the map, and takes pictures."""

from pathlib import Path

from heartbeat import Heartbeat
from qgis.core import QgsApplication, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface
from session import FACTS, REPORT, begin, settle, wait_for

LEFT = Qt.MouseButton.LeftButton
REPORT["deciding"] = []


def press(letter: str) -> None:
    """Press a key where the focus is, and wait until what it changed is in the file."""
    dock = iface.mainWindow().findChild(QDockWidget, "HighwaterReview")
    with Heartbeat() as heart:
        QTest.keyClick(QApplication.focusWidget(), getattr(Qt.Key, f"Key_{letter}"))
        settle(0.3)
        if letter in "ARNPU":  # the others start tools of QGIS
            REPORT["deciding"].append(heart.longest(ours=True))
    written = dock.background.reached()
    wait_for(written.is_set)


def click(x: float, y: float, button=LEFT) -> None:
    """Click on the map at coordinates of its own CRS."""
    canvas = iface.mapCanvas()
    point = canvas.getCoordinateTransform().transform(x, y)
    QTest.mouseClick(canvas.viewport(), button, pos=point.toQPointF().toPoint())
    settle(0.1)


def kept(session) -> dict:
    """Decision of each feature, by rank, as it is in the file."""
    layer = QgsVectorLayer(session.layer.source(), "kept", "ogr")
    return {str(f["rank"]): f["review_decision"] for f in layer.getFeatures()}


def take_pictures(window) -> None:
    for theme, picture in FACTS["themes"].items():
        QgsApplication.setUITheme(theme)
        settle(2)
        assert window.grab().save(picture)
    QgsApplication.setUITheme("default")


def look(report: dict) -> None:
    from highwater.ui.review.window import show_review

    window, canvas = iface.mainWindow(), iface.mapCanvas()
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.setGeometry(0, 0, 1400, 900)
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    image = QgsRasterLayer(FACTS["scene"], "Flooded valley")
    image.loadNamedStyle(FACTS["style"])
    places = QgsVectorLayer(FACTS["places"], "Places to review", "ogr")
    places.renderer().symbol().setColor(QColor("#8a7fb5"))  # not one by chance
    for layer in (image, places):
        QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(places)
    settle(1)
    QApplication.setActiveWindow(window)  # there is no window manager that would
    dock = show_review(iface)
    window.resizeDocks([dock], [340], Qt.Orientation.Horizontal)
    settle(1)
    last = dock.setup.begin_button
    below = last.mapTo(dock, last.rect().bottomLeft()).y() + 8
    assert dock.grab(QRect(0, 0, dock.width(), below)).save(FACTS["begin"])
    report["hint"] = dock.setup.hint_label.text()
    QTest.mouseClick(dock.setup.begin_button, LEFT)
    wait_for(lambda: dock.session is not None)
    settle(1)
    report["uncovered"] = dock.state_label.text()
    session = dock.session
    report["focus"] = QApplication.focusWidget() is canvas
    report["question"] = dock.panel.question_label.text()
    report["first"] = session.feature()["rank"]
    shown = session.feature().geometry().boundingBox()
    report["in_sight"] = canvas.extent().contains(shown)
    report["around"] = canvas.extent().width() / shown.width()
    press("A")
    press("R")
    report["after_two"] = kept(session)
    press("N")
    report["passed_over"] = session.feature()["rank"]
    press("P")
    dock.panel.comment_edit.setFocus()
    QTest.keyClicks(dock.panel.comment_edit, "a barn")
    report["typed"] = (dock.panel.comment_edit.text(), session.decided)
    QTest.keyClick(dock.panel.comment_edit, Qt.Key.Key_Return)
    settle(0.3)
    report["comment"] = session.feature()["review_comment"]
    report["focus_back"] = QApplication.focusWidget() is canvas
    press("U")
    report["comment_undone"] = session.feature()["review_comment"]
    edited = session.item.id
    press("E")
    report["edits"] = session.layer.isEditable()
    box = session.feature().geometry().boundingBox()
    box.setXMaximum(box.center().x())
    shape = QgsGeometry.fromRect(box)
    shape.convertToMultiType()
    session.layer.changeGeometry(edited, shape)
    press("E")
    report["edited_to"] = session.layer.getFeature(edited).geometry().area() / box.area()
    report["still_edits"] = session.layer.isEditable()
    drawn = session.item.id
    box = session.feature().geometry().boundingBox()
    press("D")
    click(box.xMinimum(), box.yMinimum())
    click(box.xMaximum(), box.yMinimum())
    click(box.xMaximum(), box.yMaximum())
    take_pictures(window)
    click(box.xMinimum(), box.yMaximum(), Qt.MouseButton.RightButton)
    report["drawn_to"] = session.layer.getFeature(drawn).geometry().area() / box.area()
    report["decided"] = kept(session)
    press("U")
    report["undone"] = kept(session)
    report["place"] = dock.panel.place_label.text()
    dock.exporting.export(Path(FACTS["labels"]))
    wait_for(lambda: dock.exporting.prepare_button.isVisible())
    report["told"] = dock.state_label.text()
    QTest.mouseClick(dock.exporting.prepare_button, LEFT)
    settle(1)
    form = next(
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible() and widget.metaObject().className() == "AlgorithmDialog"
    )
    layers, fields = QgsProject.instance().mapLayers(), form.mainWidget().wrappers
    report["given"] = [
        layers[fields[name].parameterValue()].source()
        for name in ("REFERENCE_POLYGONS", "VALID_AREA")
    ]
    form.close()
    # As after QGIS was closed: another session, from the file alone.
    QgsProject.instance().removeMapLayer(session.layer.id())
    report["closed"] = dock.session is None and dock.setup.isVisible()
    dock.setup.layer_box.setLayer(places)
    report["goes_on"] = dock.setup.hint_label.text()
    QTest.mouseClick(dock.setup.begin_button, LEFT)
    wait_for(lambda: dock.session is not None)
    report["again"] = (dock.session.decided, dock.session.feature()["rank"])
    report["analysed"] = places.featureCount()


begin(lambda: look(REPORT))
