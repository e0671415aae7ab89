"""A part of the map grid, made of the image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..raster.band import AlignedBand
from .placing import Placing
from .resampling import resampled, window_of
from .scene import Scene


@dataclass(frozen=True)
class Part:
    """A part that is made.

    Attributes:
        image: Decibel, float32 (polarisations, rows, columns); NaN outside the swath.
        incidence: Angle on level ground in degrees, float32 (rows, columns); NaN likewise.
        valid: Pixels in the swath.
        covered: Those of them that have an elevation.
    """

    image: np.ndarray
    incidence: np.ndarray
    valid: int
    covered: int


@dataclass(frozen=True)
class Making:
    """All that parts are made with.

    Attributes:
        scene: The product.
        placing: Finds the grid's pixels in the image.
        elevation: On the grid; None: the heights of the control points are taken.
        together: Samples on a side that are averaged.
    """

    scene: Scene
    placing: Placing
    elevation: AlignedBand | None
    together: int

    def part(self, window: Window) -> Part:
        """Make a window of the grid."""
        heights = None if self.elevation is None else self.elevation.read(window)
        placed = self.placing.place(window, heights)
        annotation = self.scene.annotation
        shape = (len(self.scene.images), int(window.height), int(window.width))
        image = np.full(shape, np.nan, np.float32)
        needed = window_of(placed, annotation.lines, annotation.samples, self.together)
        if needed is not None:
            for plane, channel in zip(image, self.scene.images):
                plane[:] = resampled(channel.read, needed, placed, self.together)
        valid = np.logical_and.reduce(np.isfinite(image))
        incidence = np.where(valid, placed.incidence, np.nan).astype(np.float32)
        covered = 0 if heights is None else int((valid & np.isfinite(heights)).sum())
        return Part(image, incidence, int(valid.sum()), covered)
