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
from rasterio.env import set_gdal_config
from rasterio.errors import RasterioError

from . import CACHE

TALL = 512
"""Rows of a block; such ones are usual, and decoded twice at most."""
SHARE_OF_MEMORY = 0.5
"""Of what is free, that may be kept; without, a job takes hours instead of minutes."""
MOST_PIECES = 16
"""Of a virtual raster, that are looked at: a stack of bands, or some neighbouring scenes."""

_lock = threading.Lock()
_usual = int(CACHE) * 2**20  # bytes
_rooms: dict[int, int] = {}  # bytes beside, by the identity of the open raster


def row_of_blocks(dataset: rasterio.DatasetReader) -> int:
    """Bytes of all blocks, of all bands, that a row of pixels runs through; 0: none is tall."""
    if max(rows for rows, _ in dataset.block_shapes) <= TALL:
        return 0
    return sum(
        -(-dataset.width // columns) * columns * rows * np.dtype(kind).itemsize
        for (rows, columns), kind in zip(dataset.block_shapes, dataset.dtypes)
    )


def make_room(dataset: rasterio.DatasetReader) -> tuple[int, int] | None:
    """Let GDAL keep a row of a raster's blocks while it is open, if they are tall.

    Args:
        dataset: Open; to be given to :func:`give_back` before it is closed.

    Returns:
        None; or, where memory does not hold a row, so that each block will be decoded again and
        again, rows and columns of the tallest block.
    """
    if not _ours():
        return None
    needed, tallest = row_of_blocks(dataset), max(dataset.block_shapes)
    if not needed:
        needed, tallest = _row_of_pieces(dataset)
    if not needed:
        return None
    with _lock:
        if needed + sum(_rooms.values()) > SHARE_OF_MEMORY * psutil.virtual_memory().available:
            return tallest
        _rooms[id(dataset)] = needed
        _tell()
    return None


def _row_of_pieces(dataset: rasterio.DatasetReader) -> tuple[int, tuple[int, int]]:
    """The same of the files that a virtual raster is made of, unless they are many.

    Which of them a row runs through is not looked at; those of a stack of bands all are.

    Returns:
        Bytes, and the tallest block.
    """
    pieces = dataset.files[1:] if dataset.driver == "VRT" else []
    total, tallest = 0, (0, 0)
    for path in pieces if len(pieces) <= MOST_PIECES else ():
        with contextlib.suppress(RasterioError), rasterio.open(path) as piece:
            total += row_of_blocks(piece)  # what cannot be read is told when it is read
            tallest = max(tallest, *piece.block_shapes)
    return total, tallest


def give_back(dataset: rasterio.DatasetReader) -> None:
    """Let GDAL keep what it did before :func:`make_room`."""
    with _lock:
        if _rooms.pop(id(dataset), None) is not None:
            _tell()


@contextlib.contextmanager
def keeping(amount: int) -> Iterator[None]:
    """Let GDAL keep another number of bytes than usual, beside what :func:`make_room` adds.

    An environment of rasterio would do so again whenever one inside of it ends.
    """
    global _usual
    if not _ours():
        yield
        return
    before, _usual = _usual, amount
    _tell()
    try:
        yield
    finally:
        _usual = before
        _tell()


def _ours() -> bool:
    """Whether how much GDAL keeps is for us to say; a user's own setting stands."""
    return os.environ.get("GDAL_CACHEMAX") == CACHE


def _tell() -> None:
    set_gdal_config("GDAL_CACHEMAX", _usual + sum(_rooms.values()))
