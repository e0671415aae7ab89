"""The summary of a map as one HTML page that can be sent as it is."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from html import escape
from pathlib import Path

from ...area.texts import hectares
from ...categories import EXCLUDED, MASK_CATEGORIES, NO_DATA, PERMANENT_WATER, UNCERTAIN, WATER
from ...language import measure, tr, whole
from ...raster.whole import write_failure
from ...report.page import Figure, footer, header, page, paragraph, section, table
from ...report.words import percent
from .directions import away_from_centre
from .facts import MapFacts
from .findings import Findings, Place
from .map_drawing import map_panel
from .naming import SOFTWARE
from .orientation import latitude_text, longitude_text
from .overlay import present, swatch
from .picture import ReducedMap
from .summary_sections import excluded_section, made_section, meaning_section, worth_section
from .wording import (
    MODEL_BASED,
    called,
    image_text,
    interval_text,
    legend_name_of,
    method_name,
    title_of,
    unjudged,
    unjudged_text,
)

PICTURE = (1500, 1150, 27)
"""Width, greatest height of the map and size of the letters of the picture, pixels."""
SHOWN = 960
"""Width of the picture where a page's style is not understood, pixels."""
QUALITY = 88
"""Of the picture as JPEG: speckle makes a PNG five times as large as a mail should be."""


def write_summary(
    path: Path,
    facts: MapFacts,
    findings: Findings,
    picture: ReducedMap,
    provenance_name: str,
    reasons: Mapping[int, str] | None = None,
) -> None:
    """Write the page.

    Args:
        path: File to write.
        facts: How the map was made.
        findings: What was found.
        picture: The map.
        provenance_name: File name of the provenance record; empty: there is none.
        reasons: Name of each code of the exclusion mask; None: those of its categories.

    Raises:
        HighwaterError: ``output.disk_full`` or ``output.write_failed``.
    """
    text = page_of(facts, findings, picture, provenance_name, reasons)
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise write_failure(path, error) from error


def page_of(
    facts: MapFacts,
    findings: Findings,
    picture: ReducedMap,
    provenance_name: str,
    reasons: Mapping[int, str] | None = None,
) -> str:
    """The whole page; arguments as of :func:`write_summary`."""
    title = title_of(facts)
    about = image_text(facts) or tr("Neither date nor sensor of the image is known")
    # Where nothing was mapped, figures would be read as “no flood”.
    stamps = () if findings.valid_pixels else (tr("This map is empty: the image has no data."),)
    body = header(
        findings.caption or title,
        f"{title} · {about} · {method_name(facts)}",
        escape(tr(MODEL_BASED)),
        _figures(facts, findings),
    )
    body += _map(picture, facts, findings, title)
    body += "".join(
        f'<div class="finding warning">{paragraph(text)}</div>' for text in facts.warnings
    )
    body += section(tr("What was found"), _areas(facts, findings))
    body += excluded_section(facts, findings, reasons)
    body += worth_section(facts)
    body += meaning_section(facts, findings)
    body += made_section(facts, findings, picture, provenance_name)
    parts = [SOFTWARE]
    if provenance_name:
        parts.append(tr("Provenance record: {name}").format(name=provenance_name))
    body += footer(*parts)
    return _naming(page(title, body, stamps), provenance_name)


def _figures(facts: MapFacts, findings: Findings) -> dict[str, Figure]:
    areas = findings.hectares
    flood = hectares(areas.get(WATER, 0.0))
    none = ("–", tr("was not told apart"))
    permanent = (hectares(areas.get(PERMANENT_WATER, 0.0)), tr("apart from the flood"))
    certain = UNCERTAIN in areas and areas[UNCERTAIN] > 0
    uncertain = hectares(areas.get(UNCERTAIN, 0.0))
    share = unjudged(findings)
    return {
        tr("Flooded") if facts.is_flood else tr("Flood or water"): (
            flood,
            interval_text(findings) or tr("no interval can be told"),
        ),
        tr("Permanent water"): permanent if facts.permanent else none,
        tr("Uncertain"): (
            uncertain,
            tr("in no other figure") if certain else tr("nothing was marked so"),
        ),
        tr("Not judged"): (
            hectares(share.area),
            tr("{share} of the scene").format(share=percent(share.share, 1)),
        ),
    }


def _map(picture: ReducedMap, facts: MapFacts, findings: Findings, title: str) -> str:
    width, tallest, letters = PICTURE
    stream = io.BytesIO()
    image = map_panel(picture, width, tallest, letters)
    image.save(stream, "JPEG", quality=QUALITY, subsampling=0, optimize=True)
    keys = "".join(_key(code, facts, findings) for code in present(picture, findings))
    return (
        f'<figure class="map"><div><img src="{_uri(stream, "jpeg")}" alt="{escape(title)}"'
        f' width="{SHOWN}" height="{round(image.height * SHOWN / image.width)}">'
        f'</div><figcaption><p class="legend">{keys}</p></figcaption></figure>'
    )


def _key(code: int, facts: MapFacts, findings: Findings) -> str:
    stream = io.BytesIO()
    swatch(code, (30, 18)).save(stream, "PNG")
    text = legend_name_of(code, facts)
    area = findings.hectares.get(code)
    said = f"{text}, {hectares(area)}" if area is not None else text
    return (
        f'<span class="key"><img src="{_uri(stream, "png")}" width="30" height="18" alt="">'
        f" {escape(said)}</span> "
    )


def _areas(facts: MapFacts, findings: Findings) -> str:
    total = sum(findings.hectares.values())
    rows = []
    for item in MASK_CATEGORIES:
        area = findings.hectares.get(item.value)
        if area is None or (not area and item.value in (EXCLUDED, UNCERTAIN, NO_DATA)):
            continue
        rows.append((called(item.value, facts), hectares(area), percent(area, total)))
    text = table(("", tr("Area"), tr("Share of the map")), rows)
    return text + paragraph(" ".join(_places(facts, findings)), "soft")


def _places(facts: MapFacts, findings: Findings) -> list[str]:
    """Where water lies, a sentence each."""
    sentences = []
    if findings.patches == 1:
        one = (
            tr("The flood lies in one connected area.")
            if facts.is_flood
            else tr("The water lies in one connected area.")
        )
        sentences.append(one)
    elif findings.patches:
        many = (
            tr("The flood lies in {count} areas.")
            if facts.is_flood
            else tr("The water lies in {count} areas.")
        )
        sentences.append(many.format(count=whole(findings.patches)))
    if findings.largest is not None:
        sentences.append(_largest(findings.largest))
    if findings.reach is not None:
        reach = measure(f"{findings.reach:.1f}", "km")
        sentences.append(tr("One connected area reaches over {length}.").format(length=reach))
    sentences.append(tr("Not judged: {area}.").format(area=unjudged_text(findings)))
    return sentences


def _largest(place: Place) -> str:
    distance = measure(f"{place.distance:.1f}", "km")
    return tr("The largest has {area} and lies {where}, at {latitude}, {longitude}.").format(
        area=hectares(place.area),
        where=away_from_centre(place.direction, distance),
        latitude=latitude_text(place.latitude, 4),
        longitude=longitude_text(place.longitude, 4),
    )


def _uri(stream: io.BytesIO, kind: str) -> str:
    return f"data:image/{kind};base64,{base64.b64encode(stream.getvalue()).decode('ascii')}"


def _naming(text: str, record: str) -> str:
    """The page with the record in its head, for programs."""
    name = f'<meta name="provenance" content="{escape(record)}">' if record else ""
    return text.replace("<title>", f'<meta name="generator" content="{SOFTWARE}">{name}<title>', 1)
