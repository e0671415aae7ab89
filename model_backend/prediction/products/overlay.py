"""The map as one picture that can be sent: with title, legend, date, method and caption."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from ...area.texts import hectares
from ...categories import DRY, EXCLUDED, NO_DATA, PERMANENT_WATER, UNCERTAIN, WATER
from ...language import numeral, tr
from ...raster.crs import label_of
from ...raster.whole import write_failure
from ...report.lettering import font, wrap, write
from ...report.pictures import stripe
from .facts import MapFacts
from .findings import Findings
from .map_drawing import COLOURS, INK, PAPER, SOFT, hatch, map_panel
from .naming import png_text, sentence
from .picture import ReducedMap
from .wording import (
    MODEL_BASED,
    date_text,
    interval_text,
    legend_name_of,
    method_text,
    orbit_text,
    title_of,
)

WIDTH, MARGIN, GAP = 2000, 50, 40
PANEL = 1400
"""Width of the map with what is written along its frame, pixels."""
TALLEST = 1500
ORDER = (WATER, PERMANENT_WATER, UNCERTAIN, EXCLUDED, DRY, NO_DATA)
"""Categories from what matters most on."""
_SWATCH = (54, 34)
_ROOM = 4000  # pixels, more than any text of ours takes; what is left is cut off


def write_overlay(
    path: Path, picture: ReducedMap, facts: MapFacts, findings: Findings, record: str = ""
) -> None:
    """Write the PNG.

    Args:
        path: File to write.
        picture: The map.
        facts: How it was made.
        findings: What was found.
        record: File name of the provenance record; empty: there is none.

    Raises:
        HighwaterError: ``output.disk_full`` or ``output.write_failed``.
    """
    sheet = draw_sheet(picture, facts, findings, record)
    info = png_text(record, title_of(facts), findings.caption)
    try:
        sheet.save(path, "PNG", pnginfo=info, dpi=(300, 300))
    except OSError as error:
        raise write_failure(path, error) from error


def draw_sheet(
    picture: ReducedMap, facts: MapFacts, findings: Findings, record: str = ""
) -> Image.Image:
    """The whole picture, 2000 pixels wide; arguments as of :func:`write_overlay`."""
    inner = WIDTH - 2 * MARGIN
    big, usual, small = font(52, bold=True), font(34), font(24)
    column = inner - PANEL - GAP
    panel, legend = map_panel(picture, PANEL, TALLEST), _legend(picture, facts, findings, column)
    about = _about(picture, facts, [column])
    if legend.height + GAP + about.height > panel.height:
        # Beside a wide map there is no room for it, but below it there is.
        about = _about(picture, facts, [(inner - 3 * GAP) // 4] * 4)
        place = (MARGIN, max(panel.height, legend.height) + GAP)
        body = place[1] + about.height
    else:
        place, body = (MARGIN + PANEL + GAP, legend.height + GAP), panel.height
    title = wrap(title_of(facts), big, inner)
    caption = wrap(findings.caption, usual, inner)
    last = wrap(" ".join(filter(None, (tr(MODEL_BASED), sentence(record)))), small, inner)
    head = round(MARGIN + 52 * 1.25 * len(title) + 10 + 34 * 1.35 * len(caption) + 26)
    height = round(head + body + 30 + 24 * 1.35 * len(last) + MARGIN - 10)
    sheet = Image.new("RGB", (WIDTH, height), PAPER)
    draw = ImageDraw.Draw(sheet)
    y = write(draw, (MARGIN, MARGIN - 8), title, big, INK, 1.25) + 10
    write(draw, (MARGIN, y), caption, usual, INK, 1.35)
    sheet.paste(panel, (MARGIN, head))
    sheet.paste(legend, (MARGIN + PANEL + GAP, head))
    sheet.paste(about, (place[0], head + place[1]))
    write(draw, (MARGIN, head + body + 30), last, small, SOFT, 1.35)
    return sheet


def present(picture: ReducedMap, findings: Findings) -> list[int]:
    """Codes that occur, in the order of a legend."""
    seen = {int(code) for code in np.unique(picture.codes)}
    seen |= {code for code, area in findings.hectares.items() if area > 0}
    return [code for code in ORDER if code in seen]


def swatch(code: int, size: tuple[int, int] = _SWATCH) -> Image.Image:
    """A sample of how a category is drawn."""
    pixels = np.full((size[1], size[0], 3), 255, np.uint8)
    if code == DRY:
        # Radar of land is speckled; always the same speckle.
        speckle = np.random.default_rng(1).normal(185, 26, pixels.shape[:2])
        pixels[:] = np.clip(speckle, 0, 255).astype(np.uint8)[..., None]
    elif code == NO_DATA:
        stripe(pixels, np.ones(pixels.shape[:2], bool))
    elif code == EXCLUDED:
        pixels[:] = 185
        hatch(pixels, np.ones(pixels.shape[:2], bool))
    else:
        pixels[:] = COLOURS[code]
    image = Image.fromarray(pixels)
    ImageDraw.Draw(image).rectangle((0, 0, size[0] - 1, size[1] - 1), outline=SOFT)
    return image


def _legend(picture: ReducedMap, facts: MapFacts, findings: Findings, width: int) -> Image.Image:
    """Categories with their areas."""
    image = Image.new("RGB", (width, _ROOM), PAPER)
    draw = ImageDraw.Draw(image)
    usual, bold, small = font(28), font(28, bold=True), font(25)
    y = _heading(draw, tr("Legend"))
    x = _SWATCH[0] + 16
    for code in present(picture, findings):
        image.paste(swatch(code), (0, round(y)))
        name = legend_name_of(code, facts)
        below = write(draw, (x, y - 1), wrap(name, usual, width - x), usual, INK)
        if code in findings.hectares:
            below = write(draw, (x, below), [hectares(findings.hectares[code])], bold, INK)
        if code == WATER and (text := interval_text(findings)):
            below = write(draw, (x, below), wrap(text, small, width - x), small, SOFT)
        y = max(below, y + _SWATCH[1]) + 14
    return image.crop((0, 0, width, round(y)))


def _about(picture: ReducedMap, facts: MapFacts, columns: list[int]) -> Image.Image:
    """How the map was made, in columns of these widths."""
    width = sum(columns) + GAP * (len(columns) - 1)
    image = Image.new("RGB", (width, _ROOM), PAPER)
    draw = ImageDraw.Draw(image)
    usual, small = font(28), font(25)
    top = _heading(draw, tr("About this map"))
    entries = list(_entries(picture, facts).items())
    rows, x, lowest = -(-len(entries) // len(columns)), 0, top
    for number, column in enumerate(columns):
        y = top
        for name, text in entries[number * rows : (number + 1) * rows]:
            y = write(draw, (x, y), wrap(name, small, column), small, SOFT)
            y = write(draw, (x, y), wrap(text, usual, column), usual, INK) + 12
        x, lowest = x + column + GAP, max(lowest, y)
    return image.crop((0, 0, width, round(lowest)))


def _heading(draw: ImageDraw.ImageDraw, text: str) -> float:
    """At the upper edge, as far up as its letters and their accents are not cut off."""
    style = font(30, bold=True)
    return write(draw, (0, max(-4, -style.getbbox(text)[1])), [text], style, INK, 1.6)


def _entries(picture: ReducedMap, facts: MapFacts) -> dict[str, str]:
    sensor = ", ".join(filter(None, (facts.sensor, orbit_text(facts))))
    said = {
        tr("Image taken"): date_text(facts) or tr("not known"),
        tr("Sensor"): sensor or tr("not known"),
        tr("Method"): method_text(facts),
        tr("Water from a probability of"): numeral(f"{facts.threshold:g}"),
        tr("Compared with"): facts.before,
        tr("Permanent water from"): facts.permanent,
        tr("Excluded by"): facts.exclusion,
        tr("Map grid"): crs_name(picture),
    }
    return {name: text for name, text in said.items() if text}


def crs_name(picture: ReducedMap) -> str:
    """Such as ``EPSG:32633``; the CRS's own name where it has no code."""
    return label_of(picture.grid.crs)
