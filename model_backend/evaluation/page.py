"""The evaluation of a map as one HTML file that needs nothing else."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from ..language import measure, numeral, phrase, tr, whole
from ..report.page import Figure, card, footer, header, page, points, section, terms
from ..report.verdicts import (
    NAMES,
    agreement,
    errors_bar,
    found,
    headline,
    kind_of_errors,
)
from ..report.words import interval, number, percent
from .page_figures import SHOWN, areas, boundary, ends_of, figures, pixels, provenance

ENOUGH_EXCLUDED = 0.01
"""Share of the compared pixels from which those that were not mapped are worth a sentence."""
_PROTOCOL = {
    "pooling": phrase("Pooling"),
    "valid": phrase("Valid"),
    "reference": phrase("Reference"),
    "prediction": phrase("Prediction"),
    "alignment": phrase("Alignment"),
    "undefined": phrase("Undefined"),
    "areas": phrase("Areas"),
    "kappa": phrase("Kappa"),
    "intervals": phrase("Intervals"),
    "boundary": phrase("Boundary"),
}
"""Titles of what the record says of how figures are made."""


def write_map_page(path: Path, record: dict[str, Any]) -> None:
    """Write the report.

    Args:
        path: File to write.
        record: What :func:`~model_backend.evaluation.report.write_report` writes; ``intervals``
            (both ends by score), ``bootstrap`` (``blocks``, and their side ``block`` in pixels)
            and ``boundary`` (``tolerance`` in pixels, ``precision``, ``recall``, ``f1``) may be
            missing.
    """
    title = tr("How good is the map “{map}”?").format(map=_name(record))
    body = (
        _head(record, title),
        figures(record),
        boundary(record),
        areas(record["numbers"]),
        section(tr("How each figure is made"), card(terms(_titled(record.get("protocol", {}))))),
        provenance(record),
        footer(*(str(record[key]) for key in ("software", "finished") if record.get(key))),
    )
    window = tr("Evaluation of {map}").format(map=_name(record))
    path.write_text(page(window, "".join(body)), "utf-8")


def _head(record: dict[str, Any], title: str) -> str:
    numbers = record["numbers"]
    low, high = ends_of(record, "iou")
    said = (
        agreement(numbers["IOU"], low, high, reference=True),
        found(numbers["RECALL"], numbers["PRECISION"], reference=True),
    )
    verdict = f"<b>{escape(headline(numbers['IOU']))}</b> {escape(' '.join(said))}"
    shown: dict[str, Figure] = {
        tr(NAMES[name]): (
            number(numbers[name.upper()]),
            interval(*ends_of(record, name)) or tr("no interval"),
        )
        for name in SHOWN
    }
    against = tr("Held against “{reference}”").format(reference=record["reference"]["name"])
    about = f"{against} · {str(record.get('finished', ''))[:10]}".rstrip(" ·")
    return (
        header(title, about, verdict, shown)
        + errors_bar(numbers["TP"], numbers["FN"], numbers["FP"])
        + '<div class="charts">'
        + card(points(map(escape, _failures(record))), tr("Where it fails"))
        + card(points(map(escape, _judged_on(record))), tr("On what it was judged"))
        + "</div>"
    )


def _failures(record: dict[str, Any]) -> list[str]:
    numbers, prediction = record["numbers"], record.get("prediction", {})
    said = [kind_of_errors(numbers["FN"], numbers["FP"])]
    mapped, true = numbers["WATER_AREA"], numbers["REFERENCE_WATER_AREA"]
    if true:
        share = 100 * (mapped - true) / true
        text = (
            tr("It maps {share} more water than the reference has.")
            if share >= 0
            else tr("It maps {share} less water than the reference has.")
        )
        said.append(text.format(share=measure(f"{abs(share):.1f}", "%")))
    for key, text in (
        ("excluded_pixels", tr("{pixels} of the map are excluded and count as dry here.")),
        ("uncertain_pixels", tr("{pixels} of the map are uncertain and count as dry here.")),
    ):
        count = prediction.get(key) or 0
        if count > ENOUGH_EXCLUDED * numbers["VALID_PIXELS"]:
            said.append(text.format(pixels=pixels(count)))
    edge = record.get("boundary")
    if edge and edge.get("f1") is not None:
        text = tr(
            "Of its shorelines, {precision} lie within {distance} of a true one; of the true ones,"
            " {recall} are met."
        )
        said.append(
            text.format(
                precision=_share(edge["precision"]),
                distance=pixels(edge["tolerance"]),
                recall=_share(edge["recall"]),
            )
        )
    return said


def _judged_on(record: dict[str, Any]) -> list[str]:
    numbers, reference = record["numbers"], record["reference"]
    prediction = record.get("prediction", {})
    read = {"mask": tr("a mask"), "probability": tr("a water probability")}
    what = read.get(prediction.get("type", ""), tr("a map"))
    text = tr("Map: “{map}”, {what}.")
    if prediction.get("threshold") is not None:
        text = tr("Map: “{map}”, {what}, water from {threshold} on.")
    threshold = numeral(f"{prediction.get('threshold') or 0:.3g}")
    kind = {"raster": tr("raster"), "polygons": tr("polygons")}
    pixels = tr("{count} valid pixels, {area}, {share} of them water in the reference.")
    said = [
        text.format(map=_name(record), what=what, threshold=threshold),
        tr("Reference: “{reference}”, {kind}.").format(
            reference=reference["name"], kind=kind.get(reference.get("type", ""), tr("layer"))
        ),
        pixels.format(
            count=whole(numbers["VALID_PIXELS"]),
            area=measure(f"{numbers['VALID_AREA']:,.0f}", "ha"),
            share=percent(numbers["TP"] + numbers["FN"], numbers["VALID_PIXELS"]),
        ),
    ]
    if reference.get("resampled"):
        said.append(tr("The reference was resampled: nearest neighbour."))
    return said


def _name(record: dict[str, Any]) -> str:
    """Name of the map: the first input is the prediction."""
    inputs = record.get("inputs") or [{}]
    return str(inputs[0].get("name", tr("map")))


def _share(value: float | None) -> str:
    return tr("none") if value is None else measure(f"{100 * value:.0f}", "%")


def _titled(protocol: dict[str, str]) -> dict[str, str]:
    return {tr(_PROTOCOL.get(name, name)): text for name, text in protocol.items()}
