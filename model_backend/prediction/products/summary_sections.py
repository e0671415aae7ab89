"""What the summary of a map says about how far it can be trusted."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from ... import categories
from ...area.modelbased import ASSUMPTIONS
from ...area.texts import hectares
from ...categories import UNCERTAIN
from ...report.page import framed, paragraph, points, section, table
from ...report.words import percent
from .facts import MapFacts
from .findings import Findings
from .naming import SOFTWARE
from .overlay import crs_name
from .picture import ReducedMap
from .wording import date_text

NOT_MEASURED = (
    "Not measured: how good this method is on images like this one is not known. Compare the map"
    " with what you know of the place before you rely on it."
)
SOME_ARE_NOT = (
    "These figures hold for the data that they were measured on. This image was not among them."
)


def made_section(
    facts: MapFacts, findings: Findings, picture: ReducedMap, provenance_name: str
) -> str:
    """Image, method and grid."""
    along_row, along_column = facts.grid.pixel_size()
    valid = percent(findings.valid_pixels, findings.pixels)
    rows = {
        "Image": facts.scene,
        "Taken": date_text(facts) or "not known",
        "Sensor": facts.sensor or "not known",
        "Orbit": facts.orbit or "not known",
        "Bands": ", ".join(facts.bands),
        **({"Mapped without the bands": ", ".join(facts.missing)} if facts.missing else {}),
        "Unit": facts.unit,
        "Size": f"{facts.grid.width:,} × {facts.grid.height:,} pixels of"
        f" {along_row:.3g} m × {along_column:.3g} m; {valid} have data",
        "Grid": crs_name(picture),
        "Method": facts.method,
        **{f"SHA-256 of {name}": digest for name, digest in facts.hashes.items()},
        "Water from a probability of": f"{facts.threshold:g}",
        "Computed by": facts.engine,
        "Image from before, compared by the method": facts.before,
        "Permanent water from": facts.permanent or "not told apart",
        "Exclusion mask": facts.exclusion or "none",
        "Program": SOFTWARE,
        "Provenance record": provenance_name,
    }
    cells = "".join(
        f"<tr><td>{escape(name)}</td><td>{escape(text)}</td></tr>"
        for name, text in rows.items()
        if text
    )
    return section("How this map was made", f'<div class="record">{framed(cells)}</div>')


def worth_section(facts: MapFacts) -> str:
    """What the method was measured to be worth."""
    if not facts.scores:
        said = f'<div class="finding warning">{paragraph(NOT_MEASURED)}</div>'
    else:
        said = points(escape(text) for text in facts.scores) + paragraph(SOME_ARE_NOT, "soft")
    return section("What the method was measured to be worth", said)


def meaning_section(facts: MapFacts, findings: Findings) -> str:
    """What the figures mean and assume."""
    water = "Flood" if facts.is_flood else "Water"
    of = "flood" if facts.before else "water"
    said = [
        f"{water} is where the probability of {of} reaches {facts.threshold:g}"
        + (", outside permanent water." if facts.permanent else "."),
        "Areas are those of the ground on the ellipsoid, whatever the map's grid is.",
        "Radar sees open water as a smooth, dark surface. Water under trees or between houses is"
        " easily missed; smooth sand, asphalt and radar shadow look like water, wind makes water"
        " look like land.",
    ]
    if facts.before:
        said.append(
            f"The method compares with “{facts.before}”: water that was there before is no flood"
            " and left out of the figure, as far as the method tells both apart."
        )
    elif not facts.permanent:
        said.append("Rivers and lakes that are always there are in the figure.")
    if findings.hectares.get(UNCERTAIN):
        said.append("Uncertain areas are neither counted as water nor as dry.")
    text = points(escape(line) for line in said)
    if findings.low is not None:
        text += paragraph("The model-based 95 % interval of the flooded area assumes:")
        text += points(escape(line) for line in ASSUMPTIONS)
    return section("What the figures mean, and what they assume", text)


def excluded_section(facts: MapFacts, findings: Findings, reasons: Mapping[int, str] | None) -> str:
    """Excluded area by reason; nothing where there was no exclusion mask."""
    if not facts.exclusion:
        return ""
    names = reasons_of(reasons)
    total = sum(findings.hectares.values())
    rows = [
        (names.get(code, f"Reason {code}"), hectares(area), percent(area, total))
        for code, area in sorted(findings.excluded.items())
        if code and area > 0
    ]
    intro = paragraph(
        f"By the mask “{facts.exclusion}”, the radar cannot judge these areas. They count neither"
        " as water nor as dry."
    )
    if not rows:
        return section("Excluded", paragraph(f"The mask “{facts.exclusion}” excludes nothing."))
    return section("Excluded", intro + table(("Reason", "Area", "Share of the map"), rows))


def reasons_of(reasons: Mapping[int, str] | None) -> Mapping[int, str]:
    """Names of the exclusion mask's codes."""
    if reasons is not None:
        return reasons
    known = getattr(categories, "EXCLUSION_CATEGORIES", ())
    return {item.value: item.name for item in known}
