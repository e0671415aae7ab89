"""Every place where a tile could be cut, and what is there: the first pass over a scene."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..categories import NO_DATA, WATER
from ..context import JobContext
from ..prediction.rows import RowReader
from ..protocol import HighwaterError
from ..raster.grid import Grid
from ..sar.features import ELEVATION
from ..sar.scene import RadarScene
from .labels import Labels
from .planes import Planes


@dataclass(frozen=True, eq=False)
class Candidate:
    """A possible tile.

    Attributes:
        row: First row in the scene.
        col: First column in the scene.
        valid: Pixels whose bands and label are valid.
        water: Water pixels among those.
        valid_percent: Share of the valid pixels, percent.
        relief: Difference of heights, metres; None: no elevation.
        landcover: Valid pixels by class; empty: no land cover.
    """

    row: int
    col: int
    valid: int
    water: int
    valid_percent: float
    relief: float | None
    landcover: dict[int, int]

    @property
    def commonest(self) -> str:
        """The commonest class of land cover, as text; empty: none."""
        if not self.landcover:
            return ""
        return str(max(self.landcover, key=lambda value: self.landcover[value]))


def starts(length: int, size: int, step: int) -> list[int]:
    """First pixels of the tiles along one axis; all lie inside."""
    return list(range(0, length - size + 1, step))


def check_lattice(grid: Grid, size: int, step: int, name: str, context: JobContext) -> None:
    """Refuse tiles that do not fit, and say what lies beyond the last whole one.

    Raises:
        HighwaterError: ``parameter.tile_size`` or ``parameter.step``.
    """
    if size < 16:
        raise HighwaterError(
            "parameter.tile_size",
            f"Tiles of {size} pixels are too small to train on.",
            "Choose a tile size of at least 16, usually 256.",
        )
    if step < 1:
        raise HighwaterError(
            "parameter.step",
            f"A step of {step} pixels goes nowhere.",
            "Choose at least 1, or 0 for tiles side by side.",
        )
    if size > grid.width or size > grid.height:
        raise HighwaterError(
            "parameter.tile_size",
            f"Tiles of {size} pixels do not fit in “{name}”, or the chosen part of it, which has"
            f" {grid.width} × {grid.height} pixels.",
            f"Choose a tile size of at most {min(grid.width, grid.height)}, or a larger extent.",
        )
    if step < size:
        context.warn(
            f"Tiles overlap by {size - step} pixels: they must stay in one part of the dataset, or"
            " scores will be flattered."
        )
    covered = [starts(length, size, step)[-1] + size for length in (grid.width, grid.height)]
    beyond = 1 - covered[0] * covered[1] / (grid.width * grid.height)
    if beyond > 0.05:
        context.log(f"{beyond:.0%} of “{name}” lies beyond the last whole tile.")


def survey(
    scene: RadarScene, planes: Planes, labels: Labels, size: int, step: int, context: JobContext
) -> list[Candidate]:
    """Look at every possible tile, rows of tiles from top to bottom.

    Raises:
        HighwaterError: ``input.unreadable``.
    """
    grid = scene.grid
    found = []
    with RowReader(scene) as reader:
        for top, then in with_next(starts(grid.height, size, step)):
            block = reader.rows(top, top + size, None if then is None else (then, then + size))
            cover = planes.cover(Window(0, top, grid.width, size))
            label = hide(labels.rows(top, size), block)
            found += look(block, scene.names, label, cover, top, step)
            done = top + size
            context.progress(
                0.05 + 0.4 * done / grid.height,
                "Looking at the scene",
                done * grid.width / 1e6,
                "megapixels",
            )
    return found


def look(
    block: np.ndarray,
    names: Sequence[str],
    label: np.ndarray,
    cover: np.ndarray | None,
    top: int,
    step: int,
) -> list[Candidate]:
    """The possible tiles of one row of tiles.

    Args:
        block: float32 (bands, tile size, width), NaN in all bands where any is missing.
        names: Of the bands.
        label: uint8 (tile size, width), of :func:`hide`.
        cover: Classes of land cover, (tile size, width), NaN: none; None: no layer.
        top: First row.
        step: Columns from one tile to the next.
    """
    size = block.shape[1]
    columns = starts(block.shape[2], size, step)
    valid = label != NO_DATA
    counts = _in_tiles(valid, columns, size)
    waters = _in_tiles(label == WATER, columns, size)
    heights = block[names.index(ELEVATION)] if ELEVATION in names else None
    found = []
    for col, count, water in zip(columns, counts, waters):
        cut = np.s_[:, col : col + size]
        found.append(
            Candidate(
                top,
                col,
                count,
                water,
                100 * count / size**2,
                None if heights is None or not count else _range(heights[cut][valid[cut]]),
                {} if cover is None else _histogram(cover[cut][valid[cut]]),
            )
        )
    return found


def hide(label: np.ndarray, block: np.ndarray) -> np.ndarray:
    """The label, changed so that it is invalid where the bands have no data."""
    missing = np.isnan(block[0])
    if missing.any():
        np.copyto(label, np.uint8(NO_DATA), where=missing)
    return label


def with_next(values: Sequence[int]) -> Iterator[tuple[int, int | None]]:
    """Each value and the one after it."""
    yield from zip(values, [*values[1:], None])


def _in_tiles(mask: np.ndarray, columns: Sequence[int], size: int) -> list[int]:
    """How often a mask (rows, width) holds in the tiles that begin at these columns."""
    before = np.concatenate([[0], mask.sum(axis=0, dtype=np.uint32).cumsum(dtype=np.int64)])
    first = np.asarray(columns)
    return (before[first + size] - before[first]).tolist()


def _range(values: np.ndarray) -> float:
    return float(values.max() - values.min())


def _histogram(classes: np.ndarray) -> dict[int, int]:
    values, counts = np.unique(classes[np.isfinite(classes)], return_counts=True)
    return {int(value): int(count) for value, count in zip(values, counts)}
