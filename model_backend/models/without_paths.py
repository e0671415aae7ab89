"""What a model file says of its training, without what says something of a machine."""

from __future__ import annotations

import re
from typing import Any

from ..layer_names import file_name

_PRIVATE = ("dataset", "run", "training_tiles", "validation_tiles", "resume", "name")
"""Parameters of a training that say something of a machine, or are long, or said elsewhere."""


def without_paths(facts: dict[str, Any]) -> dict[str, Any]:
    """Facts whose recipe names no folder of the machine that trained the model."""
    recipe = {key: value for key, value in facts["recipe"].items() if key not in _PRIVATE}
    return {**facts, "recipe": _names_only(recipe)}


def _names_only(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _names_only(inner) for key, inner in value.items()}
    if isinstance(value, str) and re.match(r"^(/|\\\\|[A-Za-z]:[\\/]|\.{1,2}[\\/]|~)", value):
        return file_name(value)
    return value
