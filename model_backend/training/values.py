"""Values of a recipe that nothing can be done with, whatever is trained."""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Sequence

from ..protocol import HighwaterError


def require_choices(*choices: tuple[str, str, Sequence[str]]) -> None:
    """Refuse values that are none of those to choose from.

    Args:
        choices: What it is, in words; the value; those that there are.

    Raises:
        HighwaterError: ``train.parameter``.
    """
    for what, value, allowed in choices:
        if value not in allowed:
            raise _wrong(f"There is no {what} “{value}”.", f"Choose from {', '.join(allowed)}.")


def require_ranges(*ranges: tuple[str, float, float, float]) -> None:
    """Refuse numbers outside of their limits.

    Args:
        ranges: What it is, in words; the number; least and greatest value.

    Raises:
        HighwaterError: ``train.parameter``.
    """
    for what, number, low, high in ranges:
        if not low <= number <= high:
            ends = f"at least {low:g}" if high == math.inf else f"from {low:g} to {high:g}"
            raise _wrong(f"The {what} is {number:g}.", f"It must be {ends}.")


def require_minutes(minutes: float | None) -> None:
    """Refuse a time limit that leaves no time; None: there is none.

    Raises:
        HighwaterError: ``train.parameter``.
    """
    if minutes is not None and not minutes > 0:
        raise _wrong(f"The time limit is {minutes:g} minutes.", "It must be more than 0.")


def require_loggers(loggers: Sequence[str]) -> None:
    """Refuse loggers whose package is not there.

    Raises:
        HighwaterError: ``train.no_logger``.
    """
    for logger, package in (
        ("tensorboard", "tensorboard"),
        ("wandb", "wandb"),
        ("wandb_offline", "wandb"),
    ):
        if logger in loggers and importlib.util.find_spec(package) is None:
            raise HighwaterError(
                "train.no_logger",
                f"The logger “{logger}” needs the package “{package}”, which the backend"
                " environment does not have.",
                f"Install it there (pip install {package}), or leave this logger out.",
            )


def _wrong(sentence: str, remedy: str) -> HighwaterError:
    return HighwaterError("train.parameter", sentence, remedy)
