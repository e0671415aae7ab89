"""Chips as georeferenced rasters: bands of one or several files, and a label."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from ...categories import DRY, NO_DATA, WATER
from ...protocol import HighwaterError
from ...protocol.parameters import RasterLayer
from ...raster.band import AlignedBand
from ...raster.grid import Grid
from ...raster.source import RasterSource, open_raster
from .plan import LeftOut

STRIP = 512  # rows of a label read at once
BRIGHTEST = 5.0  # dB; no calibrated scene has its median above


@dataclass(frozen=True)
class BandFile:
    """A band of a chip.

    Attributes:
        path: Its file.
        number: Band number in the file, from 1.
        nearest: Whether it holds classes, so that it is aligned by nearest neighbour.
        nodata: Value that means no data although the file does not say so.
        decibel: Whether it must be backscatter in dB.
    """

    path: Path
    number: int = 1
    nearest: bool = False
    nodata: float | None = None
    decibel: bool = False


class RasterChip:
    """A chip whose bands and label lie in rasters; the first band's pixels are the chip's.

    Args:
        bands: The first one's file gives the grid, the others are aligned to it.
        label: File of the label.
        to_label: Makes labels (0, 1, 255) of the label's values, which are float32 with NaN where
            there is no data.
        stack: Closes the files.
    """

    def __init__(
        self,
        bands: Sequence[BandFile],
        label: Path,
        to_label: Callable[[np.ndarray], np.ndarray],
        stack: contextlib.ExitStack,
    ) -> None:
        self.files = list(dict.fromkeys([*(band.path for band in bands), label]))
        sources = {path: _open(path, stack) for path in self.files}
        first = sources[bands[0].path]
        first.require_georeference()
        self.grid: Grid | None = Grid.of(first.dataset, first.crs)
        self.width, self.height = self.grid.width, self.grid.height
        self._bands = [_aligned(sources[band.path], band, self.grid) for band in bands]
        self._label = _aligned(sources[label], BandFile(label, nearest=True), self.grid)
        for band in (*self._bands, self._label):
            stack.callback(band.close)
        self._to_label = to_label
        self._decibel = [i for i, band in enumerate(bands) if band.decibel]
        self._check_label()

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Image and label of a window; see :class:`.OpenChip`."""
        image = np.stack([band.read(window) for band in self._bands])
        image[:, ~np.isfinite(image).all(axis=0)] = np.nan
        for index in self._decibel:
            _require_decibel(image[index])
        return image, self._to_label(self._label.read(window))

    def _check_label(self) -> None:
        """Refuse unexpected values before the first tile is written, not after some."""
        for row in range(0, self.height, STRIP):
            rows = min(STRIP, self.height - row)
            self._to_label(self._label.read(Window(0, row, self.width, rows)))


@contextlib.contextmanager
def open_rasters(
    bands: Sequence[BandFile], label: Path, to_label: Callable[[np.ndarray], np.ndarray]
) -> Iterator[RasterChip]:
    """Open a chip; what is wrong with its files is the reason to leave it out."""
    with contextlib.ExitStack() as stack:
        try:
            chip = RasterChip(bands, label, to_label, stack)
        except HighwaterError as error:
            raise LeftOut(f"cannot be read: {error.sentence}") from error
        yield chip


class WaterLabels:
    """Turns a label's values into 0 dry, 1 water and 255 invalid, and refuses unexpected ones.

    Args:
        invalid: Values that are no label, besides nodata.
        water: Values that are water.
    """

    def __init__(
        self, invalid: Sequence[float] = (-1.0, 255.0), water: Sequence[float] = (1.0,)
    ) -> None:
        self._invalid = tuple(invalid)
        self._water = tuple(water)

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """Labels of float32 values of any shape; NaN is invalid.

        Raises:
            LeftOut: For a value that is neither dry, water nor invalid.
        """
        labels = np.full(values.shape, NO_DATA, np.uint8)
        labels[values == 0] = DRY
        for value in self._water:
            labels[values == value] = WATER
        invalid = np.isnan(values)
        for value in self._invalid:
            invalid |= values == value
        labels[invalid] = NO_DATA
        unexpected = ~invalid & (labels == NO_DATA)
        if unexpected.any():
            found = ", ".join(f"{value:g}" for value in np.unique(values[unexpected])[:4])
            raise LeftOut(
                f"has the unexpected label values {found}; 0 is dry, "
                + ", ".join(f"{value:g}" for value in self._water)
                + " is water"
            )
        return labels


def _require_decibel(values: np.ndarray) -> None:
    values = values[np.isfinite(values)]
    if values.size and (values.min() >= 0 or float(np.median(values)) > BRIGHTEST):
        raise LeftOut(f"is not in dB: its values are {values.min():.3g} to {values.max():.3g}")


def _open(path: Path, stack: contextlib.ExitStack) -> RasterSource:
    source = open_raster(RasterLayer(str(path)))
    stack.callback(source.close)
    return source


def _aligned(source: RasterSource, band: BandFile, grid: Grid) -> AlignedBand:
    source.require_georeference()
    if band.number > source.dataset.count:
        raise LeftOut(f"has no band {band.number} in “{source.name}”")
    resampling = Resampling.nearest if band.nearest else Resampling.bilinear
    return AlignedBand(source, band.number, grid, resampling, band.nodata)
