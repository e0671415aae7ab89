"""Counts, names of parts and origins of labels as the report says them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from ...language import numeral, phrase, tr

PART_NAMES = {
    "train": phrase("train"),
    "validation": phrase("validation"),
    "test": phrase("test"),
    "calibration": phrase("calibration"),
    "none": phrase("no part"),
}
"""Parts as pages call them; tables and layers keep their codes."""
_SOURCES = {
    "hand": phrase("hand"),
    "weak": phrase("weak"),
    "simulated": phrase("simulated"),
}


def part_name(code: str) -> str:
    """A part; ``none`` stands for no part."""
    return tr(PART_NAMES.get(code, code))


def source_name(code: str) -> str:
    """An origin of labels, or what a column holds; ``unknown`` where it holds nothing."""
    return tr(_SOURCES[code]) if code in _SOURCES else said_or_unknown(code)


def said_or_unknown(name: str) -> str:
    """A name, in words where it is not known."""
    return tr("unknown") if name == "unknown" else name


def region_name(name: str) -> str:
    """A region, in words where it has no name."""
    return tr("unnamed") if name == "unnamed" else name


def all_of(names: Sequence[str]) -> str:
    """Such as “VV and VH and HH”."""
    text = tr("{others} and {last}")
    return reduce(lambda others, last: text.format(others=others, last=last), names)


def tiles(count: int) -> str:
    """So many tiles."""
    return _some(count, tr("1 tile"), tr("{count} tiles"))


def pairs(count: int) -> str:
    """So many pairs of tiles."""
    return _some(count, tr("1 pair"), tr("{count} pairs"))


def scenes(count: int) -> str:
    """So many scenes."""
    return _some(count, tr("1 scene"), tr("{count} scenes"))


def errors(count: int) -> str:
    """So many findings that are errors."""
    return _some(count, tr("1 error"), tr("{count} errors"))


def warnings(count: int) -> str:
    """So many findings that are warnings."""
    return _some(count, tr("1 warning"), tr("{count} warnings"))


def more_regions(count: int) -> str:
    """So many regions that are not shown at once."""
    return _some(count, tr("1 more region"), tr("{count} more regions"))


def _some(count: int, one: str, several: str) -> str:
    return one if count == 1 else several.format(count=numeral(f"{count:,}"))
