"""What the features of a layer say, and in which order they are worth a look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, Sequence, Tuple

from qgis.core import QgsFeature, QgsFields

from ...processing_provider.translation import tr

WATER, DRY, TILE, UNSAID = "water", "dry", "tile", ""
"""What a feature says of its inside; a tile holds both."""
AREA = ""
"""Stands for the area in the place of a field."""

_SEVERITIES = ("error", "warning", "note")


@dataclass(frozen=True)
class Kind:
    """A kind of layer.

    Attributes:
        name: ``disagreement``, ``tile_scores``, ``suspicious`` or ``polygons``.
        order: Field that it is ordered by at first, or :data:`AREA`.
        lowest_first: Whether small values of it come first.
        shown: Fields that are shown beside a feature, as far as they are there.
        says: What a feature says, from its attributes.
    """

    name: str
    order: str
    lowest_first: bool
    shown: Tuple[str, ...]
    says: Callable[[QgsFeature], str]

    @property
    def asks(self) -> bool:
        """Whether the user is to say what the features show."""
        return self.says is _says_nothing


def _says_disagreement(feature: QgsFeature) -> str:
    return WATER if feature["value"] == 1 else DRY


def _says_tile(_feature: QgsFeature) -> str:
    return TILE


def _says_nothing(_feature: QgsFeature) -> str:
    return UNSAID


_KINDS: Dict[Tuple[str, ...], Kind] = {
    ("value", "what", "mean_model", "mean_built"): Kind(
        "disagreement",
        AREA,
        False,
        ("what", "area_ha", "mean_model", "mean_built"),
        _says_disagreement,
    ),
    ("tile", "model", "iou", "f1"): Kind(
        "tile_scores", "iou", True, ("tile", "model", "iou", "water_share", "region"), _says_tile
    ),
    ("tile", "severity", "reasons"): Kind(
        "suspicious", "findings", False, ("tile", "severity", "reasons", "region"), _says_tile
    ),
}
_ANY = Kind("polygons", AREA, False, (), _says_nothing)


def kind_of(fields: QgsFields) -> Kind:
    """What kind of layer has these fields."""
    names = set(fields.names())
    return next((kind for needed, kind in _KINDS.items() if names >= set(needed)), _ANY)


def severity_rank(value: object) -> int:
    """Place of a severity of the audit, the worst first; last where there is none."""
    return _SEVERITIES.index(value) if value in _SEVERITIES else len(_SEVERITIES)


def question_of(says: str) -> str:
    """What accepting a feature means, in a sentence."""
    return {
        WATER: tr("The map says that this is water."),
        DRY: tr("The map says that this is dry."),
        TILE: tr("Are map and labels of this tile right? Draw anew what is water in it."),
        UNSAID: tr("Is this feature right?"),
    }[says]


def field_title(name: str) -> str:
    """What a field is called: those that Highwater writes, in words; others by their own names."""
    return {
        "what": tr("What"),
        "area_ha": tr("Area (ha)"),
        "mean_model": tr("Probability by the model"),
        "mean_built": tr("Probability by the built-in method"),
        "tile": tr("Tile"),
        "model": tr("Model"),
        "iou": tr("IoU of water"),
        "f1": tr("F1 of water"),
        "precision": tr("Precision"),
        "recall": tr("Recall"),
        "accuracy": tr("Accuracy"),
        "brier": tr("Brier score"),
        "water_share": tr("Share of water"),
        "region": tr("Region"),
        "severity": tr("Severity"),
        "findings": tr("Findings"),
        "reasons": tr("Reasons"),
    }.get(name, name)


def titles(names: Sequence[str]) -> Dict[Tuple[str, bool], str]:
    """Orders that can be chosen.

    Args:
        names: Of the fields with numbers.

    Returns:
        What each is called, by field (or :data:`AREA`) and whether the lowest come first.
    """
    found = {(AREA, False): tr("Area, largest first"), (AREA, True): tr("Area, smallest first")}
    for name in names:
        found[(name, False)] = tr("{}, highest first").format(field_title(name))
        found[(name, True)] = tr("{}, lowest first").format(field_title(name))
    return found
