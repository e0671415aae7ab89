"""Opens a model with the fastest engine whose map is that of the reference."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Union

import numpy as np

from ...context import JobContext
from ...protocol import HighwaterError
from .agreement import TOLERANCE, Agreement, Trial, compare
from .candidates import Candidate, candidates, openvino_is_usual
from .engine import Engine, available_threads, sensible_streams
from .head import ModelHead, read_head
from .onnx_runtime import OnnxEngine
from .openvino_engine import OpenVinoEngine
from .providers import NO_GPU, gpu_provider

Samples = Union[Callable[[], "np.ndarray | None"], np.ndarray, None]
"""Images (n, bands, rows, columns) as the model takes them, or a function that reads them."""


def open_engine(
    path: Path,
    engine: str,
    precision: str,
    device: str,
    context: JobContext,
    samples: Samples = None,
    threshold: float | None = None,
    head: ModelHead | None = None,
    threads: int = 0,
    streams: int = 0,
) -> tuple[Engine, Agreement]:
    """Open a model.

    With everything automatic, the engines are tried in an order that follows from the computer
    alone, and the first is taken whose classes on the samples are those of ONNX Runtime with the
    same file, but for .5 % of the water. An engine that was asked for is taken as it is; what it
    changes is measured all the same, and said where it is more.

    Args:
        path: The ``.onnx`` file.
        engine: One of :data:`~model_backend.protocol.parameters.mapping.ENGINES`.
        precision: One of ``ENGINE_PRECISIONS`` there.
        device: One of ``ENGINE_DEVICES`` there.
        context: For the log.
        samples: Of the scene; None: nothing is compared, and the first that opens is taken.
        threshold: Probability from which a pixel is water; None: the model's.
        head: Of the file, where it has been read before.
        threads: Of all streams together; 0: as many as there are.
        streams: Runs at the same time; 0: as many as suit the threads.

    Returns:
        The engine, and what is to be recorded of the choice.

    Raises:
        HighwaterError: As :func:`.read_head`, :func:`.candidates` and the engines.
    """
    head = head or read_head(path)
    limit = head.description.threshold if threshold is None else threshold
    wanted = candidates(head, engine, precision, device)
    if device == "gpu" and not gpu_provider():
        context.warn(NO_GPU)
    images: np.ndarray | None = None
    expected: np.ndarray | None = None
    trials: list[Trial] = []
    for number, candidate in enumerate(wanted):
        last = number == len(wanted) - 1
        try:
            opened = _open(candidate, head, context, threads, streams)
            if opened.device != candidate.device and not last:
                continue  # the runtime fell back, and said so: there may be better on a processor
            if _is_reference(opened):
                return opened, _taken(trials, _trial(opened, why=candidate.why), limit, context)
            if images is None and samples is not None:
                images = samples() if callable(samples) else samples
            found = None if images is None else probabilities(opened, images)
        except HighwaterError as error:
            if last or error.code not in ("engine.cannot_read", "model.failed", "model.output"):
                raise
            context.log(f"{candidate.engine}: {error.sentence} {error.detail}", "debug")
            continue
        if images is None or found is None:
            trial = _trial(opened, why=candidate.why)
            return opened, _taken(trials, trial, limit, context)
        if expected is None:
            expected = _expected(head, images, threads)
        trial = _compared(opened, found, expected, limit, candidate.why)
        if trial.kept:
            return opened, _taken(trials, trial, limit, context)
        if candidate.asked:
            context.warn(f"{_name(trial)} was asked for, but {_changes(trial)}.")
            return opened, _taken(trials, trial, limit, context)
        trials.append(dataclasses.replace(trial, why="changes too much"))
        context.log(f"{_name(trial)} is not used: {_changes(trial)}.")
        opened.close()
    raise AssertionError("there is always a last candidate")


def open_exact(path: Path) -> Engine:
    """Open a model with the fastest engine on the processor that computes as its file says.

    For figures that are to be compared: float32 stays float32. What is stored in other numbers is
    run by ONNX Runtime, which is what its loss was measured with.

    Args:
        path: The ``.onnx`` file.

    Raises:
        HighwaterError: As :func:`.read_head` and the engines.
    """
    head = read_head(path)
    threads = available_threads()
    if head.precision == "float32" and openvino_is_usual():
        try:
            return OpenVinoEngine(path, "float32", sensible_streams(threads), threads, head)
        except HighwaterError as error:
            if error.code != "engine.cannot_read":
                raise
    return OnnxEngine(path, threads, streams=sensible_streams(threads), head=head)


def probabilities(engine: Engine, images: np.ndarray) -> np.ndarray:
    """Water probability of any number of images of one size, on all streams of an engine.

    Args:
        engine: The engine.
        images: float32 (n, bands, rows, columns).

    Returns:
        float32 (n, rows, columns).
    """
    pixels = images.shape[2] * images.shape[3]
    batch = engine.shape.batch or max(engine.pixels // pixels, 1)
    parts = [images[first : first + batch] for first in range(0, len(images), batch)]

    def run(part: np.ndarray) -> np.ndarray:
        missing = batch - len(part) if engine.shape.batch else 0
        filled = np.concatenate([part, np.repeat(part[-1:], missing, axis=0)]) if missing else part
        return engine.run(filled)[: len(part)]

    with ThreadPoolExecutor(engine.streams, thread_name_prefix="network") as pool:
        return np.concatenate(list(pool.map(run, parts)))


def _open(
    candidate: Candidate, head: ModelHead, context: JobContext, threads: int, streams: int
) -> Engine:
    threads = threads or available_threads()
    streams = streams or sensible_streams(threads)
    if candidate.engine == "openvino":
        return OpenVinoEngine(head.path, candidate.precision, streams, threads, head)
    return OnnxEngine(head.path, threads, candidate.device, streams, context.warn, head)


def _is_reference(engine: Engine) -> bool:
    return engine.name == OnnxEngine.name and engine.device == "cpu"


def _expected(head: ModelHead, images: np.ndarray, threads: int) -> np.ndarray:
    threads = threads or available_threads()
    reference = OnnxEngine(head.path, threads, streams=sensible_streams(threads), head=head)
    return probabilities(reference, images)


def _trial(engine: Engine, why: str) -> Trial:
    return Trial(engine.name, engine.version, engine.precision, engine.device, why=why)


def _compared(
    engine: Engine, found: np.ndarray, expected: np.ndarray, threshold: float, why: str
) -> Trial:
    pixels, mean, largest, water, changed, kept = compare(found, expected, threshold)
    return dataclasses.replace(
        _trial(engine, why),
        pixels=pixels,
        mean=mean,
        largest=largest,
        water=water,
        changed=changed,
        kept=kept,
    )


def _taken(trials: list[Trial], trial: Trial, limit: float, context: JobContext) -> Agreement:
    measured = (
        f"; on {trial.pixels:,} pixels its probabilities differ from those of ONNX Runtime by"
        f" {trial.mean:.2g} on average, and {trial.changed:,} pixels change their class"
        f" ({100 * trial.share_of_water:.2g} % of the water)"
        if trial.pixels
        else ""
    )
    why = f"{_name(trial)}: it {trial.why}{measured}."
    context.log(f"Engine: {why}")
    reference = f"{OnnxEngine.name} on the processor, the file as it is"
    return Agreement(reference, limit, TOLERANCE, (*trials, trial), why)


def _name(trial: Trial) -> str:
    place = ", on the GPU" if trial.device == "gpu" else ""
    return f"{trial.engine} {trial.version} in {trial.precision}{place}"


def _changes(trial: Trial) -> str:
    return (
        f"it changes the class of {100 * trial.share_of_water:.2g} % of the water"
        f" ({trial.changed:,} of {trial.pixels:,} pixels compared; {100 * TOLERANCE:g} % are"
        " tolerated)"
    )
