"""Job ``thresholdwater``: water by adaptive thresholds, without a model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from ..context import JobContext
from ..protocol.parameters import ThresholdWaterParameters
from ..provenance import Provenance
from ..sar.thresholds import Threshold, estimate_thresholds
from . import physics
from .before import map_before
from .by_day import told_apart
from .gate import check_request, open_suitable_scene
from .making import Method, make_map, wants_pictures


def run(
    parameters: ThresholdWaterParameters,
    context: JobContext,
    job: str = "thresholdwater",
    chosen: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Map water with thresholds taken from the scene itself.

    Args:
        parameters: The request's parameters.
        context: The job.
        job: Name that the record gives it; ``predict`` without a model ends here, too.
        chosen: Further entries of the record: how it came to be this method.

    Returns:
        The numbers of :func:`.make_map` and, per polarisation, ``THRESHOLD_VV`` … in dB.
    """
    parameters = told_apart(parameters, context)
    check_request(parameters, context)
    before, context = map_before(parameters, context, partial(run, job=job))
    with (
        open_suitable_scene(
            parameters, context, physics.NAME, physics.USUAL_PIXEL_SIZE, physics.PIXEL_SIZES
        ) as scene,
        Provenance(job, parameters, scene.sources) as provenance,
    ):
        thresholds = estimate_thresholds(scene, context)
        method = Method(
            name=physics.NAME,
            rows=physics.map_water(scene, thresholds, context, wants_pictures(context)),
            threshold=(
                physics.DEFAULT_THRESHOLD if parameters.threshold is None else parameters.threshold
            ),
            record=lambda: {**(chosen or {}), "method": record_of(thresholds)},
            numbers={f"THRESHOLD_{item.band}": item.value for item in thresholds},
        )
        return make_map(method, scene, parameters, provenance, context, before)


def record_of(thresholds: Sequence[Threshold]) -> dict[str, Any]:
    """The built-in method, for the provenance."""
    return {
        "name": physics.NAME,
        "thresholds_db": {item.band: item.value for item in thresholds},
        "bimodal_tiles": {item.band: item.tiles for item in thresholds},
    }
