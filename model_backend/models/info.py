"""Job ``modelinfo``: what a model file says of itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..context import JobContext
from ..prediction.model import classifies_sequences
from ..protocol import HighwaterError
from ..protocol.parameters import ModelInfoParameters
from .blocks import Card
from .card import write_card
from .card_scores import best_measurement
from .described import ModelFile, metadata_in, read_model
from .trust import require_as_on_card


def run(parameters: ModelInfoParameters, context: JobContext) -> dict[str, Any]:
    """Write the card and the metadata.

    Returns:
        ``THRESHOLD``, ``PIXEL_SIZE`` in metres, ``BANDS`` (their number), ``IOU`` (on the test
        part, else on another that was not trained on) and ``PARAMETERS``; None: not said.
    """
    context.outputs.check([parameters.model])
    path = Path(parameters.model)
    if path.is_file():
        _warn_of_another_card(path, context)
    if classifies_sequences(metadata_in(path)):
        return _of_sequences(path, context)
    model = read_model(path)
    _write(write_card(model), metadata_of(model), context)
    measured = best_measurement(model.facts)
    iou = measured.score("iou") if measured is not None else None
    return {
        "THRESHOLD": model.description.threshold,
        "PIXEL_SIZE": model.description.pixel_size,
        "BANDS": len(model.description.bands) or model.channels,
        "IOU": iou.value if iou is not None else None,
        "PARAMETERS": model.parameters,
    }


def _warn_of_another_card(path: Path, context: JobContext) -> None:
    """Looking at a file is how one finds out; so it is not refused here."""
    try:
        require_as_on_card(path)
    except HighwaterError as error:
        context.warn(f"{error.sentence} What is shown here is what the file itself says.")


def _of_sequences(path: Path, context: JobContext) -> dict[str, Any]:
    """The same of a model of time series; it has no IoU and no pixel size."""
    # Not at the top: it runs the file, which others need not.
    from ..timeseries.card import write_card as write_card_of_sequences
    from ..timeseries.model_file import SequenceModelFile

    model = SequenceModelFile(path)
    item = with_asset(model.item, model.file, model.sha256)
    _write(write_card_of_sequences(model), item, context)
    return {
        "THRESHOLD": model.facts.threshold,
        "PIXEL_SIZE": None,
        "BANDS": sum(len(names) for names in model.bands.values()),
        "IOU": None,
        "PARAMETERS": model.facts.parameters,
    }


def _write(card: Card, metadata: dict[str, Any], context: JobContext) -> None:
    context.log(f"{card.title}: {card.verdict}")
    for name, value in card.figures.items():
        context.log(f"{name}: {value}")
    if "card" in context.outputs:
        context.outputs.part("card").write_text(card.html(), "utf-8")
    if "metadata" in context.outputs:
        text = json.dumps(metadata, indent=1, ensure_ascii=False)
        context.outputs.part("metadata").write_text(text + "\n", "utf-8")


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
    return with_asset(model.item, model.name, model.description.sha256)


def with_asset(item: dict[str, Any], name: str, sha256: str) -> dict[str, Any]:
    """A STAC item whose model is a file of this name and hash."""
    item = json.loads(json.dumps(item))
    for asset in item.get("assets", {}).values():
        if "mlm:model" in asset.get("roles", []):
            asset["href"] = f"./{name}"
            asset["highwater:sha256"] = sha256
    return item
