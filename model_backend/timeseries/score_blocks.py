"""Scores of classifiers of images, for cards and reports; in the language that is spoken."""

from __future__ import annotations

from ..language import phrase, tr, whole
from ..models.blocks import Block, Table, Text
from ..report.words import interval, signed, with_interval
from .facts import SequenceMeasurement
from .scoring import PROTOCOL

TITLES = {
    "accuracy": phrase("Accuracy"),
    "balanced_accuracy": phrase("Balanced accuracy"),
    "precision": phrase("Precision"),
    "recall": phrase("Recall"),
    "f1": phrase("F1"),
    "average_precision": phrase("Average precision"),
}
"""Of the scores, in the order of tables."""

_VERDICTS = {
    "better": phrase(
        "{score} of the network minus that of the threshold on the share of dark pixels:"
        " {difference}: better than that rule."
    ),
    "worse": phrase(
        "{score} of the network minus that of the threshold on the share of dark pixels:"
        " {difference}: worse than that rule."
    ),
    "undecided": phrase(
        "{score} of the network minus that of the threshold on the share of dark pixels:"
        " {difference}: not to be told apart from that rule on this data."
    ),
}


def table_of_scores(measured: SequenceMeasurement, heading: str) -> list[Block]:
    """A table of the classifiers, and how its figures are made.

    Args:
        measured: Scores on a part.
        heading: What that part is called.
    """
    columns = (heading, tr("images"), tr("flooded"), *map(tr, TITLES.values()))
    rows = []
    for row in measured.rows:
        cells = [tr(row.name), whole(row.images), whole(row.flooded)]
        for name in TITLES:
            score = row.score(name)
            cells.append("" if score is None else with_interval(score.value, score.low, score.high))
        rows.append(tuple(cells))
    return [Table(columns, tuple(rows)), Text(tr(PROTOCOL))]


def differences(measured: SequenceMeasurement) -> list[Block]:
    """The network held against the simple rule, a sentence for each score."""
    blocks: list[Block] = []
    for found in measured.differences:
        if found.value is not None:
            ends = interval(found.low, found.high)
            difference = f"{signed(found.value)} ({ends})" if ends else signed(found.value)
            text = tr(_VERDICTS[found.verdict])
            blocks.append(Text(text.format(score=tr(TITLES[found.score]), difference=difference)))
    return blocks
