"""Chips cut into tiles of the dataset's size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ...categories import NO_DATA
from ...raster.grid import Grid
from .plan import LeftOut, OpenChip


@dataclass(frozen=True)
class Piece:
    """A tile of a chip.

    Attributes:
        row: First row in the chip.
        col: First column in the chip.
        image: float32 (bands, size, size), NaN in all bands where any is missing.
        label: uint8 (size, size), 0 dry, 1 water, 255 invalid.
        grid: Its pixels; None: no place on the map.
    """

    row: int
    col: int
    image: np.ndarray
    label: np.ndarray
    grid: Grid | None


def cut(chip: OpenChip, size: int) -> Iterator[Piece]:
    """Cut a chip into tiles that do not overlap, so that no pixel is learned twice.

    The last row and column of tiles are filled up with no data where the chip ends. Tiles without
    any pixel that has both image and label are not given.

    Raises:
        LeftOut: When no tile has such a pixel; the reason says what is missing.
    """
    radar = labelled = both = 0
    for row in range(0, chip.height, size):
        for col in range(0, chip.width, size):
            window = Window(col, row, min(size, chip.width - col), min(size, chip.height - row))
            image, label = chip.read(window)
            seen = np.isfinite(image).all(axis=0)
            valid = seen & (label != NO_DATA)
            radar += int(np.count_nonzero(seen))
            labelled += int(np.count_nonzero(label != NO_DATA))
            if not valid.any():
                continue
            both += int(np.count_nonzero(valid))
            grid = None if chip.grid is None else chip.grid.crop(Window(col, row, size, size))
            yield Piece(row, col, *_filled(image, label, size), grid)
    if not both:
        raise LeftOut(_nothing(radar, labelled, chip.width * chip.height))


def _filled(image: np.ndarray, label: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    rows, columns = label.shape
    if (rows, columns) == (size, size):
        return image, label
    whole = np.full((len(image), size, size), np.nan, np.float32)
    whole[:, :rows, :columns] = image
    labels = np.full((size, size), NO_DATA, np.uint8)
    labels[:rows, :columns] = label
    return whole, labels


def _nothing(radar: int, labelled: int, pixels: int) -> str:
    if not radar and labelled:
        share = 100 * labelled / pixels
        return f"has no valid image pixel, although {share:.0f} % of it is labelled"
    if not radar:
        return "has no valid image pixel and no label"
    if not labelled:
        return "has no valid label: every pixel is marked as invalid"
    return "has no pixel where both the image and the label are valid"
