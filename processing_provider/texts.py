"""Texts of a form that mean something, judged before anything is opened."""

from __future__ import annotations

import re
from typing import Optional, Tuple

from ..model_backend.protocol import HighwaterError

_ASSIGNMENT = re.compile(r"^[A-Za-z][\w.-]*\s*=\s*(\d+\s*:\s*)?[1-9]\d*$")


def check_bands(text: str) -> None:
    """Refuse a text that does not say which band is which; what exists, only the backend knows.

    Args:
        text: Such as ``"VV=1;VH=2"`` or ``"VV=1;VH=1:1"``; empty is fine.

    Raises:
        HighwaterError: ``bands.malformed``.
    """
    for item in re.split(r"[;,]", text):
        if item.strip() and not _ASSIGNMENT.match(item.strip()):
            raise HighwaterError(
                "bands.malformed",
                f"“{item.strip()}” does not assign a band.",
                "Write for example VV=1;VH=2, or VH=1:1 for band 1 of the first further raster.",
            )


def numbers_of(text: Optional[str]) -> Tuple[float, ...]:
    """Numbers from a text such as ``"-1;255"``.

    Raises:
        HighwaterError: ``input.invalid_values`` for anything that is no number.
    """
    numbers = []
    for part in (text or "").split(";"):
        if not part.strip():
            continue
        try:
            numbers.append(float(part))
        except ValueError:
            raise HighwaterError(
                "input.invalid_values",
                f"“{part.strip()}” among the values that do not count is no number.",
                "Write numbers separated by semicolons, such as -1;255.",
            ) from None
    return tuple(numbers)


def classes_of(text: Optional[str]) -> Tuple[int, ...]:
    """Classes from a text such as ``"10;50"``, each once.

    Raises:
        HighwaterError: ``input.classes`` for anything that is no whole number.
    """
    classes = []
    for part in re.split(r"[;,]", text or ""):
        if not part.strip():
            continue
        try:
            classes.append(int(part))
        except ValueError:
            raise HighwaterError(
                "input.classes",
                f"“{part.strip()}” is no land cover class: classes are whole numbers.",
                "Write numbers separated by semicolons, such as 10;50.",
            ) from None
    return tuple(dict.fromkeys(classes))


def names_of(text: Optional[str]) -> Tuple[str, ...]:
    """Names from a text such as ``"Assam; Bihar"``, each once."""
    names = (part.strip() for part in (text or "").split(";"))
    return tuple(dict.fromkeys(name for name in names if name))
