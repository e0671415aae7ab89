"""What many scenes come to, loaded as layers."""

from __future__ import annotations

import os
from typing import Dict, List

from qgis.core import QgsMapLayer, QgsProcessingContext

from .open_index import show_again
from .styling import dress_layer
from .translation import tr

LAYERS = {
    "TABLE": ("Scenes by their state", "scenes"),
    "POLYGONS": ("Water polygons of all scenes", "polygons"),
    "MOSAIC_MASK": ("Water masks of all scenes", "mask"),
    "MOSAIC_PROBABILITY": ("Water probabilities of all scenes", "probability"),
}
"""Title and style of each result, the topmost layer first."""


def load_results(context: QgsProcessingContext, output: str, found: Dict[str, str]) -> None:
    """Have the results loaded, styled and grouped; those that are open already show what is new.

    Args:
        context: The running algorithm's context; nothing happens without a project.
        output: Folder of the run, whose name is that of the group.
        found: Source of each result by its id.
    """
    for rank, (name, (title, style)) in enumerate(LAYERS.items()):
        if name not in found:
            continue
        there = _shown(context, found[name])
        for layer in there:
            show_again(layer)
        if not there:
            group = os.path.basename(output)
            dress_layer(context, found[name], name, tr(title), style, group, rank)


def _shown(context: QgsProcessingContext, source: str) -> List[QgsMapLayer]:
    project = context.project()
    layers = project.mapLayers().values() if project is not None else ()
    path = _file(source)
    return [layer for layer in layers if _file(layer.source()) == path]


def _file(source: str) -> str:
    return os.path.realpath(source.split("|", 1)[0])
