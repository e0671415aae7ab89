"""One scene mapped: the same here and on any other machine."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from .. import __version__
from ..context import JobContext
from ..dataset.footprint import footprints
from ..jobs import carry_out, unforeseen
from ..language import speaking
from ..outputs import OutputFiles, cannot_write_to
from ..part_context import PartContext
from ..prediction import predict
from ..prediction.record import image_facts
from ..prediction.shared import Shared
from ..protocol import HighwaterError
from ..raster.grid import Grid
from ..raster.source import open_raster
from .identity import refused
from .layout import product_path, scene_folder
from .result import finished, forget, keep
from .scene import DONE, SKIPPED, Outcome, Ring, Scene, SceneTask


def map_scene(task: SceneTask, shared: Shared, whole: JobContext, label: str = "") -> Outcome:
    """Map a scene, unless that has been done.

    Args:
        task: The scene.
        shared: With the other scenes.
        whole: Context of the job that it is part of, at its own share of the progress.
        label: What the scene is called in the progress.

    Returns:
        What came of it; what is wrong with the scene is part of that.

    Raises:
        HighwaterError: ``job.cancelled``.
    """
    begun = time.monotonic()
    try:
        _require_same_version(task)
        outcome = finished(task)
        if outcome is not None:
            return outcome
        with speaking(task.language):
            return _mapped(task, shared, whole, label, begun)
    except HighwaterError as error:
        if error.code == "job.cancelled":
            raise
        if error.code == "input.extent_outside":
            look = look_at(task.scene)
            outside = "It lies outside the part to map."
            return Outcome(
                task.scene.name,
                SKIPPED,
                sentence=outside,
                footprint=look.footprint,
                date=look.date,
            )
        return Outcome.failed(task, error, time.monotonic() - begun)
    except Exception as error:  # one scene must not end the run over all
        return Outcome.failed(task, unforeseen(error, "predict"), time.monotonic() - begun)


@dataclass(frozen=True)
class Look:
    """What can be told of a scene at a glance.

    Attributes:
        footprint: None: it has no place, or cannot be opened.
        date: Of the image; empty: unknown.
        megapixels: Its size; 0: unknown.
    """

    footprint: Ring | None = None
    date: str = ""
    megapixels: float = 0.0


def look_at(scene: Scene) -> Look:
    """Place, date and size of a scene as far as they can be told; nothing is refused."""
    try:
        source = open_raster(scene.input)
    except HighwaterError:
        return Look()
    try:
        size = source.dataset.width * source.dataset.height / 1e6
        if source.crs is None or source.dataset.transform.is_identity:
            return Look(megapixels=size)
        ring, _ = footprints([Grid.of(source.dataset, source.crs)])[0]
        return Look(ring, image_facts(source).date, size)
    finally:
        source.close()


def _mapped(
    task: SceneTask, shared: Shared, whole: JobContext, label: str, begun: float
) -> Outcome:
    problem = refused(task.scene)
    if problem is not None:
        raise problem
    folder = scene_folder(task.output, task.scene.name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        forget(task)
    except OSError as error:
        raise cannot_write_to(folder, error) from error
    wanted = {name: str(product_path(task.output, task.scene.name, name)) for name in task.products}
    token = f"{whole.outputs.token}{task.tries}"
    context = SceneContext(whole, label, OutputFiles(wanted, token))
    work = partial(predict.run, task.settings, context, shared)
    result = carry_out("predict", work, context)
    look = look_at(task.scene)
    outcome = Outcome(
        task.scene.name,
        DONE,
        round(time.monotonic() - begun, 3),
        result.numbers,
        _below(task.output, result.outputs),
        warnings=tuple(context.warnings),
        footprint=look.footprint,
        date=look.date,
        tries=task.tries + 1,
    )
    keep(task, outcome)
    return outcome


class SceneContext(PartContext):
    """Context of one scene of many: its progress is told, and its warnings are kept.

    Of hundreds of scenes nobody reads what was recognised in each; their records say it.

    Args:
        whole: Of the job, at the scene's share of the progress.
        label: What the scene is called in the progress.
        outputs: Of the scene.

    Attributes:
        warnings: What whoever reads the map must know.
    """

    def __init__(self, whole: JobContext, label: str, outputs: OutputFiles) -> None:
        super().__init__(whole, label, 0.0, 1.0, outputs)
        self.warnings: list[str] = []

    def log(self, text: str, level: str = "info") -> None:
        """Keep what is more than information."""
        if level in ("warning", "error"):
            self.warnings.append(text)

    def metric(self, name: str, value: float, step: int) -> None:
        """Nothing: a map has no curves."""


def _require_same_version(task: SceneTask) -> None:
    if task.version != __version__:
        raise HighwaterError(
            "cluster.version",
            f"A worker runs Highwater {__version__}, but {task.version} sent it the scene"
            f" “{task.scene.title}”.",
            "Install the same release everywhere.",
        )


def _below(output: str, products: dict[str, str]) -> dict[str, str]:
    """Paths below a folder, with forward slashes."""
    return {name: Path(path).relative_to(output).as_posix() for name, path in products.items()}
