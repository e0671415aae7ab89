"""The table of scenes: a layer of footprints that says how far each one is."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ..dataset.footprint import to_blob
from ..dataset.schema import create_layer, tell_extent
from ..protocol import HighwaterError
from .layout import TABLE, TABLE_LAYER
from .scene import Outcome, Ring, Scene

COLUMNS: dict[str, Any] = {
    "scene": object,
    "state": object,
    "area_ha": np.float64,
    "permanent_ha": np.float64,
    "valid_percent": np.float64,
    "seconds": np.float64,
    "date": object,
    "error": object,
    "remedy": object,
    "warnings": object,
    "tries": np.int32,
    "worker": object,
    "input": object,
    "mask": object,
    "probability": object,
    "polygons": object,
    "record": object,
}
"""Attributes of the layer in the order of QGIS's table."""

STYLE = "scenes"
EVERY = 2.0  # seconds between two writings, so that thousands of scenes do not wait for the disk
PATIENCE = 30.0  # seconds; QGIS holds the file only while it saves


class SceneTable:
    """The table on disk.

    Args:
        output: Folder of the run.
    """

    def __init__(self, output: Path) -> None:
        self.path = output / TABLE
        self._waiting: dict[str, Outcome] = {}
        self._written = time.monotonic()

    def begin(self, scenes: Iterable[Scene], known: dict[str, tuple[Ring | None, str]]) -> None:
        """Write all scenes as waiting, in place of what an earlier run has left.

        Args:
            scenes: All of them.
            known: Footprint and date of some, by name.
        """
        try:
            create_layer(self.path, TABLE_LAYER, COLUMNS, STYLE, "Scenes by their state")
        except OSError as error:
            raise HighwaterError(
                "output.read_only",
                f"The table of scenes “{self.path}” cannot be written: {error.strerror or error}.",
                "Close it in other programs, or choose another folder.",
            ) from error
        rows = []
        for scene in scenes:
            ring, date = known.get(scene.name, (None, ""))
            rows.append((scene.name, "waiting", date, scene.input.path, to_blob(ring)))
        with self._open() as connection:
            connection.execute(f"CREATE UNIQUE INDEX by_scene ON {TABLE_LAYER} (scene)")
            connection.executemany(
                f"INSERT INTO {TABLE_LAYER} (scene, state, date, input, geom)"
                " VALUES (?, ?, ?, ?, ?)",
                rows,
            )
            tell_extent(connection, TABLE_LAYER, _points(ring for ring, _ in known.values()))

    def put(self, outcome: Outcome) -> None:
        """Take what came of a scene; it is in the file within a few seconds."""
        self._waiting[outcome.name] = outcome
        if time.monotonic() - self._written > EVERY:
            self.flush()

    def flush(self) -> None:
        """Write what waits.

        Raises:
            HighwaterError: ``scenes.table_busy`` where another program holds the file.
        """
        outcomes = list(self._waiting.values())
        with self._open() as connection:
            for outcome in outcomes:
                values = _values(outcome)
                if outcome.footprint is not None:
                    values["geom"] = to_blob(outcome.footprint)
                assignments = ", ".join(f"{name} = ?" for name in values)
                connection.execute(
                    f"UPDATE {TABLE_LAYER} SET {assignments} WHERE scene = ?",
                    (*values.values(), outcome.name),
                )
            tell_extent(connection, TABLE_LAYER, _points(item.footprint for item in outcomes))
        self._waiting.clear()
        self._written = time.monotonic()

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            connection = sqlite3.connect(self.path, timeout=PATIENCE)
            with contextlib.closing(connection), connection:
                yield connection
        except sqlite3.Error as error:
            raise HighwaterError(
                "scenes.table_busy",
                f"The table of scenes “{self.path}” cannot be written: {error}.",
                "Save or stop editing the layer in QGIS, then run this again: what is done is not"
                " done again.",
                str(error),
            ) from error


def _values(outcome: Outcome) -> dict[str, Any]:
    numbers = outcome.numbers
    values = {
        "state": outcome.state,
        "area_ha": numbers.get("WATER_AREA"),
        "permanent_ha": numbers.get("PERMANENT_AREA"),
        "valid_percent": numbers.get("VALID_PERCENT"),
        "seconds": outcome.seconds or None,
        "error": outcome.sentence or None,
        "remedy": outcome.remedy or None,
        "warnings": "\n".join(outcome.warnings) or None,
        "tries": outcome.tries,
        "worker": outcome.worker or None,
        "record": outcome.products.get("provenance"),
    }
    for name in ("mask", "probability", "polygons"):
        values[name] = outcome.products.get(name)
    return {**values, "date": outcome.date} if outcome.date else values


def _points(rings: Iterable[Ring | None]) -> list[tuple[float, float]]:
    return [point for ring in rings for point in ring or ()]
