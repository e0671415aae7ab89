"""Adding the tiles of one scene: whole files first, then their rows in the index and STAC items."""

from __future__ import annotations

import contextlib
import dataclasses
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Any, Optional

import numpy as np

from ..protocol import HighwaterError
from ..raster.grid import Grid
from .footprint import crs_text, footprints
from .index import SceneRecord
from .layout import PART, image_path, label_path, tile_name, write_failure, write_whole
from .measure import Measures, measure, rows_of
from .templates import SceneTemplates, Templates
from .tile import TileAttributes, TileRecord

if TYPE_CHECKING:
    from .store import Dataset

THREADS = 3
WAITING = 4  # batches on their way to the disk
TOGETHER = 16  # tiles in a batch; one at a time, threads would mostly wait for each other
MEMORY = 8 * 2**20  # bytes that a batch may take, where tiles are large
ROWS = 128  # of the index that are written at once

Written = tuple[TileRecord, Measures, Optional[Grid]]


@dataclass(frozen=True)
class _Tile:
    record: TileRecord
    image: np.ndarray
    label: np.ndarray
    grid: Grid | None
    templates: Templates


@dataclass
class _Batch:
    """Tiles that one thread writes one after the other, and those that it has written."""

    tiles: list[_Tile] = field(default_factory=list)
    written: list[Written] = field(default_factory=list)


class SceneTiles:
    """Takes the tiles of one scene; a context manager.

    Tiles that the index has already are left alone. When the block ends without an exception the
    scene is complete; otherwise the tiles written so far stay and the next run adds the others.
    Made by :meth:`Dataset.add`.
    """

    def __init__(
        self,
        dataset: Dataset,
        scene: str,
        fingerprint: str,
        attributes: TileAttributes,
        record: Callable[[], dict[str, Any]] | dict[str, Any],
        tags: dict[str, str],
    ) -> None:
        self._folder = dataset.folder
        self._format = dataset.format
        self._index = dataset.index
        self._items = dataset.items
        self._scene = scene
        self._fingerprint = fingerprint
        self._attributes = attributes
        self._record = record
        self._templates = SceneTemplates(
            self._format,
            {"UNIT": self._format.unit, "SCENE": scene, **tags},
            {"SCENE": scene, "LABEL_SOURCE": attributes.label_source},
        )
        self._known = self._index.names(scene)
        tile = 4 * len(self._format.bands) * self._format.tile_size**2
        self._together = min(max(MEMORY // tile, 1), TOGETHER)
        self._batch = _Batch()
        self._writing: list[tuple[_Batch, Future[None]]] = []
        self._done: list[Written] = []
        self._memory = threading.local()
        self.added = 0
        self.skipped = 0

    def __enter__(self) -> SceneTiles:
        for path in (image_path(self._scene, ""), label_path(self._scene, "")):
            folder = (self._folder / path).parent
            folder.mkdir(parents=True, exist_ok=True)
            for part in folder.glob(PART + "*"):
                part.unlink(missing_ok=True)
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="tile-writer")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._submit()
        if kind is not None:
            self._keep_written()
            return
        try:
            self._collect(0)
        except BaseException:
            self._keep_written()
            raise
        self._pool.shutdown()
        self._flush()
        record = self._record() if callable(self._record) else self._record
        self._index.put_scene(SceneRecord(self._scene, self._fingerprint, True, record))

    def name(self, row: int, col: int) -> str:
        """Name of the tile that begins at this pixel."""
        return tile_name(self._scene, row, col)

    def has(self, tile: str) -> bool:
        """Whether the index has this tile already."""
        return tile in self._known

    def add(
        self,
        row: int,
        col: int,
        image: np.ndarray,
        label: np.ndarray,
        grid: Grid | None,
        tile: str = "",
        attributes: TileAttributes | None = None,
        relief: float | None = None,
        landcover: str = "",
    ) -> None:
        """Write a tile, unless it is there; returns before it is on the disk.

        Args:
            row: First row in the scene.
            col: First column in the scene.
            image: float32 (bands, size, size), NaN in all bands where any is missing; must not
                be changed afterwards.
            label: uint8 (size, size), 0 dry, 1 water, 255 invalid; as ``image``.
            grid: The tile's own pixels; None: it has no place on the map.
            tile: Its unique name; empty: scene, row and column.
            attributes: Where they differ from the scene's.
            relief: Difference of heights, metres.
            landcover: Commonest class.

        Raises:
            HighwaterError: When an earlier tile could not be written.
        """
        tile = tile or self.name(row, col)
        if tile in self._known:
            self.skipped += 1
            return
        self._known.add(tile)
        own = attributes or self._attributes
        record = TileRecord(
            **vars(own),
            tile=tile,
            image=image_path(self._scene, tile),
            label=label_path(self._scene, tile),
            scene=self._scene,
            row=row,
            col=col,
            relief=relief,
            landcover=landcover,
            crs="" if grid is None else crs_text(grid.crs),
        )
        templates = self._templates.of(image, label, grid)
        self._batch.tiles.append(_Tile(record, image, label, grid, templates))
        if len(self._batch.tiles) >= self._together:
            self._submit()
            self._collect(WAITING)
            if len(self._done) >= ROWS:
                self._flush()

    def _submit(self) -> None:
        self._writing.append((self._batch, self._pool.submit(self._write, self._batch)))
        self._batch = _Batch()

    def _write(self, batch: _Batch) -> None:
        """Write tiles; in a thread."""
        for tile in batch.tiles:
            transform = None if tile.grid is None else tile.grid.transform
            images, labels = tile.templates
            values = self._contiguous(tile.image)
            measures = measure(values, tile.label)
            image, label = (self._folder / path for path in (tile.record.image, tile.record.label))
            write_whole(image, *images.encode(values, transform))
            write_whole(label, *labels.encode(tile.label[np.newaxis], transform))
            batch.written.append((tile.record, measures, tile.grid))
        batch.tiles = []  # lets go of the strip that they were cut from

    def _contiguous(self, image: np.ndarray) -> np.ndarray:
        """The image in one piece, in memory that each thread uses again and again."""
        if not hasattr(self._memory, "values"):
            self._memory.values = np.empty(image.shape, "<f4")
        np.copyto(self._memory.values, image)
        return self._memory.values

    def _collect(self, leave: int) -> None:
        """Wait until no more than this many batches are on their way."""
        while len(self._writing) > leave:
            batch, future = self._writing[0]
            try:
                future.result()
            except OSError as error:
                raise write_failure(self._folder, error) from error
            del self._writing[0]
            self._done += batch.written

    def _keep_written(self) -> None:
        """After a failure: what is on the disk joins the index."""
        self._pool.shutdown()
        for batch, _ in self._writing:
            self._done += batch.written
        with contextlib.suppress(HighwaterError):  # the first failure is the one to report
            self._flush()

    def _flush(self) -> None:
        places = iter(footprints([grid for _, _, grid in self._done if grid is not None]))
        records, statistics = [], []
        for record, measures, grid in self._done:
            footprint, pixel = (None, None) if grid is None else next(places)
            record = dataclasses.replace(
                record,
                valid_percent=measures.valid_percent,
                water_percent=measures.water_percent,
                sha256=measures.sha256,
                pixel_size=pixel,
                footprint=footprint,
            )
            records.append(record)
            statistics += rows_of(record.tile, self._format.bands, measures)
        self._index.append(records, statistics)
        self.added += len(records)
        grids, self._done = [grid for _, _, grid in self._done], []
        try:
            for record, grid in zip(records, grids):
                if grid is not None:
                    self._items.write(record, grid.transform)
        except OSError as error:
            raise write_failure(self._folder, error) from error
