"""What a map shows, in a sentence: only what was measured, nothing that is not known.

Each clause is a text of its own for each case, as other languages inflect other words of it.
"""

from __future__ import annotations

from functools import reduce

from ...categories import DRY, EXCLUDED, PERMANENT_WATER, UNCERTAIN, WATER
from ...language import enumerated, tr
from . import quantities
from .directions import from_centre
from .facts import MapFacts
from .findings import Findings

_LEAST = 1e-4
"""Hectares that are told at least: a square metre."""
_SLACK = 0.005
"""An interval that ends so near the area, which rounding hides, holds it."""


def caption(findings: Findings, facts: MapFacts) -> str:
    """Describe a map in plain words of the language that is spoken.

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
        return tr("The image has no data here, so nothing can be said about water.")
    clauses = _found(findings, facts.is_flood)
    if findings.hectares.get(UNCERTAIN, 0.0) >= _LEAST:
        clauses.append(_uncertain(findings, facts.is_flood))
    clauses += _coverage(findings)
    if facts.missing:
        clauses.append(tr("mapped without {bands}").format(bands=enumerated(facts.missing)))
    return f"{reduce(_joined, clauses)}."


def _joined(before: str, clause: str) -> str:
    return tr("{before}; {clause}").format(before=before, clause=clause)


def _judged(findings: Findings) -> float:
    """Share of the area with data that was called dry or water; exactly 1 where all of it was."""
    known = sum(findings.hectares.get(code, 0.0) for code in (DRY, WATER, PERMANENT_WATER))
    unknown = sum(findings.hectares.get(code, 0.0) for code in (EXCLUDED, UNCERTAIN))
    if unknown < _LEAST:
        return 1.0
    return known / (known + unknown) if known >= _LEAST else 0.0


def _has_water(findings: Findings) -> bool:
    return findings.hectares.get(WATER, 0.0) >= _LEAST


def _found(findings: Findings, is_flood: bool) -> list[str]:
    if _judged(findings) == 0:
        return [tr("None of the scene could be judged")]
    if not _has_water(findings):
        return [_nothing_found(findings, is_flood)]
    if findings.reach is None:
        head = tr("Flooding: {area}") if is_flood else tr("Water: {area}")
        return [head.format(area=_area(findings))]
    if not is_flood:
        head = tr("Water over {length}")
    elif findings.along_permanent:
        head = tr("Flooding along permanent water over {length}")
    else:
        head = tr("Flooding over {length}")
    return [head.format(length=quantities.length(findings.reach)), _area(findings)]


def _nothing_found(findings: Findings, is_flood: bool) -> str:
    permanent = findings.hectares.get(PERMANENT_WATER, 0.0)
    if permanent >= _LEAST:
        said = (
            tr("No flood water was found, only permanent water ({area})")
            if is_flood
            else tr("No water was found, only permanent water ({area})")
        )
        text = said.format(area=quantities.area(permanent))
    else:
        text = tr("No flood water was found") if is_flood else tr("No water was found")
    if findings.high is None or findings.high < _LEAST:
        return text
    return tr("{nothing} (model-based 95 % interval: up to {area})").format(
        nothing=text, area=quantities.area(findings.high)
    )


def _uncertain(findings: Findings, is_flood: bool) -> str:
    if _has_water(findings):
        text = (
            tr("it is uncertain whether another {area} are flooded")
            if is_flood
            else tr("it is uncertain whether another {area} are water")
        )
    else:
        text = (
            tr("it is uncertain whether {area} are flooded")
            if is_flood
            else tr("it is uncertain whether {area} are water")
        )
    return text.format(area=quantities.area(findings.hectares[UNCERTAIN]))


def _coverage(findings: Findings) -> list[str]:
    """How much of the scene could be judged, and how much of the map has no data."""
    clauses = []
    judged = _judged(findings)
    if judged == 1 and not _has_water(findings):
        clauses.append(tr("all of the scene could be judged"))
    elif judged and not _has_water(findings):
        text = tr("{share} of the scene could be judged")
        clauses.append(text.format(share=quantities.share(judged)))
    elif 0 < judged < 1:
        text = tr("{share} of the scene cannot be judged")
        clauses.append(text.format(share=quantities.share(1 - judged)))
    missing = 1 - findings.valid_pixels / findings.pixels
    if missing >= 0.005:
        text = tr("{share} of the map has no data")
        clauses.append(text.format(share=quantities.share(missing)))
    return clauses


def _area(findings: Findings) -> str:
    """The area with its interval, and where the largest part of it lies."""
    area, place = _mapped(findings), findings.largest
    if place is None:
        return area
    where = from_centre(place.direction)
    if findings.patches == 1:
        return tr("{area}, one connected area {where}").format(area=area, where=where)
    return tr("{area}, the largest connected area {size} {where}").format(
        area=area, size=quantities.area(place.area), where=where
    )


def _mapped(findings: Findings) -> str:
    """The area with its interval; one that does not hold the area is not put behind it."""
    hectares = findings.hectares[WATER]
    area = quantities.area(hectares)
    if findings.low is None or findings.high is None:
        return area
    if findings.low * (1 - _SLACK) <= hectares <= findings.high * (1 + _SLACK):
        text = tr("{area} (model-based 95 % interval {interval})")
    else:
        text = tr(
            "{area} mapped, although the probabilities suggest {interval} (model-based 95 %"
            " interval)"
        )
    return text.format(area=area, interval=quantities.areas(findings.low, findings.high))
