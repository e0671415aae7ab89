"""Job ``thresholdwater``: water by adaptive thresholds, without a model."""

from __future__ import annotations

from typing import Any

from ..context import JobContext
from ..protocol.parameters import ThresholdWaterParameters
from ..provenance import Provenance
from ..sar.thresholds import estimate_thresholds
from . import physics
from .gate import check_request, open_suitable_scene
from .products.writing import write_products, write_provenance
from .record import scene_facts


def run(
    parameters: ThresholdWaterParameters,
    context: JobContext,
    job: str = "thresholdwater",
) -> dict[str, Any]:
    """Map water with thresholds taken from the scene itself.

    Args:
        parameters: The request's parameters.
        context: The job.
        job: Name that the record gives it; ``predict`` without a model ends here, too.

    Returns:
        The numbers of :func:`write_products` and, per polarisation, ``THRESHOLD_VV`` … in dB.
    """
    check_request(parameters, context)
    with open_suitable_scene(
        parameters, context, physics.NAME, physics.USUAL_PIXEL_SIZE, physics.PIXEL_SIZES
    ) as scene:
        threshold = (
            physics.DEFAULT_THRESHOLD if parameters.threshold is None else parameters.threshold
        )
        with Provenance(job, parameters, scene.sources) as provenance:
            thresholds = estimate_thresholds(scene, context)
            blocks = physics.map_water(scene, thresholds, context)
            numbers: dict[str, Any] = write_products(blocks, scene.grid, threshold, context)
            for item in thresholds:
                numbers[f"THRESHOLD_{item.band}"] = item.value
            record = provenance.finish(
                **scene_facts(scene),
                method={
                    "name": physics.NAME,
                    "thresholds_db": {item.band: item.value for item in thresholds},
                    "bimodal_tiles": {item.band: item.tiles for item in thresholds},
                },
                numbers=numbers,
            )
    write_provenance(record, context.outputs)
    return numbers
