"""Maps in the background, as a task of QGIS."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

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
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ...processing_provider.event_feedback import EventFeedback
from ...processing_provider.translation import tr
from .arrival import Arrival
from .order import ALGORITHM, LAYERS, Order, folder_of, with_results
from .outcome import Outcome


class Mapping(QObject):
    """A map on its way, from the order until its layers are in the project.

    The form is made and read in the main thread, at two turns of its event loop. Everything that
    touches a disk is done in the task's thread: the folder, the job, and opening the layers.

    Args:
        order: What is to be mapped.
    """

    ended = pyqtSignal(object, str)
    """The :class:`Outcome`, or None and a sentence (empty: it was cancelled)."""

    def __init__(self, order: Order) -> None:
        super().__init__()
        self.order = order
        self.feedback = EventFeedback()
        self.feedback.said.connect(self._remember)
        self._errors: List[str] = []
        self._arrival: Optional[Arrival] = None
        self._task = MappingTask(order, self.feedback, self._on_finished)

    def start(self) -> None:
        """Begin as soon as QGIS has a thread for it."""
        _RUNNING.append(self)
        self._task.prepare()
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Stop; returns at once, and the end follows."""
        # QGIS deletes its task once it has finished; the feedback is ours.
        if self._arrival is None and not self.feedback.isCanceled():
            self.feedback.cancel()
            self._task.cancel()

    def _on_finished(self, done: bool, error: str) -> None:
        if self.feedback.isCanceled() or not done:
            reason = error or (self._errors[-1] if self._errors else tr("No map was made."))
            self._end(None, "" if self.feedback.isCanceled() else reason)
            return
        self._arrival = self._task.arrival()
        self._arrival.begin(self._on_arrived)

    def _on_arrived(self) -> None:
        order, arrival = self.order, self._arrival
        outcome = Outcome(
            order.image,
            arrival.group,
            self._task.folder,
            self._task.results,
            arrival.added,
            order.flood,
        )
        self._end(outcome, "")

    def _end(self, outcome: Optional[Outcome], sentence: str) -> None:
        _RUNNING.remove(self)
        self.ended.emit(outcome, sentence)

    def _remember(self, level: str, text: str) -> None:
        if level == "error":
            self._errors.append(text)


class MappingTask(QgsTask):
    """The part of a map that runs in a thread.

    Args:
        order: What is to be mapped.
        feedback: Is told how it goes, and says whether to stop.
        on_finished: Called in the main thread with whether it succeeded and a sentence about why
            not, where there is one.

    Attributes:
        folder: That holds the results.
        results: Of the algorithm.
    """

    def __init__(self, order: Order, feedback: EventFeedback, on_finished) -> None:
        super().__init__(tr("Map “{}”").format(order.name), QgsTask.Flag.CanCancel)
        self.folder = ""
        self.results: Dict[str, Any] = {}
        self._order = order
        self._feedback = feedback
        self._on_finished = on_finished
        self._error = ""
        self._layers: Dict[str, QgsMapLayer] = {}
        feedback.progressChanged.connect(self.setProgress)
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(feedback)
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        self._titles = {
            name: self._algorithm.parameterDefinition(name).description() for name in LAYERS
        }
        self._prepared = False

    def prepare(self) -> None:
        """Read the form; called in the main thread before the task is added."""
        self._prepared = self._algorithm.prepare(self._order.values, self._context, self._feedback)

    def cancel(self) -> None:
        """Stop, also when QGIS's list of tasks asks for it."""
        self._feedback.cancel()
        super().cancel()

    def run(self) -> bool:  # noqa: D102
        if not self._prepared:
            return False
        try:
            self.folder = folder_of(self._order)
            values = with_results(self._order, self.folder, self._titles)
            self.results = self._algorithm.runPrepared(values, self._context, self._feedback)
            self._open_layers()
            return True
        except QgsProcessingException as error:
            self._error = str(error)
        except OSError as error:
            self._error = tr("The folder “{folder}” cannot be written to: {reason}.").format(
                folder=self._order.folder, reason=error.strerror or error
            )
        except Exception as error:
            # An exception that leaves a task is lost without a trace.
            self._error = tr("The map could not be made: {}").format(error)
        return False

    def finished(self, result: bool) -> None:
        """Hand on; QGIS calls this in the main thread, and deletes the task afterwards."""
        if result:
            self._algorithm.postProcess(self._context, self._feedback)
        self._on_finished(result, self._error)

    def arrival(self) -> Arrival:
        """What brings the opened results into the project."""
        return Arrival(self._context, self._feedback, self._order.title, self.results, self._layers)

    def _open_layers(self) -> None:
        """Open the results here, where nobody waits for the disk."""
        main = QCoreApplication.instance().thread()
        for name in LAYERS:
            path = self.results.get(name)
            if path:
                self._layers[name] = _opened(name, path, self._titles[name])
                self._layers[name].moveToThread(main)


def _opened(name: str, path: str, title: str) -> QgsMapLayer:
    if name == "POLYGONS":
        return QgsVectorLayer(path, title, "ogr")
    options = QgsRasterLayer.LayerOptions()
    # Its own style comes; to find a default one, QGIS would read the raster for its extremes.
    options.loadDefaultStyle = False
    return QgsRasterLayer(path, title, "gdal", options)


_RUNNING: List[Mapping] = []
"""QGIS keeps a task, but not what is Python of it."""
