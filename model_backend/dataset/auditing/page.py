"""The audit as one HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from importlib import resources
from pathlib import Path
from typing import Any

from rasterio.errors import RasterioError

from ..words import length, some
from . import charts
from .facts import TileFacts, radar_bands, read_tile, value_range
from .findings import ERROR, NOTE, WARNING, Finding, count
from .part_checks import Balance, Layout, by_part, by_region
from .pictures import picture
from .survey import Survey

SHOWN = 6  # pictures of a finding
SAMPLES = 4  # pictures of a part
LISTED = 200  # tiles of a finding that are named
SEVERITY_NAMES = {ERROR: "Error", WARNING: "Warning", NOTE: "Note"}
PART_NAMES = {
    "train": "train",
    "validation": "validation",
    "test": "test",
    "calibration": "calibration",
    "none": "no part",
}
LABEL_PANELS = (
    "the label (blue water, sand dry, grey invalid, orange meaningless), and the label's waterline"
    " in yellow upon"
)
PANELS = 2  # bands shown


def write_page(
    path: Path,
    survey: Survey,
    findings: Sequence[Finding],
    layout: Layout,
    record: dict[str, Any],
) -> None:
    """Write the report.

    Args:
        path: File to write.
        survey: Of the dataset.
        findings: Worst first.
        layout: Of the parts.
        record: The audit as JSON values.
    """
    name = escape(survey.dataset.name)
    pictures = _Pictures(survey)
    body = "".join(
        (
            _head(survey, findings, record),
            _findings(findings, pictures),
            _parts(survey, layout),
            _values(survey),
            _samples(survey, pictures),
            _method(survey, record),
        )
    )
    style = resources.files(__package__).joinpath("style.css").read_text("utf-8")
    path.write_text(
        "<!doctype html>\n"
        f'<html lang="en"><head><meta charset="utf-8"><title>Audit of {name}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{style}</style></head><body><main>{body}</main></body></html>\n",
        "utf-8",
    )


class _Pictures:
    """Pictures of tiles, each made once."""

    def __init__(self, survey: Survey) -> None:
        self._dataset = survey.dataset
        self._facts = {facts.record.tile: facts for facts in survey.facts}
        self._made: dict[str, str] = {}
        bands = survey.dataset.format.bands
        radar = radar_bands(bands)
        self._bands = dict(list((radar or {bands[0]: 0}).items())[:PANELS])
        names = ", ".join(self._bands)
        first = next(iter(self._bands))
        self.legend = f"In each picture: {names}, {LABEL_PANELS} {first}. Striped: no data."

    def figure(self, tile: str, reason: str) -> str:
        """A tile with its name, its numbers and a reason."""
        facts = self._facts[tile]
        if tile not in self._made:
            self._made[tile] = self._make(facts)
        water = "" if facts.water is None else f" · {facts.water:.1f} % water"
        part = facts.record.split or "no part"
        caption = f"<b>{escape(tile)}</b> · {part}{water}"
        if reason:
            caption += f"<br>{escape(reason[0].upper() + reason[1:])}"
        return f"<figure>{self._made[tile]}<figcaption>{caption}</figcaption></figure>"

    def _make(self, facts: TileFacts) -> str:
        try:
            image, label = read_tile(self._dataset.folder, facts.record)
        except RasterioError:
            return '<p class="soft">(no picture: the files cannot be read)</p>'
        if image.shape[1:] != label.shape or len(image) <= max(self._bands.values()):
            return '<p class="soft">(no picture: image and label do not fit)</p>'
        planes = {name: image[i] for name, i in self._bands.items()}
        uri = picture(planes, label, self._dataset.format.unit == "dB")
        return f'<img src="{uri}" alt="Image and label of {escape(facts.record.tile)}">'


def _head(survey: Survey, findings: Sequence[Finding], record: dict[str, Any]) -> str:
    numbers = record["numbers"]
    errors, warnings = count(findings, ERROR), count(findings, WARNING)
    if errors:
        verdict = (
            f"<b>Not fit to train on yet:</b> {some(errors, 'error')} and"
            f" {some(warnings, 'warning')}. An error means that a model, or its scores, would be"
            " wrong."
        )
    elif warnings:
        verdict = f"<b>Usable, but look first:</b> {some(warnings, 'warning')}, no error."
    else:
        verdict = "<b>Nothing wrong was found.</b>"
    format = survey.dataset.format
    pixel = "unknown" if format.pixel_size is None else f"{format.pixel_size:.3g} m"
    about = (
        f"{', '.join(format.bands)} in {format.unit} · tiles of {format.tile_size} ×"
        f" {format.tile_size} pixels of {pixel} · {record['audited'][:10]}"
    )
    water, distance = numbers["WATER_PERCENT"], numbers["MINIMUM_DISTANCE"]
    figures = (
        ("Tiles", f"{numbers['TILES']:,}"),
        ("Suspicious", f"{numbers['SUSPICIOUS']:,}"),
        ("Errors", str(errors)),
        ("Warnings", str(warnings)),
        ("Water", "–" if water is None else f"{water:.1f} %"),
        (
            "Parts are apart",
            "–" if distance is None else length(distance) if distance else "0 m: contact",
        ),
    )
    cells = "".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in figures)
    return (
        f"<header><h1>Audit of the dataset “{escape(survey.dataset.name)}”</h1>"
        f'<p class="soft">{escape(about)}</p><p class="verdict">{verdict}</p>'
        f'<dl class="figures">{cells}</dl></header>'
    )


def _findings(findings: Sequence[Finding], pictures: _Pictures) -> str:
    if not findings:
        return ""
    parts = ["<section><h2>Findings</h2>"]
    if any(item.tiles for item in findings):
        parts.append(f'<p class="soft">{escape(pictures.legend)}</p>')
    for item in findings:
        parts.append(
            f'<article class="finding {item.severity}"><h3><span class="chip">'
            f"{SEVERITY_NAMES[item.severity]}</span>{escape(item.title)}</h3>"
            f"<p>{escape(item.text)}</p>"
        )
        if item.remedy:
            parts.append(f'<p class="todo">What to do: {escape(item.remedy)}</p>')
        if item.tiles and item.severity != NOTE:
            some_tiles = list(item.tiles.items())[:SHOWN]
            figures = "".join(pictures.figure(tile, reason) for tile, reason in some_tiles)
            parts.append(f'<div class="tiles">{figures}</div>')
        if len(item.tiles) > (SHOWN if item.severity != NOTE else 0):
            listed = "".join(
                f"<li>{escape(tile)}: {escape(reason)}</li>"
                for tile, reason in list(item.tiles.items())[:LISTED]
            )
            more = len(item.tiles) - LISTED
            rest = f"<li>… and {more} more; the layer has all of them</li>" if more > 0 else ""
            parts.append(
                f"<details><summary>{_all(len(item.tiles))}</summary>"
                f"<ul>{listed}{rest}</ul></details>"
            )
        parts.append("</article>")
    return "".join(parts) + "</section>"


def _parts(survey: Survey, layout: Layout) -> str:
    parts = by_part(survey)
    present = {item.name: PART_NAMES[item.name] for item in parts}
    rows = "".join(
        f"<tr><td>{PART_NAMES[item.name]}</td><td>{item.tiles:,}</td><td>{_pixels(item, survey)}"
        f"</td><td>{_water(item)}</td></tr>"
        for item in parts
    )
    between = "".join(
        f"<tr><td>{one} – {other}</td><td>{length(metres) if metres else 'in contact'}</td></tr>"
        for (one, other), metres in sorted(layout.distances.items(), key=lambda pair: pair[1])
    )
    map_ = charts.map_of(survey.facts)
    regions = by_region(survey)
    region_rows = "".join(
        f"<tr><td>{escape(region)}</td><td>{PART_NAMES[item.name]}</td><td>{item.tiles:,}</td>"
        f"<td>{_water(item)}</td></tr>"
        for region, items in list(regions.items())[:60]
        for item in items
    )
    if len(regions) > 60:
        region_rows += f'<tr><td colspan="4">… and {len(regions) - 60} more</td></tr>'
    return (
        "<section><h2>Parts and balance</h2>"
        '<div class="charts"><div class="chart"><div class="scroll"><table><tr><th>Part</th>'
        f"<th>Tiles</th><th>Valid pixels</th><th>Water</th></tr>{rows}</table></div></div>"
        + (
            '<div class="chart"><table><tr><th>Between</th><th>Smallest distance over ground</th>'
            f"</tr>{between}</table></div>"
            if between
            else ""
        )
        + "</div>"
        + (
            f'<div class="chart"><h3>Where the tiles are</h3>{charts.legend(present)}{map_}</div>'
            if map_
            else ""
        )
        + '<div class="charts"><div class="chart"><h3>Tiles by share of water</h3>'
        f"{charts.legend(present)}{charts.water_bars(survey.facts)}</div>"
        '<div class="chart"><h3>Regions</h3><div class="scroll"><table><tr><th>Region</th>'
        f"<th>Part</th><th>Tiles</th><th>Water</th></tr>{region_rows}</table></div></div>"
        "</div></section>"
    )


def _values(survey: Survey) -> str:
    unit = survey.dataset.format.unit
    drawn = [
        charts.values_of(band, survey.facts, unit, value_range(unit))
        for band in radar_bands(survey.dataset.format.bands)
    ]
    drawn = [item for item in drawn if item]
    if not drawn:
        return ""
    key = charts.legend({"dry": "labelled dry", "water": "labelled water"})
    cells = "".join(f'<div class="chart">{item}</div>' for item in drawn)
    return (
        "<section><h2>Values under the labels</h2><p>Each curve is drawn to the same area. Water"
        " is usually darker than land; where the two lie upon each other, the label or the radar"
        f" cannot tell them apart.</p>{key}"
        f'<div class="charts">{cells}</div></section>'
    )


def _samples(survey: Survey, pictures: _Pictures) -> str:
    blocks = []
    for item in by_part(survey):
        part = "" if item.name == "none" else item.name
        members = sorted(
            (
                facts
                for facts in survey.facts
                if facts.record.split == part and facts.water is not None
            ),
            key=lambda facts: facts.water or 0,
        )
        if not members:
            continue
        # From dry to wet.
        last = len(members) - 1
        places = sorted({round(last * i / (SAMPLES - 1)) for i in range(SAMPLES)})
        figures = "".join(pictures.figure(members[i].record.tile, "") for i in places)
        blocks.append(f'<h3>{PART_NAMES[item.name]}</h3><div class="tiles">{figures}</div><br>')
    if not blocks:
        return ""
    return (
        "<section><h2>Examples from dry to wet</h2>"
        f'<p class="soft">{escape(pictures.legend)}</p>{"".join(blocks)}</section>'
    )


def _method(survey: Survey, record: dict[str, Any]) -> str:
    return (
        "<section><h2>How this was found</h2><p>Every tile was read. Labels of"
        f" {record['looked_at_closely']} tiles with both classes were compared with their own"
        " images: with the best threshold of each band, raw and filtered, at the water's edge"
        " (labels drawn by people agree on 55 to 75 % of the pixels there, labels made by a"
        " threshold on 97 to 100 %), and with the image's edges at displacements up to 16 pixels."
        " Distances are over ground, between footprints. Percentages of water are of valid"
        " pixels: those with data in all bands and a label. Weak and simulated labels count in"
        " no score unless asked for.</p></section>"
        f"<footer>{escape(record['software'])} · {escape(record['audited'])}"
        f" · {escape(str(survey.dataset.folder))}</footer>"
    )


def _all(number: int) -> str:
    return f"All {number:,} tiles" if number > 1 else "The tile"


def _pixels(item: Balance, survey: Survey) -> str:
    return f"{item.pixels * survey.dataset.format.tile_size**2 / 1e6:,.2f} M"


def _water(item: Balance) -> str:
    if item.water is None:
        return "–"
    width = max(item.water, 0.5)
    return (
        f'{item.water:.1f} %<span class="track"><span class="bar" style="width:{width:.1f}%">'
        "</span></span>"
    )
