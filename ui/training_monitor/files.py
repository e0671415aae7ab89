"""Files of a run folder, read again only where they have changed.

They are written by another process, perhaps on another machine: each may be missing, half copied,
or replaced at any moment. What cannot be read now is read a second later.
"""

from __future__ import annotations

import csv
import json
import math
import os
import struct
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

Row = Dict[str, float]

HEADER_LIMIT = 32 * 2**20
"""Bytes of a checkpoint's header at most; more is no header."""


def signature(path: Path) -> Optional[Tuple[int, int, int]]:
    """What changes when a file is written; None: there is no file."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


class CachedFile:
    """What a file says, by a function that reads it.

    Args:
        path: Of the file.
        parse: Reads it; raises OSError where it cannot be read, and ValueError, KeyError,
            TypeError or AttributeError where it holds something else.

    Attributes:
        damaged: Whether the file is there and cannot be read.
    """

    def __init__(self, path: Path, parse: Callable[[Path], Any]) -> None:
        self._path = path
        self._parse = parse
        self._seen: Optional[Tuple[int, int, int]] = None
        self._said: Any = None
        self.damaged = False

    def read(self) -> Any:
        """What the file says now; None: it is missing or damaged."""
        now = signature(self._path)
        if now is None:
            self._seen, self._said, self.damaged = None, None, False
        elif now != self._seen:
            self._seen = now
            try:
                self._said, self.damaged = self._parse(self._path), False
            except OSError as error:  # gone since, or held by whoever writes it: tried again
                self._seen, self._said = None, None
                self.damaged = not isinstance(error, FileNotFoundError)
            except (ValueError, KeyError, TypeError, AttributeError):
                self._said, self.damaged = None, True
        return self._said


def json_object(path: Path) -> Dict[str, Any]:
    """The object that a JSON file holds.

    Raises:
        ValueError: It holds something else.
    """
    said = json.loads(path.read_text("utf-8"))
    if not isinstance(said, dict):
        raise ValueError("no object")
    return said


def kept_row(path: Path) -> Row:
    """The row of the epoch whose weights a checkpoint holds, from its header alone.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: It has no such header.
    """
    with path.open("rb") as file:
        (length,) = struct.unpack("<Q", file.read(8).ljust(8, b"\xff"))
        if length > HEADER_LIMIT:
            raise ValueError("no header")
        header = json.loads(file.read(length))
    for text in header["__metadata__"].values():
        facts = json.loads(text)
        if "validation" in facts:
            return {name: float(value) for name, value in facts["validation"].items()}
    raise ValueError("no epoch")


class CurveFile:
    """The table of epochs: only what was added is read, unless what was there has changed.

    Args:
        path: CSV file with a heading.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._forget()

    def _forget(self) -> None:
        self._rows: List[Row] = []
        self._names: List[str] = []
        self._end = 0  # bytes that are read
        self._last = b""  # the line before that

    def read(self) -> List[Row]:
        """One row for each epoch so far; a line that is not whole is left for later."""
        try:
            with self._path.open("rb") as file:
                file.seek(self._end - len(self._last))
                if file.read(len(self._last)) != self._last:
                    self._forget()  # a run that went on from an earlier epoch, or another run
                    file.seek(0)
                text = file.read()
        except OSError:
            if not self._path.exists():
                self._forget()
            return self._rows
        whole = text[: text.rfind(b"\n") + 1]
        if whole:
            self._end += len(whole)
            self._last = whole.splitlines(keepends=True)[-1]
            self._rows = self._rows + self._parsed(whole)  # the earlier list was handed out
        return self._rows

    def _parsed(self, text: bytes) -> List[Row]:
        rows = []
        for cells in csv.reader(text.decode("utf-8", "replace").splitlines()):
            if not self._names:
                self._names = cells
                continue
            row = {name: _number(cell) for name, cell in zip(self._names, cells)}
            if math.isfinite(row.get("epoch", math.nan)):
                rows.append(row)
        return rows


def _number(cell: str) -> float:
    try:
        return float(cell)
    except ValueError:
        return math.nan


class PictureFolder:
    """The pictures of the epochs.

    Args:
        path: Folder with ``epoch_0001.png`` and so on.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: Optional[Tuple[int, int, int]] = None
        self._found: List[Tuple[int, str]] = []

    def read(self) -> List[Tuple[int, str]]:
        """Epoch and path of each picture, in order."""
        now = signature(self._path)
        if now != self._seen:
            try:
                names = os.listdir(self._path) if now else []
            except OSError:
                return self._found
            self._seen = now
            self._found = sorted(
                (int(name[6:-4]), str(self._path / name))
                for name in names
                if name.startswith("epoch_") and name.endswith(".png") and name[6:-4].isdigit()
            )
        return self._found
