"""The evaluation of a map as one HTML file that needs nothing else."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from ..dataset.words import some
from ..report.page import Figure, card, footer, framed, header, page, points, section, table, terms
from ..report.verdicts import (
    MEANINGS,
    NAMES,
    agreement,
    errors_bar,
    found,
    headline,
    kind_of_errors,
)
from ..report.words import interval, number, percent

SHOWN = ("iou", "f1", "precision", "recall", "accuracy")
FROM = {"mask": "a mask", "probability": "a water probability"}
ENOUGH_EXCLUDED = 0.01
"""Share of the compared pixels from which those that were not mapped are worth a sentence."""


def write_map_page(path: Path, record: dict[str, Any]) -> None:
    """Write the report.

    Args:
        path: File to write.
        record: What :func:`~model_backend.evaluation.report.write_report` writes; ``intervals``
            (both ends by score), ``bootstrap`` (``blocks``, and their side ``block`` in pixels)
            and ``boundary`` (``tolerance`` in pixels, ``precision``, ``recall``, ``f1``) may be
            missing.
    """
    title = f"How good is the map “{_name(record)}”?"
    body = (
        _head(record, title),
        _figures(record),
        _boundary(record),
        _areas(record["numbers"]),
        section("How each figure is made", card(terms(_titled(record.get("protocol", {}))))),
        _provenance(record),
        footer(*(str(record[key]) for key in ("software", "finished") if record.get(key))),
    )
    path.write_text(page(f"Evaluation of {_name(record)}", "".join(body)), "utf-8")


def _head(record: dict[str, Any], title: str) -> str:
    numbers = record["numbers"]
    low, high = _ends(record, "iou")
    said = (
        agreement(numbers["IOU"], low, high, "the reference calls"),
        found(numbers["RECALL"], numbers["PRECISION"], "the reference's water"),
    )
    verdict = f"<b>{escape(headline(numbers['IOU']))}</b> {escape(' '.join(said))}"
    figures: dict[str, Figure] = {
        NAMES[name]: (
            number(numbers[name.upper()]),
            interval(*_ends(record, name)) or "no interval",
        )
        for name in SHOWN
    }
    about = f"Held against “{record['reference']['name']}” · {str(record.get('finished', ''))[:10]}"
    return (
        header(title, about.rstrip(" ·"), verdict, figures)
        + errors_bar(numbers["TP"], numbers["FN"], numbers["FP"])
        + '<div class="charts">'
        + card(points(map(escape, _failures(record))), "Where it fails")
        + card(points(map(escape, _judged_on(record))), "On what it was judged")
        + "</div>"
    )


def _failures(record: dict[str, Any]) -> list[str]:
    numbers, prediction = record["numbers"], record.get("prediction", {})
    said = [kind_of_errors(numbers["FN"], numbers["FP"])]
    mapped, true = numbers["WATER_AREA"], numbers["REFERENCE_WATER_AREA"]
    if true:
        share = 100 * (mapped - true) / true
        more = "more" if share >= 0 else "less"
        said.append(f"It maps {abs(share):.1f} % {more} water than the reference has.")
    for key, what in (("excluded_pixels", "excluded"), ("uncertain_pixels", "uncertain")):
        count = prediction.get(key) or 0
        if count > ENOUGH_EXCLUDED * numbers["VALID_PIXELS"]:
            said.append(f"{some(count, 'pixel')} of the map are {what} and count as dry here.")
    edge = record.get("boundary")
    if edge and edge.get("f1") is not None:
        said.append(
            f"Of its shorelines, {_share(edge['precision'])} lie within"
            f" {some(edge['tolerance'], 'pixel')} of a true one; of the true ones,"
            f" {_share(edge['recall'])} are met."
        )
    return said


def _judged_on(record: dict[str, Any]) -> list[str]:
    numbers, reference = record["numbers"], record["reference"]
    prediction = record.get("prediction", {})
    read = FROM.get(prediction.get("type", ""), "a map")
    if prediction.get("threshold") is not None:
        read += f", water from {prediction['threshold']:.3g} on"
    water = percent(numbers["TP"] + numbers["FN"], numbers["VALID_PIXELS"])
    said = [
        f"Map: “{_name(record)}”, {read}.",
        f"Reference: “{reference['name']}”, {reference.get('type', 'layer')}.",
        f"{numbers['VALID_PIXELS']:,} valid pixels, {numbers['VALID_AREA']:,.0f} ha,"
        f" {water} of them water in the reference.",
    ]
    if reference.get("resampled"):
        said.append(f"The reference was resampled: {reference['resampled']}.")
    return said


def _figures(record: dict[str, Any]) -> str:
    rows = "".join(
        f"<tr><td><b>{NAMES[name]}</b><br><span class='soft'>{MEANINGS[name]}</span></td>"
        f"<td>{number(record['numbers'][name.upper()])}</td>"
        f"<td>{interval(*_ends(record, name)) or '–'}</td></tr>"
        for name in (*SHOWN, "kappa")
        if name.upper() in record["numbers"]
    )
    drawn = record.get("bootstrap")
    by = f", over {some(drawn['blocks'], 'block')} of {drawn['block']} pixels" if drawn else ""
    head = (
        f"<tr><th>Score</th><th>All valid pixels pooled</th><th>95 % interval{escape(by)}</th></tr>"
    )
    return section("Figures", card(framed(f"<thead>{head}</thead><tbody>{rows}</tbody>")))


def _boundary(record: dict[str, Any]) -> str:
    edge = record.get("boundary")
    if not edge:
        return ""
    meanings = {
        "precision": "mapped shoreline that is near a true one",
        "recall": "true shoreline that is near a mapped one",
        "f1": "harmonic mean of both",
    }
    within = f"within {some(edge['tolerance'], 'pixel')}"
    return section(
        "Shorelines",
        card(
            table(
                ("Score of the boundary", within, "What it says"),
                ((NAMES[key], number(edge.get(key)), text) for key, text in meanings.items()),
            )
        ),
    )


def _areas(numbers: dict[str, Any]) -> str:
    rows = (
        ("Hits", numbers["TP"]),
        ("Misses", numbers["FN"]),
        ("False alarms", numbers["FP"]),
        ("Right dry pixels", numbers["TN"]),
    )
    areas = (
        ("Mapped water", numbers["WATER_AREA"]),
        ("Water of the reference", numbers["REFERENCE_WATER_AREA"]),
        ("Compared", numbers["VALID_AREA"]),
    )
    return section(
        "Pixels and areas",
        '<div class="charts">',
        card(
            table(
                ("", "Pixels", "Share"),
                (
                    (name, f"{count:,}", percent(count, numbers["VALID_PIXELS"]))
                    for name, count in rows
                ),
            )
        ),
        card(table(("", "Hectares"), ((name, f"{area:,.1f}") for name, area in areas))),
        "</div>",
    )


def _provenance(record: dict[str, Any]) -> str:
    rows = [
        (f"“{escape(str(item['name']))}”", f"SHA-256 <code>{escape(file['sha256'])}</code>")
        for item in record.get("inputs", ())
        for file in item.get("files", ())
    ]
    rows += [
        (name, escape(str(record[key])))
        for name, key in (("Software", "software"), ("Begun", "started"), ("Finished", "finished"))
        if record.get(key)
    ]
    versions = record.get("versions", {})
    if versions:
        rows.append(("Versions", escape(" · ".join(f"{k} {v}" for k, v in versions.items()))))
    body = "".join(f"<tr><td>{name}</td><td>{text}</td></tr>" for name, text in rows)
    return section(
        "To compute it again",
        card(f'<div class="record">{framed(f"<tbody>{body}</tbody>")}</div>'),
    )


def _name(record: dict[str, Any]) -> str:
    """Name of the map: the first input is the prediction."""
    inputs = record.get("inputs") or [{}]
    return str(inputs[0].get("name", "map"))


def _ends(record: dict[str, Any], name: str) -> tuple[float | None, float | None]:
    low, high = (record.get("intervals") or {}).get(name) or (None, None)
    return low, high


def _share(value: float | None) -> str:
    return "none" if value is None else f"{100 * value:.0f} %"


def _titled(protocol: dict[str, str]) -> dict[str, str]:
    return {name[:1].upper() + name[1:].replace("_", " "): text for name, text in protocol.items()}
