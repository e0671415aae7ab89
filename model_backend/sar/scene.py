"""The gate: from layers, as the user gave them, to a radar scene that can be trusted."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from rasterio.enums import Resampling
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import Extent, RasterLayer
from ..raster.band import AlignedBand
from ..raster.grid import Grid
from ..raster.source import RasterSource, open_raster
from .bands import (
    POLARISATIONS,
    BandChoice,
    is_categorical,
    is_radar,
    parse_bands,
    recognise_bands,
)
from .features import ELEVATION
from .sampling import sample_band
from .terrain_bands import TerrainBands, from_elevation
from .units import (
    STRETCHED,
    BandSample,
    Unit,
    check_polarisations,
    establish_unit,
    require_backscatter,
    to_db,
)


@dataclass
class RadarScene:
    """A scene that passed the gate; a context manager that closes its files.

    Attributes:
        name: What the user calls the input.
        grid: Grid of everything that is read.
        inner: Pixels of the grid that were asked for; around them lies what a method looks at, as
            far as the image goes.
        choices: The bands that are there, in the order of ``names``.
        unit: Unit of the polarisations and how it was established.
        sources: The open layers; the input is first.
        nodata: In words, what counts as no data in each layer.
        names: Of the bands, in the order in which :meth:`read` gives them.
        optional: Bands that may lack data, or be missing, where the others have data.
        terrain: Makes the bands that follow from the elevation; None: there are none.
        pixel_size: Metres that the image was resampled to; None: it has its own pixels.
    """

    name: str
    grid: Grid
    inner: Window
    choices: list[BandChoice]
    unit: Unit
    sources: list[RasterSource]
    nodata: list[str]
    names: list[str]
    optional: tuple[str, ...] = ()
    terrain: TerrainBands | None = None
    pixel_size: float | None = None
    _bands: list[AlignedBand] = field(default_factory=list)
    _stack: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)

    @property
    def mapped_grid(self) -> Grid:
        """Grid of what was asked for."""
        return self.grid.crop(self.inner)

    def read(self, window: Window, out: np.ndarray | None = None) -> np.ndarray:
        """Read a window of the grid.

        Args:
            window: Whole pixels inside the grid.
            out: float32 array (bands, rows, columns) to fill; None: a new one.

        Returns:
            float32 array (bands, rows, columns): polarisations in dB (or as they are, where they
            were stretched), other bands as they are; NaN in all bands where any band that is not
            optional has no data.
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
                decibel = to_db(plane, self.unit.code)
                if decibel is not plane:
                    plane[...] = decibel
        needed = [plane for plane, name in zip(block, self.names) if name not in self.optional]
        if np.isnan([plane.min() for plane in needed]).any():  # NaN where any value is
            missing = np.isnan(needed[0])
            for plane in needed[1:]:
                missing |= np.isnan(plane)
            for plane in block:
                np.copyto(plane, np.float32(np.nan), where=missing)
        return block

    def read_picture(self, window: Window) -> np.ndarray:
        """The first radar band of a window, as :meth:`read` gives it, for pictures."""
        number = next(index for index, choice in enumerate(self.choices) if is_radar(choice.name))
        return to_db(self._bands[number].read(window), self.unit.code)

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

    Raises:
        HighwaterError: Any of the ``input.…``, ``bands.…`` and ``unit.…`` codes.
    """
    with contextlib.ExitStack() as stack:
        sources = []
        for layer in layers:
            source = open_raster(layer)
            stack.callback(source.close)
            source.require_georeference()
            sources.append(source)
        first = sources[0]
        if calibrated:
            require_backscatter(unit, first.name)
        said = parse_bands(bands, sources) if isinstance(bands, str) else list(bands)
        choices, elevation = _choose(said, sources, wanted, optional)
        for choice in choices:
            context.log(
                f"{choice.name}: band {choice.number} of “{sources[choice.layer].name}”"
                f" ({choice.how})"
            )
        grid = Grid.of(first.dataset, first.crs)
        if pixel_size is not None:
            grid = grid.resampled(pixel_size)
        inner = Window(0, 0, grid.width, grid.height)
        if extent is not None:
            grid, inner = _with_surroundings(
                grid, grid.window_of(extent, first.name), around, multiple
            )
        for source in sources[1:]:
            _require_overlap(source, grid, first.name)
        scene = _settle(first.name, grid, inner, choices, sources, unit, context)
        scene.pixel_size = pixel_size
        for band in scene._bands:
            stack.callback(band.close)
        if wanted:
            scene.names, scene.optional = list(wanted), tuple(optional)
        there = {choice.name for choice in choices}
        if elevation is not None:
            made = [name for name in from_elevation(scene.names) if name not in there]
            band = AlignedBand(sources[elevation.layer], elevation.number, grid)
            stack.callback(band.close)
            context.log(f"{', '.join(made)}: made of {ELEVATION}")
            scene.terrain = TerrainBands(made, band, grid, context)
            there.update(made)
        for name in scene.names:
            if name not in there:
                context.log(f"{name}: not there; the model does without it")
        scene._stack = stack.pop_all()
        return scene


def _choose(
    said: list[BandChoice],
    sources: list[RasterSource],
    wanted: Sequence[str],
    optional: Sequence[str],
) -> tuple[list[BandChoice], BandChoice | None]:
    """Bands to read, and the elevation where bands are to be made of it."""
    available = said or recognise_bands(sources)
    if not wanted:
        # An image from before (VV_BEFORE) is no part of what is mapped unless a model wants it.
        radar = [choice for choice in available if choice.name in POLARISATIONS]
        if not radar:
            raise HighwaterError(
                "bands.unknown",
                f"None of the bands given for “{sources[0].name}” is a radar polarisation.",
                "Name one of VV, VH, HH or HV, for example VV=1.",
            )
        return radar, None
    by_name = {choice.name: choice for choice in available}
    if any(name not in by_name for name in wanted) and said:
        # What the user did not say may still be recognised in another layer.
        with contextlib.suppress(HighwaterError):
            for choice in recognise_bands(sources):
                by_name.setdefault(choice.name, choice)
    missing = [name for name in wanted if name not in by_name]
    elevation = by_name.get(ELEVATION) if from_elevation(missing) else None
    if elevation is not None:
        made = from_elevation(missing)
        missing = [name for name in missing if name not in made]
    missing = [name for name in missing if name not in optional]
    if missing:
        made = from_elevation(missing)
        instead = f" {' and '.join(made)} can be made of a layer given as {ELEVATION}."
        raise HighwaterError(
            "model.other_bands",
            f"The model wants the bands {', '.join(wanted)}, but “{sources[0].name}” has"
            f" {', '.join(by_name) or 'none that can be recognised'}.",
            "Add the layers that hold the missing bands, or say which band is which, for example"
            f" {missing[0]}=1.{instead if made else ''}",
        )
    return [by_name[name] for name in wanted if name in by_name], elevation


def _require_overlap(source: RasterSource, grid: Grid, name: str) -> None:
    own = Grid.of(source.dataset, source.crs)
    xmin, ymin, xmax, ymax = transform_bounds(own.crs, grid.crs, *own.bounds, densify_pts=21)
    left, bottom, right, top = grid.bounds
    if xmin >= right or xmax <= left or ymin >= top or ymax <= bottom:
        raise HighwaterError(
            "input.no_overlap",
            f"The auxiliary layer “{source.name}” does not overlap “{name}”.",
            "Choose a layer of the same place.",
        )


def _with_surroundings(
    grid: Grid, window: Window, around: int, multiple: int
) -> tuple[Grid, Window]:
    """The part of a grid that holds a window and what lies around it, and the window in it."""
    top, left = (
        max(int(offset) - around, 0) // multiple * multiple
        for offset in (window.row_off, window.col_off)
    )
    bottom = min(int(window.row_off + window.height) + around, grid.height)
    right = min(int(window.col_off + window.width) + around, grid.width)
    inner = Window(window.col_off - left, window.row_off - top, window.width, window.height)
    return grid.crop(Window(left, top, right - left, bottom - top)), inner


def _settle(
    name: str,
    grid: Grid,
    inner: Window,
    choices: list[BandChoice],
    sources: list[RasterSource],
    declared: str,
    context: JobContext,
) -> RadarScene:
    """Sample each band, establish unit and nodata, and check them against physics."""
    samples: list[BandSample] = []
    bands: list[AlignedBand] = []
    nodata: list[str] = []
    for choice in choices:
        source = sources[choice.layer]
        radar = is_radar(choice.name)
        own = Grid.of(source.dataset, source.crs)
        # 0 is a fill of backscatter only; stretched, it is what was darkest.
        fills = radar and declared != STRETCHED
        sampled = sample_band(source, choice.number, own, grid, fills)
        resampling = Resampling.nearest if is_categorical(choice.name) else Resampling.bilinear
        bands.append(
            AlignedBand(source, choice.number, grid, resampling, nodata=sampled.undeclared)
        )
        nodata.append(f"{choice.name}: {sampled.nodata_in_words}")
        if radar:
            texts = (source.name, source.layer.path.rsplit("/", 1)[-1], *sampled.texts)
            samples.append(BandSample(choice.name, sampled.values, sampled.integer, texts))
        if bands[-1].warped:
            context.log(f"“{source.name}” is aligned to the grid of “{name}” ({resampling.name}).")
    unit = establish_unit(samples, declared, name)
    if unit.code != STRETCHED:
        medians = {}
        for sample in samples:
            decibel = to_db(sample.values, unit.code)
            medians[sample.name] = float(np.nanmedian(decibel))
        check_polarisations(medians, name)
    context.log(f"Unit: {unit.name} ({unit.how}).")
    for line in nodata:
        context.log(f"No data in {line}.")
    names = [choice.name for choice in choices]
    return RadarScene(name, grid, inner, choices, unit, sources, nodata, names, _bands=bands)
