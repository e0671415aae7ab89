"""One patch of OMBRIA, of both sensors."""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.windows import Window
from scipy import ndimage

from ...categories import DRY, NO_DATA, WATER
from ...raster.grid import Grid
from ...sar.stretch import stretch_of
from .plan import LeftOut

SENSORS = {"S1": "Sentinel-1", "S2": "Sentinel-2"}
FILL = {"S1": 255, "S2": 0}
"""What fills the outside of the swath, before and after the flood alike."""

SMALLEST_FILL = 16  # pixels; single ones are the brightest or darkest of the patch


@dataclass(frozen=True)
class BandOf:
    """A band of a patch.

    Attributes:
        sensor: One of :data:`SENSORS`.
        when: ``BEFORE`` or ``AFTER``.
        number: Band number, from 1.
    """

    sensor: str
    when: str
    number: int


class OpenPatch:
    """A patch, read whole.

    Args:
        files: By sensor and kind; see :class:`.ombria.Patch`.
        bands: To read.
    """

    grid: Grid | None = None

    def __init__(self, files: Mapping[tuple[str, str], Path], bands: Sequence[BandOf]) -> None:
        sensors = dict.fromkeys(band.sensor for band in bands)
        images = {
            (sensor, when): read_png(files[sensor, when], 3 if sensor == "S2" else 1)
            for sensor in sensors
            for when in ("BEFORE", "AFTER")
        }
        masks = {
            sensor: read_png(files[sensor, "MASK"], 1)[0]
            for sensor in sensors
            if (sensor, "MASK") in files
        }
        shapes = {plane.shape[-2:] for plane in (*images.values(), *masks.values())}
        if len(shapes) > 1:
            raise LeftOut("has images and masks of different sizes")
        self.height, self.width = shapes.pop()
        self.files = [
            path
            for (sensor, kind), path in sorted(files.items())
            if (sensor, kind) in images or (kind == "MASK" and sensor in masks)
        ]
        self._image = np.stack(
            [images[band.sensor, band.when][band.number - 1] for band in bands]
        ).astype(np.float32)
        for sensor in sensors:
            fill = outside(images[sensor, "BEFORE"], images[sensor, "AFTER"], FILL[sensor])
            self._image[:, fill] = np.nan
        self._stretch(bands)
        self._label = label_of(list(masks.values()))

    def _stretch(self, bands: Sequence[BandOf]) -> None:
        """Bring each image to the stretch that "Map water" brings images to."""
        for image in dict.fromkeys((band.sensor, band.when) for band in bands):
            planes = [
                plane
                for plane, band in zip(self._image, bands)
                if (band.sensor, band.when) == image
            ]
            pixels = np.stack(planes)
            pixels = pixels[np.isfinite(pixels)]
            if pixels.size:
                limits = stretch_of(pixels)
                for plane in planes:
                    limits.apply(plane)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Image and label of a window; see :class:`.OpenChip`."""
        rows, columns = window.toslices()
        return self._image[:, rows, columns], self._label[rows, columns]


@contextlib.contextmanager
def open_patch(
    files: Mapping[tuple[str, str], Path], bands: Sequence[BandOf]
) -> Iterator[OpenPatch]:
    """Open a patch; see :class:`OpenPatch`."""
    yield OpenPatch(files, bands)


def read_png(path: Path, bands: int) -> np.ndarray:
    """Read an image of so many bands; transparency and copies of a grey band are dropped.

    Returns:
        uint8 (bands, rows, columns).

    Raises:
        LeftOut: When it cannot be read, or has fewer bands or another type.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path) as dataset:
                if dataset.count < bands:
                    raise LeftOut(f"has {dataset.count} instead of {bands} bands in {path.name}")
                values = dataset.read(list(range(1, bands + 1)))
    except RasterioError as error:
        raise LeftOut(f"cannot be read: {path.name} is damaged or no image") from error
    if values.dtype != np.uint8:
        raise LeftOut(f"is not in 8 bit: {path.name} is {values.dtype}")
    return values


def outside(before: np.ndarray, after: np.ndarray, fill: int) -> np.ndarray:
    """Pixels outside the swath: connected ones that hold the fill in every band of both dates."""
    filled = (before == fill).all(axis=0) & (after == fill).all(axis=0)
    if np.count_nonzero(filled) < SMALLEST_FILL:
        return np.zeros(filled.shape, bool)
    areas, _ = ndimage.label(filled)
    large = np.bincount(areas.ravel()) >= SMALLEST_FILL
    large[0] = False
    return large[areas]


def label_of(masks: Sequence[np.ndarray]) -> np.ndarray:
    """0, 1 and 255 from masks of 0 and 255; where the sensors' masks differ it is invalid."""
    # Some copies of the masks were written as classes.
    masks = [mask * np.uint8(255) if mask.max() == 1 else mask for mask in masks]
    for mask in masks:
        unexpected = mask[(mask != 0) & (mask != 255)]
        if unexpected.size:
            raise LeftOut(f"has the unexpected label value {unexpected[0]}; 0 is dry, 255 flood")
    label = np.where(masks[0] == 255, WATER, DRY).astype(np.uint8)
    for other in masks[1:]:
        label[other != masks[0]] = NO_DATA
    return label
