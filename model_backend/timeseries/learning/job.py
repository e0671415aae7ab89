"""Job ``traintimeseries``: from an index of sequences to one model file that explains itself."""

from __future__ import annotations

import dataclasses
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.errors import NotGeoreferencedWarning
from scipy.special import expit

from ...context import JobContext
from ...models.checkpoint import load_checkpoint, save_checkpoint
from ...protocol import HighwaterError
from ...protocol.parameters import TrainTimeSeriesParameters
from ...protocol.plain import to_plain
from ...training.conducting import ASKED
from ...training.live import MEASURING, PREPARING, Live, require_idle
from ...training.run_folder import FINISHED, RUNNING, TRAINED, RunFolder, free_name
from ..card import card_of
from ..dark_share import DarkShare
from ..facts import SequenceMeasurement
from ..measuring import Probabilities, measure
from ..networks.model import SequenceModel
from ..places import Place
from ..spec import SequenceSpec
from .answers import Answers, ask
from .batches import PlaceLoader
from .calibrating import Calibrated, calibrate
from .conductor import SequenceConductor
from .dark_rule import choose
from .describing import facts_of
from .export import write_model
from .fitting import fit
from .plan import SequencePlan
from .planning import Prepared
from .resuming import plan_of_run, prepare_run

READ, FITTED = 0.15, 0.93
"""Shares of the progress at which the images are read and the last epoch ends."""

SAMPLES = 4
"""Places on which the model file is held against the network."""

KIND = "Highwater training run of sequences"


def run(parameters: TrainTimeSeriesParameters, context: JobContext) -> dict[str, Any]:
    """Train a model and write its file, card and checkpoint.

    Args:
        parameters: Of the job.
        context: The job; output ``model`` (ONNX).

    Returns:
        ``VALIDATION_F1``, ``VALIDATION_BALANCED_ACCURACY``, ``BEST_EPOCH``, ``EPOCHS_RUN``,
        ``THRESHOLD``; with a test part ``TEST_ACCURACY``, ``TEST_BALANCED_ACCURACY`` and
        ``TEST_F1``.

    Raises:
        HighwaterError: ``train.…``, ``sequences.…``, ``model.…``, ``output.…``.
    """
    with warnings.catch_warnings():
        # Images without a place are meant. Not where each file is opened: filters of warnings are
        # not made for threads.
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        return _run(parameters, context)


def _run(parameters: TrainTimeSeriesParameters, context: JobContext) -> dict[str, Any]:
    started = time.monotonic()
    model_path = _model_path(context)
    beside = model_path.with_name(f"{model_path.stem}_run")
    path = Path(parameters.run) if parameters.run else None
    path = path or (beside if parameters.resume else free_name(beside))
    parameters = dataclasses.replace(parameters, run=str(path))
    folder = RunFolder(path, KIND, (TrainTimeSeriesParameters, SequencePlan))
    if not parameters.resume:
        folder.require_new()
        require_idle(folder)
        folder.create()
    plan = plan_of_run(parameters, folder)
    try:
        with Live(folder, PREPARING) as live:
            numbers = _train(parameters, plan, folder, context, started, live)
    except BaseException:
        if not folder.holds_run:  # refused: as if nothing had been
            folder.remove_if_empty()
        raise
    finally:
        folder.tidy()
    context.log(f"Curves and checkpoints are in “{folder.path}”.")
    return numbers


def _train(
    parameters: TrainTimeSeriesParameters,
    plan: SequencePlan | None,
    folder: RunFolder,
    context: JobContext,
    started: float,
    live: Live,
) -> dict[str, Any]:
    """Train, and write the model."""
    prepared = prepare_run(parameters, plan, folder, context, (0.0, READ))
    folder.write(parameters, prepared.plan, RUNNING)
    conductor = fit(parameters, prepared, folder, context, started, (READ, FITTED), live)
    live.tell(phase=MEASURING)
    if conductor.reason == ASKED and not folder.best.is_file():
        raise HighwaterError(
            "train.nothing_yet", "The training was stopped before its first epoch was over."
        )
    if conductor.reason == ASKED:
        context.warn(
            f"Training was stopped in epoch {len(conductor.history.rows)}; the best model so"
            f" far, of epoch {conductor.best_epoch}, is kept."
        )
    folder.write(parameters, prepared.plan, TRAINED if conductor.reason != ASKED else ASKED)
    numbers = _finish(parameters, prepared, folder, conductor, context, started)
    if conductor.reason != ASKED:
        folder.write(parameters, prepared.plan, FINISHED)
    return numbers


def _model_path(context: JobContext) -> Path:
    if "model" not in context.outputs:
        raise HighwaterError(
            "train.no_output", "No file for the model was named.", "Name an .onnx file."
        )
    context.outputs.check([])
    path = context.outputs.final["model"]
    if path.suffix.lower() != ".onnx":
        raise HighwaterError(
            "train.model_name",
            f"The model “{path.name}” is no name of a model file.",
            "Let it end in .onnx.",
        )
    return path


def _finish(
    parameters: TrainTimeSeriesParameters,
    prepared: Prepared,
    folder: RunFolder,
    conductor: SequenceConductor,
    context: JobContext,
    started: float,
) -> dict[str, Any]:
    """Calibrate, measure, and write everything that goes with the model."""
    plan = prepared.plan
    model, _ = load_checkpoint(folder.best, SequenceModel, SequenceSpec)
    loader = PlaceLoader(prepared.store, plan.spec)

    def looking(places: Sequence[Place]) -> Answers:
        return ask(
            model.to(plan.device),
            loader,
            places,
            plan.device,
            lambda: context.progress(FITTED, "Measuring the model"),
        )

    calibrated = calibrate(model, looking(prepared.part(plan.calibration)), prepared)
    rule = choose(prepared.store, prepared.part(plan.training), plan.spec)
    measurements = tuple(
        _measure(part, names, prepared, calibrated, looking, rule, parameters.seed)
        for part, names in (("test", plan.test), ("validation", plan.validation))
        if names
    )
    for buffer in ("shift", "temperature", "sequence_temperature"):
        getattr(model, buffer).fill_(getattr(calibrated, buffer))
    model = model.cpu()
    final = context.outputs.final["model"]
    facts = facts_of(
        parameters.name or final.stem,
        parameters,
        prepared,
        conductor,
        calibrated,
        rule,
        measurements,
        time.monotonic() - started,
    )
    context.progress(0.97, "Writing the model file")
    part = context.outputs.part("model")
    samples = [loader.load([place]) for place in prepared.part(plan.validation)[:SAMPLES]]
    facts = write_model(part, model, facts, samples)
    card = card_of(part, final.name)
    context.outputs.part_of(final.with_suffix(".html")).write_text(card.html(), "utf-8")
    context.outputs.part_of(final.with_suffix(".md")).write_text(card.markdown(), "utf-8")
    checkpoint = context.outputs.part_of(final.with_suffix(".safetensors"))
    save_checkpoint(checkpoint, model, to_plain(facts))
    folder.write_outcome(final, {item.part: item.rows[0].scores for item in measurements})
    context.log(card.verdict)
    return _numbers(conductor, calibrated, measurements)


def _measure(
    part: str,
    names: Sequence[str],
    prepared: Prepared,
    calibrated: Calibrated,
    looking: Callable[[Sequence[Place]], Answers],
    rule: DarkShare | None,
    seed: int,
) -> SequenceMeasurement:
    def classify(places: Sequence[Place]) -> tuple[Probabilities, Mapping[str, float]]:
        answers = looking(places)
        return (
            answers.probabilities(calibrated.shift, calibrated.temperature),
            {
                name: float(expit(logit / calibrated.sequence_temperature))
                for name, logit in answers.sequences.items()
            },
        )

    def dark(place: Place) -> np.ndarray:
        assert rule is not None
        names = [image.name for image in place.of(rule.sensor)]
        values = prepared.store.values(place.name, rule.sensor, names) if names else None
        return rule.shares(place, values, [band.name for band in plan.spec.bands(rule.sensor)])

    plan = prepared.plan
    chosen: tuple[str, ...] = ()
    if part == "validation":
        chosen = ("the epoch",)
        if plan.calibration == plan.validation:
            chosen += ("the temperature", "the threshold")
    return measure(
        part,
        prepared.part(names),
        plan.spec.sensors,
        classify,
        calibrated.threshold,
        None if rule is None else dark,
        0.0 if rule is None else rule.share,
        seed,
        chosen,
    )


def _numbers(
    conductor: SequenceConductor,
    calibrated: Calibrated,
    measurements: Sequence[SequenceMeasurement],
) -> dict[str, Any]:
    numbers: dict[str, Any] = {
        "BEST_EPOCH": conductor.best_epoch,
        "EPOCHS_RUN": len(conductor.history.rows),
        "THRESHOLD": calibrated.threshold,
    }
    wanted = {
        "VALIDATION": ("balanced_accuracy", "f1"),
        "TEST": ("accuracy", "balanced_accuracy", "f1"),
    }
    for measured in measurements:
        for name in wanted[measured.part.upper()]:
            score = measured.rows[0].score(name)
            if score is not None:
                numbers[f"{measured.part.upper()}_{name.upper()}"] = score.value
    return numbers
