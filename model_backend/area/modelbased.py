"""An interval of the area of water from calibrated probabilities alone: model-based.

No point was looked at, so it holds only as far as the probabilities do.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..evaluation.bootstrap import percentile_interval
from ..language import numeral, phrase, tr
from ..protocol import HighwaterError
from .strata import NOWHERE, Block

BLOCK = 256
"""Side of the blocks within which all pixels err together, in pixels; blocks err independently."""
STRICT, LENIENT = 0.75, 0.25
"""Thresholds between which a map might reasonably have been drawn."""
DRAWS = 2000
_LEVELS = 1000  # of probability, as finely as blocks are counted

_ASSUMED = (
    phrase(
        "The probabilities are calibrated: of the pixels with probability 0.7, 70 % are water."
        " Nothing here checks that."
    ),
    phrase(
        "Pixels within {block} × {block} pixels err together (in each draw all of them are cut at"
        " one threshold), and such blocks err independently of each other. Errors that are shared"
        " by the whole scene, such as wind over all water, are only covered by the next point."
    ),
    phrase(
        "The interval reaches at least from the area above a probability of {strict} to that above"
        " {lenient}, thresholds at which the map might have been drawn as well."
    ),
)


def assumptions() -> tuple[str, ...]:
    """What the interval assumes, a sentence or two each, in the language that is spoken."""
    values = {"strict": numeral(f"{STRICT:g}"), "lenient": numeral(f"{LENIENT:g}")}
    return tuple(tr(text).format(block=BLOCK, **values) for text in _ASSUMED)


@dataclass(frozen=True)
class ModelInterval:
    """A model-based estimate; all areas in hectares.

    Attributes:
        area: Expected area of water.
        low: Lower end of the interval.
        high: Upper end.
        error: Standard deviation of the draws.
        strict: Area above the higher threshold.
        lenient: Area above the lower threshold.
        unknown: Area of the map without a probability, which is left out.
        blocks: Number of blocks.
    """

    area: float
    low: float
    high: float
    error: float
    strict: float
    lenient: float
    unknown: float
    blocks: int


class BlockDraws:
    """Adds up probabilities while rows stream by; memory does not grow with their number.

    Args:
        width: Columns.
        seed: Same seed, same interval.
        block: Side of the blocks within which all pixels err together.
    """

    def __init__(self, width: int, seed: int, block: int = BLOCK) -> None:
        self._block = block
        self._random = np.random.default_rng(seed)
        self._draws = np.zeros(DRAWS)
        self._levels = np.zeros(_LEVELS + 1)
        self._expected = self._unknown = 0.0
        self._rows = self._blocks = 0
        self._between = False
        count = -(-width // block)
        self._open = np.zeros((count, _LEVELS + 1))  # blocks that are not full yet, by level
        self._known = np.zeros(count, bool)

    def add(self, counts: np.ndarray, areas: np.ndarray, probability: np.ndarray) -> None:
        """Take the next rows, as many as there are.

        Args:
            counts: Pixels that belong to the map, boolean (rows, width).
            areas: Of the pixels, float64 (rows, width), m².
            probability: float32 (rows, width), NaN where unknown.
        """
        taken = 0
        while taken < len(counts):
            rows = slice(taken, min(taken + self._block - self._rows % self._block, len(counts)))
            self._add(counts[rows], areas[rows], probability[rows])
            self._rows += rows.stop - taken
            taken = rows.stop
            if self._rows % self._block == 0:
                self._draw()

    def finish(self, level: float) -> ModelInterval | None:
        """The estimate.

        Args:
            level: Share of the interval.

        Returns:
            None where no pixel counts, or where all probabilities are 0 or 1.
        """
        self._draw()
        if not self.valid or not self.graded:
            return None
        strict, lenient = (
            float(self._levels[round(limit * _LEVELS) :].sum()) for limit in (STRICT, LENIENT)
        )
        ends = percentile_interval(self._draws, level) or (self._expected, self._expected)
        return ModelInterval(
            area=self._expected,
            low=min(ends[0], strict, self._expected),
            high=max(ends[1], lenient, self._expected),
            error=float(self._draws.std()),
            strict=strict,
            lenient=lenient,
            unknown=self._unknown,
            blocks=self._blocks,
        )

    @property
    def valid(self) -> bool:
        """Whether any pixel counted."""
        return self._blocks > 0 or bool(self._known.any())

    @property
    def graded(self) -> bool:
        """Whether any probability was neither 0 nor 1."""
        return self._between

    def _add(self, counts: np.ndarray, areas: np.ndarray, probability: np.ndarray) -> None:
        # Block by block, as that fits into the processor's cache.
        for number, levels in enumerate(self._open):
            block = slice(number * self._block, (number + 1) * self._block)
            mapped, area = counts[:, block].ravel(), areas[:, block].ravel() / 1e4
            values = probability[:, block].astype(np.float64).ravel()
            known = mapped & (values == values)  # all but NaN
            if not known.all():
                self._unknown += float(area[mapped & ~known].sum())
                values, area = values[known], area[known]
            if not values.size:
                continue
            self._known[number] = True
            self._expected += float(values @ area)
            if not self._between:
                self._between = bool(((values > 0) & (values < 1)).any())
            values *= _LEVELS
            place = np.rint(values, out=values).astype(np.int64)
            levels += np.bincount(place, area, minlength=_LEVELS + 1)

    def _draw(self) -> None:
        """A block is water wherever the probability exceeds one threshold drawn for it."""
        levels = self._open[self._known]
        self._levels += levels.sum(0)
        self._blocks += len(levels)
        for row in levels[:, ::-1].cumsum(1)[:, ::-1][:, 1:]:
            self._draws += row[self._random.integers(0, _LEVELS, DRAWS)]
        self._open[:] = 0
        self._known[:] = False


class ModelBased:
    """The estimate for a whole map, all of its strata.

    Args:
        width: Columns of the map.
        seed: Same seed, same interval.
    """

    def __init__(self, width: int, seed: int) -> None:
        self._core = BlockDraws(width, seed)

    def add(self, block: Block, probability: np.ndarray) -> None:
        """Take the next rows of the map.

        Args:
            block: Strata and areas of the rows.
            probability: float32, (rows, width), NaN where unknown.
        """
        self._core.add(block.codes != NOWHERE, block.areas, probability)

    def finish(self, level: float, name: str) -> ModelInterval:
        """The estimate.

        Args:
            level: Share of the interval.
            name: What the user calls the raster of probabilities.

        Raises:
            HighwaterError: ``input.no_probabilities`` or ``input.nothing_valid``.
        """
        if not self._core.valid:
            raise HighwaterError(
                "input.nothing_valid",
                f"No pixel of the mask has a value in “{name}”.",
                "Choose the probabilities that belong to the mask.",
            )
        interval = self._core.finish(level)
        if interval is None:
            raise HighwaterError(
                "input.no_probabilities",
                f"The layer “{name}” holds only 0 and 1, which are no probabilities.",
                "Choose the raster of probabilities that the map was made from, or label points.",
            )
        return interval
