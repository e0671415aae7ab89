"""Networks streamed over a scene: tiles in, one seamless probability out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..ahead import made_ahead
from ..context import JobContext
from ..sar.scene import RadarScene
from .journal import Rows
from .levels import MISSING, decode, encode, encode_part, settle
from .members import Members
from .plan import TilePlan
from .seams import Seams
from .shared import FinishedRows
from .strip import Mapped
from .tile_reader import Tile, TileReader
from .tiling import Span, weigh
from .unlike import Unlike

PIXELS_PER_STRIP = 2_000_000
"""Handed on at a time, so that the memory of products does not grow with the scene's width."""
ROWS_AT_ONCE = 64
"""Of a tile, while its numbers are changed: little enough to stay in the processor's cache."""


@dataclass(frozen=True)
class _Result:
    """A tile that was run; ``codes`` (layers, rows, columns) of what it saw, None: no data."""

    tile: Tile
    codes: np.ndarray | None


class NetworkMapper:
    """Maps the inner part of a scene.

    Args:
        members: The networks.
        scene: The scene, with the networks' bands in their order; bands that they can do without
            may be NaN.
        unit: Unit code that the networks want radar bands in.
        plan: How the tiles lie.
        unlike: Compares what the networks see with what they were trained on; None: nothing does.
        pictures: Whether the first radar band is handed on beside the probability.

    Attributes:
        seams: How far the result steps where tiles meet; known when all is mapped.
    """

    def __init__(
        self,
        members: Members,
        scene: RadarScene,
        unit: str,
        plan: TilePlan,
        unlike: Unlike | None = None,
        pictures: bool = False,
    ) -> None:
        self._members, self._scene, self._plan = members, scene, plan
        self._pictures = pictures
        shrunk = plan.shrunk if plan.free else None
        self._reader = TileReader(scene, unit, plan.reach, shrunk, unlike)
        half = plan.ramp // 2
        self.seams = Seams(
            [span.first + half - int(scene.inner.col_off) for span in plan.columns[1:]],
            [span.first + half - int(scene.inner.row_off) for span in plan.rows[1:]],
        )

    @property
    def layers(self) -> int:
        """Of the rows: the probability and, where several runs are averaged, their spread."""
        return 2 if self._members.runs > 1 else 1

    def map_water(
        self, context: JobContext, journal: FinishedRows | None = None
    ) -> Iterator[Mapped]:
        """Water probability, from top to bottom.

        Args:
            context: The job.
            journal: Keeps finished rows and knows those of an earlier run; None: neither.

        Yields:
            Rows, without gap or overlap.
        """
        begun, carried = 0, None
        if journal is not None:
            begun, carried = journal.tile_rows, journal.carried()
            for kept in journal.kept_rows():
                yield from self._strips(kept)
                context.progress(_fraction(kept.row + kept.codes.shape[1], self._scene))
        last = len(self._plan.rows)
        for number, (finished, rest) in enumerate(self.finished(context, begun, last, carried), 1):
            if journal is not None:
                journal.keep(finished, rest, begun + number)
            yield from self._strips(finished)

    def finished(
        self, context: JobContext, begun: int, last: int, carried: np.ndarray | None = None
    ) -> Iterator[tuple[Rows, np.ndarray]]:
        """Run some rows of tiles.

        Args:
            context: The job.
            begun: The first row of tiles.
            last: One past the last.
            carried: What the row of tiles above adds, uint16 (layers, rows, width); None: nothing.

        Yields:
            For each row of tiles the rows that are finished with it, and what it adds to the next.
        """
        rows, columns = self._plan.rows, self._plan.columns
        top, width = int(self._scene.inner.row_off), int(self._scene.inner.width)
        if carried is None:
            carried = np.zeros((self.layers, 0, width), np.uint16)
        results = self._run([(row, column) for row in rows[begun:last] for column in columns])
        for number, row in enumerate(rows[begun:last], begun):
            sums = np.zeros((self.layers, row.last - row.first, width), np.uint16)
            sums[:, : carried.shape[1]] = carried
            for count in range(1, len(columns) + 1):
                self._add(next(results), sums)
                done = row.first - top + (row.last - row.first) * count / len(columns)
                context.progress(
                    _fraction(done, self._scene), "Mapping water", done * width / 1e6, "Mpx"
                )
            # The tiles of the next row have a share in the last rows, where they are blended.
            following = rows[number + 1].first if number + 1 < len(rows) else row.last
            ready = following - row.first
            carried = sums[:, ready:].copy()
            codes = sums[:, :ready]
            if self._plan.ramp:
                codes = np.stack([settle(layer, n > 0) for n, layer in enumerate(codes)])
            yield Rows(row.first - top, codes), carried

    def _run(self, places: list[tuple[Span, Span]]) -> Iterator[_Result]:
        """Run the tiles in order, while the next ones are read and the last ones written."""
        streams = self._members.streams
        tiles = made_ahead(self._reader.read, places, "tile-reader", 1, 1)
        return made_ahead(self._run_tile, tiles, "network", streams, streams)

    def _run_tile(self, tile: Tile) -> _Result:
        if tile.image is None:
            return _Result(tile, None)
        values = self._members.run(tile.image)
        rows, columns = tile.seen_row, tile.seen_column
        layers = [value[rows.inside, columns.inside] for value in values if value is not None]
        codes = np.empty((len(layers), *layers[0].shape), np.uint16)
        for number, layer in enumerate(layers):
            for first in range(0, len(layer), ROWS_AT_ONCE):
                part = slice(first, first + ROWS_AT_ONCE)
                # Rounding in the network's own arithmetic may leave the range by a hair.
                some = np.clip(layer[part], 0, 1)
                if not self._plan.ramp:
                    codes[number, part] = encode(some, spread=number > 0)
                    continue
                codes[number, part] = encode_part(weigh(some, rows, columns, part))
        return _Result(self._reader.done(tile), codes)

    def _add(self, result: _Result, sums: np.ndarray) -> None:
        """Add what a tile says to the rows (layers, rows, width) that begin with its own."""
        tile, left = result.tile, int(self._scene.inner.col_off)
        height = tile.row.last - tile.row.first
        region = sums[:, :height, tile.column.first - left : tile.column.last - left]
        if result.codes is not None:
            top = tile.seen_row.first - tile.row.first
            begin = tile.seen_column.first - tile.column.first
            rows, columns = result.codes.shape[1:]
            part = region[:, top : top + rows, begin : begin + columns]
            if self._plan.ramp:
                part += result.codes
            else:
                part[...] = result.codes
        if tile.has_missing:
            for layer in region:
                np.copyto(layer, np.uint16(MISSING), where=tile.missing)

    def _strips(self, rows: Rows) -> Iterator[Mapped]:
        """Rows in pieces whose size does not depend on the width."""
        layers, count, width = rows.codes.shape
        step = max(PIXELS_PER_STRIP // width, 1)
        for begin in range(0, count, step):
            codes = rows.codes[:, begin : begin + step]
            row = rows.row + begin
            probability = decode(codes[0])
            self.seams.add(row, probability)
            yield Mapped(
                row,
                probability,
                self._picture(row, len(probability)) if self._pictures else None,
                decode(codes[1]) if layers > 1 else None,
            )

    def _picture(self, row: int, rows: int) -> np.ndarray:
        inner = self._scene.inner
        return self._scene.read_picture(
            Window(inner.col_off, inner.row_off + row, inner.width, rows)
        )


def _fraction(rows: float, scene: RadarScene) -> float:
    return 0.05 + 0.9 * rows / scene.inner.height
