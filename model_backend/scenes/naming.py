"""Names of scenes: each its own, fit for files, and the same again in the next run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePath

from ..dataset.layout import safe_name


def names_of(places: Sequence[tuple[str, str]], known: Mapping[str, str]) -> list[str]:
    """A name for each scene.

    Of two scenes of one title the folder tells them apart, or else a number.

    Args:
        places: Title and path of each scene.
        known: Names that an earlier run has given, by path; they are kept.
    """
    # Not all file systems tell capitals from small letters.
    taken = {name.casefold() for name in known.values()}
    wanted = [safe_name(title) for title, _ in places]
    count: dict[str, int] = {}
    for name in wanted:
        count[name.casefold()] = count.get(name.casefold(), 0) + 1
    found = []
    for name, (_, path) in zip(wanted, places):
        if path in known:
            found.append(known[path])
            continue
        parent = PurePath(path).parent.name
        if parent and (count[name.casefold()] > 1 or name.casefold() in taken):
            name = safe_name(f"{parent}_{name}")
        free, number = name, 1
        while free.casefold() in taken:
            number += 1
            free = f"{name}_{number}"
        taken.add(free.casefold())
        found.append(free)
    return found
