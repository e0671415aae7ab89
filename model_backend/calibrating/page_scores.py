"""Scores of the old and of the new file, side by side; pieces of the report as HTML."""

from __future__ import annotations

from collections.abc import Sequence

from ..holdout.words import some
from ..language import numeral, phrase, tr, whole
from ..models.scores import Measurement, Score
from ..report import page as html
from ..report.plot import Plot
from ..report.verdicts import NAMES
from ..report.words import number, percent, with_interval
from .division import HELD_BACK
from .outcome import ALL, Calibrated, Reliability
from .subset import group_in_words

SHOWN = (
    *("ece", "ece_uncertain", "nll", "brier", "iou", "f1", "precision", "recall"),
    "average_precision",
)
_GROUPS = {
    "region": phrase("{count} regions"),
    "event": phrase("{count} events"),
    "scene": phrase("{count} scenes"),
    "tile": phrase("{count} tiles"),
}
"""What intervals are over, as far as there are several."""


def before_and_after(found: Calibrated) -> list[str]:
    """A table of scores, and on what they are."""
    before, after = found.facts.before, found.facts.after
    if before is None or after is None:
        return [html.paragraph(tr("No tiles are left to show it on."))]
    rows = [
        (tr(NAMES[name]), _cell(score(before, name)), _cell(score(after, name))) for name in SHOWN
    ]
    held_back = tr(
        "{tiles} that nothing was fitted on (held-back tiles of “{dataset}”), {pixels} valid"
        " pixels, {share} of them water; pooled over all pixels; water from {before} on before,"
        " {after} after. Intervals: bootstrap over {groups}."
    )
    of_part = tr(
        "{tiles} that nothing was fitted on ({part} tiles of “{dataset}”), {pixels} valid pixels,"
        " {share} of them water; pooled over all pixels; water from {before} on before, {after}"
        " after. Intervals: bootstrap over {groups}."
    )
    text = (held_back if after.part == HELD_BACK else of_part).format(
        tiles=some(after.tiles, "tile"),
        part=after.part,
        dataset=after.dataset,
        pixels=whole(after.pixels),
        share=percent(after.water_pixels, after.pixels),
        before=numeral(f"{before.threshold:g}"),
        after=numeral(f"{after.threshold:g}"),
        groups=tr(_GROUPS[after.grouped_by]).format(count=after.groups),
    )
    columns = (tr("Score (95 % interval)"), tr("Before"), tr("After"))
    return [html.card(html.table(columns, rows)), html.paragraph(text, "soft")]


def reliability(found: Calibrated) -> list[str]:
    """A chart of the old and one of the new file."""
    if not found.reliability_after:
        return []
    before = tr("Reliability of the probabilities, before")
    after = tr("Reliability of the probabilities, after")
    charts = html.card(_chart(found.reliability_before, 0, before), tr("Before")) + html.card(
        _chart(found.reliability_after, 1, after), tr("After")
    )
    text = tr(
        "Of all pixels that get a probability, the share that is water; on the dashed line both"
        " agree. On the same tiles as the table."
    )
    return [f'<div class="charts">{charts}</div>', html.paragraph(text, "soft")]


def _chart(bins: Reliability, place: int, title: str) -> str:
    plot = Plot(tr("probability that the model gives, mean of each bin"), tr("share of water"))
    plot.diagonal()
    plot.line([mean for mean, _, _ in bins], [share for _, share, _ in bins], place)
    for mean, share, pixels in bins:
        text = tr("probability {probability}: {share} water, {count} pixels").format(
            probability=number(mean), share=number(share), count=whole(pixels)
        )
        plot.dot(mean, share, place, text)
    return plot.svg(title)


def each_group(groups: Sequence[Calibrated]) -> list[str]:
    """A table of the files for a sensor or region each."""
    if not groups:
        return []
    head = (
        *(tr("Group"), tr("File"), tr("Tiles fitted on"), tr("Temperature"), tr("Threshold")),
        *(tr("ECE before"), tr("ECE after"), tr("IoU before"), tr("IoU after")),
    )
    rows = [
        (
            group_in_words(item.facts.group),
            item.file,
            _fitted_on(item),
            numeral(f"{item.facts.temperature:.3f}"),
            numeral(f"{item.facts.threshold:g}"),
            *(
                _cell(score(measured, name))
                for name in ("ece", "iou")
                for measured in (item.facts.before, item.facts.after)
            ),
        )
        for item in groups
    ]
    text = tr("Scores of each on its own tiles that nothing was fitted on.")
    return [html.card(html.table(head, rows)), html.paragraph(text, "soft")]


def score(measured: Measurement | None, name: str) -> Score:
    """The score of this name; undefined where nothing was measured."""
    found = measured.score(name) if measured is not None else None
    return found or Score(name, None)


def _fitted_on(item: Calibrated) -> str:
    count = whole(item.facts.tiles)
    return tr("those of all ({count})").format(count=count) if item.kept == ALL else count


def _cell(score: Score) -> str:
    return with_interval(score.value, score.low, score.high)
