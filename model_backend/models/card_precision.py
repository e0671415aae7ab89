"""The part of a model's card that says what a smaller precision has cost."""

from __future__ import annotations

from ..protocol.parameters import STORED
from .blocks import Block, Section, Table, Text
from .card_scores import NAMES, cell
from .described import ModelFile
from .facts import PrecisionFacts


def precision(model: ModelFile) -> tuple[Section, ...]:
    """The section; none for a model as it was trained."""
    facts = model.precision
    if facts is None:
        return ()
    blocks: list[Block] = [Text(_how(facts))]
    rows = tuple(
        (title, cell(facts.before.score(name)), cell(facts.after.score(name)), _change(facts, name))
        for name, title in NAMES.items()
    )
    blocks.append(Table(("Score (95 % interval)", "Before", "After", "Difference"), rows))
    blocks.append(Text(_where(facts)))
    if facts.seen:
        blocks.append(
            Text(
                f"{facts.seen:,} of these tiles the model had seen while it was made: the scores"
                " are too good, the differences perhaps as well."
            )
        )
    if model.description.risk is not None:
        blocks.append(
            Text(
                "The bound of its risk was found with the model that it was made of. To have one of"
                " its own, calibrate this file."
            )
        )
    blocks.append(
        Text(
            f"Made of “{facts.model}”, SHA-256 of its file {facts.model_sha256}; SHA-256 of the"
            f" dataset: {facts.dataset_sha256}."
        )
    )
    return (Section("Precision", tuple(blocks)),)


def _how(facts: PrecisionFacts) -> str:
    date = f" on {facts.exported[:10]}" if facts.exported else ""
    ranges = (
        f" Ranges of values: {facts.ranges_tiles:,} tiles of the {facts.ranges_part} part of"
        f" “{facts.dataset}”."
        if facts.ranges_part
        else ""
    )
    if facts.precision == STORED:
        return (
            f"Exported{date} with weights of 16 bits ({facts.method}):"
            f" {facts.layers} of {facts.layers_of} convolutions and matrix products read them."
            " Everything is computed with float32."
        )
    return (
        f"Exported as {facts.precision}{date}: {facts.layers} of {facts.layers_of} convolutions and"
        f" matrix products compute with it ({facts.method}); input, limits, temperature and output"
        " are float32."
        f"{ranges}"
    )


def _where(facts: PrecisionFacts) -> str:
    text = (
        f"Both on the same {facts.after.tiles:,} tiles of the {facts.after.part} part of"
        f" “{facts.dataset}”, water from {facts.after.threshold:g} on."
    )
    if any(score.low is not None for score in facts.differences):
        text += (
            f" Intervals of the differences: paired bootstrap over {facts.groups}"
            f" {facts.grouped_by}s."
        )
    return text


def _change(facts: PrecisionFacts, name: str) -> str:
    score = facts.difference(name)
    if score is None:
        before, after = facts.before.score(name), facts.after.score(name)
        if before is None or after is None or before.value is None or after.value is None:
            return ""
        return _signed(after.value - before.value)
    if score.value is None:
        return "undefined"
    if score.low is None or score.high is None:
        return _signed(score.value)
    return f"{_signed(score.value)} ({_signed(score.low)} to {_signed(score.high)})"


def _signed(value: float) -> str:
    return f"{round(value, 4) + 0.0:+.4f}"  # no minus before a nought
