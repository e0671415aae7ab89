"""The library's keeping: what is there, what comes in, what goes out."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from ...model_backend.models.summary import ModelSummary
from ...processing_provider import settings
from ...processing_provider.translation import tr
from ..background_work import BackgroundWork, chosen_interpreter
from .copying import add_model, export_model
from .shelf import IMPORTED, OWN, ShelvedModel, all_models
from .store import summaries_of
from .trash import can_be_taken_back, throw_away

_FOLDER = "highwater/model_folder"


class Keeping(QObject):
    """Reads, copies and deletes models in the background.

    ``loaded`` is emitted when the list is another, ``told`` carries a sentence for the user, and
    ``busy_changed`` tells that copying has begun or ended.

    Attributes:
        models: All models.
        summaries: What they are, by file; those that are not known yet are missing.
        added: The model that was added last; None: none was since the list was shown.
    """

    loaded = pyqtSignal()
    told = pyqtSignal(str)
    busy_changed = pyqtSignal()

    def __init__(self, window) -> None:
        super().__init__(window)
        self._window = window
        self._copying: Optional[BackgroundWork] = None
        self._loading: Optional[BackgroundWork] = None
        self.models: List[ShelvedModel] = []
        self.summaries: Dict[Path, ModelSummary] = {}
        self.added: Optional[Path] = None

    @property
    def is_busy(self) -> bool:
        """Whether files are being copied."""
        return self._copying is not None

    def load(self, told: str = "") -> None:
        """Look at the folders, and ask the backend about models that are new.

        Args:
            told: Sentence that is shown while and after that; empty: that models are being read.
        """
        if self._loading is not None:
            self._loading.forget()
        interpreter = chosen_interpreter()
        self.told.emit(told or tr("Reading the models…"))

        def work(is_cancelled: Callable[[], bool]) -> Any:
            models = all_models()
            paths = [model.path for model in models]
            return models, summaries_of(paths, interpreter, is_cancelled)

        def show(found: Any) -> None:
            self._loading = None
            self.models, self.summaries = found
            self.told.emit(told)
            self.loaded.emit()
            self.added = None

        def fail(sentence: str) -> None:
            self._loading = None
            self.models, self.summaries = all_models(), {}
            self.loaded.emit()
            self.told.emit(sentence)

        self._loading = BackgroundWork(tr("Read the model library"), work, show, fail).start()

    def stop(self) -> None:
        """Forget what runs."""
        for work in filter(None, (self._loading, self._copying)):
            work.forget()

    def import_model(self) -> None:
        """Ask for a model file and copy it into the library."""
        self._ask_and_add(tr("Import a model"), IMPORTED)

    def add_trained(self) -> None:
        """Ask for the result of a training and copy it into the library."""
        self._ask_and_add(tr("Add a trained model"), OWN)

    def add(self, source: Path, place: str) -> None:
        """Copy a model file into the library.

        Args:
            source: The file.
            place: ``own`` or ``imported``.
        """
        known, interpreter = dict(self.summaries), chosen_interpreter()

        def work(is_cancelled: Callable[[], bool]) -> Path:
            return add_model(source, place, known, interpreter, is_cancelled)

        def done(path: Path) -> None:
            self.added = path
            self.load(tr("“{}” is in the library now.").format(path.stem))

        self._copy(tr("Checking and copying “{}”…").format(source.name), work, done)

    def export(self, model: ShelvedModel) -> None:
        """Ask for a file and copy a model there, with its card."""
        start = str(Path(self._folder()) / model.path.name)
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export a model"), start, tr("Models (*.onnx)")
        )
        if name:
            self._remember(name)
            self.export_to(model, Path(name if name.endswith(".onnx") else f"{name}.onnx"))

    def export_to(self, model: ShelvedModel, target: Path) -> None:
        """Copy a model to a file, with its card."""
        summary = self.summaries[model.path]

        def done(_nothing: Any) -> None:
            self.told.emit(tr("“{}” and its card were copied to {}.").format(target.stem, target))

        self._copy(
            tr("Copying “{}”…").format(model.path.stem),
            lambda is_cancelled: export_model(model.path, target, summary),
            done,
        )

    def delete(self, model: ShelvedModel) -> None:
        """Ask, and then move a model of the user's to the trash."""
        question = (
            tr("Move “{}”, its card and its weights to the trash?")
            if can_be_taken_back()
            else tr("Delete “{}”, its card and its weights for good? This cannot be undone.")
        )
        answer = QMessageBox.question(
            self._window, tr("Delete a model"), question.format(model.path.stem)
        )
        if answer != QMessageBox.StandardButton.Yes:
            return
        told = throw_away(model.path)
        if not model.path.exists() and settings.default_model() == model.setting:
            settings.set_default_model("")
            told = tr("{} It was the default model; there is none now.").format(told)
        self.load(told)

    def _ask_and_add(self, title: str, place: str) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, title, self._folder(), tr("Models (*.onnx)")
        )
        if name:
            self._remember(name)
            self.add(Path(name), place)

    def _copy(
        self, title: str, work: Callable[[Callable[[], bool]], Any], done: Callable[[Any], None]
    ) -> None:
        def end(result: Any) -> None:
            self._copying = None
            done(result)
            self.busy_changed.emit()

        def fail(sentence: str) -> None:
            self._copying = None
            self.told.emit(sentence)
            self.busy_changed.emit()

        self.told.emit(title)
        self._copying = BackgroundWork(title, work, end, fail).start()
        self.busy_changed.emit()

    def _folder(self) -> str:
        return str(QgsSettings().value(_FOLDER, "") or Path.home())

    def _remember(self, name: str) -> None:
        QgsSettings().setValue(_FOLDER, str(Path(name).parent))
