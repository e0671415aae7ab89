"""One drawing, as SVG for a page and as pixels for a picture."""

from __future__ import annotations

import io
from abc import ABC, abstractmethod
from collections.abc import Sequence
from html import escape

from PIL import Image, ImageDraw

from .charts import svg
from .lettering import font, legible, upright

Point = tuple[float, float]

PAPER = (255, 255, 255)
COLOURS = {
    "ink": (28, 35, 41),
    "soft": (90, 101, 112),
    "grid": (216, 221, 226),
    "water": (33, 135, 222),
    "band": (188, 219, 245),
    "permanent": (8, 48, 107),
    "none": (176, 184, 190),
}
"""Of pictures; pages have their own, which follow dark mode."""
_CLASSES = {
    "ink": "mark",
    "soft": "axis",
    "grid": "grid",
    "water": "c0 line",
    "band": "water curve",
    "permanent": "c5 line",
    "none": "none",
}


class Pen(ABC):
    """Draws on a sheet of some width and height in units; colours are names of :data:`COLOURS`."""

    @abstractmethod
    def line(self, points: Sequence[Point], colour: str, dashed: bool = False) -> None:
        """Draw a line."""

    @abstractmethod
    def area(self, points: Sequence[Point], colour: str) -> None:
        """Fill a polygon."""

    @abstractmethod
    def dot(self, at: Point, hollow: bool, title: str) -> None:
        """Draw a dot of the colour of water; ``title`` appears under the mouse."""

    @abstractmethod
    def text(self, at: Point, text: str, anchor: str = "middle", strong: bool = False) -> None:
        """Write a line; ``at`` is on its baseline, ``anchor`` start, middle or end."""

    @abstractmethod
    def upward(self, at: Point, text: str) -> None:
        """Write a line that reads upwards, its middle at this point."""


class SvgPen(Pen):
    """Draws an element of a page."""

    def __init__(self) -> None:
        self._parts: list[str] = []

    def line(self, points: Sequence[Point], colour: str, dashed: bool = False) -> None:  # noqa: D102
        path = " ".join(f"{'L' if i else 'M'}{x:.1f},{y:.1f}" for i, (x, y) in enumerate(points))
        dash = ' stroke-dasharray="5 4"' if dashed else ""
        self._parts.append(f'<path class="{_CLASSES[colour]}" fill="none"{dash} d="{path}"/>')

    def area(self, points: Sequence[Point], colour: str) -> None:  # noqa: D102
        corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self._parts.append(f'<polygon class="{_CLASSES[colour]}" points="{corners}"/>')

    def dot(self, at: Point, hollow: bool, title: str) -> None:  # noqa: D102
        fill = ' style="fill: var(--card); stroke: var(--c0)"' if hollow else ""
        self._parts.append(
            f'<circle class="dot c0"{fill} cx="{at[0]:.1f}" cy="{at[1]:.1f}" r="4">'
            f"<title>{escape(title)}</title></circle>"
        )

    def text(  # noqa: D102
        self, at: Point, text: str, anchor: str = "middle", strong: bool = False
    ) -> None:
        style = ' class="value"' if strong else ""
        self._parts.append(
            f'<text{style} x="{at[0]:.1f}" y="{at[1]:.1f}" text-anchor="{anchor}">'
            f"{escape(text)}</text>"
        )

    def upward(self, at: Point, text: str) -> None:  # noqa: D102
        self._parts.append(
            f'<text transform="translate({at[0]:.0f},{at[1]:.0f}) rotate(-90)"'
            f' text-anchor="middle">{escape(text)}</text>'
        )

    def finish(self, width: int, height: int, title: str) -> str:
        """The element; ``title`` is for those who do not see it."""
        return svg(width, height, self._parts, title)


class PixelPen(Pen):
    """Draws a picture.

    Args:
        width: Of the sheet, units.
        height: Of the sheet, units.
        scale: Pixels of a unit.
    """

    def __init__(self, width: int, height: int, scale: int = 3) -> None:
        self._scale = scale
        self._image = Image.new("RGB", (width * scale, height * scale), PAPER)
        self._draw = ImageDraw.Draw(self._image)

    def line(self, points: Sequence[Point], colour: str, dashed: bool = False) -> None:  # noqa: D102
        thick = self._scale * (2 if colour in ("water", "permanent") else 1)
        places = self._places(points)
        if not dashed:
            self._draw.line(places, fill=COLOURS[colour], width=thick, joint="curve")
            return
        for (x, y), (u, v) in zip(places, places[1:]):
            pieces = max(int(max(abs(u - x), abs(v - y)) / (5 * self._scale)), 1)
            for i in range(0, pieces, 2):
                a, b = i / pieces, min((i + 1) / pieces, 1)
                ends = [(x + (u - x) * t, y + (v - y) * t) for t in (a, b)]
                self._draw.line(ends, fill=COLOURS[colour], width=thick)

    def area(self, points: Sequence[Point], colour: str) -> None:  # noqa: D102
        self._draw.polygon(self._places(points), fill=COLOURS[colour])

    def dot(self, at: Point, hollow: bool, title: str) -> None:  # noqa: D102
        (x, y), radius = self._places([at])[0], 4 * self._scale
        box = (x - radius, y - radius, x + radius, y + radius)
        colour = COLOURS["water"]
        fill = PAPER if hollow else colour
        outline = colour if hollow else PAPER
        self._draw.ellipse(box, fill=fill, outline=outline, width=self._scale)

    def text(  # noqa: D102
        self, at: Point, text: str, anchor: str = "middle", strong: bool = False
    ) -> None:
        style, colour = self._font(), COLOURS["ink" if strong else "soft"]
        place = self._places([at])[0]
        # Fonts that are no TrueType know no anchors.
        shift = style.getlength(text) * {"start": 0, "middle": 0.5, "end": 1}[anchor]
        top = place[1] - style.size
        self._draw.text((place[0] - shift, top), legible(text, style), font=style, fill=colour)

    def upward(self, at: Point, text: str) -> None:  # noqa: D102
        written = upright(text, self._font(), COLOURS["soft"])
        x, y = self._places([at])[0]
        self._image.paste(
            written, (round(x - written.width / 2), round(y - written.height / 2)), written
        )

    def png(self) -> bytes:
        """The picture."""
        stream = io.BytesIO()
        self._image.save(stream, "PNG", optimize=True)
        return stream.getvalue()

    def _font(self):
        return font(12 * self._scale)

    def _places(self, points: Sequence[Point]) -> list[Point]:
        return [(x * self._scale, y * self._scale) for x, y in points]
