"""Tiles that a model must not be calibrated on."""

from __future__ import annotations

from collections.abc import Sequence

from ..dataset.describe import digest
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..models.facts import ModelFacts
from ..models.tile_marks import is_among, marked
from ..protocol import HighwaterError

LEARNT = ("train", "initial")
"""Parts of :attr:`.DataFacts.tiles` that the weights come from."""


def require_unlearnt(
    facts: ModelFacts | None, dataset: Dataset, tiles: Sequence[TileRecord], part: str
) -> None:
    """Refuse tiles that a model was trained on.

    Those that its temperature was fitted on before may be used again, and those that its best
    epoch was chosen on, too: see :func:`epoch_chosen_on`.

    Args:
        facts: Of the model; None: it says nothing.
        dataset: Of the tiles.
        tiles: To calibrate or to check on.
        part: Their part, for messages.

    Raises:
        HighwaterError: ``calibrate.trained_on``.
    """
    what = learnt_of(facts, dataset, tiles, part)
    if what:
        assert facts is not None
        raise HighwaterError(
            "calibrate.trained_on",
            f"The model “{facts.name}” was trained on {what}, of the dataset “{dataset.name}”.",
            "Choose a part that it has not seen, or split the dataset as it was for the training.",
        )


def learnt_of(
    facts: ModelFacts | None, dataset: Dataset, tiles: Sequence[TileRecord], part: str
) -> str:
    """Which tiles a model was trained on, in words; empty: none, as far as it says so.

    Args:
        facts: Of the model; None: it says nothing.
        dataset: Of the tiles.
        tiles: To ask about.
        part: Their part, for the words.
    """
    if facts is None:
        return ""
    learnt = marked(*(facts.data.tiles.get(name, "") for name in LEARNT))
    seen = [tile.tile for tile in tiles if is_among(tile.sha256, learnt)]
    if seen:
        return f"{len(seen)} of {len(tiles)} tiles of the part “{part}”, such as {seen[0]}"
    if facts.data.tiles or facts.data.name != dataset.name or _is_same(facts, dataset):
        return ""
    # The same dataset, split anew, and a model that has not recorded its tiles.
    regions = {name for item in facts.data.parts if item.part == "train" for name in item.regions}
    again = sorted({tile.region for tile in tiles} & regions)
    return f"the region {again[0]}, which is in the part “{part}” now" if again else ""


def epoch_chosen_on(
    facts: ModelFacts | None, dataset: Dataset, tiles: Sequence[TileRecord]
) -> bool:
    """Whether the best epoch of a model was chosen on some of the tiles, as far as it says so."""
    if facts is None:
        return False
    if not facts.data.tiles:
        return _is_same(facts, dataset) and any(tile.split == "validation" for tile in tiles)
    chosen = marked(facts.data.tiles.get("validation", ""))
    return any(is_among(tile.sha256, chosen) for tile in tiles)


def _is_same(facts: ModelFacts, dataset: Dataset) -> bool:
    return facts.data.sha256 == digest(dataset.tiles())
