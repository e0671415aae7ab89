"""Tiles back to rows of a scene, without seams."""

from __future__ import annotations

import numpy as np

from .tiles import SceneTiles, TileRow


class Blender:
    """Weighted means of overlapping tiles, given out from top to bottom.

    Args:
        planes: Number of values per pixel.
        tiles: That will be added.
    """

    def __init__(self, planes: int, tiles: SceneTiles) -> None:
        self._weights, self._left = tiles.weights, tiles.margin
        self._total = np.zeros((planes, tiles.tile[0], tiles.reach), np.float32)
        self._weight = np.zeros((tiles.tile[0], tiles.reach), np.float32)

    def add(self, column: int, values: np.ndarray) -> None:
        """Add a tile of the present row of tiles.

        Args:
            column: As of :class:`.Tile`.
            values: float32 (planes, height, width).
        """
        across = slice(column, column + self._weights.shape[1])
        self._total[:, :, across] += values * self._weights
        self._weight[:, across] += self._weights

    def take(self, row: TileRow) -> np.ndarray:
        """The rows that no later tile reaches; they leave the blender.

        Returns:
            float32 (planes, rows, width of the scene), NaN where there is no data.
        """
        rows, columns = row.valid.shape
        place = slice(row.above, row.above + rows), slice(self._left, self._left + columns)
        with np.errstate(divide="ignore", invalid="ignore"):
            means = self._total[:, place[0], place[1]] / self._weight[place]
        means[:, ~row.valid] = np.nan
        self._total = _shifted(self._total, row.above + rows)
        self._weight = _shifted(self._weight, row.above + rows)
        return means


def _shifted(sums: np.ndarray, rows: int) -> np.ndarray:
    shifted = np.zeros_like(sums)
    shifted[..., : sums.shape[-2] - rows, :] = sums[..., rows:, :]
    return shifted
