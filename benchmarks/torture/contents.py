"""What the files of a job say, so that two runs can be compared."""

from __future__ import annotations

import contextlib
import csv
import json
import re
import sqlite3
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio

from . import healthy

BROKEN = "unreadable"
TIMES = (
    *("added", "record", "parameters", "provenance", "started", "finished", "seconds", "trial"),
    *("state", "error"),  # of a scene: mapped by this run or by an earlier one
)
"""Columns of tables that tell of the run and not of the result."""
WHEN = re.compile(
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?( ?UTC|Z|[+-]\d\d:?\d\d)?"
    r"|\d[\d.]*[ \u00a0](seconds?|minutes?|hours?|s|min|h)\b|\bearlier(?=</td)|\bTrial \d+"
)
"""Times and durations in texts, what stands in place of one that an earlier run took, and numbers
of trials, as a killed one has a number, too."""
NUMBER = re.compile(r"-?\d+\.\d{6,}(e[+-]\d+)?")
"""Numbers in records; sums differ in their last digit by how many rows were added at a time."""
OF_THE_RUN = ('"seconds"', '"CHANGED"')
"""Starts of lines of records that tell of the run, too: a split that is there changes nothing."""


def contents(out: Path, aside: tuple[str, ...] = ()) -> dict[str, Any]:
    """What each file below a folder says, by its name; unfinished files are left out.

    Args:
        out: The folder.
        aside: Names of folders and files in it that are left out.
    """
    return {
        str(path.relative_to(out)): _said(path)
        for path in sorted(out.rglob("*"))
        if path.is_file()
        and not set(path.relative_to(out).parts) & set(aside)
        and not any(part.startswith(".part-") for part in path.relative_to(out).parts)
        and not path.name.endswith("-journal")  # SQLite's; the file that it is of tells the rest
    }


def _said(path: Path) -> Any:
    try:
        return READERS.get(path.suffix, _text)(path)
    except Exception as error:  # whatever a reader says of a file that is not whole
        return [BROKEN, str(error)]


def is_broken(said: Any) -> bool:
    """Whether a file could not be read."""
    return isinstance(said, list) and said[:1] == [BROKEN]


def _raster(path: Path) -> bytes:
    return healthy.raster_values(path).tobytes()


def _tables(path: Path) -> list[Any]:
    with contextlib.closing(sqlite3.connect(path)) as file:
        # As QGIS and the jobs open it: what a killed run has begun to write is taken back.
        file.execute("SELECT * FROM sqlite_master").fetchall()
    return [
        _rows(path, str(name)) for name, _ in pyogrio.list_layers(path) if name != "layer_styles"
    ]


def _rows(path: Path, layer: str) -> list[str]:
    said, _, shapes, columns = pyogrio.raw.read(path, layer=layer)
    rows = zip(*(
        column for name, column in zip(said["fields"], columns) if name not in TIMES
    ))  # fmt: skip
    places = [None] * len(columns[0]) if shapes is None else shapes
    return [layer, *sorted(f"{list(map(str, row))} {place!r}" for row, place in zip(rows, places))]


def _weights(path: Path) -> list[bytes]:
    import onnx

    return [item.SerializeToString() for item in onnx.load(str(path)).graph.initializer]


def _tensors(path: Path) -> list[Any]:
    from safetensors.numpy import load_file

    return [(name, np.asarray(value).tobytes()) for name, value in load_file(path).items()]


def _json(path: Path) -> list[str]:
    lines = json.dumps(json.loads(path.read_text("utf-8")), indent=1).splitlines()
    lines = [NUMBER.sub(lambda found: f"{float(found[0]):.12g}", line) for line in lines]
    return [WHEN.sub("", line) for line in lines if not line.strip().startswith(OF_THE_RUN)]


def _rows_of_text(path: Path) -> list[str]:
    with path.open(newline="", encoding="utf-8") as file:
        return [
            str({name: value for name, value in row.items() if name not in TIMES})
            for row in csv.DictReader(file)
        ]


def _text(path: Path) -> list[str]:
    return re.split(r"[\n>]", WHEN.sub("", path.read_text("utf-8")))


READERS = {
    ".tif": _raster, ".gpkg": _tables, ".onnx": _weights, ".safetensors": _tensors,
    ".json": _json, ".geojson": _json, ".png": Path.read_bytes, ".csv": _rows_of_text,
}  # fmt: skip


class Whole:
    """What undisturbed runs leave, apart from what differs between two of them: times.

    Args:
        first: Contents after one run.
        second: After another.

    Raises:
        ValueError: They differ in more than words here and there.
    """

    def __init__(self, first: dict[str, Any], second: dict[str, Any]) -> None:
        self._said = second
        self._vary: dict[str, set[int]] = {}
        for name in sorted({*first, *second}):
            one, other = first.get(name), second.get(name)
            if one == other:
                continue
            words = isinstance(one, list) and all(isinstance(word, str) for word in one)
            if not words or not isinstance(other, list) or len(one) != len(other):
                raise ValueError(f"Two undisturbed runs differ in {name}.")
            self._vary[name] = {i for i, pair in enumerate(zip(one, other)) if pair[0] != pair[1]}

    def __iter__(self) -> Any:
        return iter(self._said)

    def holds(self, name: str, said: Any) -> bool:
        """Whether a file says what it says after an undisturbed run."""
        if name not in self._said:
            return False
        return self._without(name, said) == self._without(name, self._said[name])

    def difference(self, name: str, said: Any) -> str:
        """A file's name, and where it is text the first words in which it differs."""
        known = self._without(name, self._said.get(name))
        found = self._without(name, said)
        if not isinstance(known, list) or not isinstance(found, list):
            return name
        pairs = ((one, other) for one, other in zip(known, found) if one != other)
        one, other = next(pairs, (len(known), len(found)))
        return f"{name}: {str(one)[:120]!r} became {str(other)[:120]!r}"

    def _without(self, name: str, said: Any) -> Any:
        if name not in self._vary or not isinstance(said, list):
            return said
        return [word for i, word in enumerate(said) if i not in self._vary[name]] + [len(said)]
