"""Reading all tiles of a dataset once: facts of each, closer looks at some."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import islice

import numpy as np
from rasterio.errors import RasterioError

from ...context import JobContext
from ..format import DECIBEL
from ..store import Dataset
from ..tile import TileRecord
from .circular import Agreement, agreements
from .facts import TileFacts, facts_of, labelled_bands, read_tile, unreadable
from .shift import correlation

THREADS = 2
WAITING = 16  # tiles being looked at


@dataclass(frozen=True)
class Closer:
    """A closer look at a tile's label.

    Attributes:
        agreements: With thresholds of the image.
        surface: Agreement of edges at each displacement; None: no edges.
    """

    agreements: list[Agreement]
    surface: np.ndarray | None


@dataclass
class Survey:
    """All that the tiles' files say.

    Attributes:
        dataset: The dataset.
        tiles: Rows of the index.
        facts: Of each tile.
        closer: By position of the tile, of those looked at closely.
    """

    dataset: Dataset
    tiles: list[TileRecord]
    facts: list[TileFacts] = field(default_factory=list)
    closer: dict[int, Closer] = field(default_factory=dict)


def take(dataset: Dataset, max_tiles: int, seed: int, context: JobContext) -> Survey:
    """Read every tile.

    Args:
        dataset: The dataset.
        max_tiles: Most tiles to look at closely.
        seed: Chooses these.
        context: The job; its progress reaches 0.85.
    """
    survey = Survey(dataset, dataset.tiles())
    chosen = set(_choose(survey.tiles, max_tiles, seed))

    def look(i: int) -> tuple[TileFacts, Closer | None]:
        record = survey.tiles[i]
        try:
            pixels = read_tile(dataset.folder, record)
        except RasterioError as error:
            return unreadable(record, dataset.folder, error), None
        facts = facts_of(record, pixels, dataset.format)
        radar = labelled_bands(dataset.format.bands)
        if facts.problem or i not in chosen or not radar or not facts.water or facts.water == 100:
            return facts, None
        found = agreements(*pixels, radar, dataset.format.unit == DECIBEL)
        return facts, Closer(found, correlation(*pixels, list(radar.values())))

    total = max(len(survey.tiles), 1)
    with ThreadPoolExecutor(THREADS, thread_name_prefix="audit") as pool:
        numbers = iter(range(len(survey.tiles)))
        waiting = [(i, pool.submit(look, i)) for i in islice(numbers, WAITING)]
        while waiting:
            i, future = waiting.pop(0)
            facts, closer = future.result()
            survey.facts.append(facts)
            if closer is not None:
                survey.closer[i] = closer
            waiting += [(j, pool.submit(look, j)) for j in islice(numbers, 1)]
            context.progress(0.02 + 0.83 * (i + 1) / total, "Reading the tiles", i + 1, "tiles")
    return survey


def _choose(tiles: Sequence[TileRecord], number: int, seed: int) -> list[int]:
    """Tiles with both classes; where there are too many, as many of each scene."""
    mixed = [i for i, tile in enumerate(tiles) if 0 < (tile.water_percent or 0) < 100]
    if len(mixed) <= number:
        return mixed
    rng = np.random.default_rng(seed)
    scenes: dict[str, list[int]] = {}
    for i in rng.permutation(mixed):
        scenes.setdefault(tiles[i].scene, []).append(int(i))
    turns = sorted((turn, i) for members in scenes.values() for turn, i in enumerate(members))
    return [i for _, i in turns[:number]]
