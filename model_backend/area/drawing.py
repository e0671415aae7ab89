"""Pixels drawn from each stratum by simple random sampling, in two passes and flat memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from ..context import JobContext
from ..protocol import HighwaterError
from .names import STRATA
from .strata import Block, StratumMap


@dataclass(frozen=True)
class Inventory:
    """How many pixels and how much ground each stratum of a map has.

    Attributes:
        block_counts: int64 (blocks, strata), pixels.
        hectares: float64 (strata,), geodesic.
        sha256: Of the mask, see :attr:`.StratumMap.sha256`.
    """

    block_counts: np.ndarray
    hectares: np.ndarray
    sha256: str

    @property
    def pixels(self) -> dict[str, int]:
        """Pixels of each stratum that the map has."""
        counts = self.block_counts.sum(0)
        return {name: int(count) for name, count in zip(STRATA, counts) if count}

    def area(self, stratum: str) -> float:
        """Hectares of a stratum."""
        return float(self.hectares[STRATA.index(stratum)])


def take_stock(
    strata: StratumMap,
    context: JobContext,
    share: float,
    visit: Callable[[Block], None] = lambda block: None,
) -> Inventory:
    """Count the pixels of each stratum.

    Args:
        strata: The map.
        context: For progress.
        share: Of the whole job, for progress.
        visit: Is given every block as well.

    Raises:
        HighwaterError: ``input.nothing_valid``, or as :meth:`.StratumMap.blocks`.
    """
    counts, hectares = [], np.zeros(len(STRATA))
    for number, block in enumerate(strata.blocks(), 1):
        counts.append(block.counts)
        hectares += block.hectares
        visit(block)
        done = number * block.codes.size / 1e6
        context.progress(share * number / len(strata), "Reading the mask", done, "megapixels")
    inventory = Inventory(np.array(counts, np.int64), hectares, strata.sha256)
    if not inventory.pixels:
        raise HighwaterError(
            "input.nothing_valid",
            f"The mask “{strata.name}” has no pixel with data.",
            "Check its nodata value.",
        )
    return inventory


@dataclass(frozen=True)
class Drawn:
    """Pixels that were drawn.

    Attributes:
        strata: Code of each pixel's stratum, (n,).
        rows: Row of each, (n,).
        columns: Column of each, (n,).
    """

    strata: np.ndarray
    rows: np.ndarray
    columns: np.ndarray


def draw(
    strata: StratumMap,
    inventory: Inventory,
    sizes: Mapping[str, int],
    random: np.random.Generator,
    context: JobContext,
) -> Drawn:
    """Draw pixels without replacement, each of a stratum with the same probability.

    Which of the stratum's pixels are taken, counted from the top left, is decided before the map
    is read again; only blocks that hold one of them are read.

    Args:
        strata: The map.
        inventory: Its pixels.
        sizes: Points of each stratum.
        random: Decides; so the same seed draws the same points.
        context: For progress, from half of the job on.

    Returns:
        The pixels in random order.
    """
    firsts = np.vstack([np.zeros(len(STRATA), np.int64), inventory.block_counts.cumsum(0)])
    ranks = {
        STRATA.index(name): np.sort(random.choice(int(firsts[-1, STRATA.index(name)]), size, False))
        for name, size in sizes.items()
    }
    found: list[np.ndarray] = []
    for number in range(len(strata)):
        context.progress(0.5 + 0.4 * number / len(strata), "Drawing points")
        wanted = {
            code: here - firsts[number, code]
            for code, rank in ranks.items()
            if len(here := rank[(rank >= firsts[number, code]) & (rank < firsts[number + 1, code])])
        }
        if not wanted:
            continue
        block = strata.block(number)
        for code, places in wanted.items():
            rows, columns = np.divmod(
                np.flatnonzero(block.codes == code)[places], block.codes.shape[1]
            )
            found.append(np.stack([np.full(len(rows), code), rows + block.row, columns]))
    pixels = np.concatenate(found, axis=1)
    pixels = pixels[:, random.permutation(pixels.shape[1])]
    return Drawn(*pixels)
