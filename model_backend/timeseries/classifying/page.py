"""The report of a classification as one HTML page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from ...language import written_short as written
from ...models.blocks import Table, Text
from ...report.page import card, footer, header, page, paragraph, section, table
from ..card import scores
from ..facts import SequenceMeasurement
from ..model_file import SequenceModelFile
from ..places import UNKNOWN
from .chart import LEGEND, page_chart
from .results import FloodCourse, PlaceResult, day_of

TITLE = "Flood in a time series"
MOST_CHARTS = 40
"""Places that are drawn; the table has all."""

METHOD = (
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
    left_out: dict[str, str]
    record: str


def page_of(told: Told) -> str:
    """The whole page."""
    results = told.results
    images = sum(len(result.images) for result in results)
    days = sorted(day_of(image) for result in results for image in result.images)
    flooded = [result for result in results if result.flood is not None]
    figures = {
        "Places": f"{len(results):,}",
        "Images": f"{images:,}",
        "Images with a flood": f"{sum(int(r.flooded.sum()) for r in results):,}",
        "Places with a flood": f"{len(flooded):,}",
        "Threshold": f"{told.threshold:g}",
    }
    about = f"{told.model.facts.name}, images from {written(days[0])} to {written(days[-1])}"
    body = header(TITLE, about, sentence(results), figures)
    shown = sorted(results, key=lambda result: -result.probabilities.max())[:MOST_CHARTS]
    shown.sort(key=lambda result: result.place.name)
    charts = "".join(card(page_chart(result)) for result in shown)
    body += section("Probability over time", paragraph(LEGEND, "soft"), charts)
    if len(results) > MOST_CHARTS:
        body += paragraph(f"The {MOST_CHARTS} places of highest probability are drawn.", "soft")
    body += section("Places", card(table(COLUMNS, [_row(result) for result in results])))
    if told.measured is not None:
        body += section("Held against the labels", *_scores(told.measured))
    if told.left_out:
        rows = sorted(told.left_out.items())
        body += section("Left out", card(table(("Image", "Why"), rows)))
    body += section("How it was made", paragraph(METHOD))
    parts = [f"SHA-256 of the model: {told.model.sha256}"]
    body += footer(*parts, *([f"Record: {told.record}"] if told.record else []))
    return page(TITLE, body, _stamps(told))


def sentence(results: Sequence[PlaceResult]) -> str:
    """The answer; plain text."""
    flooded = [(result, result.flood) for result in results if result.flood is not None]
    if not flooded:
        return "No image shows a flood."
    if len(results) == 1:
        return f"{results[0].place.name}: {_course(flooded[0][1])}"
    return f"{len(flooded):,} of {len(results):,} places show a flood in at least one image."


def _course(flood: FloodCourse) -> str:
    between = ""
    if flood.dry_between:
        between = f" ({flood.dry_between} of the images between are called dry)"
    peak = f"highest probability {flood.peak_probability:.2f} on {written(flood.peak)}"
    if flood.first == flood.last:
        return f"a flood in the image of {written(flood.first)}, {peak}."
    return (
        f"flooded from {written(flood.first)} to {written(flood.last)}, {flood.days} days"
        f"{between}; {peak}."
    )


COLUMNS = (
    *("Place", "Images", "Flooded", "First flooded", "Last flooded", "Days", "Peak"),
    *("Highest probability", "Label"),
)


def _row(result: PlaceResult) -> tuple[str, ...]:
    flood = result.flood
    label = {UNKNOWN: "", 0: "no flood", 1: "flood"}[result.place.flooding]
    known = (result.place.name, str(len(result.images)), str(int(result.flooded.sum())))
    highest = f"{result.probabilities.max():.2f}"
    if flood is None:
        return (*known, "–", "–", "–", "–", highest, label)
    dates = written(flood.first), written(flood.last), str(flood.days), written(flood.peak)
    return (*known, *dates, highest, label)


def _scores(measured: SequenceMeasurement) -> list[str]:
    found = []
    for block in scores(measured):
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
            "Judged on places that the model was made with: these scores say nothing of other"
            " places."
        ]
    return []
