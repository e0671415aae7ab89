"""Dates as the language that is spoken writes them."""

from __future__ import annotations

from datetime import date

from .numerals import convention
from .speaking import phrase, tr

_WRITTEN_OUT = (
    phrase("{day} January {year}"),
    phrase("{day} February {year}"),
    phrase("{day} March {year}"),
    phrase("{day} April {year}"),
    phrase("{day} May {year}"),
    phrase("{day} June {year}"),
    phrase("{day} July {year}"),
    phrase("{day} August {year}"),
    phrase("{day} September {year}"),
    phrase("{day} October {year}"),
    phrase("{day} November {year}"),
    phrase("{day} December {year}"),
)


def written_out(day: date) -> str:
    """Such as “19 September 2024”."""
    number = convention().first_of_month if day.day == 1 else str(day.day)
    return tr(_WRITTEN_OUT[day.month - 1]).format(day=number, year=day.year)
