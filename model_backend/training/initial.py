"""A model to go on from with new tiles."""

from __future__ import annotations

from pathlib import Path

from ..models.carried import CHECKPOINT, weights_file
from ..protocol import HighwaterError


def checkpoint_of(path: Path) -> Path:
    """What holds the weights of a model: the file itself, or the checkpoint beside it.

    Raises:
        HighwaterError: ``train.no_checkpoint``; of a model file that cannot be read as
            :func:`.read_model`.
    """
    if not path.is_file():
        raise HighwaterError(
            "train.no_checkpoint",
            f"The initial model “{path}” does not exist.",
            "Choose a model that Highwater has trained, or begin without one.",
        )
    found = weights_file(path)
    if found is None:
        beside = path.with_suffix(CHECKPOINT).name
        raise HighwaterError(
            "train.no_checkpoint",
            f"The initial model “{path.name}” does not hold the weights that training goes on from,"
            f" and no checkpoint “{beside}” lies beside it.",
            "Choose the model as training or calibration wrote it (not one that was exported in"
            " fewer bits), or begin without an initial model.",
        )
    return found
