"""The panel “Highwater”: from image to map in five steps."""

from __future__ import annotations

from typing import Dict, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, QTimer
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...model_backend.protocol import HighwaterError
from ...model_backend.protocol.described import SceneReport
from ...model_backend.protocol.parameters import DescribeSceneParameters, RasterLayer
from ...processing_provider import settings
from ...processing_provider.layers import raster_of
from ...processing_provider.sentences import error_in_words, in_words
from ...processing_provider.translation import tr
from ..forms import open_form
from ..installation_task import notice
from ..tall_area import TallArea
from ..windows import Window
from .beside import Beside
from .image_step import ImageStep
from .model_step import ModelStep
from .next_step import NextStep
from .order import Order
from .recognition import Question, Recogniser
from .result_step import ResultStep
from .run_step import RunStep
from .task import Mapping

OBJECT_NAME = "HighwaterPanel"


class HighwaterPanel(QgsDockWidget):
    """Ties the steps together.

    Args:
        iface: Of QGIS's window.
    """

    def __init__(self, iface) -> None:
        super().__init__("Highwater", iface.mainWindow())
        self.setObjectName(OBJECT_NAME)
        self._iface = iface
        self._report: Optional[SceneReport] = None
        self.recogniser = Recogniser(self)
        self.image_step = ImageStep(iface)
        self.model_step = ModelStep()
        self.run_step = RunStep()
        self.result_step = ResultStep(iface)
        self.next_step = NextStep(iface, self._open_form)
        self.beside = Beside(self._open_form_of_image, self._open_window)
        self.setWidget(self._scrolled())
        self.image_step.changed.connect(self.look)
        self.image_step.product_chosen.connect(
            lambda path: self._open_form("geocodesentinel1", {"PRODUCT": path})
        )
        self.model_step.added.connect(self.look)
        self.model_step.changed.connect(self._allow)
        self.run_step.wanted.connect(self.run)
        self.run_step.options_wanted.connect(lambda: self._open_form("predict", self.values()))
        self.run_step.backend_wanted.connect(self._open_environment)
        self.recogniser.reported.connect(self._on_report)
        self.recogniser.failed.connect(self._on_failure)
        self.visibilityChanged.connect(self._on_visibility)
        QgsProject.instance().cleared.connect(self._on_cleared)
        notice.changed.connect(self._on_backend)
        self._allow()

    def look(self) -> None:
        """Find out what the chosen image is, in the background."""
        self._report = None
        self.model_step.show_report(None)
        self._allow()
        layer = self.image_step.image()
        if layer is None:
            self.recogniser.give_up()
            self.image_step.recognised.say(tr("Choose a radar image."))
            return
        try:
            before = self.image_step.before()
            others = self.image_step.others()
            parameters = DescribeSceneParameters(
                raster_of(layer),
                tuple(map(RasterLayer, others.get("AUXILIARY", ()))),
                before=raster_of(before) if before is not None else None,
                before_auxiliary=tuple(map(RasterLayer, others.get("BEFORE_AUXILIARY", ()))),
                methods=self.model_step.offered(),
            )
        except HighwaterError as error:
            self.recogniser.give_up()
            self.image_step.recognised.say(error_in_words(error))
            return
        if not self.isVisible():
            return  # it is looked at once somebody looks
        self.image_step.recognised.say(tr("Looking at “{}”…").format(layer.name()))
        self.recogniser.ask(Question(parameters, settings.interpreter_setting()))

    def values(self) -> Dict[str, object]:
        """The form of ``highwater:predict`` as far as the panel knows it."""
        layer, before = self.image_step.image(), self.image_step.before()
        values = {
            "INPUT": layer.id() if layer is not None else None,
            "BEFORE": before.id() if before is not None else None,
            **self.image_step.others(),
            "EXTENT": self.image_step.extent(),
            **self.model_step.values(),
        }
        return {name: value for name, value in values.items() if value is not None}

    def run(self) -> None:
        """Map the image in the background."""
        layer = self.image_step.image()
        if layer is None or self.run_step.is_running():
            return
        scene = self._report.scene if self._report is not None else None
        order = Order(
            image=layer.id(),
            name=layer.name(),
            date=scene.date if scene is not None else "",
            values=self.values(),
            folder=self.run_step.folder(),
            polygons=self.run_step.polygons(),
            flood=self._tells_flood(),
        )
        self._lock(True)
        self.run_step.wait()
        # At the next turn: until then the window shows that the click was heard.
        QTimer.singleShot(0, lambda: self._start(order))

    def _start(self, order: Order) -> None:
        mapping = Mapping(order)
        self.run_step.follow(mapping)
        mapping.ended.connect(self._on_end)
        QTimer.singleShot(0, mapping.start)

    def release(self) -> None:
        """End what runs and listen to nothing any more, before the panel goes."""
        self.recogniser.end()
        self.run_step.cancel()
        self.image_step.release()
        notice.changed.disconnect(self._on_backend)
        QgsProject.instance().cleared.disconnect(self._on_cleared)

    def _on_end(self, outcome, _sentence: str) -> None:
        self._lock(False)
        self.image_step.leave_out_results()
        if outcome is not None:
            self.result_step.show_outcome(outcome)
            self.next_step.show_outcome(outcome)
        self._allow()

    def _on_report(self, report: SceneReport) -> None:
        self._report = report
        self.run_step.show_backend("")
        self.image_step.recognised.show_report(report)
        self.model_step.show_report(report)
        self._allow()

    def _on_failure(self, error: HighwaterError) -> None:
        missing = error.code.startswith("environment.")
        self.run_step.show_backend(in_words(error.sentence, error.code) if missing else "")
        self.image_step.recognised.say(
            tr("What the image is can be told once the backend is installed.")
            if missing
            else error_in_words(error)
        )
        self._allow()

    def _on_visibility(self, visible: bool) -> None:
        # Nobody is asked while the panel is hidden, and the backend may have come since.
        if visible and self._report is None and self.image_step.image() is not None:
            self.look()

    def _on_backend(self) -> None:
        if self._report is None or self.run_step.lacks_backend():
            self.look()

    def _on_cleared(self) -> None:
        self.result_step.show_outcome(None)
        self.next_step.show_outcome(None)

    def _allow(self) -> None:
        self.run_step.allow(self._obstacle(), self._tells_flood())

    def _obstacle(self) -> Optional[str]:
        """Why no map can be made; None: it can. Empty: it is about to be found out."""
        if self._report is None:
            return ""
        if not self.model_step.fits():
            return tr("The chosen model does not fit this image; step 2 says why.")
        return None

    def _tells_flood(self) -> bool:
        return self.image_step.before() is not None

    def _lock(self, locked: bool) -> None:
        for field in (*self.image_step.fields(), self.model_step.method_box):
            field.setEnabled(not locked)

    def _open_form(self, algorithm: str, values: Dict) -> None:
        open_form(f"highwater:{algorithm}", values)

    def _open_form_of_image(self, algorithm: str, image: str) -> None:
        layer: Optional[QgsRasterLayer] = self.image_step.image()
        self._open_form(algorithm, {image: layer.id()} if image and layer is not None else {})

    def _open_window(self, window: Window) -> None:
        window.show(self._iface)

    def _open_environment(self) -> None:
        from ..environment_window import show_environment

        show_environment(self._iface)

    def _scrolled(self) -> TallArea:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(4, 4, 4, 4)
        for step in (
            self.image_step,
            self.model_step,
            self.run_step,
            self.result_step,
            self.next_step,
            self.beside,
        ):
            layout.addWidget(step)
        layout.addStretch()
        return _Steps(inside)


class _Steps(TallArea):
    """All steps, in a width that suits their sentences."""

    def sizeHint(self) -> QSize:
        return QSize(340, 700)
