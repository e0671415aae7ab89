"""Runs inside a real QGIS: opens every window of ours, filled, and takes pictures of it."""

import json
import time
from pathlib import Path

from fitting import keep
from looks_of_qgis import forms, main_window, options
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QDialog
from qgis.utils import iface, plugins
from session import FACTS, arrange_window, begin, picture, settle, wait_for

WIDTH = 300  # pixels of a narrow panel


def panel_of_images() -> None:
    """The panel: empty, an image that is refused, one that is mapped, and without a backend."""
    from highwater.processing_provider import settings

    shell = plugins["highwater"]._shell
    shell.show_panel()
    panel = shell.panel
    panel.setFloating(True)
    panel.resize(WIDTH, 600)
    inside = panel.widget().widget()
    settle()
    keep(inside, "panel-empty")
    layers = {}
    for name, title in (("elevation", "Elevation"), ("before", "Before"), ("scene", FACTS["name"])):
        layers[name] = QgsRasterLayer(FACTS[name], title)
        QgsProject.instance().addMapLayer(layers[name])
    step = panel.image_step

    def recognise(name: str) -> None:
        step.image_box.setLayer(layers[name])
        settle(0.3)
        wait_for(lambda: panel._report is not None or panel.run_step.lacks_backend())
        settle(0.3)

    recognise("elevation")
    keep(inside, "panel-refused")
    recognise("scene")
    model = panel.model_step.method_box
    model.setCurrentIndex(model.findData("flood"))
    keep(inside, "panel-does-not-fit")
    step.before_box.setLayer(layers["before"])
    settle(0.3)
    wait_for(lambda: panel._report is not None)
    settle(0.5)
    keep(inside, "panel-two-dates")
    step.before_box.setCurrentIndex(0)
    settle(0.3)
    wait_for(lambda: panel._report is not None)
    model.setCurrentIndex(model.findData("thresholds"))
    run = panel.run_step
    run.run_button.click()
    wait_for(run.is_running)
    wait_for(lambda: run.bar.value() > 5 or not run.is_running())
    keep(inside, "panel-running")
    wait_for(lambda: not run.is_running(), 240)
    settle()
    keep(inside, "panel-mapped")
    run.log_button.click()
    keep(run.log, "log")
    run.log.close()
    settings.set_interpreter("/no/python/here")
    panel.look()
    wait_for(run.lacks_backend)
    keep(inside, "panel-no-backend")
    settings.set_interpreter("")
    panel.look()
    keep(panel, "panel-as-a-dock")
    panel.setUserVisible(False)


def environment() -> None:
    """The window of the backend, and how it looks while one is installed."""
    from highwater.ui.environment_window import show_environment
    from highwater.ui.installation_task import start_task

    window = show_environment(iface)
    keep(window, "environment")

    def work(task) -> str:
        task.tell_step(0.4, "Downloading")
        for line in ("Collecting onnxruntime==1.19.2", "  Downloading onnxruntime.whl (13.3 MB)"):
            task.tell_line(line)
        while not task.isCanceled():
            time.sleep(0.05)
        return "Stopped."

    environment = window.environment
    environment.panel.follow(start_task("Install", work))
    environment.refresh()
    settle(0.5)
    keep(window, "environment-installing")
    environment.panel.cancel()
    wait_for(lambda: not environment.panel.cancel_button.isVisible())
    keep(window, "environment-cancelled")
    window.close()


def library() -> None:
    """The library: models that fit, do not fit, cannot be read."""
    from highwater.ui.model_library.window import show_model_library

    window = show_model_library(iface)
    window.resize(1180, 700)
    wait_for(lambda: window.keeping.summaries)
    wait_for(lambda: window.fits.verdicts)
    stems = {model.path.stem: model.path for model in window.keeping.models}
    for stem in ("assam", "alien", "flood"):
        window.tree.choose(stems[stem])
        keep(window, f"library-{stem}")
    window.resize(window.minimumSizeHint())
    keep(window, "library-small")
    window.close()


def review() -> None:
    """The review before it begins, while it goes on, and while an outline is drawn."""
    from highwater.ui.review.window import show_review

    image = QgsRasterLayer(FACTS["scene"], "Flooded valley")
    image.loadNamedStyle(FACTS["style"])
    places = QgsVectorLayer(FACTS["places"], "Places to review", "ogr")
    for layer in (image, places):
        QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(places)
    dock = show_review(iface)
    window = arrange_window(1200, 680, "Layers", "HighwaterReview")
    window.resizeDocks([dock], [WIDTH], Qt.Orientation.Horizontal)
    settle()
    keep(dock, "review-begin")
    dock.setup.begin_button.click()
    wait_for(lambda: dock.session is not None)
    settle(0.5)
    dock.decide("accepted")
    dock.decide("rejected")
    keep(dock, "review")
    wait_for(lambda: not iface.mapCanvas().isDrawing())
    picture(window, "review-window")
    dock.redraw("D")
    keep(dock, "review-drawing")
    dock.redraw("D")
    dock.exporting.export(Path(FACTS["places"]).with_name("labels.gpkg"))
    wait_for(lambda: dock.exporting.prepare_button.isVisible())
    keep(dock, "review-exported")
    dock.leave()
    dock.close()


def monitor() -> None:
    """The monitor: nothing yet, a training that goes on, others, several compared."""
    from highwater.ui.training_monitor.window import show_training_monitor

    window = show_training_monitor(iface)
    window.resize(1180, 700)
    settle(1.5)
    keep(window, "monitor-empty")
    root = Path(FACTS["trainings"])
    live = root / FACTS["goes_on"] / "live.json"
    live.write_text(json.dumps({**json.loads(live.read_text()), "time": time.time()}))
    window.open_run(str(root))
    wait_for(lambda: window.list.list.count() == 4)
    for name in (FACTS["goes_on"], "without_elevation", "too_fast"):
        window.list.choose(str(root / name))
        wait_for(lambda name=name: window.run_view.title.text() == name)
        settle(1.2)
        keep(window, f"monitor-{name}")
    window.list.list.selectAll()
    wait_for(lambda: window.comparison.table.rowCount() == 4)
    settle(0.5)
    keep(window, "monitor-comparison")
    window.resize(window.minimumSizeHint())
    keep(window, "monitor-small")
    window.close()


def work() -> None:
    arrange_window(1200, 680, "Layers")
    for part in (monitor, panel_of_images, environment, library, review, options, main_window):
        part()
        for left in QApplication.topLevelWidgets():
            assert not (isinstance(left, QDialog) and left.isVisible()), left.windowTitle()
    forms()


begin(work)
