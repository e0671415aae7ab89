"""Numbers as the language that is spoken writes them.

Not by Python's ``locale``, which holds for a whole process and knows the languages that the
machine has.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Dict

from .speaking import ENGLISH, spoken, tr

_HARD, _NARROW = "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"
_NUMBER = re.compile(r"\d+(,\d{3})*(\.\d+)?")


@dataclass(frozen=True)
class Convention:
    """How a language writes numbers.

    Attributes:
        point: Before decimals.
        group: Between thousands.
        grouped_from: Digits before the point from which on thousands are set apart.
        space: Before a unit.
        first_of_month: The first day in a date.
    """

    point: str = "."
    group: str = ","
    grouped_from: int = 4
    space: str = " "
    first_of_month: str = "1"


CONVENTIONS: Dict[str, Convention] = {
    ENGLISH: Convention(),
    "de": Convention(",", ".", space=_HARD),
    "es": Convention(",", ".", grouped_from=5, space=_HARD),
    "fr": Convention(",", _NARROW, space=_HARD, first_of_month="1er"),
}
"""By code; a language that is not here writes numbers as English does."""


def convention() -> Convention:
    """That of the language that is spoken."""
    return CONVENTIONS.get(spoken(), CONVENTIONS[ENGLISH])


def numeral(text: str) -> str:
    """Numbers that Python has formatted, such as ``1,234.5``, as the language writes them.

    Args:
        text: May hold other signs, too; commas and points outside numbers stay.
    """
    if spoken() == ENGLISH:
        return text
    style = convention()

    def written(found: re.Match[str]) -> str:
        whole, _, decimals = found.group().partition(".")
        grouped = len(whole.replace(",", "")) >= style.grouped_from
        whole = whole.replace(",", style.group if grouped else "")
        return f"{whole}{style.point}{decimals}" if decimals else whole

    return _NUMBER.sub(written, text)


def whole(count: float) -> str:
    """A count, its thousands set apart."""
    return numeral(f"{count:,}")


def counted(count: float, one: str, several: str) -> str:
    """A count with its noun: ``one`` of it, or ``several``, which has the field ``count``.

    Args:
        count: How many.
        one: Marked by ``phrase``, such as ``1 tile``.
        several: Marked by ``phrase``, such as ``{count} tiles``.
    """
    return tr(one) if count == 1 else tr(several).format(count=whole(count))


def measure(number: str, unit: str) -> str:
    """A number that Python has formatted with its unit, such as ``1,234.5`` and ``ha``."""
    return f"{numeral(number)}{convention().space}{unit}"


def percentage(share: float, digits: int = 0) -> str:
    """A share as a percentage, such as ``95%``; other languages set the sign apart."""
    text = f"{share:.{digits}%}"
    return text if spoken() == ENGLISH else measure(text[:-1], "%")
