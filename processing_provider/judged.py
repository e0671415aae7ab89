"""What may be judged or calibrated, as far as a form can know it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Optional, Sequence

from ..model_backend.dataset.format import read_format
from ..model_backend.models import shipped
from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import EVERY_TILE

SPLIT_TITLES = {
    "train": "Training",
    "validation": "Validation",
    "test": "Test",
    "calibration": "Calibration",
    EVERY_TILE: "All tiles",
}
"""Parts of a dataset, as a form names them."""


def require_judges(models: Sequence[str], rasters: str, built_in: bool) -> None:
    """Refuse an evaluation of nothing, or of what is no model.

    Args:
        models: Absolute paths of model files.
        rasters: Folder of probability rasters; empty: none.
        built_in: Whether the built-in method is judged.

    Raises:
        HighwaterError: ``evaluation.no_model``, ``input.missing``, ``input.not_model`` or
            ``input.no_folder``.
    """
    if not (models or rasters or built_in):
        raise HighwaterError(
            "evaluation.no_model",
            "There is nothing to judge: no model (MODELS) is chosen, and the built-in method"
            " (BUILTIN) is not either.",
            "Choose a model, or tick the built-in method.",
        )
    for path in models:
        require_model(path, "MODELS", folders=True)
    if rasters and not os.path.isdir(rasters):
        raise HighwaterError(
            "input.no_folder",
            f"There is no folder “{rasters}” (PROBABILITIES).",
            "Choose the folder in which the probability rasters lie.",
        )


def require_model(path: str, id: str, folders: bool = False) -> None:
    """Refuse what is there no model, by its name.

    Args:
        path: Absolute path, or name of a shipped model.
        id: Of the parameter.
        folders: Whether a folder will do.

    Raises:
        HighwaterError: ``input.missing``, ``input.not_model`` or ``model.not_shipped``.
    """
    path = shipped.resolve(path)
    if not os.path.exists(path):
        raise HighwaterError(
            "input.missing",
            f"“{path}” ({id}) does not exist.",
            "Check the path, or choose the file anew.",
        )
    is_folder = os.path.isdir(path)
    if folders if is_folder else path.lower().endswith(".onnx"):
        return
    raise HighwaterError(
        "input.not_model",
        f"“{path}” ({id}) is a folder, not a model file."
        if is_folder
        else f"“{path}” ({id}) is no model file.",
        "Choose the .onnx file; its card and weights, which lie beside it, are not needed.",
    )


def require_data(folder: str, built_in: bool) -> None:
    """Refuse a folder that is no dataset, and the built-in method on values that it cannot read.

    Args:
        folder: Absolute path.
        built_in: Whether the built-in method is judged.

    Raises:
        HighwaterError: ``dataset.missing``, ``dataset.description_damaged`` or
            ``unit.stretched``.
    """
    unit = read_format(Path(folder)).unit
    # Other units than these the job tells apart; it has the table of them.
    if built_in and "stretched" in unit:
        raise HighwaterError(
            "unit.stretched",
            f"The built-in method (BUILTIN) cannot be judged on “{os.path.basename(folder)}”: its"
            f" images are in {unit}, and the method needs backscatter.",
            "Untick the built-in method.",
        )


def require_another_file(model: str, output: str, what: str) -> None:
    """Refuse a new model that would overwrite the one that it comes from.

    Args:
        model: Path of the old one.
        output: Path of the new one.
        what: What the new one is.

    Raises:
        HighwaterError: ``output.is_input``.
    """
    if output and os.path.realpath(output) == os.path.realpath(model):
        raise HighwaterError(
            "output.is_input",
            f"The {what} model (OUTPUT) would overwrite the model “{model}”.",
            "Choose another file for the output.",
        )


def require_other_part(split: str, check_split: str) -> None:
    """Refuse to show before and after on what was fitted.

    Raises:
        HighwaterError: ``calibration.same_part``.
    """
    if split == check_split:
        raise HighwaterError(
            "calibration.same_part",
            f"The part “{split}” would be both fitted (SPLIT) and shown (CHECK_SPLIT), but what is"
            " shown must not have been used for the fit.",
            "Choose another part to show, or have some of it held back.",
        )


def require_folder_for_groups(by: str, folder: Optional[str]) -> None:
    """Refuse a model for each group without a folder for them, and the reverse.

    Args:
        by: One of :data:`~model_backend.protocol.parameters.CALIBRATION_GROUPS`.
        folder: That was given.

    Raises:
        HighwaterError: ``calibration.no_folder`` or ``calibration.folder_unused``.
    """
    if by and not folder:
        raise HighwaterError(
            "calibration.no_folder",
            f"A model for each {by} is wanted (BY), but there is no folder for them (MODELS).",
            "Choose a folder, or calibrate everything together.",
        )
    if folder and not by:
        raise HighwaterError(
            "calibration.folder_unused",
            "A folder of models (MODELS) is chosen, but everything is calibrated together (BY), so"
            " that nothing would be written into it.",
            "Leave the folder empty, or calibrate each sensor or region.",
        )
