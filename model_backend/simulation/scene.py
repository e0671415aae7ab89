"""Job ``simulatescene``: a plausible radar scene of a flood, with its truth."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import numpy as np

from ..categories import DRY, NO_DATA, PERMANENT_WATER, WATER
from ..context import JobContext
from ..protocol.parameters import SimulateSceneParameters
from ..raster.areas import PixelAreas
from . import landcover
from .checks import check_parameters
from .frame import Frame
from .geometry import Geometry
from .ground import Ground
from .landscape import Landscape
from .products import Products
from .radar import Radar
from .swath import SwathEdge
from .variety import Variety

STRIP_PIXELS = 2**17  # of a strip: few enough to stay in the processor's cache
GUST = 3500.0  # metres across which the wind is about the same


class Scene:
    """A simulated scene, made row by row.

    Args:
        parameters: What it is to be like; already checked.
    """

    def __init__(self, parameters: SimulateSceneParameters) -> None:
        self.parameters = parameters
        self.frame = Frame.of(parameters)
        rng = np.random.default_rng((parameters.seed, 2))
        width, size = parameters.width, parameters.pixel_size
        variety = Variety.draw(parameters)
        position = float(rng.uniform(0.25, 0.8))
        geometry = Geometry(width, size, position, variety.descending)
        gust = max(min(GUST / size, 0.2 * self.frame.breadth * self.frame.step), 8.0)
        seed, dates = parameters.seed, parameters.before_dates
        earlier = parameters.earlier
        ground = Ground(seed, parameters.wind, geometry.angle, gust, dates, variety, earlier)
        self._radar = Radar(seed, parameters.looks, dates, geometry, ground, variety, earlier)
        east = bool(rng.integers(2))
        self._edge = SwathEdge(width, parameters.height, east, parameters.swath_edge)
        self.landscape = Landscape(parameters, self.frame, self._edge, variety)

    def rows(
        self, row0: int, count: int, before: bool = True, after: bool = True
    ) -> dict[str, np.ndarray]:
        """Some rows of every product; the same whatever the division into strips.

        Args:
            row0: First row.
            count: Rows.
            before: Whether the image before the flood is made.
            after: Whether the image in the flood is made.

        Returns:
            By output name, arrays (rows, columns), of the images (2, rows, columns); an image
            that is not made is absent.
        """
        first = max(row0 - self._radar.reach, 0)
        last = min(row0 + count + self._radar.reach, self.parameters.height)
        inner = slice(row0 - first, row0 - first + count)
        around = self.landscape.rows(first, last - first)
        ground = around.part(inner)
        valid = self._edge.rows(row0, count)
        permanent = ground.cover == landcover.WATER
        flood = np.full(ground.cover.shape, DRY, np.uint8)
        flood[ground.flood] = WATER
        flood[permanent] = PERMANENT_WATER
        flood[~valid] = NO_DATA
        products = {
            "elevation": ground.elevation,
            "landcover": ground.cover,
            "permanent_water": permanent.astype(np.uint8),
            "flood": flood,
        }
        if before or after:
            images = self._radar.images(first, around, (before, after), inner)
            for name, image in zip(("before", "after"), images):
                if image is not None:
                    image[:, ~valid] = np.nan
                    products[name] = image
        return products


def strips(width: int, height: int) -> Iterator[tuple[int, int]]:
    """First row and number of rows of each strip, top to bottom."""
    step = max(STRIP_PIXELS // width, 1)
    for row0 in range(0, height, step):
        yield row0, min(step, height - row0)


def run(parameters: SimulateSceneParameters, context: JobContext) -> dict[str, Any]:
    """Make the scene and write what is wanted of it.

    Args:
        parameters: What it is to be like.
        context: The job; outputs ``before``, ``after``, ``elevation``, ``landcover``,
            ``permanent_water`` and ``flood``.

    Returns:
        ``FLOOD_AREA`` and ``PERMANENT_WATER_AREA`` in hectares, ``FLOOD_SHARE`` of the land and
        ``WATER_SHARE`` (permanent) of the scene, both of pixels with data, ``FLOOD_LEVEL`` in
        metres above the drainage, ``VALID_PERCENT``.

    Raises:
        HighwaterError: Parameters that no scene can be made of, or outputs that cannot be written.
    """
    check_parameters(parameters)
    context.outputs.check([])
    context.outputs.require_tiff(*context.outputs.final)
    context.progress(0.0, "Shaping the land")
    scene = Scene(parameters)
    grid = scene.frame.grid
    areas = PixelAreas(grid)
    images = {name: name in context.outputs for name in ("before", "after")}
    pixels = dict.fromkeys((DRY, WATER, PERMANENT_WATER), 0)
    hectares = dict.fromkeys((WATER, PERMANENT_WATER), 0.0)
    with contextlib.ExitStack() as stack:
        products = Products(stack, context.outputs, grid, parameters)
        for row0, count in strips(grid.width, grid.height):
            rows = scene.rows(row0, count, **images)
            products.write(row0, rows)
            flood, area = rows["flood"], areas.rows(row0, count)
            for value in pixels:
                chosen = flood == value
                pixels[value] += int(chosen.sum())
                if value in hectares:
                    hectares[value] += float(area[chosen].sum()) / 1e4
            done = row0 + count
            context.progress(
                0.02 + 0.94 * done / grid.height,
                "Simulating the radar",
                done * grid.width / 1e6,
                "megapixels",
            )
        context.progress(0.97, "Finishing the files")
    valid = sum(pixels.values())
    return {
        "FLOOD_AREA": hectares[WATER],
        "PERMANENT_WATER_AREA": hectares[PERMANENT_WATER],
        "FLOOD_SHARE": pixels[WATER] / max(pixels[WATER] + pixels[DRY], 1),
        "WATER_SHARE": pixels[PERMANENT_WATER] / max(valid, 1),
        "FLOOD_LEVEL": scene.landscape.level,
        "VALID_PERCENT": 100 * valid / (grid.width * grid.height),
    }
