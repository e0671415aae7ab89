"""Job ``predictscenes``: many scenes mapped, one failing or not, and put together."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from .. import __version__
from ..ahead import made_ahead
from ..context import JobContext
from ..experiments.folder import only_job
from ..language import spoken
from ..prediction.shared import EngineShelf, Shared
from ..protocol import HighwaterError
from ..protocol.parameters import PredictParameters, PredictScenesParameters
from .checks import check
from .engines import needs_engines, settle_engines
from .finding import find_scenes
from .identity import scene_mark, settings_mark
from .local import map_scenes
from .mapping import Look, look_at
from .products import put_together
from .result import finished
from .run_folder import ScenesFolder
from .scene import DONE, FAILED, SKIPPED, Outcome, Scene, SceneTask
from .table import SceneTable

BEGUN, MAPPED = 0.02, 0.95
"""Progress when the first scene begins, and when the last one has ended."""
AGAIN = "Was done by an earlier run."
LOOKING = 4  # threads; most of the time they wait for a disk or a network


def run(parameters: PredictScenesParameters, context: JobContext) -> dict[str, Any]:
    """Map all scenes; whatever is wrong with one of them does not stop the others.

    Returns:
        ``SCENES``, and of them ``DONE``, ``SKIPPED`` and ``FAILED``; ``WATER_AREA``, the sum of
        all (hectares, overlaps counted twice); ``SECONDS`` that mapping took, summed over scenes;
        ``TABLE`` and, where they were made, ``MOSAIC_MASK``, ``MOSAIC_PROBABILITY`` and
        ``POLYGONS`` (paths); ``SENTENCE`` of how it went.

    Raises:
        HighwaterError: What is wrong with the request, or ``scenes.all_failed``.
    """
    check(parameters)
    folder = ScenesFolder(parameters.output)
    folder.begin()
    with only_job(parameters.output):
        folder.tidy()
        scenes = find_scenes(parameters, folder.names, context)
        folder.names.update({scene.input.path: scene.name for scene in scenes})
        mark = settings_mark(parameters.settings, parameters.products)
        tasks = [_task(scene, parameters, mark) for scene in scenes]
        context.progress(0.01, "Looking at the scenes")
        looks = dict(
            zip(
                (scene.name for scene in scenes),
                made_ahead(look_at, scenes, "scene-look", LOOKING, 8 * LOOKING),
            )
        )
        table = SceneTable(folder.path)
        table.begin(scenes, {name: (look.footprint, look.date) for name, look in looks.items()})
        outcomes = _of_earlier_runs(tasks, table)
        left = [task for task in tasks if task.scene.name not in outcomes]
        folder.remember(mark, ())
        context.log(_beginning(len(scenes), len(outcomes)))
        try:
            for task, outcome in _mapped(parameters, left, looks, mark, folder, context):
                outcomes[outcome.name] = outcome
                table.put(outcome)
                _tell(task, outcome, len(outcomes), len(scenes), context)
        finally:
            table.flush()
        folder.tidy()
        _require_some(list(outcomes.values()), table.path)
        context.progress(MAPPED, "Putting the maps together")
        found = put_together(parameters, folder.path, list(outcomes.values()))
        return {**_numbers(list(outcomes.values()), context), "TABLE": str(table.path), **found}


def _task(scene: Scene, parameters: PredictScenesParameters, mark: str) -> SceneTask:
    return SceneTask(
        scene,
        _settings_of(scene, parameters.settings),
        str(Path(parameters.output).resolve()),
        ("mask", *parameters.products),
        scene_mark(mark, scene),
        __version__,
        language=spoken(),
    )


def _settings_of(scene: Scene, settings: PredictParameters) -> PredictParameters:
    """The settings for one scene; what the user says goes before what was found."""
    return dataclasses.replace(
        settings,
        input=scene.input,
        auxiliary=(*scene.auxiliary, *settings.auxiliary),
        bands=settings.bands or scene.bands,
        unit=settings.unit if settings.unit != "auto" else scene.unit or "auto",
        resume="",
    )


def _of_earlier_runs(tasks: Sequence[SceneTask], table: SceneTable) -> dict[str, Outcome]:
    found = {}
    for task in tasks:
        outcome = finished(task)
        if outcome is not None:
            outcome = dataclasses.replace(outcome, state=SKIPPED, sentence=AGAIN)
            found[outcome.name] = outcome
            table.put(outcome)
    table.flush()
    return found


def _mapped(
    parameters: PredictScenesParameters,
    tasks: list[SceneTask],
    looks: dict[str, Look],
    mark: str,
    folder: ScenesFolder,
    context: JobContext,
) -> Iterator[tuple[SceneTask, Outcome]]:
    """Map scenes here or on a cluster, with engines that hold for all."""
    if not tasks:
        return
    settled = folder.engines(mark)
    if not parameters.scheduler:
        shelf = EngineShelf()
        try:
            if settled is None and needs_engines(parameters.settings):
                settled = settle_engines(tasks, Shared(shelf), context)
                folder.remember(mark, settled)
            shared = Shared(shelf, settled or ())
            yield from map_scenes(tasks, shared, parameters.retries, context, BEGUN, MAPPED)
        finally:
            shelf.close()
        return
    # Here, not above: whoever maps on this computer needs no Dask.
    from ..cluster.client import cluster_at
    from ..cluster.flow import SceneFlow, settle_on

    with cluster_at(parameters.scheduler, context) as cluster:
        if settled is None:
            settled = settle_on(cluster, tasks, context.check_cancelled)
            folder.remember(mark, settled)
        split = parameters.split
        large = {name for name, look in looks.items() if split and look.megapixels > split}
        flow = SceneFlow(cluster, settled, parameters.retries, context.check_cancelled, large)
        share = (MAPPED - BEGUN) / len(tasks)
        for done, found in enumerate(flow.run(tasks), 1):
            context.progress(BEGUN + done * share, "Mapping scenes", done, "scenes")
            yield found


def _beginning(count: int, again: int) -> str:
    before = f"; {again:,} of them were done by an earlier run" if again else ""
    return f"{count:,} scene{'s' if count > 1 else ''}{before}."


def _tell(task: SceneTask, outcome: Outcome, done: int, total: int, context: JobContext) -> None:
    title = task.scene.title
    if outcome.state == FAILED:
        context.warn(f"{title} ({done:,} of {total:,}) failed: {outcome.sentence} {outcome.remedy}")
        if outcome.detail:
            context.log(outcome.detail, "debug")
    elif outcome.state == SKIPPED:
        context.log(f"{title} ({done:,} of {total:,}): {outcome.sentence}")
    else:
        area = outcome.numbers.get("WATER_AREA", 0.0)
        context.log(f"{title} ({done:,} of {total:,}): {area:,.1f} ha, {outcome.seconds:.1f} s.")


def _require_some(outcomes: Sequence[Outcome], table: Path) -> None:
    """Refuse to call a run done that has mapped nothing.

    Raises:
        HighwaterError: ``scenes.all_failed``.
    """
    failed = [outcome for outcome in outcomes if outcome.state == FAILED]
    if outcomes and len(failed) == len(outcomes):
        first = failed[0]
        which = f"None of the {len(failed):,} scenes" if len(failed) > 1 else "The scene"
        raise HighwaterError(
            "scenes.all_failed",
            f"{which} could {'be' if len(failed) > 1 else 'not be'} mapped. {first.name}:"
            f" {first.sentence}",
            f"{first.remedy} The table “{table}” says it of each scene.".strip(),
            first.detail,
        )


def _numbers(outcomes: Sequence[Outcome], context: JobContext) -> dict[str, Any]:
    states = [outcome.state for outcome in outcomes]
    count = {state: states.count(state) for state in (DONE, SKIPPED, FAILED)}
    skipped = f"; {count[SKIPPED]:,} skipped, as there was nothing to do" if count[SKIPPED] else ""
    failed = sorted(outcome.name for outcome in outcomes if outcome.state == FAILED)
    named = ", ".join(failed[:3]) + (", …" if len(failed) > 3 else "")
    failures = f"; {len(failed):,} failed ({named})" if failed else ""
    mapped = f"{count[DONE]:,} of {len(states):,} scenes were mapped"
    sentence = f"{mapped}{skipped}{failures}."
    context.log(sentence, "warning" if failed else "info")
    return {
        "SCENES": len(states),
        "DONE": count[DONE],
        "SKIPPED": count[SKIPPED],
        "FAILED": count[FAILED],
        "WATER_AREA": sum(item.numbers.get("WATER_AREA") or 0.0 for item in outcomes),
        "SECONDS": round(sum(item.seconds for item in outcomes if item.state == DONE), 2),
        "SENTENCE": sentence,
    }
