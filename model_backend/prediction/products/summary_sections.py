"""What the summary of a map says about how far it can be trusted."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from ...area.modelbased import assumptions
from ...area.texts import hectares
from ...categories import EXCLUSION_CATEGORIES, UNCERTAIN
from ...language import measure, numeral, phrase, tr, whole
from ...report.page import framed, paragraph, points, section, table
from ...report.words import percent
from .facts import MapFacts
from .findings import Findings
from .naming import SOFTWARE
from .overlay import crs_name
from .picture import ReducedMap
from .wording import date_text, method_name, orbit_text

NOT_MEASURED = phrase(
    "Not measured: how good this method is on images like this one is not known. Compare the map"
    " with what you know of the place before you rely on it."
)
SOME_ARE_NOT = phrase(
    "These figures hold for the data that they were measured on. This image was not among them."
)


def made_section(
    facts: MapFacts, findings: Findings, picture: ReducedMap, provenance_name: str
) -> str:
    """Image, method and grid."""
    along_row, along_column = facts.grid.pixel_size()
    size = tr("{width} × {height} pixels of {side} × {other_side}; {share} have data").format(
        width=whole(facts.grid.width),
        height=whole(facts.grid.height),
        side=measure(f"{along_row:.3g}", "m"),
        other_side=measure(f"{along_column:.3g}", "m"),
        share=percent(findings.valid_pixels, findings.pixels),
    )
    rows = {
        tr("Image"): facts.scene,
        tr("Taken"): date_text(facts) or tr("not known"),
        tr("Sensor"): facts.sensor or tr("not known"),
        tr("Orbit"): orbit_text(facts) or tr("not known"),
        tr("Bands"): ", ".join(facts.bands),
        tr("Mapped without the bands"): ", ".join(facts.missing),
        tr("Unit"): tr(facts.unit),
        tr("Size"): size,
        tr("Grid"): crs_name(picture),
        tr("Method"): method_name(facts),
        **{
            tr("SHA-256 of {name}").format(name=name): digest
            for name, digest in facts.hashes.items()
        },
        tr("Water from a probability of"): numeral(f"{facts.threshold:g}"),
        tr("Computed by"): facts.engine,
        tr("Image from before, compared by the method"): facts.before,
        tr("Permanent water from"): facts.permanent or tr("not told apart"),
        tr("Exclusion mask"): facts.exclusion or tr("none"),
        tr("Program"): SOFTWARE,
        tr("Provenance record"): provenance_name,
    }
    cells = "".join(
        f"<tr><td>{escape(name)}</td><td>{escape(text)}</td></tr>"
        for name, text in rows.items()
        if text
    )
    return section(tr("How this map was made"), f'<div class="record">{framed(cells)}</div>')


def worth_section(facts: MapFacts) -> str:
    """What the method was measured to be worth."""
    if not facts.scores:
        said = f'<div class="finding warning">{paragraph(tr(NOT_MEASURED))}</div>'
    else:
        said = points(escape(text) for text in facts.scores) + paragraph(tr(SOME_ARE_NOT), "soft")
    return section(tr("What the method was measured to be worth"), said)


def meaning_section(facts: MapFacts, findings: Findings) -> str:
    """What the figures mean and assume."""
    said = [
        _counted(facts).format(threshold=numeral(f"{facts.threshold:g}")),
        tr("Areas are those of the ground on the ellipsoid, whatever the map's grid is."),
        tr(
            "Radar sees open water as a smooth, dark surface. Water under trees or between houses"
            " is easily missed; smooth sand, asphalt and radar shadow look like water, wind makes"
            " water look like land."
        ),
    ]
    if facts.before:
        said.append(
            tr(
                "The method compares with “{image}”: water that was there before is no flood and"
                " left out of the figure, as far as the method tells both apart."
            ).format(image=facts.before)
        )
    elif not facts.permanent:
        said.append(tr("Rivers and lakes that are always there are in the figure."))
    if findings.hectares.get(UNCERTAIN):
        said.append(tr("Uncertain areas are neither counted as water nor as dry."))
    text = points(escape(line) for line in said)
    if findings.low is not None:
        text += paragraph(tr("The model-based 95 % interval of the flooded area assumes:"))
        text += points(escape(line) for line in assumptions())
    return section(tr("What the figures mean, and what they assume"), text)


def _counted(facts: MapFacts) -> str:
    """What is called water or flood, with a field for the probability."""
    if facts.before and facts.permanent:
        return tr(
            "Flood is where the probability of flood reaches {threshold}, outside permanent water."
        )
    if facts.before:
        return tr("Flood is where the probability of flood reaches {threshold}.")
    if facts.permanent:
        return tr(
            "Flood is where the probability of water reaches {threshold}, outside permanent water."
        )
    return tr("Water is where the probability of water reaches {threshold}.")


def excluded_section(facts: MapFacts, findings: Findings, reasons: Mapping[int, str] | None) -> str:
    """Excluded area by reason; nothing where there was no exclusion mask."""
    if not facts.exclusion:
        return ""
    names = reasons_of(reasons)
    total = sum(findings.hectares.values())
    rows = [
        (
            names.get(code) or tr("Reason {code}").format(code=code),
            hectares(area),
            percent(area, total),
        )
        for code, area in sorted(findings.excluded.items())
        if code and area > 0
    ]
    if not rows:
        nothing = tr("The mask “{mask}” excludes nothing.").format(mask=facts.exclusion)
        return section(tr("Excluded"), paragraph(nothing))
    intro = tr(
        "By the mask “{mask}”, the radar cannot judge these areas. They count neither as water nor"
        " as dry."
    ).format(mask=facts.exclusion)
    columns = (tr("Reason"), tr("Area"), tr("Share of the map"))
    return section(tr("Excluded"), paragraph(intro) + table(columns, rows))


def reasons_of(reasons: Mapping[int, str] | None) -> Mapping[int, str]:
    """Names of the exclusion mask's codes."""
    if reasons is not None:
        return reasons
    return {item.value: tr(item.name) for item in EXCLUSION_CATEGORIES}
