"""The report's section on parts: sizes, water, distances, places, regions."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ...language import measure, numeral, tr, whole
from ...report.charts import legend
from ...report.page import headings
from ..words import length
from . import charts
from .counted import more_regions, part_name, region_name
from .part_checks import Balance, Layout, by_part, by_region
from .survey import Survey

REGIONS = 12  # shown at once
LISTED = 200  # of the others


def parts_section(survey: Survey, layout: Layout) -> str:
    """Sizes, shares of water, distances, places and regions of the parts."""
    parts = by_part(survey)
    present = {item.name: part_name(item.name) for item in parts}
    rows = "".join(
        f"<tr><td>{part_name(item.name)}</td><td>{whole(item.tiles)}</td>"
        f"<td>{_pixels(item, survey)}</td><td>{_water(item)}</td></tr>"
        for item in parts
    )
    between = "".join(
        f"<tr><td>{part_name(one)} – {part_name(other)}</td>"
        f"<td>{length(metres) if metres else tr('in contact')}</td></tr>"
        for (one, other), metres in sorted(layout.distances.items(), key=lambda pair: pair[1])
    )
    map_ = charts.map_of(survey.facts)
    regions = sorted(
        by_region(survey).items(), key=lambda pair: -sum(item.tiles for item in pair[1])
    )
    first = _region_table(regions[:REGIONS])
    more = len(regions) - REGIONS
    others = (
        f"<details><summary>{more_regions(more)}</summary>"
        f"{_region_table(regions[REGIONS:LISTED])}</details>"
        if more > 0
        else ""
    )
    return (
        f"<section><h2>{escape(tr('Parts and balance'))}</h2>"
        '<div class="charts"><div class="chart"><div class="scroll"><table>'
        f"<tr>{headings(tr('Part'), tr('Tiles'), tr('Valid pixels'), tr('Water'))}</tr>{rows}"
        "</table></div></div>"
        + (
            f'<div class="chart"><table>'
            f"<tr>{headings(tr('Between'), tr('Smallest distance over ground'))}</tr>{between}"
            "</table></div>"
            if between
            else ""
        )
        + "</div>"
        + (
            f'<div class="chart"><h3>{escape(tr("Where the tiles are"))}</h3>'
            f"{legend(present)}{map_}</div>"
            if map_
            else ""
        )
        + f'<div class="charts"><div class="chart"><h3>{escape(tr("Tiles by share of water"))}</h3>'
        f"{legend(present)}{charts.water_bars(survey.facts)}</div>"
        f'<div class="chart"><h3>{escape(tr("Regions"))}</h3>{first}{others}</div>'
        "</div></section>"
    )


def _region_table(regions: Sequence[tuple[str, list[Balance]]]) -> str:
    rows = "".join(
        f"<tr><td>{escape(region_name(region))}</td><td>{part_name(item.name)}</td>"
        f"<td>{whole(item.tiles)}</td>"
        f"<td>{_water(item)}</td></tr>"
        for region, items in regions
        for item in items
    )
    titles = headings(tr("Region"), tr("Part"), tr("Tiles"), tr("Water"))
    return f'<div class="scroll"><table><tr>{titles}</tr>{rows}</table></div>'


def _pixels(item: Balance, survey: Survey) -> str:
    millions = item.pixels * survey.dataset.format.tile_size**2 / 1e6
    return tr("{millions} M").format(millions=numeral(f"{millions:,.2f}"))


def _water(item: Balance) -> str:
    if item.water is None:
        return "–"
    width = max(item.water, 0.5)
    return (
        f'{measure(f"{item.water:.1f}", "%")}<span class="track">'
        f'<span class="bar" style="width:{width:.1f}%"></span></span>'
    )
