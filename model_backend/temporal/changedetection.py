"""Job ``changedetection``: water by how far an image departs from the earlier ones."""

from __future__ import annotations

import contextlib
import math
from typing import Any

from ..context import JobContext
from ..language import phrase, tr
from ..outputs import OutputFiles
from ..part_context import PartContext
from ..prediction import physics
from ..prediction.gate import check_request, open_suitable_scene
from ..prediction.making import Method, make_map, wants_pictures
from ..prediction.products.naming import raster_tags
from ..prediction.products.writing import record_file
from ..protocol import HighwaterError
from ..protocol.parameters import ChangeDetectionParameters, RasterLayer
from ..provenance import Provenance
from ..raster.writing import RasterWriter
from ..report.words import listed
from ..sar.scene import RadarScene
from ..sar.thresholds import estimate_thresholds
from ..styling import add_style
from .candidates import candidate_of
from .dates import said_day
from .detecting import detect
from .earlier import EarlierImages, Wanted, open_earlier
from .layer import StatisticsLayer
from .rule import Rule
from .writing import write_statistics

NAME = phrase("Highwater change from earlier images")
SCRATCH = "statistics.tif"
SHARE = 0.5
"""Of the job's progress that the statistics take, where they are made on the way."""


def run(parameters: ChangeDetectionParameters, context: JobContext) -> dict[str, Any]:
    """Map the flood by what has changed.

    Returns:
        The numbers of :func:`.make_map`, where ``WATER_AREA`` is called ``FLOOD_AREA``, and, per
        polarisation, ``THRESHOLD_VV`` … in dB.

    Raises:
        HighwaterError: Anything about the layers that forbids it.
    """
    _check(parameters, context)
    with contextlib.ExitStack() as stack:
        scene = stack.enter_context(
            open_suitable_scene(
                parameters, context, NAME, physics.USUAL_PIXEL_SIZE, physics.PIXEL_SIZES
            )
        )
        provenance = stack.enter_context(Provenance("changedetection", parameters, scene.sources))
        facts: dict[str, Any] = {}
        layer, rest = parameters.statistics, context
        if layer is None:
            with _earlier(parameters, scene, context) as earlier:
                provenance.add(earlier.sources)
                facts = earlier.record()
                layer = _write(parameters, earlier, scene, context)
            rest = PartContext(context, "", SHARE, 1.0, context.outputs)
        statistics = stack.enter_context(StatisticsLayer(layer, scene.grid, scene.name))
        if parameters.statistics is not None:
            provenance.add([statistics.source])
            statistics.say(context)
        names = [name for name in scene.names if name in statistics.polarisations]
        if not names:
            raise HighwaterError(
                "temporal.other_bands",
                f"“{scene.name}” has {listed(scene.names)}, but “{statistics.name}” holds"
                f" statistics of {listed(statistics.polarisations)}.",
                "Choose images of the same polarisation.",
            )
        found = [item for item in estimate_thresholds(scene, rest) if item.band in names]
        rule = Rule(
            found,
            parameters.z_threshold,
            parameters.least_change,
            parameters.brightening,
            parameters.min_images,
        )
        scores = _scores(names, scene, context)
        if scores is not None:
            stack.enter_context(scores)
        method = Method(
            name=NAME,
            rows=detect(scene, statistics, rule, scores, rest, wants_pictures(context)),
            threshold=(
                physics.DEFAULT_THRESHOLD if parameters.threshold is None else parameters.threshold
            ),
            record=lambda: {"method": _record(rule, statistics), **facts},
            numbers={f"THRESHOLD_{item.band}": item.value for item in found},
            permanent=tr("the median of the earlier images ({images})").format(
                images=statistics.told()
            ),
        )
        numbers = make_map(method, scene, parameters, provenance, rest)
    add_style(context.outputs, "zscore", style="zscore")
    add_style(context.outputs, "statistics", style="statistics")
    return {name.replace("WATER_AREA", "FLOOD_AREA"): value for name, value in numbers.items()}


def _check(parameters: ChangeDetectionParameters, context: JobContext) -> None:
    """Refuse what cannot be, before any work."""
    if (parameters.statistics is None) == (not parameters.layers):
        both = parameters.statistics is not None
        raise HighwaterError(
            "temporal.which",
            "Both statistics and earlier images are given."
            if both
            else "Neither statistics nor earlier images are given.",
            "Give the earlier images, or else the raster that “Statistics of earlier images” made"
            " of them.",
        )
    if parameters.before is not None:
        raise HighwaterError(
            "temporal.before",
            "An image from before the flood is given beside the earlier images.",
            "Add it to the earlier images.",
        )
    for name, value in (
        ("z_threshold", parameters.z_threshold),
        ("least_change", parameters.least_change),
        ("brightening", parameters.brightening),
    ):
        if not (math.isfinite(value) and value >= 0):
            raise HighwaterError(
                f"parameter.{name}",
                f"{name.upper()} is {value:g}, which is not 0 or more.",
                "Choose 0 or more.",
            )
    if parameters.layers:
        _wanted(parameters).check()
    check_request(parameters, context)
    context.outputs.require_tiff("zscore", "statistics")
    inputs = [item.layer for item in parameters.layers]
    inputs += [parameters.statistics] if parameters.statistics else []
    context.outputs.check([layer.path for layer in inputs])
    if parameters.statistics is not None and "statistics" in context.outputs:
        raise HighwaterError(
            "output.statistics",
            f"Statistics are given (“{parameters.statistics.name or parameters.statistics.path}”),"
            " so that none are made.",
            "Leave the output empty, or give the earlier images instead.",
        )


def _wanted(parameters: ChangeDetectionParameters) -> Wanted:
    # Where bands lie in files of their own, numbers of theirs say nothing of other images.
    bands = "" if parameters.auxiliary else parameters.bands
    return Wanted(
        parameters.layers,
        parameters.dates,
        parameters.date_table,
        bands,
        parameters.unit,
        parameters.smoothing,
        parameters.min_images,
    )


def _earlier(
    parameters: ChangeDetectionParameters, scene: RadarScene, context: JobContext
) -> EarlierImages:
    flood = candidate_of(scene.sources[0], said_day(parameters.flood_date))
    context.log(f"“{flood.name}”, the image of the flood: {flood.words}.")
    return open_earlier(_wanted(parameters), flood, scene.grid, scene.names, context)


def _write(
    parameters: ChangeDetectionParameters,
    earlier: EarlierImages,
    scene: RadarScene,
    context: JobContext,
) -> RasterLayer:
    """Make the statistics, as an output or else in the scratch folder; where they lie."""
    kept = "statistics" in context.outputs
    outputs = context.outputs
    if not kept:
        outputs = OutputFiles({"statistics": str(context.scratch / SCRATCH)}, outputs.token)
    part = PartContext(context, "", 0.0, SHARE, outputs)
    record = record_file(context.outputs).name
    write_statistics(earlier, _wanted(parameters), scene.grid, record, part)
    if not kept:
        outputs.commit()
        return RasterLayer(str(context.scratch / SCRATCH), "the earlier images")
    return RasterLayer(str(outputs.part("statistics")), "the earlier images")


def _scores(names: list[str], scene: RadarScene, context: JobContext) -> RasterWriter | None:
    if "zscore" not in context.outputs:
        return None
    return RasterWriter.output(
        context.outputs,
        "zscore",
        scene.grid,
        "float32",
        ["Z", *(f"Z_{name}" for name in names)],
        float("nan"),
        tags=raster_tags(record_file(context.outputs).name),
        overviews="average",
    )


def _record(rule: Rule, statistics: StatisticsLayer) -> dict[str, Any]:
    return {
        "name": NAME,
        "thresholds_db": {item.band: item.value for item in rule.thresholds},
        "bimodal_tiles": {item.band: item.tiles for item in rule.thresholds},
        "z_threshold": rule.z_threshold,
        "least_change_db": rule.least_change,
        "brightening": rule.brightening,
        "min_images": rule.min_images,
        "statistics": {"of": statistics.words, "smoothing_pixels": statistics.smoothing},
    }
