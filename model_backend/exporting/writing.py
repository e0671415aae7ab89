"""The new model file and its card."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import onnx

from .. import __version__
from ..calibrating.rewriting import CARDS, Old
from ..context import JobContext
from ..models.card import card_of
from ..models.facts import PrecisionFacts
from ..models.reduced import reduced_facts, reduced_metadata, reduced_name
from ..models.scores import Measurement


def write_probe(old: Old, proto: onnx.ModelProto, path: Path) -> None:
    """Write the converted graph with the old description, to be measured."""
    path.parent.mkdir()
    _describe(proto, old.model.metadata)
    onnx.save(proto, str(path))


def write_exported(
    old: Old,
    proto: onnx.ModelProto,
    facts: PrecisionFacts,
    context: JobContext,
    measurements: Sequence[Measurement],
) -> Path:
    """Write the new model file and, beside it, its card.

    Args:
        old: The file that it is made of.
        proto: The converted graph; its description is replaced.
        facts: What was done.
        context: The job, with an output ``model``.
        measurements: Of the new file, on tiles that the model was not trained on.

    Returns:
        Where the model file is now.
    """
    name = reduced_name(old.model.description.name, facts.precision)
    trained = old.model.facts
    if trained is not None:
        trained = reduced_facts(trained, name, measurements)
    _describe(proto, reduced_metadata(old.model.metadata, name, trained, facts))
    proto.producer_name, proto.producer_version = "Highwater", __version__
    final = context.outputs.final["model"]
    part = context.outputs.part_of(final)
    onnx.save(proto, str(part))
    card = card_of(part, final.name)
    for ending, text in zip(CARDS, (card.html(), card.markdown())):
        context.outputs.part_of(final.with_suffix(ending)).write_text(text, "utf-8")
    return part


def _describe(proto: onnx.ModelProto, metadata: dict[str, str]) -> None:
    del proto.metadata_props[:]
    onnx.helper.set_model_props(proto, metadata)
