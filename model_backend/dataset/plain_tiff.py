"""Pixels of the tiles that we wrote, read in a tenth of the time that GDAL takes to open them.

What is laid out in any other way, such as a tile that somebody edited, is left to GDAL.
"""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np

from .geotiff import STRIP_BYTE_COUNTS, STRIP_OFFSETS, directory_of, values_of

WIDTH, LENGTH, BITS, COMPRESSION, BANDS = 256, 257, 258, 259, 277
ROWS_PER_STRIP, PLANAR, PREDICTOR, SAMPLE_FORMAT = 278, 284, 317, 339
NONE, DEFLATE = 1, 8
TYPES: dict[tuple[int, int], np.dtype] = {(8, 1): np.dtype("u1"), (32, 3): np.dtype("<f4")}
"""Bits and sample format to the type of the pixels."""


def read_plain(path: Path) -> np.ndarray | None:
    """Pixels of a file, (bands, rows, columns).

    Args:
        path: A GeoTIFF of whichever making.

    Returns:
        None where its layout is not that of our tiles: a strip for each band, not compressed or
        deflated.

    Raises:
        OSError: The file cannot be read.
    """
    content = path.read_bytes()
    try:
        return _decode(content)
    except (struct.error, zlib.error, ValueError, IndexError, KeyError):
        return None  # damaged, or of another layout: GDAL says which


def _decode(content: bytes) -> np.ndarray | None:
    if content[:4] != b"II*\0":
        return None
    tags = directory_of(content)

    def one(tag: int, usual: int) -> int:
        found = values_of(content, tags[tag]) if tag in tags else [usual]
        return found[0] if len(set(found)) == 1 else -1

    width, length, bands = one(WIDTH, 0), one(LENGTH, 0), one(BANDS, 1)
    kind = TYPES.get((one(BITS, 1), one(SAMPLE_FORMAT, 1)))
    apart = bands == 1 or one(PLANAR, 1) == 2
    if kind is None or not apart or one(ROWS_PER_STRIP, length) < length or one(PREDICTOR, 1) != 1:
        return None
    offsets = values_of(content, tags[STRIP_OFFSETS])
    sizes = values_of(content, tags[STRIP_BYTE_COUNTS])
    packed = one(COMPRESSION, NONE)
    if packed not in (NONE, DEFLATE) or len(offsets) != bands:
        return None
    planes = []
    for offset, size in zip(offsets, sizes):
        strip = memoryview(content)[offset : offset + size]
        data = zlib.decompress(strip) if packed == DEFLATE else strip
        planes.append(np.frombuffer(data, kind, width * length).reshape(length, width))
    return np.stack(planes)
