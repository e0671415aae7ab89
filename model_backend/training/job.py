"""Job ``trainmodel``: from a dataset to one model file that explains itself."""

from __future__ import annotations

import dataclasses
import warnings
from pathlib import Path
from typing import Any

from rasterio.errors import NotGeoreferencedWarning

from ..context import JobContext
from ..dataset.store import Dataset
from ..models.card import card_of
from ..models.checkpoint import load_checkpoint, save_checkpoint
from ..models.export import write_model
from ..protocol import HighwaterError
from ..protocol.parameters import TrainModelParameters
from ..protocol.plain import to_plain
from .beginning import compare, measure_beginning
from .conducting import ASKED
from .facts import model_facts
from .live import WRITING, Live
from .measuring import Measurer
from .outcome import TrainingOutcome
from .run_folder import FINISHED, free_name
from .training import train

TRAINED = 0.95
"""Share of the progress that is training; the rest is test, export and card."""

PARITY_TILES = 3


def run(parameters: TrainModelParameters, context: JobContext) -> dict[str, Any]:
    """Train a model and write its file, card and checkpoint.

    Args:
        parameters: Of the job.
        context: The job; output ``model`` (ONNX).

    Returns:
        ``VALIDATION_IOU``, ``VALIDATION_F1``, ``BEST_EPOCH``, ``EPOCHS_RUN``, ``THRESHOLD``,
        ``TEMPERATURE``; with a test part ``TEST_IOU`` and ``TEST_F1``.

    Raises:
        HighwaterError: ``train.…``, ``dataset.…``, ``network.…``, ``model.…``, ``output.…``.
    """
    if "model" not in context.outputs:
        raise HighwaterError(
            "train.no_output", "No file for the model was named.", "Name an .onnx file."
        )
    context.outputs.check([parameters.initial_model])
    model_path = context.outputs.final["model"]
    if model_path.suffix.lower() != ".onnx":
        raise HighwaterError(
            "train.model_name",
            f"The model “{model_path.name}” is no name of a model file.",
            "Let it end in .onnx.",
        )
    name = parameters.name or model_path.stem
    parameters = dataclasses.replace(parameters, run=str(_run_folder(parameters, model_path)))
    outcome = train(parameters, context, span=(0.0, TRAINED))
    with warnings.catch_warnings(), Live(outcome.run, WRITING):
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        numbers = _finish(parameters, context, outcome, name)
        if outcome.reason != ASKED:
            outcome.run.write(parameters, outcome.plan, FINISHED)
    return numbers


def _run_folder(parameters: TrainModelParameters, model: Path) -> Path:
    if parameters.run:
        return Path(parameters.run)
    beside = model.with_name(f"{model.stem}_run")
    return beside if parameters.resume else free_name(beside)


def _finish(
    parameters: TrainModelParameters, context: JobContext, outcome: TrainingOutcome, name: str
) -> dict[str, Any]:
    """Measure the test part, and write everything that goes with the model."""
    plan = outcome.plan
    dataset = Dataset.open(parameters.dataset)
    model, _ = load_checkpoint(outcome.checkpoint)
    measurer = Measurer(
        model, dataset, plan, None, lambda: context.progress(TRAINED, "Measuring the test part")
    )
    test = measurer.scores(plan.test, outcome.temperature) if plan.test else None
    model.cpu().temperature.fill_(outcome.temperature)
    before = measure_beginning(
        parameters, plan, dataset, lambda: context.progress(0.96, "Measuring the old model")
    )
    facts = model_facts(name, parameters, outcome, dataset, test, before)
    context.progress(0.97, "Writing the model file")
    final = context.outputs.final["model"]
    samples = measurer.images(plan.validation[:PARITY_TILES])
    facts = write_model(context.outputs.part("model"), model, facts, samples)
    card = card_of(context.outputs.part("model"), final.name)
    context.outputs.part_of(final.with_suffix(".html")).write_text(card.html(), "utf-8")
    context.outputs.part_of(final.with_suffix(".md")).write_text(card.markdown(), "utf-8")
    checkpoint = context.outputs.part_of(final.with_suffix(".safetensors"))
    save_checkpoint(checkpoint, model, to_plain(facts))
    outcome.run.write_outcome(final, {part.part: part.scores for part in facts.measurements})
    numbers: dict[str, Any] = {
        "VALIDATION_IOU": outcome.validation_iou,
        "VALIDATION_F1": outcome.validation_f1,
        "BEST_EPOCH": outcome.best_epoch,
        "EPOCHS_RUN": outcome.epochs_run,
        "THRESHOLD": outcome.threshold,
        "TEMPERATURE": outcome.temperature,
    }
    if test is not None:
        scores = test.scores(outcome.threshold)
        numbers.update(TEST_IOU=scores["iou"], TEST_F1=scores["f1"])
    context.log(
        f"The best epoch was {outcome.best_epoch} of {outcome.epochs_run}: validation IoU"
        f" {outcome.validation_iou:.4f} at the threshold {outcome.threshold:g}, temperature"
        f" {outcome.temperature:.3f}"
        + (f"; test IoU {numbers['TEST_IOU']:.4f}." if numbers.get("TEST_IOU") else ".")
    )
    compare(before, facts.measurements, context)
    context.log(f"Curves, pictures and checkpoints are in “{outcome.run.path}”.")
    return numbers
