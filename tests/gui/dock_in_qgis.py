"""Runs inside a real QGIS: an analyst's ten minutes with the panel, by clicks and keys."""

import os

from heartbeat import Heartbeat
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, Qt, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLineEdit, QToolBar
from qgis.utils import active_plugins, iface, unloadPlugin
from session import FACTS, REPORT, arrange_window, begin, picture, settle, subject, wait_for, widen


class Opener(QObject):
    """Stands for the programs that open files."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = []

    @pyqtSlot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def click(widget) -> None:
    """Click as a hand does: on what can be seen and is enabled."""
    scroll_to(widget)
    assert widget.isVisible() and widget.isEnabled(), widget.text()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle(0.05)


def scroll_to(widget) -> None:
    area = panel().widget()
    if area.isAncestorOf(widget):
        area.ensureWidgetVisible(widget)
        settle(0.05)


def panel():
    return iface.mainWindow().findChild(QObject, "HighwaterPanel")


def open_panel() -> None:
    toolbar = iface.mainWindow().findChild(QToolBar, "HighwaterToolbar")
    (action,) = toolbar.actions()
    QTest.mouseClick(toolbar.widgetForAction(action), Qt.MouseButton.LeftButton)
    settle()
    REPORT["checked"] = action.isChecked()
    REPORT["without_an_image"] = panel().image_step.recognised.text()
    REPORT["run_without_an_image"] = panel().run_step.run_button.isEnabled()


def open_image() -> None:
    """Press “Open a file…” and type the path into the dialog."""

    def type_path() -> None:
        (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]
        dialog.findChild(QLineEdit).setText(FACTS["scene"])
        QTest.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)

    QTimer.singleShot(700, type_path)
    click(panel().image_step.open_button)
    with Heartbeat() as heart:
        wait_for(lambda: "Sensor" in panel().image_step.recognised.text())
        REPORT["looking"] = heart.report()
    REPORT["recognised"] = panel().image_step.recognised.text()
    REPORT["fit"] = panel().model_step.fit_label.text()


def choose_method() -> None:
    box = panel().model_step.method_box
    scroll_to(box)
    box.setFocus()
    QTest.keyClicks(box, "Thr")
    settle()
    REPORT["method"] = [box.currentText(), panel().model_step.fit_label.text()]


def map_water() -> None:
    step = panel().run_step
    step.folder_field.setFilePath(FACTS["folder"])
    with Heartbeat() as heart:
        click(step.run_button)
        wait_for(step.is_running)
        steps = set()
        wait_for(lambda: steps.add(step.step_label.text()) or not step.is_running(), 240)
        REPORT["mapping"] = heart.report()
    REPORT["steps"] = sorted(steps)
    REPORT["ended"] = step.step_label.text()
    with Heartbeat() as heart:
        wait_for(lambda: not iface.mapCanvas().isDrawing())
        settle(1)
        REPORT["drawing"] = heart.report()


def look() -> None:
    step = panel().result_step
    REPORT["area"] = step.area_label.text()
    REPORT["caption"] = step.caption_label.text()
    root = QgsProject.instance().layerTreeRoot()
    REPORT["groups"] = {g.name(): [n.name() for n in g.findLayers()] for g in root.findGroups()}
    click(step.zoom_button)
    panel().run_step.folder_field.setFilePath("")
    window = iface.mainWindow()
    window.resize(1400, 1346)  # four steps in one picture
    widen("Layers", 400)
    iface.messageBar().clearWidgets()
    panel().widget().verticalScrollBar().setValue(0)
    settle(1)
    wait_for(lambda: not iface.mapCanvas().isDrawing())
    settle(1)
    picture(window, "highwater-panel")
    window.resize(1500, 1000)
    panel().run_step.folder_field.setFilePath(FACTS["folder"])
    settle()
    step.shown_box.setFocus()
    QTest.keyClicks(step.shown_box, "Prob")
    settle()
    REPORT["shown"] = shown()
    step.opacity_slider.setFocus()
    QTest.keyClick(step.opacity_slider, Qt.Key.Key_PageDown)
    (mask,) = QgsProject.instance().mapLayersByName("Water mask")
    REPORT["opacity"] = [round(mask.opacity(), 2), step.opacity_label.text()]
    QTest.keyClicks(step.shown_box, "The")
    settle()
    REPORT["shown_alone"] = shown()


def shown() -> list:
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return sorted(node.name() for node in nodes if node.isVisible())


def send() -> None:
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    click(panel().result_step.summary_button)
    click(panel().next_step.send_button)
    QDesktopServices.unsetUrlHandler("file")
    REPORT["opened"] = opener.opened
    REPORT["files"] = sorted(os.listdir(FACTS["folder"]))


def open_forms() -> None:
    before = set(QApplication.topLevelWidgets())

    def new() -> list:
        widgets = set(QApplication.topLevelWidgets()) - before
        return [widget for widget in widgets if widget.isVisible() and hasattr(widget, "algorithm")]

    REPORT["forms"] = []

    def choose_product() -> None:
        panel().image_step.take_file("/data/S1A_IW_GRDH_1SDV_X.zip")

    for opens, name in (
        (lambda: click(panel().next_step.evaluate_button), "PREDICTION"),
        (lambda: click(panel().beside.prepare_button), "INPUT"),
        (lambda: click(panel().run_step.options_button), "INPUT"),
        (choose_product, "PRODUCT"),
    ):
        opens()
        settle(0.5)
        (dialog,) = new()
        value = dialog.getParameterValues() if hasattr(dialog, "getParameterValues") else None
        if value is None:
            value = dialog.createProcessingParameters()
        layer = QgsProject.instance().mapLayer(str(value.get(name)))
        REPORT["forms"].append([subject(dialog), layer.name() if layer else value.get(name)])
        dialog.close()
        settle(0.2)


def cancel() -> None:
    """Begin to map what the window shows, and stop it."""
    step = panel().run_step
    panel().image_step.part_box.setFocus()
    QTest.keyClicks(panel().image_step.part_box, "What")
    part = panel().values()["EXTENT"]
    REPORT["part"] = [part == iface.mapCanvas().extent(), part.crs().isValid()]
    layers = len(QgsProject.instance().mapLayers())
    click(step.run_button)
    settle(0.3)
    click(step.cancel_button)
    wait_for(lambda: not step.is_running())
    settle()
    REPORT["cancelled"] = step.step_label.text()
    REPORT["layers_of_cancelled"] = len(QgsProject.instance().mapLayers()) - layers
    REPORT["files_of_cancelled"] = sorted(os.listdir(FACTS["folder"]))


def fail() -> None:
    """Map into a folder that cannot be one."""
    step = panel().run_step
    step.folder_field.setFilePath(FACTS["no_folder"])
    click(step.run_button)
    wait_for(lambda: not step.is_running())
    REPORT["failed"] = step.step_label.text()
    step.folder_field.setFilePath("")
    click(step.log_button)
    REPORT["log"] = step.log.view.toPlainText()
    step.log.close()


def tab_order() -> None:
    """Names of what the tab key leads to, one after the other."""
    first = piece = panel().image_step.image_box
    names = []
    while piece is not None and len(names) < 100:
        by_tab = bool(piece.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if by_tab and panel().isAncestorOf(piece) and not piece.isHidden():
            names.append(piece.accessibleName() or getattr(piece, "text", lambda: "?")())
        piece = piece.nextInFocusChain()
        if piece is first:
            break
    REPORT["tabs"] = names


def leave() -> None:
    window = iface.mainWindow()
    REPORT["menus"] = [a.text() for a in iface.pluginMenu().actions()]
    unloadPlugin("highwater")
    settle(0.3)
    names = ("HighwaterPanel", "HighwaterToolbar", "HighwaterPanelAction")
    REPORT["left"] = [name for name in names if window.findChild(QObject, name)]
    REPORT["menus_left"] = [a.text() for a in iface.pluginMenu().actions()]


def work() -> None:
    REPORT["active"] = list(active_plugins)
    arrange_window(1500, 1000, "Layers")
    open_panel()
    panel().setMinimumWidth(360)
    open_image()
    choose_method()
    map_water()
    look()
    send()
    open_forms()
    cancel()
    fail()
    tab_order()
    leave()


begin(work)
