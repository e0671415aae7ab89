"""What a calibration checks before it begins."""

from __future__ import annotations

from ..context import JobContext
from ..prediction.model import MLM_KEY
from ..protocol import HighwaterError
from ..protocol.parameters import BUILT_IN, CALIBRATION_GROUPS, CalibrateModelParameters
from .rewriting import Old, files_beside
from .risk import check_risk
from .thresholds import check_criterion


def check_parameters(parameters: CalibrateModelParameters, context: JobContext) -> None:
    """Refuse parameters that say nothing.

    Raises:
        HighwaterError: ``parameter.…`` or ``calibrate.no_output``.
    """
    if parameters.model == BUILT_IN:
        raise HighwaterError(
            "calibrate.built_in",
            "The built-in method has no model file that a temperature could be written to.",
            "Choose an .onnx file.",
        )
    if parameters.by not in CALIBRATION_GROUPS:
        raise HighwaterError(
            "parameter.by",
            f"Model files cannot be made for each “{parameters.by}”.",
            f"Choose {' or '.join(filter(None, CALIBRATION_GROUPS))}, or leave it empty.",
        )
    check_criterion(parameters.criterion, parameters.least, parameters.cost_ratio)
    check_risk(parameters.risk, parameters.risk_level)
    outputs = context.outputs
    wanted = "models" if parameters.by and "model" not in outputs else "model"
    if wanted not in outputs:
        raise HighwaterError(
            "calibrate.no_output", "No file for the new model was named.", "Name an .onnx file."
        )
    if parameters.by and "models" not in outputs:
        raise HighwaterError(
            "calibrate.no_folder",
            f"No folder for the model files of each {parameters.by} was named.",
            "Name a folder.",
        )


def check_outputs(parameters: CalibrateModelParameters, context: JobContext, old: Old) -> None:
    """Refuse outputs that cannot be written, and a model that cannot be rewritten.

    Raises:
        HighwaterError: ``calibrate.model_name``, ``model.undescribed`` or an ``output.…`` code.
    """
    outputs = context.outputs
    outputs.check([parameters.model], folders=("models",))
    if MLM_KEY not in old.model.metadata:
        raise HighwaterError(
            "model.undescribed",
            f"The model “{old.model.name}” does not say which bands it takes, or in which unit.",
            "Export it with a description.",
        )
    if "model" not in outputs:
        return
    final = outputs.final["model"]
    if final.suffix.lower() != ".onnx":
        raise HighwaterError(
            "calibrate.model_name",
            f"The model “{final.name}” is no name of a model file.",
            "Let it end in .onnx.",
        )
    check_beside(context, old)


def check_beside(context: JobContext, old: Old) -> None:
    """Refuse a card or checkpoint beside the output ``model`` that would overwrite something.

    Raises:
        HighwaterError: ``output.twice`` or ``output.is_input``.
    """
    outputs = context.outputs
    final = outputs.final["model"]
    sources = {path.resolve() for path in (old.path, *files_beside(old.path, old))}
    taken = {path.resolve(): name for name, path in outputs.final.items() if name != "model"}
    for path in files_beside(final, old):
        if path.resolve() in taken:
            raise HighwaterError(
                "output.twice",
                f"The output {taken[path.resolve()]} is “{path.name}”, which the card or the"
                " checkpoint beside the model will be.",
                "Give it another name.",
            )
        if path.resolve() in sources:
            raise HighwaterError(
                "output.is_input",
                f"The file “{path.name}” beside the new model would overwrite that of the old one.",
                "Give the new model another name or folder.",
            )
