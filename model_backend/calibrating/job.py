"""Job ``calibratemodel``: temperature, threshold and risk fitted anew on data not trained on."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

from rasterio.errors import NotGeoreferencedWarning

from ..context import JobContext
from ..dataset.describe import digest
from ..dataset.samples import TileSamples
from ..dataset.store import Dataset
from ..holdout.predictors import open_predictor
from ..listening import Listening
from ..models.described import read_model
from ..protocol.parameters import CalibrateModelParameters
from ..provenance import Provenance
from .division import divide
from .files import Calibration
from .gate import check_outputs, check_parameters
from .logits import LogitStore, write_probe
from .outcome import PROTOCOL, Outcome
from .page import write_page
from .rewriting import Old
from .seen import epoch_chosen_on, require_unlearnt
from .warnings_text import epoch_seen

RUNNING = 0.85
"""Share of the progress that is running the model."""


def run(parameters: CalibrateModelParameters, context: JobContext) -> dict[str, Any]:
    """Fit, write the new model files, and show what became of it.

    Args:
        parameters: Of the job.
        context: The job; outputs ``model`` (ONNX), ``models`` (folder), ``report`` (HTML),
            ``metrics`` (JSON).

    Returns:
        ``TEMPERATURE`` and ``THRESHOLD`` of the file for all data; ``ECE_…``, ``NLL_…`` and
        ``IOU_BEFORE`` and ``…_AFTER`` on data not used for the fit; ``RISK_LOW`` and
        ``RISK_HIGH``, None where not asked for.

    Raises:
        HighwaterError: ``calibrate.…``, ``parameter.…``, ``dataset.…``, ``model.…``,
            ``output.…``.
    """
    check_parameters(parameters, context)
    path = Path(parameters.model)
    model = read_model(path)
    dataset = Dataset.open(parameters.dataset)
    old = Old.open(path, model)
    check_outputs(parameters, context, old)
    said = Listening(context)
    with Provenance("calibratemodel", parameters) as provenance, warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # tiles without a place are meant
        probe = context.scratch / "probe" / path.name
        probe.parent.mkdir()
        probe_factor = write_probe(old.proto, probe)
        predictor = open_predictor(str(probe), dataset, said)
        division = divide(dataset, parameters, said)
        require_unlearnt(model.facts, dataset, division.fit, division.part)
        require_unlearnt(model.facts, dataset, division.check, division.check_part)
        every = [*division.fit, *division.check]
        chosen = ("epoch",) if epoch_chosen_on(model.facts, dataset, division.check) else ()
        if chosen:
            said.warn(epoch_seen(division.check_part))
        if predictor.doubt:
            said.warn(predictor.doubt)
        optional = set(dataset.format.bands) - set(predictor.needed)
        names = [tile.tile for tile in every]
        store = LogitStore(
            context.scratch / "logits", TileSamples(dataset, (), tiles=names, optional=optional)
        )
        predictor.prepare(every, said)
        store.fill(predictor, probe_factor, context, RUNNING)
        calibration = Calibration(
            old, probe, probe_factor, dataset, digest(dataset.tiles()), store, division, chosen
        )
        found, groups = calibration.run(parameters, said)
        outcome = Outcome(
            model.description.name,
            path.name,
            model.description.sha256,
            dataset.name,
            calibration.sha256,
            division.words,
            found,
            groups,
            tuple(said.warnings),
            PROTOCOL,
            provenance.finish(),
        )
    if "report" in context.outputs:
        write_page(context.outputs.part("report"), outcome, parameters)
    if "metrics" in context.outputs:
        text = json.dumps(outcome.as_record(), ensure_ascii=False, indent=1, allow_nan=False)
        context.outputs.part("metrics").write_text(text + "\n", "utf-8")
    return _numbers(outcome)


def _numbers(outcome: Outcome) -> dict[str, Any]:
    facts, risk = outcome.all.facts, outcome.all.risk
    numbers: dict[str, Any] = {"TEMPERATURE": facts.temperature, "THRESHOLD": facts.threshold}
    for name in ("ece", "nll", "iou"):
        for when, measured in (("BEFORE", facts.before), ("AFTER", facts.after)):
            score = measured.score(name) if measured is not None else None
            numbers[f"{name.upper()}_{when}"] = score.value if score is not None else None
    numbers["RISK_LOW"] = risk.low if risk is not None else None
    numbers["RISK_HIGH"] = risk.high if risk is not None else None
    return numbers
