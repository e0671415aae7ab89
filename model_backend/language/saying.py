"""Texts that are found before it is known in which language they will be said."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Mapping

from .numerals import measure, numeral
from .speaking import ENGLISH, speaking, tr


@dataclass(frozen=True)
class Quantity:
    """A number that Python has formatted with its unit, for a :class:`Saying`."""

    number: str
    unit: str

    def __str__(self) -> str:
        return measure(self.number, self.unit)


@dataclass(frozen=True)
class Saying:
    """A text with what stands in it; as a string it is in the language that is then spoken.

    For what threads find, which do not know the language of their job, and for what is recorded
    in English and shown in another language.

    Attributes:
        text: Marked by ``phrase``.
        names: What stands in it as it is; quantities and sayings follow the language.
        numbers: What stands in it as numbers that Python has formatted.
    """

    text: str
    names: Mapping[str, object] = field(default_factory=dict)
    numbers: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        numbers = {name: numeral(value) for name, value in self.numbers.items()}
        return tr(self.text).format(**self.names, **numbers)

    @property
    def english(self) -> str:
        """In English, whatever is spoken."""
        with speaking(ENGLISH):
            return str(self)
