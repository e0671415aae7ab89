"""The worst and the best tiles in pictures."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ..report.charts import legend
from ..report.page import paragraph, section
from ..report.pictures import data_uri
from ..report.words import number, percent
from .page_facts import SOURCES
from .pictures import BEST, ENOUGH_WATER, FALSE_ALARMS, WORST
from .results import Evaluation, TilePicture, TileScores

TITLES = {
    WORST: "Worst: lowest IoU",
    FALSE_ALARMS: "Worst: false alarms on land without water",
    BEST: "Best: highest IoU",
}
KEYS = {
    "land": "dry",
    "hit": "water; in the errors: hit",
    "miss": "miss",
    "alarm": "false alarm",
    "striped": "no data or no label",
}


def pictures_section(evaluation: Evaluation, pictures: Sequence[TilePicture]) -> str:
    """Pictures of the first model's tiles, by the reason for which they are shown."""
    if not pictures:
        return ""
    first = evaluation.judgements[0]
    scores = {tile.tile: tile for tile in first.tiles}
    blocks = []
    for reason in dict.fromkeys(item.reason for item in pictures):
        figures = "".join(
            _figure(item, scores.get(item.tile)) for item in pictures if item.reason == reason
        )
        title = TITLES.get(reason, reason[:1].upper() + reason[1:])
        blocks.append(f"<h3>{escape(title)}</h3>{figures}")
    name = f" of “{first.name}”" if len(evaluation.judgements) > 1 else ""
    return section(
        f"Worst and best tiles{name}",
        paragraph(
            "From left to right: radar image, labels, probability of water, errors at the model's"
            f" threshold. Tiles with less than {100 * ENOUGH_WATER:.1g} % water are not ranked by"
            " IoU: there a few pixels decide it.",
            "soft",
        ),
        legend(KEYS),
        *blocks,
    )


def _figure(item: TilePicture, scores: TileScores | None) -> str:
    panels = "".join(
        f'<img src="{data_uri(content)}" alt="{name} of {escape(item.tile)}">'
        for name, content in (
            ("Radar image", item.image),
            ("Labels", item.truth),
            ("Probability", item.prediction),
            ("Errors", item.error),
        )
    )
    return (
        f'<figure class="panels"><div>{panels}</div><figcaption><div><b>{escape(item.tile)}</b>'
        f"{_caption(scores)}</div></figcaption></figure>"
    )


def _caption(tile: TileScores | None) -> str:
    if tile is None:
        return ""
    places = dict.fromkeys(text for text in (tile.region, tile.event, tile.sensor) if text)
    said = list(places)
    if tile.label_source != "hand":
        said.append(f"labels {SOURCES.get(tile.label_source, tile.label_source)}")
    said.append(f"{percent(tile.water_pixels, tile.pixels)} water")
    said += [
        f"{name} {number(value, 2)}"
        for key, name in (("iou", "IoU"), ("precision", "precision"), ("recall", "recall"))
        if (value := tile.scores.get(key)) is not None
    ]
    said.append(f"{tile.fn:,} pixels missed, {tile.fp:,} false alarms")
    return escape(" · " + " · ".join(said))
