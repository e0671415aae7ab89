"""A model to go on from with new tiles."""

from __future__ import annotations

from pathlib import Path

from ..protocol import HighwaterError


def checkpoint_of(path: Path) -> Path:
    """The checkpoint of a model: the file itself, or the one beside an ``.onnx``.

    Raises:
        HighwaterError: ``train.no_checkpoint``.
    """
    beside = path.with_suffix(".safetensors")
    if not path.is_file():
        raise HighwaterError(
            "train.no_checkpoint",
            f"The initial model “{path}” does not exist.",
            "Choose a model that Highwater has trained, or begin without one.",
        )
    if not beside.is_file():
        raise HighwaterError(
            "train.no_checkpoint",
            f"The initial model “{path.name}” has no checkpoint “{beside.name}” beside it, and"
            " cannot be trained further without one.",
            "Keep both files together, or begin without an initial model.",
        )
    return beside
