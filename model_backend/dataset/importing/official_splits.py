"""The official parts of Sen1Floods11: lists without a header row, in two ways to name chips.

``flood_train_data.csv`` holds ``Ghana_103272_S1Hand.tif,Ghana_103272_LabelHand.tif``; copies of
the set have ``flood_train_data.txt`` with ``Ghana_103272``. The validation part is called valid
or val. Bolivia is an event apart that is only tested on.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path

from ...layer_names import file_name
from ...protocol import HighwaterError

PARTS = {
    "train": "train",
    "valid": "validation",
    "val": "validation",
    "validation": "validation",
    "test": "test",
    "bolivia": "test",
}

_LIST = re.compile(r"(?:^|[_-])(train|valid|val|validation|test|bolivia)(?:[_.-]|$)", re.I)
_CHIP = re.compile(r"^(.+_\d+)(?:_[A-Za-z0-9]+)?(?:\.tiff?)?$")


def read_splits(root: Path, notes: list[str]) -> dict[str, str]:
    """Part of each chip that the official lists name.

    Args:
        root: Folder of the data set.
        notes: Receives what was found.

    Raises:
        HighwaterError: ``import.split_contradiction`` for a chip in two parts, or
            ``import.unreadable_list``.
    """
    found: dict[str, str] = {}
    lists = sorted(
        path
        for path in root.rglob("*")
        if path.suffix.lower() in (".csv", ".txt") and "flood" in path.stem and _part(path)
    )
    for path in lists:
        part = _part(path)
        for chip in _chips_of(path):
            if found.setdefault(chip, part) != part:
                raise HighwaterError(
                    "import.split_contradiction",
                    f"The chip {chip} is in two parts, {found[chip]} and {part} ({path.name}).",
                    "Keep one set of lists in the folder, or import without the official split.",
                )
    if not lists:
        notes.append("No list of the official split was found: the tiles are in no part yet.")
    else:
        counts = ", ".join(
            f"{part} {sum(value == part for value in found.values())}"
            for part in dict.fromkeys(found.values())
        )
        names = ", ".join(path.name for path in lists)
        notes.append(f"Official split from {names}: {counts} chips.")
    return found


def _part(path: Path) -> str:
    match = _LIST.search(path.stem)
    return PARTS[match[1].lower()] if match else ""


def _chips_of(path: Path) -> list[str]:
    try:
        with open(path, newline="", encoding="utf-8-sig") as stream:
            rows = list(csv.reader(stream))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise HighwaterError(
            "import.unreadable_list",
            f"The list “{path.name}” cannot be read: {error}.",
            "Download it again, or import without the official split.",
        ) from error
    names = [file_name(row[0].strip()) for row in rows if row]
    # What is no chip is a header row that somebody added.
    return [match[1] for match in map(_CHIP.match, names) if match]
