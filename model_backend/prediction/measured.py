"""What is measured about a model, for whoever reads its map."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

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
        sentences.append(
            f"{named}: {sentence} The dataset is “{data.name}” (SHA-256 {data.sha256[:12]}…)."
        )
    comparison = comparison_without(described.comparisons, missing)
    if comparison is not None:
        sentences.append(f"{named}: {comparison.sentence()}")
    return tuple(sentences)
