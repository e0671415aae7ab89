"""The figures of each model with their intervals, and its curves."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ..dataset.words import some
from ..models.facts import Score
from ..report.page import card, framed, paragraph, section
from ..report.verdicts import MEANINGS, NAMES
from ..report.words import interval, number
from . import charts
from .page_comparisons import FEW, sentences
from .page_facts import counted
from .results import Evaluation, Judgement


def comparisons_section(evaluation: Evaluation) -> str:
    """Models compared; nothing where there is one."""
    said = sentences(evaluation)
    if not said:
        return ""
    lines = "".join(f"<li>{escape(text)}</li>" for text in said)
    return section(
        "Models compared",
        card(f'<ul class="points">{lines}</ul>'),
        paragraph(
            "Both models are drawn on the same tiles or regions each time, so that a difference is"
            " not hidden by some of them being harder than others. “Better” and “worse” are said"
            " where the interval of the difference excludes zero.",
            "soft",
        ),
    )


def figures_section(evaluation: Evaluation) -> str:
    """A table of scores for each model."""
    return section("Figures", *(_card(evaluation, item) for item in evaluation.judgements))


def curves_section(evaluation: Evaluation) -> str:
    """Curves of all models."""
    judgements = evaluation.judgements
    cells = [
        card(
            charts.precision_recall(judgements)
            + paragraph("Dot: at the model's threshold. Up and to the right is better.", "soft"),
            "Precision and recall",
        )
    ]
    for place, item in enumerate(judgements):
        name = f" · {item.name}" if len(judgements) > 1 else ""
        values = [
            tile.scores["iou"]
            for tile in counted(evaluation, item)
            if tile.water_pixels and tile.scores.get("iou") is not None
        ]
        cells += [
            card(charts.over_thresholds(item), f"Scores by threshold{name}"),
            card(
                charts.reliability(item, place)
                + paragraph(
                    "Below the dashed line the model is too sure of water, above it not sure"
                    " enough. Heights of the counts are logarithmic.",
                    "soft",
                ),
                f"Can its probabilities be believed?{name}",
            ),
            card(
                charts.tile_histogram(item, [v for v in values if v is not None], place),
                f"Tile by tile{name}",
            ),
        ]
    return section(
        "Curves",
        paragraph(
            f"Pooled over the {some(len(counted(evaluation, judgements[0])), 'tile')} whose labels"
            " enter the headline.",
            "soft",
        ),
        f'<div class="charts">{"".join(cells)}</div>',
    )


def _card(evaluation: Evaluation, item: Judgement) -> str:
    tiles = counted(evaluation, item)
    regions = len({tile.region for tile in tiles if tile.region})
    columns: list[tuple[str, str, Sequence[Score]]] = [
        ("All pixels pooled", f"95 %: over {some(len(tiles), 'image')}", item.headline)
    ]
    if item.over_regions:
        rough = ", rough" if regions < FEW else ""
        columns.append(
            ("All pixels pooled", f"95 %: over {some(regions, 'region')}{rough}", item.over_regions)
        )
    columns.append(("Mean of the images", "95 %: over images", item.per_image))
    if item.flood_only:
        columns.append(("Flood only", "permanent water masked out", item.flood_only))
    head = "".join(
        f'<th>{escape(name)}<br><span class="soft">{escape(small)}</span></th>'
        for name, small, _ in columns
    )
    names = [score.name for score in item.headline]
    rows = "".join(
        f"<tr><td><b>{escape(NAMES.get(name, name))}</b><br>"
        f'<span class="soft">{escape(MEANINGS.get(name, ""))}</span></td>'
        + "".join(_cell(name, scores) for _, _, scores in columns)
        + "</tr>"
        for name in names
    )
    without, left_dry = item.without_water
    note = (
        f"{some(without, 'image')} without water: in {without - left_dry:,} of them the model calls"
        " water. They have no recall, and enter the mean of the images as the protocol below says."
        if without
        else "Every image has water."
    )
    return card(
        framed(f"<thead><tr><th>Score</th>{head}</tr></thead><tbody>{rows}</tbody>")
        + paragraph(note, "soft"),
        f"{item.name} · water from {item.threshold:.3g} on",
    )


def _cell(name: str, scores: Sequence[Score]) -> str:
    item = next((score for score in scores if score.name == name), None)
    if item is None:
        return "<td></td>"
    ends = interval(item.low, item.high)
    small = f'<br><span class="soft">{ends}</span>' if ends else ""
    return f"<td>{number(item.value)}{small}</td>"
