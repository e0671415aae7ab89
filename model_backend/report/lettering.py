"""Text in drawn pictures, in a font of the machine that draws them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Any, Union

from PIL import Image, ImageDraw, ImageFont

Colour = Union[str, tuple[int, int, int]]

FACES = (
    ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
    ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    ("arial.ttf", "arialbd.ttf"),
    ("Arial.ttf", "Arial Bold.ttf"),
)
"""Fonts that Linux, Windows or macOS have, regular and bold; the first that is there is taken."""


@lru_cache(maxsize=32)
def font(size: int, bold: bool = False) -> Any:
    """A plain font of this machine that knows the accents of place names.

    Where there is none of :data:`FACES` it is Pillow's own, which knows plain letters alone.

    Args:
        size: Height of a line, about, in pixels.
        bold: Whether it is bold.
    """
    for faces in FACES:
        try:
            return ImageFont.truetype(faces[bold], size)
        except OSError:
            continue
    return ImageFont.load_default(size)


def legible(text: str, style: Any) -> str:
    """A text in letters that a font has: what it lacks loses its accent, or becomes “?”.

    Args:
        text: Plain text.
        style: As of :func:`font`.
    """
    return "".join(letter if _has(letter, style) else _plain(letter) for letter in text)


def wrap(text: str, style: Any, width: float) -> list[str]:
    """Lines of a text that are no wider than this; words that are too long are cut.

    No-break spaces hold words together, such as a number and its unit.

    Args:
        text: Plain text.
        style: A font.
        width: Pixels.
    """
    lines: list[str] = []
    line = ""
    for word in filter(None, _BREAKS.split(legible(text, style))):
        while True:
            longer = f"{line} {word}" if line else word
            if style.getlength(longer) <= width:
                line = longer
                break
            if line:
                lines.append(line)
                line = ""
                continue
            fits = next(n for n in range(len(word), 0, -1) if _fits(word[:n], style, width))
            lines.append(word[:fits])
            word = word[fits:]
    return [*lines, line] if line else lines


def write(
    draw: ImageDraw.ImageDraw,
    place: tuple[float, float],
    lines: list[str],
    style: Any,
    colour: Colour,
    spacing: float = 1.3,
) -> float:
    """Write lines below each other.

    Args:
        draw: Of the picture.
        place: Left and top of the first line.
        lines: Plain texts.
        style: A font.
        colour: Of the letters.
        spacing: Height of a line, in sizes of the font.

    Returns:
        Where the next line would begin.
    """
    x, y = place
    for line in lines:
        draw.text((x, y), legible(line, style), font=style, fill=colour)
        y += style.size * spacing
    return y


def upright(text: str, style: Any, colour: Colour) -> Image.Image:
    """A text that reads from below to above, on nothing."""
    text = legible(text, style)
    left, top, right, bottom = style.getbbox(text)
    picture = Image.new("RGBA", (int(right - left) + 2, int(bottom - top) + 2), (0, 0, 0, 0))
    ImageDraw.Draw(picture).text((1 - left, 1 - top), text, font=style, fill=colour)
    return picture.transpose(Image.Transpose.ROTATE_90)


_BREAKS = re.compile("[ \t\r\n]+")


def _fits(text: str, style: Any, width: float) -> bool:
    return len(text) == 1 or style.getlength(text) <= width


_PLAIN = {"–": "-", "—": "-", "−": "-", "“": '"', "”": '"', "’": "'", "…": "...", "·": "-"}
_PLAIN |= {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "²": "2"}
_PLAIN |= {"\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " "}
_PLAIN |= {"≥": ">=", "°": " deg", "„": '"', "«": '"', "»": '"'}


def _plain(letter: str) -> str:
    if letter in _PLAIN:
        return _PLAIN[letter]
    bare = unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode()
    return bare or "?"


@lru_cache(maxsize=4096)
def _has(letter: str, style: Any) -> bool:
    """Whether a font has a letter, told by what it draws for one that no font has."""
    if letter.isascii():
        return True
    return bytes(style.getmask(letter)) != bytes(style.getmask(_NOWHERE))


_NOWHERE = "\U0010fffd"
"""A place of Unicode that is for nobody's letters."""
