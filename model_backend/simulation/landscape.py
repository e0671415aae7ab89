"""The landscape: planned on a coarse model, drawn in rows of pixels."""

from __future__ import annotations

import numpy as np

from ..protocol.parameters import SimulateSceneParameters
from .drainage import drain
from .farmland import FarmFields, byte
from .frame import Frame
from .landcover import CROPLAND, FOREST, TOWN, classify
from .noise import DetailNoise, SplineNoise, SplineRows, fractal
from .rows import Rows
from .settlements import settle
from .swath import SwathEdge
from .terrain import raise_terrain
from .variety import Variety
from .water import fill


class Landscape:
    """Land, water and flood of a scene.

    The model has a bounded number of cells; what lies between them comes from noise that is fixed
    by the pixel's position. So memory does not grow with the scene, and rows are the same however
    many are asked for at once.

    Args:
        parameters: Of the scene.
        frame: Its grids.
        edge: Of its data; the flood's share is that of the land with data.
        variety: Its nature.

    Attributes:
        level: Metres that the flood rises above the drainage.
    """

    def __init__(
        self,
        parameters: SimulateSceneParameters,
        frame: Frame,
        edge: SwathEdge,
        variety: Variety,
    ) -> None:
        seed, width = parameters.seed, parameters.width
        rng = np.random.default_rng((seed, 1))
        drainage = drain(frame.shape, rng)
        terrain = raise_terrain(drainage, frame, parameters.relief, variety.hill_roughness, rng)
        seen = _seen(frame, edge)
        water = fill(terrain, drainage, frame, parameters.flood_share, seen, variety, rng)
        self.level = water.level
        self._relief_detail = 0.012 * min(frame.cell_size, parameters.relief)
        self._step = frame.step
        model = {
            "elevation": water.elevation,
            "above": water.above_water,
            "shore": water.shore,
            "lake": water.lake,
            "upland": terrain.upland,
            "reached": water.reached.astype(np.float32),
            "town": settle(terrain, water, frame, variety.town_size, rng),
            "patches": fractal(frame.shape, rng, 1.5),
            "grove": fractal(frame.shape, rng, 1.3),
        }
        self._model = {
            name: SplineRows(values.__getitem__, frame.step, width, frame.first)
            for name, values in model.items()
        }
        self._detail = [DetailNoise(seed, 20 * (i + 1), frame.step, width) for i in range(2)]
        self._bend = SplineNoise(seed, 90, max(1800 / parameters.pixel_size, 8.0), width)
        self._fields = FarmFields(seed, parameters.pixel_size, variety.field_size)
        self._variety = variety
        self._width = width

    def rows(self, row0: int, count: int) -> Rows:
        """Rows ``row0`` to ``row0 + count`` of the landscape."""
        field = {name: model.rows(row0, count) for name, model in self._model.items()}
        if self._step > 1:
            self._refine(field, row0, count)
        cover = classify(
            field["shore"],
            field["lake"],
            field["above"],
            field["upland"],
            field["town"],
            field["patches"],
            field["grove"],
            self._variety,
        )
        water = field["shore"] > 0
        parcels = self._fields.rows(row0, count, self._width, self._bend.rows(row0, count))
        depth = np.float32(self.level) - field["above"]
        if self._variety.dyke > 0:
            # Each field has its own bank; half of them are lower than the land around.
            bank = byte(parcels, 1).astype(np.float32) / 255 - np.float32(0.5)
            depth -= np.float32(self._variety.dyke) * bank * (cover == CROPLAND)
        flood = (depth >= 0) & (field["reached"] > 0.5) & ~water & (self.level > 0)
        if self._variety.spared:
            flood &= (cover != FOREST) & (cover != TOWN)
        depth = np.where(flood, depth, np.float32(0))
        return Rows(field["elevation"], cover, parcels, depth, flood)

    def _refine(self, field: dict[str, np.ndarray], row0: int, count: int) -> None:
        """Add the detail that the model is too coarse for."""
        first, second = (noise.rows(row0, count) for noise in self._detail)
        bump = first * (np.float32(0.25) + np.float32(self._relief_detail) * field["upland"])
        dry = field["shore"] <= 0
        field["elevation"] += bump * dry
        field["above"] += bump
        field["shore"] += np.float32(0.5) * second
        field["lake"] += np.float32(0.5) * second
        field["town"] += np.float32(0.2) * second
        field["patches"] += np.float32(0.3) * first
        field["grove"] += np.float32(0.4) * second


def _seen(frame: Frame, edge: SwathEdge) -> np.ndarray:
    """Model cells whose middle lies in the scene and has data; bool."""
    seen = np.zeros(frame.shape, bool)
    rows, columns = (
        np.minimum(np.arange(n) * frame.step + frame.step // 2, size - 1)
        for n, size in zip(frame.cells, (frame.grid.height, frame.grid.width))
    )
    seen[frame.window] = [edge.rows(int(row), 1)[0, columns] for row in rows]
    return seen
