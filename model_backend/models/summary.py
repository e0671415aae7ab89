"""What the model library shows of a model; standard library only: QGIS's side reads it, too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

ONE_DATE, TWO_DATES, TIME_SERIES, UNKNOWN = "one_date", "two_dates", "time_series", "unknown"
"""Values of ``task``."""


@dataclass(frozen=True)
class MeasuredScore:
    """A score, and the data that it was measured on.

    Attributes:
        score: ``iou``; of models of time series ``f1``.
        value: 0 to 1; None: undefined.
        low: Lower end of its 95 % interval; None: not known.
        high: Upper end.
        part: Part of the data, such as ``test``.
        data: Name of the dataset.
        items: Tiles, or places of a time series.
        chosen_on: What was chosen by looking at this part; empty: nothing, it is independent.
    """

    score: str
    value: Optional[float]
    low: Optional[float]
    high: Optional[float]
    part: str
    data: str
    items: int
    chosen_on: Tuple[str, ...] = ()


@dataclass(frozen=True)
class ModelSummary:
    """A model file.

    Attributes:
        path: The file.
        name: Of the model.
        size: Bytes.
        sha256: Of the file; empty where it cannot be read.
        task: One of the constants above.
        described: Whether the file says which bands it takes.
        bands: Names, in order; of several sensors each with the sensor before it.
        optional: Those that may be missing.
        unit: Of the radar bands, short; empty: not said.
        pixel_size: Metres; None: not said.
        scores: Measured on data that it was not trained on; the most telling first.
        trained: Day, ISO 8601; empty: not said.
        verdict: How good it is, in a sentence.
        card: The card as an HTML page.
        markdown: The card as Markdown.
        carries_weights: Whether training can go on from the file alone.
        problem: Why the file cannot be used, in a sentence; empty: it can.
    """

    path: str
    name: str
    size: int
    sha256: str = ""
    task: str = UNKNOWN
    described: bool = False
    bands: Tuple[str, ...] = ()
    optional: Tuple[str, ...] = ()
    unit: str = ""
    pixel_size: Optional[float] = None
    scores: Tuple[MeasuredScore, ...] = ()
    trained: str = ""
    verdict: str = ""
    card: str = ""
    markdown: str = ""
    carries_weights: bool = False
    problem: str = ""
