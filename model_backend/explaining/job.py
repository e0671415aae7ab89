"""Job ``explain``: what a model looks at in a scene."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..context import JobContext
from ..models.described import read_model
from ..prediction.before import require_another
from ..prediction.engines.onnx_runtime import OnnxEngine
from ..prediction.gate import check_threshold, open_suitable_scene
from ..prediction.pixel_size import limits_around
from ..prediction.record import scene_facts
from ..prediction.tiling import SIZE_MULTIPLE
from ..prediction.wanted import wanted_input
from ..protocol.parameters import ExplainParameters, PredictParameters
from ..provenance import Provenance
from ..sar.bands import is_before
from ..sar.scene import RadarScene
from .checkpoint import trained_network
from .outputs import EVIDENCE, WITHHELD, check_outputs, record_file
from .tiles import SceneTiles, tile_sides
from .withheld import Change, replacements, write_withheld

if TYPE_CHECKING:
    from .evidence import Evidence
    from .layers import Watched

RING = 32
"""Pixels at the border of a tile, and of the scene, where coarse layers show the border itself."""

LEAST_OVERLAP = 3 * RING
SMALLEST = 4
"""Cells of the coarsest layer along a side of a tile that evidence is looked for in."""


def run(parameters: ExplainParameters, context: JobContext) -> dict[str, Any]:
    """Show what a model looks at.

    The outputs ``evidence`` and ``withheld`` are written where they are wanted; only the first
    needs torch.

    Returns:
        ``EVIDENCE_MAX``, before scaling, 0 where no pixel is water; ``MOST_IMPORTANT_CHANGE``, the
        largest mean absolute change in probability that withholding one band makes. Each only with
        its output.
    """
    check_outputs(parameters, context)
    check_threshold(parameters.threshold)
    path = Path(parameters.model)
    engine = OnnxEngine(path)
    model = engine.description
    watched = _watched(path, parameters) if EVIDENCE in context.outputs else None
    request = _as_prediction(parameters)
    bands, unit = wanted_input(engine.head, request)
    context.log(f"Model: {model.name} (SHA-256 {model.sha256[:12]}…), bands {', '.join(bands)}.")
    _look_at_before(parameters, bands, context)
    usual, limits = limits_around(model.pixel_size)
    threshold = model.threshold if parameters.threshold is None else parameters.threshold
    with (
        open_suitable_scene(
            request, context, model.name, usual, limits, bands, model.optional, unit
        ) as scene,
        Provenance("explain", parameters, scene.sources) as provenance,
    ):
        numbers: dict[str, Any] = {}
        facts: dict[str, Any] = {}
        # Gradients take most of the time.
        middle = 0.0 if watched is None else 0.95 if WITHHELD not in context.outputs else 0.6
        if watched is not None:
            evidence = _evidence(scene, unit, watched, engine, parameters, context, middle)
            numbers["EVIDENCE_MAX"] = evidence.maximum
            facts["evidence"] = {"method": parameters.method, **dataclasses.asdict(evidence)}
        if WITHHELD in context.outputs:
            changes = _withheld(scene, unit, engine, path, parameters, context, middle)
            known = [change.mean for change in changes if not math.isnan(change.mean)]
            numbers["MOST_IMPORTANT_CHANGE"] = max(known, default=None)
            facts["withheld"] = [_plain(change) for change in changes]
        record = provenance.finish(
            **scene_facts(scene),
            model={
                "name": model.name,
                "path": parameters.model,
                "sha256": model.sha256,
                "unit": unit,
                "engine": _engines(engine, watched),
            },
            threshold=threshold,
            **facts,
            numbers=numbers,
        )
    record_file(context).write(record)
    return numbers


def _look_at_before(
    parameters: ExplainParameters, bands: Sequence[str], context: JobContext
) -> None:
    """Refuse an image from before that is none, and say where it is not used.

    Raises:
        HighwaterError: ``before.same``.
    """
    before = parameters.before
    if before is None:
        return
    require_another(parameters.input, before)
    if not any(map(is_before, bands)):
        context.log(f"The model looks at one date: “{before.name or before.path}” is not used.")


def _watched(path: Path, parameters: ExplainParameters) -> Watched:
    model = trained_network(path)
    from .layers import Watched

    return Watched(model, parameters.layer)


def _evidence(
    scene: RadarScene,
    unit: str,
    watched: Watched,
    engine: OnnxEngine,
    parameters: ExplainParameters,
    context: JobContext,
    end: float,
) -> Evidence:
    from .evidence import write_evidence

    model, multiple = engine.description, watched.model.network.multiple
    grid = scene.grid
    wanted = max(model.tile, SMALLEST * multiple)
    around = 2 * multiple
    sides = tile_sides(wanted, grid.height + around, grid.width + around, multiple, (None, None))
    overlap = max(model.overlap, LEAST_OVERLAP)
    tiles = SceneTiles(scene, unit, sides, overlap, multiple, margin=multiple, ring=RING)
    threshold = model.threshold if parameters.threshold is None else parameters.threshold
    plus = parameters.method == "gradcam++"
    found = write_evidence(tiles, watched, threshold, plus, context, 0.02, end)
    context.log(found.finding)
    return found


def _withheld(
    scene: RadarScene,
    unit: str,
    engine: OnnxEngine,
    path: Path,
    parameters: ExplainParameters,
    context: JobContext,
    begin: float,
) -> list[Change]:
    model, grid, shape = engine.description, scene.grid, engine.shape
    sides = tile_sides(
        model.tile, grid.height, grid.width, SIZE_MULTIPLE, (shape.height, shape.width)
    )
    # Networks of fixed size may have any.
    multiple = 1 if any(side % SIZE_MULTIPLE for side in sides) else SIZE_MULTIPLE
    tiles = SceneTiles(scene, unit, sides, model.overlap, multiple)
    trained_here = read_model(path).spec is not None
    averaged = begin + 0.02
    instead = replacements(tiles, trained_here, model.optional, context, averaged)
    threshold = model.threshold if parameters.threshold is None else parameters.threshold
    changes = write_withheld(tiles, engine, threshold, instead, context, averaged, 0.97)
    for change in sorted(changes, key=lambda change: change.mean, reverse=True):
        context.log(_sentence(change))
    return changes


def _sentence(change: Change) -> str:
    if math.isnan(change.mean):
        return f"Without {change.band}: no pixel has data."
    over_water = (
        f", by {100 * change.over_water:.2f} over what is mapped as water"
        if not math.isnan(change.over_water)
        else ""
    )
    instead = (
        "the mean of its training"
        if change.instead is None
        else f"the scene's mean, {change.instead:.4g}"
    )
    return (
        f"Without {change.band} (instead: {instead}) the probability changes by"
        f" {100 * change.mean:.2f} percentage points on average{over_water}."
    )


def _plain(change: Change) -> dict[str, Any]:
    """As JSON, which has no NaN."""
    values = dataclasses.asdict(change)
    return {name: None if value != value else value for name, value in values.items()}


def _engines(engine: OnnxEngine, watched: Watched | None) -> str:
    runtime = f"{engine.name} {engine.version}"
    if watched is None:
        return runtime
    import torch

    return f"{runtime}; PyTorch {torch.__version__} for the evidence"


def _as_prediction(parameters: ExplainParameters) -> PredictParameters:
    """What a prediction of the same scene by the same model is asked for."""
    # Of the same name is what finds the evidence, and what maps.
    shared = {field.name for field in dataclasses.fields(PredictParameters)} - {"method"}
    names = [field.name for field in dataclasses.fields(parameters) if field.name in shared]
    return PredictParameters(**{name: getattr(parameters, name) for name in names})
