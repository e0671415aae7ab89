"""Which models may be averaged, or turned, and the threshold of their mean."""

from __future__ import annotations

from collections.abc import Sequence

from ..protocol import HighwaterError
from .engines.engine import InputShape
from .model import ModelDescription
from .physics import DEFAULT_THRESHOLD


def require_alike(models: Sequence[ModelDescription], files: Sequence[str]) -> None:
    """Refuse models whose mean means nothing.

    Args:
        models: What they say of themselves.
        files: Names of their files.

    Raises:
        HighwaterError: ``models.differ`` where they do not take the same, ``models.twice`` where
            one is given twice.
    """
    first = models[0]
    for number, (other, file) in enumerate(zip(models[1:], files[1:]), 1):
        if any(other.sha256 == earlier.sha256 for earlier in models[:number]):
            raise HighwaterError(
                "models.twice",
                f"The model “{other.name}” ({file}) is given twice.",
                "Choose it once: its mean with itself is itself.",
            )
        for what, mine, theirs in (
            ("bands", ", ".join(first.bands), ", ".join(other.bands)),
            ("unit", first.unit, other.unit),
            ("optional bands", ", ".join(first.optional), ", ".join(other.optional)),
            ("pixel size", _metres(first.pixel_size), _metres(other.pixel_size)),
        ):
            if mine != theirs:
                raise HighwaterError(
                    "models.differ",
                    f"The models “{first.name}” and “{other.name}” cannot be averaged: their {what}"
                    f" differ ({mine or 'not said'}; {theirs or 'not said'}).",
                    "Choose models that were trained on the same bands, unit and pixel size.",
                )


def require_turnable(model: ModelDescription, shape: InputShape) -> None:
    """Refuse to turn images for a network whose size is fixed to one that is not square.

    Raises:
        HighwaterError: ``model.not_square``.
    """
    if shape.height != shape.width:
        raise HighwaterError(
            "model.not_square",
            f"The model “{model.name}” takes images of {shape.height or 'any number of'} rows and"
            f" {shape.width or 'any number of'} columns only, which cannot be turned by a quarter.",
            "Leave out flips and turns, or choose another model.",
        )


def threshold_of_mean(models: Sequence[ModelDescription], with_thresholds: bool = False) -> float:
    """Probability from which the mean of some models calls a pixel water.

    Args:
        models: What they say of themselves.
        with_thresholds: Whether the built-in method is in the mean as one more.
    """
    each = [model.threshold for model in models]
    if with_thresholds:
        each.append(DEFAULT_THRESHOLD)
    return sum(each) / len(each)


def _metres(size: float | None) -> str:
    return "" if size is None else f"{size:g} m"
