"""What a sweep varies, read from JSON and held against the parameters that it names."""

from __future__ import annotations

import dataclasses
import json
import math
import typing
from typing import Any

from ..protocol import HighwaterError
from ..protocol.parameters import TrainModelParameters
from ..protocol.plain import from_plain, to_plain
from ..training.checks import check_parameters
from .space_text import read_text, settings, wrong

_KEYS = {"low", "high", "log", "step"}


@dataclasses.dataclass(frozen=True)
class Choice:
    """Some values, none nearer to another than to a third.

    Attributes:
        name: Dotted name of the parameter.
        values: At least one; JSON values.
    """

    name: str
    values: tuple[Any, ...]

    @property
    def labels(self) -> list[str]:
        """A text for each value, unique."""
        return [
            value if isinstance(value, str) else json.dumps(value, sort_keys=True)
            for value in self.values
        ]

    def value_of(self, label: str) -> Any:
        """The value with this label."""
        return self.values[self.labels.index(label)]


@dataclasses.dataclass(frozen=True)
class Range:
    """Numbers between two ends.

    Attributes:
        name: Dotted name of the parameter.
        low: Smallest.
        high: Largest.
        log: Whether factors count rather than differences.
        step: Between neighbouring values; None: any number, or any whole one.
        whole: Whether the parameter is a whole number.
    """

    name: str
    low: float
    high: float
    log: bool
    step: float | None
    whole: bool


Space = dict[str, typing.Union[Choice, Range]]


def read_space(text: str, recipe: TrainModelParameters) -> Space:
    """Read a space.

    Args:
        text: JSON, or the path of a file with JSON.
        recipe: That the trials depart from; every value must fit into it.

    Raises:
        HighwaterError: ``sweep.space``, which names the parameter.
    """
    said = read_text(text)
    hints = settings()
    space: Space = {}
    for name, values in said.items():
        if name not in hints:
            near = [item for item in hints if item.startswith(name.partition(".")[0] + ".")]
            raise wrong(
                f"There is no setting “{name}” to vary.",
                f"There are {', '.join(near or hints)}.",
            )
        if isinstance(values, list):
            space[name] = _choice(name, values, recipe)
        elif isinstance(values, dict):
            space[name] = _range(name, values, hints[name], recipe)
        else:
            raise wrong(f"“{name}” has neither a list of values nor “low” and “high”.")
    return space


def apply(recipe: TrainModelParameters, values: dict[str, Any]) -> TrainModelParameters:
    """The recipe with some parameters replaced.

    Args:
        recipe: That is departed from.
        values: JSON values by dotted name.

    Raises:
        HighwaterError: ``request.malformed`` for a value of the wrong type.
    """
    plain = to_plain(recipe)
    for name, value in values.items():
        section, _, field = name.partition(".")
        plain[section][field] = value
    return from_plain(TrainModelParameters, plain, "recipe")


def value_in(recipe: TrainModelParameters, name: str) -> Any:
    """What a recipe says for a dotted name, as a JSON value."""
    section, _, field = name.partition(".")
    value = to_plain(recipe)[section][field]
    return list(value) if isinstance(value, tuple) else value


def _choice(name: str, values: list[Any], recipe: TrainModelParameters) -> Choice:
    if not values:
        raise wrong(f"The list of values for “{name}” is empty.")
    found = Choice(name, tuple(values))
    for label, value in zip(found.labels, values):
        if found.labels.count(label) > 1:
            raise wrong(f"The list of values for “{name}” has {label} twice.")
        _require_fit(name, value, recipe)
    return found


def _range(name: str, said: dict[str, Any], hint: Any, recipe: TrainModelParameters) -> Range:
    unknown = sorted(set(said) - _KEYS)
    if unknown:
        raise wrong(f"“{name}” says “{unknown[0]}”, which is not one of low, high, log and step.")
    kinds = set(typing.get_args(hint)) or {hint}
    if not kinds & {int, float} or bool in kinds:
        raise wrong(f"“{name}” is no number, so that it has no range.", "Give a list of values.")
    low, high, step = said.get("low"), said.get("high"), said.get("step")
    for key, value in (("low", low), ("high", high), *((("step", step),) if step else ())):
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise wrong(f"“{name}” has no number as “{key}”.")
        if not math.isfinite(value):
            raise wrong(f"“{name}” has no finite number as “{key}”.")
        if int in kinds and value != int(value):
            raise wrong(f"“{name}” takes whole numbers, but “{key}” is {value:g}.")
    assert isinstance(low, (int, float)) and isinstance(high, (int, float))
    log = said.get("log", False)
    if not isinstance(log, bool):
        raise wrong(f"“{name}” has neither true nor false as “log”.")
    if low >= high:
        raise wrong(f"For “{name}”, “low” ({low:g}) is not below “high” ({high:g}).")
    if log and low <= 0:
        raise wrong(f"“{name}” is varied by its logarithm, but begins at {low:g}.")
    if step is not None and (log or step <= 0):
        raise wrong(f"“{name}” needs a positive “step”, and none together with “log”.")
    whole = int in kinds
    for value in (low, high):
        _require_fit(name, int(value) if whole else value, recipe)
    return Range(name, low, high, log, step, whole)


def _require_fit(name: str, value: Any, recipe: TrainModelParameters) -> None:
    try:
        check_parameters(apply(recipe, {name: value}))
    except HighwaterError as error:
        raise wrong(f"“{name}” cannot be {json.dumps(value)}: {error.sentence}") from error
