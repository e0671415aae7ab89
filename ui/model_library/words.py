"""What the library says of a model, in a few words."""

from __future__ import annotations

from typing import Dict, Optional

from ...model_backend.models.summary import (
    ONE_DATE,
    TIME_SERIES,
    TWO_DATES,
    UNKNOWN,
    MeasuredScore,
    ModelSummary,
)
from ...processing_provider.sentences import in_words
from ...processing_provider.translation import tr
from ..pieces import number
from .shelf import IMPORTED, OWN, SHIPPED


def place_titles() -> Dict[str, str]:
    """What groups of models are called."""
    return {
        SHIPPED: tr("Come with Highwater"),
        OWN: tr("Trained by you"),
        IMPORTED: tr("Imported"),
    }


def task_of(summary: ModelSummary) -> str:
    """What a model maps."""
    return {
        ONE_DATE: tr("Water, one date"),
        TWO_DATES: tr("Flood, two dates"),
        TIME_SERIES: tr("Flood in a time series"),
        UNKNOWN: tr("Not said"),
    }[summary.task]


def bands_of(summary: ModelSummary) -> str:
    """Bands, with those that may be missing in brackets."""
    return ", ".join(
        tr("({})").format(band) if band in summary.optional else band for band in summary.bands
    )


def unit_of(summary: ModelSummary) -> str:
    """Unit of the bands, in a word."""
    known = {
        "power": tr("power"),
        "amplitude": tr("amplitude"),
        "stretched": tr("stretched"),
    }
    return known.get(summary.unit, summary.unit)


def pixel_size_of(summary: ModelSummary) -> str:
    """Pixel size with its unit."""
    if summary.pixel_size is None:
        return ""
    return tr("{:.3g} m").format(summary.pixel_size)


def size_of(summary: ModelSummary) -> str:
    """Size on disk."""
    if summary.size < 1e5:
        return tr("{:.0f} kB").format(summary.size / 1e3)
    return tr("{} MB").format(number(summary.size / 1e6, 1))


def score_of(summary: ModelSummary) -> str:
    """The most telling score, and what it was measured on."""
    if not summary.scores:
        return tr("Not measured")
    best = summary.scores[0]
    return tr("{} {}; {} of “{}” ({})").format(
        _NAMES[best.score], _value(best), _items(summary, best), best.data, _part(best)
    )


def hash_of(summary: ModelSummary) -> str:
    """The file's hash, short."""
    return summary.sha256[:12]


def fit_of(verdict: Optional[dict]) -> str:
    """Whether a model fits, and why; empty where that is not known yet."""
    if verdict is None:
        return ""
    template = tr("Fits. {}") if verdict["fits"] else tr("Does not fit. {}")
    return template.format(in_words(verdict["why"], verdict["code"]))


_NAMES = {"iou": "IoU", "f1": "F1"}


def _value(score: MeasuredScore) -> str:
    if score.value is None:
        return tr("undefined")
    if score.low is None or score.high is None:
        return number(score.value, 2)
    low, high = number(score.low, 2), number(score.high, 2)
    return f"{number(score.value, 2)} ({low}–{high})"


def _part(score: MeasuredScore) -> str:
    known = {
        "test": tr("test"),
        "validation": tr("validation"),
        "calibration": tr("calibration"),
    }
    return known.get(score.part, score.part)


def _items(summary: ModelSummary, score: MeasuredScore) -> str:
    template = tr("{} places") if summary.task == TIME_SERIES else tr("{} tiles")
    return template.format(score.items)
