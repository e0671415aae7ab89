"""Runs inside a real QGIS: starts a training from its form, follows it and ends it by a click."""

import os

import processing
from heartbeat import Heartbeat
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface
from session import FACTS, REPORT, begin, settle
from session import wait_for as wait_patiently

WAIT = 240  # seconds; a training takes its time


def wait_for(condition) -> None:
    wait_patiently(condition, WAIT)


def pictures(window, name: str, guide: bool = True) -> None:
    """Take pictures at 100 %, perhaps for the guide, and as a screen of 200 % shows it."""
    for scale in (1, 2):
        window.resize(1180, 780) if scale == 1 else window.resize(960, 540)
        settle(0.3)
        picture = QPixmap(window.size() * scale)
        picture.setDevicePixelRatio(scale)
        window.render(picture)
        folder = FACTS["pictures"] if guide and scale == 1 else FACTS["looks"]
        ending = "" if scale == 1 else "-200"
        assert picture.save(os.path.join(folder, f"{name}{ending}.png"))
    window.resize(1180, 780)
    settle(0.3)


class ByForm:
    """A training that is started as users do."""

    def __init__(self, model: str) -> None:
        asked = {"DATASET": FACTS["dataset"], "MODEL": model, **FACTS["quick"]}
        self.form = processing.createAlgorithmDialog("highwater:trainmodel", asked)
        self.succeeded = None
        self.form.algorithmFinished.connect(self._ended)
        self.form.show()
        settle(0.5)
        with Heartbeat() as heart:
            self.form.runAlgorithm()
            settle(0.5)
        REPORT["starting"] = heart.report()

    def _ended(self, succeeded: bool, results: dict) -> None:
        self.succeeded = succeeded
        self.form.close()


class Training:
    """A training in the background, as the dialog and the tasks of QGIS run it."""

    def __init__(self, model: str, **values) -> None:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("highwater:trainmodel")
        self.context, self.feedback = QgsProcessingContext(), QgsProcessingFeedback()
        asked = {"DATASET": FACTS["dataset"], "MODEL": model, **FACTS["quick"], **values}
        self.task = QgsProcessingAlgRunnerTask(algorithm, asked, self.context, self.feedback)
        self.succeeded = None
        self.task.executed.connect(self._ended)
        QgsApplication.taskManager().addTask(self.task)

    def _ended(self, succeeded: bool, results: dict) -> None:
        self.succeeded = succeeded


def follow_and_stop(window, training: ByForm) -> Training:
    view = window.run_view
    points = lambda: [len(line.points) for line in view.curves.loss.lines]  # noqa: E731
    with Heartbeat() as heart:
        wait_for(lambda: view.position.text().startswith("Epoch"))
        REPORT["title"], REPORT["position"] = view.title.text(), view.position.text()
        second = Training(FACTS["models"][1], EPOCHS=6, SEED=1)
        wait_for(lambda: points() and points()[0] >= 2)
        REPORT["first"] = points()
        enough = max(8, REPORT["first"][0] + 1)  # a fast training may be further on already
        wait_for(lambda: points()[0] >= enough and not view.pictures.canvas.image.isNull())
        REPORT["training"] = heart.report()
    REPORT["later"], REPORT["left"] = points(), view.left.text()
    pictures(window, "training-monitor")
    before = points()[0]
    with Heartbeat() as heart:
        QTest.mouseClick(view.stop, Qt.MouseButton.LeftButton)
        wait_for(lambda: training.succeeded is not None)
        REPORT["stopping"] = heart.report()
    wait_for(lambda: view.condition.text().startswith("The training was stopped early"))
    REPORT["stopped"] = [view.condition.text(), view.best.text(), before, points()[0]]
    REPORT["succeeded"] = training.succeeded
    REPORT["model"] = os.path.exists(FACTS["models"][0])
    REPORT["card"] = view.card.isEnabled()
    return second


def compare(window, training: Training) -> None:
    wait_for(lambda: training.succeeded is not None)
    wait_for(lambda: window.list.list.count() == 2)
    window.list.list.selectAll()
    wait_for(lambda: window.comparison.table.rowCount() == 2)
    settle(1.5)
    pictures(window, "training-monitor-comparison")
    REPORT["notes"] = window.comparison.notes.text()
    REPORT["rows"] = window.comparison.table.rowCount()


def in_the_dark(window) -> None:
    """Look at the same once more; a theme does not put the palette back, so that it comes last."""
    QgsApplication.setUITheme("Night Mapping")
    settle(1)
    pictures(window, "training-monitor-comparison-dark", guide=False)
    assert window.list.choose(os.path.splitext(FACTS["models"][0])[0] + "_run")
    wait_for(window.run_view.isVisible)
    settle(1.5)
    pictures(window, "training-monitor-dark")


def work() -> None:
    from highwater.ui.training_monitor.window import show_training_monitor

    iface.mainWindow().findChild(QObject, "HighwaterPanelAction").trigger()
    window = show_training_monitor(iface)
    REPORT["empty"] = window.empty.text()
    second = follow_and_stop(window, ByForm(FACTS["models"][0]))
    compare(window, second)
    in_the_dark(window)
    window.close()


begin(work)
