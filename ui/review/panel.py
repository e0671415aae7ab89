"""Where a review is, and the buttons that go through it."""

from __future__ import annotations

from html import escape
from typing import Dict, List

from qgis.core import QgsFeature
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...processing_provider.translation import tr
from ..narrow_boxes import NarrowBox
from ..pieces import progress_bar
from ..wrapped_words import words
from .kinds import field_title, question_of, titles
from .layer import SAYS
from .look import decision_titles
from .session import Session


class Panel(QWidget):
    """Shows one feature; ``sorted_by`` carries a field and whether its lowest come first."""

    sorted_by = pyqtSignal(str, bool)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.place_label = QLabel()
        self.bar = progress_bar(tr("Features that are decided"))
        self.facts_label = QLabel()
        self.facts_label.setWordWrap(True)
        self.question_label = words()
        self.order_box = NarrowBox()
        self.order_box.setAccessibleName(tr("Order of the features"))
        self.order_box.currentIndexChanged.connect(self._sort)
        self.comment_edit = QLineEdit()
        self.comment_edit.setPlaceholderText(tr("What made you decide so?"))
        self.go_on_box = QCheckBox(tr("Go on after a decision"))
        self.go_on_box.setChecked(True)
        # The letters are part of the texts, so that each language can keep or explain them.
        self.buttons: Dict[str, QPushButton] = {
            "P": QPushButton(tr("Previous (P)")),
            "N": QPushButton(tr("Next (N)")),
            "A": QPushButton(tr("Accept (A)")),
            "R": QPushButton(tr("Reject (R)")),
            "E": QPushButton(tr("Edit outline (E)")),
            "D": QPushButton(tr("Draw anew (D)")),
            "U": QPushButton(tr("Undo (U)")),
        }
        tips = {
            "A": tr("The map is right here."),
            "R": tr("The opposite of what the map says is right here."),
            "E": tr("Move its corners with the vertex tool; press E again when it is done."),
            "D": tr("Click corner by corner; a right click ends, Escape leaves it as it is."),
            "U": tr("Takes back the last change of this session."),
        }
        for letter, text in tips.items():
            self.buttons[letter].setToolTip(text)
        self._lay_out()

    def show_orders(self, session: Session, names: List[str]) -> None:
        """Offer orders, and choose the one that the session begins with."""
        self.order_box.blockSignals(True)
        self.order_box.clear()
        for order, title in titles(names).items():
            self.order_box.addItem(title, order)
        wanted = (session.kind.order, session.kind.lowest_first)
        orders = [self.order_box.itemData(n) for n in range(self.order_box.count())]
        self.order_box.setCurrentIndex(orders.index(wanted) if wanted in orders else 0)
        self.order_box.blockSignals(False)

    def show_feature(self, session: Session, feature: QgsFeature, is_placed: bool) -> None:
        """Show the present feature.

        Args:
            session: The review.
            feature: Its present feature.
            is_placed: Whether it has a place on the map.
        """
        self.place_label.setText(
            tr("<b>{} of {}</b>: {}").format(
                session.place + 1, session.count, decision_titles()[session.item.decision]
            )
        )
        self.bar.setRange(0, session.count)
        self.bar.setValue(session.decided)
        self.bar.setToolTip(tr("{} of {} are decided.").format(session.decided, session.count))
        facts = [
            tr("{}: {}").format(escape(field_title(name)), escape(_text(name, feature[name])))
            for name in session.kind.shown
            if feature.fieldNameIndex(name) >= 0
        ]
        if not is_placed:
            facts.append(tr("It has no place on the map."))
        self.facts_label.setText("<br>".join(facts))
        self.facts_label.setVisible(bool(facts))
        self.question_label.setText(question_of(feature[SAYS] or ""))
        self.comment_edit.setText(feature["review_comment"] or "")
        self.buttons["U"].setEnabled(session.can_undo)

    def show_redrawing(self, letter: str) -> None:
        """Show that an outline is being changed by the button of a letter; empty: none is."""
        texts = {"E": tr("Done (E)"), "D": tr("Give up drawing (D)")}
        usual = {"E": tr("Edit outline (E)"), "D": tr("Draw anew (D)")}
        for key in ("E", "D"):
            self.buttons[key].setText(texts[key] if key == letter else usual[key])
            self.buttons[key].setEnabled(letter in ("", key))

    def _sort(self, number: int) -> None:
        order = self.order_box.itemData(number)
        if order is not None:
            self.sorted_by.emit(*order)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Order:"), self.order_box)
        form.addRow(tr("Comment:"), self.comment_edit)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        grid = QGridLayout()
        for number, (letter, button) in enumerate(self.buttons.items()):
            button.setAutoDefault(False)
            button.setAccessibleDescription(tr("Key {}").format(letter))
            grid.addWidget(button, number // 2, number % 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.place_label)
        layout.addWidget(self.bar)
        layout.addWidget(self.facts_label)
        layout.addWidget(self.question_label)
        layout.addLayout(grid)
        layout.addWidget(self.go_on_box)
        layout.addLayout(form)


def _text(field: str, value: object) -> str:
    if field == "what":
        return tr(str(value)) if value else "–"  # as the layer's legend says it
    if isinstance(value, float):
        return QLocale().toString(value, "g", 3)
    return str(value) if value else "–"
