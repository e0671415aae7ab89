"""Lines over two axes, as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Optional

import numpy as np

from .charts import plain, svg, ticks
from .labels import LETTER, place

WIDTH, HEIGHT = 460, 320
LEFT, RIGHT, TOP, BOTTOM = 48, 14, 14, 42
COLOURS = 6
DASHES = ("", "7 4", "2 3", "11 3 2 3", "14 5")
"""Lines differ in dash as well as in colour: for readers who do not see colours, and on paper."""


class Plot:
    """Lines over two axes.

    Args:
        x: Words and unit of the horizontal axis.
        y: Words and unit of the vertical axis.
        limits: Left, right, lower and upper end of the axes.
        height: Of the whole chart, pixels.
        bottom: Room below the axis.
    """

    def __init__(
        self,
        x: str,
        y: str,
        limits: tuple[float, float, float, float] = (0.0, 1.0, 0.0, 1.0),
        height: int = HEIGHT,
        bottom: int = BOTTOM,
    ) -> None:
        self._limits = limits
        self._height, self._base = height, height - bottom
        self._names: list[tuple[np.ndarray, str, str]] = []
        self._taken: list[tuple[float, float, float, float]] = []
        self.parts = self._axes(x, y)

    @property
    def base(self) -> int:
        """Height of the horizontal axis, pixels from above."""
        return self._base

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Pixels of a point."""
        left, right, low, high = self._limits
        return (
            LEFT + (WIDTH - LEFT - RIGHT) * (x - left) / (right - left),
            self._base - (self._base - TOP) * (y - low) / (high - low),
        )

    def line(
        self,
        xs: Sequence[Optional[float]],
        ys: Sequence[Optional[float]],
        number: int,
        name: str = "",
    ) -> None:
        """Draw a line; it is broken where a value is None.

        Args:
            xs: Positions.
            ys: Heights.
            number: Gives colour and dash.
            name: Written on the line; empty: none.
        """
        commands, points, begin = [], [], True
        for x, y in zip(xs, ys):
            if x is None or y is None:
                begin = True
                continue
            a, b = self.at(x, y)
            commands.append(f"{'M' if begin else 'L'}{a:.1f},{b:.1f}")
            points.append((a, b))
            begin = False
        if not points:
            return
        dash = DASHES[number % len(DASHES)]
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        style = f"c{number % COLOURS}"
        self.parts.append(f'<path class="line {style}"{dashes} d="{" ".join(commands)}"/>')
        if name:
            self._names.append((np.array(points), name, style))

    def dot(self, x: float, y: float, number: int, title: str) -> None:
        """Draw a dot with a text that appears under the mouse."""
        a, b = self.at(x, y)
        self.parts.append(
            f'<circle class="dot c{number % COLOURS}" cx="{a:.1f}" cy="{b:.1f}" r="4.5">'
            f"<title>{escape(title)}</title></circle>"
        )

    def diagonal(self) -> None:
        """Draw the line where both axes are equal."""
        (a, b), (c, d) = self.at(0, 0), self.at(1, 1)
        self.parts.append(
            f'<line class="axis" stroke-dasharray="4 4" x1="{a:.1f}" y1="{b:.1f}" x2="{c:.1f}"'
            f' y2="{d:.1f}"/>'
        )

    def upright(self, x: float, text: str) -> None:
        """Draw a vertical line with a text at its foot."""
        a, _ = self.at(x, 0)
        middle = (LEFT + WIDTH - RIGHT) / 2
        anchor, gap = ("start", 5) if a < middle else ("end", -5)
        y = self._base - 8
        width = LETTER * len(text) + 8
        self._taken.append((a - 2, TOP, a + 2, self._base))
        self._taken.append((a, y - 13, a + width, y + 4) if gap > 0 else (a - width, y - 13, a, y))
        self.parts.append(
            f'<line class="mark" x1="{a:.1f}" y1="{TOP}" x2="{a:.1f}" y2="{self._base}"/>'
            f'<text class="value" x="{a + gap:.1f}" y="{y}" text-anchor="{anchor}">'
            f"{escape(text)}</text>"
        )

    def svg(self, title: str) -> str:
        """The chart as an element.

        Args:
            title: What it shows, for those who do not see it; plain text.
        """
        places = place(
            [points for points, _, _ in self._names],
            [name for _, name, _ in self._names],
            (LEFT, TOP - 4, WIDTH - RIGHT, self._base),
            self._taken,
        )
        names = [
            f'<text class="name {style}" x="{x:.1f}" y="{y:.1f}" text-anchor="middle">'
            f"{escape(name)}</text>"
            for (x, y), (_, name, style) in zip(places, self._names)
        ]
        return svg(WIDTH, self._height, [*self.parts, *names], title)

    def _axes(self, x: str, y: str) -> list[str]:
        left, right, low, high = self._limits
        parts = []
        for value in ticks(low, high):
            _, b = self.at(left, value)
            parts.append(
                f'<line class="grid" x1="{LEFT}" y1="{b:.1f}" x2="{WIDTH - RIGHT}" y2="{b:.1f}"/>'
                f'<text x="{LEFT - 6}" y="{b + 4:.1f}" text-anchor="end">{plain(value)}</text>'
            )
        for value in ticks(left, right):
            a, _ = self.at(value, low)
            parts.append(
                f'<line class="axis" x1="{a:.1f}" y1="{self._base}" x2="{a:.1f}"'
                f' y2="{self._base + 4}"/>'
                f'<text x="{a:.1f}" y="{self._base + 17}" text-anchor="middle">{plain(value)}'
                "</text>"
            )
        parts.append(
            f'<line class="axis" x1="{LEFT}" y1="{self._base}" x2="{WIDTH - RIGHT}"'
            f' y2="{self._base}"/>'
        )
        parts.append(
            f'<text x="{(LEFT + WIDTH - RIGHT) / 2:.0f}" y="{self._base + 35}"'
            f' text-anchor="middle">{escape(x)}</text>'
            f'<text transform="translate(12,{(self._base + TOP) / 2:.0f}) rotate(-90)"'
            f' text-anchor="middle">{escape(y)}</text>'
        )
        return parts
