"""The report's section on parts: sizes, water, distances, places, regions."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ...report.charts import legend
from ..words import length, some
from . import charts
from .part_checks import Balance, Layout, by_part, by_region
from .survey import Survey

REGIONS = 12  # shown at once
LISTED = 200  # of the others
PART_NAMES = {
    "train": "train",
    "validation": "validation",
    "test": "test",
    "calibration": "calibration",
    "none": "no part",
}


def parts_section(survey: Survey, layout: Layout) -> str:
    """Sizes, shares of water, distances, places and regions of the parts."""
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
    regions = sorted(
        by_region(survey).items(), key=lambda pair: -sum(item.tiles for item in pair[1])
    )
    first = _region_table(regions[:REGIONS])
    more = len(regions) - REGIONS
    others = (
        f"<details><summary>{some(more, 'more region')}</summary>"
        f"{_region_table(regions[REGIONS:LISTED])}</details>"
        if more > 0
        else ""
    )
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
            f'<div class="chart"><h3>Where the tiles are</h3>{legend(present)}{map_}</div>'
            if map_
            else ""
        )
        + '<div class="charts"><div class="chart"><h3>Tiles by share of water</h3>'
        f"{legend(present)}{charts.water_bars(survey.facts)}</div>"
        f'<div class="chart"><h3>Regions</h3>{first}{others}</div>'
        "</div></section>"
    )


def _region_table(regions: Sequence[tuple[str, list[Balance]]]) -> str:
    rows = "".join(
        f"<tr><td>{escape(region)}</td><td>{PART_NAMES[item.name]}</td><td>{item.tiles:,}</td>"
        f"<td>{_water(item)}</td></tr>"
        for region, items in regions
        for item in items
    )
    return (
        '<div class="scroll"><table><tr><th>Region</th><th>Part</th><th>Tiles</th><th>Water</th>'
        f"</tr>{rows}</table></div>"
    )


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
