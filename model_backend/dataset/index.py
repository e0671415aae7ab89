"""The index of a dataset: read, append and edit, each in one transaction."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..protocol import HighwaterError
from .footprint import from_blob, to_blob
from .layout import LAYER, tile_prefix
from .schema import COLUMNS, create_index, tell_extent
from .tile import SPLITS, TileRecord

PATIENCE = 30.0  # seconds; QGIS holds the file only while it saves
EDITABLE = (
    *("split", "fold", "region", "event", "date", "sensor", "mode", "orbit"),
    *("label_source", "landcover"),
)
"""Attributes that people and jobs may change; the others describe files."""

_TEXTS = {name for name, kind in COLUMNS.items() if kind is object}


@dataclass(frozen=True)
class SceneRecord:
    """A scene that tiles were cut from.

    Attributes:
        scene: Unique name.
        fingerprint: Of input and parameters; the same one again means the same tiles again.
        complete: Whether all its tiles are there.
        record: How it was made: inputs with hashes, parameters, versions; JSON values.
    """

    scene: str
    fingerprint: str
    complete: bool
    record: dict[str, Any]


class Index:
    """An index on disk. Nothing is kept in memory: what QGIS saved is seen at once.

    Args:
        path: The GeoPackage.
    """

    def __init__(self, path: Path) -> None:
        self.path = Path(path)

    def create(self) -> None:
        """Write an empty index."""
        create_index(self.path)

    def tiles(self) -> list[TileRecord]:
        """All tiles, in the order of their names.

        Raises:
            HighwaterError: ``dataset.no_index``, ``dataset.index_damaged``,
                ``dataset.unknown_split`` or ``dataset.index_busy``.
        """
        with self._open() as connection:
            rows = connection.execute(
                f"SELECT {', '.join(COLUMNS)}, geom FROM {LAYER} ORDER BY tile"
            ).fetchall()
        return [self._record(row) for row in rows]

    def names(self, scene: str) -> set[str]:
        """Names of the tiles of a scene."""
        with self._open() as connection:
            query = f"SELECT tile FROM {LAYER} WHERE scene = ?"
            return {row[0] for row in connection.execute(query, (scene,))}

    def names_tiles_of_others(self, scene: str) -> bool:
        """Whether tiles of other scenes have names that this scene's would get."""
        start = tile_prefix(scene)
        with self._open() as connection:
            query = f"SELECT 1 FROM {LAYER} WHERE scene != ? AND substr(tile, 1, ?) = ? LIMIT 1"
            found = connection.execute(query, (scene, len(start), start)).fetchone()
        return found is not None

    def append(self, records: Iterable[TileRecord], statistics: Iterable[tuple] = ()) -> None:
        """Add tiles and their rows of statistics, all or none."""
        rows: list[tuple] = []
        rings: list[tuple[float, float]] = []
        for record in records:
            rows.append((*(getattr(record, name) for name in COLUMNS), to_blob(record.footprint)))
            rings += record.footprint or ()
        if not rows:
            return
        places = ", ".join("?" * (len(COLUMNS) + 1))
        with self._open() as connection:
            connection.executemany(
                f"INSERT INTO {LAYER} ({', '.join(COLUMNS)}, geom) VALUES ({places})", rows
            )
            connection.executemany(
                "INSERT OR REPLACE INTO tile_statistics VALUES (?, ?, ?, ?, ?, ?, ?, ?)", statistics
            )
            tell_extent(connection, LAYER, rings)

    def update(self, changes: Mapping[str, Mapping[str, Any]]) -> None:
        """Change attributes of tiles, all or none.

        Args:
            changes: New values by column, by name of the tile; columns of :data:`EDITABLE`.
        """
        with self._open() as connection:
            for tile, values in changes.items():
                wrong = set(values) - set(EDITABLE)
                if wrong:
                    raise ValueError(f"The columns {sorted(wrong)} describe files.")
                if values.get("split", "") not in SPLITS:
                    raise ValueError(f"“{values['split']}” is no part of a dataset.")
                assignments = ", ".join(f"{name} = ?" for name in values)
                connection.execute(
                    f"UPDATE {LAYER} SET {assignments} WHERE tile = ?", (*values.values(), tile)
                )

    def statistics(self) -> list[tuple]:
        """Rows of statistics: tile, band, pixels, mean, squares, minimum, maximum, quantiles."""
        with self._open() as connection:
            return connection.execute("SELECT * FROM tile_statistics").fetchall()

    def scenes(self) -> list[SceneRecord]:
        """All scenes, in the order in which they were added."""
        with self._open() as connection:
            rows = connection.execute(
                "SELECT scene, fingerprint, complete, record FROM scenes ORDER BY fid"
            ).fetchall()
        return [
            SceneRecord(name, mark, bool(done), json.loads(text)) for name, mark, done, text in rows
        ]

    def put_scene(self, scene: SceneRecord) -> None:
        """Add a scene, or replace what is said about it."""
        with self._open() as connection:
            connection.execute(
                "INSERT INTO scenes (scene, fingerprint, complete, record) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (scene) DO UPDATE SET fingerprint = excluded.fingerprint,"
                " complete = excluded.complete, record = excluded.record",
                (
                    scene.scene,
                    scene.fingerprint,
                    scene.complete,
                    json.dumps(scene.record, ensure_ascii=False),
                ),
            )

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """A connection in one transaction, with the errors of the database as the user's."""
        if not self.path.is_file():
            raise HighwaterError(
                "dataset.no_index",
                f"The dataset “{self.path.parent.name}” has no index ({self.path.name}).",
                "Choose the folder of a dataset that Highwater has prepared or imported.",
            )
        try:
            connection = sqlite3.connect(self.path, timeout=PATIENCE)
            with contextlib.closing(connection), connection:
                yield connection
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise self._failure(error) from error

    def _failure(self, error: sqlite3.Error | UnicodeDecodeError) -> HighwaterError:
        name = f"{self.path.parent.name}/{self.path.name}"
        text = str(error)
        if "locked" in text or "busy" in text:
            return HighwaterError(
                "dataset.index_busy",
                f"The index “{name}” is being written by another program.",
                "Save or stop editing the layer in QGIS, then run this again.",
                text,
            )
        if "full" in text:
            return HighwaterError(
                "output.disk_full",
                f"The disk became full while the index “{name}” was being written.",
                "Free some space and run this again; it goes on where it stopped.",
                text,
            )
        if "readonly" in text or "unable to open" in text:
            return HighwaterError(
                "output.read_only",
                f"The index “{name}” cannot be written.",
                "Copy the dataset to a folder that you may write to.",
                text,
            )
        return HighwaterError(
            "dataset.index_damaged",
            f"The index “{name}” is damaged or lacks columns that Highwater needs.",
            "Restore it from a copy, or prepare the dataset again.",
            text,
        )

    def _record(self, row: tuple) -> TileRecord:
        values = dict(zip(COLUMNS, row))
        for name in _TEXTS:  # QGIS writes NULL where a text was emptied
            values[name] = "" if values[name] is None else str(values[name])
        values["split"] = values["split"].strip().lower()
        if values["split"] not in SPLITS:
            raise HighwaterError(
                "dataset.unknown_split",
                f"The tile “{values['tile']}” is in the unknown part “{values['split']}” of the"
                f" dataset “{self.path.parent.name}”.",
                "Set its split to train, validation, test, calibration or nothing in the"
                " attribute table of the index.",
            )
        return TileRecord(**values, footprint=from_blob(row[-1]))
