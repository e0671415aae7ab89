"""The description of a model file that was exported in another precision."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Sequence

from ..prediction.model import COMPARISONS_KEY, MLM_KEY
from ..protocol.parameters import STORED
from ..protocol.plain import to_plain
from .facts import ModelFacts, PrecisionFacts
from .metadata import CARRIED_KEY, plain_name
from .recalibrated import WEIGHTS_KEY
from .scores import Measurement

PRECISION_KEY = "highwater:precision"
"""Property of the item that holds :class:`.PrecisionFacts`."""


def reduced_name(name: str, precision: str) -> str:
    """Name of a model in another precision; one that computes as before keeps it."""
    return name if precision == STORED else f"{name} ({precision})"


def reduced_facts(facts: ModelFacts, name: str, measurements: Sequence[Measurement]) -> ModelFacts:
    """Facts of a model in another precision.

    Args:
        facts: Of the model that it is made of.
        name: Its new name.
        measurements: Made with the new file; those of the old one say nothing of it, nor does the
            old one's agreement with the trained network.
    """
    return dataclasses.replace(
        facts,
        name=name,
        measurements=tuple(measurements),
        initial_measurements=(),
        parity=None,
    )


def reduced_metadata(
    metadata: dict[str, str], name: str, facts: ModelFacts | None, precision: PrecisionFacts
) -> dict[str, str]:
    """Metadata properties of a model file in another precision.

    Args:
        metadata: Of the model that it is made of; with a STAC item.
        name: Its new name.
        facts: Of :func:`reduced_facts`; None: the model was not trained by Highwater.
        precision: What was done.
    """
    item = json.loads(metadata[MLM_KEY])
    said = item["properties"]
    said["title"] = said["highwater:name"] = name
    said["mlm:name"] = plain_name(name)
    item["id"] = re.sub(r"[^A-Za-z0-9_.-]+", "-", name).strip("-") or "model"
    said[PRECISION_KEY] = to_plain(precision)
    said.pop(WEIGHTS_KEY, None)  # of the trained network
    if precision.precision != STORED:
        said.pop(CARRIED_KEY, None)
    said.pop(COMPARISONS_KEY, None)  # made with the old file
    if facts is not None:
        said["highwater:facts"] = to_plain(facts)
    return {**metadata, MLM_KEY: json.dumps(item, ensure_ascii=False, allow_nan=False)}
