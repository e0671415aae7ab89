"""The text that says which band is which, judged before anything is opened."""

from __future__ import annotations

import re

from ..model_backend.protocol import HighwaterError

_ASSIGNMENT = re.compile(r"^[A-Za-z][\w.-]*\s*=\s*(\d+\s*:\s*)?[1-9]\d*$")


def check_bands(text: str) -> None:
    """Refuse a text that cannot be understood; what exists, only the backend knows.

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
