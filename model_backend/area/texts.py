"""Areas and shares as people read them."""

from __future__ import annotations


def hectares(value: float | None) -> str:
    """Such as ``"1,234.5 ha"``."""
    return "undefined" if value is None else f"{_number(value)} ha"


def square_kilometres(value: float | None) -> str:
    """Hectares as square kilometres, such as ``"12.3 km²"``."""
    return "undefined" if value is None else f"{_number(value / 100)} km²"


def percent(value: float | None) -> str:
    """A share, such as ``"93.4 %"``."""
    return "undefined" if value is None else f"{100 * value:.1f} %"


def _number(value: float) -> str:
    return f"{value:,.1f}" if abs(value) >= 10 else f"{value:.3g}"
