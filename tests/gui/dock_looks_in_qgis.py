"""Runs inside a real QGIS: the panel and the environment window, in one theme and one scale."""

from fitting import cut_off
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QDialog
from qgis.utils import iface, plugins
from session import FACTS, REPORT, arrange_window, begin, picture, settle, wait_for

WIDTH = 300  # pixels of a narrow panel


def work() -> None:
    arrange_window(800, 480, "Layers")
    layer = QgsRasterLayer(FACTS["scene"], FACTS["name"])
    QgsProject.instance().addMapLayer(layer)
    shell = plugins["highwater"]._shell
    shell.show_panel()
    panel = shell.panel
    panel.setFloating(True)
    panel.resize(WIDTH, 480)
    settle()
    wait_for(lambda: "Sensor" in panel.image_step.recognised.text())
    panel.model_step.method_box.setCurrentIndex(panel.model_step.method_box.findData("flood"))
    settle()
    inside = panel.widget().widget()
    REPORT["width"] = inside.width() - panel.widget().viewport().width()
    REPORT["height"] = inside.height() - inside.layout().heightForWidth(inside.width())
    REPORT["cut_off"] = cut_off(inside)
    picture(inside, f"panel-{FACTS['look']}")
    panel.model_step.method_box.setCurrentIndex(panel.model_step.method_box.findData("thresholds"))
    panel.run_step.run_button.click()
    wait_for(panel.run_step.is_running)
    wait_for(lambda: not panel.run_step.is_running(), 240)
    settle()
    REPORT["ended"] = panel.run_step.step_label.text()
    REPORT["cut_off_at_the_end"] = cut_off(inside)
    picture(inside, f"panel-mapped-{FACTS['look']}")
    panel.beside.window_buttons["environment_window"].click()
    settle()
    window = iface.mainWindow().findChild(QDialog, "HighwaterEnvironment")
    picture(window, f"environment-{FACTS['look']}")
    window.close()


begin(work)
