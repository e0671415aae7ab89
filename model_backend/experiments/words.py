"""What tables of many trainings say of each, in the language that is spoken."""

from __future__ import annotations

from ..language import numeral, tr

_SPACE = "\N{NO-BREAK SPACE}"


def best_epoch(best: object, run: int) -> str:
    """Such as “3 of 5”, which is not broken over two lines."""
    return tr("{best} of {epochs}").format(best=best, epochs=run).replace(" ", _SPACE)


def minutes(seconds: float) -> str:
    """A duration in minutes."""
    return f"{numeral(f'{seconds / 60:.1f}')}{_SPACE}min"
