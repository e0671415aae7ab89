"""Tiles by what they have in common: those of a part, of a region or of a sensor."""

from __future__ import annotations

from dataclasses import dataclass

from ..language import Saying, phrase, tr

PART = "part"
_UNKNOWN = phrase("unknown")
_NAMED = {
    "region": phrase("region {name}"),
    "sensor": phrase("sensor {name}"),
}


@dataclass(frozen=True)
class Subset:
    """Tiles that something is fitted on.

    Attributes:
        by: :data:`PART`, ``region`` or ``sensor``.
        name: Of the part, region or sensor; empty: it is not known.
    """

    by: str
    name: str

    @property
    def group(self) -> str:
        """As model files keep it, in English."""
        return f"{self.by} {self.name or _UNKNOWN}"

    def __str__(self) -> str:
        """In English, for errors."""
        return f"the {self.group}"

    @property
    def named(self) -> str | Saying:
        """The name, as it stands in a sentence."""
        return self.name or Saying(_UNKNOWN)


def group_in_words(group: str) -> str:
    """What a page calls a group of :attr:`Subset.group`."""
    by, _, name = group.partition(" ")
    return tr(_NAMED[by]).format(name=tr(_UNKNOWN) if name == _UNKNOWN else name)
