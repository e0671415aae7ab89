"""Polygons of water as a product of a map."""

from __future__ import annotations

from ...raster.polygons import Polygonizer
from ..strip import Strip


class WaterPolygons:
    """Outlines a map row by row; whoever opened the polygonizer closes it.

    Args:
        polygonizer: For the grid of the map.
    """

    def __init__(self, polygonizer: Polygonizer) -> None:
        self._polygonizer = polygonizer

    def add(self, strip: Strip) -> None:
        """Take the next rows, from top to bottom without gap or overlap."""
        self._polygonizer.add(strip.row, strip.mask, strip.probability, strip.areas)
