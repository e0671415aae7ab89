"""Places across the date line, where longitudes jump from 180 to −180."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from shapely.affinity import translate
from shapely.geometry.polygon import orient

Points = Sequence[Sequence[float]]


def continuous(longitudes: np.ndarray) -> np.ndarray:
    """The same longitudes without the jump, where they fit into half the world so, and only so.

    Args:
        longitudes: Degrees, any shape.

    Returns:
        From −180 to 180 as they are, or from 0 to 360.
    """
    around = longitudes % 360
    return around if np.ptp(around) <= 180 < np.ptp(longitudes) else longitudes


def box_of(points: Points) -> list[float]:
    """West, south, east and north of points; west is larger across the date line (RFC 7946, 5.2).

    Args:
        points: Longitude and latitude, degrees.
    """
    longitudes, latitudes = np.asarray(points, float).T
    longitudes = continuous(longitudes)
    west, east = float(longitudes.min()), float(longitudes.max())
    if west >= 180 and east > 180:
        west -= 360
    if east > 180:
        east -= 360
    return [west, float(latitudes.min()), east, float(latitudes.max())]


def place_of(ring: Points) -> dict[str, Any]:
    """``geometry`` and ``bbox`` of a GeoJSON feature, cut at the date line (RFC 7946, 3.1.9).

    Rings run counter-clockwise, as that standard wants them.

    Args:
        ring: Longitude and latitude of the corners of a polygon, not closed.
    """
    if _clockwise(ring):
        ring = ring[::-1]
    longitudes, latitudes = zip(*ring)
    if max(longitudes) <= 180 and max(longitudes) - min(longitudes) <= 180:  # nearly always
        box = [min(longitudes), min(latitudes), max(longitudes), max(latitudes)]
        closed = [list(point) for point in (*ring, ring[0])]
        return {"geometry": {"type": "Polygon", "coordinates": [closed]}, "bbox": box}
    whole = shapely.Polygon(np.column_stack([continuous(np.array(longitudes)), latitudes]))
    parts = [
        translate(shapely.intersection(whole, shapely.box(west, -90, west + 360, 90)), -offset)
        for west, offset in ((-180, 0), (180, 360))
    ]
    parts = [orient(part) for part in parts if part.geom_type == "Polygon" and part.area]
    shape = parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)
    return {"geometry": shapely.geometry.mapping(shape), "bbox": box_of(ring)}


def _clockwise(ring: Points) -> bool:
    (x0, y0), (x1, y1), (x2, y2), *_ = ring
    return (x1 - x0) * (y2 - y1) < (x2 - x1) * (y1 - y0)
