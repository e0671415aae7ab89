"""The part of a model's card that holds it against the built-in thresholds."""

from __future__ import annotations

from ..prediction.against_thresholds import ThresholdComparison
from ..prediction.model import ModelDescription
from ..report.words import signed
from .blocks import Block, Section, Table, Text


def against_thresholds(description: ModelDescription) -> tuple[Section, ...]:
    """The section; none for a model that was not compared."""
    if not description.comparisons:
        return ()
    rows = tuple(_row(item) for item in description.comparisons)
    head = ("Bands", "IoU of the model", "IoU of the thresholds", "Difference (95 % interval)")
    blocks: list[Block] = [Table(head, rows)]
    for item in description.comparisons:
        made = f" Compared on {item.compared[:10]}." if item.compared else ""
        data = f" SHA-256 of the data: {item.data_sha256}." if item.data_sha256 else ""
        blocks.append(Text(f"{item.sentence()} How: {item.protocol}.{made}{data}"))
    return (Section("Against the built-in thresholds", tuple(blocks)),)


def _row(item: ThresholdComparison) -> tuple[str, str, str, str]:
    bands = f"without {', '.join(item.withheld)}" if item.withheld else "all"
    difference = signed(item.difference) + (f" ({item.interval})" if item.interval else "")
    return bands, f"{item.iou:.3f}", f"{item.thresholds_iou:.3f}", difference
