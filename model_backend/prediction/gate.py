"""What every prediction checks before it begins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import ThresholdWaterParameters
from ..sar.scene import RadarScene, open_scene
from ..sar.units import NAMES, STRETCHED
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
        unit: Unit that the model wants; empty: that does not matter.
        around: Pixels around the extent that are to be readable, as far as the image goes.
        multiple: Of the image's pixels, that the scene begins at.

    Raises:
        HighwaterError: ``unit.stretched``, or as :func:`open_scene` and
            :func:`suitable_pixel_size`.
    """
    layers = (parameters.input, *parameters.auxiliary)
    options: dict[str, Any] = {
        "bands": parameters.bands,
        "unit": _unit_to_read(parameters, method, unit),
        "extent": parameters.extent,
        "wanted": wanted,
        "optional": optional,
        "calibrated": unit != STRETCHED,
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


def _unit_to_read(parameters: ThresholdWaterParameters, model: str, wanted: str) -> str:
    """The unit as the user says it; values that were stretched are never recognised by themselves.

    Raises:
        HighwaterError: ``unit.stretched`` when the model wants such values and the scene has
            others.
    """
    if wanted != STRETCHED:
        return parameters.unit
    if parameters.unit not in ("auto", STRETCHED):
        raise HighwaterError(
            "unit.stretched",
            f"The model “{model}” was trained on {NAMES[STRETCHED]}, but the image is declared as"
            f" {NAMES[parameters.unit]}.",
            "Use a model that was trained on calibrated backscatter.",
        )
    return STRETCHED
