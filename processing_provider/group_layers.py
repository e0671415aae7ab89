"""The raster layers of a group of the project."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsProject, QgsRasterLayer

from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import RasterLayer
from .layers import raster_of
from .translation import tr


def rasters_of_group(project: Optional[QgsProject], name: str) -> List[RasterLayer]:
    """Raster layers of a group, those of the groups inside it among them, from top to bottom.

    Args:
        project: The project; None: there is none.
        name: Of the group.

    Raises:
        HighwaterError: ``scenes.no_group`` or ``scenes.empty_group``; as :func:`.raster_of`.
    """
    root = project.layerTreeRoot() if project is not None else None
    group = root.findGroup(name) if root is not None else None
    if group is None:
        there = [node.name() for node in root.findGroups(True)] if root is not None else []
        raise HighwaterError(
            "scenes.no_group",
            tr("The project has no group of layers “{}”.").format(name),
            tr("Choose one of: {}.").format(", ".join(there))
            if there
            else tr("Choose a folder or layers."),
        )
    layers = [node.layer() for node in group.findLayers()]
    rasters = [raster_of(layer) for layer in layers if isinstance(layer, QgsRasterLayer)]
    if not rasters:
        raise HighwaterError(
            "scenes.empty_group",
            tr("The group of layers “{}” has no raster layer.").format(name),
            tr("Choose another group."),
        )
    return rasters
