"""A quick look at a band before any work: typical values, and fills that nobody declared."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..protocol import HighwaterError
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.scaling import Scaling
from ..raster.source import RasterSource

# Values that programs write where there is no data and forget to declare.
COMMON_FILLS = (0.0, -9999.0, -32768.0, -99.0, -999.0, 65535.0, -3.4028234663852886e38)
LATTICE = 8  # windows along each axis; each costs the decoding of a whole block of the file
WINDOW = 64  # pixels along each side of a window


@dataclass(frozen=True)
class BandLook:
    """What a sample of a band shows.

    Attributes:
        values: Valid values, float32, one dimension.
        undeclared: Fill found that the file does not declare, as it is stored; None: none.
        declared: Value without data that the file declares, as it is stored; None: none.
        integer: Whether the values are integers by their type.
        texts: Description and unit of the band.
    """

    values: np.ndarray
    undeclared: float | None
    declared: float | None
    integer: bool
    texts: tuple[str, ...]


def sample_band(
    source: RasterSource, number: int, own: Grid, wanted: Grid, radar: bool = True
) -> BandLook:
    """Sample a band where it overlaps the grid that will be read.

    Args:
        source: The open raster.
        number: Band number, from 1.
        own: The raster's own grid.
        wanted: Grid of the job.
        radar: Whether the band is backscatter, where 0 is a fill; elevation 0 is the sea.

    Raises:
        HighwaterError: ``input.all_nodata`` or ``input.constant``.
    """
    dataset = source.dataset
    band = AlignedBand(source, number, own)
    area = _overlap(own, wanted)
    # Looked at before the fills are known, so 0 and −9999 are still among the values.
    values = _gather(band, lattice(area, dataset.block_shapes[number - 1]))
    if not np.isfinite(values).any():
        values = _first_valid(band, area)
    values = values[np.isfinite(values)]
    declared = source.declared_nodata(number)
    integer = np.dtype(dataset.dtypes[number - 1]).kind in "iu"
    undeclared = _find_fill(values, band.scaling, integer, radar)
    if undeclared is not None:
        values = values[values != band.scaling.values(undeclared)]
    if values.size == 0:
        values = _first_valid(AlignedBand(source, number, own, fill=undeclared), area)
    if values.size == 0:
        raise HighwaterError(
            "input.all_nodata",
            f"Band {number} of the layer “{source.name}” has no valid pixel"
            " in the area to be mapped.",
            "Choose another layer or extent.",
        )
    # Level ground is no fault, an image without contrast is.
    if radar and values.size > 1 and float(values.min()) == float(values.max()):
        _require_variation(AlignedBand(source, number, own, fill=undeclared), area, values[0])
    return BandLook(
        values,
        undeclared,
        declared,
        integer and not band.scaling,
        tuple(filter(None, (dataset.descriptions[number - 1], dataset.units[number - 1]))),
    )


def _find_fill(values: np.ndarray, scaling: Scaling, integer: bool, radar: bool) -> float | None:
    """The commonest of the usual fills, if it stands out; None: nothing is being filled."""
    best, count = None, 0
    for fill in COMMON_FILLS:
        if fill == 0 and not radar:
            continue
        found = int((values == scaling.values(fill)).sum())
        # A measured float is never exactly 0 or −9999; whole numbers may be, now and then.
        needed = max(8, 0.005 * values.size) if integer else 1
        if found >= needed and found > count:
            best, count = fill, found
    return best


def _overlap(own: Grid, wanted: Grid) -> Window:
    """Window of the raster's own pixels that covers the wanted grid."""
    if own.crs == wanted.crs:
        inverse = ~own.transform
        columns, rows = zip(*(inverse @ corner for corner in wanted.corners))
        left, right = max(math.floor(min(columns)), 0), min(math.ceil(max(columns)), own.width)
        top, bottom = max(math.floor(min(rows)), 0), min(math.ceil(max(rows)), own.height)
        if left < right and top < bottom:
            return Window(left, top, right - left, bottom - top)
    return Window(0, 0, own.width, own.height)


def lattice(area: Window, block: tuple[int, int]) -> Iterator[Window]:
    """Small windows spread evenly over an area, its corners and edges included.

    Args:
        area: To look at.
        block: Rows and columns of the blocks of the file; what is inside one is read in a go.
    """
    columns = _starts(int(area.col_off), int(area.width), block[1])
    for row in _starts(int(area.row_off), int(area.height), block[0]):
        for column in columns:
            yield Window(
                area.col_off + column,
                area.row_off + row,
                min(WINDOW, area.width - column),
                min(WINDOW, area.height - row),
            )


def _starts(offset: int, length: int, block: int) -> list[int]:
    if length <= WINDOW * LATTICE:
        return list(range(0, length, WINDOW))
    even = [round(i * (length - WINDOW) / (LATTICE - 1)) for i in range(LATTICE)]
    if block < WINDOW:
        return even
    inner = []
    for start in even[1:-1]:
        over = (offset + start + WINDOW) % block  # pixels in the block that the window ends in
        inner.append(start - over if over < WINDOW else start)
    return [even[0], *inner, even[-1]]


def _gather(band: AlignedBand, windows: Iterator[Window]) -> np.ndarray:
    return np.concatenate([band.read(window).ravel() for window in windows])


def strips(area: Window) -> Iterator[Window]:
    """Windows of some rows that cover an area from top to bottom."""
    for row in range(0, int(area.height), 256):
        rows = min(256, int(area.height) - row)
        yield Window(area.col_off, area.row_off + row, area.width, rows)


def _first_valid(band: AlignedBand, area: Window) -> np.ndarray:
    """Valid values of the first strip that has any; the sample may have missed a small image."""
    for window in strips(area):
        values = band.read(window)
        values = values[np.isfinite(values)]
        if values.size:
            return values
    return np.empty(0, np.float32)


def _require_variation(band: AlignedBand, area: Window, value: float) -> None:
    for window in strips(area):
        values = band.read(window)
        if (values[np.isfinite(values)] != value).any():
            return
    raise HighwaterError(
        "input.constant",
        f"Band {band.number} of the layer “{band.source.name}” has the same value,"
        f" {value:g}, everywhere.",
        "Choose a radar image; this one holds no information.",
    )
