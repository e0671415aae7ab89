"""The parts of a model's card that say how, and on what, the model was trained."""

from __future__ import annotations

import json

from .blocks import NOT_SAID, Block, Code, Table, Text
from .card_scores import cell
from .described import ModelFile
from .facts import ModelFacts, PartFacts

LISTED = 30  # names; the file's metadata has all
PARTS = {"train": "training", "validation": "validation", "test": "test"}


def training(model: ModelFile) -> list[Block]:
    """Network, epochs, recipe."""
    facts, spec = model.facts, model.spec
    if facts is None or spec is None:
        return [Text("The file does not say.")]
    network = f"{spec.architecture} with the encoder {spec.encoder}" if spec.encoder else (
        spec.architecture
    )  # fmt: skip
    first = f"first weights: {facts.encoder_weights}" if facts.encoder_weights else (
        "first weights at random"
    )  # fmt: skip
    if facts.initial_model:
        first = "fine-tuned from another model"
    took = "" if facts.seconds is None else f" It took {_duration(facts.seconds)}."
    date = f" on {facts.trained[:10]}" if facts.trained else ""
    further = (
        " The file holds the weights as training left them: “Train a model” can go on from it."
        if model.carries_weights
        else ""
    )
    lines: list[Block] = [
        Text(
            f"{network}, {model.parameters:,} weights, {first}; trained{date} for"
            f" {facts.epochs} epochs on tiles of {spec.tile} pixels, of which epoch"
            f" {facts.best_epoch} was the best and is kept; seed {facts.seed}.{took}{further}"
        )
    ]
    if facts.initial_measurements:
        lines.append(Text(_gained(facts)))
    # The metadata's own copy of the recipe, which names no folder.
    if facts.recipe:
        recipe = json.dumps(facts.recipe, indent=1, ensure_ascii=False, sort_keys=True)
        lines.append(Code(recipe, "json"))
    return lines


def _gained(facts: ModelFacts) -> str:
    """What fine-tuning has brought on data that neither model has learnt from."""
    sentences = []
    for old in facts.initial_measurements:
        new = next((item for item in facts.measurements if item.part == old.part), None)
        if new is not None:
            scores = [cell(item.score("iou")) for item in (old, new)]
            sentences.append(
                f"On the {old.part} part the IoU of the model that it goes on from is {scores[0]},"
                f" its own {scores[1]}."
            )
    return " ".join(sentences)


def data(facts: ModelFacts | None) -> list[Block]:
    """Dataset, licence, and each part's tiles and regions."""
    if facts is None:
        return [Text("The file does not say what it was trained on, nor under which licence.")]
    found = facts.data
    lines: list[Block] = [
        Text(
            f"The dataset “{found.name}”, polarisations in {found.unit or NOT_SAID}. Licence:"
            f" {found.licence or 'not stated in the dataset; ask who made it'}."
        )
    ]
    if found.sources:
        lines.append(Text(f"From {_listed(found.sources)}."))
    if found.begin:
        lines.append(Text(f"Images of {found.begin[:10]} to {found.end[:10]}."))
    how = found.split_by or NOT_SAID
    lines.append(Text(f"How the parts were made: {how}."))
    head = ("Part", "Tiles", "Valid pixels", "Water", "Labels", "Regions")
    lines.append(Table(head, tuple(_part_row(part) for part in found.parts)))
    return lines


def _part_row(part: PartFacts) -> tuple[str, ...]:
    labels = ", ".join(f"{name} {count:,}" for name, count in part.label_sources.items())
    return (
        PARTS.get(part.part, part.part),
        f"{part.tiles:,}",
        f"{part.pixels:,}",
        "–" if part.water_share is None else f"{100 * part.water_share:.2g} %",
        labels or NOT_SAID,
        _listed(part.regions) or NOT_SAID,
    )


def _listed(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - LISTED} more" if len(names) > LISTED else ""
    return ", ".join(names[:LISTED]) + more


def _duration(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} seconds"
    return f"{seconds / 60:.0f} minutes" if seconds < 7200 else f"{seconds / 3600:.1f} hours"
