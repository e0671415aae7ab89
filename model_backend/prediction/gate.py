"""What every prediction checks before it begins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import ThresholdWaterParameters
from ..sar.bands import is_before
from ..sar.scene import RadarScene, open_scene
from ..sar.units import STRETCHED
from .pixel_size import suitable_pixel_size
from .products.writing import RASTERS, record_file


def check_threshold(threshold: float | None) -> None:
    """Refuse a threshold that is no probability; None, where each model has its own, is fine.

    Raises:
        HighwaterError: ``parameter.threshold``.
    """
    if threshold is not None and not 0 <= threshold <= 1:
        raise HighwaterError(
            "parameter.threshold",
            f"The threshold is {threshold:g}, but a probability lies between 0 and 1.",
            "Choose a value between 0 and 1, or leave it empty.",
        )


def check_request(parameters: ThresholdWaterParameters, context: JobContext, *models: str) -> None:
    """Refuse outputs that cannot be written and a threshold that is none.

    Raises:
        HighwaterError: ``parameter.threshold`` or an ``output.…`` code.
    """
    check_threshold(parameters.threshold)
    layers = (
        parameters.input,
        *parameters.auxiliary,
        parameters.before,
        *parameters.before_auxiliary,
        parameters.permanent,
        parameters.permanent_polygons,
        parameters.exclusion,
    )
    inputs = [*(layer.path for layer in layers if layer is not None), *models]
    context.outputs.require_tiff(*RASTERS)
    context.outputs.check(inputs)
    record_file(context.outputs).require_no_folder()


def open_suitable_scene(
    parameters: ThresholdWaterParameters,
    context: JobContext,
    method: str,
    usual: float,
    limits: tuple[float, float],
    wanted: Sequence[str] = (),
    optional: Sequence[str] = (),
    unit: str = "",
    around: int = 0,
    multiple: int = 1,
) -> RadarScene:
    """Open the scene of a request, resampled where its pixels do not suit and the user allows it.

    Args:
        parameters: The request.
        context: The job.
        method: Name of the model or method, for messages.
        usual: Pixel size to resample to, metres.
        limits: Least and largest pixel size that needs no resampling, metres.
        wanted: Bands needed, in order; empty: every polarisation.
        optional: Those of ``wanted`` that may be missing.
        unit: Unit that the model wants; empty: that does not matter. What is not ``stretched``
            is, for a model that wants it.
        around: Pixels around the extent that are to be readable, as far as the image goes.
        multiple: Of the image's pixels, that the scene begins at.

    Raises:
        HighwaterError: As :func:`open_scene` and :func:`suitable_pixel_size`.
    """
    layers = (parameters.input, *parameters.auxiliary)
    options: dict[str, Any] = {
        "bands": parameters.bands,
        "unit": parameters.unit,
        "extent": parameters.extent,
        "wanted": wanted,
        "optional": optional,
        "calibrated": unit != STRETCHED,
        "stretch": unit == STRETCHED,
        "before": parameters.before if any(map(is_before, wanted)) else None,
        "around": around,
        "multiple": multiple,
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
