"""What is to be mapped, and where the results go."""

from __future__ import annotations

import os
import re
import tempfile
from dataclasses import dataclass, field
from typing import Any, Dict

from qgis.core import QgsProcessingOutputLayerDefinition, QgsProcessingUtils, QgsProject

ALGORITHM = "highwater:predict"
LAYERS = {"MASK": ".tif", "PROBABILITY": ".tif", "POLYGONS": ".gpkg"}
"""Results that become layers, with their endings."""
PAGES = {"SUMMARY": ".html", "OVERLAY": ".png", "LAYOUT": ".qpt"}
"""Results that are sent."""

_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


@dataclass(frozen=True)
class Order:
    """A map that is wanted.

    Attributes:
        image: Id of the layer.
        name: What the user calls it.
        date: When it was taken, ISO 8601; empty: not known.
        values: Parameters of the algorithm, without results.
        folder: Where the results go; empty: a temporary folder.
        polygons: Whether water is wanted as polygons, too.
        flood: Whether flood and permanent water are told apart.
    """

    image: str
    name: str
    date: str = ""
    values: Dict[str, Any] = field(default_factory=dict)
    folder: str = ""
    polygons: bool = True
    flood: bool = False

    @property
    def title(self) -> str:
        """Of the group that the results lie in: image and day."""
        day = self.date[:10]
        return self.name if not day or day in self.name else f"{self.name}, {day}"


def with_results(order: Order, folder: str, titles: Dict[str, str]) -> Dict[str, Any]:
    """The algorithm's parameters with files for its results.

    Args:
        order: What is wanted.
        folder: That is there and may be written to.
        titles: Of the results, for files and layers.
    """
    stem = _UNSAFE.sub("_", order.title).strip(" .") or "map"
    wanted = {**LAYERS, **PAGES}
    if not order.polygons:
        del wanted["POLYGONS"]
    values = dict(order.values)
    for name, ending in wanted.items():
        path = unused(os.path.join(folder, f"{stem} {name.lower()}{ending}"))
        if name in PAGES:
            values[name] = path
            continue
        definition = QgsProcessingOutputLayerDefinition(path, QgsProject.instance())
        definition.destinationName = titles[name]
        values[name] = definition
    return values


def folder_of(order: Order) -> str:
    """The folder for the results, made where it is not there.

    Raises:
        OSError: It cannot be made.
    """
    if order.folder:
        os.makedirs(order.folder, exist_ok=True)
        return order.folder
    return tempfile.mkdtemp(prefix="highwater-map-", dir=QgsProcessingUtils.tempFolder())


def unused(path: str) -> str:
    """The path, or the first like it that no file has: maps do not overwrite earlier ones."""
    stem, ending = os.path.splitext(path)
    count = 2
    while os.path.exists(path):
        path = f"{stem} {count}{ending}"
        count += 1
    return path
