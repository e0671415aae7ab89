"""Drop-down boxes that may be narrower than what they say."""

from __future__ import annotations

from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QPaintEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
)

MARGIN = 4  # pixels that styles leave beside a text, and between it and its icon
LEAST = 8  # letters for which there is always room


class _Narrow:
    """Ends a text that does not fit in an ellipsis, where Qt cuts it, and shows it whole as a tip.

    The list itself is as wide as its entries.
    """

    ELIDED = Qt.TextElideMode.ElideRight

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LEAST)

    def shown_text(self) -> str:
        """What there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + MARGIN
        room = field.width() - icon - MARGIN
        return self.fontMetrics().elidedText(option.currentText, self.ELIDED, room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self.shown_text() != self.currentText():
            tip = "\n".join(filter(None, (self.currentText(), self.toolTip())))
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def showPopup(self) -> None:
        entries = self.view()
        bar = entries.verticalScrollBar().sizeHint().width()
        entries.setMinimumWidth(entries.sizeHintForColumn(0) + bar)
        super().showPopup()


class NarrowBox(_Narrow, QComboBox):
    """A choice among titles."""


class NarrowLayerBox(_Narrow, QgsMapLayerComboBox):
    """A choice among layers, whose names often differ at their ends only."""

    ELIDED = Qt.TextElideMode.ElideMiddle
