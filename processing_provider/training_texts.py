"""Texts of the training form: names, limits and weights, understood or refused with a sentence."""

from __future__ import annotations

import json
import math
import re
from typing import Any, Dict, List, Tuple

from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import LABEL_SOURCES

_NAME = re.compile(r"^[A-Za-z][\w.-]*$")
_LIMITS_EXAMPLE = "Write for example VV=-30:0;VH=-35:-5, which are the lowest and highest values."
_WEIGHTS_EXAMPLE = (
    f"Write for example weak=0.5;simulated=0.2; the sources are {', '.join(LABEL_SOURCES)}."
)
_INTEGER = re.compile(r"^\d{1,10}$")


def names_of(text: str, name: str) -> Tuple[str, ...]:
    """Names of bands from a text such as ``"VV, VH, RATIO"``.

    Args:
        text: Names separated by commas, semicolons or spaces.
        name: Id of the parameter, for the message.

    Raises:
        HighwaterError: ``training.names``.
    """
    names: List[str] = []
    for item in re.split(r"[,;\s]+", text.strip()):
        if not item:
            continue
        if not _NAME.match(item):
            raise HighwaterError(
                "training.names",
                f"“{item}” ({name}) is not the name of a band.",
                "Write names separated by commas, such as VV,VH,RATIO.",
            )
        if item in names:
            raise HighwaterError(
                "training.names", f"The band {item} is named twice ({name}).", "Name it once."
            )
        names.append(item)
    return tuple(names)


def limits_of(text: str, name: str) -> Dict[str, Tuple[float, float]]:
    """Limits by name, from ``"VV=-30:0;VH=-35:-5"`` or ``{"VV": [-30, 0]}``.

    Raises:
        HighwaterError: ``training.limits``.
    """
    if text.lstrip().startswith("{"):
        return {band: _pair(band, value, name) for band, value in _json(text, name).items()}
    limits = {}
    for item in _items(text):
        band, assigned, values = item.partition("=")
        if not assigned or not _NAME.match(band.strip()):
            raise _limits(f"“{item}” ({name}) does not give the limits of a band.")
        limits[band.strip()] = _pair(band.strip(), values.split(":"), name)
    return limits


def weights_of(text: str, name: str) -> Dict[str, float]:
    """Weights by origin of labels, from ``"weak=0.5;simulated=0.2"``.

    Raises:
        HighwaterError: ``training.weights``.
    """
    weights = {}
    for item in _items(text):
        source, _, value = (part.strip() for part in item.partition("="))
        number = _number(value)
        if source not in LABEL_SOURCES or number is None or number < 0:
            raise HighwaterError(
                "training.weights",
                f"“{item}” ({name}) does not give a weight of 0 or more to a source of labels.",
                _WEIGHTS_EXAMPLE,
            )
        weights[source] = number
    return weights


def seeds_of(text: str, name: str) -> Tuple[int, ...]:
    """Whole numbers from a text such as ``"0,1,2"``; none twice.

    Raises:
        HighwaterError: ``training.seeds``.
    """
    items = [item for item in re.split(r"[,;\s]+", text.strip()) if item]
    wrong = [item for item in items if not _INTEGER.match(item)]
    if wrong or not items:
        raise HighwaterError(
            "training.seeds",
            f"“{wrong[0] if wrong else text}” ({name}) is no list of whole numbers of 0 or more.",
            "Write for example 0,1,2: one training for each.",
        )
    return tuple(dict.fromkeys(int(item) for item in items))


def _items(text: str) -> List[str]:
    return [item.strip() for item in re.split(r"[;\n]", text) if item.strip()]


def _json(text: str, name: str) -> Dict[str, Any]:
    try:
        document = json.loads(text)
    except ValueError as error:
        raise _limits(f"The limits ({name}) are no valid JSON: {error}.") from error
    return document


def _pair(band: str, values: Any, name: str) -> Tuple[float, float]:
    numbers = [_number(value) for value in values] if isinstance(values, list) else []
    if len(numbers) != 2 or None in numbers:
        raise _limits(f"The limits of {band} ({name}) are not two numbers.")
    low, high = numbers
    if not low < high:
        raise _limits(f"The lower limit of {band} ({name}), {low:g}, is not below {high:g}.")
    return low, high


def _number(value: Any) -> Any:
    """A finite number, or None."""
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None


def _limits(sentence: str) -> HighwaterError:
    return HighwaterError("training.limits", sentence, _LIMITS_EXAMPLE)
