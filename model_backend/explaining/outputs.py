"""The files of an explanation."""

from __future__ import annotations

from pathlib import Path

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import EXPLANATIONS, ExplainParameters

EVIDENCE, WITHHELD = "evidence", "withheld"
RASTER_ENDINGS = (".tif", ".tiff")


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
    for name in wanted:
        if outputs.final[name].suffix.lower() not in RASTER_ENDINGS:
            raise HighwaterError(
                "output.format",
                f"The output {name} is written as GeoTIFF, but “{outputs.final[name].name}” does"
                " not end in .tif.",
                "Give it a name that ends in .tif.",
            )
    layers = [parameters.input.path, *(layer.path for layer in parameters.auxiliary)]
    outputs.check([*layers, parameters.model])
    if _record(context).is_dir():
        raise HighwaterError(
            "output.is_folder",
            f"“{_record(context)}”, where the record of the job belongs, is a folder.",
            "Choose another name for the raster.",
        )


def add_record(text: str, context: JobContext) -> None:
    """Write the record beside the first raster, as the further output ``provenance``."""
    context.outputs.final["provenance"] = _record(context)
    context.outputs.part("provenance").write_text(text, encoding="utf-8")


def _record(context: JobContext) -> Path:
    final = context.outputs.final
    first = final[EVIDENCE] if EVIDENCE in final else final[WITHHELD]
    return first.with_name(f"{first.stem}.provenance.json")
