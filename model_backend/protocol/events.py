"""What a running job says: one JSON object a line."""

from __future__ import annotations

import dataclasses
import json
import math
from dataclasses import dataclass, field
from typing import Any, Dict, Optional, Union


@dataclass(frozen=True)
class Progress:
    """How far the job is.

    Attributes:
        fraction: Of the whole job, 0 to 1.
        step: What is being done, in a few words.
        rate: Items per second, with ``unit`` naming the item; None while unknown.
        unit: The item that ``rate`` counts, e.g. ``"tiles"`` or ``"Mpx"``.
        remaining: Seconds left by the present rate; None while unknown.
    """

    fraction: float
    step: str = ""
    rate: Optional[float] = None
    unit: str = ""
    remaining: Optional[float] = None


@dataclass(frozen=True)
class Log:
    """A line for the user's log; ``level`` is debug, info, warning or error."""

    level: str
    text: str


@dataclass(frozen=True)
class Metric:
    """One point of a curve, such as a training loss."""

    name: str
    value: float
    step: int


@dataclass(frozen=True)
class Result:
    """The end of a job that succeeded.

    Attributes:
        outputs: Output name to the file that now exists.
        numbers: Figures to hand on (areas, scores); JSON values.
    """

    outputs: Dict[str, str] = field(default_factory=dict)
    numbers: Dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Error:
    """The end of a job that failed; fields as in :class:`HighwaterError`."""

    code: str
    sentence: str
    remedy: str = ""
    detail: str = ""


Event = Union[Progress, Log, Metric, Result, Error]

_KINDS: Dict[str, Any] = {
    "progress": Progress,
    "log": Log,
    "metric": Metric,
    "result": Result,
    "error": Error,
}
_NAMES = {cls: name for name, cls in _KINDS.items()}


def encode_event(event: Event) -> str:
    """Encode as one line of ASCII JSON without the line's end; NaN and infinities as null."""
    document = {"event": _NAMES[type(event)]}
    document.update(_finite(dataclasses.asdict(event)))
    return json.dumps(document, ensure_ascii=True, allow_nan=False)


def decode_event(line: str) -> Event:
    """Decode one line.

    Raises:
        ValueError: The line is not an event of this protocol.
    """
    document = json.loads(line)
    if not isinstance(document, dict):
        raise ValueError(f"not an event: {line[:200]!r}")
    kind = _KINDS.get(document.pop("event", None))
    if kind is None:
        raise ValueError(f"not an event: {line[:200]!r}")
    try:
        return kind(**document)
    except TypeError as error:
        raise ValueError(f"not an event: {line[:200]!r}") from error


def _finite(value: Any) -> Any:
    """Replace what JSON cannot say (NaN, infinity) by null, at any depth."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    return value
