"""The raster of statistics, made window by window."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rasterio.windows import Window

from ..context import JobContext
from ..prediction.products.naming import raster_tags
from ..protocol import HighwaterError
from ..raster.grid import Grid
from ..raster.writing import RasterWriter
from ..sar.bands import COUNT, DEVIATION, MEDIAN
from .earlier import EarlierImages, Wanted
from .statistics import FLOOR, median_and_deviation
from .windows import bands_of_rows

SMOOTHING_TAG = "SMOOTHING_PIXELS"
IMAGES_TAG = "IMAGES"
FIRST_TAG, LAST_TAG = "FIRST_DATE", "LAST_DATE"


def band_names(polarisations: Sequence[str]) -> list[str]:
    """Bands of the raster, in order."""
    pairs = [f"{name}_{statistic}" for name in polarisations for statistic in (MEDIAN, DEVIATION)]
    return [*pairs, COUNT]


def write_statistics(
    earlier: EarlierImages, wanted: Wanted, grid: Grid, record: str, context: JobContext
) -> float:
    """Write output ``statistics``.

    Args:
        earlier: The images.
        wanted: What was asked for.
        grid: Of the images and of the raster.
        record: File name of the record; empty: there is none.
        context: The job.

    Returns:
        Share of the pixels, 0 to 1, that have statistics in every band.

    Raises:
        HighwaterError: ``temporal.nowhere`` where no pixel has enough data, or ``output.…``.
    """
    names = band_names(earlier.names)
    held = sum(len(image.names) for image in earlier.images)
    per_pixel = held + 4 * max(image.load * len(image.names) for image in earlier.images)
    complete = 0
    writer = RasterWriter.output(
        context.outputs,
        "statistics",
        grid,
        "float32",
        names,
        float("nan"),
        tags=_tags(earlier, wanted, record),
        overviews="average",
    )
    with writer:
        for rows, windows in bands_of_rows(grid, per_pixel, earlier.tiled):
            block = np.empty((len(names), int(rows.height), grid.width), np.float32)
            for window in windows:
                left = int(window.col_off)
                block[:, :, left : left + int(window.width)] = _of(earlier, wanted, window)
                done = (rows.row_off * grid.width + rows.height * (left + window.width)) / (
                    grid.width * grid.height
                )
                context.progress(0.02 + 0.95 * done, "Comparing the dates")
            complete += int(np.isfinite(block).all(axis=0).sum())
            writer.write(int(rows.row_off), block)
        if not complete:
            raise HighwaterError(
                "temporal.nowhere",
                f"No pixel has data in {wanted.min_images} of the {earlier.count} images"
                " that are used.",
                "Add images, or ask for fewer of them.",
            )
    return complete / (grid.width * grid.height)


def _of(earlier: EarlierImages, wanted: Wanted, window: Window) -> np.ndarray:
    """Bands of a window, float32 (bands, rows, columns)."""
    dates = {name: sum(name in image.names for image in earlier.images) for name in earlier.names}
    shape = int(window.height), int(window.width)
    stacks = {name: np.empty((count, *shape), np.float32) for name, count in dates.items()}
    filled = dict.fromkeys(stacks, 0)
    for image in earlier.images:
        for name, plane in zip(image.names, image.read(window)):
            if name in stacks:
                stacks[name][filled[name]] = plane
                filled[name] += 1
    bands: list[np.ndarray] = []
    counts = []
    for name in earlier.names:
        # Taken out, so that its memory is free again.
        median, deviation, count = median_and_deviation(stacks.pop(name), wanted.min_images)
        bands += [median, deviation]
        counts.append(count)
    return np.stack([*bands, np.min(counts, axis=0).astype(np.float32)])


def _tags(earlier: EarlierImages, wanted: Wanted, record: str) -> dict[str, str]:
    dates = sorted(item.date for item in earlier.candidates if item.date)
    tags = {
        **raster_tags(record),
        "UNIT": "dB",
        IMAGES_TAG: str(earlier.count),
        "MIN_IMAGES": str(wanted.min_images),
        SMOOTHING_TAG: f"{wanted.smoothing:g}",
        "DEVIATION_FLOOR_DB": f"{FLOOR:g}",
    }
    return tags | ({FIRST_TAG: dates[0], LAST_TAG: dates[-1]} if dates else {})
