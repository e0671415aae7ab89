"""The bands of the tiles, strip by strip: read, filtered, and those derived from them."""

from __future__ import annotations

import contextlib

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..context import JobContext
from ..prediction.rows import RowReader
from ..protocol import HighwaterError
from ..protocol.parameters import PrepareTilesParameters
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.overlap import require_overlap
from ..raster.source import RasterSource, open_raster
from ..sar.bands import POLARISATIONS, is_radar
from ..sar.features import ELEVATION, Place, derive, feature_inputs, features_reach, find_feature
from ..sar.filters import SIZE, filter_reach, speckle_filter
from ..sar.hand import DrainageLevels
from ..sar.multitemporal import multitemporal_filter
from ..sar.scene import RadarScene
from .inputs import open_date
from .labels import overlap_of

LANDCOVER = "LANDCOVER"
MULTITEMPORAL = "multitemporal"


class Planes:
    """Reads what goes into the tiles, from top to bottom; a context manager.

    Args:
        parameters: Of the job.
        scene: The open scene.
        context: For the log.

    Attributes:
        names: Bands of the tiles, in order.
        landcover: The open layer of land cover, if any.

    Raises:
        HighwaterError: For a filter or a derived band that cannot be made.
    """

    def __init__(
        self, parameters: PrepareTilesParameters, scene: RadarScene, context: JobContext
    ) -> None:
        self._parameters = parameters
        self._scene = scene
        self._derived = tuple(name.upper() for name in parameters.derived)
        self.names = list(scene.names)
        for name in self._derived:
            if name in self.names:
                raise HighwaterError(
                    "bands.twice",
                    f"The derived band {name} is among the bands already.",
                    "Leave it out, or give the layer's band another name.",
                )
            feature_inputs(name, self.names)
            self.names.append(name)
        self._radar = [i for i, name in enumerate(scene.names) if is_radar(name)]
        self._reach = self._check_speckle()
        self._reach = max(self._reach, features_reach(self._derived))
        with contextlib.ExitStack() as stack:
            self.landcover: RasterSource | None = None
            self._cover: AlignedBand | None = None
            if parameters.landcover is not None:
                self.landcover = open_raster(parameters.landcover)
                stack.callback(self.landcover.close)
                self.landcover.require_georeference()
                own = Grid.of(self.landcover.dataset, self.landcover.crs)
                with overlap_of(f"land cover “{self.landcover.name}”", scene.name):
                    require_overlap(
                        self.landcover.name, own.crs, own.bounds, scene.name, scene.grid
                    )
                self._cover = AlignedBand(self.landcover, 1, scene.grid, Resampling.nearest)
                stack.callback(self._cover.close)
                if parameters.landcover_band:
                    self.names.append(LANDCOVER)
            self._dates = []
            if parameters.speckle == MULTITEMPORAL:
                for date in parameters.dates:
                    self._dates.append(open_date(date, scene, parameters, context))
                    stack.callback(self._dates[-1].close)
            self._drainage = self._drain(context)
            self._stack = stack.pop_all()

    @property
    def sources(self) -> list[RasterSource]:
        """Every open raster but those of the scene."""
        dates = [date.sources[1] for date in self._dates]
        return [*dates, *([self.landcover] if self.landcover else [])]

    def cover(self, window: Window) -> np.ndarray | None:
        """Classes of land cover, float32 (rows, columns), NaN: none; None: no layer was given."""
        return None if self._cover is None else self._cover.read(window)

    def rows(self, reader: RowReader, first: int, last: int, then: int | None) -> np.ndarray:
        """Bands of some rows.

        Args:
            reader: Of the scene; the rows move down.
            first: First row.
            last: Row after the last.
            then: First of as many rows that are wanted next; None: there are none.

        Returns:
            float32 (bands, rows, width), NaN in all bands where any is missing; not to be changed.
        """
        width = self._scene.grid.width
        top, bottom = self._within_reach(first, last)
        following = None if then is None else self._within_reach(then, then + last - first)
        block = reader.rows(top, bottom, following)
        if self._parameters.speckle != "none":
            block = block.copy()
            self._filter(block, Window(0, top, width, bottom - top))
        planes = dict(zip(self._scene.names, block))
        place = Place(self._scene.grid, top, 0, self._drainage)
        for name in self._derived:
            planes[name] = derive(name, planes, place)
        if LANDCOVER in self.names and self._cover is not None and LANDCOVER not in planes:
            planes[LANDCOVER] = self._cover.read(Window(0, top, width, bottom - top))
        cut = slice(first - top, last - top)
        if len(planes) == len(block):
            result = block[:, cut]
        else:
            result = np.stack([planes[name][cut] for name in self.names])
        if len(planes) > len(block):
            result = np.where(np.isfinite(result).all(axis=0), result, np.float32(np.nan))
        return result

    def _within_reach(self, first: int, last: int) -> tuple[int, int]:
        """Rows that are looked at to know some rows."""
        return max(first - self._reach, 0), min(last + self._reach, self._scene.grid.height)

    def _filter(self, block: np.ndarray, window: Window) -> None:
        parameters = self._parameters
        valid = np.isfinite(block[self._radar]).all(axis=0)
        if parameters.speckle != MULTITEMPORAL:
            block[self._radar] = speckle_filter(
                block[self._radar],
                valid,
                parameters.speckle,
                parameters.speckle_size,
                parameters.looks,
            )
            return
        own = [i for i, name in enumerate(self._scene.names) if name in POLARISATIONS]
        stack = np.stack([block[own], *(date.read(window) for date in self._dates)])
        there = np.isfinite(stack).all(axis=1)
        block[own] = multitemporal_filter(stack, there, 0, parameters.speckle_size)

    def _check_speckle(self) -> int:
        parameters = self._parameters
        if parameters.speckle != MULTITEMPORAL:
            return filter_reach(parameters.speckle, parameters.speckle_size)
        if not parameters.dates:
            raise HighwaterError(
                "filter.dates",
                "The multi-temporal filter needs images of other dates.",
                "Add them, or choose another filter.",
            )
        return filter_reach("lee", parameters.speckle_size or SIZE)

    def _drain(self, context: JobContext) -> DrainageLevels | None:
        if not any(find_feature(name).whole for name in self._derived):
            return None
        scene = self._scene
        choice = scene.choices[scene.names.index(ELEVATION)]
        band = AlignedBand(scene.sources[choice.layer], choice.number, scene.grid)
        try:
            context.progress(0.0, "Finding the drainage")
            return DrainageLevels(scene.grid, band.read)
        finally:
            band.close()

    def __enter__(self) -> Planes:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()
