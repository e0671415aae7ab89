"""Which unit the radar bands of a dataset are in, and whether a model can be given it."""

from __future__ import annotations

import numpy as np

from ..dataset.store import Dataset
from ..protocol import HighwaterError
from ..sar.units import NAMES, STRETCHED, from_db, to_db

_CODES = {"db": "db", **{name.lower(): code for code, name in NAMES.items()}}


def unit_of(dataset: Dataset) -> str:
    """Code of the dataset's unit; what is no backscatter that can be converted was stretched."""
    return _CODES.get(dataset.format.unit.strip().lower(), STRETCHED)


class Conversion:
    """From the dataset's unit to a model's.

    Args:
        dataset: The dataset.
        wanted: Code of the model's unit.
        model: Its name, for the message.

    Raises:
        HighwaterError: ``model.other_unit`` where the one cannot be made of the other.
    """

    def __init__(self, dataset: Dataset, wanted: str, model: str) -> None:
        self._own, self._wanted = unit_of(dataset), wanted
        # A training takes whatever is not decibels as it is, and calls it stretched.
        self.needed = self._own != wanted and not (wanted == STRETCHED and self._own != "db")
        if self.needed and STRETCHED in (self._own, wanted):
            remedy = "Choose a dataset in the unit that the model was made for, or another model."
            if wanted == STRETCHED:
                remedy = "Prepare the tiles anew, stretched to 8-bit values, or take another model."
            raise HighwaterError(
                "model.other_unit",
                f"“{model}” wants {NAMES[wanted]}, but the dataset “{dataset.name}” is in"
                f" {dataset.format.unit}; the one cannot be made of the other.",
                remedy,
            )

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """Radar bands, float32, in the model's unit; NaN where a value is none of the radar's."""
        return from_db(to_db(values, self._own), self._wanted) if self.needed else values
