"""Room in GDAL's cache for files whose blocks are tall.

A raster is read in rows of some hundred pixels. A file that was written in one compressed block, or
in tiles of thousands of rows, is decoded anew for each, unless a row of its blocks stays in memory.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator

import numpy as np
import psutil
import rasterio
from rasterio.env import get_gdal_config, set_gdal_config
from rasterio.errors import RasterioError

from . import CACHE

TALL = 512
"""Rows of a block; such ones are usual, and decoded twice at most."""
SHARE_OF_MEMORY = 0.5
"""Of what is free, that may be kept; without, a job takes hours instead of minutes."""
MOST_PIECES = 16
"""Of a virtual raster, that are looked at: a stack of bands, or some neighbouring scenes."""

_lock = threading.Lock()
_rooms: dict[int, int] = {}  # bytes, by the identity of the open raster
_before = 0  # bytes that GDAL kept before the first of them


def row_of_blocks(dataset: rasterio.DatasetReader) -> int:
    """Bytes of all blocks, of all bands, that a row of pixels runs through; 0: none is tall."""
    if max(rows for rows, _ in dataset.block_shapes) <= TALL:
        return 0
    return sum(
        -(-dataset.width // columns) * columns * rows * np.dtype(kind).itemsize
        for (rows, columns), kind in zip(dataset.block_shapes, dataset.dtypes)
    )


def make_room(dataset: rasterio.DatasetReader) -> bool:
    """Let GDAL keep a row of a raster's blocks while it is open, if they are tall.

    Args:
        dataset: Open; to be given to :func:`give_back` before it is closed.

    Returns:
        Whether each block need be decoded only once or twice; False: memory does not hold a row.
    """
    needed = row_of_blocks(dataset) or _row_of_pieces(dataset)
    if not needed or not _ours():
        return True
    global _before
    with _lock:
        total = needed + sum(_rooms.values())
        if total > SHARE_OF_MEMORY * psutil.virtual_memory().available:
            return False
        if not _rooms:
            _before = _bytes(get_gdal_config("GDAL_CACHEMAX", normalize=False))
        _rooms[id(dataset)] = needed
        set_gdal_config("GDAL_CACHEMAX", _before + total)
    return True


def _row_of_pieces(dataset: rasterio.DatasetReader) -> int:
    """The same of the files that a virtual raster is made of, unless they are many.

    Which of them a row runs through is not looked at; those of a stack of bands all are.
    """
    pieces = dataset.files[1:] if dataset.driver == "VRT" else []
    if len(pieces) > MOST_PIECES:
        return 0
    total = 0
    for path in pieces:
        with contextlib.suppress(RasterioError), rasterio.open(path) as piece:
            total += row_of_blocks(piece)  # what cannot be read is told when it is read
    return total


def give_back(dataset: rasterio.DatasetReader) -> None:
    """Let GDAL keep what it did before :func:`make_room`."""
    with _lock:
        if _rooms.pop(id(dataset), None) is not None:
            set_gdal_config("GDAL_CACHEMAX", _before + sum(_rooms.values()))


@contextlib.contextmanager
def keeping(amount: int) -> Iterator[None]:
    """Let GDAL keep another number of bytes, beside what :func:`make_room` adds.

    An environment of rasterio would do so again whenever one inside of it ends.
    """
    if not _ours():
        yield
        return
    usual = _bytes(get_gdal_config("GDAL_CACHEMAX", normalize=False))
    set_gdal_config("GDAL_CACHEMAX", amount)
    try:
        yield
    finally:
        set_gdal_config("GDAL_CACHEMAX", usual)


def _ours() -> bool:
    """Whether how much GDAL keeps is for us to say; a user's own setting stands."""
    return os.environ.get("GDAL_CACHEMAX") == CACHE


def _bytes(setting: str) -> int:
    """As GDAL reads it: small numbers are megabytes."""
    number = int(setting)
    return number if number >= 100_000 else number * 2**20
