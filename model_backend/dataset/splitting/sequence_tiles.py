"""A sequence as what is divided elsewhere: a tile."""

from __future__ import annotations

import shapely

from ..sequences import SequenceRow
from ..tile import TileRecord


def as_tile(place: SequenceRow) -> TileRecord:
    """A sequence as a tile: its scene is the region, its water the share of images with a flood.

    A sequence without a region is one of its own.
    """
    ring = None
    if place.geometry is not None and not place.geometry.is_empty:
        hull = shapely.convex_hull(place.geometry)
        if isinstance(hull, shapely.Polygon):
            ring = tuple((x, y) for x, y, *_ in hull.exterior.coords[:-1])
    region = place.region.strip() or place.sequence
    return TileRecord(
        region=region,
        split=place.split,
        tile=place.sequence,
        scene=region,
        valid_percent=100,
        water_percent=100 * _flood_share(place),
        footprint=ring,
    )


def _flood_share(place: SequenceRow) -> float:
    """0 to 1; of a sequence that is labelled as a whole all images count."""
    if place.flooded:
        return place.flooded / place.images
    return float(place.flooding == 1)
