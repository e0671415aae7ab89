"""Job ``modelinfo``: what a model file says of itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..context import JobContext
from ..protocol.parameters import ModelInfoParameters
from .card import write_card
from .card_scores import best_measurement
from .described import ModelFile, read_model


def run(parameters: ModelInfoParameters, context: JobContext) -> dict[str, Any]:
    """Write the card and the metadata.

    Returns:
        ``THRESHOLD``, ``PIXEL_SIZE`` in metres, ``BANDS`` (their number), ``IOU`` (on the test
        part, else on another that was not trained on) and ``PARAMETERS``; None: not said.
    """
    context.outputs.check([parameters.model])
    model = read_model(Path(parameters.model))
    card = write_card(model)
    context.log(f"{card.title}: {card.verdict}")
    for name, value in card.figures.items():
        context.log(f"{name}: {value}")
    if "card" in context.outputs:
        context.outputs.part("card").write_text(card.html(), "utf-8")
    if "metadata" in context.outputs:
        text = json.dumps(metadata_of(model), indent=1, ensure_ascii=False)
        context.outputs.part("metadata").write_text(text + "\n", "utf-8")
    measured = best_measurement(model.facts)
    iou = measured.score("iou") if measured is not None else None
    return {
        "THRESHOLD": model.description.threshold,
        "PIXEL_SIZE": model.description.pixel_size,
        "BANDS": len(model.description.bands) or model.channels,
        "IOU": iou.value if iou is not None else None,
        "PARAMETERS": model.parameters,
    }


def metadata_of(model: ModelFile) -> dict[str, Any]:
    """The STAC item with the file's own name; what a file without one says, as it says it."""
    if model.item is None:
        return {
            "file": model.name,
            "sha256": model.description.sha256,
            "inputs": list(model.inputs),
            "outputs": list(model.outputs),
            "metadata": model.metadata,
        }
    item = json.loads(json.dumps(model.item))
    for asset in item.get("assets", {}).values():
        if "mlm:model" in asset.get("roles", []):
            asset["href"] = f"./{model.name}"
            asset["highwater:sha256"] = model.description.sha256
    return item
