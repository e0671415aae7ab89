"""The record of an evaluation, from which it can be repeated and judged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..categories import EXCLUDED, UNCERTAIN
from ..language import spoken, tr
from ..provenance import Provenance
from . import blocks, boundary
from .reference import Reference
from .states import MaskStates, ProbabilityStates


def protocol() -> dict[str, str]:
    """How each figure is made, in the language that is spoken."""
    return {
        "pooling": tr(
            "Counts are pooled over all valid pixels; IoU, F1, precision and recall are those of"
            " the class water. Pooled values obey F1 = 2 IoU / (1 + IoU)."
        ),
        "valid": tr(
            "Pixels where both have data and the reference is not one of the invalid values; all"
            " others count nowhere."
        ),
        "reference": tr(
            "Raster: 0 is dry, positive values are water. Polygons: a pixel is water when its"
            " centre lies inside, dry otherwise."
        ),
        "prediction": tr(
            "Mask: 1 and 2 (flood or water, permanent water) are water; 0 is dry; 3 and 4"
            " (excluded, uncertain) were not mapped as water and count as dry; 255 is no data."
            " Probability: water from the threshold on."
        ),
        "alignment": tr(
            "The grid of the prediction; a reference raster on another grid or CRS is resampled by"
            " nearest neighbour."
        ),
        "undefined": tr("null: the score's denominator is zero."),
        "areas": tr(
            "Hectares on the ellipsoid of the prediction's CRS, over valid pixels. A mapped area is"
            " biased by misses and false alarms."
        ),
        "kappa": tr(
            "Cohen's: agreement beyond that of two maps with as much water each and no relation to"
            " one another."
        ),
        **blocks.protocol(),
        **boundary.protocol(),
    }


def record_of(
    provenance: Provenance,
    states: MaskStates | ProbabilityStates,
    reference: Reference,
    numbers: dict[str, Any],
    found: dict[str, Any],
) -> dict[str, Any]:
    """The record as plain values.

    Args:
        provenance: Knows inputs, versions and times.
        states: How the prediction was read.
        reference: What it was held against.
        numbers: The result.
        found: ``intervals`` by score, the ``bootstrap`` that they are from, and ``boundary``, the
            scores of the water's edge.
    """
    prediction: dict[str, Any] = {"type": states.kind}
    if isinstance(states, MaskStates):
        prediction["excluded_pixels"] = states.counts[EXCLUDED]
        prediction["uncertain_pixels"] = states.counts[UNCERTAIN]
    else:
        prediction["threshold"] = states.threshold
    return provenance.finish(
        numbers=numbers,
        **found,
        language=spoken(),
        protocol=protocol(),
        prediction=prediction,
        reference=reference.record(),
    )


def write_report(path: Path, record: dict[str, Any]) -> None:
    """Write the record as JSON.

    Args:
        path: File to write.
        record: Of :func:`record_of`.
    """
    text = json.dumps(record, ensure_ascii=False, indent=2, allow_nan=False)
    path.write_text(text + "\n", encoding="utf-8")
