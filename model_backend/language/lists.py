"""Names one after the other."""

from __future__ import annotations

from functools import reduce
from typing import Iterable, Sequence

from .speaking import tr


def enumerated(names: Sequence[str]) -> str:
    """Such as “VV, VH and HH”."""
    *others, last = names
    return tr("{others} and {last}").format(others=", ".join(others), last=last) if others else last


def all_of(names: Iterable[str]) -> str:
    """Such as “VV and VH and HH”."""
    text = tr("{others} and {last}")
    return reduce(lambda others, last: text.format(others=others, last=last), names)


def quoted(names: Iterable[str]) -> str:
    """Such as “a.tif”, “b.tif”."""
    return ", ".join(tr("“{name}”").format(name=name) for name in names)
