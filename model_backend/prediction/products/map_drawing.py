"""The map as a picture: water over radar in a frame, with scale bar and north arrow."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageDraw

from ...categories import EXCLUDED, MASK_CATEGORIES, NO_DATA, PERMANENT_WATER, UNCERTAIN, WATER
from ...language import tr
from ...report.lettering import font, upright
from ...report.pictures import stripe
from .orientation import length_text, meridians, north, parallels, round_length
from .picture import ReducedMap

INK, SOFT, PAPER = (28, 35, 41), (90, 101, 112), (255, 255, 255)
COLOURS = {item.value: item.colour[:3] for item in MASK_CATEGORIES}
_OPACITY = {WATER: 0.95, PERMANENT_WATER: 1.0, UNCERTAIN: 0.8}
_HATCH = 14  # pixels
_SCALE_BAR = (0.28, 0.5)  # share of the drawn width, of the width of the whole picture at most
_ARROW = 64


def coloured(picture: ReducedMap) -> np.ndarray:
    """Water over radar, one pixel for each cell.

    Returns:
        uint8 (rows, columns, 3).
    """
    colours = np.repeat(picture.grey[..., None].astype(np.float32), 3, axis=2)
    for code, opacity in _OPACITY.items():
        where = picture.codes == code
        colours[where] *= 1 - opacity
        colours[where] += opacity * np.array(COLOURS[code], np.float32)
    return np.rint(colours).astype(np.uint8)


def hatch(pixels: np.ndarray, where: np.ndarray) -> None:
    """Mark what is excluded, in place: it must not look like radar.

    Args:
        pixels: uint8 (rows, columns, 3).
        where: Mask (rows, columns).
    """
    rows, columns = where.shape
    lines = np.add.outer(np.arange(rows), np.arange(columns)) % _HATCH < 4
    lighter = 255 - (255 - pixels[where].astype(np.float32)) * 0.35
    pixels[where] = lighter.astype(np.uint8)
    pixels[where & lines] = COLOURS[EXCLUDED]


def draw_map(picture: ReducedMap, size: tuple[int, int]) -> Image.Image:
    """Draw the cells in their true shape, as large as the size allows.

    Args:
        picture: The map.
        size: Width and height that it must not exceed, pixels.
    """
    grid = picture.grid
    along_row, along_column = cell_of(picture)
    width, height = grid.width * along_row, grid.height * along_column
    scale = min(size[0] / width, size[1] / height)
    drawn = max(round(width * scale), 2), max(round(height * scale), 2)
    image = Image.fromarray(coloured(picture))
    # Large pixels are shown as what they are, small ones averaged so that narrow rivers remain.
    enlarged = drawn[0] >= grid.width * 1.5
    kind = Image.Resampling.NEAREST if enlarged else Image.Resampling.LANCZOS
    pixels = np.array(image.resize(drawn, kind))
    codes = np.array(Image.fromarray(picture.codes).resize(drawn, Image.Resampling.NEAREST))
    hatch(pixels, codes == EXCLUDED)
    stripe(pixels, codes == NO_DATA)
    return Image.fromarray(pixels)


def cell_of(picture: ReducedMap) -> tuple[float, float]:
    """Sides of the middle cell in metres; a square where the middle lies off the Earth."""
    sides = picture.grid.pixel_size()
    return sides if all(math.isfinite(side) and side > 0 for side in sides) else (1.0, 1.0)


def map_panel(picture: ReducedMap, width: int, tallest: int, letters: int = 25) -> Image.Image:
    """The map in a frame with longitudes and latitudes, above a scale bar and a north arrow.

    Args:
        picture: The map.
        width: Of the panel, pixels.
        tallest: Height of the map that is not to be exceeded.
        letters: Size of the letters.
    """
    style = font(letters)
    side, gap = round(letters * 1.7), round(letters * 0.35)
    image = draw_map(picture, (width - side - 3, tallest))
    across, down = image.size
    left = side + (width - side - 3 - across) // 2
    below = 2 + down + round(letters * 1.8)
    panel = Image.new("RGB", (width, below + _ARROW + letters), PAPER)
    draw = ImageDraw.Draw(panel)
    panel.paste(image, (left, 2))
    draw.rectangle((left - 2, 0, left + across + 1, down + 3), outline=INK, width=2)
    for tick in meridians(picture.grid, max(across // (letters * 9), 0)):
        x = left + tick.place * across
        draw.line((x, down + 2, x, down + 2 + gap), fill=INK, width=2)
        half = style.getlength(tick.text) / 2
        at = min(max(x, half), width - half)
        draw.text((at, down + 4 + gap), tick.text, font=style, fill=SOFT, anchor="ma")
    for tick in parallels(picture.grid, max(down // (letters * 9), 0)):
        y = 2 + tick.place * down
        draw.line((left - 2 - gap, y, left - 2, y), fill=INK, width=2)
        text = upright(tick.text, style, SOFT)
        top = min(max(round(y - text.height / 2), 0), max(below - text.height, 0))
        panel.paste(text, (left - 4 - gap - text.width, top), text)
    metres = picture.grid.width * cell_of(picture)[0] / across
    # Below a narrow map they need more room than it has.
    start, end = (left - 2, left + across + 2) if across > width // 3 else (side, width)
    _scale_bar(draw, (start, below + letters), metres, width, across, letters)
    middle = end - _ARROW // 2, below + letters // 2 + _ARROW // 2
    _north_arrow(panel, middle, picture, letters)
    return panel


def _scale_bar(
    draw: ImageDraw.ImageDraw,
    place: tuple[int, int],
    metres: float,
    width: int,
    across: int,
    letters: int,
) -> None:
    longest = min(max(_SCALE_BAR[0] * across, 8 * letters), _SCALE_BAR[1] * width)
    length = round_length(longest * metres)
    pixels, thick = length / metres, max(letters // 2, 6)
    x, y = place
    for quarter, colour in enumerate((INK, PAPER, INK, PAPER)):
        box = (x + quarter * pixels / 4, y, x + (quarter + 1) * pixels / 4, y + thick)
        draw.rectangle(box, fill=colour)
    draw.rectangle((x, y, x + pixels, y + thick), outline=INK, width=2)
    style = font(letters)
    draw.text((x, y + thick + 6), "0", font=style, fill=INK)
    text = length_text(length)
    draw.text((x + pixels, y + thick + 6), text, font=style, fill=INK, anchor="ma")


def _north_arrow(
    panel: Image.Image, place: tuple[int, int], picture: ReducedMap, letters: int
) -> None:
    """An arrow to true north around a place, with its letter beside it."""
    angle = north(picture.grid)
    if not math.isfinite(angle):
        return
    # Four times as large and reduced again: lines at any angle become smooth.
    large, half = _ARROW * 4, _ARROW * 2
    arrow = Image.new("RGBA", (large, large), (0, 0, 0, 0))
    draw = ImageDraw.Draw(arrow)
    tip, foot, notch = (half, 6), large * 0.9, (half, large * 0.72)
    draw.polygon((tip, (half - 0.26 * large, foot), notch), fill=INK)
    draw.line((tip, (half + 0.26 * large, foot), notch, tip), fill=INK, width=10, joint="curve")
    arrow = arrow.rotate(-angle, Image.Resampling.BICUBIC)
    arrow = arrow.resize((_ARROW, _ARROW), Image.Resampling.LANCZOS)
    x, y = place
    panel.paste(arrow, (x - _ARROW // 2, y - _ARROW // 2), arrow)
    style = font(letters, bold=True)
    ImageDraw.Draw(panel).text((x - _ARROW // 2 - 6, y), tr("N"), font=style, fill=INK, anchor="rm")
