"""Which models fit the chosen image, found out in the background."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Dict, List, Optional

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...model_backend.protocol import HighwaterError
from ...model_backend.protocol.parameters import FitModelsParameters
from ...processing_provider.layers import raster_of
from ...processing_provider.translation import tr
from ..background_work import BackgroundWork, backend_numbers, chosen_interpreter

PATIENCE = 150  # milliseconds, so that walking through a list of layers asks once


class Fits(QObject):
    """Asks the backend whenever image or models change; the last question alone counts.

    ``changed`` is emitted when ``verdicts`` is another; ``failed`` carries a sentence.

    Attributes:
        verdicts: By model: ``fits``, ``why``, ``remedy`` and ``code``.
    """

    changed = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.verdicts: Dict[Path, dict] = {}
        self._question: Optional[FitModelsParameters] = None
        self._work: Optional[BackgroundWork] = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._start)

    def ask(
        self,
        image: Optional[QgsRasterLayer],
        before: Optional[QgsRasterLayer],
        models: List[Path],
    ) -> None:
        """Ask which models fit.

        Args:
            image: The image; None: none is chosen, and nothing is known.
            before: Image from before the flood; None: there is none.
            models: Files of the models.
        """
        self.stop()
        self.verdicts = {}
        try:
            if image is not None and models:
                self._question = FitModelsParameters(
                    raster_of(image),
                    tuple(map(str, models)),
                    raster_of(before) if before is not None else None,
                )
                self._timer.start()
        except HighwaterError as error:
            # What is no file cannot be mapped by any of them.
            said = {"why": error.sentence, "remedy": error.remedy, "code": error.code}
            self.verdicts = {model: {"fits": False, **said} for model in models}
        self.changed.emit()

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is on its way."""
        return self._timer.isActive() or self._work is not None

    def stop(self) -> None:
        """Forget the question that waits or runs."""
        self._timer.stop()
        if self._work is not None:
            self._work.forget()
            self._work = None

    def _start(self) -> None:
        question, interpreter = self._question, chosen_interpreter()

        def work(is_cancelled: Callable[[], bool]):
            return backend_numbers("fitmodels", question, interpreter, is_cancelled)["FITS"]

        title = tr("See which models fit the image")
        self._work = BackgroundWork(title, work, self._show, self._fail).start()

    def _show(self, found: List[dict]) -> None:
        self._work = None
        self.verdicts = {Path(item["model"]): item for item in found}
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        self._work = None
        self.failed.emit(sentence)
