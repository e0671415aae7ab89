"""Footprints of tiles, as the index stores them."""

from __future__ import annotations

import functools
import struct

from pyproj import Geod, Transformer
from rasterio.crs import CRS

from ..raster.grid import Grid

Ring = tuple[tuple[float, float], ...]

HEADER = struct.Struct("<2sBBi4d")  # magic, version, flags, SRS, envelope
ENVELOPE_XY_LITTLE = 0b011
POLYGON = 3
GEOD = Geod(ellps="WGS84")


def footprint_of(grid: Grid) -> Ring:
    """Longitude and latitude of the corners of a grid, in ring order, not closed."""
    xs, ys = zip(*grid.corners)
    longitudes, latitudes = _to_degrees(grid.crs).transform(xs, ys)
    return tuple((float(x), float(y)) for x, y in zip(longitudes, latitudes))


def pixel_size_of(ring: Ring, tile_size: int) -> float:
    """Mean side of the pixels of a tile with this footprint, metres."""
    longitudes, latitudes = zip(*ring[:3])
    _, _, sides = GEOD.inv(longitudes[:2], latitudes[:2], longitudes[1:], latitudes[1:])
    return round((sides[0] * sides[1]) ** 0.5 / tile_size, 3)


@functools.lru_cache(maxsize=16)
def crs_text(crs: CRS) -> str:
    """``EPSG:…`` where the CRS has a number, else its WKT."""
    code = crs.to_epsg()
    return f"EPSG:{code}" if code else crs.to_wkt()


@functools.lru_cache(maxsize=16)
def _to_degrees(crs: CRS) -> Transformer:
    return Transformer.from_crs(crs.to_wkt(), 4326, always_xy=True)


def to_blob(ring: Ring | None) -> bytes | None:
    """GeoPackage geometry of a ring that is not closed."""
    if ring is None:
        return None
    closed = [*ring, ring[0]]
    xs, ys = zip(*closed)
    header = HEADER.pack(b"GP", 0, ENVELOPE_XY_LITTLE, 4326, min(xs), max(xs), min(ys), max(ys))
    body = struct.pack("<BIII", 1, POLYGON, 1, len(closed))
    return header + body + b"".join(struct.pack("<2d", *point) for point in closed)


def from_blob(blob: bytes | None) -> Ring | None:
    """Ring of a GeoPackage polygon, not closed; QGIS may have written it anew."""
    if not blob:
        return None
    envelope = {0: 0, 1: 4, 2: 6, 3: 6, 4: 8}[blob[3] >> 1 & 7]
    start = 8 + 8 * envelope
    order = "<" if blob[start] else ">"
    kind, _, count = struct.unpack_from(order + "III", blob, start + 1)
    width = 2 + (kind // 1000 in (1, 2)) + 2 * (kind // 1000 == 3)
    values = struct.unpack_from(f"{order}{count * width}d", blob, start + 13)
    return tuple(zip(values[::width], values[1::width]))[:-1]
