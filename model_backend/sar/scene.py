"""The gate: from layers, as the user gave them, to a radar scene that can be trusted."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from rasterio.windows import Window

from ..context import JobContext
from ..protocol.described import DescribedNodata
from ..protocol.parameters import Extent, RasterLayer
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.source import RasterSource, open_raster
from .bands import BandChoice, is_before, is_radar, parse_bands
from .choosing_bands import choose_bands
from .dates import bands_of_dates
from .features import ELEVATION
from .placing import require_overlap, with_surroundings
from .settling import settle
from .stretch import Stretch, find_stretches
from .terrain_bands import TerrainBands, from_elevation
from .units import Unit, require_backscatter, to_db


@dataclass
class RadarScene:
    """A scene that passed the gate; a context manager that closes its files.

    Attributes:
        name: What the user calls the input.
        grid: Grid of everything that is read.
        inner: Pixels of the grid that were asked for; around them lies what a method looks at, as
            far as the image goes.
        choices: The bands that are there, in the order of ``names``.
        unit: Unit of the polarisations and how it was established; of two dates, of the later.
        units: Of each radar band.
        sources: The open layers; the input is first.
        nodata: What counts as no data in each band.
        names: Of the bands, in the order in which :meth:`read` gives them.
        optional: Bands that may lack data, or be missing, where the others have data.
        terrain: Makes the bands that follow from the elevation; None: there are none.
        pixel_size: Metres that the image was resampled to; None: it has its own pixels.
        stretches: How bands are stretched, by name; the others are not.
    """

    name: str
    grid: Grid
    inner: Window
    choices: list[BandChoice]
    unit: Unit
    units: dict[str, Unit]
    sources: list[RasterSource]
    nodata: list[DescribedNodata]
    names: list[str]
    optional: tuple[str, ...] = ()
    terrain: TerrainBands | None = None
    pixel_size: float | None = None
    stretches: dict[str, Stretch] = field(default_factory=dict)
    _bands: list[AlignedBand] = field(default_factory=list)
    _stack: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)

    @property
    def mapped_grid(self) -> Grid:
        """Grid of what was asked for."""
        return self.grid.crop(self.inner)

    @property
    def missing(self) -> list[str]:
        """Optional bands that are not there: NaN everywhere."""
        there = {choice.name for choice in self.choices}
        there.update(self.terrain.names if self.terrain is not None else ())
        return [name for name in self.names if name not in there]

    @property
    def before(self) -> str:
        """Name of the image from before that the method compares with; empty: there is none."""
        images = (choice.layer for choice in self.choices if is_before(choice.name))
        return next((self.sources[layer].name for layer in images), "")

    def read(self, window: Window, out: np.ndarray | None = None) -> np.ndarray:
        """Read a window of the grid.

        Args:
            window: Whole pixels inside the grid.
            out: float32 array (bands, rows, columns) to fill; None: a new one.

        Returns:
            float32 array (bands, rows, columns): polarisations in dB (or as they are, where they
            were stretched), other bands as they are, those of ``stretches`` stretched; NaN in all
            bands where any band that is not optional has no data.
        """
        shape = int(window.height), int(window.width)
        block = np.empty((len(self.names), *shape), np.float32) if out is None else out
        made = self.terrain.read(window) if self.terrain is not None else {}
        bands = dict(zip((choice.name for choice in self.choices), self._bands))
        for plane, name in zip(block, self.names):
            if name not in bands:
                plane[...] = made.get(name, np.nan)
                continue
            bands[name].read(window, plane)
            if is_radar(name):
                decibel = to_db(plane, self.units[name].code)
                if decibel is not plane:
                    plane[...] = decibel
            if name in self.stretches:
                self.stretches[name].apply(plane)
        needed = [plane for plane, name in zip(block, self.names) if name not in self.optional]
        if np.isnan([plane.min() for plane in needed]).any():  # NaN where any value is
            missing = np.isnan(needed[0])
            for plane in needed[1:]:
                missing |= np.isnan(plane)
            for plane in block:
                np.copyto(plane, np.float32(np.nan), where=missing)
        return block

    def read_picture(self, window: Window) -> np.ndarray:
        """The first radar band, of the later date, in dB unless the file is stretched."""
        radar = [index for index, choice in enumerate(self.choices) if is_radar(choice.name)]
        later = (index for index in radar if not is_before(self.choices[index].name))
        number = next(later, radar[0])
        code = self.units[self.choices[number].name].code
        return to_db(self._bands[number].read(window), code)

    def on(self, grid: Grid) -> RadarScene:
        """The bands that are there on another grid, not stretched; to be closed by itself."""
        bands = [band.on(grid) for band in self._bands]
        stack = contextlib.ExitStack()
        for band in bands:
            stack.callback(band.close)
        return dataclasses.replace(
            self,
            grid=grid,
            inner=Window(0, 0, grid.width, grid.height),
            names=[choice.name for choice in self.choices],
            terrain=None,
            stretches={},
            _bands=bands,
            _stack=stack,
        )

    def close(self) -> None:
        """Close every file."""
        self._stack.close()

    def __enter__(self) -> RadarScene:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_scene(
    layers: Sequence[RasterLayer],
    context: JobContext,
    bands: str | Sequence[BandChoice] = "",
    unit: str = "auto",
    extent: Extent | None = None,
    wanted: Sequence[str] = (),
    pixel_size: float | None = None,
    optional: Sequence[str] = (),
    calibrated: bool = True,
    around: int = 0,
    multiple: int = 1,
    before: RasterLayer | None = None,
    stretch: bool = False,
) -> RadarScene:
    """Open a scene and find out, or refuse in one sentence, everything a job relies on.

    Args:
        layers: The input and then the auxiliary layers.
        context: Receives what was recognised, as log lines.
        bands: The user's assignment, or choices made already; empty: recognised.
        unit: ``auto`` or the unit that the user says.
        extent: Part of the input; None: all of it.
        wanted: Bands needed, in order; empty: every polarisation that is there. Slope and height
            above drainage are made of the elevation where they are not given.
        pixel_size: Resample to this many metres; None: the input's own pixels.
        optional: Those of ``wanted`` that may be missing; they are NaN then.
        calibrated: Whether backscatter is needed; False: values that were stretched will do.
        around: Pixels around the extent that are to be readable, as far as the image goes.
        multiple: Of the image's pixels, that the scene begins at.
        before: Image from before the flood: it gives bands such as ``VV_BEFORE``, and counts as
            the last layer where the user says which band is which.
        stretch: Whether values stretched to 8 bit are wanted: those that are not are stretched, by
            limits of the whole image, so that a part of it is read as within the whole.

    Raises:
        HighwaterError: Any of the ``input.…``, ``bands.…`` and ``unit.…`` codes.
    """
    with contextlib.ExitStack() as stack:
        sources = []
        for layer in (*layers, before) if before is not None else layers:
            source = open_raster(layer)
            stack.callback(source.close)
            source.require_georeference()
            sources.append(source)
        first = sources[0]
        if calibrated:
            require_backscatter(unit, first.name)
        said = parse_bands(bands, sources) if isinstance(bands, str) else list(bands)
        if any(map(is_before, wanted)):
            said = bands_of_dates(said, sources, len(layers), wanted, optional, unit)
        choices, elevation = choose_bands(said, sources[: len(layers)], wanted, optional)
        for choice in choices:
            context.log(
                f"{choice.name}: band {choice.number} of “{sources[choice.layer].name}”"
                f" ({choice.how})"
            )
        grid = Grid.of(first.dataset, first.crs)
        if pixel_size is not None:
            grid = grid.resampled(pixel_size)
        whole = grid
        inner = Window(0, 0, grid.width, grid.height)
        if extent is not None:
            grid, inner = with_surroundings(
                grid, grid.window_of(extent, first.name), around, multiple
            )
        for source in sources[1:]:
            require_overlap(source, grid, first.name)
        looked_at = whole if stretch else grid
        found = settle(choices, sources, grid, looked_at, unit, stretch, before is not None)
        for band in found.bands:
            stack.callback(band.close)
        for line in found.lines(first.name):
            context.log(line)
        for source in sources:
            if source.too_tall is not None:
                rows, columns = source.too_tall
                context.warn(
                    f"“{source.name}” is stored in blocks of {columns} × {rows} pixels; memory does"
                    " not hold a row of them, so that each is decoded again and again, which takes"
                    " long. Save it as a tiled GeoTIFF (creation option TILED=YES), and use that."
                )
        names = [choice.name for choice in choices]
        scene = RadarScene(
            first.name, grid, inner, choices, found.unit, found.units, sources, found.nodata,
            names, pixel_size=pixel_size, _bands=found.bands,
        )  # fmt: skip
        if wanted:
            scene.names, scene.optional = list(wanted), tuple(optional)
        if found.to_stretch:
            with scene.on(whole) as image:
                scene.stretches = find_stretches(image, found.to_stretch, context)
            for name, limits in scene.stretches.items():
                context.log(f"{name}: {limits.words}.")
        there = {choice.name for choice in choices}
        if elevation is not None:
            made = [name for name in from_elevation(scene.names) if name not in there]
            band = AlignedBand(sources[elevation.layer], elevation.number, grid)
            stack.callback(band.close)
            context.log(f"{', '.join(made)}: made of {ELEVATION}")
            scene.terrain = TerrainBands(made, band, grid, context)
        for name in scene.missing:
            context.log(f"{name}: not there; the model does without it")
        scene._stack = stack.pop_all()
        return scene
