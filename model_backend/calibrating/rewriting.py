"""The new model file out of the old one, with its card and its checkpoint."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import onnx

from .. import __version__
from ..context import JobContext
from ..language import ENGLISH, speaking
from ..models.card import card_of
from ..models.carried import CHECKPOINT
from ..models.described import ModelFile
from ..models.facts import CalibrationFacts
from ..models.recalibrated import WEIGHTS_KEY, recalibrated_facts, recalibrated_metadata
from ..models.scores import Measurement
from ..prediction.uncertain import RiskBounds
from .checkpoint import Checkpoint, read_checkpoint
from .graph import scale_temperature, temperature_of

CARDS = (".html", ".md")


@dataclass(frozen=True)
class Old:
    """The model file that a new one is made of.

    Attributes:
        path: Of the file.
        model: What it says of itself.
        proto: Its content.
        checkpoint: Beside it; None: there is none of the same weights.
    """

    path: Path
    model: ModelFile
    proto: onnx.ModelProto
    checkpoint: Checkpoint | None

    @classmethod
    def open(cls, path: Path, model: ModelFile) -> Old:
        """Read the content of a model file, and the checkpoint beside it."""
        weights = str(model.said.get(WEIGHTS_KEY, ""))
        checkpoint = read_checkpoint(path.with_suffix(CHECKPOINT), weights)
        return cls(path, model, onnx.load(str(path)), checkpoint)

    def scaled(self, factor: float) -> tuple[onnx.ModelProto, float]:
        """A copy whose temperature is multiplied, and that temperature."""
        copy = onnx.ModelProto()
        copy.CopyFrom(self.proto)
        return copy, temperature_of(copy) if factor == 1 else scale_temperature(copy, factor)


def files_beside(final: Path, old: Old) -> list[Path]:
    """What is written beside a model file."""
    endings = CARDS if old.checkpoint is None else (*CARDS, CHECKPOINT)
    return [final.with_suffix(ending) for ending in endings]


@speaking(ENGLISH)  # a model file and its card travel
def write_calibrated(
    old: Old,
    final: Path,
    scaled: onnx.ModelProto,
    facts: CalibrationFacts,
    risk: RiskBounds | None,
    measurements: Sequence[Measurement],
    context: JobContext,
) -> Path:
    """Write the new model file, its card and, where there is one, its checkpoint.

    Args:
        old: The file that it is made of.
        final: Where it will be.
        scaled: Of :meth:`Old.scaled`; taken over.
        facts: What was done.
        risk: Bounds; None: there are none.
        measurements: Made with the new temperature and threshold.
        context: The job.

    Returns:
        Where it is now.
    """
    model, weights = old.model, ""
    trained = model.facts
    if trained is not None:
        trained = recalibrated_facts(trained, facts, measurements)
    if old.checkpoint is not None and trained is not None:
        checkpoint = old.checkpoint.with_temperature(facts.temperature)
        weights = checkpoint.weights_sha256()
        checkpoint.write(context.outputs.part_of(final.with_suffix(CHECKPOINT)), trained)
    metadata = recalibrated_metadata(model.metadata, trained, facts, risk, weights)
    del scaled.metadata_props[:]
    onnx.helper.set_model_props(scaled, metadata)
    scaled.producer_name, scaled.producer_version = "Highwater", __version__
    part = context.outputs.part_of(final)
    onnx.save(scaled, str(part))
    card = card_of(part, final.name)
    for ending, text in zip(CARDS, (card.html(), card.markdown())):
        context.outputs.part_of(final.with_suffix(ending)).write_text(text, "utf-8")
    return part
