"""The bands that an import takes, chosen among those that a layout can give."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...protocol import HighwaterError


def names_in(text: str) -> list[str]:
    """Names separated by ``;``, ``,`` or space."""
    return [name for name in re.split(r"[;,\s]+", text) if name]


def choose(text: str, available: Sequence[str], usual: Sequence[str], title: str) -> list[str]:
    """The bands to take.

    Args:
        text: What the user named; empty: the usual ones.
        available: Names of all bands that the layout can give.
        usual: Taken when nothing is named.
        title: Name of the data set, for messages.

    Raises:
        HighwaterError: ``import.unknown_band`` or ``bands.twice``.
    """
    wanted = [name.upper() for name in names_in(text)]
    for name in wanted:
        if name not in available:
            raise HighwaterError(
                "import.unknown_band",
                f"{title} has no band “{name}” here.",
                f"Choose among {', '.join(available)}.",
            )
        if wanted.count(name) > 1:
            raise HighwaterError("bands.twice", f"The band {name} is named twice.", "Name it once.")
    return wanted or list(usual)
