"""The text of a space: read alike by the form, before work, and by the job. Python 3.9."""

from __future__ import annotations

import dataclasses
import json
import os
import typing
from typing import Any, Dict

from ..protocol import HighwaterError
from ..protocol.parameters import TrainModelParameters

EXAMPLE = (
    'Write for example {"optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": true},'
    ' "loss.loss": ["bce", "bce_dice"]}.'
)


def read_text(text: str, label: str = "") -> Dict[str, Any]:
    """What a space says, by dotted name.

    Args:
        text: JSON, or the path of a file with JSON.
        label: Where the user gave it, as in ``" (SPACE)"``, for messages.

    Raises:
        HighwaterError: ``sweep.space``.
    """
    path = ""
    try:
        if not text.lstrip().startswith(("{", "[")):
            path = os.path.abspath(text.strip())
            with open(path, encoding="utf-8") as file:
                text = file.read()
        said = json.loads(text)
    except OSError as error:
        reason = error.strerror or error
        raise wrong(f"The file of the space{label}, “{path}”, cannot be read: {reason}.") from error
    except ValueError as error:
        raise wrong(f"The space of the search{label} is no valid JSON: {error}.") from error
    if not isinstance(said, dict) or not said:
        raise wrong(f"The space of the search{label} names nothing to vary.")
    return said


def settings() -> Dict[str, Any]:
    """Type of everything that may be varied, by dotted name: what makes a recipe."""
    return {
        f"{section}.{name}": own
        for section, hint in typing.get_type_hints(TrainModelParameters).items()
        if dataclasses.is_dataclass(hint)
        for name, own in typing.get_type_hints(hint).items()
    }


def wrong(sentence: str, remedy: str = EXAMPLE) -> HighwaterError:
    """The refusal of a space."""
    return HighwaterError("sweep.space", sentence, remedy)
