"""Job ``geocodesentinel1``: from a GRD product to backscatter on a map grid."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import numpy as np
from rasterio.windows import Window

from ..context import JobContext
from ..exclusion.terrain import survey_elevation
from ..listening import Listening
from ..prediction.products.naming import raster_tags
from ..protocol import HighwaterError
from ..protocol.parameters import QUANTITIES, GeocodeSentinel1Parameters
from ..provenance import Provenance
from ..raster.band import AlignedBand
from ..raster.crs import label_of
from ..raster.grid import Grid
from ..raster.source import RasterSource, open_raster
from ..raster.strips import strips
from ..raster.writing import RasterWriter
from ..record_file import RecordFile
from ..report.words import listed, percent
from ..styling import add_style
from .making import Making
from .placing import Placing
from .product import find_product
from .resampling import looks_together
from .scene import Scene
from .target import target_grid

ROWS, COLUMNS = 512, 1024
"""Of a part of the grid that is made at once: its piece of the image stays small, which lies askew
in it."""
THREADS = min(os.cpu_count() or 1, 8)
LEAST, MOST = 1.0, 1000.0  # metres of a pixel
OUTPUTS = ("image", "incidence")


def run(parameters: GeocodeSentinel1Parameters, context: JobContext) -> dict[str, Any]:
    """Make the image.

    Returns:
        ``VALID_PERCENT`` of the pixels that lie in the swath, ``CONTROL_POINT_ERROR`` (samples)
        and, with an elevation, ``COVERED_PERCENT`` of the image by it.

    Raises:
        HighwaterError: For anything about the parameters and files that forbids it.
    """
    _check(parameters, context)
    product = find_product(parameters.product)
    record = RecordFile(context.outputs, *OUTPUTS)
    record.require_no_folder("Remove it, or give the output another name.")
    said = Listening(context)
    with ExitStack() as stack:
        source = None
        if parameters.elevation is not None:
            source = open_raster(parameters.elevation)
            stack.callback(source.close)
            source.require_georeference()
        scene = Scene(product, parameters.quantity, parameters.denoise, context, stack)
        grid = target_grid(scene.annotation, parameters, product.name)
        elevation = None if source is None else _elevation(source, grid, product.name, context)
        if elevation is not None:
            stack.callback(elevation.close)
        together = looks_together(parameters.pixel_size, scene.annotation.sample_metres)
        _say(scene, grid, together, elevation, parameters, said)
        sources = [image.band.source for image in scene.images]
        if source is not None:
            sources.append(source)
        provenance = stack.enter_context(Provenance("geocodesentinel1", parameters, sources))
        placing = Placing(scene.geometry, grid, parameters.from_sea_level)
        making = Making(scene, placing, elevation, together)
        counts = _write(making, grid, _tags(scene, parameters, record.name), context)
        if not counts.valid:
            raise HighwaterError(
                "sentinel1.nothing",
                f"The part that was asked for has no pixel inside the swath of “{product.name}”.",
                "Choose another part, or none for the whole product.",
            )
        add_style(context.outputs, "image", style="radar")
        numbers = {
            "VALID_PERCENT": 100 * counts.valid / (grid.width * grid.height),
            "CONTROL_POINT_ERROR": scene.error,
        }
        if elevation is not None:
            numbers["COVERED_PERCENT"] = 100 * counts.covered / counts.valid
            if counts.covered < counts.valid:
                said.warn(
                    f"“{elevation.source.name}” does not cover"
                    f" {percent(counts.valid - counts.covered, counts.valid)} of the image; there"
                    " the heights between the product's own control points are taken."
                )
        record.write(
            provenance.finish(
                product=product.name,
                geometry={
                    "control_points": scene.annotation.points.height.size,
                    "error_of_orbit_alone": scene.error,
                    "heights": "control points" if source is None else source.name,
                },
                looks_together=together,
                grid=grid.facts(),
                warnings=list(map(str, said.warnings)),
                numbers=numbers,
            )
        )
    context.progress(1.0, "Geocoding")
    return numbers


def _check(parameters: GeocodeSentinel1Parameters, context: JobContext) -> None:
    """Refuse what is wrong with the parameters themselves."""
    if parameters.quantity not in QUANTITIES:
        raise HighwaterError(
            "sentinel1.quantity",
            f"There is no quantity “{parameters.quantity}”.",
            f"Choose one of {listed(QUANTITIES)}.",
        )
    if not LEAST <= parameters.pixel_size <= MOST:
        raise HighwaterError(
            "sentinel1.pixel_size",
            f"Pixels of {parameters.pixel_size:g} m cannot be made.",
            f"Choose between {LEAST:g} and {MOST:g} m; 10 m are usual.",
        )
    if not any(name in context.outputs for name in OUTPUTS):
        raise HighwaterError(
            "output.none", "No file for the image is given.", "Name one that ends in .tif."
        )
    context.outputs.require_tiff(*OUTPUTS)
    elevation = parameters.elevation
    context.outputs.check([parameters.product, *([elevation.path] if elevation else [])])


def _elevation(source: RasterSource, grid: Grid, product: str, context: JobContext) -> AlignedBand:
    """The elevation on the grid of the result."""
    found = survey_elevation(source, grid, f"“{product}”", context)
    return AlignedBand(source, 1, grid, fill=found.filler)


def _say(
    scene: Scene,
    grid: Grid,
    together: int,
    elevation: AlignedBand | None,
    parameters: GeocodeSentinel1Parameters,
    context: JobContext,
) -> None:
    """Tell what it is and what is made of it."""
    annotation = scene.annotation
    bands = listed([image.polarisation for image in scene.images])
    context.log(
        f"“{scene.name}”: {annotation.satellite}, {annotation.mode}, {bands},"
        f" {annotation.begun:%Y-%m-%d %H:%M} UTC, {annotation.direction};"
        f" {annotation.lines:,} lines of {annotation.samples:,} samples."
    )
    context.log(
        f"The orbit alone puts the {annotation.points.height.size} control points within"
        f" {scene.error:.2f} samples of where the product says; that is taken off."
    )
    mean = f", mean of {together} × {together} samples" if together > 1 else ""
    context.log(
        f"Made with {grid.width:,} × {grid.height:,} pixels of {parameters.pixel_size:g} m in"
        f" {label_of(grid.crs)}{mean}."
    )
    if elevation is None:
        context.warn(
            "Without an elevation, heights between the product's control points are taken, which"
            " lie some 15 km apart: plains are in their place, but hills may be off by more than"
            " their height."
        )


def _tags(scene: Scene, parameters: GeocodeSentinel1Parameters, record: str) -> dict[str, str]:
    return {
        **raster_tags(record),
        **scene.tags(),
        "UNIT": "dB",
        "QUANTITY": f"{parameters.quantity} (ellipsoid)",
        "THERMAL_NOISE": "removed" if parameters.denoise else "left",
    }


@dataclass
class _Counts:
    """Pixels of the image: in the swath, and of these with an elevation."""

    valid: int = 0
    covered: int = 0


def _write(making: Making, grid: Grid, tags: dict[str, str], context: JobContext) -> _Counts:
    names = [image.polarisation for image in making.scene.images]
    counts = _Counts()
    with ExitStack() as stack:

        def writer(name: str, bands: list[str]) -> RasterWriter | None:
            if name not in context.outputs:
                return None
            return stack.enter_context(
                RasterWriter.output(
                    context.outputs, name, grid, "float32", bands, float("nan"), tags=tags,
                    overviews="average",
                )
            )  # fmt: skip

        image = writer("image", names)
        incidence = writer("incidence", ["Incidence angle on the ellipsoid (degrees)"])
        pool = stack.enter_context(ThreadPoolExecutor(THREADS, thread_name_prefix="geocoding"))
        for strip in strips(grid, ROWS * grid.width):
            row, rows = int(strip.row_off), int(strip.height)
            windows = [
                Window(column, row, min(COLUMNS, grid.width - column), rows)
                for column in range(0, grid.width, COLUMNS)
            ]
            values = np.empty((len(names), rows, grid.width), np.float32)
            angles = np.empty((rows, grid.width), np.float32)
            for window, part in zip(windows, pool.map(making.part, windows)):
                place = slice(int(window.col_off), int(window.col_off + window.width))
                values[:, :, place], angles[:, place] = part.image, part.incidence
                counts.valid += part.valid
                counts.covered += part.covered
            if image is not None:
                image.write(row, values)
            if incidence is not None:
                incidence.write(row, angles)
            done = row + rows
            context.progress(
                0.02 + 0.96 * done / grid.height, "Geocoding", done * grid.width / 1e6,
                "megapixels",
            )  # fmt: skip
    return counts
