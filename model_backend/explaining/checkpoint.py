"""The network of a model file, with its weights: gradients need more than the file's graph."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..models.carried import CHECKPOINT, weights_file
from ..models.described import read_model
from ..models.recalibrated import WEIGHTS_KEY
from ..protocol import HighwaterError

if TYPE_CHECKING:
    from ..models.model import FloodModel

INSTEAD = "Or leave the evidence out: what withheld bands change needs the model file alone."


def trained_network(path: Path) -> FloodModel:
    """The network that a model file was made from.

    Args:
        path: The ``.onnx`` file; where it does not carry its weights, its checkpoint lies beside
            it under the same name.

    Returns:
        On the CPU, in evaluation mode.

    Raises:
        HighwaterError: ``explain.not_trained_here``, ``explain.no_checkpoint``,
            ``explain.other_checkpoint`` or ``environment.training_tier``; ``checkpoint.…`` where
            the checkpoint is damaged.
    """
    file = read_model(path)
    if file.spec is None:
        raise HighwaterError(
            "explain.not_trained_here",
            f"Evidence is found inside a network, but the model “{file.description.name}” was not"
            " trained by Highwater: its file says nothing of the layers it was made of.",
            f"Choose a model that was trained here. {INSTEAD}",
        )
    holding = weights_file(path)
    if holding is None:
        checkpoint = path.with_suffix(CHECKPOINT)
        raise HighwaterError(
            "explain.no_checkpoint",
            f"The model “{path.name}” does not hold the weights that evidence is found with, and"
            f" its checkpoint “{checkpoint}” does not exist.",
            "Choose the model as training or calibration wrote it (not one that was exported in"
            f" fewer bits). {INSTEAD}",
        )
    try:
        # Torch is there in the training tier alone; what withheld bands change does without it.
        from ..models.checkpoint import load_checkpoint
        from ..models.export import weights_sha256
    except ImportError as error:
        raise HighwaterError(
            "environment.training_tier",
            "Evidence needs the training tier of the backend: the package"
            f" “{error.name}” is not installed.",
            f"Run the algorithm “Install backend” (Highwater ▸ Backend) with “Training”. {INSTEAD}",
            str(error),
        ) from error
    model, _ = load_checkpoint(holding)
    if holding != path and weights_sha256(model) != file.said.get(WEIGHTS_KEY):
        raise HighwaterError(
            "explain.other_checkpoint",
            f"The weights in “{holding.name}” are not those of the model “{path.name}”.",
            f"Put the file that was written together with the model beside it. {INSTEAD}",
        )
    return model
