"""A raster of statistics, read on the grid of an image."""

from __future__ import annotations

import contextlib
from types import TracebackType

import numpy as np
from rasterio.windows import Window

from ..context import JobContext
from ..language import ENGLISH, speaking, tr
from ..protocol import HighwaterError
from ..protocol.parameters import RasterLayer
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.source import RasterSource, open_raster
from ..report.words import listed
from ..sar.bands import COUNT, DEVIATION, MEDIAN, POLARISATIONS, recognise_statistics
from ..sar.placing import require_overlap
from .writing import FIRST_TAG, IMAGES_TAG, LAST_TAG, SMOOTHING_TAG

_TOLD = {"count": IMAGES_TAG, "first": FIRST_TAG, "last": LAST_TAG}


class StatisticsLayer:
    """Statistics of earlier images; a context manager that closes them.

    Args:
        layer: Raster of job ``temporalstatistics``, or any with bands of the same names.
        grid: To deliver on; other grids are aligned to it (bilinear).
        image: What the grid is of, for messages.

    Attributes:
        name: What the user calls it.
        source: The open raster.
        polarisations: That it has statistics of.
        smoothing: Of the images that it was made of, pixels of theirs.

    Raises:
        HighwaterError: ``temporal.no_statistics``, ``input.no_overlap``, or as
            :func:`.open_raster`.
    """

    def __init__(self, layer: RasterLayer, grid: Grid, image: str) -> None:
        with contextlib.ExitStack() as stack:
            self.source: RasterSource = open_raster(layer)
            stack.callback(self.source.close)
            self.source.require_georeference()
            self.name = self.source.name
            require_overlap(self.source, grid, image)
            numbers = {item.name: item.number for item in recognise_statistics(0, self.source)}
            self.polarisations = [
                name
                for name in POLARISATIONS
                if {f"{name}_{MEDIAN}", f"{name}_{DEVIATION}"} <= numbers.keys()
            ]
            if not self.polarisations or COUNT not in numbers:
                raise _no_statistics(self.source)
            self.tags = self.source.dataset.tags()
            self.smoothing = float(self.tags.get(SMOOTHING_TAG, 0))
            self._bands = {}
            for name, number in numbers.items():
                self._bands[name] = AlignedBand(self.source, number, grid)
                stack.callback(self._bands[name].close)
            self._stack = stack.pop_all()

    @property
    def words(self) -> str:
        """Such as ``12 images of 2024-01-05 to 2024-05-19``, in English."""
        with speaking(ENGLISH):
            return self.told()

    def told(self) -> str:
        """The same in the language that is spoken."""
        values = {name: self.tags.get(tag, "") for name, tag in _TOLD.items()}
        if values["count"] and values["first"]:
            text = tr("{count} images of {first} to {last}")
        elif values["count"]:
            text = tr("{count} images")
        else:
            text = tr("images of {first} to {last}") if values["first"] else tr("images")
        return text.format(**values)

    def say(self, context: JobContext) -> None:
        """Tell what it is, and that it was aligned where it was."""
        statistics = f"“{self.name}”: statistics of {self.words}, {listed(self.polarisations)}."
        context.log(statistics)
        if SMOOTHING_TAG not in self.tags:
            context.warn(
                f"“{self.name}” does not say how the speckle of its images was smoothed; the image"
                " of the flood is not smoothed either."
            )
        if next(iter(self._bands.values())).warped:
            context.log(f"“{self.name}” is aligned to the image (bilinear).")

    def read(self, window: Window, names: list[str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Read a window of the grid.

        Args:
            window: Whole pixels inside the grid.
            names: Polarisations wanted.

        Returns:
            Median and deviation, float32 (polarisations, rows, columns), dB, NaN where there is
            none, and how many images there are, float32 (rows, columns), 0 outside the raster.
        """
        median, deviation = (
            np.stack([self._bands[f"{name}_{statistic}"].read(window) for name in names])
            for statistic in (MEDIAN, DEVIATION)
        )
        return median, deviation, np.nan_to_num(self._bands[COUNT].read(window))

    def __enter__(self) -> StatisticsLayer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()


def _no_statistics(source: RasterSource) -> HighwaterError:
    there = [text for text in source.dataset.descriptions if text]
    return HighwaterError(
        "temporal.no_statistics",
        f"The layer “{source.name}” holds no statistics of earlier images: it has"
        f" {listed(there) if there else 'bands without names'}, not VV_{MEDIAN}, VV_{DEVIATION}"
        f" and {COUNT}.",
        "Make it with “Statistics of earlier images”, or give the earlier images themselves.",
    )
