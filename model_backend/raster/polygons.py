"""Regions of a mask written as a layer of polygons while the mask streams by."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from ..categories import Category
from ..outputs import OutputFiles
from ..protocol import HighwaterError
from ..protocol.parameters.mapping import PolygonParameters
from .features import FeatureWriter, LayerInMaking
from .grid import Grid
from .outlines import COLUMNS, NO_OPTIONS, WATERS, Outlined, Outlines


class Polygonizer(LayerInMaking):
    """Writes the regions of some categories of a mask as polygons; a context manager.

    They are those of :class:`.Outlines`. Attributes: ``value`` and ``class`` of the category,
    ``area_ha`` (geodesic, of the pixels and of holes that were filled), ``mean_prob`` (null where
    no probability is known) and ``pixels`` (without filled holes), then what the caller adds.

    Args:
        path: File to write, its format told by its ending; of an output, its part.
        grid: Georeferencing and size of the mask.
        layer: Name of the layer inside the file.
        categories: Categories to outline.
        minimum_pixels: Smaller regions are left out.
        options: What is left out, filled and simplified.
        constants: Further columns, the same for all polygons; an empty text is no value.
        description: Of the layer, where the format has a place for it.

    Raises:
        HighwaterError: ``parameter.polygons`` or ``output.unknown_format``.
    """

    def __init__(
        self,
        path: Path,
        grid: Grid,
        layer: str = "water",
        categories: Sequence[Category] = WATERS,
        minimum_pixels: int = 1,
        options: PolygonParameters = NO_OPTIONS,
        constants: Mapping[str, str] | None = None,
        description: str = "",
    ) -> None:
        check_options(options)
        self._constants = dict(constants or {})
        columns = COLUMNS | dict.fromkeys(self._constants, object)
        self._writer = FeatureWriter(
            path, layer, grid.crs, columns, geojson_standard=True, description=description
        )
        self._outlines = Outlines(
            grid, categories, minimum_pixels, options, self._writer.transforms
        )
        self._outputs: tuple[OutputFiles, Path] | None = None

    @classmethod
    def output(
        cls,
        outputs: OutputFiles,
        name: str,
        grid: Grid,
        options: PolygonParameters = NO_OPTIONS,
        constants: Mapping[str, str] | None = None,
        **kwargs,
    ) -> Polygonizer:
        """Polygonizer of a job's output ``name``; further arguments as of the class.

        The layer gets the name of the file. All files of a shapefile become outputs of the job.
        """
        final = outputs.final[name]
        polygonizer = cls(
            outputs.part(name), grid, final.stem, options=options, constants=constants, **kwargs
        )
        polygonizer._outputs = (outputs, final)
        return polygonizer

    @property
    def count(self) -> int:
        """Number of polygons written, once closed."""
        return self._writer.count

    def add(
        self, row0: int, mask: np.ndarray, probability: np.ndarray | None, areas: np.ndarray
    ) -> None:
        """Take the next rows, top to bottom; arguments as of :meth:`.Outlines.add`."""
        for outlined in self._outlines.add(row0, mask, probability, areas):
            self._write(outlined)

    def close(self) -> None:
        """Finish the file.

        Raises:
            HighwaterError: ``output.disk_full`` or ``output.write_failed``.
        """
        for outlined in self._outlines.finish():
            self._write(outlined)
        self._writer.close()
        if self._outputs is not None:
            self._writer.register(*self._outputs)

    def _write(self, outlined: Outlined) -> None:
        polygons, values = outlined
        more = [np.full(len(polygons), text or None, object) for text in self._constants.values()]
        self._writer.add(polygons, [*values, *more])


def check_options(options: PolygonParameters) -> None:
    """Refuse what is no area and no distance.

    Raises:
        HighwaterError: ``parameter.polygons``.
    """
    for value, what, unit in (
        (options.minimum_area, "The minimum area of polygons", "m²"),
        (options.fill_holes, "The area up to which holes are filled", "m²"),
        (options.simplify, "The tolerance of the simplification", "pixels"),
    ):
        if not math.isfinite(value) or value < 0:
            raise HighwaterError(
                "parameter.polygons",
                f"{what} is {value:g}.",
                f"Give a number of {unit}, or 0.",
            )
