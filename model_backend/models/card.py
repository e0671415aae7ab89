"""The card of a model: what someone should know before trusting its maps.

Everything in it comes out of the model file, so the card that training writes and the one that
``modelinfo`` shows are the same. A figure that was not measured is said to be so.
"""

from __future__ import annotations

from pathlib import Path

from ..report.words import file_size
from ..sar.units import STRETCHED
from .blocks import NOT_SAID, Block, Card, Code, Section, Text
from .card_calibration import calibration
from .card_input import SHORT_UNITS, input_blocks, unit_of
from .card_precision import precision
from .card_scores import headline, scores
from .card_thresholds import against_thresholds
from .card_training import data, training
from .described import ModelFile, read_model

EXAMPLE = """\
import onnxruntime
model = onnxruntime.InferenceSession("{file}")
probability = model.run(None, {{"{input}": image}})[0]"""
"""Three lines with which any program runs the model; tested."""


def card_of(path: Path, name: str = "") -> Card:
    """The card of a model file.

    Args:
        path: The ``.onnx`` file, of any origin.
        name: What the file will be called; empty: its own name.

    Raises:
        HighwaterError: As :func:`.read_model`.
    """
    return write_card(read_model(path, name))


def write_card(model: ModelFile) -> Card:
    """The card of a model file that was read."""
    description, facts = model.description, model.facts
    pixel = description.pixel_size
    bands = ", ".join(description.bands)
    verdict, iou = headline(facts)
    if description.comparisons:
        verdict += f" {description.comparisons[0].sentence()}"
    return Card(
        title=f"{description.name}{_group(model)}",
        about=f"{model.name} · {file_size(model.size)} · {model.producer or 'unknown producer'}",
        verdict=verdict,
        figures={
            "Bands": bands or NOT_SAID,
            "Unit": SHORT_UNITS.get(description.unit, NOT_SAID),
            "Pixel size": NOT_SAID if pixel is None else f"{pixel:.3g} m",
            "IoU of water": iou,
            "Threshold": f"{description.threshold:g}",
            "Weights": f"{model.parameters:,}",
        },
        sections=(
            Section("What it is for", tuple(_purpose(model))),
            Section("What it takes", tuple(input_blocks(model))),
            Section("How it was trained", tuple(training(model))),
            Section("Data", tuple(data(facts))),
            Section("Scores", tuple(scores(facts))),
            *against_thresholds(description),
            Section("Calibration", tuple(calibration(model))),
            *precision(model),
            Section("Limits", tuple(_limits(model))),
            Section("In Python", tuple(_example(model))),
            Section("Hashes and versions", tuple(_hashes(model))),
        ),
    )


def _group(model: ModelFile) -> str:
    group = model.calibration.group if model.calibration is not None else ""
    return f" ({group})" if group else ""


def _purpose(model: ModelFile) -> list[Block]:
    if model.facts is None:
        outputs = "; ".join(model.outputs)
        return [
            Text(
                "The file does not say what it is for. Its result is"
                f" {outputs or 'not described'}. Highwater can map water with it if that is one"
                " probability of water per pixel."
            )
        ]
    return [
        Text(
            "It maps water in radar images: for each pixel the probability that it is water, from"
            f" raw band values. A pixel counts as water from {model.description.threshold:g} on."
            " In QGIS, give the file to “Map water”; bands, unit and pixel size are checked there."
        )
    ]


def _limits(model: ModelFile) -> list[Block]:
    description, facts = model.description, model.facts
    blocks: list[Block] = [
        Text(
            "Radar sees smooth surfaces: shadow in steep terrain, wide roads, airfields and dry"
            " sand look like water; water under trees, among houses or roughened by wind does not."
        )
    ]
    if facts is None:
        blocks.append(
            Text(
                "Nothing is known about where this model works. Hold its maps against a reference"
                " (“Evaluate a water map”) or against the built-in method before you rely on them."
            )
        )
        return blocks
    trained = [part for part in facts.data.parts if part.part == "train"]
    regions = sorted({name for part in trained for name in part.regions})
    seen = f"the regions {', '.join(regions[:20])}" if regions else "places that have no names"
    more = f" and {len(regions) - 20} more" if len(regions) > 20 else ""
    size = description.pixel_size
    pixels = "pixels of unknown size" if size is None else f"pixels of {size:.3g} m"
    blocks.append(
        Text(
            f"It was trained on {seen}{more}, on {pixels}, values in {unit_of(description)}, and"
            " measured where “Scores” says. Elsewhere, on other sensors or in other seasons it was"
            " not measured."
        )
    )
    weak = {
        source: sum(part.label_sources.get(source, 0) for part in facts.data.parts)
        for source in ("weak", "simulated")
    }
    for source, tiles in weak.items():
        if tiles:
            made = "made by a method, not by people" if source == "weak" else "simulated"
            blocks.append(Text(f"Labels of {tiles:,} tiles were {made}."))
    return blocks


def _example(model: ModelFile) -> list[Block]:
    wanted = ", ".join(model.description.bands) or "the bands"
    first = model.inputs[0].split(":")[0] if model.inputs else "image"
    blocks: list[Block] = [Code(EXAMPLE.format(file=model.name, input=first))]
    if model.facts is not None:
        values = "stretched values" if model.description.unit == STRETCHED else "raw values"
        blocks.append(
            Text(
                f"image: float32 (images, bands, rows, columns) with {wanted}, {values}, NaN"
                " where there is no data; any number of rows and columns. probability: float32"
                " (images, 1, rows, columns)."
            )
        )
    return blocks


def _hashes(model: ModelFile) -> list[Block]:
    facts = model.facts
    lines = [f"SHA-256 of the file: {model.description.sha256}"]
    if model.said.get("highwater:weights_sha256"):
        lines.append(f"SHA-256 of the weights: {model.said['highwater:weights_sha256']}")
    if facts is not None:
        lines.append(f"SHA-256 of the dataset: {facts.data.sha256 or NOT_SAID}")
        if facts.initial_model:
            lines.append(f"SHA-256 of the model that it goes on from: {facts.initial_model}")
        if facts.parity is not None:
            sizes = ", ".join(" × ".join(map(str, size)) for size in facts.parity.sizes)
            lines.append(
                f"The file's probabilities differ from those of the trained network by at most"
                f" {facts.parity.difference:.1g} ({facts.parity.runtime}; images × rows × columns:"
                f" {sizes})."
            )
        if facts.versions:
            lines.append(", ".join(f"{name} {v}" for name, v in sorted(facts.versions.items())))
    lines.append(f"ONNX operators of version {model.opset}")
    return [Text(line) for line in lines]
