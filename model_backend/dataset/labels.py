"""The reference, a raster or polygons, as labels on the grid of the scene."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
from rasterio.windows import Window

from ..ahead import made_ahead
from ..categories import EXCLUDED, NO_DATA, PERMANENT_WATER, UNCERTAIN, WATER
from ..context import JobContext
from ..evaluation.confusion import WATER_STATE
from ..evaluation.reference import RasterReference
from ..protocol import HighwaterError
from ..protocol.parameters import PrepareTilesParameters, VectorLayer
from ..raster.source import RasterSource
from ..sar.bands import is_before
from ..sar.scene import RadarScene

if TYPE_CHECKING:
    from ..evaluation.polygons import PolygonReference

STRIP = 256  # rows read at a time


class Labels:
    """Labels of a scene; a context manager.

    The reference is read once, from top to bottom, so that every unexpected value is found before
    anything is written, and kept in a file, two bits for a pixel.

    Args:
        parameters: Name the reference.
        scene: What they are for.
        context: For the log.

    Raises:
        HighwaterError: ``input.one_reference``, ``input.no_overlap`` or what is wrong with it.
    """

    def __init__(
        self, parameters: PrepareTilesParameters, scene: RadarScene, context: JobContext
    ) -> None:
        raster, polygons = parameters.reference_raster, parameters.reference_polygons
        if (raster is None) == (polygons is None):
            raise HighwaterError(
                "input.one_reference",
                "Tiles need one reference, a raster or a layer of polygons.",
                "Give exactly one of them.",
            )
        self._grid = scene.grid
        self._file = context.scratch / "labels"
        self._prepared = False
        invalid = parameters.invalid
        if parameters.label_source == "weak":
            # A mask of Highwater itself: what it could not see or was not sure of is no label.
            invalid = (*invalid, float(EXCLUDED), float(UNCERTAIN))
        dry = (float(PERMANENT_WATER),) if parameters.flood_only else ()
        self._compares = any(map(is_before, scene.names))
        self._area: PolygonReference | None = None
        with contextlib.ExitStack() as stack:
            with overlap_of("reference", scene.name):
                if raster is not None:
                    self._reference: RasterReference | PolygonReference = RasterReference(
                        raster, scene.grid, invalid, scene.name, context, dry
                    )
                elif polygons is not None:
                    self._reference = _polygons(polygons, scene, context)
            stack.callback(self._reference.close)
            if parameters.valid_area is not None:
                with overlap_of("valid area", scene.name):
                    self._area = _polygons(parameters.valid_area, scene, context)
                stack.callback(self._area.close)
            self._stack = stack.pop_all()

    @property
    def sources(self) -> list[RasterSource]:
        """Open rasters."""
        return self._reference.sources

    def prepare(self, context: JobContext, share: float) -> None:
        """Read the reference.

        Args:
            context: For progress, and for the folder of the file.
            share: Of the job that this takes.

        Raises:
            HighwaterError: ``input.unexpected_values``.
        """
        height, width = self._grid.height, self._grid.width
        windows = (
            Window(0, top, width, min(STRIP, height - top)) for top in range(0, height, STRIP)
        )
        done = 0
        with (
            open(self._file, "wb") as file,
            contextlib.closing(made_ahead(self._read, windows, "labels", 1, 1)) as strips,
        ):
            for label in strips:
                _packed(label).tofile(file)
                done += len(label)
                context.progress(share * done / height, "Looking at the reference")
        self._prepared = True

    def _read(self, window: Window) -> np.ndarray:
        """Labels of a window from where they come from."""
        label = self._reference.read(window)
        if self._area is not None:
            label[self._area.read(window) != WATER_STATE] = NO_DATA
        return label

    def rows(self, first: int, count: int) -> np.ndarray:
        """Labels of some rows of the scene's grid, once they are prepared.

        Returns:
            uint8 (rows, width), 0 dry, 1 water, 255 invalid.
        """
        if not self._prepared:
            raise ValueError("the labels are not prepared")
        width = self._grid.width
        row = 2 * -(-width // 8)
        packed = np.fromfile(self._file, np.uint8, count=count * row, offset=first * row)
        return _unpacked(packed.reshape(count, 2, row // 2), width)

    def warnings(self) -> Iterator[str]:
        """What the user should know, once all was read."""
        if isinstance(self._reference, RasterReference):
            yield from self._reference.warnings()
            if self._compares and PERMANENT_WATER in self._reference.water_values:
                yield (
                    f"The permanent water of “{self._reference.name}” ({PERMANENT_WATER}) is"
                    " labelled as water. To a model that maps what has changed since the image from"
                    " before, it is dry: choose that only the flood counts (FLOOD_ONLY)."
                )
        elif self._area is None:
            yield (
                f"Everything outside the polygons of “{self._reference.name}” is labelled dry; give"
                " a valid area if they cover only a part of the scene."
            )

    def record(self) -> dict[str, Any]:
        """What the labels were made of, as JSON values."""
        area = None if self._area is None else self._area.record()
        return {"reference": self._reference.record(), "valid_area": area}

    def __enter__(self) -> Labels:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()
        self._file.unlink(missing_ok=True)


def _packed(label: np.ndarray) -> np.ndarray:
    """Labels (rows, width) as bits: one for water, one for invalid; uint8 (rows, 2, bytes)."""
    rows, width = label.shape
    bits = np.empty((rows, 2, -(-width // 8)), np.uint8)
    for plane, value in enumerate((WATER, NO_DATA)):
        bits[:, plane] = np.packbits(label == value, axis=1)
    return bits


def _unpacked(bits: np.ndarray, width: int) -> np.ndarray:
    """Labels that were packed."""
    label = np.unpackbits(bits[:, 0], axis=1, count=width)
    label |= np.negative(np.unpackbits(bits[:, 1], axis=1, count=width))  # 1 becomes 255
    return label


def _polygons(layer: VectorLayer, scene: RadarScene, context: JobContext) -> PolygonReference:
    from ..evaluation.polygons import PolygonReference  # takes a while to load

    return PolygonReference(layer, scene.grid, scene.name, context)


@contextlib.contextmanager
def overlap_of(what: str, scene: str) -> Iterator[None]:
    """Say what does not overlap with what; the evaluation's sentence speaks of maps."""
    try:
        yield
    except HighwaterError as error:
        if error.code != "input.no_overlap":
            raise
        raise HighwaterError(
            error.code,
            f"The {what} does not overlap “{scene}”, or the chosen part of it.",
            "Check the CRS of both layers and the extent.",
            error.sentence,
        ) from error
