"""Everything that is counted of one map against its reference."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..protocol import HighwaterError
from ..protocol.parameters import EvaluateMapParameters
from .blocks import BlockCounts, block_intervals
from .bootstrap import LEVEL
from .boundary import BoundaryScores
from .confusion import MAP_SCORES, Confusion

WIDEST_TOLERANCE = 100.0
"""Pixels; farther away an edge is another one."""


class MapTally:
    """Pixels, blocks and edges of a map that is added in strips from top to bottom.

    Args:
        width: Columns of the map.
        parameters: Of the job.

    Attributes:
        confusion: Pixels and areas.
    """

    def __init__(self, width: int, parameters: EvaluateMapParameters) -> None:
        self.confusion = Confusion()
        self._parameters = parameters
        self._blocks = BlockCounts(width, parameters.block)
        self._boundary = BoundaryScores(parameters.tolerance)

    def add(
        self,
        row: int,
        prediction: np.ndarray,
        reference: np.ndarray,
        comparison: np.ndarray,
        areas: np.ndarray,
    ) -> None:
        """Count the next strip.

        Args:
            row: Its first row in the map.
            prediction: uint8 states (rows, width).
            reference: uint8 states.
            comparison: Of these two.
            areas: Of the pixels, m².
        """
        self.confusion.add(comparison, areas)
        self._blocks.add(row, comparison)
        self._boundary.add_strip(prediction, reference)

    def intervals(self) -> dict[str, list[float] | None]:
        """Lower and upper end by name of the score; None where no interval can be said."""
        parameters = self._parameters
        found = block_intervals(
            self._blocks.counts(), MAP_SCORES, parameters.draws, parameters.seed
        )
        return {name: None if ends is None else list(ends) for name, ends in found.items()}

    def bootstrap(self) -> dict[str, Any]:
        """How the intervals are made."""
        return {
            "method": "block bootstrap",
            "block": self._parameters.block,
            "blocks": len(self._blocks.counts()),
            "level": LEVEL,
            "draws": self._parameters.draws,
            "seed": self._parameters.seed,
        }

    def boundary(self) -> dict[str, Any]:
        """Scores of the water's edge, once the last strip was added."""
        self._boundary.end()
        tolerance = self._parameters.tolerance
        return {
            "tolerance": int(tolerance) if tolerance.is_integer() else tolerance,
            **self._boundary.scores(),
        }


def check_settings(parameters: EvaluateMapParameters) -> None:
    """Refuse settings that mean nothing.

    Raises:
        HighwaterError: ``parameter.threshold``, ``parameter.block``, ``parameter.tolerance`` or
            ``parameter.draws``.
    """
    if not 0 <= parameters.threshold <= 1:
        raise HighwaterError(
            "parameter.threshold",
            f"The threshold {parameters.threshold:g} is no probability.",
            "Give a number from 0 to 1.",
        )
    if parameters.block < 1:
        raise HighwaterError(
            "parameter.block",
            f"A block cannot have a side of {parameters.block} pixels.",
            "Give the side of the blocks in pixels, such as 256.",
        )
    if not 0 <= parameters.tolerance <= WIDEST_TOLERANCE:
        raise HighwaterError(
            "parameter.tolerance",
            f"A tolerance of {parameters.tolerance:g} pixels cannot be used.",
            f"Give a number of pixels from 0 to {WIDEST_TOLERANCE:g}.",
        )
    if parameters.draws < 1:
        raise HighwaterError(
            "parameter.draws",
            f"A bootstrap cannot have {parameters.draws} draws.",
            "Give a number such as 2000.",
        )
