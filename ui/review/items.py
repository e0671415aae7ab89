"""The features of a review in the order in which they are looked at."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, List, Tuple

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...model_backend.protocol import HighwaterError
from ...processing_provider.translation import tr
from .kinds import AREA, Kind, kind_of, severity_rank
from .layer import AREA_HA, DECISION, LAYER, is_review


@dataclass
class Item:
    """A feature of the review.

    Attributes:
        id: Of the feature.
        decision: What was decided; empty: nothing yet.
        numbers: Its attributes that are numbers.
        severity: Place of the audit's severity, the worst first.
    """

    id: int
    decision: str
    numbers: Dict[str, float] = field(default_factory=dict)
    severity: int = 0


def source_of(path: Path) -> str:
    """A review as QGIS opens it."""
    return f"{path}|layername={LAYER}"


def read_items(path: Path) -> Tuple[List[Item], List[str], Kind]:
    """Read a review; called in the background.

    Returns:
        Its features in the order of their kind, the names of its fields with numbers, and its kind.

    Raises:
        HighwaterError: ``review.not_one``.
    """
    layer = QgsVectorLayer(source_of(path), path.stem, "ogr")
    if not layer.isValid() or not is_review(layer):
        raise HighwaterError(
            "review.not_one",
            tr("“{}” holds no review.").format(path),
            tr("Choose another file; a new one is made."),
        )
    fields = layer.fields()
    numeric = [f.name() for f in fields if f.isNumeric() and f.name() not in ("fid", AREA_HA)]
    has_severity = fields.lookupField("severity") >= 0
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    items = []
    for feature in layer.getFeatures(request):
        numbers = {}
        for name in (*numeric, AREA_HA):
            value = feature[name]
            if isinstance(value, (int, float)):
                numbers[name] = float(value)
        severity = severity_rank(feature["severity"]) if has_severity else 0
        items.append(Item(feature.id(), str(feature[DECISION] or ""), numbers, severity))
    kind = kind_of(fields)
    return in_order(items, kind, kind.order, kind.lowest_first), numeric, kind


def in_order(items: List[Item], kind: Kind, order: str, lowest_first: bool) -> List[Item]:
    """The features in an order; those without a value come last, equals as in the file.

    Args:
        items: The features.
        kind: What they are; suspicious ones come by severity first, in their own order.
        order: Name of a field with numbers, or :data:`~.kinds.AREA`, which stands in where no
            feature has a value.
        lowest_first: Whether small values come first.
    """
    by_severity = kind.name == "suspicious" and order == kind.order
    has_values = order != AREA and any(order in item.numbers for item in items)
    name = order if has_values else AREA_HA

    def key(item: Item) -> Tuple[int, bool, float, int]:
        severity = item.severity if by_severity else 0
        value = item.numbers.get(name)
        if value is None:
            return severity, True, 0.0, item.id
        return severity, False, value if lowest_first else -value, item.id

    return sorted(items, key=key)
