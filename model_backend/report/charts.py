"""Pieces of charts; colours are classes of the page's style, so that they follow dark mode."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Optional

import numpy as np

from ..language import numeral


def small_bar(value: Optional[float], low: Optional[float], high: Optional[float]) -> str:
    """A bar from 0 to 1 for a table's cell, with its interval; empty without a value."""
    if value is None:
        return ""
    ends = ""
    if low is not None and high is not None:
        a, b = 100 * low, 100 * high
        ends = "".join(
            f'<line class="whisker" x1="{x:.1f}" y1="{y}" x2="{z:.1f}" y2="{w}"/>'
            for x, y, z, w in ((a, 6, b, 6), (a, 3, a, 9), (b, 3, b, 9))
        )
    return (
        '<svg class="small" viewBox="0 0 100 12" aria-hidden="true">'
        '<rect class="plot" x="0" y="2" width="100" height="8"/>'
        f'<rect class="extent" x="0" y="2" width="{100 * value:.1f}" height="8"/>{ends}</svg>'
    )


def stack(shares: Mapping[str, float]) -> str:
    """One bar of several parts.

    Args:
        shares: Share of each class of the style, 0 to 1; together at most 1.
    """
    spans = "".join(
        f'<span class="{name}" style="width:{100 * share:.2f}%"></span>'
        for name, share in shares.items()
    )
    return f'<div class="stack">{spans}</div>'


def legend(entries: Mapping[str, str]) -> str:
    """Class of the style and its words; plain text."""
    items = (
        f'<span class="key"><i class="{name}"></i>{escape(text)}</span> '
        for name, text in entries.items()
    )
    return f'<p class="legend">{"".join(items)}</p>'


def ticks(low: float, high: float, most: int = 6, whole: bool = False) -> list[float]:
    """Round values of an axis.

    Args:
        low: Its lower end.
        high: Its upper end.
        most: About how many.
        whole: Whether only whole numbers make sense.
    """
    span = max(high - low, 1e-9)
    power = 10 ** np.floor(np.log10(span / most))
    step = next(power * factor for factor in (1, 2, 5, 10) if span / (power * factor) <= most)
    if whole:
        step = max(step, 1)
    first, last = np.ceil(low / step), np.floor(high / step)
    return [float(number * step) for number in np.arange(first, last + 1)]


def plain(value: float) -> str:
    """A number beside an axis."""
    return numeral(f"{value:.6g}").replace("-", "−")


def svg(width: int, height: int, parts: Sequence[str], title: str) -> str:
    """An element of parts.

    Args:
        width: Pixels.
        height: Pixels.
        parts: Elements.
        title: What it shows, for those who do not see it; plain text.
    """
    return (
        f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{escape(title)}">'
        f"{''.join(parts)}</svg>"
    )
