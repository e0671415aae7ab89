"""Counts, names of parts and origins of labels as the report says them."""

from __future__ import annotations

from ...language import counted, phrase, tr
from ..words import origin

PART_NAMES = {
    "train": phrase("train"),
    "validation": phrase("validation"),
    "test": phrase("test"),
    "calibration": phrase("calibration"),
    "none": phrase("no part"),
}
"""Parts as pages call them; tables and layers keep their codes."""


def part_name(code: str) -> str:
    """A part; ``none`` stands for no part."""
    return tr(PART_NAMES.get(code, code))


def source_name(code: str) -> str:
    """An origin of labels, or what a column holds; ``unknown`` where it holds nothing."""
    return origin(said_or_unknown(code))


def said_or_unknown(name: str) -> str:
    """A name, in words where it is not known."""
    return tr("unknown") if name == "unknown" else name


def region_name(name: str) -> str:
    """A region, in words where it has no name."""
    return tr("unnamed") if name == "unnamed" else name


def tiles(count: int) -> str:
    """So many tiles."""
    return counted(count, phrase("1 tile"), phrase("{count} tiles"))


def pairs(count: int) -> str:
    """So many pairs of tiles."""
    return counted(count, phrase("1 pair"), phrase("{count} pairs"))


def scenes(count: int) -> str:
    """So many scenes."""
    return counted(count, phrase("1 scene"), phrase("{count} scenes"))


def errors(count: int) -> str:
    """So many findings that are errors."""
    return counted(count, phrase("1 error"), phrase("{count} errors"))


def warnings(count: int) -> str:
    """So many findings that are warnings."""
    return counted(count, phrase("1 warning"), phrase("{count} warnings"))


def more_regions(count: int) -> str:
    """So many regions that are not shown at once."""
    return counted(count, phrase("1 more region"), phrase("{count} more regions"))
