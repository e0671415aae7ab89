"""Which values of a map or a reference mean water, dry, or nothing."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ..categories import DRY, EXCLUDED, NO_DATA, PERMANENT_WATER, UNCERTAIN, WATER
from ..protocol import HighwaterError
from ..raster.codes import translated
from .confusion import DRY_STATE, NO_STATE, WATER_STATE

# What is excluded or uncertain was not mapped as water. Counting it nowhere would let a map win
# by leaving out what is difficult.
MASK_STATES = {
    DRY: DRY_STATE,
    WATER: WATER_STATE,
    PERMANENT_WATER: WATER_STATE,
    EXCLUDED: DRY_STATE,
    UNCERTAIN: DRY_STATE,
    NO_DATA: NO_STATE,
}
UNSEEN = 254  # in place of a state
NAMED = 5  # unexpected values that a message lists


class MaskStates:
    """States of a predicted mask with the categories of Highwater, or 0 and 1.

    Args:
        name: What the user calls the layer.

    Attributes:
        counts: Pixels of each category that were seen.
    """

    kind = "mask"

    def __init__(self, name: str) -> None:
        self._name = name
        self.counts = dict.fromkeys(MASK_STATES, 0)

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """States of float values, NaN where there is no data.

        Raises:
            HighwaterError: ``input.unexpected_values``.
        """
        states = np.full(values.shape, NO_STATE, np.uint8)
        known = np.isnan(values)
        for value, state in MASK_STATES.items():
            here = values == value
            self.counts[value] += int(here.sum())
            states[here] = state
            known |= here
        if not known.all():
            raise unexpected(
                self._name,
                values[~known],
                "A water mask holds 0 dry, 1 water, 2 permanent water, 3 excluded, 4 uncertain,"
                " 255 no data; a probability lies between 0 and 1.",
            )
        return states

    def finish(self) -> None:
        """Refuse a mask that seems to say water with the value for no data.

        Raises:
            HighwaterError: ``input.ambiguous_values``.
        """
        others = sum(n for value, n in self.counts.items() if value not in (DRY, NO_DATA))
        if self.counts[NO_DATA] and self.counts[DRY] and not others:
            raise HighwaterError(
                "input.ambiguous_values",
                f"The layer “{self._name}” holds only 0 and 255, and 255 means no data in a mask.",
                "If 255 is water, reclassify it to 1; if not, declare it as the layer's nodata"
                " value.",
            )


class ProbabilityStates:
    """States of a probability raster: water from a threshold on.

    Args:
        name: What the user calls the layer.
        threshold: Probability from 0 to 1; also an attribute.
    """

    kind = "probability"

    def __init__(self, name: str, threshold: float) -> None:
        self._name = name
        self.threshold = threshold

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """States of float32 values, NaN where there is no data.

        Raises:
            HighwaterError: ``input.unexpected_values``.
        """
        wrong = (values < 0) | (values > 1)
        if wrong.any():
            raise unexpected(
                self._name,
                values[wrong],
                "A probability lies between 0 and 1; declare another value as nodata.",
            )
        states = (values >= np.float32(self.threshold)).astype(np.uint8)
        states[np.isnan(values)] = NO_STATE
        return states

    def finish(self) -> None:
        """Nothing is left to check."""


class ReferenceStates:
    """States of a reference raster: 0 is dry, 1 and 2 are water.

    A raster of 0 and one other value, whichever, is a mask as well.

    Args:
        name: What the user calls the layer.
        invalid: Values that count nowhere.
        dry: Values besides 0 that are dry, such as permanent water where only the flood counts.

    Attributes:
        water_values: Values that were taken for water.
        invalid_pixels: Pixels with an invalid value that would have been water otherwise.
    """

    def __init__(self, name: str, invalid: Iterable[float], dry: Iterable[float] = ()) -> None:
        self._name = name
        self._invalid = [np.float32(value) for value in invalid]
        self._dry = [np.float32(value) for value in dry]
        self.water_values: set[float] = set()
        self.invalid_pixels = 0

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """States of float32 values, NaN where there is no data.

        Raises:
            HighwaterError: ``input.unexpected_values``.
        """
        states = self._coded_states(values)
        if states is not None:
            return states
        for value in self._dry:
            values = np.where(values == value, np.float32(DRY), values)
        valid = ~np.isnan(values)
        for value in self._invalid:
            here = values == value
            self.invalid_pixels += int(here.sum()) if value > 0 else 0
            valid &= ~here
        known = values[valid]
        wrong = known[(known < 0) | (known != np.round(known))]
        if not len(wrong):
            water = known[known > 0]
            for seen in self.water_values:
                water = water[water != seen]  # sorting only what is new
            self.water_values |= set(_distinct(water))
            if len(self.water_values) > 1 and not self.water_values <= {WATER, PERMANENT_WATER}:
                wrong = np.array(sorted(self.water_values - {WATER, PERMANENT_WATER}))
        if len(wrong):
            raise unexpected(
                self._name,
                wrong,
                "A reference holds 0 for dry and 1 for water; name other values under invalid"
                " values, or reclassify them.",
            )
        states = np.full(values.shape, NO_STATE, np.uint8)
        states[valid] = known > 0
        return states

    def of_codes(self, codes: np.ndarray, missing: int | None = None) -> np.ndarray | None:
        """States of bytes as a file holds them, in a fraction of the time.

        Args:
            codes: uint8 of any shape, contiguous.
            missing: Value that means no data; None: there is none.

        Returns:
            uint8 of the same shape; None where there are values that fit no meaning, which the
            call with float values words.
        """
        invalid = {int(value) for value in self._invalid if 0 <= value <= 255 and value % 1 == 0}
        ignored = invalid if missing is None else invalid | {missing}
        states = translated(codes, self._table(ignored))
        if (states == UNSEEN).any():
            seen = self.water_values | set(_distinct(codes[states == UNSEEN]))
            if len(seen) > 1 and not seen <= {WATER, PERMANENT_WATER}:
                return None
            self.water_values = seen
            states = translated(codes, self._table(ignored))
        counted = [value for value in invalid - {missing} if value > 0]
        self.invalid_pixels += sum(int(np.count_nonzero(codes == value)) for value in counted)
        return states

    def _table(self, ignored: set[int]) -> bytes:
        """State of each byte; of those that may turn out to be water, that they are new."""
        table = bytearray([UNSEEN]) * 256
        table[DRY] = DRY_STATE
        for dry in self._dry:
            table[int(dry)] = DRY_STATE
        for value in self.water_values:
            if 0 <= value <= 255:
                table[int(value)] = WATER_STATE
        for code in ignored:
            table[code] = NO_STATE
        return bytes(table)

    def _coded_states(self, values: np.ndarray) -> np.ndarray | None:
        """States of whole numbers from 0 to 255, several times as fast; None: there are others."""
        known = ~np.isnan(values)
        with np.errstate(invalid="ignore"):  # what does not fit shows in the comparison
            codes = np.where(known, values, np.float32(0)).astype(np.uint8)
        if not ((codes == values) | ~known).all():
            return None
        states = self.of_codes(codes)
        if states is not None:
            states[~known] = NO_STATE
        return states


def unexpected(name: str, values: np.ndarray, remedy: str) -> HighwaterError:
    """Error for values that fit no meaning; names some of them."""
    found = _distinct(values)
    listed = ", ".join(f"{value:g}" for value in found[:NAMED])
    more = " and more" if len(found) > NAMED else ""
    plural = "s" if len(found) > 1 else ""
    return HighwaterError(
        "input.unexpected_values",
        f"The layer “{name}” holds the unexpected value{plural} {listed}{more}.",
        remedy,
    )


def _distinct(values: np.ndarray) -> list[float]:
    return [float(value) for value in np.unique(values)]
