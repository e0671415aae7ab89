"""The image from before the flood, mapped by the same method: its water is permanent.

A model of two dates is given that image itself and maps what has changed.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from ..context import JobContext
from ..outputs import OutputFiles
from ..part_context import PartContext
from ..protocol import HighwaterError
from ..protocol.parameters import Extent, RasterLayer, ThresholdWaterParameters
from ..sar.bands import is_before, is_radar
from ..sar.scene import open_scene

MASK = "water_before.tif"
SHARE = 0.45
"""Of the job's progress; the flood's own products take a little longer."""

Parameters = TypeVar("Parameters", bound=ThresholdWaterParameters)


def map_before(
    parameters: Parameters,
    context: JobContext,
    run: Callable[[Parameters, JobContext], dict[str, Any]],
    bands: Sequence[str] = (),
) -> tuple[RasterLayer | None, JobContext]:
    """Map the image from before where it shows what is to be mapped.

    Args:
        parameters: The request.
        context: The job; the mask lies in its scratch folder.
        run: The job itself.
        bands: Of the model, if there is one.

    Returns:
        The mask of the water before, and the context for the rest of the job; None and the context
        itself where no image from before is given, or where the model compares with it by itself.

    Raises:
        HighwaterError: ``before.twice`` where another layer of permanent water is given,
            ``before.bands`` where the radar bands of the image come from several files,
            ``before.same`` for the image itself, or what is wrong with the image.
    """
    image = parameters.before
    if image is None:
        return None, context
    name = image.name or image.path
    require_another(parameters.input, image)
    if any(map(is_before, bands)):
        context.log(
            f"The model compares with “{name}”: it maps the flood, not all water, so that what is"
            " water there is not mapped as permanent."
        )
        return None, context
    _require_no_layer(parameters, name)
    extent = _extent(parameters, name, context)
    changes: dict[str, Any] = {
        "input": image,
        "auxiliary": parameters.before_auxiliary or parameters.auxiliary,
        "before_auxiliary": (),
        "extent": extent,
        "before": None,
        "permanent_polygons": None,
        "exclusion": None,
    }
    fields = {field.name for field in dataclasses.fields(parameters)}
    changes.update({"compare": False, "resume": ""} if "resume" in fields else {})
    mask = context.scratch / MASK
    outputs = OutputFiles({"mask": str(mask)}, context.outputs.token)
    context.log(f"First the image from before, “{name}”.")
    part = PartContext(context, "Before", 0.0, SHARE, outputs)
    run(dataclasses.replace(parameters, **changes), part)
    outputs.commit()
    context.log(f"Now “{parameters.input.name or parameters.input.path}”.")
    return RasterLayer(str(mask), name), PartContext(context, "", SHARE, 1.0, context.outputs)


def _require_no_layer(parameters: ThresholdWaterParameters, name: str) -> None:
    if parameters.permanent is not None:
        raise HighwaterError(
            "before.twice",
            f"Both an image from before (“{name}”) and a layer of permanent water"
            f" (“{parameters.permanent.name or parameters.permanent.path}”) are given.",
            "Choose one of them.",
        )


def require_another(image: RasterLayer, before: RasterLayer) -> None:
    """Refuse the image to map as that from before.

    Raises:
        HighwaterError: ``before.same``.
    """
    if before.path == image.path:
        raise HighwaterError(
            "before.same",
            f"“{before.name or before.path}” is given both as the image to map and as the image"
            " from before.",
            "Choose an image that was taken before the flood.",
        )


def _extent(parameters: ThresholdWaterParameters, name: str, context: JobContext) -> Extent:
    """The rectangle to map; that it can be mapped at all is found out on the way."""
    layers = (parameters.input, *parameters.auxiliary)
    calibrated = parameters.unit != "stretched"
    with open_scene(
        layers,
        context.silent(),
        parameters.bands,
        parameters.unit,
        parameters.extent,
        calibrated=calibrated,
    ) as scene:
        several = {choice.layer for choice in scene.choices if is_radar(choice.name)} - {0}
        if several and not parameters.before_auxiliary:
            raise HighwaterError(
                "before.bands",
                f"The radar bands of “{scene.name}” lie in several files, so that nothing says"
                f" which of them belong to the image from before, “{name}”.",
                "Give those of the image from before as its further rasters, or put the bands of"
                " each date into one file, for instance a VRT (Raster ▸ Miscellaneous ▸ Build"
                " Virtual Raster).",
            )
        left, bottom, right, top = scene.grid.bounds
        return Extent(left, bottom, right, top, scene.grid.crs.to_wkt())
