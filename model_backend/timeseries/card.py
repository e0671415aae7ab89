"""The card of a model of sequences."""

from __future__ import annotations

from pathlib import Path

from ..language import ENGLISH, speaking
from ..models.blocks import NOT_SAID, Block, Card, Code, Section, Table, Text
from ..report.words import file_size, listed, number, with_interval
from .facts import SequenceMeasurement
from .metadata import input_names
from .model_file import SequenceModelFile
from .score_blocks import differences, table_of_scores

ARCHITECTURES = {
    "attention": "an encoder for each image and attention over time",
    "convlstm": "a pair of convolutional LSTMs",
}

EXAMPLE = """\
import numpy, onnxruntime
model = onnxruntime.InferenceSession("{file}")
found = model.run(None, {{{inputs}}})"""


def card_of(path: Path, name: str = "") -> Card:
    """The card of a model file.

    Args:
        path: The ``.onnx`` file.
        name: What it will be called; empty: its own name.

    Raises:
        HighwaterError: As :class:`.SequenceModelFile`.
    """
    return write_card(SequenceModelFile(path, name))


@speaking(ENGLISH)  # it travels with the model
def write_card(model: SequenceModelFile) -> Card:
    """The card of a model file that was read."""
    facts, spec = model.facts, model.spec
    measured = facts.best_measurement
    f1 = measured.rows[0].score("f1") if measured else None
    bands = {sensor: ", ".join(names) for sensor, names in model.bands.items()}
    return Card(
        title=facts.name,
        about=f"{model.file} · {file_size(model.size)} · classifies images of a time series",
        verdict=_verdict(measured),
        figures={
            **{f"Bands, {sensor}": names for sensor, names in bands.items()},
            "Grid": f"{spec.side} × {spec.side} cells",
            "F1 of flooded images": "not measured" if f1 is None else number(f1.value),
            "Threshold": f"{facts.threshold:g}",
            "Weights": f"{facts.parameters:,}",
        },
        sections=(
            Section("What it is for", tuple(_purpose(model))),
            Section("How it was trained", tuple(_training(model))),
            Section("Data", tuple(_data(model))),
            Section("Scores", tuple(block for m in facts.measurements for block in _scores(m))),
            Section("Limits", tuple(_limits(model))),
            Section("In Python", tuple(_example(model))),
            Section("Hashes and versions", tuple(_hashes(model))),
        ),
    )


def _verdict(measured: SequenceMeasurement | None) -> str:
    if measured is None:
        return "Its scores on places that it was not trained on were not measured."
    network = measured.rows[0]
    accuracy, f1 = network.score("accuracy"), network.score("f1")
    assert accuracy is not None and f1 is not None
    sentence = (
        f"On the {measured.part} part, {measured.places:,} places that it was not trained on, it"
        f" tells {with_interval(accuracy.value, accuracy.low, accuracy.high)} of {network.images:,}"
        f" images right; F1 of the {network.flooded:,} flooded ones"
        f" {with_interval(f1.value, f1.low, f1.high)}."
    )
    if measured.chosen_on:
        sentence += f" {listed(measured.chosen_on).capitalize()} were chosen on this part."
    return sentence


def _scores(measured: SequenceMeasurement) -> list[Block]:
    """A table of the classifiers on a part, and what it says."""
    blocks = table_of_scores(measured, f"{measured.part.capitalize()} part")
    if measured.chosen_on:
        blocks.append(
            Text(f"{listed(measured.chosen_on).capitalize()} were chosen by looking at this part.")
        )
    return blocks + differences(measured)


def _purpose(model: SequenceModelFile) -> list[Block]:
    sensors = " and ".join(model.spec.sensors)
    return [
        Text(
            f"It says for each {sensors} image of a place whether there is a flood, from all images"
            " of the place together; an image that is missing, or a whole sensor, is done without."
            f" An image counts as flooded from {model.facts.threshold:g} on. In QGIS, give the file"
            " to “Classify a time series”. It does not say where in the image the water is."
        )
    ]


def _training(model: SequenceModelFile) -> list[Block]:
    facts, spec = model.facts, model.spec
    optimise = facts.recipe.get("optimisation", {})
    views = ""
    if spec.views > 1:
        views = f" Its answers to {spec.views} views of the images are averaged."
    return [
        Text(
            f"The network is {ARCHITECTURES[spec.architecture]}. It was trained for"
            f" {facts.epochs:,} epochs ({facts.seconds / 60:.1f} minutes, seed {facts.seed}); epoch"
            f" {facts.best_epoch:,} was kept, the one of lowest loss on the validation part."
            f"{views} Loss: {optimise.get('loss', NOT_SAID)}. Temperature and threshold were"
            f" fitted on the {facts.fitted_on} part."
        )
    ]


def _data(model: SequenceModelFile) -> list[Block]:
    facts = model.facts
    rows = tuple(
        (
            part.part,
            f"{part.places:,}",
            *(f"{part.images.get(sensor, 0):,}" for sensor in ("radar", "optical")),
            f"{part.flooded:,} of {part.labelled:,}",
            f"{len(part.regions):,}",
        )
        for part in facts.parts
    )
    blocks: list[Block] = [
        Table(("Part", "places", "radar images", "optical images", "flooded", "regions"), rows),
        Text(f"Index “{facts.dataset}”, images from {facts.begin} to {facts.end}."),
    ]
    if facts.left_out:
        blocks.append(Text(f"{facts.left_out:,} images could not be read and were left out."))
    return blocks


def _limits(model: SequenceModelFile) -> list[Block]:
    blocks: list[Block] = [
        Text(
            "It was measured on places like those that it was trained on, and nowhere else. A flood"
            " much smaller than a cell of the grid is not seen, nor one that came and went between"
            " two images."
        )
    ]
    if model.facts.dark_share:
        blocks.append(Text(f"The simple rule that it is held against: {model.facts.dark_share}."))
    return blocks


def _example(model: SequenceModelFile) -> list[Block]:
    inputs = ", ".join(f'"{name}": {name}' for name in input_names(model.spec))
    return [Code(EXAMPLE.format(file=model.file, inputs=inputs))]


def _hashes(model: SequenceModelFile) -> list[Block]:
    facts = model.facts
    lines = [
        f"SHA-256 of the file: {model.sha256}",
        f"SHA-256 of the weights: {model.item['properties']['highwater:weights_sha256']}",
        f"SHA-256 of the index: {facts.dataset_sha256}",
        "The file's probabilities differ from those of the trained network by at most"
        f" {facts.parity:.1g}.",
        ", ".join(f"{name} {version}" for name, version in sorted(facts.versions.items())),
    ]
    return [Text(line) for line in lines]
