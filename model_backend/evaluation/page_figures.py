"""Tables of the page of a map's evaluation."""

from __future__ import annotations

from html import escape
from typing import Any

from ..language import counted, numeral, phrase, tr, whole
from ..report.page import card, framed, headings, section, table
from ..report.verdicts import MEANINGS, NAMES
from ..report.words import interval, number, percent

SHOWN = ("iou", "f1", "precision", "recall", "accuracy")


def figures(record: dict[str, Any]) -> str:
    """Scores with their meanings and intervals."""
    rows = "".join(
        f"<tr><td><b>{tr(NAMES[name])}</b><br><span class='soft'>{tr(MEANINGS[name])}</span></td>"
        f"<td>{number(record['numbers'][name.upper()])}</td>"
        f"<td>{interval(*ends_of(record, name)) or '–'}</td></tr>"
        for name in (*SHOWN, "kappa")
        if name.upper() in record["numbers"]
    )
    drawn = record.get("bootstrap")
    if not drawn:
        title = tr("95 % interval")
    elif drawn["blocks"] == 1:
        title = tr("95 % interval, over 1 block of {side} pixels").format(side=drawn["block"])
    else:
        title = tr("95 % interval, over {count} blocks of {side} pixels").format(
            count=whole(drawn["blocks"]), side=drawn["block"]
        )
    head = headings(tr("Score"), tr("All valid pixels pooled"), title)
    rows = f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody>"
    return section(tr("Figures"), card(framed(rows)))


def boundary(record: dict[str, Any]) -> str:
    """How well shorelines agree; nothing where that was not measured."""
    edge = record.get("boundary")
    if not edge:
        return ""
    meanings = {
        "precision": tr("mapped shoreline that is near a true one"),
        "recall": tr("true shoreline that is near a mapped one"),
        "f1": tr("harmonic mean of both"),
    }
    within = tr("within {distance}").format(distance=pixels(edge["tolerance"]))
    return section(
        tr("Shorelines"),
        card(
            table(
                (tr("Score of the boundary"), within, tr("What it says")),
                ((tr(NAMES[key]), number(edge.get(key)), text) for key, text in meanings.items()),
            )
        ),
    )


def areas(numbers: dict[str, Any]) -> str:
    """Counts of pixels, and areas."""
    rows = (
        (tr("Hits"), numbers["TP"]),
        (tr("Misses"), numbers["FN"]),
        (tr("False alarms"), numbers["FP"]),
        (tr("Right dry pixels"), numbers["TN"]),
    )
    areas = (
        (tr("Mapped water"), numbers["WATER_AREA"]),
        (tr("Water of the reference"), numbers["REFERENCE_WATER_AREA"]),
        (tr("Compared"), numbers["VALID_AREA"]),
    )
    return section(
        tr("Pixels and areas"),
        '<div class="charts">',
        card(
            table(
                ("", tr("Pixels"), tr("Share")),
                (
                    (name, whole(count), percent(count, numbers["VALID_PIXELS"]))
                    for name, count in rows
                ),
            )
        ),
        card(
            table(("", tr("Hectares")), ((name, numeral(f"{area:,.1f}")) for name, area in areas))
        ),
        "</div>",
    )


def provenance(record: dict[str, Any]) -> str:
    """From which files, by what and when."""
    rows = [
        (
            escape(tr("“{name}”").format(name=item["name"])),
            f"SHA-256 <code>{escape(file['sha256'])}</code>",
        )
        for item in record.get("inputs", ())
        for file in item.get("files", ())
    ]
    rows += [
        (name, escape(str(record[key])))
        for name, key in (
            (tr("Software"), "software"),
            (tr("Begun"), "started"),
            (tr("Finished"), "finished"),
        )
        if record.get(key)
    ]
    versions = record.get("versions", {})
    if versions:
        rows.append((tr("Versions"), escape(" · ".join(f"{k} {v}" for k, v in versions.items()))))
    body = "".join(f"<tr><td>{name}</td><td>{text}</td></tr>" for name, text in rows)
    return section(
        tr("To compute it again"),
        card(f'<div class="record">{framed(f"<tbody>{body}</tbody>")}</div>'),
    )


def ends_of(record: dict[str, Any], name: str) -> tuple[float | None, float | None]:
    """Both ends of the interval of a score; None: there is none."""
    low, high = (record.get("intervals") or {}).get(name) or (None, None)
    return low, high


def pixels(count: float) -> str:
    """So many pixels."""
    return counted(count, phrase("1 pixel"), phrase("{count} pixels"))
