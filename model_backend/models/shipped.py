"""Model files that come with the plugin: the folder ``models`` at its top.

A checkout has them once ``make models`` has run. Standard library only: QGIS's side asks, too.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from ..protocol import HighwaterError

T = TypeVar("T")

FOLDER = Path(__file__).resolve().parents[2] / "models"
"""Where they lie, each with its card (``.md``, ``.html``) beside it."""

WATER, FLOOD = "water", "flood"
TITLES = {WATER: "water from one date", FLOOD: "flood from before and after"}
"""What each maps, by its name, which is that of its file and a value of ``method``."""

MODEL_FIELDS = ("model", "models", "initial_model")
"""Parameters that name model files, in any job."""


def path_of(name: str) -> Path:
    """Where a shipped model lies, or would lie.

    Args:
        name: One of :data:`TITLES`.
    """
    return FOLDER / f"{name}.onnx"


def by_name(name: str) -> Path:
    """File of a shipped model.

    Args:
        name: One of :data:`TITLES`.

    Raises:
        HighwaterError: ``model.not_shipped`` where the file is not there.
    """
    path = path_of(name)
    if not path.is_file():
        raise HighwaterError(
            "model.not_shipped",
            f"The shipped model “{name}” ({TITLES[name]}) is not there: this copy of the plugin has"
            f" no {FOLDER.name}/{path.name}.",
            "Install the plugin from its package (in a development checkout, run “make models”), or"
            " choose another method or a model file.",
        )
    return path


def resolve(text: str) -> str:
    """A path as it is; the file of a shipped model where its name stands for a path.

    A file or folder that has such a name comes first.

    Raises:
        HighwaterError: ``model.not_shipped``.
    """
    return str(by_name(text)) if text in TITLES and not os.path.exists(text) else text


def with_files(parameters: T) -> T:
    """A job's parameters with the names of shipped models replaced by their files.

    Raises:
        HighwaterError: ``model.not_shipped``.
    """
    changes: dict[str, Any] = {}
    for field in dataclasses.fields(parameters):  # type: ignore[arg-type]
        value = getattr(parameters, field.name)
        if dataclasses.is_dataclass(value):
            changes[field.name] = with_files(value)
        elif field.name in MODEL_FIELDS:
            several = isinstance(value, tuple)
            changes[field.name] = tuple(map(resolve, value)) if several else resolve(value)
    return dataclasses.replace(parameters, **changes)  # type: ignore[type-var]


def model_files(parameters: Any) -> Iterator[tuple[Path, bool]]:
    """Model files that a job's parameters name, and whether the user trusts them without a card.

    Those of jobs that leave the user no such choice, and only look at models, are not among them.

    Args:
        parameters: With files instead of names of shipped models.
    """
    for field in dataclasses.fields(parameters):
        value = getattr(parameters, field.name)
        if dataclasses.is_dataclass(value):
            yield from model_files(value)
        elif field.name in MODEL_FIELDS and hasattr(parameters, "trust_model"):
            for text in value if isinstance(value, tuple) else (value,):
                # A folder of rasters, weights or the built-in method may stand there as well.
                if text.lower().endswith(".onnx") and os.path.isfile(text):
                    yield Path(text), parameters.trust_model
