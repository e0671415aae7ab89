"""A review that goes on: where it is, what was decided, and how that is taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Dict, List, Optional

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from ...model_backend.protocol import HighwaterError
from ...processing_provider.translation import tr
from .items import Item, in_order
from .kinds import AREA, Kind
from .layer import COMMENT, DECISION, EDITED, ORIGINAL, SAYS, TIME


@dataclass(frozen=True)
class _Step:
    """What a feature was before it was changed."""

    id: int
    attributes: Dict[str, Any]
    geometry: Optional[QgsGeometry]


class Session:
    """Goes through the features of a review layer; everything is in the file at once.

    Args:
        layer: The review, in the project.
        items: Its features.
        kind: What they are.

    Attributes:
        layer: As given.
        kind: As given.
        place: Of the present feature in the order; 0 is the first.
    """

    def __init__(self, layer: QgsVectorLayer, items: List[Item], kind: Kind) -> None:
        self.layer = layer
        self.kind = kind
        self._items = items
        self._undo: List[_Step] = []
        self.place = 0
        self.sort(kind.order, kind.lowest_first)

    def sort(self, order: str, lowest_first: bool) -> None:
        """Order the features, and begin with the first that is not decided yet."""
        has_values = order == AREA or any(order in item.numbers for item in self._items)
        by_severity = self.kind.name == "suspicious" and order == self.kind.order
        self._items = in_order(
            self._items, order if has_values else AREA, lowest_first, by_severity
        )
        self.place = 0
        if self.item.decision:
            self.go_on()

    @property
    def count(self) -> int:
        """Features."""
        return len(self._items)

    @property
    def decided(self) -> int:
        """Features that something was decided on."""
        return sum(bool(item.decision) for item in self._items)

    @property
    def item(self) -> Item:
        """The present feature."""
        return self._items[self.place]

    @property
    def can_undo(self) -> bool:
        """Whether something can be taken back."""
        return bool(self._undo)

    def feature(self) -> QgsFeature:
        """The present feature as it is in the file."""
        return self.layer.getFeature(self.item.id)

    def next(self) -> None:
        """Go to the next feature; after the last comes the first."""
        self.place = (self.place + 1) % self.count

    def previous(self) -> None:
        """Go to the previous feature; before the first comes the last."""
        self.place = (self.place - 1) % self.count

    def go_on(self) -> bool:
        """Go to the next feature that nothing was decided on; False: there is none."""
        for step in range(1, self.count):
            place = (self.place + step) % self.count
            if not self._items[place].decision:
                self.place = place
                return True
        return False

    def decide(self, decision: str) -> None:
        """Write a decision on the present feature.

        Args:
            decision: ``accepted`` or ``rejected``.

        Raises:
            HighwaterError: ``review.write``.
        """
        feature = self.feature()
        changes = {DECISION: decision, TIME: _now()}
        geometry = None
        if feature[ORIGINAL]:  # what was redrawn before is no longer so
            geometry = QgsGeometry.fromWkt(feature[ORIGINAL])
            changes[ORIGINAL] = ""
        self._change(feature, changes, geometry)
        self.item.decision = decision

    def redraw(self, id: int, geometry: QgsGeometry) -> None:
        """Give a feature another outline, and mark it as edited.

        Args:
            id: Of the feature.
            geometry: The new outline, in the CRS of the layer.

        Raises:
            HighwaterError: ``review.write``.
        """
        feature = self.layer.getFeature(id)
        original = feature[ORIGINAL] or feature.geometry().asWkt()
        geometry = QgsGeometry(geometry)
        geometry.convertToMultiType()
        changes = {DECISION: EDITED, TIME: _now(), ORIGINAL: original}
        self._change(feature, changes, geometry)
        self._item_of(id).decision = EDITED

    def comment(self, text: str) -> None:
        """Keep a remark on the present feature.

        Raises:
            HighwaterError: ``review.write``.
        """
        feature = self.feature()
        if text != (feature[COMMENT] or ""):
            self._change(feature, {COMMENT: text}, None)

    def undo(self) -> None:
        """Take back what was changed last, and go to that feature.

        Raises:
            HighwaterError: ``review.write``.
        """
        step = self._undo.pop()
        self._write(step.id, step.attributes, step.geometry)
        self.place = self._items.index(self._item_of(step.id))
        self.item.decision = step.attributes.get(DECISION, self.item.decision) or ""

    def says(self) -> str:
        """What the present feature says of its inside."""
        return self.feature()[SAYS] or ""

    def _item_of(self, id: int) -> Item:
        return next(item for item in self._items if item.id == id)

    def _change(
        self, feature: QgsFeature, changes: Dict[str, Any], geometry: Optional[QgsGeometry]
    ) -> None:
        before = {name: feature[name] for name in changes}
        shape = QgsGeometry(feature.geometry()) if geometry is not None else None
        self._write(feature.id(), changes, geometry)
        self._undo.append(_Step(feature.id(), before, shape))

    def _write(self, id: int, attributes: Dict[str, Any], geometry: Optional[QgsGeometry]) -> None:
        provider = self.layer.dataProvider()
        values = {self.layer.fields().lookupField(name): v for name, v in attributes.items()}
        done = provider.changeAttributeValues({id: values})
        if done and geometry is not None:
            done = provider.changeGeometryValues({id: geometry})
        if not done:
            raise HighwaterError(
                "review.write",
                tr("The decision could not be written into “{}”.").format(self.layer.name()),
                tr("Check that the file can be written and that nothing else holds it open."),
            )
        self.layer.triggerRepaint()


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
