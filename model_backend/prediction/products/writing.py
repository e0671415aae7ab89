"""The files of a prediction: probability, mask, polygons, and the record beside them."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ...categories import MASK_CATEGORIES, NO_DATA, UNCERTAIN, WATER
from ...context import JobContext
from ...outputs import OutputFiles
from ...protocol import HighwaterError
from ...raster.areas import PixelAreas
from ...raster.grid import Grid
from ...raster.polygons import Polygonizer
from ...raster.writing import RasterWriter
from ...styling import add_style
from ..uncertain import RiskBounds, water_mask

RASTER_ENDINGS = (".tif", ".tiff")


def check_endings(outputs: OutputFiles) -> None:
    """Refuse raster outputs that are not to be GeoTIFF.

    Raises:
        HighwaterError: ``output.format``.
    """
    for name in ("probability", "mask"):
        if name in outputs and outputs.final[name].suffix.lower() not in RASTER_ENDINGS:
            raise HighwaterError(
                "output.format",
                f"The output {name} is written as GeoTIFF, but “{outputs.final[name].name}” does"
                " not end in .tif.",
                "Give it a name that ends in .tif.",
            )


def write_products(
    blocks: Iterator[tuple[int, np.ndarray]],
    grid: Grid,
    threshold: float,
    context: JobContext,
    risk: RiskBounds | None = None,
) -> dict[str, float]:
    """Write the products that are wanted while the probability streams by.

    Args:
        blocks: First row and float32 (rows, width) probability, NaN where there is no data; top
            to bottom, without gap or overlap.
        grid: Grid of the products.
        threshold: Probability from which a pixel is water.
        context: The job; the outputs ``probability``, ``mask`` and ``polygons`` are written.
        risk: Where the mask is uncertain; None: nowhere. Polygons and the area of water leave
            what is uncertain out.

    Returns:
        ``WATER_AREA`` and ``UNCERTAIN_AREA`` in hectares, ``VALID_PERCENT`` of the pixels and
        ``THRESHOLD``.
    """
    outputs = context.outputs
    areas = PixelAreas(grid)
    water_area = uncertain_area = 0.0
    valid_pixels = 0
    with contextlib.ExitStack() as stack:
        writers = _open_writers(stack, outputs, grid)
        for row, probability in blocks:
            mask = water_mask(probability, threshold, risk)
            area = areas.rows(row, len(mask))
            water_area += float(area[mask == WATER].sum())
            uncertain_area += float(area[mask == UNCERTAIN].sum())
            valid_pixels += int((mask != NO_DATA).sum())
            if writers.probability is not None:
                writers.probability.write(row, probability)
            if writers.mask is not None:
                writers.mask.write(row, mask)
            if writers.polygons is not None:
                writers.polygons.add(row, mask, probability, area)
        context.progress(0.96, "Finishing the files")
    for name in ("probability", "mask"):
        add_style(outputs, name, style=name)
    valid_percent = 100 * valid_pixels / (grid.width * grid.height)
    context.log(
        f"Water covers {water_area / 1e4:,.1f} ha. {valid_percent:.1f} % of the pixels had data."
    )
    if risk is not None:
        context.log(f"Uncertain are {uncertain_area / 1e4:,.1f} ha. {risk.sentence()}")
    if not valid_pixels:
        context.warn("No pixel had data in every band: the map is empty.")
    return {
        "WATER_AREA": water_area / 1e4,
        "UNCERTAIN_AREA": uncertain_area / 1e4,
        "VALID_PERCENT": valid_percent,
        "THRESHOLD": threshold,
    }


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


class _Writers:
    """Writers of the wanted products; None where one is not wanted."""

    probability: RasterWriter | None = None
    mask: RasterWriter | None = None
    polygons: Polygonizer | None = None


def _open_writers(stack: contextlib.ExitStack, outputs: OutputFiles, grid: Grid) -> _Writers:
    writers = _Writers()
    if "probability" in outputs:
        writers.probability = stack.enter_context(
            RasterWriter.output(
                outputs,
                "probability",
                grid,
                "float32",
                ["Water probability"],
                float("nan"),
                overviews="average",
            )
        )
    if "mask" in outputs:
        writers.mask = stack.enter_context(
            RasterWriter.output(
                outputs,
                "mask",
                grid,
                "uint8",
                ["Water mask"],
                NO_DATA,
                categories=MASK_CATEGORIES,
                overviews="nearest",
            )
        )
    if "polygons" in outputs:
        writers.polygons = stack.enter_context(Polygonizer.output(outputs, "polygons", grid))
    return writers
