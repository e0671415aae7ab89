"""The dock of the review."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDockWidget, QPushButton, QVBoxLayout, QWidget

from ...model_backend.protocol import HighwaterError
from ...processing_provider.sentences import error_in_words
from ...processing_provider.translation import tr
from ..background_thread import Background
from ..background_work import BackgroundWork
from ..tall_area import TallArea
from ..wrapped_words import words
from .exporting import Exporting
from .items import read_items
from .keys import Keys
from .layer import ACCEPTED, REJECTED, Copying
from .panel import Panel
from .project import layer_of, put_out_of_sight
from .redrawing import Redrawing
from .session import Session
from .setup import Setup
from .sight import Sight

PATIENCE = 10
"""Seconds for the last decisions to be written when the plugin is unloaded, or QGIS ends."""


class ReviewDock(QDockWidget):
    """Goes through the features of a layer by buttons and keys.

    Args:
        iface: The window's interface.
        parent: Of the dock.
    """

    begun = pyqtSignal()

    def __init__(self, iface, parent=None) -> None:
        super().__init__(tr("Highwater: review"), parent)
        self.setObjectName("HighwaterReview")  # by which QGIS remembers where it was
        self._iface = iface
        self.session: Optional[Session] = None
        self.background = Background("review", self)
        self.setup = Setup()
        self.panel = Panel()
        self.sight = Sight(iface.mapCanvas())
        self.redrawing = Redrawing(iface, self)
        self.exporting = Exporting(self)
        self.state_label = words()
        self.export_button = QPushButton(tr("Export labels…"))
        self.other_button = QPushButton(tr("Review another layer"))
        self._lay_out()
        self._by_key = {
            "P": self.previous,
            "N": self.next,
            "A": lambda: self.decide(ACCEPTED),
            "R": lambda: self.decide(REJECTED),
            "E": lambda: self.redraw("E"),
            "D": lambda: self.redraw("D"),
            "U": self.undo,
        }
        self.keys = Keys(self._by_key, self)
        for widget in (iface.mapCanvas(), self.widget()):
            self.keys.listen_to(widget)
        self._connect()
        self.tell("")
        self._show_review(False)

    def begin(self) -> None:
        """Begin the review that the form describes, or go on with it."""
        path, layer = self.setup.path, self.setup.layer
        copying = None if path.is_file() else Copying(layer, self.setup.says)
        self.setup.setEnabled(False)
        self.tell(tr("Preparing the review…"))

        def work(is_cancelled: Callable[[], bool]) -> Any:
            if copying is not None:
                copying.write(path, is_cancelled)
            return read_items(path)

        def done(found: Any) -> None:
            self._open(path, *found)
            if put_out_of_sight(layer):
                self.tell(tr("“{}” is unticked, so that the image shows.").format(layer.name()))

        BackgroundWork(tr("Prepare a review"), work, done, self._fail).start()

    def next(self) -> bool:
        """Go to the next feature."""
        return self._do(lambda session: session.next())

    def previous(self) -> bool:
        """Go to the previous feature."""
        return self._do(lambda session: session.previous())

    def decide(self, decision: str) -> bool:
        """Decide on the present feature."""

        def act(session: Session) -> None:
            session.decide(decision)
            self._go_on(session)

        return self._do(act)

    def undo(self) -> bool:
        """Take back the last change."""
        return self._do(lambda session: session.undo() if session.can_undo else None)

    def redraw(self, letter: str) -> bool:
        """Begin or end changing the outline of the present feature.

        Args:
            letter: ``E``: its corners are moved; ``D``: it is drawn anew.
        """
        if self.session is None:
            return False
        if self.redrawing.is_on:
            return self._do(lambda session: None)
        begin = self.redrawing.move_corners if letter == "E" else self.redrawing.draw_anew
        self.panel.show_redrawing(letter)
        begin(self.session.layer, self.session.item.id)
        self._iface.mapCanvas().setFocus()
        return True

    def tell(self, sentence: str) -> None:
        """Say something below the buttons."""
        self.state_label.setText(sentence)
        self.state_label.setVisible(bool(sentence))

    def leave(self) -> None:
        """End the session; what was decided is in its file."""
        if self.session is not None:
            self._finish(self.session)
        self.session = None
        self.sight.clear()
        self._show_review(False)

    def take_away(self) -> None:
        """End the session and leave QGIS's window, as when the plugin is unloaded."""
        self.leave()
        self.background.reached().wait(PATIENCE)
        self.background.close()
        self.sight.remove()
        self._iface.removeDockWidget(self)
        self.deleteLater()

    def _do(self, act: Callable[[Session], Any]) -> bool:
        """Finish what is under way, do something, and show where the review is now."""
        if self.session is None:
            return False
        if not self._finish(self.session):
            act(self.session)
        self.tell("")
        self._show()
        return True

    def _finish(self, session: Session) -> bool:
        """Write the comment and the outline that are under way; whether there was an outline."""
        was_on = self.redrawing.is_on
        session.comment(self.panel.comment_edit.text().strip())
        changed = self.redrawing.end()
        for id, geometry in changed.items():
            session.redraw(id, geometry)
        self.panel.show_redrawing("")
        if changed:
            self._go_on(session)
        return was_on and bool(changed)

    def _go_on(self, session: Session) -> None:
        if self.panel.go_on_box.isChecked():
            session.go_on()

    def _open(self, path: Path, items, names, kind) -> None:
        self.setup.setEnabled(True)
        layer = layer_of(path)
        self.session = Session(layer, items, kind, self.background.ask, self._take_back)
        layer.willBeDeleted.connect(lambda session=self.session: self._lose(session))
        self.panel.show_orders(self.session, names)
        self.exporting.review = path
        self.tell("")
        self._show_review(True)
        self._show()
        self._iface.mapCanvas().setFocus()
        self.begun.emit()

    def _fail(self, sentence: str) -> None:
        self.setup.setEnabled(True)
        self.tell(sentence)

    def _take_back(self, error: HighwaterError) -> None:
        self._show()
        self.tell(error_in_words(error))

    def _lose(self, session: Session) -> None:
        # The layer was taken out of the project, or the project was closed.
        if session is not self.session:
            return
        self.session = None
        self.redrawing.end()
        self.sight.clear()
        self._show_review(False)

    def _sort(self, order: str, lowest_first: bool) -> None:
        self._do(lambda session: session.sort(order, lowest_first))

    def _show(self) -> None:
        if self.session is None:
            return
        feature = self.session.feature()
        is_placed = self.sight.show(feature.geometry(), self.session.layer)
        self.panel.show_feature(self.session, feature, is_placed)
        self.session.look_ahead()
        if self.session.decided == self.session.count and not self.state_label.text():
            self.tell(tr("All features are decided."))

    def _show_review(self, is_on: bool) -> None:
        self.setup.setVisible(not is_on)
        self.panel.setVisible(is_on)
        self.export_button.setVisible(is_on)
        self.other_button.setVisible(is_on)
        self.keys.is_on = is_on
        if not is_on:
            self.setup.refresh()

    def _connect(self) -> None:
        self.setup.begun.connect(self.begin)
        self.panel.sorted_by.connect(self._sort)
        self.redrawing.ended.connect(lambda: self._do(lambda session: None))
        self.exporting.told.connect(self.tell)
        for letter, button in self.panel.buttons.items():
            button.clicked.connect(lambda _checked=False, key=letter: self._by_key[key]())
        self.panel.comment_edit.returnPressed.connect(self._iface.mapCanvas().setFocus)
        self.panel.comment_edit.editingFinished.connect(self._keep_comment)
        self.export_button.clicked.connect(lambda _checked=False: self._export())
        self.other_button.clicked.connect(lambda _checked=False: self.leave())

    def _keep_comment(self) -> None:
        if self.session is None:
            return
        self.session.comment(self.panel.comment_edit.text().strip())
        self.panel.buttons["U"].setEnabled(self.session.can_undo)

    def _export(self) -> None:
        if self.session is not None:
            self._do(lambda session: None)
            self.exporting.ask()

    def _lay_out(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        for widget in (
            self.setup,
            self.panel,
            self.state_label,
            self.exporting.prepare_button,
            self.export_button,
            self.other_button,
        ):
            layout.addWidget(widget)
        layout.addStretch()
        self.setWidget(TallArea(inside))
