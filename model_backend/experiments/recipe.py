"""A recipe as people read it: what differs from the default first."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterator
from typing import Any

from ..language import numeral, tr
from ..protocol.parameters import TrainModelParameters
from ..report.page import paragraph, table
from .identity import NOT_THE_RECIPE

_PER_FOLD = ("training_tiles", "validation_tiles", "seed", "skip_damaged")


def recipe_table(parameters: TrainModelParameters, without: Collection[str] = ()) -> str:
    """HTML: every parameter that is not at its default.

    Args:
        parameters: Of the training.
        without: Dotted names that are told elsewhere.
    """
    rows = [
        (name, _plain(value), _plain(default))
        for name, value, default in _leaves(parameters, TrainModelParameters(""))
        if value != default and name not in (*NOT_THE_RECIPE, *_PER_FOLD, *without)
    ]
    if not rows:
        text = tr("All are at their defaults.")
        return paragraph(tr("All others are at their defaults.") if without else text)
    columns = (tr("Parameter"), tr("Here"), tr("Default"))
    return table(columns, rows) + paragraph(
        tr("All other parameters are at their defaults."), "soft"
    )


def _leaves(value: Any, default: Any, before: str = "") -> Iterator[tuple[str, Any, Any]]:
    for field in dataclasses.fields(value):
        own, usual = getattr(value, field.name), getattr(default, field.name)
        name = f"{before}{field.name}"
        if dataclasses.is_dataclass(own):
            yield from _leaves(own, usual, f"{name}.")
        else:
            yield name, own, usual


def _plain(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "–"
    if isinstance(value, dict):
        return ", ".join(f"{key}: {numeral(str(item))}" for key, item in value.items()) or "–"
    return (
        numeral(f"{value:g}")
        if isinstance(value, float)
        else "–"
        if value in ("", None)
        else str(value)
    )
