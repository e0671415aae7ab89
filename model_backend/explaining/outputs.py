"""The files of an explanation."""

from __future__ import annotations

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import EXPLANATIONS, ExplainParameters
from ..record_file import RecordFile

EVIDENCE, WITHHELD = "evidence", "withheld"


def check_outputs(parameters: ExplainParameters, context: JobContext) -> None:
    """Refuse an explanation that is none, or that cannot be written.

    Raises:
        HighwaterError: ``explain.nothing``, ``explain.method``, or an ``output.…`` code.
    """
    outputs = context.outputs
    if parameters.method not in EXPLANATIONS:
        raise HighwaterError(
            "explain.method",
            f"There is no method “{parameters.method}”.",
            f"Choose from {', '.join(EXPLANATIONS)}.",
        )
    wanted = [name for name in (EVIDENCE, WITHHELD) if name in outputs]
    if not wanted:
        raise HighwaterError(
            "explain.nothing",
            "Neither the evidence nor the change by withheld bands is wanted.",
            "Give a file for one of them.",
        )
    outputs.require_tiff(*wanted)
    layers = [parameters.input, *parameters.auxiliary, parameters.before]
    outputs.check([*(layer.path for layer in layers if layer is not None), parameters.model])
    record_file(context).require_no_folder("Choose another name for the raster.")


def record_file(context: JobContext) -> RecordFile:
    """The record, beside the first raster."""
    return RecordFile(context.outputs, EVIDENCE, WITHHELD)
