"""A table that says which part a tile or scene belongs to."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ...layer_names import file_name
from ...protocol import HighwaterError
from ..tile import TileRecord

PARTS = {
    **dict.fromkeys(("train", "training"), "train"),
    **dict.fromkeys(("validation", "valid", "val", "dev"), "validation"),
    **dict.fromkeys(("test", "testing"), "test"),
    **dict.fromkeys(("calibration", "calib", "cal"), "calibration"),
    **dict.fromkeys(("", "none"), ""),
}
PART_COLUMNS = ("split", "part", "subset", "set", "fold")
NAME_COLUMNS = (
    *("tile", "sequence", "scene", "name", "image", "file", "filename", "id", "chip", "region"),
)


@dataclass(frozen=True)
class Listed:
    """What a table says.

    Attributes:
        parts: Part of each tile; None: it is not listed.
        unmatched: Names in the table that no tile or scene has.
    """

    parts: list[str | None]
    unmatched: list[str]


def read_table(
    path: str, tiles: Sequence[TileRecord], nouns: tuple[str, str] = ("tile", "scene")
) -> Listed:
    """Read a CSV of names and parts, with or without a header.

    A name is that of a tile, of its image file, or of a scene with all its tiles; a path or an
    ending such as ``.tif`` before it does not matter. A tile's own name counts before its scene's.

    Raises:
        HighwaterError: ``split.no_table``, ``split.table_malformed`` or ``split.table_foreign``.
    """
    name = Path(path).name
    wanted: dict[str, str] = {}
    for number, (key, part) in enumerate(_rows(path), start=1):
        code = PARTS.get(part.strip().lower())
        if code is None:
            raise HighwaterError(
                "split.table_malformed",
                f"Line {number} of the table “{name}” says “{part}”, which is no part of a"
                " dataset.",
                "Use train, validation, test or calibration.",
            )
        wanted[_plain(key)] = code
    used = set()
    parts: list[str | None] = []
    for tile in tiles:
        keys = [key for key in (_plain(tile.tile), _plain(tile.scene)) if key in wanted]
        used.update(keys)
        parts.append(wanted[keys[0]] if keys else None)
    if not used:
        raise HighwaterError(
            "split.table_foreign",
            f"The table “{name}” names no {nouns[0]} and no {nouns[1]} of this dataset"
            + (f" (it begins with “{next(iter(wanted))}”)." if wanted else "."),
            f"Its first column must hold names such as “{tiles[0].tile}” or “{tiles[0].scene}”.",
        )
    return Listed(parts, [key for key in wanted if key not in used])


def names_in(path: str) -> set[str]:
    """Names that a table has, as :func:`read_table` compares them; errors as there."""
    return {_plain(key) for key, _ in _rows(path)}


def _rows(path: str) -> list[tuple[str, str]]:
    name = Path(path).name
    try:
        text = Path(path).read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise HighwaterError(
            "split.no_table", f"The table “{path}” cannot be read.", "Choose a CSV.", str(error)
        ) from error
    first = text.splitlines()[0] if text else ""
    delimiter = max(",;\t", key=first.count)
    rows = [
        [cell.strip() for cell in row] for row in csv.reader(text.splitlines(), delimiter=delimiter)
    ]
    rows = [row for row in rows if any(row)]
    if not rows:
        raise HighwaterError("split.table_malformed", f"The table “{name}” is empty.", "")
    header = [cell.lower() for cell in rows[0]]
    part = next((header.index(item) for item in PART_COLUMNS if item in header), None)
    if part is not None:
        key = next((header.index(item) for item in NAME_COLUMNS if item in header), int(part == 0))
        rows = rows[1:]
    else:
        key, part = 0, 1
    if any(len(row) <= max(key, part) for row in rows):
        raise HighwaterError(
            "split.table_malformed",
            f"The table “{name}” has lines with fewer than {max(key, part) + 1} columns.",
            "Give each line the name of a tile or scene and its part, such as “India_900498,test”.",
        )
    return [(row[key], row[part]) for row in rows]


def _plain(text: str) -> str:
    name = file_name(text)
    for ending in (".tif", ".tiff", ".png"):
        if name.lower().endswith(ending):
            name = name[: -len(ending)]
    return name.casefold()
