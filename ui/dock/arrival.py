"""Results come into the project: styled, named, and together in a group of their own."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional

from qgis.core import (
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QTimer

from ...processing_provider.styling import LayerDresser
from .outcome import RESULT


class Arrival:
    """Adds opened results to the project, a little at each turn of the event loop.

    To style a layer and to add it takes QGIS some hundredths of a second each; in one go that would
    be felt.

    Args:
        context: Of the algorithm that has ended; says how each result is dressed.
        feedback: Of the algorithm.
        title: Of the group; a number is added where there is one already.
        results: Of the algorithm.
        layers: Opened results by their published ids.
    """

    def __init__(
        self,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        title: str,
        results: Dict[str, Any],
        layers: Dict[str, QgsMapLayer],
    ) -> None:
        self._feedback = feedback
        self._project: QgsProject = context.project()
        self._title = title
        self.group = ""
        self.added: Dict[str, str] = {}
        self._turns: List[Callable[[], None]] = []
        waiting = context.layersToLoadOnCompletion()
        for name, layer in layers.items():
            details = waiting.get(results[name])
            dresser = details.postProcessor() if details is not None else None
            self._turns += self._turns_of(name, layer, dresser)
        self._done: Callable[[], None] = lambda: None

    def begin(self, done: Callable[[], None]) -> None:
        """Add the results, and call a function when they are there."""
        self.group = free_title(self._project, self._title)
        self._done = done
        self._next()

    def _next(self) -> None:
        if not self._turns:
            group = self._project.layerTreeRoot().findGroup(self.group)
            if group is not None:
                for expanded in (False, True):  # it was empty when the tree saw it first
                    group.setExpanded(expanded)
            self._done()
            return
        try:
            self._turns.pop(0)()
        finally:  # what fails is shown by QGIS; the other layers come all the same
            QTimer.singleShot(0, self._next)

    def _turns_of(
        self, name: str, layer: QgsMapLayer, dresser: Optional[LayerDresser]
    ) -> List[Callable[[], None]]:
        def style() -> None:
            if dresser is not None:
                dresser.style(layer, self._feedback)
            layer.setCustomProperty(RESULT, name)  # a style takes such properties away

        def add() -> None:
            self._project.addMapLayer(layer, False)
            self.added[name] = layer.id()

        def show() -> None:
            node, root = QgsLayerTreeLayer(layer), self._project.layerTreeRoot()
            if dresser is None:
                root.insertChildNode(0, node)
                return
            dresser.group = self.group
            dresser.place(node, root)

        if not layer.isValid():
            return [lambda: self._feedback.reportError(layer.error().summary())]
        return [style, add, show]


def free_title(project: QgsProject, title: str) -> str:
    """A title that no group of the project has."""
    found, count = title, 2
    while project.layerTreeRoot().findGroup(found) is not None:
        found = f"{title} ({count})"
        count += 1
    return found
