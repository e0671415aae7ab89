"""The audit as one HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

from ...language import measure, phrase, tr, whole
from ...report.charts import legend
from ...report.page import header, page
from ..words import length
from . import charts, counted
from .balance import parts_section
from .facts import radar_bands, value_range
from .figures import Pictures
from .findings import ERROR, NOTE, WARNING, Finding, count
from .part_checks import Layout, by_part
from .survey import Survey

SHOWN = 6  # pictures of a finding
SAMPLES = 4  # pictures of a part
LISTED = 200  # tiles of a finding that are named
SEVERITY_NAMES = {ERROR: phrase("Error"), WARNING: phrase("Warning"), NOTE: phrase("Note")}


def write_page(
    path: Path,
    survey: Survey,
    findings: Sequence[Finding],
    layout: Layout,
    record: dict[str, Any],
) -> None:
    """Write the report.

    Args:
        path: File to write.
        survey: Of the dataset.
        findings: Worst first, in the language that is spoken.
        layout: Of the parts.
        record: The audit as JSON values.
    """
    pictures = Pictures(survey)
    body = "".join(
        (
            _head(survey, findings, record),
            _findings(findings, pictures),
            parts_section(survey, layout),
            _values(survey),
            _samples(survey, pictures),
            _method(survey, record),
        )
    )
    title = tr("Audit of {dataset}").format(dataset=survey.dataset.name)
    path.write_text(page(title, body), "utf-8")


def _head(survey: Survey, findings: Sequence[Finding], record: dict[str, Any]) -> str:
    numbers = record["numbers"]
    errors, warnings = count(findings, ERROR), count(findings, WARNING)
    if errors:
        verdict = tr(
            "<b>Not fit to train on yet:</b> {errors} and {warnings}. An error means that a model,"
            " or its scores, would be wrong."
        ).format(errors=counted.errors(errors), warnings=counted.warnings(warnings))
    elif warnings:
        verdict = tr("<b>Usable, but look first:</b> {warnings}, no error.").format(
            warnings=counted.warnings(warnings)
        )
    else:
        verdict = tr("<b>Nothing wrong was found.</b>")
    format = survey.dataset.format
    pixel = (
        tr("unknown size")
        if format.pixel_size is None
        else measure(f"{format.pixel_size:.3g}", "m")
    )
    about = tr("{bands} in {unit} · tiles of {side} × {side} pixels of {pixel} · {day}").format(
        bands=", ".join(format.bands),
        unit=format.unit,
        side=format.tile_size,
        pixel=pixel,
        day=record["audited"][:10],
    )
    water, distance = numbers["WATER_PERCENT"], numbers["MINIMUM_DISTANCE"]
    figures = {
        tr("Tiles"): whole(numbers["TILES"]),
        tr("Suspicious"): whole(numbers["SUSPICIOUS_TILES"]),
        tr("Errors"): str(errors),
        tr("Warnings"): str(warnings),
        tr("Water"): "–" if water is None else measure(f"{water:.1f}", "%"),
        tr("Parts are apart"): "–"
        if distance is None
        else length(distance)
        if distance
        else tr("0 m: contact"),
    }
    title = tr("Audit of the dataset “{dataset}”").format(dataset=survey.dataset.name)
    return header(title, about, verdict, figures)


def _findings(findings: Sequence[Finding], pictures: Pictures) -> str:
    if not findings:
        return ""
    parts = [f"<section><h2>{escape(tr('Findings'))}</h2>"]
    if any(item.tiles for item in findings):
        parts.append(f'<p class="soft">{escape(pictures.legend)}</p>')
    for item in findings:
        parts.append(
            f'<article class="finding {item.severity}"><h3><span class="chip">'
            f"{escape(tr(SEVERITY_NAMES[item.severity]))}</span>{escape(item.title)}</h3>"
            f"<p>{escape(item.text)}</p>"
        )
        if item.remedy:
            text = tr("What to do: {remedy}").format(remedy=item.remedy)
            parts.append(f'<p class="todo">{escape(text)}</p>')
        if item.tiles and item.severity != NOTE:
            some_tiles = list(item.tiles.items())[:SHOWN]
            figures = "".join(pictures.figure(tile, reason) for tile, reason in some_tiles)
            parts.append(f'<div class="tiles">{figures}</div>')
        if len(item.tiles) > (SHOWN if item.severity != NOTE else 0):
            each = tr("{tile}: {reason}")
            listed = "".join(
                f"<li>{escape(each.format(tile=tile, reason=reason))}</li>"
                for tile, reason in list(item.tiles.items())[:LISTED]
            )
            more = len(item.tiles) - LISTED
            text = tr("… and {count} more; the layer has all of them").format(count=more)
            rest = f"<li>{escape(text)}</li>" if more > 0 else ""
            parts.append(
                f"<details><summary>{_all(len(item.tiles))}</summary>"
                f"<ul>{listed}{rest}</ul></details>"
            )
        parts.append("</article>")
    return "".join(parts) + "</section>"


def _values(survey: Survey) -> str:
    unit = survey.dataset.format.unit
    drawn = [
        charts.values_of(band, survey.facts, unit, value_range(unit))
        for band in radar_bands(survey.dataset.format.bands)
    ]
    drawn = [item for item in drawn if item]
    if not drawn:
        return ""
    key = legend({"dry": tr("labelled dry"), "water": tr("labelled water")})
    text = tr(
        "Each curve is drawn to the same area. Water is usually darker than land; where the two lie"
        " upon each other, the label or the radar cannot tell them apart."
    )
    cells = "".join(f'<div class="chart">{item}</div>' for item in drawn)
    return (
        f"<section><h2>{escape(tr('Values under the labels'))}</h2><p>{escape(text)}</p>{key}"
        f'<div class="charts">{cells}</div></section>'
    )


def _samples(survey: Survey, pictures: Pictures) -> str:
    blocks = []
    for item in by_part(survey):
        part = "" if item.name == "none" else item.name
        members = sorted(
            (
                facts
                for facts in survey.facts
                if facts.record.split == part and facts.water is not None
            ),
            key=lambda facts: facts.water or 0,
        )
        if not members:
            continue
        # From dry to wet.
        last = len(members) - 1
        places = sorted({round(last * i / (SAMPLES - 1)) for i in range(SAMPLES)})
        figures = "".join(pictures.figure(members[i].record.tile, "") for i in places)
        blocks.append(
            f'<h3>{counted.part_name(item.name)}</h3><div class="tiles">{figures}</div><br>'
        )
    if not blocks:
        return ""
    return (
        f"<section><h2>{escape(tr('Examples from dry to wet'))}</h2>"
        f'<p class="soft">{escape(pictures.legend)}</p>{"".join(blocks)}</section>'
    )


def _method(survey: Survey, record: dict[str, Any]) -> str:
    text = tr(
        "Every tile was read. Labels of {count} tiles with both classes were compared with their"
        " own images: with the best threshold of each band, raw and filtered, at the water's edge"
        " (labels drawn by people agree on 55 to 75 % of the pixels there, labels made by a"
        " threshold on 97 to 100 %), and with the image's edges at displacements up to 16 pixels."
        " Distances are over ground, between footprints. Percentages of water are of valid pixels:"
        " those with data in all bands and a label. Weak and simulated labels count in no score"
        " unless asked for."
    ).format(count=record["looked_at_closely"])
    return (
        f"<section><h2>{escape(tr('How this was found'))}</h2><p>{escape(text, quote=False)}</p>"
        f"</section><footer>{escape(record['software'])} · {escape(record['audited'])}"
        f" · {escape(str(survey.dataset.folder))}</footer>"
    )


def _all(number: int) -> str:
    if number <= 1:
        return tr("The tile")
    return tr("All {count} tiles").format(count=whole(number))
