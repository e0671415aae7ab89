"""Numbers and lengths as people write them."""

from __future__ import annotations

from ..language import measure, phrase, tr

_ORIGINS = {
    "hand": phrase("hand"),
    "weak": phrase("weak"),
    "simulated": phrase("simulated"),
}


def some(number: int, one: str, more: str = "") -> str:
    """A number with its noun, in the singular or plural."""
    return f"{number:,} {one if number == 1 else more or one + 's'}"


def origin(labels: str) -> str:
    """Where labels are from, as an adjective to them; what is not known as it is."""
    return tr(_ORIGINS[labels]) if labels in _ORIGINS else labels


def length(metres: float) -> str:
    """A distance."""
    if metres >= 10_000:
        return measure(f"{metres / 1000:,.0f}", "km")
    return (
        measure(f"{metres / 1000:.1f}", "km") if metres >= 1000 else measure(f"{metres:.0f}", "m")
    )
