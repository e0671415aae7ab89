"""Days of layers as a user says them: in a text, or in a table.

Standard library only and Python 3.9 syntax: QGIS imports this file, to check the form.
"""

from __future__ import annotations

import csv
import re
from datetime import date
from pathlib import Path
from typing import Dict, List, Tuple, Union

from ..protocol import HighwaterError
from ..water.days import day_in

DAY_COLUMNS = ("date", "day", "datetime", "time", "acquired")
NAME_COLUMNS = ("layer", "name", "file", "filename", "image", "raster", "path")

Said = Union[List[date], Dict[str, date]]
"""Days in the order of the layers, or by name."""


def days_in_text(text: str) -> Said:
    """What a text says, such as ``2021-01-05, 2021-01-17`` or ``before=2021-01-05; after=…``.

    Entries are separated by commas, semicolons or line ends.

    Raises:
        HighwaterError: ``timeline.bad_date``, ``timeline.mixed_dates`` or ``timeline.two_dates``.
    """
    entries = [item.strip() for item in re.split(r"[,;\n]", text) if item.strip()]
    named = [item for item in entries if "=" in item]
    if not named:
        return [_day(item, "The dates hold") for item in entries]
    if len(named) < len(entries):
        raise HighwaterError(
            "timeline.mixed_dates",
            "Some of the dates have the name of a layer before them and some have none.",
            "Give a date for each layer in their order, or put a name before each, such as"
            " before=2021-01-05.",
        )
    pairs = (item.rpartition("=") for item in named)
    return _by_name([(name.strip(), _day(day, "The dates hold")) for name, _, day in pairs])


def days_in_table(path: str) -> Dict[str, date]:
    """Days by name in a CSV, with or without a header.

    Raises:
        HighwaterError: ``timeline.no_table``, ``timeline.bad_table``, ``timeline.bad_date`` or
            ``timeline.two_dates``.
    """
    name = Path(path).name
    try:
        lines = Path(path).read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise HighwaterError(
            "timeline.no_table",
            f"The table of dates “{path}” cannot be read.",
            "Choose a CSV of names and dates.",
            str(error),
        ) from error
    delimiter = max(",;\t", key=lines[0].count) if lines else ","
    rows = [[cell.strip() for cell in row] for row in csv.reader(lines, delimiter=delimiter)]
    rows = [row for row in rows if any(row)]
    key, day, rows = _columns(rows)
    if not rows or any(len(row) <= max(key, day) for row in rows):
        raise HighwaterError(
            "timeline.bad_table",
            f"The table of dates “{name}” "
            + ("has lines without a date." if rows else "holds no names and dates."),
            "Give each line the name of a layer and its date, such as “water_1.tif,2021-01-05”.",
        )
    where = f"The table of dates “{name}” holds"
    return _by_name([(row[key], _day(row[day], where)) for row in rows])


def _by_name(pairs: List[Tuple[str, date]]) -> Dict[str, date]:
    found: Dict[str, date] = {}
    for name, day in pairs:
        if found.setdefault(name, day) != day:
            raise HighwaterError(
                "timeline.two_dates",
                f"“{name}” has two dates, {found[name]} and {day}.",
                "Give each layer one date.",
            )
    return found


def _columns(rows: List[List[str]]) -> Tuple[int, int, List[List[str]]]:
    """Columns of names and days, and the rows without the header."""
    header = [cell.lower() for cell in rows[0]] if rows else []
    day = next((header.index(item) for item in DAY_COLUMNS if item in header), None)
    if day is None:
        return 0, 1, rows
    key = next((header.index(item) for item in NAME_COLUMNS if item in header), int(day == 0))
    return key, day, rows[1:]


def _day(text: str, where: str) -> date:
    found = day_in(text)
    if found is None:
        raise HighwaterError(
            "timeline.bad_date",
            f"{where} “{text.strip()}”, which is no date.",
            "Write dates as 2021-01-05 or 20210105.",
        )
    return found
