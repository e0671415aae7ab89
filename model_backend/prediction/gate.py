"""What every prediction checks before it begins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import ThresholdWaterParameters
from ..sar.scene import RadarScene, open_scene
from .pixel_size import suitable_pixel_size
from .products import check_endings, provenance_path


def check_request(
    parameters: ThresholdWaterParameters, context: JobContext, model: str = ""
) -> None:
    """Refuse outputs that cannot be written and a threshold that is none.

    Raises:
        HighwaterError: ``parameter.threshold`` or an ``output.…`` code.
    """
    threshold = parameters.threshold
    if threshold is not None and not 0 <= threshold <= 1:
        raise HighwaterError(
            "parameter.threshold",
            f"The threshold is {threshold:g}, but a probability lies between 0 and 1.",
            "Choose a value between 0 and 1, or leave it empty.",
        )
    inputs = [parameters.input.path, *(layer.path for layer in parameters.auxiliary), model]
    check_endings(context.outputs)
    context.outputs.check(inputs)
    record = provenance_path(context.outputs)
    if record is not None and record.is_dir():
        raise HighwaterError(
            "output.is_folder", f"“{record}”, where the record of the job belongs, is a folder."
        )


def open_suitable_scene(
    parameters: ThresholdWaterParameters,
    context: JobContext,
    method: str,
    usual: float,
    limits: tuple[float, float],
    wanted: Sequence[str] = (),
) -> RadarScene:
    """Open the scene of a request, resampled where its pixels do not suit and the user allows it.

    Args:
        parameters: The request.
        context: The job.
        method: Name of the model or method, for messages.
        usual: Pixel size to resample to, metres.
        limits: Least and largest pixel size that needs no resampling, metres.
        wanted: Bands needed, in order; empty: every polarisation.

    Raises:
        HighwaterError: As :func:`open_scene` and :func:`suitable_pixel_size`.
    """
    layers = (parameters.input, *parameters.auxiliary)
    options: dict[str, Any] = {
        "bands": parameters.bands,
        "unit": parameters.unit,
        "extent": parameters.extent,
        "wanted": wanted,
    }
    scene = open_scene(layers, context, **options)
    try:
        size = suitable_pixel_size(
            scene.grid, scene.name, method, usual, limits, parameters.resample
        )
    except HighwaterError:
        scene.close()
        raise
    if size is None:
        return scene
    scene.close()
    context.log(f"“{scene.name}” is resampled to {size:g} m for “{method}”.")
    return open_scene(layers, context, **options, pixel_size=size)
