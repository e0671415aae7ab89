"""Charts of an evaluation: precision against recall, scores over thresholds, reliability."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np

from ..language import tr, whole
from ..report.plot import LEFT, RIGHT, WIDTH, Plot
from ..report.words import compact, number
from .page_facts import threshold
from .results import Curves, Judgement

LONGEST = 20  # letters of a name within a chart
COUNTS = 52  # pixels: height of the bars of counts
TALL = 400
TILE_BINS = 20


def precision_recall(judgements: Sequence[Judgement]) -> str:
    """A curve for each model, its threshold as a dot."""
    plot = Plot(tr("recall: share of the labelled water that is found"), tr("precision"))
    for place, item in enumerate(judgements):
        curves = item.curves
        plot.line(curves.recall, curves.precision, place, short(item.name))
    for place, item in enumerate(judgements):
        at = nearest(item.curves, item.threshold)
        recall, precision = item.curves.recall[at], item.curves.precision[at]
        if recall is not None and precision is not None:
            title = tr(
                "{model}, threshold {threshold}: recall {recall}, precision {precision}"
            ).format(
                model=item.name,
                threshold=threshold(item),
                recall=number(recall),
                precision=number(precision),
            )
            plot.dot(recall, precision, place, title)
    return plot.svg(tr("Precision over recall of each model"))


def over_thresholds(judgement: Judgement) -> str:
    """IoU, F1, precision and recall over the threshold, and the model's own."""
    across = tr("threshold: probability from which a pixel is water")
    plot = Plot(across, tr("score"), height=TALL)
    curves = judgement.curves
    own = tr("threshold {threshold}").format(threshold=threshold(judgement))
    plot.upright(judgement.threshold, own)
    for place, (name, values) in enumerate(
        (
            ("IoU", curves.iou),
            ("F1", curves.f1),
            (tr("precision"), curves.precision),
            (tr("recall"), curves.recall),
        )
    ):
        plot.line(curves.thresholds, values, place, name)
    return plot.svg(tr("Scores of {model} over the threshold").format(model=judgement.name))


def reliability(judgement: Judgement, place: int) -> str:
    """Share of water over probability, with the number of pixels of each bin."""
    plot = Plot(
        tr("probability that the model gives, mean of each bin"),
        tr("share of water"),
        height=TALL,
        bottom=TALL - 278,
    )
    bins = judgement.curves.reliability
    plot.diagonal()
    plot.line([p for p, _, _ in bins], [w for _, w, _ in bins], place)
    for mean, share, pixels in bins:
        title = tr("probability {probability}: {share} water, {count} pixels")
        values = {"probability": number(mean), "share": number(share), "count": whole(pixels)}
        plot.dot(mean, share, place, title.format(**values))
    plot.parts += _counts(plot, bins)
    return plot.svg(tr("Reliability of the probabilities of {model}").format(model=judgement.name))


def tiles_by_iou(judgement: Judgement, ious: Sequence[float]) -> str:
    """How many tiles have which IoU.

    Args:
        judgement: The model.
        ious: Of each tile with water.
    """
    counts, edges = np.histogram(ious, TILE_BINS, (0, 1))
    limits = (0, 1, 0, 1.15 * max(int(counts.max()), 4))
    plot = Plot(tr("IoU of a tile with water"), tr("tiles"), limits)
    for count, left, right in zip(counts, edges, edges[1:]):
        if count:
            (a, y), (b, base) = plot.at(left, count), plot.at(right, 0)
            title = tr("{count} tiles from {low} to {high}").format(
                count=count, low=number(left, 2), high=number(right, 2)
            )
            plot.parts.append(
                f'<rect class="extent" x="{a + 1:.1f}" y="{y:.1f}" width="{b - a - 2:.1f}"'
                f' height="{base - y:.1f}"><title>{escape(title)}</title></rect>'
            )
    return plot.svg(tr("Tiles by IoU of {model}").format(model=judgement.name))


def nearest(curves: Curves, threshold: float) -> int:
    """Index of the threshold that is nearest to one."""
    return int(np.abs(np.array(curves.thresholds) - threshold).argmin())


def short(name: str) -> str:
    """A name that fits into a chart."""
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"


def _counts(plot: Plot, bins: Sequence[tuple[float, float, int]]) -> list[str]:
    """Bars below the axis, logarithmic, as most pixels lie in the first bin."""
    most = max((np.log10(pixels + 1) for _, _, pixels in bins), default=1.0)
    base = plot.base + 62 + COUNTS
    width = (WIDTH - LEFT - RIGHT) / 15
    parts = [
        f'<text x="{LEFT - 6}" y="{base}" text-anchor="end">{escape(tr("pixels"))}</text>',
    ]
    for mean, _, pixels in bins:
        title = escape(tr("{count} pixels").format(count=whole(pixels)))
        tall = max(COUNTS * np.log10(pixels + 1) / most * 0.8, 1)
        x = LEFT + width * min(int(mean * 15), 14)
        parts.append(
            f'<rect class="count" x="{x + 1.5:.1f}" y="{base - tall:.1f}" width="{width - 3:.1f}"'
            f' height="{tall:.1f}"><title>{title}</title></rect>'
            f'<text class="tiny" x="{x + width / 2:.1f}" y="{base - tall - 3:.1f}"'
            f' text-anchor="middle">{escape(compact(pixels))}</text>'
        )
    return parts
