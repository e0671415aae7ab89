"""Runs inside a real QGIS: uses the model library by clicks, and takes pictures of it."""

from heartbeat import Heartbeat
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton
from qgis.utils import iface
from session import FACTS, REPORT, begin, settle, subject, wait_for


def click_model(window, name: str) -> None:
    """Choose a model as a hand does."""
    tree = window.tree
    (item,) = tree.findItems(name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    tree.scrollToItem(item)
    rectangle = tree.visualItemRect(item)
    point = rectangle.topLeft()
    point.setX(rectangle.left() + 40)
    point.setY(rectangle.center().y())
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=point)
    settle(0.2)


def press(button: QPushButton) -> None:
    assert button.isEnabled(), button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(0.2)


def answer_yes() -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    QTest.mouseClick(box.button(QMessageBox.StandardButton.Yes), Qt.MouseButton.LeftButton)


def form_in_sight():
    return next(
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible() and widget.metaObject().className() == "AlgorithmDialog"
    )


def look(report: dict) -> None:
    from highwater.processing_provider import settings
    from highwater.ui.model_library.tree import FIT
    from highwater.ui.model_library.window import show_model_library

    iface.mainWindow().setGeometry(0, 0, 1500, 950)
    layer = QgsRasterLayer(FACTS["scene"], "Flooded valley")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    settle(1)
    window = show_model_library(iface)
    window.resize(1360, 860)  # every column
    report["same"] = show_model_library(iface) is window and not window.isModal()
    with Heartbeat() as heart:
        wait_for(lambda: window.keeping.summaries)
        wait_for(lambda: window.fits.verdicts)
        report["reading"] = heart.report()
    report["fits"] = {
        model.path.stem: window.tree.text_of(model.path, FIT) for model in window.keeping.models
    }
    click_model(window, "assam")
    press(window.buttons.default_button)
    report["default"] = settings.default_model()
    for theme, picture in FACTS["themes"].items():
        QgsApplication.setUITheme(theme)
        settle(1)
        assert window.grab().save(picture)
    QgsApplication.setUITheme("default")
    press(window.buttons.map_button)
    form = form_in_sight()
    report["form"] = subject(form)
    given = form.createProcessingParameters()
    report["given"] = {name: given.get(name) for name in ("MODEL", "INPUT")}
    report["layer"] = layer.id()
    form.close()
    click_model(window, "hh")
    QTimer.singleShot(700, answer_yes)
    press(window.buttons.delete_button)
    wait_for(lambda: "hh" not in [model.path.stem for model in window.keeping.models])
    report["told"] = window.state_label.text()
    window.close()


begin(lambda: look(REPORT))
