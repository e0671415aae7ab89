"""The buttons of the library, each with its reason where it cannot be pressed."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtWidgets import QGridLayout, QPushButton, QWidget

from ...model_backend.models.summary import ModelSummary
from ...processing_provider.translation import tr
from .shelf import ShelvedModel
from .uses import why_no_default, why_not_fine_tuned


class Buttons(QWidget):
    """Uses of the chosen model on the left, the library's keeping on the right."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.map_button = QPushButton(tr("&Map with it…"))
        self.tune_button = QPushButton(tr("&Fine-tune…"))
        self.default_button = QPushButton()
        self.import_button = QPushButton(tr("Im&port…"))
        self.add_button = QPushButton(tr("&Add a trained model…"))
        self.export_button = QPushButton(tr("&Export…"))
        self.delete_button = QPushButton(tr("De&lete…"))
        self.import_button.setToolTip(
            tr("Copies a model file, with its card and weights, into the library.")
        )
        self.add_button.setToolTip(
            tr("Copies the result of a training, with its card and weights, into the library.")
        )
        # Two rows at most: a line of seven would be wider than a small screen at 200 %.
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for column, button in enumerate((self.map_button, self.tune_button, self.default_button)):
            grid.addWidget(button, 0, column)
        for column, button in enumerate(
            (self.import_button, self.add_button, self.export_button, self.delete_button)
        ):
            grid.addWidget(button, 1, column)
        grid.setColumnStretch(4, 1)

    def show_for(
        self,
        model: Optional[ShelvedModel],
        summary: Optional[ModelSummary],
        is_default: bool,
        is_busy: bool,
    ) -> None:
        """Enable what can be done.

        Args:
            model: The chosen one; None: none is.
            summary: What it is; None: not known yet.
            is_default: Whether it is the default.
            is_busy: Whether files are being copied.
        """
        readable = summary is not None and not summary.problem
        none = "" if model is not None else tr("No model is chosen.")
        unread = "" if readable else tr("This model cannot be read.")
        shipped = tr("It comes with Highwater and stays.")
        _set(self.map_button, none or unread, tr("Opens the form, filled in."))
        _set(
            self.tune_button,
            none or (why_not_fine_tuned(model, summary) if model is not None else ""),
            tr("Opens “Train a model” so that it goes on from this model."),
        )
        _set(
            self.default_button,
            none or ("" if is_default else why_no_default(summary)),
            tr("What “Map water” takes by itself, without a model file, where it fits."),
        )
        self.default_button.setText(
            tr("No longer &default") if is_default else tr("Set as &default")
        )
        _set(self.export_button, none or unread, tr("Copies the model and its card elsewhere."))
        _set(
            self.delete_button,
            none or ("" if model is not None and model.is_users else shipped),
            tr("Moves the model, its card and its weights to the trash."),
        )
        for button in (self.import_button, self.add_button):
            button.setEnabled(not is_busy)
        if is_busy:
            for button in (self.export_button, self.delete_button):
                button.setEnabled(False)


def connect(button: QPushButton, slot: Callable[[], None]) -> None:
    """Have a button do something."""
    button.clicked.connect(lambda _checked=False: slot())


def _set(button: QPushButton, why_not: str, help_text: str) -> None:
    button.setEnabled(not why_not)
    button.setToolTip(why_not or help_text)
