"""The files of a prediction: probability, mask, polygons, and the record beside them."""

from __future__ import annotations

import contextlib
import dataclasses
from typing import Any

from ...categories import MASK_CATEGORIES, NO_DATA
from ...outputs import OutputFiles
from ...protocol.parameters import PolygonParameters
from ...raster.polygons import Polygonizer
from ...raster.writing import RasterWriter
from ...record_file import RecordFile
from ...styling import add_style
from ..strip import Strip
from .facts import MapFacts
from .naming import raster_tags, sentence
from .review import ReviewPolygons
from .wording import name_of

RASTERS = ("probability", "mask", "uncertainty")


def record_file(outputs: OutputFiles) -> RecordFile:
    """The record: beside the mask, or else beside another product."""
    return RecordFile(outputs, "mask", "probability", "polygons")


class Products:
    """The rasters and layers that are wanted, written while the map streams by.

    A context manager: what is not finished when an error comes is removed.

    Args:
        outputs: Of the job.
        facts: What the products say.
        polygons: How water becomes polygons.
        baseline_threshold: Probability from which the built-in method calls a pixel water.
    """

    def __init__(
        self,
        outputs: OutputFiles,
        facts: MapFacts,
        polygons: PolygonParameters,
        baseline_threshold: float,
    ) -> None:
        self._outputs, self._facts = outputs, facts
        self._polygons, self._baseline = polygons, baseline_threshold
        self._stack = contextlib.ExitStack()

    def __enter__(self) -> Products:
        with contextlib.ExitStack() as stack:
            self._open(stack)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *error: Any) -> None:
        self._stack.__exit__(*error)

    def add(self, strip: Strip) -> None:
        """Take the next rows."""
        if self.probability is not None:
            self.probability.write(strip.row, strip.probability)
        if self.mask is not None:
            self.mask.write(strip.row, strip.mask)
        if self.uncertainty is not None and strip.spread is not None:
            self.uncertainty.write(strip.row, strip.spread)
        if self.polygons is not None:
            self.polygons.add(strip.row, strip.mask, strip.probability, strip.areas)
        if self.review is not None:
            self.review.add(strip)

    def close(self) -> None:
        """Finish the files; none is open afterwards.

        Raises:
            HighwaterError: ``output.disk_full`` or ``output.write_failed``.
        """
        self._stack.close()
        for name in RASTERS:
            add_style(self._outputs, name, style=name)

    def _open(self, stack: contextlib.ExitStack) -> None:
        outputs, facts = self._outputs, self._facts
        name = record_file(outputs).name
        tags, description = raster_tags(name), sentence(name)

        def raster(output: str, title: str, **options: Any) -> RasterWriter | None:
            if output not in outputs:
                return None
            kind = "uint8" if "categories" in options else "float32"
            nodata = NO_DATA if "categories" in options else float("nan")
            writer = RasterWriter.output(
                outputs, output, facts.grid, kind, [title], nodata, tags=tags, **options
            )
            return stack.enter_context(writer)

        categories = [
            dataclasses.replace(item, name=name_of(item.value, facts)) for item in MASK_CATEGORIES
        ]
        self.probability = raster(
            "probability", "Water probability", overviews="average", steps=True
        )
        self.mask = raster("mask", "Water mask", categories=categories, overviews="nearest")
        self.uncertainty = raster(
            "uncertainty",
            "Standard deviation of the water probability",
            overviews="average",
            steps=True,
        )
        self.polygons = self.review = None
        if "polygons" in outputs:
            about = {"date": facts.date, "source": facts.scene, "model": facts.method}
            self.polygons = stack.enter_context(
                Polygonizer.output(
                    outputs,
                    "polygons",
                    facts.grid,
                    self._polygons,
                    about,
                    description=description,
                )
            )
        if "review" in outputs:
            self.review = stack.enter_context(
                ReviewPolygons.output(
                    outputs,
                    "review",
                    facts.grid,
                    facts.threshold,
                    self._baseline,
                    description=description,
                )
            )
