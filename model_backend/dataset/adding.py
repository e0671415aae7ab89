"""Adding the tiles of one scene: whole files first, then their rows in the index."""

from __future__ import annotations

import contextlib
import dataclasses
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Any, Optional

import numpy as np

from ..categories import DRY, MASK_CATEGORIES, NO_DATA, WATER, Category
from ..protocol import HighwaterError
from ..raster.grid import Grid
from .footprint import crs_text, footprints
from .format import DatasetFormat
from .geotiff import TileTemplate
from .index import Index, SceneRecord
from .layout import PART, image_path, label_path, tile_name, write_whole
from .measure import Measures, measure, rows_of
from .tile import TileAttributes, TileRecord

THREADS = 3
WAITING = 32  # tiles on their way to the disk
BATCH = 128  # rows of the index written at once
LABEL_CATEGORIES = tuple(
    Category(item.value, "Invalid", item.colour) if item.value == NO_DATA else item
    for item in MASK_CATEGORIES
    if item.value in (DRY, WATER, NO_DATA)
)

Written = tuple[TileRecord, Measures, Optional[Grid]]


class SceneTiles:
    """Takes the tiles of one scene; a context manager.

    Tiles that the index has already are left alone. When the block ends without an exception the
    scene is complete; otherwise the tiles written so far stay and the next run adds the others.
    Made by :meth:`Dataset.add`.
    """

    def __init__(
        self,
        folder: Path,
        format: DatasetFormat,
        index: Index,
        scene: str,
        fingerprint: str,
        attributes: TileAttributes,
        record: Callable[[], dict[str, Any]] | dict[str, Any],
        tags: dict[str, str],
    ) -> None:
        self._folder = folder
        self._format = format
        self._index = index
        self._scene = scene
        self._fingerprint = fingerprint
        self._attributes = attributes
        self._record = record
        self._tags = {"UNIT": format.unit, "SCENE": scene, **tags}
        self._known = index.names(scene)
        self._templates: tuple[TileTemplate, TileTemplate] | None = None
        self._template_of: object = None
        self._writing: list[Future[Written]] = []
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
        self._pool.shutdown(wait=True)
        if kind is not None:
            self._keep_written()
            return
        try:
            self._collect(0)
        except BaseException:
            self._keep_written()
            raise
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
        image_template, label_template = self._template(image, label, grid)
        own = attributes or self._attributes
        record = TileRecord(
            **dataclasses.asdict(own),
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
        transform = None if grid is None else grid.transform

        def write() -> Written:
            values = self._contiguous(image)
            measures = measure(values, label)
            contents = (
                (record.image, image_template.encode(values, transform)),
                (record.label, label_template.encode(label[np.newaxis], transform)),
            )
            for path, content in contents:
                write_whole(self._folder / path, *content)
            return record, measures, grid

        self._writing.append(self._pool.submit(write))
        self._collect(WAITING)
        if len(self._done) >= BATCH:
            self._flush()

    def _contiguous(self, image: np.ndarray) -> np.ndarray:
        """The image in one piece, in memory that each thread uses again and again."""
        if not hasattr(self._memory, "values"):
            self._memory.values = np.empty(image.shape, "<f4")
        np.copyto(self._memory.values, image)
        return self._memory.values

    def _template(
        self, image: np.ndarray, label: np.ndarray, grid: Grid | None
    ) -> tuple[TileTemplate, TileTemplate]:
        key = None if grid is None else (grid.crs, tuple(grid.transform)[:2], grid.transform[3:5])
        if self._templates is None or key != self._template_of:
            crs, transform = (None, None) if grid is None else (grid.crs, grid.transform)
            bands, size = self._format.bands, self._format.tile_size
            images = TileTemplate(
                (len(bands), size, size), "float32", bands, float("nan"), crs, transform, self._tags
            )
            labels = TileTemplate(
                (1, size, size),
                "uint8",
                ("label",),
                NO_DATA,
                crs,
                transform,
                {"SCENE": self._scene, "LABEL_SOURCE": self._attributes.label_source},
                LABEL_CATEGORIES,
                deflate=True,
            )
            images.check(images.encode(image, transform), image, transform)
            values = label[np.newaxis]
            labels.check(labels.encode(values, transform), values, transform)
            self._templates, self._template_of = (images, labels), key
        return self._templates

    def _collect(self, leave: int) -> None:
        """Wait until no more than this many tiles are on their way."""
        while len(self._writing) > leave:
            try:
                self._done.append(self._writing.pop(0).result())
            except OSError as error:
                raise _write_failure(self._folder, error) from error

    def _keep_written(self) -> None:
        """After a failure: what is on the disk joins the index."""
        for future in self._writing:
            if future.exception() is None:
                self._done.append(future.result())
        with contextlib.suppress(HighwaterError):  # the first failure is the one to report
            self._flush()

    def _flush(self) -> None:
        places = iter(footprints([grid for _, _, grid in self._done if grid is not None]))
        records, statistics = [], []
        for record, measures, grid in self._done:
            footprint, pixel = (None, None) if grid is None else next(places)
            records.append(
                dataclasses.replace(
                    record,
                    valid_percent=measures.valid_percent,
                    water_percent=measures.water_percent,
                    sha256=measures.sha256,
                    pixel_size=pixel,
                    footprint=footprint,
                )
            )
            statistics += rows_of(record.tile, self._format.bands, measures)
        self._index.append(records, statistics)
        self.added += len(records)
        self._done = []


def _write_failure(folder: Path, error: OSError) -> HighwaterError:
    full = error.errno in (28, 122, 27)  # no space, quota, largest file
    return HighwaterError(
        "output.disk_full" if full else "output.write_failed",
        f"A tile could not be written to the dataset “{folder.name}”: {error.strerror or error}.",
        "Free some space, then run this again: it goes on where it stopped.",
        str(error),
    )
