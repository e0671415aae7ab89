"""Words of legends, in the files of the styles."""

from __future__ import annotations

import re
from typing import Iterator
from xml.etree.ElementTree import Element

_KINDS = ("category", "range", "rule", "paletteEntry", "item")
_WORD = re.compile(r"[A-Za-z]{2}")


def labelled(style: Element) -> Iterator[Element]:
    """Entries of the legend of a style whose attribute ``label`` holds words, not only a number.

    Args:
        style: Root of a ``.qml``.
    """
    for kind in _KINDS:
        for entry in style.iter(kind):
            if _WORD.search(entry.get("label", "")):
                yield entry
