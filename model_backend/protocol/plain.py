"""Dataclasses to plain JSON values and back, with the types checked on the way in."""

from __future__ import annotations

import dataclasses
import typing
from typing import Any, Type, TypeVar

from .errors import HighwaterError

T = TypeVar("T")


def to_plain(value: Any) -> Any:
    """Turn a dataclass instance into values that ``json.dumps`` takes."""
    return dataclasses.asdict(value)


def from_plain(cls: Type[T], data: Any, where: str = "request") -> T:
    """Build ``cls`` from plain values.

    Args:
        cls: A dataclass whose fields are str, int, float, bool, dataclasses, ``Optional`` of
            these, ``Tuple[X, ...]`` or ``Dict[str, X]`` of these; ``Any`` takes every value.
        data: What ``json.loads`` gave.
        where: Path to ``data`` inside the document, for the error's sentence.

    Raises:
        HighwaterError: ``request.malformed`` for an unknown, missing or wrongly typed field.
    """
    if not isinstance(data, dict):
        raise _malformed(where, "an object", data)
    hints = typing.get_type_hints(cls)
    fields = {field.name: field for field in dataclasses.fields(cls)}  # type: ignore[arg-type]
    unknown = sorted(set(data) - set(fields))
    if unknown:
        raise HighwaterError(
            "request.malformed", f"The {where} has an unknown field “{unknown[0]}”."
        )
    values = {}
    for name, field in fields.items():
        if name in data:
            values[name] = _convert(hints[name], data[name], f"{where}.{name}")
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            raise HighwaterError("request.malformed", f"The {where} lacks the field “{name}”.")
    return cls(**values)


def _convert(hint: Any, value: Any, where: str) -> Any:
    if hint is Any:
        return value
    origin = typing.get_origin(hint)
    if origin is typing.Union:
        if value is None:
            return None
        inner = next(arg for arg in typing.get_args(hint) if arg is not type(None))
        return _convert(inner, value, where)
    if origin is tuple:
        if not isinstance(value, (list, tuple)):
            raise _malformed(where, "a list", value)
        inner = typing.get_args(hint)[0]
        return tuple(_convert(inner, item, f"{where}[{i}]") for i, item in enumerate(value))
    if origin is dict:
        if not isinstance(value, dict):
            raise _malformed(where, "an object", value)
        inner = typing.get_args(hint)[1]
        return {str(key): _convert(inner, item, f"{where}.{key}") for key, item in value.items()}
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return from_plain(hint, value, where)
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if hint is int and isinstance(value, float) and value.is_integer():
        return int(value)  # JSON has one kind of number: 512.0 is whole
    if not isinstance(value, hint) or (hint in (int, float) and isinstance(value, bool)):
        raise _malformed(where, f"a {hint.__name__}", value)
    return value


def _malformed(where: str, wanted: str, value: Any) -> HighwaterError:
    return HighwaterError(
        "request.malformed", f"“{where}” must be {wanted}, not {type(value).__name__}."
    )
