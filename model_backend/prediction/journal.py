"""Finished rows of a prediction, kept so that a run that was stopped goes on from there."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..protocol import HighwaterError

INDEX, ROWS, CARRIED = "progress.json", "rows.bin", "carried.bin"
BYTES_AT_ONCE = 64 * 2**20


@dataclass(frozen=True)
class Rows:
    """Finished rows.

    Attributes:
        row: The first.
        codes: uint16 (layers, rows, width) of :mod:`.levels`: probability and, where several runs
            were averaged, their spread.
    """

    row: int
    codes: np.ndarray


class Journal:
    """Keeps rows in a folder.

    A row counts once the index says so, which is replaced as a whole after the rows are on disk;
    what a crash has left behind it is cut off.

    Args:
        folder: Made where it is missing.
        identity: What the rows depend on, by the name that a user knows it by; JSON values.
        layers: Of the rows.
        width: Of the rows.

    Raises:
        HighwaterError: ``resume.changed`` when the folder holds the progress of something else,
            ``resume.folder`` when it cannot be used.

    Attributes:
        tile_rows: Rows of tiles that are finished.
    """

    def __init__(self, folder: Path, identity: dict[str, Any], layers: int, width: int) -> None:
        self._folder, self._layers, self._width = folder, layers, width
        self._identity = json.loads(json.dumps(identity))
        self.tile_rows = self._rows = 0
        self._carried = 0
        try:
            self._is_new = not folder.exists()
            folder.mkdir(exist_ok=True)
            if (folder / INDEX).exists():
                self._read_index()
            mode = "r+b" if self._rows else "w+b"
            self._file = open(folder / ROWS, mode)  # noqa: SIM115 (closed by close)
            self._file.truncate(self._rows * self._bytes_per_row)
        except OSError as error:
            raise _unusable(folder, error) from error

    @property
    def _bytes_per_row(self) -> int:
        return 2 * self._layers * self._width

    @property
    def rows(self) -> int:
        """Finished rows."""
        return self._rows

    def kept_rows(self) -> Iterator[Rows]:
        """The rows of earlier runs, from top to bottom."""
        most = max(BYTES_AT_ONCE // self._bytes_per_row, 1)
        for row in range(0, self._rows, most):
            count = min(most, self._rows - row)
            self._file.seek(row * self._bytes_per_row)
            content = self._file.read(count * self._bytes_per_row)
            codes = np.frombuffer(content, "<u2").reshape(count, self._layers, self._width)
            yield Rows(row, codes.transpose(1, 0, 2))

    def carried(self) -> np.ndarray:
        """What the finished tiles add to the rows below, uint16 (layers, rows, width)."""
        if not self._carried:
            return np.zeros((self._layers, 0, self._width), np.uint16)
        content = (self._folder / f"{CARRIED}.{self.tile_rows}").read_bytes()
        codes = np.frombuffer(content, "<u2")
        return codes.reshape(self._layers, self._carried, self._width).copy()

    def keep(self, rows: Rows, carried: np.ndarray, tile_rows: int) -> None:
        """Keep the next rows.

        Args:
            rows: Where the last ones ended.
            carried: As of :meth:`carried`.
            tile_rows: Rows of tiles that are finished with them.
        """
        last = self._folder / f"{CARRIED}.{self.tile_rows}"
        codes = rows.codes.transpose(1, 0, 2).astype("<u2", copy=False)
        self._file.seek(rows.row * self._bytes_per_row)
        self._file.write(np.ascontiguousarray(codes).data)
        _sync(self._file)
        with open(self._folder / f"{CARRIED}.{tile_rows}", "wb") as file:
            file.write(np.ascontiguousarray(carried.astype("<u2", copy=False)).data)
            _sync(file)
        self._rows, self.tile_rows = rows.row + rows.codes.shape[1], tile_rows
        self._carried = carried.shape[1]
        self._write_index()
        last.unlink(missing_ok=True)

    def close(self) -> None:
        """Close the files; the progress stays."""
        self._file.close()

    def remove(self) -> None:
        """Remove the progress, as all is done; the folder, too, where it was made for it."""
        self.close()
        for path in (self._folder / INDEX, self._folder / ROWS, *self._folder.glob(f"{CARRIED}.*")):
            path.unlink(missing_ok=True)
        if self._is_new or not any(self._folder.iterdir()):
            try:
                self._folder.rmdir()
            except OSError:
                return  # somebody has put something there

    def _read_index(self) -> None:
        try:
            index = json.loads((self._folder / INDEX).read_text("utf-8"))
            identity = index["identity"]
            rows, tile_rows, carried = (
                int(index[name]) for name in ("rows", "tile_rows", "carried")
            )
        except (ValueError, KeyError, TypeError) as error:
            raise _unusable(self._folder, error) from error
        changed = [
            name
            for name in dict.fromkeys([*identity, *self._identity])
            if identity.get(name) != self._identity.get(name)
        ]
        if changed:
            raise HighwaterError(
                "resume.changed",
                f"The progress in “{self._folder}” cannot be continued: changed since then"
                f" {'is' if len(changed) == 1 else 'are'} {', '.join(changed)}.",
                "Choose the same as before, or another folder to begin anew.",
            )
        if (self._folder / ROWS).stat().st_size >= rows * self._bytes_per_row:
            self._rows, self.tile_rows, self._carried = rows, tile_rows, carried

    def _write_index(self) -> None:
        index = {
            "identity": self._identity,
            "rows": self._rows,
            "tile_rows": self.tile_rows,
            "carried": self._carried,
        }
        part = self._folder / f"{INDEX}.part"
        with open(part, "w", encoding="utf-8") as file:
            json.dump(index, file, ensure_ascii=False)
            _sync(file)
        os.replace(part, self._folder / INDEX)


def _sync(file: Any) -> None:
    file.flush()
    os.fsync(file.fileno())


def _unusable(folder: Path, error: Exception) -> HighwaterError:
    return HighwaterError(
        "resume.folder",
        f"The folder “{folder}” cannot keep the progress: {error}.",
        "Choose another folder.",
    )
