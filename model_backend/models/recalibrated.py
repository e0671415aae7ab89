"""The description of a model file whose temperature and threshold were fitted anew."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence

from ..prediction.model import COMPARISONS_KEY, MLM_KEY, RISK_KEY
from ..prediction.uncertain import RiskBounds
from ..protocol.plain import to_plain
from .facts import CalibrationFacts, ModelFacts
from .metadata import output_sentence
from .scores import Measurement

CALIBRATION_KEY = "highwater:calibration"
"""Property of the item that holds :class:`.CalibrationFacts`."""
WEIGHTS_KEY = "highwater:weights_sha256"


def recalibrated_facts(
    facts: ModelFacts, calibration: CalibrationFacts, measurements: Sequence[Measurement]
) -> ModelFacts:
    """Facts of a model after its calibration.

    Args:
        facts: Before.
        calibration: What was done.
        measurements: Made with the new file; those of the old one say nothing of it.
    """
    return dataclasses.replace(
        facts,
        threshold=calibration.threshold,
        temperature=calibration.temperature,
        fitted_on=calibration.part,
        calibration_before=calibration.likelihood_before,
        calibration_after=calibration.likelihood,
        measurements=tuple(measurements),
        initial_measurements=(),
    )


def recalibrated_metadata(
    metadata: dict[str, str],
    facts: ModelFacts | None,
    calibration: CalibrationFacts,
    risk: RiskBounds | None,
    weights_sha256: str = "",
) -> dict[str, str]:
    """Metadata properties of a model file after its calibration.

    Args:
        metadata: Before; with a STAC item.
        facts: After; None: the model was not trained by Highwater.
        calibration: What was done.
        risk: Bounds; None: there are none.
        weights_sha256: Of the weights and the new temperature; empty: not known, as the weights
            are not at hand.
    """
    item = json.loads(metadata[MLM_KEY])
    said = item["properties"]
    said["highwater:threshold"] = calibration.threshold
    said[CALIBRATION_KEY] = to_plain(calibration)
    for key, value in (
        (RISK_KEY, to_plain(risk) if risk is not None else None),
        ("highwater:facts", to_plain(facts) if facts is not None else None),
        (WEIGHTS_KEY, weights_sha256 or None),
        (COMPARISONS_KEY, None),  # made with the old file
    ):
        said.pop(key, None)
        if value is not None:
            said[key] = value
    for output in said.get("mlm:output", ()):
        if output.get("description") == output_sentence(calibration.threshold_before):
            output["description"] = output_sentence(calibration.threshold)
    text = json.dumps(item, ensure_ascii=False, allow_nan=False)
    return {**metadata, MLM_KEY: text, "seg_thresh": json.dumps(calibration.threshold)}
