"""What was recognised of an image, for people."""

from __future__ import annotations

from typing import List, Tuple

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ...model_backend.protocol.described import NAN, DescribedNodata, DescribedScene, SceneReport
from ...processing_provider.mapping import UNIT_TITLES
from ...processing_provider.sentences import error_in_words, value_in_words
from ...processing_provider.translation import tr
from ..pieces import number
from ..wrapped_words import words

SECONDS_OF_DAY = "T"


class RecognisedView(QWidget):
    """A small table of what was recognised, and below it why the image is refused."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.state_label = words()
        self.state_label.setAccessibleName(tr("What is known of the image"))
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._table)
        layout.addWidget(self.state_label)
        self.say(tr("Choose a radar image."))

    def say(self, sentence: str) -> None:
        """Show a sentence alone."""
        self._show([], sentence)

    def show_report(self, report: SceneReport) -> None:
        """Show what is known of an image."""
        rows = rows_of(report.scene) if report.scene is not None else []
        refusal = report.refusal
        self._show(rows, error_in_words(refusal) if refusal is not None else "")

    def text(self) -> str:
        """All of it, a line each."""
        rows = range(self._grid.rowCount()) if not self._table.isHidden() else ()
        there = [row for row in rows if self._grid.itemAtPosition(row, 0) is not None]
        lines = [" ".join(label.text() for label in self._row(row)) for row in there]
        return "\n".join([*lines, self.state_label.text()]).strip()

    def _row(self, place: int) -> Tuple[QLabel, QLabel]:
        """The labels of a row, made where they are not there."""
        item = self._grid.itemAtPosition(place, 0)
        if item is None:
            self._grid.addWidget(QLabel(), place, 0, Qt.AlignmentFlag.AlignTop)
            value = words(selectable=True)
            value.setAlignment(Qt.AlignmentFlag.AlignTop)  # beside its title, however high it is
            self._grid.addWidget(value, place, 1)
        return tuple(self._grid.itemAtPosition(place, column).widget() for column in (0, 1))

    def _show(self, rows: List[Tuple[str, str, str]], sentence: str) -> None:
        for place, (name, value, why) in enumerate(rows):
            title, text = self._row(place)
            title.setText(tr("{}:").format(name))
            text.setText(value)
            text.setAccessibleName(name)
            text.setToolTip(why)
        self._table.setVisible(bool(rows))
        self.state_label.setText(sentence)
        self.state_label.setVisible(bool(sentence))


def rows_of(scene: DescribedScene) -> List[Tuple[str, str, str]]:
    """Name, value and, where there is one, the reason of each thing that is known."""
    unknown = tr("not known")
    bands = ", ".join(
        tr("{name} (band {number})").format(name=band.name, number=band.number)
        for band in scene.bands
    )
    unit = tr(UNIT_TITLES[scene.unit]) if scene.unit in UNIT_TITLES else ""
    return [
        (tr("Sensor"), _sensor(scene) or unknown, ""),
        (tr("Date"), date_text(scene.date) or unknown, ""),
        (tr("Bands"), bands or tr("not recognised"), _reasons(scene)),
        (tr("Unit"), unit or tr("not recognised"), value_in_words(scene.unit_how)),
        (tr("No data"), "\n".join(map(_nodata, scene.nodata)) or unknown, ""),
        (tr("Pixels"), _pixels(scene), ""),
        (tr("CRS"), scene.crs or tr("none"), ""),
    ]


def date_text(date: str) -> str:
    """A day, and the time where it is known, as they are written here; satellites say UTC."""
    moment = QDateTime.fromString(date, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return date
    locale = QLocale()
    day = locale.toString(moment.date(), QLocale.FormatType.ShortFormat)
    if SECONDS_OF_DAY not in date:
        return day
    clock = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return tr("{day}, {time} UTC").format(day=day, time=clock)


def _sensor(scene: DescribedScene) -> str:
    orbits = {"ascending": tr("{}, ascending"), "descending": tr("{}, descending")}
    if not (scene.sensor and scene.orbit):
        return scene.sensor
    return orbits[scene.orbit].format(scene.sensor)


def _reasons(scene: DescribedScene) -> str:
    """How each band was recognised, a line each."""
    return "\n".join(value_in_words(band.how) for band in scene.bands)


def _nodata(found: DescribedNodata) -> str:
    """The values without data of a band, such as “VV: NaN (declared in the file)”."""
    values = []
    if found.declared:
        values.append(tr("{} (declared in the file)").format(found.declared))
    if found.fill:
        values.append(tr("{} (not declared, but recognised as fill)").format(found.fill))
    values += [tr("{} (added in QGIS)").format(value) for value in found.added]
    if found.declared != NAN:
        values.append(NAN)
    return tr("{}: {}").format(found.band, ", ".join(values))


def _pixels(scene: DescribedScene) -> str:
    count = tr("{width} × {height}").format(width=number(scene.width), height=number(scene.height))
    if not scene.pixel_size:
        return count
    size = tr("{:.3g} × {:.3g} m").format(*scene.pixel_size)
    return tr("{count}, each {size}").format(count=count, size=size)
