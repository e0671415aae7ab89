"""A review that goes on: where it is, what was decided, and how that is taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from itertools import islice
from typing import Any, Callable, Dict, Iterator, List, Optional

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from ...model_backend.protocol import HighwaterError
from ...processing_provider.translation import tr
from .features import Ask, Features, at_once
from .items import Item, in_order
from .kinds import Kind
from .layer import COMMENT, DECISION, EDITED, ORIGINAL, TIME

AHEAD = 16  # features without a decision that are read before they are shown; keys are quick


@dataclass(frozen=True, eq=False)
class _Step:
    """What a feature was before it was changed."""

    id: int
    attributes: Dict[str, Any]
    geometry: Optional[QgsGeometry]


def _raise(error: HighwaterError) -> None:
    raise error


class Session:
    """Goes through the features of a review layer; every change is written at once.

    Args:
        layer: The review, in the project.
        items: Its features, in the order of their kind.
        kind: What they are.
        ask: Reads and writes the file, as :class:`Features` says.
        failed: Told ``review.write`` where a change could not be written; it is taken back.

    Attributes:
        layer: As given.
        kind: As given.
        place: Of the present feature in the order; 0 is the first.
        decided: Features that something was decided on.
    """

    def __init__(
        self,
        layer: QgsVectorLayer,
        items: List[Item],
        kind: Kind,
        ask: Ask = at_once,
        failed: Callable[[HighwaterError], None] = _raise,
    ) -> None:
        self.layer = layer
        self.kind = kind
        self._name = layer.name()
        self._features = Features(layer, ask)
        self._failed = failed
        self._undo: List[_Step] = []
        self.decided = sum(bool(item.decision) for item in items)
        self._arrange(items)

    def sort(self, order: str, lowest_first: bool) -> None:
        """Order the features, and begin with the first that is not decided yet."""
        self._arrange(in_order(self._items, self.kind, order, lowest_first))

    def _arrange(self, items: List[Item]) -> None:
        self._items = items
        self._places = {item.id: place for place, item in enumerate(items)}
        self.place = 0
        if self.item.decision:
            self.go_on()

    @property
    def count(self) -> int:
        """Features."""
        return len(self._items)

    @property
    def item(self) -> Item:
        """The present feature."""
        return self._items[self.place]

    @property
    def can_undo(self) -> bool:
        """Whether something can be taken back."""
        return bool(self._undo)

    def feature(self) -> QgsFeature:
        """The present feature as it is in the file, or will be in a moment."""
        return self._features.get(self.item.id)

    def look_ahead(self) -> None:
        """Have the features read that will probably be shown next."""
        near = [self._items[(self.place + step) % self.count].id for step in (1, -1)]
        self._features.look_ahead([*near, *self._undecided(AHEAD)])

    def next(self) -> None:
        """Go to the next feature; after the last comes the first."""
        self.place = (self.place + 1) % self.count

    def previous(self) -> None:
        """Go to the previous feature; before the first comes the last."""
        self.place = (self.place - 1) % self.count

    def go_on(self) -> bool:
        """Go to the next feature that nothing was decided on; False: there is none."""
        id = next(self._undecided(1), None)
        if id is not None:
            self.place = self._places[id]
        return id is not None

    def _undecided(self, most: int) -> Iterator[int]:
        """Features after the present one that nothing was decided on."""
        order = (self._items[(self.place + step) % self.count] for step in range(1, self.count))
        return islice((item.id for item in order if not item.decision), most)

    def decide(self, decision: str) -> None:
        """Write a decision on the present feature.

        Args:
            decision: ``accepted`` or ``rejected``.
        """
        feature = self.feature()
        changes = {DECISION: decision, TIME: _now()}
        geometry = None
        if feature[ORIGINAL]:  # what was redrawn before is no longer so
            geometry = QgsGeometry.fromWkt(feature[ORIGINAL])
            changes[ORIGINAL] = ""
        self._change(feature, changes, geometry)
        self._note(self.item, decision)

    def redraw(self, id: int, geometry: QgsGeometry) -> None:
        """Give a feature another outline, and mark it as edited.

        Args:
            id: Of the feature.
            geometry: The new outline, in the CRS of the layer.
        """
        feature = self._features.get(id)
        original = feature[ORIGINAL] or feature.geometry().asWkt()
        geometry = QgsGeometry(geometry)
        geometry.convertToMultiType()
        changes = {DECISION: EDITED, TIME: _now(), ORIGINAL: original}
        self._change(feature, changes, geometry)
        self._note(self._items[self._places[id]], EDITED)

    def comment(self, text: str) -> None:
        """Keep a remark on the present feature."""
        feature = self.feature()
        if text != (feature[COMMENT] or ""):
            self._change(feature, {COMMENT: text}, None)

    def undo(self) -> None:
        """Take back what was changed last, and go to that feature."""
        step = self._undo.pop()
        self._write(step, step.attributes, step.geometry)
        self.place = self._places[step.id]
        self._note(self.item, step.attributes.get(DECISION, self.item.decision) or "")

    def _note(self, item: Item, decision: str) -> None:
        self.decided += bool(decision) - bool(item.decision)
        item.decision = decision

    def _change(
        self, feature: QgsFeature, changes: Dict[str, Any], geometry: Optional[QgsGeometry]
    ) -> None:
        before = {name: feature[name] for name in changes}
        shape = QgsGeometry(feature.geometry()) if geometry is not None else None
        step = _Step(feature.id(), before, shape)
        self._undo.append(step)
        self._write(step, changes, geometry)

    def _write(
        self, step: _Step, attributes: Dict[str, Any], geometry: Optional[QgsGeometry]
    ) -> None:
        self._features.change(step.id, attributes, geometry, lambda: self._lose(step))

    def _lose(self, step: _Step) -> None:
        """What could not be written was not done."""
        self._undo = [other for other in self._undo if other is not step]
        item, feature = self._items[self._places[step.id]], self._features.get(step.id)
        known = feature if feature.isValid() else step.attributes
        self._note(item, (known[DECISION] or "") if DECISION in step.attributes else item.decision)
        self._failed(
            HighwaterError(
                "review.write",
                tr("The decision could not be written into “{}”.").format(self._name),
                tr("Check that the file can be written and that nothing else holds it open."),
            )
        )


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
