"""GeoTIFFs written strip by strip, whole or not at all."""

from __future__ import annotations

import contextlib
import os
import queue
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..categories import Category
from ..outputs import OutputFiles
from . import cog
from .grid import Grid
from .sidecar import sidecar_of, write_sidecar
from .whole import check_space, check_whole, write_failure

TILE = 256
OVERVIEW_SIZE = 2048  # pixels; smaller rasters are drawn fast enough without overviews
THREADS = min(os.cpu_count() or 1, 4)  # that compress
WRITE_ERRORS = (RasterioError, CPLE_BaseError, OSError)


class RasterWriter:
    """A GeoTIFF under construction; a context manager.

    Rows come from top to bottom in strips of any height. They are gathered to whole rows of tiles,
    because a compressed tile that is written twice leaves a hole in the file, and compressed by a
    thread of their own while the caller computes the next ones. On a clean exit the file has been
    checked to be whole; after an exception nothing is left of it.

    Args:
        path: File to write; of an output, its part.
        grid: Georeferencing and size.
        dtype: numpy name of the pixel type.
        bands: Description of each band.
        nodata: Value that means no data, or None.
        tags: Metadata of the file.
        band_tags: Metadata of each band, in order.
        categories: Names and colours of the values; for one band of uint8.
        overviews: How overviews of a large raster are made, "nearest" or "average"; None: no
            overviews.
        steps: Whether the values are few (multiples of a step), which takes less work to compress.
    """

    def __init__(
        self,
        path: Path,
        grid: Grid,
        dtype: str,
        bands: Sequence[str],
        nodata: float | None,
        tags: Mapping[str, str] | None = None,
        band_tags: Sequence[Mapping[str, str]] = (),
        categories: Sequence[Category] | None = None,
        overviews: str | None = None,
        steps: bool = False,
    ) -> None:
        self.path = Path(path)
        self.grid = grid
        self.dtype = np.dtype(dtype)
        self.bands = tuple(bands)
        self.nodata = nodata
        self.tags = dict(tags or {})
        self.band_tags = tuple(band_tags)
        self.categories = tuple(categories or ())
        self.steps = steps
        self.overviews = Resampling[overviews] if overviews else None
        self._has_sidecar = bool(self.categories)
        self._next_row = 0
        self._gathered = self._new_buffer()
        # One strip waits while one is compressed: more would cost memory and win nothing.
        self._strips: queue.Queue[tuple[int, np.ndarray] | None] = queue.Queue(maxsize=1)
        self._failure: BaseException | None = None

    @classmethod
    def output(cls, outputs: OutputFiles, name: str, grid: Grid, *args, **kwargs) -> RasterWriter:
        """Writer of a job's output ``name``; further arguments as of the class.

        The file with category names that belongs beside it becomes an output of the job, too. One
        that an older raster of the same name has left is replaced: its statistics would be wrong.
        """
        writer = cls(outputs.part(name), grid, *args, **kwargs)
        final = sidecar_of(outputs.final[name])
        writer._has_sidecar |= final.exists()
        if writer._has_sidecar:
            outputs.part_of(final)
        return writer

    def __enter__(self) -> RasterWriter:
        try:
            self._dataset = rasterio.open(self.path, "w", **self._profile())
            self._describe()
            if self._has_sidecar:
                write_sidecar(sidecar_of(self.path), self.categories)
        except WRITE_ERRORS as error:
            raise self._abandon(error) from error
        self._thread = threading.Thread(target=self._write_strips, name="raster-writer")
        self._thread.start()
        return self

    def write(self, row0: int, block: np.ndarray) -> None:
        """Take the next rows.

        Args:
            row0: Row of the grid that the block begins at; where the last block ended.
            block: Values, (rows, width) or (bands, rows, width); copied.

        Raises:
            HighwaterError: ``output.disk_full`` or ``output.write_failed``.
        """
        block = block[np.newaxis] if block.ndim == 2 else block
        expected = (len(self.bands), block.shape[1], self.grid.width)
        if row0 != self._next_row or block.shape != expected:
            raise ValueError(
                f"Expected rows from {self._next_row} as {expected}, got {block.shape} at {row0}."
            )
        if row0 + block.shape[1] > self.grid.height:
            raise ValueError(f"The block ends below row {self.grid.height}, the last one.")
        taken = 0
        while taken < block.shape[1]:
            filled = self._next_row % TILE
            rows = min(TILE - filled, block.shape[1] - taken)
            np.copyto(
                self._gathered[:, filled : filled + rows],
                block[:, taken : taken + rows],
                casting="same_kind",
            )
            taken += rows
            self._next_row += rows
            if self._next_row % TILE == 0 or self._next_row == self.grid.height:
                self._hand_over()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._strips.put(None)
        self._thread.join()
        if kind is None and self._next_row != self.grid.height and self._failure is None:
            error = ValueError(f"Only {self._next_row} of {self.grid.height} rows were written.")
        if error is not None and error is not self._failure:
            self._abandon(error)
            if kind is None:
                raise error
            return
        try:
            if self._failure is not None:
                raise self._failure
            self._dataset.close()
            factors = self._overview_factors()
            if factors:
                self._build_overviews(factors)
            if cog.is_wanted():
                self._lay_out_for_network()
            check_whole(self.path, len(factors))
        except WRITE_ERRORS as failure:
            raise self._abandon(failure) from failure
        except BaseException as failure:
            self._abandon(failure)
            raise

    def _hand_over(self) -> None:
        rows = (self._next_row - 1) % TILE + 1
        if self._failure is not None:
            # __exit__ turns it into the user's error, however often it passes here.
            raise self._failure
        self._strips.put((self._next_row - rows, self._gathered[:, :rows]))
        self._gathered = self._new_buffer()

    def _new_buffer(self) -> np.ndarray:
        rows = min(TILE, self.grid.height)
        return np.empty((len(self.bands), rows, self.grid.width), self.dtype)

    def _write_strips(self) -> None:
        while (strip := self._strips.get()) is not None:
            if self._failure is not None:
                continue  # keep emptying the queue, or the caller would wait for ever
            row0, values = strip
            try:
                self._dataset.write(values, window=Window(0, row0, *values.shape[:0:-1]))
                check_space(self.path)
            except BaseException as error:
                self._failure = error

    def _profile(self) -> dict[str, Any]:
        # Few values jump between neighbours: differences of them compress worse than themselves.
        few = bool(self.categories) or self.steps
        predictor = 1 if few else 3 if self.dtype.kind == "f" else 2
        return {
            "driver": "GTiff",
            "width": self.grid.width,
            "height": self.grid.height,
            "count": len(self.bands),
            "dtype": self.dtype.name,
            "crs": self.grid.crs,
            "transform": self.grid.transform,
            "nodata": self.nodata,
            "tiled": True,
            "blockxsize": TILE,
            "blockysize": TILE,
            "interleave": "band",
            "compress": "deflate",
            "predictor": predictor,
            # Measured on probabilities in steps: a third of the time for a tenth more bytes.
            "zlevel": 1 if few else 6,
            "bigtiff": "IF_SAFER",
            "num_threads": THREADS,
        }

    def _describe(self) -> None:
        self._dataset.descriptions = self.bands
        self._dataset.update_tags(**self.tags)
        for band, tags in enumerate(self.band_tags, 1):
            self._dataset.update_tags(band, **tags)
        if self.categories:
            names = {f"CATEGORY_{item.value}": item.name for item in self.categories}
            self._dataset.update_tags(1, **names)
            self._dataset.write_colormap(1, {i.value: i.colour for i in self.categories})

    def _overview_factors(self) -> list[int]:
        longest = max(self.grid.width, self.grid.height)
        if self.overviews is None or longest <= OVERVIEW_SIZE:
            return []
        return [2**level for level in range(2, (longest // TILE).bit_length() + 1)]

    def _build_overviews(self, factors: list[int]) -> None:
        options = {"GDAL_TIFF_OVR_BLOCKSIZE": TILE, "GDAL_NUM_THREADS": THREADS}
        with rasterio.Env(**options), rasterio.open(self.path, "r+") as dataset:
            dataset.build_overviews(factors, self.overviews)

    def _lay_out_for_network(self) -> None:
        profile = self._profile()
        cog.lay_out(self.path, TILE, profile["predictor"], profile["zlevel"])

    def _abandon(self, error: BaseException) -> BaseException:
        """Remove what there is; the user's error for what went wrong."""
        dataset = getattr(self, "_dataset", None)
        if dataset is not None:
            with contextlib.suppress(*WRITE_ERRORS):  # the first failure is the one to report
                dataset.close()
        failure = write_failure(self.path, error) if isinstance(error, WRITE_ERRORS) else error
        self.path.unlink(missing_ok=True)
        sidecar_of(self.path).unlink(missing_ok=True)
        return failure
