"""Areas and shares as people read them."""

from __future__ import annotations

from ..language import measure, numeral, tr


def hectares(value: float | None) -> str:
    """Such as ``"1,234.5 ha"``."""
    return tr("undefined") if value is None else measure(_number(value), "ha")


def hectares_between(low: float, high: float) -> str:
    """Both ends of an interval, such as ``"1,234.5 – 1,300.0 ha"``."""
    return f"{numeral(_number(low))} – {hectares(high)}"


def hectares_from_to(low: float | None, high: float | None) -> str:
    """Two areas, each with its unit, such as ``"0.25 ha – 1,300.0 ha"``."""
    return f"{hectares(low)} – {hectares(high)}"


def square_kilometres(value: float | None) -> str:
    """Hectares as square kilometres, such as ``"12.3 km²"``."""
    return tr("undefined") if value is None else measure(_number(value / 100), "km²")


def percent(value: float | None) -> str:
    """A share, such as ``"93.4 %"``."""
    return tr("undefined") if value is None else measure(f"{100 * value:.1f}", "%")


def _number(value: float) -> str:
    return f"{value:,.1f}" if abs(value) >= 10 else f"{value:.3g}"
