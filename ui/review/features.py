"""The features of a review: read before anybody waits for them, written while nobody does."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, Callable, Dict, Iterable, List, Optional, Set

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.core import QgsVectorLayerFeatureSource as Source
from qgis.PyQt import sip

REMEMBERED = 64  # features

Ask = Callable[[Callable[[], Any], Callable[[Any], None]], None]


def at_once(work: Callable[[], Any], then: Callable[[Any], None]) -> None:
    """Do some work in this thread; :meth:`Background.ask` does it in another."""
    then(work())


class Features:
    """Knows the features around the present one, and takes changes.

    A disk may be slow, and a layer that is being drawn makes its readers wait; so files are touched
    by whoever is asked, in order.

    Args:
        layer: The review; it is drawn anew when something was written.
        ask: Has work done, and hands on its result in this thread.
    """

    def __init__(self, layer: QgsVectorLayer, ask: Ask = at_once) -> None:
        self._layer = layer
        self._ask = ask
        self._path = layer.source()
        self._source = Source(layer)  # it may be read from any thread, also when the layer is gone
        self._known: OrderedDict[int, QgsFeature] = OrderedDict()
        self._asked: Set[int] = set()
        self._unwritten = 0

    def get(self, id: int) -> QgsFeature:
        """A feature as it is once all changes are written; read now where nobody looked ahead."""
        if id not in self._known:
            self._take(_read(self._source, [id]))
        if id not in self._known:  # it was deleted elsewhere
            return QgsFeature()
        self._known.move_to_end(id)
        return QgsFeature(self._known[id])

    def look_ahead(self, ids: Iterable[int]) -> None:
        """Have features read that will be wanted next."""
        wanted = [id for id in dict.fromkeys(ids) if id not in self._known.keys() | self._asked]
        if wanted:
            self._asked.update(wanted)
            self._ask(lambda: _read(self._source, wanted), self._take)

    def change(
        self,
        id: int,
        attributes: Dict[str, Any],
        geometry: Optional[QgsGeometry],
        failed: Callable[[], None],
    ) -> None:
        """Change a feature, here at once and then in the file.

        Args:
            id: Of the feature.
            attributes: New values by field.
            geometry: New outline; None: as it is.
            failed: Called where it could not be written; the feature is as it is in the file again.
        """
        feature = self.get(id)
        for name, value in attributes.items():
            feature[name] = value
        if geometry is not None:
            feature.setGeometry(geometry)
        self._known[id] = feature
        self._unwritten += 1

        def then(done: bool) -> None:
            self._unwritten -= 1
            if done:
                self._draw()
            else:
                self._known.pop(id, None)
                failed()

        self._ask(lambda: _write(self._path, id, attributes, geometry), then)

    def _take(self, found: List[QgsFeature]) -> None:
        for feature in found:
            self._asked.discard(feature.id())
            if feature.id() not in self._known:  # else it may have been changed since
                self._known[feature.id()] = feature
        while len(self._known) > REMEMBERED and not self._unwritten:
            self._known.popitem(last=False)

    def _draw(self) -> None:
        if not sip.isdeleted(self._layer):  # taken out of the project meanwhile
            self._layer.triggerRepaint()  # not reload(), which waits for whoever draws it


def _read(source: Source, ids: List[int]) -> List[QgsFeature]:
    return list(source.getFeatures(QgsFeatureRequest().setFilterFids(ids)))


def _write(path: str, id: int, attributes: Dict[str, Any], geometry: Optional[QgsGeometry]) -> bool:
    """Write a change through a layer of one's own; that of the project belongs to its thread."""
    layer = QgsVectorLayer(path, "", "ogr")
    if not layer.isValid():
        return False
    provider = layer.dataProvider()
    values = {layer.fields().lookupField(name): value for name, value in attributes.items()}
    done = provider.changeAttributeValues({id: values})
    return done and (geometry is None or provider.changeGeometryValues({id: geometry}))
