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

_SHORT = (
    (phrase("{day} Jan {year}"), phrase("Jan {year}")),
    (phrase("{day} Feb {year}"), phrase("Feb {year}")),
    (phrase("{day} Mar {year}"), phrase("Mar {year}")),
    (phrase("{day} Apr {year}"), phrase("Apr {year}")),
    (phrase("{day} May {year}"), phrase("May {year}")),
    (phrase("{day} Jun {year}"), phrase("Jun {year}")),
    (phrase("{day} Jul {year}"), phrase("Jul {year}")),
    (phrase("{day} Aug {year}"), phrase("Aug {year}")),
    (phrase("{day} Sep {year}"), phrase("Sep {year}")),
    (phrase("{day} Oct {year}"), phrase("Oct {year}")),
    (phrase("{day} Nov {year}"), phrase("Nov {year}")),
    (phrase("{day} Dec {year}"), phrase("Dec {year}")),
)


def written_out(day: date) -> str:
    """Such as “19 September 2024”."""
    number = convention().first_of_month if day.day == 1 else str(day.day)
    return tr(_WRITTEN_OUT[day.month - 1]).format(day=number, year=day.year)


def written_short(day: date) -> str:
    """Such as “5 Jan 2021”."""
    number = convention().first_of_month if day.day == 1 else str(day.day)
    return tr(_SHORT[day.month - 1][0]).format(day=number, year=day.year)


def month_short(day: date) -> str:
    """Such as “Jan 2021”."""
    return tr(_SHORT[day.month - 1][1]).format(year=day.year)
