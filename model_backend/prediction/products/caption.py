"""What a map shows, in a sentence: only what was measured, nothing that is not known."""

from __future__ import annotations

from ...categories import DRY, EXCLUDED, PERMANENT_WATER, UNCERTAIN, WATER
from ...report.words import listed
from . import quantities
from .facts import MapFacts
from .findings import Findings, Place

_LEAST = 1e-4
"""Hectares that are told at least: a square metre."""
_SLACK = 0.005
"""An interval that ends so near the area, which rounding hides, holds it."""


def caption(findings: Findings, facts: MapFacts) -> str:
    """Describe a map in plain English.

    Water is called flood only where permanent water was told apart from it, or where a model maps
    the flood between two dates.

    Args:
        findings: What was measured.
        facts: How the map was made, and whether water means flood.

    Returns:
        One sentence, such as “Flooding along permanent water over 1.8 km; 412 ha (model-based
        95 % interval 371–455 ha), the largest connected area 210 ha north-east of the centre; 6 %
        of the scene cannot be judged.”
    """
    if not findings.valid_pixels:
        return "The image has no data here, so nothing can be said about water."
    is_flood = facts.is_flood
    judged = _judged(findings)
    if judged == 0:
        clauses = ["None of the scene could be judged"]
    elif findings.hectares.get(WATER, 0.0) < _LEAST:
        clauses = [_nothing_found(findings, is_flood)]
    else:
        clauses = _water_found(findings, is_flood)
    uncertain = findings.hectares.get(UNCERTAIN, 0.0)
    if uncertain >= _LEAST:
        another = "another " if findings.hectares.get(WATER, 0.0) >= _LEAST else ""
        clauses.append(
            f"it is uncertain whether {another}{quantities.area(uncertain)} are"
            f" {'flooded' if is_flood else 'water'}"
        )
    if judged and findings.hectares.get(WATER, 0.0) < _LEAST:
        clauses.append(
            "all of the scene could be judged"
            if judged == 1
            else f"{quantities.share(judged)} of the scene could be judged"
        )
    elif 0 < judged < 1:
        clauses.append(f"{quantities.share(1 - judged)} of the scene cannot be judged")
    missing = 1 - findings.valid_pixels / findings.pixels
    if missing >= 0.005:
        clauses.append(f"{quantities.share(missing)} of the map has no data")
    if facts.missing:
        clauses.append(f"mapped without {listed(facts.missing)}")
    return "; ".join(clauses) + "."


def _judged(findings: Findings) -> float:
    """Share of the area with data that was called dry or water; exactly 1 where all of it was."""
    known = sum(findings.hectares.get(code, 0.0) for code in (DRY, WATER, PERMANENT_WATER))
    unknown = sum(findings.hectares.get(code, 0.0) for code in (EXCLUDED, UNCERTAIN))
    if unknown < _LEAST:
        return 1.0
    return known / (known + unknown) if known >= _LEAST else 0.0


def _nothing_found(findings: Findings, is_flood: bool) -> str:
    text = "No flood water was found" if is_flood else "No water was found"
    permanent = findings.hectares.get(PERMANENT_WATER, 0.0)
    if permanent >= _LEAST:
        text += f", only permanent water ({quantities.area(permanent)})"
    if findings.high is not None and findings.high >= _LEAST:
        text += f" (model-based 95 % interval: up to {quantities.area(findings.high)})"
    return text


def _water_found(findings: Findings, is_flood: bool) -> list[str]:
    head = "Flooding" if is_flood else "Water"
    area = _mapped(findings)
    if findings.largest is not None:
        where = _where(findings.largest)
        if findings.patches == 1:
            area += f", one connected area {where}"
        else:
            size = quantities.area(findings.largest.area)
            area += f", the largest connected area {size} {where}"
    if findings.reach is None:
        return [f"{head}: {area}"]
    along = " along permanent water" if is_flood and findings.along_permanent else ""
    return [f"{head}{along} over {quantities.length(findings.reach)}", area]


def _mapped(findings: Findings) -> str:
    """The area with its interval; one that does not hold the area is not put behind it."""
    hectares = findings.hectares[WATER]
    text = quantities.area(hectares)
    if findings.low is None or findings.high is None:
        return text
    interval = quantities.areas(findings.low, findings.high)
    if findings.low * (1 - _SLACK) <= hectares <= findings.high * (1 + _SLACK):
        return f"{text} (model-based 95 % interval {interval})"
    return (
        f"{text} mapped, although the probabilities suggest {interval} (model-based 95 % interval)"
    )


def _where(place: Place) -> str:
    return f"{place.direction} of the centre" if place.direction else "about the centre"
