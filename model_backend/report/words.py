"""Numbers of reports as people read them."""

from __future__ import annotations

from typing import Optional, Sequence

from ..language import measure, numeral, phrase, tr

UNDEFINED = phrase("undefined")
MINUS = "−"
SPACE = "\N{NO-BREAK SPACE}"


def listed(names: Sequence[str]) -> str:
    """Such as “VV, VH and HH”; always in English, for the log and for errors."""
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def number(value: Optional[float], digits: int = 3) -> str:
    """A score."""
    return tr(UNDEFINED) if value is None else numeral(f"{value:.{digits}f}").replace("-", MINUS)


def signed(value: float, digits: int = 3) -> str:
    """A difference, with its sign."""
    return numeral(f"{value:+.{digits}f}").replace("-", MINUS)


def interval(low: Optional[float], high: Optional[float], digits: int = 3) -> str:
    """Both ends of an interval; empty where there is none."""
    if low is None or high is None:
        return ""
    return f"{number(low, digits)}{SPACE}–{SPACE}{number(high, digits)}"


def with_interval(
    value: Optional[float], low: Optional[float], high: Optional[float], digits: int = 3
) -> str:
    """A score and its interval, as far as there is one."""
    ends = interval(low, high, digits)
    return f"{number(value, digits)} ({ends})" if ends else number(value, digits)


def percent(part: float, whole: float) -> str:
    """A share; small ones keep a digit that says something, and are never rounded to none."""
    if not whole:
        return "–"
    share = 100 * part / whole
    if not part:
        return measure("0", "%")
    if share < 0.1:
        return measure("< 0.1", "%")
    return measure(f"{share:.1f}" if share < 10 else f"{share:.0f}", "%")


def compact(count: float) -> str:
    """A large number in few letters."""
    for limit, letter in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if count >= 0.9995 * limit:
            scaled = count / limit
            return f"{numeral(f'{scaled:.1f}' if scaled < 9.95 else f'{scaled:.0f}')}{letter}"
    return f"{count:.0f}"


def file_size(size: int) -> str:
    """Size of a file of so many bytes, small ones in kB."""
    return measure(f"{size / 1e3:.0f}", "kB") if size < 1e5 else measure(f"{size / 1e6:.1f}", "MB")
