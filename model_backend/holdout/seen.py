"""Which tiles a model has seen while it was made."""

from __future__ import annotations

from collections.abc import Sequence

from ..dataset.tile import TileRecord
from ..language import Saying, phrase
from ..models.facts import ModelFacts
from ..models.tile_marks import is_among, marked


def seen_by(
    facts: ModelFacts | None, dataset_sha256: str, tiles: Sequence[TileRecord]
) -> tuple[str, ...]:
    """Tiles that a model learnt from, or that its epoch, temperature or threshold were chosen on.

    Told by the content of the tiles where the model has recorded it, in whichever dataset they
    lie; else, on the very dataset that it was trained on, by their parts.

    Args:
        facts: Of the model; None: it says nothing.
        dataset_sha256: Of the dataset that the tiles are of.
        tiles: To ask about.

    Returns:
        Names, in the order of the tiles.
    """
    if facts is None:
        return ()
    if facts.data.tiles:
        known = marked(*facts.data.tiles.values())
        return tuple(tile.tile for tile in tiles if is_among(tile.sha256, known))
    if facts.data.sha256 == dataset_sha256:
        parts = {"train", "validation", facts.fitted_on}
        return tuple(tile.tile for tile in tiles if tile.split and tile.split in parts)
    return ()


def why_unknown(facts: ModelFacts | None, model: str, dataset_sha256: str) -> Saying | None:
    """Why it cannot be told what a model has seen, in a sentence; None: it can be told."""
    if facts is None:
        text = phrase(
            "“{model}” does not say what it was trained on; that it has not seen these tiles is for"
            " you to know."
        )
        return Saying(text, {"model": model})
    if facts.initial_model and not facts.data.tiles.get("initial"):
        text = phrase(
            "“{model}” goes on from another model whose tiles are not recorded; that it had not"
            " seen these tiles is for you to know."
        )
        return Saying(text, {"model": model})
    if not facts.data.tiles and facts.data.sha256 != dataset_sha256:
        text = phrase(
            "“{model}” was trained on the dataset “{dataset}” and has not recorded which tiles"
            " these were; that they are none of these is for you to know."
        )
        return Saying(text, {"model": model, "dataset": facts.data.name})
    return None
