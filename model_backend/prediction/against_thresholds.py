"""How a model compares with the built-in thresholds, as its file keeps it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional, Tuple

from ..language import enumerated, numeral, tr
from ..protocol.plain import from_plain
from ..report.words import signed

_CHIPS = re.compile(r"(\d+) labelled chips of (\d+) regions")
"""Data that our own comparisons are made on; a model file keeps them in English."""


@dataclass(frozen=True)
class ThresholdComparison:
    """A model held against the built-in thresholds on data that it had not seen.

    Attributes:
        iou: IoU of the model's water.
        thresholds_iou: IoU of the thresholds' water on the same pixels.
        difference: The first minus the second.
        low: Lower end of the paired 95 % interval of the difference; None: none can be said.
        high: Upper end.
        data: What it was measured on, to follow “on”, such as “11 labelled chips of two sets”.
        protocol: How, such as “each chip left out of the training in turn; pooled over all valid
            pixels; paired bootstrap over chips”.
        withheld: Optional bands of the model that it did not get.
        data_sha256: Of the data; empty: not said.
        compared: When, ISO 8601; empty: not said.
    """

    iou: float
    thresholds_iou: float
    difference: float
    low: Optional[float]
    high: Optional[float]
    data: str
    protocol: str
    withheld: Tuple[str, ...] = ()
    data_sha256: str = ""
    compared: str = ""

    @property
    def beats(self) -> bool:
        """Whether the model was better than chance explains."""
        return self.low is not None and self.low > 0

    @property
    def interval(self) -> str:
        """The interval in words; empty: there is none."""
        if self.low is None or self.high is None:
            return ""
        return tr("{low} to {high}").format(low=signed(self.low), high=signed(self.high))

    def sentence(self) -> str:
        """What was found."""
        difference = signed(self.difference)
        if self.interval:
            difference = tr("{difference} (95 % interval {interval})").format(
                difference=difference, interval=self.interval
            )
        return self._template().format(
            data=_data_in_words(self.data),
            bands=enumerated(self.withheld) if self.withheld else "",
            iou=numeral(f"{self.iou:.3f}"),
            thresholds=numeral(f"{self.thresholds_iou:.3f}"),
            difference=difference,
        )

    def _template(self) -> str:
        if self.withheld:
            return (
                tr(
                    "On {data}, which it had not seen, its water without {bands} has an IoU of"
                    " {iou}, that of the built-in thresholds {thresholds}: the difference is"
                    " {difference}, so it is better."
                )
                if self.beats
                else tr(
                    "On {data}, which it had not seen, its water without {bands} has an IoU of"
                    " {iou}, that of the built-in thresholds {thresholds}: the difference is"
                    " {difference}, so it is not shown to be better."
                )
            )
        return (
            tr(
                "On {data}, which it had not seen, its water has an IoU of {iou}, that of the"
                " built-in thresholds {thresholds}: the difference is {difference}, so it is"
                " better."
            )
            if self.beats
            else tr(
                "On {data}, which it had not seen, its water has an IoU of {iou}, that of the"
                " built-in thresholds {thresholds}: the difference is {difference}, so it is not"
                " shown to be better."
            )
        )


def _data_in_words(data: str) -> str:
    chips = _CHIPS.fullmatch(data)
    if chips is None:
        return data
    text = tr("{chips} labelled chips of {regions} regions")
    return text.format(chips=chips[1], regions=chips[2])


def read_comparisons(plain: Any) -> tuple[ThresholdComparison, ...]:
    """The comparisons of a model file's description.

    Raises:
        HighwaterError: ``request.malformed``.
        ValueError: A value that cannot be.
    """
    where = "comparison of the model with the thresholds"
    found = tuple(from_plain(ThresholdComparison, item, where) for item in plain)
    for item in found:
        ends = (item.low, item.high)
        if not (0 <= item.iou <= 1 and 0 <= item.thresholds_iou <= 1) or ends.count(None) == 1:
            raise ValueError(f"comparison {item!r}")
    return found


def comparison_without(
    comparisons: Sequence[ThresholdComparison], missing: Sequence[str]
) -> ThresholdComparison | None:
    """The comparison that was made without the same bands; None: there is none.

    Args:
        comparisons: Of a model.
        missing: Optional bands that an image lacks.
    """
    return next((item for item in comparisons if set(item.withheld) == set(missing)), None)
