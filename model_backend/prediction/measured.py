"""What is measured about a model, for whoever reads its map."""

from __future__ import annotations

from pathlib import Path

from ..models.card_scores import headline
from ..models.described import read_model


def measured(path: Path) -> tuple[str, ...]:
    """Sentences with figures that name their data and the model's hash.

    Args:
        path: The model file.

    Returns:
        None where nothing was measured.
    """
    model = read_model(path)
    sentence, figure = headline(model.facts)
    if model.facts is None or not figure[:1].isdigit():
        return ()
    described = model.description
    return (
        f"{described.name} (SHA-256 {described.sha256[:12]}…): {sentence} The dataset is"
        f" “{model.facts.data.name}” (SHA-256 {model.facts.data.sha256[:12]}…).",
    )
