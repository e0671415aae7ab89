"""What is measured about a model, for whoever reads its map."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..language import tr
from ..models.card_scores import headline
from ..models.described import read_model
from .against_thresholds import comparison_without


def measured(path: Path, missing: Sequence[str] = ()) -> tuple[str, ...]:
    """Sentences with figures that name their data and the model's hash.

    Args:
        path: The model file.
        missing: Optional bands that the image lacks, or that were not named with the others.

    Returns:
        None where nothing was measured.
    """
    model = read_model(path)
    described = model.description
    named = f"{described.name} (SHA-256 {described.sha256[:12]}…)"
    sentences = []
    sentence, figure = headline(model.facts)
    if model.facts is not None and figure[:1].isdigit():
        data = model.facts.data
        text = tr("{model}: {sentence} The dataset is “{dataset}” (SHA-256 {digest}…).")
        sentences.append(
            text.format(model=named, sentence=sentence, dataset=data.name, digest=data.sha256[:12])
        )
    comparison = comparison_without(described.comparisons, missing)
    if comparison is not None:
        text = tr("{model}: {sentence}")
        sentences.append(text.format(model=named, sentence=comparison.sentence()))
    return tuple(sentences)
