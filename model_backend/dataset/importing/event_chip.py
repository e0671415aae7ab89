"""One image of an event folder, through the gate that every scene passes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from ...context import JobContext
from ...protocol import Event, HighwaterError
from ...protocol.parameters import ImportDatasetParameters, RasterLayer
from ...raster.band import AlignedBand
from ...raster.grid import Grid
from ...raster.overlap import require_overlap
from ...raster.source import RasterSource, open_raster
from ...sar.bands import BandChoice, recognise_bands
from ...sar.scene import RadarScene, open_scene
from .plan import LeftOut
from .rasters import WaterLabels

STRIP = 512  # rows of a mask read at once


class Remarks:
    """What is found in the images, said to the log once however often they are opened."""

    def __init__(self, context: JobContext) -> None:
        self.context = context
        self._said: set[str] = set()

    def log(self, text: str, level: str = "info") -> None:
        """Say something that was not said before."""
        if text not in self._said:
            self._said.add(text)
            self.context.log(text, level)


class EventChip:
    """An image with its mask on the image's grid.

    Args:
        name: Of the chip, for the log.
        scene: The image.
        mask: The open mask.
        files: All of it.
        invalid: Values of the mask that are no label.
        remarks: For the log.
    """

    def __init__(
        self,
        name: str,
        scene: RadarScene,
        mask: RasterSource,
        files: Mapping[str, Path],
        invalid: tuple[float, ...],
        remarks: Remarks,
    ) -> None:
        self._scene = scene
        self.files = [Path(source.layer.path) for source in scene.sources] + [files["mask"]]
        self.grid: Grid | None = scene.grid
        self.width, self.height = scene.grid.width, scene.grid.height
        self.mask = _on_grid(mask, scene.grid, name, remarks)
        # Masks of 0 and 255 are common; 255 is water only where it is not said to be invalid.
        self._label = WaterLabels(
            invalid, [value for value in (1.0, 255.0) if value not in invalid]
        )
        self._check(name, remarks)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Image and label of a window; see :class:`.OpenChip`."""
        return self._scene.read(window), self._label(self.mask.read(window))

    def _check(self, name: str, remarks: Remarks) -> None:
        """Refuse unexpected values before the first tile is written, not after some."""
        found: set[float] = set()
        for row in range(0, self.height, STRIP):
            values = self.mask.read(Window(0, row, self.width, min(STRIP, self.height - row)))
            self._label(values)
            found.update(np.unique(values[np.isfinite(values)]).tolist())
        if found == {0.0, 255.0}:
            remarks.log(
                f"The mask of {name} has the values 0 and 255 only, and 255 counts as invalid. If"
                " it is water, take it off the invalid values.",
                "warning",
            )


@contextlib.contextmanager
def open_event(
    name: str,
    files: Mapping[str, Path],
    bands: Sequence[str],
    assigned: Mapping[str, int],
    parameters: ImportDatasetParameters,
    remarks: Remarks,
) -> Iterator[EventChip]:
    """Open an image; what the gate refuses is the reason to leave it out.

    Args:
        name: Of the chip.
        files: By role; see :class:`.event_folders.Image`.
        bands: Names of the bands to take.
        assigned: Their numbers in the image, as the user says; empty: recognised.
        parameters: Of the import.
        remarks: For the log.
    """

    def emit(event: Event) -> None:
        # What is recognised in each of many images is of interest only when one is wrong.
        remarks.log(f"{name}: {getattr(event, 'text', '')}", "debug")

    quiet = JobContext(emit, remarks.context.outputs, remarks.context.scratch)
    with contextlib.ExitStack() as stack:
        try:
            layers, choices = _layers(files, bands, assigned)
            scene = stack.enter_context(
                open_scene(layers, quiet, choices, parameters.unit, wanted=bands)
            )
            mask = open_raster(RasterLayer(str(files["mask"])))
            stack.callback(mask.close)
            chip = EventChip(name, scene, mask, files, parameters.invalid, remarks)
        except HighwaterError as error:
            raise LeftOut(f"is refused: {error.sentence.rstrip('.')}") from error
        stack.callback(chip.mask.close)
        yield chip


def _layers(
    files: Mapping[str, Path], bands: Sequence[str], assigned: Mapping[str, int]
) -> tuple[list[RasterLayer], list[BandChoice]]:
    """The image, the files of terrain that are needed beside it, and which band is which."""
    layers = [RasterLayer(str(files["image"]))]
    with contextlib.closing(open_raster(layers[0])) as source:
        count = source.dataset.count
        numbers = assigned or {item.name: item.number for item in recognise_bands([source])}
    choices = []
    for band in bands:
        if 1 <= numbers.get(band, 0) <= count:
            choices.append(BandChoice(band, 0, numbers[band], "of the image"))
        elif band in files:
            choices.append(BandChoice(band, len(layers), 1, "file name"))
            layers.append(RasterLayer(str(files[band])))
        else:
            raise LeftOut(f"has no band {band}")
    return layers, choices


def _on_grid(mask: RasterSource, grid: Grid, name: str, remarks: Remarks) -> AlignedBand:
    dataset = mask.dataset
    if mask.crs is None and (dataset.width, dataset.height) == (grid.width, grid.height):
        remarks.log(f"{name}: the mask has no CRS and as many pixels as the image; they are paired")
        return AlignedBand(mask, 1, Grid.of(dataset, mask.crs))
    mask.require_georeference()
    own = Grid.of(dataset, mask.crs)
    require_overlap(mask.name, own.crs, own.bounds, name, grid)
    band = AlignedBand(mask, 1, grid, Resampling.nearest)
    if band.warped:
        remarks.log(f"{name}: the mask is aligned to the image (nearest neighbour)")
    return band
