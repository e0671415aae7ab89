"""Rows of the landscape, which every part of the simulation works on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Rows:
    """Some rows of the landscape at full resolution, each (rows, columns).

    Attributes:
        elevation: float32, metres.
        cover: uint8, codes of :mod:`.landcover`.
        field: uint32, a random number for each farm field.
        depth: float32, metres of flood water; 0 or less where there is none.
        flood: bool.
    """

    elevation: np.ndarray
    cover: np.ndarray
    field: np.ndarray
    depth: np.ndarray
    flood: np.ndarray

    def part(self, rows: slice) -> Rows:
        """Some of these rows."""
        return Rows(*(getattr(self, name)[rows] for name in self.__dataclass_fields__))
