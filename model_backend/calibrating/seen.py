"""Tiles that a model must not be calibrated on."""

from __future__ import annotations

from collections.abc import Sequence

from ..context import JobContext
from ..dataset.describe import digest
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..models.facts import MARK, ModelFacts, marked
from ..protocol import HighwaterError

LEARNT = ("train", "initial")
"""Parts of :attr:`.DataFacts.tiles` that the weights come from."""


def require_unseen(
    facts: ModelFacts | None,
    dataset: Dataset,
    tiles: Sequence[TileRecord],
    part: str,
    context: JobContext,
) -> tuple[str, ...]:
    """Refuse tiles that a model was trained on.

    Args:
        facts: Of the model; None: it says nothing.
        dataset: Of the tiles.
        tiles: To calibrate or to check on.
        part: Their part, for messages.
        context: The job; it warns where nothing can be told.

    Returns:
        What else was chosen by looking at these tiles: ``epoch``, or nothing.

    Raises:
        HighwaterError: ``calibrate.trained_on``.
    """
    if facts is None:
        context.warn(
            "The model does not say what it was trained on: whether it has seen the part"
            f" “{part}” cannot be told."
        )
        return ()
    if not facts.data.tiles:
        return _by_regions(facts, dataset, tiles, part, context)
    learnt = frozenset().union(*(marked(facts.data.tiles.get(name, "")) for name in LEARNT))
    seen = [tile.tile for tile in tiles if tile.sha256 and tile.sha256[:MARK] in learnt]
    if seen:
        raise _refused(facts.name, dataset, part, f"{len(seen)} of {len(tiles)} tiles", seen[0])
    chosen = marked(facts.data.tiles.get("validation", ""))
    on_epoch = any(tile.sha256 and tile.sha256[:MARK] in chosen for tile in tiles)
    if on_epoch:
        context.warn(
            f"The best epoch of the model was chosen on tiles of the part “{part}”: it looks"
            " somewhat better there than elsewhere."
        )
    return ("epoch",) if on_epoch else ()


def _by_regions(
    facts: ModelFacts,
    dataset: Dataset,
    tiles: Sequence[TileRecord],
    part: str,
    context: JobContext,
) -> tuple[str, ...]:
    """What can be told of a model that has not recorded its tiles."""
    if facts.data.sha256 == digest(dataset.tiles()):
        return ("epoch",) if part == "validation" else ()
    learnt = {name for item in facts.data.parts if item.part == "train" for name in item.regions}
    again = sorted({tile.region for tile in tiles} & learnt)
    if again and facts.data.name == dataset.name:
        raise _refused(facts.name, dataset, part, f"the region {again[0]}", "")
    context.warn(
        f"The model was trained on another dataset (“{facts.data.name}”) or another split, and"
        f" has not recorded its tiles: whether it has seen the part “{part}” cannot be told."
    )
    return ()


def _refused(model: str, dataset: Dataset, part: str, what: str, example: str) -> HighwaterError:
    such = f", such as {example}" if example else ""
    return HighwaterError(
        "calibrate.trained_on",
        f"The model “{model}” was trained on {what} of the part “{part}” of “{dataset.name}”"
        f"{such}.",
        "Choose a part that it has not seen, or split the dataset as it was for the training.",
    )
