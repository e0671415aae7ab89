"""An interval of the area of water from calibrated probabilities alone: model-based.

No point was looked at, so it holds only as far as the probabilities do.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..evaluation.bootstrap import percentile_interval
from ..protocol import HighwaterError
from .strata import NOWHERE, Block

BLOCK = 256
"""Side of the blocks within which all pixels err together, in pixels; blocks err independently."""
STRICT, LENIENT = 0.75, 0.25
"""Thresholds between which a map might reasonably have been drawn."""
DRAWS = 2000
_LEVELS = 1000  # of probability, as finely as blocks are counted

ASSUMPTIONS = (
    "The probabilities are calibrated: of the pixels with probability 0.7, 70 % are water. Nothing"
    " here checks that.",
    f"Pixels within {BLOCK} × {BLOCK} pixels err together (in each draw all of them are cut at one"
    " threshold), and such blocks err independently of each other. Errors that are shared by the"
    " whole scene, such as wind over all water, are only covered by the next point.",
    f"The interval reaches at least from the area above a probability of {STRICT:g} to that above"
    f" {LENIENT:g}, thresholds at which the map might have been drawn as well.",
)


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


class ModelBased:
    """Adds up probabilities while the map streams by; memory does not grow with it.

    Args:
        width: Columns of the map.
        seed: Same seed, same interval.
    """

    def __init__(self, width: int, seed: int) -> None:
        self._columns = np.arange(width) // BLOCK
        self._random = np.random.default_rng(seed)
        self._draws = np.zeros(DRAWS)
        self._levels = np.zeros(_LEVELS + 1)
        self._expected = self._unknown = 0.0
        self._blocks = 0
        self._between = False

    def add(self, block: Block, probability: np.ndarray) -> None:
        """Take the next rows of the map, as many as a block is high.

        Args:
            block: Strata and areas of the rows.
            probability: float32, (rows, width), NaN where unknown.
        """
        mapped = block.codes != NOWHERE
        known = mapped & ~np.isnan(probability)
        areas, values = block.areas[known] / 1e4, probability[known].astype(np.float64)
        self._unknown += float(block.areas[mapped & ~known].sum()) / 1e4
        self._expected += float((areas * values).sum())
        self._between |= bool(((values > 0) & (values < 1)).any())
        blocks = int(self._columns[-1]) + 1
        place = np.broadcast_to(self._columns, known.shape)[known] * (_LEVELS + 1)
        place += np.rint(values * _LEVELS).astype(np.int64)
        counted = np.bincount(place, areas, minlength=blocks * (_LEVELS + 1))
        levels = counted.reshape(blocks, _LEVELS + 1)
        levels = levels[levels.any(1)]
        self._levels += levels.sum(0)
        self._blocks += len(levels)
        # A block is water wherever the probability exceeds one threshold drawn for it.
        above = levels[:, ::-1].cumsum(1)[:, ::-1][:, 1:]
        for row in above:
            self._draws += row[self._random.integers(0, _LEVELS, DRAWS)]

    def finish(self, level: float, name: str) -> ModelInterval:
        """The estimate.

        Args:
            level: Share of the interval.
            name: What the user calls the raster of probabilities.

        Raises:
            HighwaterError: ``input.no_probabilities`` or ``input.nothing_valid``.
        """
        if not self._blocks:
            raise HighwaterError(
                "input.nothing_valid",
                f"No pixel of the mask has a value in “{name}”.",
                "Choose the probabilities that belong to the mask.",
            )
        if not self._between:
            raise HighwaterError(
                "input.no_probabilities",
                f"The layer “{name}” holds only 0 and 1, which are no probabilities.",
                "Choose the raster of probabilities that the map was made from, or label points.",
            )
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
