"""Many small GeoTIFFs that differ only in place and pixels, written fast.

GDAL takes longer to describe a tile than to write it. So it describes one tile of a scene, in
memory, and the others get the same header with their own place and pixels.
"""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Union

import numpy as np
import rasterio
from rasterio import Affine
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile

from ..categories import Category

STRIP_OFFSETS, STRIP_BYTE_COUNTS = 273, 279
PIXEL_SCALE, TIEPOINT, TRANSFORMATION = 33550, 33922, 34264
HEADER = 1 << 16  # bytes; more than any header of ours
SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
Buffer = Union[bytes, bytearray, memoryview]
DEFLATE_LEVEL = 1  # labels are plain; more effort saves bytes that no disk notices


class TileTemplate:
    """What the tiles of a scene have in common as files.

    Each band is one strip, so that any tile size is possible and a band is read in one go.

    Args:
        shape: Bands, rows and columns of every tile.
        dtype: numpy name of the pixel type.
        bands: Description of each band.
        nodata: Value that means no data.
        crs: CRS; None: the tiles have no place.
        transform: Of any tile of the scene; None as above.
        tags: Metadata of the file.
        categories: Names and colours of the values; for one band of uint8.
        deflate: Whether to compress; speckle hardly shrinks, and training reads faster without.
    """

    def __init__(
        self,
        shape: tuple[int, int, int],
        dtype: str,
        bands: Sequence[str],
        nodata: float,
        crs: CRS | None,
        transform: Affine | None,
        tags: Mapping[str, str],
        categories: Sequence[Category] = (),
        deflate: bool = False,
    ) -> None:
        self.shape = shape
        self._dtype = np.dtype(dtype).newbyteorder("<")
        self._deflate = deflate
        georeference = {"crs": crs, "transform": transform} if crs and transform else {}
        self._placed = bool(georeference)
        with warnings.catch_warnings(), MemoryFile() as memory:
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with memory.open(
                driver="GTiff",
                count=shape[0],
                height=shape[1],
                width=shape[2],
                dtype=dtype,
                nodata=nodata,
                tiled=False,
                blockysize=shape[1],
                interleave="band",
                compress="deflate" if deflate else "none",
                endianness="little",
                bigtiff="no",
                **georeference,
            ) as dataset:
                dataset.descriptions = tuple(bands)
                dataset.update_tags(**tags)
                if categories:
                    names = {f"CATEGORY_{item.value}": item.name for item in categories}
                    dataset.update_tags(1, **names)
                    dataset.write_colormap(1, {item.value: item.colour for item in categories})
                dataset.write(np.zeros(shape, dtype))
            described = bytes(memory.read())
        self._tags = directory_of(described)
        self._header = described[: self._end_of_header(described)]

    def encode(self, values: np.ndarray, transform: Affine | None) -> list[Buffer]:
        """The file of one tile, in pieces to be written one after the other.

        Args:
            values: (bands, rows, columns) of the template's shape.
            transform: Its place; ignored where the template has none.
        """
        if values.shape != self.shape:
            raise ValueError(f"Expected a tile of shape {self.shape}, got {values.shape}.")
        values = np.ascontiguousarray(values, self._dtype)
        pixels: list[Buffer] = [values.data]  # the bands follow one another: one piece
        sizes = [plane.nbytes for plane in values]
        if self._deflate:
            planes = [zlib.compress(plane, DEFLATE_LEVEL) for plane in values]
            pixels, sizes = [*planes], [len(plane) for plane in planes]
        header = bytearray(self._header)
        offset = len(header)
        for band, size in enumerate(sizes):
            self._put(header, STRIP_OFFSETS, band, offset)
            self._put(header, STRIP_BYTE_COUNTS, band, size)
            offset += size
        if self._placed and transform is not None:
            self._place(header, transform)
        return [header, *pixels]

    def check(self, content: list[Buffer], values: np.ndarray, transform: Affine | None) -> None:
        """Let GDAL read what :meth:`encode` gave; for the first tile of a scene.

        Raises:
            RuntimeError: When it reads something else, as after a change of GDAL's layout.
        """
        with warnings.catch_warnings(), MemoryFile(b"".join(content)) as memory:
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with memory.open() as dataset:
                same = np.array_equal(dataset.read(), values, equal_nan=values.dtype.kind == "f")
                if self._placed and transform is not None:
                    same &= dataset.transform.almost_equals(transform, 1e-9)
        if not same:
            raise RuntimeError(f"GDAL {rasterio.__gdal_version__} reads a tile back differently.")

    def _end_of_header(self, content: bytes) -> int:
        """Where the pixels begin, if nothing follows them; else the end, and they are appended."""
        _, count, _ = self._tags[STRIP_OFFSETS]
        first = min(self._get(content, STRIP_OFFSETS, band) for band in range(count))
        others = [start + SIZES[kind] * n for kind, n, start in self._tags.values()]
        return first if max(others) <= first else len(content) + len(content) % 2

    def _get(self, content: bytes, tag: int, index: int) -> int:
        kind, _, start = self._tags[tag]
        code = "<H" if kind == 3 else "<I"
        return struct.unpack_from(code, content, start + SIZES[kind] * index)[0]

    def _put(self, header: bytearray, tag: int, index: int, value: int) -> None:
        kind, _, start = self._tags[tag]
        struct.pack_into("<H" if kind == 3 else "<I", header, start + SIZES[kind] * index, value)

    def _place(self, header: bytearray, transform: Affine) -> None:
        if TRANSFORMATION in self._tags:
            start = self._tags[TRANSFORMATION][2]
            struct.pack_into("<d", header, start + 8 * 3, transform.c)
            struct.pack_into("<d", header, start + 8 * 7, transform.f)
        else:
            start = self._tags[TIEPOINT][2]
            struct.pack_into("<6d", header, start, 0, 0, 0, transform.c, transform.f, 0)


def read_transform(path: Path) -> Affine | None:
    """Place of a tile of ours, without the time that GDAL takes to open it; None: it has none."""
    with open(path, "rb", buffering=0) as file:
        content = file.read(HEADER)
    tags = directory_of(content)
    if TRANSFORMATION in tags:
        a, b, _, c, d, e, _, f = struct.unpack_from("<8d", content, tags[TRANSFORMATION][2])
        return Affine(a, b, c, d, e, f)
    if PIXEL_SCALE not in tags:
        return None
    width, height = struct.unpack_from("<2d", content, tags[PIXEL_SCALE][2])
    x, y = struct.unpack_from("<2d", content, tags[TIEPOINT][2] + 8 * 3)
    return Affine(width, 0, x, 0, -height, y)


def values_of(content: bytes, tag: tuple[int, int, int]) -> list[int]:
    """Whole numbers of a tag of :func:`directory_of`."""
    kind, number, start = tag
    return list(struct.unpack_from(f"<{number}{'H' if kind == 3 else 'I'}", content, start))


def directory_of(content: bytes) -> dict[int, tuple[int, int, int]]:
    """Type, count and position of the values of each tag of the first directory."""
    if content[:4] != b"II*\0":
        raise RuntimeError("GDAL did not write a little-endian TIFF.")
    (directory,) = struct.unpack_from("<I", content, 4)
    (count,) = struct.unpack_from("<H", content, directory)
    tags = {}
    for entry in range(directory + 2, directory + 2 + 12 * count, 12):
        tag, kind, number, value = struct.unpack_from("<HHII", content, entry)
        tags[tag] = (kind, number, entry + 8 if SIZES[kind] * number <= 4 else value)
    return tags
