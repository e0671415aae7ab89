"""What QGIS draws of ours, in one look: the page of the options, forms, toolbar and menus."""

import processing
from fitting import keep
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QWidget
from qgis.utils import iface
from session import FACTS, arrange_window, picture, settle

FORMS = ("predict", "trainmodel", "installbackend", "floodtimeline")
"""Forms that are looked at in every look; QGIS draws them all alike."""


def options() -> None:
    """Our page inside the options of QGIS."""
    found = []

    def look() -> None:
        from highwater.ui.options_page import OptionsPage

        dialog = next(
            widget
            for widget in QApplication.topLevelWidgets()
            if widget.metaObject().className() == "QgsOptions" and widget.isVisible()
        )
        dialog.resize(1100, 640)
        settle()
        (page,) = dialog.findChildren(OptionsPage)
        keep(dialog, "options")
        page.service.box.setChecked(True)
        page.service.address_edit.setText("https://maps.example.org/highwater")
        page.service.try_out()
        keep(page, "options-page-with-service")
        found.append(page)
        dialog.reject()

    QTimer.singleShot(1500, look)
    iface.showOptionsDialog(iface.mainWindow(), "mOptionsPageHighwater")
    assert found


def forms() -> None:
    """Forms of algorithms; all of them where the look is plain or another language."""
    provider = QgsApplication.processingRegistry().providerById("highwater")
    every = FACTS["look"] in ("light", "german", "spanish", "french")
    for algorithm in provider.algorithms():
        if not every and algorithm.name() not in FORMS:
            continue
        dialog = processing.createAlgorithmDialog(algorithm.id(), {})
        dialog.show()
        dialog.resize(1000, 680)
        for box in dialog.findChildren(QWidget):
            if box.metaObject().className() == "QgsCollapsibleGroupBox":
                box.setProperty("collapsed", False)
        settle(0.5)
        picture(dialog, f"form-{algorithm.name()}")
        dialog.close()


def main_window() -> None:
    """Our menu and our toolbar."""
    window = arrange_window(1200, 680, "Layers", "HighwaterPanel")
    panel = window.findChild(QDockWidget, "HighwaterPanel")
    panel.setFloating(False)
    panel.setUserVisible(True)
    settle(1)
    picture(window, "main-window")
    menu = next(
        action.menu()
        for action in iface.pluginMenu().actions()
        if action.menu() and "Highwater" in action.text()
    )
    menu.popup(window.mapToGlobal(window.rect().center()))
    settle(0.3)
    picture(menu, "menu")
    menu.close()
    series = panel.beside.series_button.menu()
    series.popup(window.mapToGlobal(window.rect().center()))
    settle(0.3)
    picture(series, "menu-time-series")
    series.close()
