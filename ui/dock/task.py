"""Maps in the background, as a task of QGIS."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ...processing_provider.event_feedback import EventFeedback
from ...processing_provider.translation import tr
from .arrival import take_in
from .order import ALGORITHM, LAYERS, Order, folder_of, with_results
from .outcome import Outcome


class MappingTask(QgsTask):
    """Runs ``highwater:predict`` for an order.

    The form is read in the main thread, when the task is made. Everything that touches a disk is
    done in the task's thread: the folder, the job, and opening the layers.

    Args:
        order: What is to be mapped.
    """

    ended = pyqtSignal(object, str)
    """In the main thread: the :class:`Outcome`, or None and a sentence (empty: cancelled)."""

    def __init__(self, order: Order) -> None:
        super().__init__(tr("Map “{}”").format(order.name), QgsTask.Flag.CanCancel)
        self.order = order
        self.feedback = EventFeedback()
        self.feedback.progressChanged.connect(self.setProgress)
        self.feedback.said.connect(self._remember)
        self._errors: List[str] = []
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(self.feedback)
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        self._titles = {
            name: self._algorithm.parameterDefinition(name).description() for name in LAYERS
        }
        self._prepared = self._algorithm.prepare(order.values, self._context, self.feedback)
        self._folder = ""
        self._results: Dict[str, Any] = {}
        self._layers: Dict[str, QgsMapLayer] = {}

    def cancel(self) -> None:  # noqa: D102
        self.feedback.cancel()
        super().cancel()

    def run(self) -> bool:  # noqa: D102
        if not self._prepared:
            return False
        try:
            self._folder = folder_of(self.order)
            values = with_results(self.order, self._folder, self._titles)
            self._results = self._algorithm.runPrepared(values, self._context, self.feedback)
            self._open_layers()
            return not self.isCanceled()
        except QgsProcessingException as error:
            self._errors.append(str(error))
        except OSError as error:
            self._errors.append(
                tr("The folder “{folder}” cannot be written to: {reason}.").format(
                    folder=self.order.folder, reason=error.strerror or error
                )
            )
        except Exception as error:
            # An exception that leaves a task is lost without a trace.
            self._errors.append(tr("The map could not be made: {}").format(error))
        return False

    def finished(self, result: bool) -> None:
        """Bring the results into the project; QGIS calls this in the main thread."""
        _RUNNING.remove(self)
        if self.feedback.isCanceled():
            self.ended.emit(None, "")
            return
        if not result:
            reason = self._errors[-1] if self._errors else tr("The map could not be made.")
            self.ended.emit(None, reason)
            return
        self._algorithm.postProcess(self._context, self.feedback)
        group, layers = take_in(
            self._context, self.feedback, self.order.title, self._results, self._layers
        )
        order = self.order
        outcome = Outcome(order.image, group, self._folder, self._results, layers, order.flood)
        self.ended.emit(outcome, "")

    def _open_layers(self) -> None:
        """Open the results here, where nobody waits for the disk."""
        main = QCoreApplication.instance().thread()
        for name in LAYERS:
            path = self._results.get(name)
            if not path:
                continue
            layer = _opened(name, path, self._titles[name])
            layer.moveToThread(main)
            self._layers[name] = layer

    def _remember(self, level: str, text: str) -> None:
        if level == "error":
            self._errors.append(text)


def _opened(name: str, path: str, title: str) -> QgsMapLayer:
    if name == "POLYGONS":
        return QgsVectorLayer(path, title, "ogr")
    options = QgsRasterLayer.LayerOptions()
    # Its own style comes; to find a default one, QGIS would read the raster for its extremes.
    options.loadDefaultStyle = False
    return QgsRasterLayer(path, title, "gdal", options)


_RUNNING: List[MappingTask] = []
"""QGIS keeps a task, but not what is Python of it."""


def start(order: Order, follow: Callable[[MappingTask], None]) -> MappingTask:
    """Map in the background.

    Args:
        order: What is to be mapped.
        follow: Called with the task before it runs, to connect to it.
    """
    task = MappingTask(order)
    _RUNNING.append(task)
    follow(task)
    QgsApplication.taskManager().addTask(task)
    return task


def running() -> Optional[MappingTask]:
    """The map that is being made; None: none is."""
    return _RUNNING[-1] if _RUNNING else None
