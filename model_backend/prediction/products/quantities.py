"""Areas, lengths and shares in words, rounded to what a map can tell."""

from __future__ import annotations

import math

from ...language import measure, numeral, tr


def area(hectares: float) -> str:
    """Such as ``16,300 ha``, ``412 ha``, ``4.2 ha`` or ``3,400 m²``."""
    return measure(*_area(hectares, _in_metres(hectares)))


def areas(low: float, high: float) -> str:
    """Two areas in hectares in one unit, such as ``371–455 ha``."""
    metres = _in_metres(high)
    first, (last, unit) = numeral(_area(low, metres)[0]), _area(high, metres)
    return f"{first}–{measure(last, unit)}"


def length(kilometres: float) -> str:
    """Such as ``19 km``, ``1.8 km`` or ``640 m``."""
    metres = _round(kilometres * 1e3, 2)
    if metres < 1000:
        return measure(f"{metres:.0f}", "m")
    if metres < 10_000:
        return measure(f"{metres / 1e3:.1f}", "km")
    return measure(f"{_round(kilometres, 3 if kilometres >= 100 else 2):,.0f}", "km")


def share(part: float) -> str:
    """Such as ``6 %``, ``less than 1 %`` or ``more than 99 %``."""
    if 0 < part < 0.005:
        return tr("less than {percent}").format(percent=measure("1", "%"))
    if 0.995 <= part < 1:
        return tr("more than {percent}").format(percent=measure("99", "%"))
    return measure(f"{100 * part:.0f}", "%")


def _in_metres(hectares: float) -> bool:
    return _round(hectares * 1e4, 2) < 1e4


def _area(hectares: float, metres: bool) -> tuple[str, str]:
    if metres:
        return f"{_round(hectares * 1e4, 2):,.0f}", "m²"
    if hectares == 0:
        return "0", "ha"
    if _round(hectares, 2) < 10:
        return f"{hectares:.1f}", "ha"
    return f"{_round(hectares, 3 if hectares >= 100 else 2):,.0f}", "ha"


def _round(value: float, digits: int) -> float:
    if value <= 0:
        return 0.0
    return round(value, digits - 1 - math.floor(math.log10(value)))
