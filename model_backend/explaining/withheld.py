"""What each band is worth: the change in probability when the model does not get it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..context import JobContext
from ..prediction.engines.engine import run_one
from ..prediction.engines.onnx_runtime import OnnxEngine
from ..raster.writing import RasterWriter
from ..styling import add_style
from .blending import Blender
from .tiles import SceneTiles

OUTPUT = "withheld"
_ROWS = 256  # that are averaged at a time


@dataclass(frozen=True)
class Change:
    """What withholding a band changes.

    Attributes:
        band: Its name.
        mean: Mean absolute change in probability over all pixels with data; NaN: there are none.
        over_water: The same over those mapped as water; NaN: there are none.
        signed: Mean change over all pixels with data; positive: the band speaks for water.
        instead: What the model got in its place, in its unit; None: no data, for which the model
            itself puts the mean of its training.
    """

    band: str
    mean: float
    over_water: float
    signed: float
    instead: float | None


def replacements(
    tiles: SceneTiles, fills: bool, optional: tuple[str, ...], context: JobContext, end: float
) -> list[float | None]:
    """What to give the model in place of each band.

    Args:
        tiles: Of the scene.
        fills: Whether the model fills what is missing with the mean of its training, as every
            model does that was trained here.
        optional: Bands that it does without in any case.
        context: The job.
        end: Share of the job that is done after.

    Returns:
        For each band the mean of the scene; None: no data.
    """
    names = tiles.scene.names
    if fills or all(name in optional for name in names):
        return [None] * len(names)
    means = _scene_means(tiles, context, end)
    return [None if name in optional else mean for name, mean in zip(names, means)]


def write_withheld(
    tiles: SceneTiles,
    engine: OnnxEngine,
    threshold: float,
    instead: list[float | None],
    context: JobContext,
    begin: float,
    end: float,
) -> list[Change]:
    """Write the output :data:`OUTPUT`: a band per input band, all bands minus without this one.

    Args:
        tiles: Of the scene.
        engine: The network.
        threshold: Probability from which a pixel is water.
        instead: What to give in place of each band, as of :func:`replacements`.
        context: The job.
        begin: Share of the job that was done before.
        end: Share that is done after.
    """
    names = tiles.scene.names
    # The first plane is the probability with all bands.
    blender = Blender(1 + len(names), tiles)
    absolute, over_water, signed = (np.zeros(len(names)) for _ in range(3))
    pixels = water = 0
    with RasterWriter.output(
        context.outputs,
        OUTPUT,
        tiles.scene.grid,
        "float32",
        [f"{name}: change when withheld" for name in names],
        float("nan"),
        overviews="average",
    ) as writer:
        for row in tiles.rows(context, begin, end, "Withholding bands"):
            for tile in row.tiles:
                blender.add(tile.column, _probabilities(tile.image, engine, instead))
            planes = blender.take(row)
            change = planes[0] - planes[1:]
            writer.write(row.row, change)
            there = change[:, row.valid].astype(np.float64)
            is_water = planes[0][row.valid] >= threshold
            absolute += np.abs(there).sum(1)
            signed += there.sum(1)
            over_water += np.abs(there[:, is_water]).sum(1)
            pixels, water = pixels + there.shape[1], water + int(is_water.sum())
    add_style(context.outputs, OUTPUT, style=OUTPUT)
    return [
        Change(
            name,
            float(absolute[band] / pixels) if pixels else math.nan,
            float(over_water[band] / water) if water else math.nan,
            float(signed[band] / pixels) if pixels else math.nan,
            instead[band],
        )
        for band, name in enumerate(names)
    ]


def _probabilities(
    image: np.ndarray, engine: OnnxEngine, instead: list[float | None]
) -> np.ndarray:
    """With all bands and without each, float32 (1 + bands, rows, columns)."""
    planes = [run_one(engine, image)]
    for band, value in enumerate(instead):
        if value is None and not np.isfinite(image[band]).any():
            planes.append(planes[0])  # it was not there anyway
            continue
        without = image.copy()
        without[band] = np.nan if value is None else value
        planes.append(run_one(engine, without))
    return np.stack(planes)


def _scene_means(tiles: SceneTiles, context: JobContext, end: float) -> list[float]:
    """Mean of each band over its pixels with data, in the network's unit."""
    scene = tiles.scene
    total, count = np.zeros(len(scene.names)), np.zeros(len(scene.names))
    height, width = scene.grid.height, scene.grid.width
    for row in range(0, height, _ROWS):
        window = Window(0, row, width, min(_ROWS, height - row))
        block = tiles.in_wanted_unit(scene.read(window))
        total += np.nansum(block, axis=(1, 2), dtype=np.float64)
        count += np.isfinite(block).sum(axis=(1, 2))
        context.progress(end * row / height, "Averaging the bands")
    return [float(mean) for mean in total / np.maximum(count, 1)]
