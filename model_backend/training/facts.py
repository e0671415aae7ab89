"""What the model file and its card say about the training."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path

from .. import __version__
from ..dataset.date_line import box_of
from ..dataset.format import read_description
from ..dataset.statistics import class_balance
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..evaluation.probability_scores import ProbabilityScores
from ..models.checkpoint import read_spec
from ..models.facts import DataFacts, ModelFacts, PartFacts
from ..models.measure import interval_groups, measure
from ..models.scores import Measurement
from ..models.tile_marks import marked, tile_marks
from ..protocol.parameters import TrainModelParameters
from ..protocol.plain import to_plain
from ..raster.source import sha256_of
from .initial import checkpoint_of
from .outcome import TrainingOutcome

LIBRARIES = ("torch", "lightning", "segmentation-models-pytorch", "timm", "onnx", "numpy")


def model_facts(
    name: str,
    parameters: TrainModelParameters,
    outcome: TrainingOutcome,
    dataset: Dataset,
    test: ProbabilityScores | None,
    before: tuple[Measurement, ...] = (),
) -> ModelFacts:
    """Facts of a trained model.

    Args:
        name: Of the model.
        parameters: Of the training.
        outcome: Of the training.
        dataset: That it was trained on.
        test: Scores of the test part; None: there is none.
        before: Of the model that it goes on from.
    """
    plan, fitted = outcome.plan, outcome.fitted
    tiles = {tile.tile: tile for tile in dataset.tiles()}
    seed = parameters.seed
    measurements = []
    if test is not None:
        measurements.append(measured("test", test, plan.test, tiles, outcome.threshold, (), seed))
    chosen = ("epoch",) if fitted.part == "calibration" else ("epoch", "temperature", "threshold")
    measurements.append(
        measured(
            "validation",
            outcome.validation,
            plan.validation,
            tiles,
            outcome.threshold,
            chosen,
            seed,
        )
    )
    if fitted.part == "calibration":
        measurements.append(
            measured(
                "calibration",
                fitted.scores,
                plan.calibration,
                tiles,
                outcome.threshold,
                ("temperature", "threshold"),
                seed,
            )
        )
    weights = parameters.network.encoder_weights
    initial = parameters.initial_model
    return ModelFacts(
        name=name,
        data=_data(dataset, plan.dataset, outcome, tiles, initial),
        threshold=outcome.threshold,
        temperature=outcome.temperature,
        fitted_on=fitted.part,
        calibration_before=fitted.temperature.before,
        calibration_after=fitted.temperature.after,
        epochs=outcome.epochs_run,
        best_epoch=outcome.best_epoch,
        seconds=outcome.seconds,
        seed=seed,
        recipe=_recipe(parameters, outcome),
        measurements=tuple(measurements),
        encoder_weights="" if weights == "none" or not plan.spec.encoder else Path(weights).name,
        initial_model=sha256_of(Path(initial)) if initial else "",
        initial_measurements=before,
        trained=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        versions=library_versions(),
    )


def _recipe(parameters: TrainModelParameters, outcome: TrainingOutcome) -> dict:
    """The parameters, with what was found in place of what was left open."""
    said = to_plain(parameters)
    for name in ("run", "resume", "name", "training_tiles", "validation_tiles"):
        said.pop(name)  # they say nothing about the model; the tiles are counted elsewhere
    plan = outcome.plan
    said["optimisation"].update(batch_size=plan.batch_size, learning_rate=plan.learning_rate)
    said["loss"]["water_weight"] = plan.positive_weight
    said.update(device=plan.device, precision=plan.precision)
    said["network"].update(architecture=plan.spec.architecture, encoder=plan.spec.encoder)
    return said


def measured(
    part: str,
    scores: ProbabilityScores,
    names: Sequence[str],
    tiles: dict[str, TileRecord],
    threshold: float,
    chosen_on: tuple[str, ...],
    seed: int,
) -> Measurement:
    """Scores of a part of a dataset, as a model file keeps them.

    Args:
        part: Name of the part.
        scores: Pooled over it.
        names: Of its tiles.
        tiles: Of the dataset, by name.
        threshold: Probability from which a pixel is water.
        chosen_on: What was chosen by looking at this part.
        seed: Of the bootstrap.
    """
    groups, by = interval_groups([tiles[name] for name in names])
    return measure(part, scores, threshold, len(names), groups, by, chosen_on, seed)


def _data(
    dataset: Dataset,
    sha256: str,
    outcome: TrainingOutcome,
    tiles: dict[str, TileRecord],
    initial: str,
) -> DataFacts:
    plan = outcome.plan
    parts = {"train": plan.training, "validation": plan.validation, "test": plan.test}
    if outcome.fitted.part == "calibration":
        parts["calibration"] = plan.calibration
    used = [tiles[name] for names in parts.values() for name in names]
    corners = [corner for tile in used for corner in tile.footprint or ()]
    dates = sorted(tile.date for tile in used if tile.date)
    description = read_description(dataset.folder)
    sources = description.get("sources", [])
    licences = [str(item.get("licence") or item.get("license") or "") for item in sources]
    return DataFacts(
        name=dataset.name,
        sha256=sha256,
        licence="; ".join(dict.fromkeys(filter(None, licences))),
        unit=dataset.format.unit,
        parts=tuple(
            _part(part, [tiles[name] for name in names], dataset)
            for part, names in parts.items()
            if names
        ),
        sources=tuple(dict.fromkeys(tile.scene for tile in used)),
        box=tuple(box_of(corners)) if corners else (),
        begin=dates[0] if dates else "",
        end=dates[-1] if dates else "",
        split_by=_split_by(description),
        tiles={
            **_marks_of(initial),
            **{
                part: tile_marks(tiles[name].sha256 for name in names)
                for part, names in parts.items()
                if part != "test"  # measured, but nothing was chosen on it
            },
        },
    )


def _marks_of(initial: str) -> dict[str, str]:
    """Marks of the tiles that the model to go on from has seen; a model without any has none."""
    if not initial:
        return {}
    _, facts = read_spec(checkpoint_of(Path(initial)))
    known = facts.get("data", {}).get("tiles", {}).values()
    return {"initial": "".join(sorted(marked(*known)))}


def _split_by(description: dict) -> str:
    split = description.get("split")
    return str(split.get("by", "")) if isinstance(split, dict) else ""


def _part(part: str, tiles: Sequence[TileRecord], dataset: Dataset) -> PartFacts:
    balance = class_balance(tiles, dataset.format.tile_size)
    sources = [tile.label_source or "unknown" for tile in tiles]
    return PartFacts(
        part=part,
        tiles=len(tiles),
        pixels=balance["pixels"],
        water_share=balance["water_share"],
        regions=tuple(sorted({tile.region for tile in tiles if tile.region})),
        events=tuple(sorted({tile.event for tile in tiles if tile.event})),
        label_sources={source: sources.count(source) for source in dict.fromkeys(sources)},
    )


def library_versions() -> dict[str, str]:
    """Versions of what a training depends on, by name."""
    found = {"highwater": __version__}
    for library in LIBRARIES:
        found[library] = importlib.metadata.version(library)
    return found
