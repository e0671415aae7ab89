"""What a map has come to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional

from qgis.core import QgsMapLayer, QgsProject

RESULT = "highwater/result"
"""Custom property of layers that were mapped: which result they are."""


@dataclass(frozen=True)
class Outcome:
    """A map that is in the project.

    Attributes:
        image: Id of the layer that was mapped.
        group: Title of the group that the results lie in.
        folder: That holds the files.
        results: Of the algorithm: paths and numbers by their published ids.
        layers: Id of each result's layer by the published id of the result.
        flood: Whether its water is flood, told apart from permanent water.
    """

    image: str
    group: str
    folder: str
    results: Dict[str, Any]
    layers: Dict[str, str] = field(default_factory=dict)
    flood: bool = False

    def layer(self, name: str) -> Optional[QgsMapLayer]:
        """Layer of a result, such as ``MASK``; None where it is not, or no longer, there."""
        return QgsProject.instance().mapLayer(self.layers.get(name, ""))

    def path(self, name: str) -> str:
        """File of a result; empty where there is none."""
        return str(self.results.get(name) or "")

    def number(self, name: str) -> Optional[float]:
        """A figure that was measured; None where it was not."""
        value = self.results.get(name)
        return float(value) if isinstance(value, (int, float)) else None


def is_result(layer: QgsMapLayer) -> bool:
    """Whether a layer was mapped from the panel."""
    return bool(layer.customProperty(RESULT, ""))
