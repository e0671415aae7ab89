"""The worst and the best tiles in pictures."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ..language import begun, numeral, phrase, tr, whole
from ..report.charts import legend
from ..report.page import paragraph, section
from ..report.pictures import data_uri
from ..report.words import number, percent
from .page_facts import origin
from .pictures import BEST, ENOUGH_WATER, FALSE_ALARMS, WORST
from .results import Evaluation, TilePicture, TileScores

TITLES = {
    WORST: phrase("Worst: lowest IoU"),
    FALSE_ALARMS: phrase("Worst: false alarms on land without water"),
    BEST: phrase("Best: highest IoU"),
}
KEYS = {
    "land": phrase("dry"),
    "hit": phrase("water; in the errors: hit"),
    "miss": phrase("miss"),
    "alarm": phrase("false alarm"),
    "striped": phrase("no data or no label"),
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
        title = tr(TITLES.get(reason, begun(reason)))
        blocks.append(f"<h3>{escape(title)}</h3>{figures}")
    title = (
        tr("Worst and best tiles of “{model}”").format(model=first.name)
        if len(evaluation.judgements) > 1
        else tr("Worst and best tiles")
    )
    about = tr(
        "From left to right: radar image, labels, probability of water, errors at the model's"
        " threshold. Tiles with less than {share} % water are not ranked by IoU: there a few pixels"
        " decide it."
    ).format(share=numeral(f"{100 * ENOUGH_WATER:.1g}"))
    return section(
        title,
        paragraph(about, "soft"),
        legend({name: tr(text) for name, text in KEYS.items()}),
        *blocks,
    )


def _figure(item: TilePicture, scores: TileScores | None) -> str:
    panels = "".join(
        f'<img src="{data_uri(content)}" alt="{escape(text.format(tile=item.tile))}">'
        for text, content in (
            (tr("Radar image of {tile}"), item.image),
            (tr("Labels of {tile}"), item.truth),
            (tr("Probability of {tile}"), item.prediction),
            (tr("Errors of {tile}"), item.error),
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
        said.append(tr("labels {origin}").format(origin=origin(tile.label_source)))
    said.append(tr("{share} water").format(share=percent(tile.water_pixels, tile.pixels)))
    said += [
        text.format(value=number(value, 2))
        for key, text in (
            ("iou", tr("IoU {value}")),
            ("precision", tr("precision {value}")),
            ("recall", tr("recall {value}")),
        )
        if (value := tile.scores.get(key)) is not None
    ]
    text = tr("{missed} pixels missed, {alarms} false alarms")
    said.append(text.format(missed=whole(tile.fn), alarms=whole(tile.fp)))
    return escape(" · " + " · ".join(said))
