"""What pictures, pages and layouts of a map say in the same words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ...area.texts import hectares, hectares_between
from ...categories import DRY, EXCLUDED, MASK_CATEGORIES, NO_DATA
from ...language import phrase, tr, written_out
from ...report.words import percent
from .. import physics
from .facts import AND, MapFacts
from .findings import Findings
from .naming import SOFTWARE

MODEL_BASED = phrase("Areas are model-based: what the method mapped, not checked on the ground.")
NAMES = {item.value: item.name for item in MASK_CATEGORIES}
NOT_FLOODED = phrase("Not flooded")
"""What is not dry alone: a model that maps the flood between two dates leaves lakes out."""


@dataclass(frozen=True)
class Unjudged:
    """What the map says nothing about.

    Attributes:
        area: Hectares.
        share: Of the scene, 0 to 1.
    """

    area: float
    share: float


def title_of(facts: MapFacts) -> str:
    """Such as ``Flood and permanent water – Müllrose``."""
    scene = facts.scene
    for ending in (".tif", ".tiff", ".vrt"):
        scene = scene.removesuffix(ending)
    if facts.permanent:
        text = tr("Flood and permanent water – {scene}")
    else:
        text = tr("Flood – {scene}") if facts.is_flood else tr("Water – {scene}")
    return text.format(scene=scene)


def name_of(code: int, facts: MapFacts) -> str:
    """What a code of the mask is called in rasters, whose names other programs go by: in English.

    Legends of QGIS translate it.
    """
    return NOT_FLOODED if code == DRY and facts.before else NAMES[code]


def called(code: int, facts: MapFacts) -> str:
    """What a code of the mask means, for people."""
    return tr(name_of(code, facts))


def legend_name_of(code: int, facts: MapFacts) -> str:
    """What a legend says of it; where nothing is, the radar image shows."""
    if code != DRY:
        return called(code, facts)
    return tr("Not flooded (radar image)") if facts.before else tr("Dry (radar image)")


def date_text(facts: MapFacts) -> str:
    """The date as people write it; empty where it is not known."""
    try:
        moment = datetime.fromisoformat(facts.date.replace("Z", "+00:00"))
    except ValueError:
        return facts.date
    day = written_out(moment)
    if "T" not in facts.date:
        return day
    return f"{day}, {moment:%H:%M}{' UTC' if moment.tzinfo is not None else ''}"


def orbit_text(facts: MapFacts) -> str:
    """Such as “descending”; empty where it is not known."""
    words = {"ascending": tr("ascending"), "descending": tr("descending")}
    return words.get(facts.orbit, facts.orbit)


def image_text(facts: MapFacts) -> str:
    """Date, sensor and orbit on one line, as far as they are known."""
    orbits = {"ascending": tr("ascending orbit"), "descending": tr("descending orbit")}
    orbit = orbits.get(facts.orbit, facts.orbit)
    return " · ".join(filter(None, (date_text(facts), facts.sensor, orbit)))


def method_name(facts: MapFacts) -> str:
    """Names of models as they are, and what the built-in method is called."""
    if not facts.hashes:
        return tr(facts.method)
    names = facts.method.split(AND)
    return AND.join(tr(name) if name == physics.NAME else name for name in names)


def method_text(facts: MapFacts) -> str:
    """Method, version of the program and first digits of each model's hash."""
    hashes = ", ".join(digest[:12] for digest in facts.hashes.values())
    model = f" (SHA-256 {hashes}…)" if hashes else ""
    return f"{method_name(facts)}{model}, {SOFTWARE}"


def interval_text(findings: Findings) -> str:
    """The model-based interval of the flooded area; empty where none can be told."""
    if findings.low is None or findings.high is None:
        return ""
    interval = hectares_between(findings.low, findings.high)
    return tr("model-based 95 % interval {interval}").format(interval=interval)


def unjudged(findings: Findings) -> Unjudged:
    """Excluded area and area without data together."""
    total = sum(findings.hectares.values())
    excluded = findings.hectares.get(EXCLUDED, 0.0)
    if NO_DATA in findings.hectares:
        area = excluded + findings.hectares[NO_DATA]
        return Unjudged(area, area / total if total else 1.0)
    # The area without data was not measured: it is taken to have pixels like the others.
    valid = findings.valid_pixels / findings.pixels if findings.pixels else 0.0
    if not valid or not total:
        return Unjudged(0.0, 1.0)
    area = excluded + total * (1 / valid - 1)
    return Unjudged(area, area / (total / valid))


def unjudged_text(findings: Findings) -> str:
    """Such as ``1,234.5 ha (6.1 %)``."""
    found = unjudged(findings)
    return f"{hectares(found.area)} ({percent(found.share, 1)})"
