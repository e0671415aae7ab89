"""Job ``predict``: water on a radar scene, by models or by the built-in method."""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
from functools import partial
from typing import TYPE_CHECKING, Any

from ..context import JobContext
from ..language import ENGLISH, speaking, tr
from ..protocol import HighwaterError
from ..protocol.parameters import PredictParameters
from ..protocol.plain import to_plain
from ..provenance import Provenance
from ..sar.scene import RadarScene
from . import physics, thresholdwater
from .against_thresholds import comparison_without
from .before import map_before
from .by_day import told_apart
from .choosing import Choice, choose
from .comparison import Baseline, mean_with_baseline
from .gate import check_request
from .making import Method, make_map, wants_pictures
from .measured import measured
from .products.facts import AND
from .thresholdwater import record_of

if TYPE_CHECKING:
    from .engines.head import ModelHead
    from .journal import Journal
    from .shared import FinishedRows, Shared


def run(
    parameters: PredictParameters, context: JobContext, shared: Shared | None = None
) -> dict[str, Any]:
    """Map water.

    Args:
        parameters: The request.
        context: The job.
        shared: With other predictions; None: nothing is.

    Returns:
        The numbers of :func:`.make_map`; with the built-in method also its thresholds.
    """
    parameters = told_apart(parameters, context)
    with speaking(ENGLISH):  # why, for the log and the record
        choice = choose(parameters, context)
    if not choice.model:
        _refuse_without_model(parameters, context)
        chosen = {"choice": choice.record()}
        return thresholdwater.run(parameters, context, job="predict", chosen=chosen)
    named = dataclasses.replace(parameters, model=choice.model)
    return _run_models(named, context, choice, shared)


def _run_models(
    parameters: PredictParameters, context: JobContext, choice: Choice, shared: Shared | None
) -> dict[str, Any]:
    # Here, not above: the built-in method must not wait for the runtimes to load.
    from .averaging import threshold_of_mean
    from .network import NetworkMapper
    from .opening import open_models, open_scene_of, read_heads
    from .resuming import open_journal
    from .unlike import Unlike
    from .wanted import wanted_input

    check_request(parameters, context, parameters.model, *parameters.models)
    _refuse_without_cause(parameters, context)
    heads = read_heads(parameters)
    model = heads[0].description
    bands, unit = wanted_input(heads[0], parameters)
    run_before = partial(run, shared=shared.for_another_scene() if shared is not None else None)
    before, context = map_before(parameters, context, run_before, bands)
    for said in (head.description for head in heads):
        context.log(f"Model: {said.name} (SHA-256 {said.sha256[:12]}…), bands {', '.join(bands)}.")
    with contextlib.ExitStack() as stack:
        scene = stack.enter_context(open_scene_of(heads, parameters, bands, unit, context))
        for said in (head.description for head in heads):
            comparison = comparison_without(said.comparisons, scene.missing)
            if comparison is not None:
                text = tr("“{model}” and the built-in thresholds: {sentence}")
                context.log(text.format(model=said.name, sentence=comparison.sentence()))
        opened = open_models(heads, parameters, scene, unit, context, shared)
        unlike = Unlike(bands, model.trained_on)
        for counts in shared.seen if shared is not None else ():
            unlike.join(counts)
        pictures = wants_pictures(context)
        mapper = NetworkMapper(opened.members, scene, unit, opened.plan, unlike, pictures)
        provenance = stack.enter_context(Provenance("predict", parameters, scene.sources))
        journal: FinishedRows | None = shared.rows if shared is not None else None
        if journal is None:
            journal = open_journal(parameters, scene, heads, opened, mapper.layers, provenance)
            _tell_progress(journal, scene, context)
        if journal is not None:
            stack.callback(journal.close)
        rows = mapper.map_water(context, journal)
        baseline = None
        if parameters.compare or parameters.with_thresholds:
            baseline = stack.enter_context(Baseline(parameters, scene, context))
            rows = baseline.beside(rows)
        names = [head.description.name for head in heads]
        if parameters.with_thresholds:
            rows = mean_with_baseline(rows, len(heads))
            names.append(physics.NAME)
        threshold = (
            threshold_of_mean([head.description for head in heads], parameters.with_thresholds)
            if parameters.threshold is None
            else parameters.threshold
        )
        # A risk was fitted to one network as it is; a mean is another.
        risk = model.risk if opened.members.runs == 1 and not parameters.with_thresholds else None
        if model.risk is not None and risk is None:
            context.log("Nothing is called uncertain: risks hold for one model, not for a mean.")
        symbol = "dB" if unit == "db" else ""
        records = [_model_record(head, parameters.model, unit) for head in heads]

        def record() -> dict[str, Any]:
            return {
                "choice": choice.record(),
                "model": records[0],
                "ensemble": records[1:],
                "turns": parameters.turns,
                "with_thresholds": parameters.with_thresholds,
                **opened.record(),
                "seam": mapper.seams.record(),
                "unlike_training": unlike.record(),
                # What the category “uncertain” means; null: there is none.
                "risk": to_plain(risk) if risk is not None else None,
                **({"method": record_of(baseline.thresholds)} if baseline is not None else {}),
            }

        method = Method(
            name=AND.join(names),
            rows=rows,
            threshold=threshold,
            record=record,
            risk=risk,
            hashes={head.path.name: head.description.sha256 for head in heads},
            engine=opened.words,
            # Only the summary says them, and they lie in the whole of the file.
            scores=tuple(
                itertools.chain.from_iterable(
                    measured(head.path, scene.missing) for head in heads if pictures
                )
            ),
            warnings=lambda: tuple(filter(None, [unlike.sentence(model.name, symbol)])),
        )
        numbers = make_map(method, scene, parameters, provenance, context, before)
        if mapper.seams.score is not None:
            numbers["SEAM_SCORE"] = mapper.seams.score
        if journal is not None:
            journal.remove()
    return numbers


def _tell_progress(journal: Journal | None, scene: RadarScene, context: JobContext) -> None:
    if journal is not None and journal.rows:
        context.log(
            f"{journal.rows:,} of {int(scene.inner.height):,} rows were finished by an earlier run;"
            " it goes on from there."
        )


def _model_record(head: ModelHead, path: str, unit: str) -> dict[str, Any]:
    model = head.description
    return {
        "name": model.name,
        "path": str(head.path),
        "sha256": model.sha256,
        "unit": unit,
        "threshold": model.threshold,
        "calibration": model.calibration,
    }


def _refuse_without_model(parameters: PredictParameters, context: JobContext) -> None:
    """Refuse what only networks do.

    Raises:
        HighwaterError: ``parameter.needs_model``.
    """
    for given, what in (
        (parameters.models, "further models are"),
        (parameters.turns, "flips and turns are"),
        (parameters.compare, "a comparison with the built-in method is"),
        (parameters.with_thresholds, "a mean with the built-in method is"),
        (parameters.resume, "a folder that keeps the progress is"),
        ("uncertainty" in context.outputs, "the spread of several models is"),
        ("review" in context.outputs, "a comparison with the built-in method is"),
    ):
        if given:
            raise HighwaterError(
                "parameter.needs_model",
                f"No model is chosen, but {what} asked for.",
                "Choose a model, or leave that out.",
            )


def _refuse_without_cause(parameters: PredictParameters, context: JobContext) -> None:
    """Refuse products that would be empty.

    Raises:
        HighwaterError: ``output.no_spread`` or ``output.no_comparison``.
    """
    averaged = parameters.models or parameters.turns or parameters.with_thresholds
    if "uncertainty" in context.outputs and not averaged:
        raise HighwaterError(
            "output.no_spread",
            "The spread of several results is asked for, but there is one model, without turns.",
            "Choose further models, the built-in method or flips and turns as well, or leave the"
            " spread out.",
        )
    if "review" in context.outputs and not parameters.compare:
        raise HighwaterError(
            "output.no_comparison",
            "A layer to review is asked for, but the model is not compared with the built-in"
            " method.",
            "Switch the comparison on, or leave the layer out.",
        )
