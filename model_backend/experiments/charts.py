"""Charts of matplotlib inside a report, in the page's own colours and letters."""

from __future__ import annotations

import io
import re
from contextlib import AbstractContextManager
from typing import Any

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import ScalarFormatter

from ..language import ENGLISH, numeral, spoken

INK, SOFT, RULE, ACCENT, SECOND, BAD = (
    *("#1c2328", "#5a656f", "#d8dde1", "#1b7fbc", "#e0a101", "#c8452e"),
)
"""Colours that stand for those of the style sheet, so that a chart follows dark mode."""

_OF_PAGE = {
    INK: "var(--ink)",
    SOFT: "var(--soft)",
    RULE: "var(--rule)",
    ACCENT: "var(--train)",
    SECOND: "var(--validation)",
    BAD: "var(--test)",
}
_ROOT = 'role="img" stroke-linejoin="round" stroke-linecap="butt"'
_STYLE: dict[Any, Any] = {
    "svg.fonttype": "none",
    "svg.hashsalt": "highwater",
    "font.size": 9,
    "font.family": "sans-serif",
    "axes.edgecolor": SOFT,
    "axes.labelcolor": SOFT,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "axes.unicode_minus": True,
    "xtick.color": SOFT,
    "ytick.color": SOFT,
    "text.color": INK,
    "grid.color": RULE,
    "legend.frameon": False,
}


def style() -> AbstractContextManager[None]:
    """Context manager in which figures are made and turned into SVG."""
    return matplotlib.rc_context(_STYLE)


def figure(width: float, height: float, rows: int = 1, columns: int = 1) -> tuple[Figure, list]:
    """A figure and its axes, row by row; inches. To be called inside :func:`style`."""
    made = Figure(figsize=(width, height), layout="constrained")
    axes: list[Axes] = list(made.subplots(rows, columns, squeeze=False).flat)
    return made, axes


def svg(made: Figure, title: str) -> str:
    """The figure as an element for a page; ``title`` is for those who do not see it."""
    for axes in made.axes:
        _speak(axes)
    stream = io.StringIO()
    made.savefig(stream, format="svg", transparent=True, metadata={"Date": None, "Title": title})
    text = stream.getvalue()
    text = text[text.index("<svg") :]
    # What would reach beyond the chart, or differ from the page's own letters, is taken out.
    text = re.sub(r"<metadata>.*?</metadata>|<style.*?</style>", "", text, flags=re.DOTALL)
    text = re.sub(r"font-family: [^;\"]*; ?", "", text)
    text = re.sub(r"font: ([\d.]+px)[^;\"]*", r"font-size: \1", text)
    text = re.sub(r"<svg [^>]*?(viewBox=\"[^\"]*\")[^>]*>", rf"<svg \1 {_ROOT}>", text, count=1)
    for colour, name in _OF_PAGE.items():
        text = text.replace(colour, name)
    return text


class _Spoken(ScalarFormatter):
    """Numbers along an axis as the language that is spoken writes them."""

    def __call__(self, x: float, pos: int | None = None) -> str:
        return numeral(super().__call__(x, pos))

    def get_offset(self) -> str:
        return numeral(super().get_offset())


def _speak(axes: Axes) -> None:
    """Write the numbers along both axes in the language; names and powers of ten stay."""
    for axis in (axes.xaxis, axes.yaxis) if spoken() != ENGLISH else ():
        if type(axis.get_major_formatter()) is ScalarFormatter:
            axis.set_major_formatter(_Spoken())
