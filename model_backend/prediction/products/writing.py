"""The files of a prediction: probability, mask, polygons, and the record beside them."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

from ...categories import MASK_CATEGORIES, NO_DATA
from ...outputs import OutputFiles
from ...protocol import HighwaterError
from ...protocol.parameters import PolygonParameters
from ...raster.polygons import Polygonizer
from ...raster.writing import RasterWriter
from ...styling import add_style
from ..strip import Strip
from .facts import MapFacts
from .naming import raster_tags, sentence
from .review import ReviewPolygons

RASTER_ENDINGS = (".tif", ".tiff")


def check_endings(outputs: OutputFiles) -> None:
    """Refuse raster outputs that are not to be GeoTIFF.

    Raises:
        HighwaterError: ``output.format``.
    """
    for name in ("probability", "mask", "uncertainty"):
        if name in outputs and outputs.final[name].suffix.lower() not in RASTER_ENDINGS:
            raise HighwaterError(
                "output.format",
                f"The output {name} is written as GeoTIFF, but “{outputs.final[name].name}” does"
                " not end in .tif.",
                "Give it a name that ends in .tif.",
            )


def provenance_path(outputs: OutputFiles) -> Path | None:
    """Where the record belongs: beside the mask, or else beside another product."""
    for name in ("mask", "probability", "polygons"):
        if name in outputs:
            final = outputs.final[name]
            return final.with_name(f"{final.stem}.provenance.json")
    return None


def write_provenance(record: dict[str, Any], outputs: OutputFiles) -> None:
    """Write the record as a further output, ``provenance``."""
    path = provenance_path(outputs)
    if path is None:
        return
    outputs.final["provenance"] = path
    text = json.dumps(record, indent=2, ensure_ascii=False)
    outputs.part("provenance").write_text(text + "\n", encoding="utf-8")


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
        for name in ("probability", "mask", "uncertainty"):
            add_style(self._outputs, name, style=name)

    def _open(self, stack: contextlib.ExitStack) -> None:
        outputs, facts = self._outputs, self._facts
        record = provenance_path(outputs)
        name = record.name if record is not None else ""
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

        self.probability = raster(
            "probability", "Water probability", overviews="average", steps=True
        )
        self.mask = raster("mask", "Water mask", categories=MASK_CATEGORIES, overviews="nearest")
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
