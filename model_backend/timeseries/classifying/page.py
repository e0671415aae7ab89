"""The report of a classification as one HTML page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from ...language import Saying, counted, numeral, phrase, tr, whole
from ...language import written_short as written
from ...models.blocks import Table, Text
from ...report.page import card, footer, header, page, paragraph, section, table
from ...report.words import number
from ..facts import SequenceMeasurement
from ..model_file import SequenceModelFile
from ..places import UNKNOWN
from ..score_blocks import differences, table_of_scores
from .chart import LEGEND, page_chart
from .results import FloodCourse, PlaceResult, day_of, shown

TITLE = phrase("Flood in a time series")
MOST_CHARTS = 40
"""Places that are drawn; the table has all."""

METHOD = phrase(
    "Each image is classified from all images of its place together. The first and the last"
    " flooded date are those of images: the flood may have begun before the one and ended after"
    " the other, back to the last and on to the next dry image."
)


@dataclass(frozen=True)
class Told:
    """What the page tells.

    Attributes:
        results: Of all places.
        model: That was used.
        threshold: From which an image is called flooded.
        measured: Scores, where images have labels; None: there are none.
        seen: Places that the model was made with, so that scores on them say little.
        left_out: Reason by image.
        record: Name of the file that says how all was made; empty: there is none.
    """

    results: Sequence[PlaceResult]
    model: SequenceModelFile
    threshold: float
    measured: Optional[SequenceMeasurement]
    seen: int
    left_out: dict[str, Saying]
    record: str


def page_of(told: Told) -> str:
    """The whole page, in the language that is spoken."""
    results = told.results
    images = sum(len(result.images) for result in results)
    days = sorted(day_of(image) for result in results for image in result.images)
    flooded = [result for result in results if result.flood is not None]
    figures = {
        tr("Places"): whole(len(results)),
        tr("Images"): whole(images),
        tr("Images with a flood"): whole(sum(int(r.flooded.sum()) for r in results)),
        tr("Places with a flood"): whole(len(flooded)),
        tr("Threshold"): numeral(f"{told.threshold:g}"),
    }
    about = tr("{model}, images from {first} to {last}").format(
        model=told.model.facts.name, first=written(days[0]), last=written(days[-1])
    )
    body = header(tr(TITLE), about, sentence(results), figures)
    body += section(tr("Probability over time"), paragraph(tr(LEGEND), "soft"), _charts(results))
    if len(results) > MOST_CHARTS:
        text = tr("The {count} places of highest probability are drawn.")
        body += paragraph(text.format(count=MOST_CHARTS), "soft")
    rows = [_row(result) for result in results]
    body += section(tr("Places"), card(table([tr(name) for name in COLUMNS], rows)))
    if told.measured is not None:
        body += section(tr("Held against the labels"), *_scores(told.measured))
    if told.left_out:
        reasons = [(_image(name), str(why)) for name, why in sorted(told.left_out.items())]
        body += section(tr("Left out"), card(table((tr("Image"), tr("Why")), reasons)))
    body += section(tr("How it was made"), paragraph(tr(METHOD)))
    parts = [tr("SHA-256 of the model: {digest}").format(digest=told.model.sha256)]
    if told.record:
        parts.append(tr("Record: {name}").format(name=told.record))
    return page(tr(TITLE), body + footer(*parts), _stamps(told))


def _charts(results: Sequence[PlaceResult]) -> str:
    drawn = sorted(results, key=lambda result: -result.probabilities.max())[:MOST_CHARTS]
    drawn.sort(key=lambda result: result.place.name)
    return "".join(card(page_chart(result)) for result in drawn)


def _image(name: str) -> str:
    """An image that was left out, after its place where there is one."""
    place, slash, image = name.partition("/")
    return f"{shown(place)}/{image}" if slash else name


def sentence(results: Sequence[PlaceResult]) -> str:
    """The answer in the language that is spoken; plain text."""
    flooded = [(result, result.flood) for result in results if result.flood is not None]
    if not flooded:
        return tr("No image shows a flood.")
    if len(results) == 1:
        text = tr("{title}: {text}")
        return text.format(title=results[0].name, text=_course(flooded[0][1]))
    text = tr("{flooded} of {places} places show a flood in at least one image.")
    return text.format(flooded=whole(len(flooded)), places=whole(len(results)))


def _course(flood: FloodCourse) -> str:
    if flood.first == flood.last:
        text = tr("a flood in the image of {first}, highest probability {probability} on {peak}.")
    elif flood.dry_between:
        text = tr(
            "flooded from {first} to {last}, {days} ({dry} of the images between are called dry);"
            " highest probability {probability} on {peak}."
        )
    else:
        text = tr(
            "flooded from {first} to {last}, {days}; highest probability {probability} on {peak}."
        )
    return text.format(
        first=written(flood.first),
        last=written(flood.last),
        days=counted(flood.days, phrase("1 day"), phrase("{count} days")),
        dry=flood.dry_between,
        probability=number(flood.peak_probability, 2),
        peak=written(flood.peak),
    )


COLUMNS = (
    *(phrase("Place"), phrase("Images"), phrase("Flooded"), phrase("First flooded")),
    *(phrase("Last flooded"), phrase("Days"), phrase("Peak"), phrase("Highest probability")),
    phrase("Label"),
)
_LABELS = {0: phrase("no flood"), 1: phrase("flood")}


def _row(result: PlaceResult) -> tuple[str, ...]:
    flood = result.flood
    told = result.place.flooding
    label = "" if told == UNKNOWN else tr(_LABELS[told])
    known = (result.name, str(len(result.images)), str(int(result.flooded.sum())))
    highest = number(float(result.probabilities.max()), 2)
    if flood is None:
        return (*known, "–", "–", "–", "–", highest, label)
    dates = written(flood.first), written(flood.last), str(flood.days), written(flood.peak)
    return (*known, *dates, highest, label)


def _scores(measured: SequenceMeasurement) -> list[str]:
    found = []
    blocks = [*table_of_scores(measured, tr("Classified part")), *differences(measured)]
    for block in blocks:
        if isinstance(block, Table):
            found.append(card(table(block.columns, block.rows)))
        elif isinstance(block, Text):
            found.append(paragraph(block.text, "soft"))
    return found


def _stamps(told: Told) -> list[str]:
    if told.measured is None or not told.seen:
        return []
    if told.measured.places == told.seen:
        return [
            tr(
                "Judged on places that the model was made with: these scores say nothing of other"
                " places."
            )
        ]
    return []
