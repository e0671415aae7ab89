"""From parameters to a plan: everything that is left open is decided here, before any epoch."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ..context import JobContext
from ..dataset.describe import digest
from ..dataset.samples import TileSamples
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..dataset.words import some
from ..models.architectures import check_network
from ..models.checkpoint import read_spec
from ..models.spec import ModelSpec
from ..protocol import HighwaterError
from ..protocol.parameters import TrainModelParameters
from .channels import fit_channels, plan_bands, require_same_bands, unit_code
from .checks import check_classes, check_parameters
from .device import choose_device, choose_precision
from .epochs import epochs_for
from .feeding import smallest_batch
from .initial import checkpoint_of
from .parts import Parts, choose_parts
from .plan import Plan
from .tuning import tune


def make_plan(
    parameters: TrainModelParameters,
    context: JobContext,
    cache: Path,
    span: tuple[float, float],
    started: float,
) -> tuple[Plan, float]:
    """Check everything and decide what is left open.

    Args:
        parameters: Of the training.
        context: The job.
        cache: Folder for decoded tiles.
        span: Fractions of the job's progress.
        started: Value of ``time.monotonic()`` when the job began.

    Returns:
        The plan, and how long an epoch will presumably take, seconds; 0: not known.

    Raises:
        HighwaterError: ``train.…``, ``dataset.…``, ``network.…``, ``model.…`` or ``feature.…``.
    """
    check_parameters(parameters)
    check_network(parameters.network)
    dataset = Dataset.open(parameters.dataset)
    parts = choose_parts(dataset, parameters, context.warn)
    positive = check_classes(parts.training, "train", dataset)
    check_classes(parts.validation, "validation", dataset)
    bands, channels = plan_bands(dataset, parameters.network)
    known = _initial_spec(parameters, dataset, context)
    device = choose_device(parameters.device, parameters.processes)
    precision = choose_precision(parameters.precision, device)

    _require_space(cache, dataset, sum(len(tiles) for tiles in vars(parts).values()))

    def progress(share: float, step: str) -> None:
        context.progress(span[0] + (span[1] - span[0]) * share, step)

    if parameters.skip_damaged:
        parts = _without_damaged(dataset, parameters, parts, cache, context, progress)
        positive = check_classes(parts.training, "train", dataset)
        check_classes(parts.validation, "validation", dataset)
    optional = tuple(parameters.network.optional_bands)
    spec = known or _new_spec(
        parameters, dataset, _names(parts.training), bands, channels, optional, cache, progress
    )
    weight = parameters.loss.water_weight
    plan = Plan(
        spec=spec,
        dataset=digest(dataset.tiles()),
        training=_names(parts.training),
        validation=_names(parts.validation),
        calibration=_names(parts.calibration),
        test=_names(parts.test),
        batch_size=parameters.optimisation.batch_size,
        epochs=epochs_for(
            parameters.optimisation.epochs,
            len(parts.training),
            parameters.optimisation.minutes is not None,
        ),
        steps=0,
        learning_rate=parameters.optimisation.learning_rate,
        positive_weight=weight if weight > 0 else positive,
        average=0.0,
        device=device,
        precision=precision,
        processes=parameters.processes,
    )
    if len(plan.training) < smallest_batch(plan):
        raise HighwaterError(
            "train.too_few_tiles",
            f"The part “train” of the dataset “{dataset.name}” has"
            f" {some(len(plan.training), 'tile')}, but with the norm “{spec.norm}” in"
            f" {some(plan.processes, 'process', 'processes')} each batch needs"
            f" {smallest_batch(plan)}.",
            "Add tiles, or use the norm “group”.",
        )
    progress(0.5, "Preparing the training")
    return tune(plan, parameters, dataset, cache, context, progress, started)


def _require_space(cache: Path, dataset: Dataset, tiles: int) -> None:
    """See that decoded tiles find room; a mapped file on a full disk would end the process."""
    format = dataset.format
    needed = tiles * format.tile_size**2 * (4 * len(format.bands) + 1)
    there = next(folder for folder in (cache, *cache.parents) if folder.is_dir())
    free = shutil.disk_usage(there).free
    if needed > free:
        raise HighwaterError(
            "train.no_space",
            f"Training needs {needed / 1e9:.1f} GB for decoded tiles in “{there}”, where"
            f" {free / 1e9:.1f} GB are free.",
            "Free some space, or choose a run folder on another disk.",
        )


def _initial_spec(
    parameters: TrainModelParameters, dataset: Dataset, context: JobContext
) -> ModelSpec | None:
    if not parameters.initial_model:
        return None
    path = Path(parameters.initial_model)
    spec, _ = read_spec(checkpoint_of(path))
    require_same_bands(spec, dataset, path.name)
    wanted = parameters.network.features
    if wanted and set(wanted) != {channel.name for channel in spec.channels}:
        raise HighwaterError(
            "train.other_bands",
            f"The model “{path.name}” was trained on"
            f" {', '.join(channel.name for channel in spec.channels)}, but {', '.join(wanted)} are"
            " wanted.",
            "Leave the features empty to take the model's, or begin without a model.",
        )
    context.log(
        f"The training goes on from “{path.name}”: network ({spec.architecture}"
        + (f", {spec.encoder}" if spec.encoder else "")
        + "), bands and normalisation are that model's."
    )
    return replace(spec, tile=dataset.format.tile_size)


def _new_spec(
    parameters: TrainModelParameters,
    dataset: Dataset,
    names: tuple[str, ...],
    bands: list[str],
    channels: list[str],
    optional: tuple[str, ...],
    cache: Path,
    progress: Callable[[float, str], None],
) -> ModelSpec:
    network = parameters.network
    unit = unit_code(dataset.format.unit)
    samples = TileSamples(dataset, (), cache, names, optional)
    own = network.architecture in ("small_unet", "attention_resunet")
    return ModelSpec(
        architecture=network.architecture,
        encoder="" if own else network.encoder,
        norm=network.norm,
        dropout=network.dropout,
        bands=tuple(bands),
        channels=fit_channels(
            samples,
            bands,
            channels,
            unit,
            network.limits,
            dataset,
            lambda share: progress(0.2 + 0.3 * share, "Measuring the bands"),
        ),
        optional=tuple(band for band in bands if band in optional),
        normalisation=network.normalisation,
        unit=unit,
        pixel_size=dataset.format.pixel_size,
        tile=dataset.format.tile_size,
    )


def _without_damaged(
    dataset: Dataset,
    parameters: TrainModelParameters,
    parts: Parts,
    cache: Path,
    context: JobContext,
    progress: Callable[[float, str], None],
) -> Parts:
    """Read every tile once, which fills the cache, and leave out those that cannot be read."""
    optional = parameters.network.optional_bands
    every = {tile.tile: tile for tile in itertools.chain(*vars(parts).values())}
    samples = TileSamples(dataset, (), cache, list(every), optional)
    damaged: list[str] = []
    for index, name in enumerate(every):
        try:
            samples.view(index)
        except HighwaterError as error:
            if error.code != "dataset.tile_damaged":
                raise
            damaged.append(name)
        progress(0.2 * index / len(every), "Reading every tile")
    if not damaged:
        return parts
    context.warn(
        f"{some(len(damaged), 'tile')} cannot be read and {'is' if len(damaged) == 1 else 'are'}"
        f" left out: {', '.join(damaged[:10])}{' …' if len(damaged) > 10 else ''}."
    )
    kept = {
        part: tuple(tile for tile in tiles if tile.tile not in damaged)
        for part, tiles in vars(parts).items()
    }
    for part in ("training", "validation"):
        if not kept[part]:
            raise HighwaterError(
                "train.no_tiles",
                f"No tile of the {part} part of the dataset “{dataset.name}” can be read.",
                "Prepare the dataset again.",
            )
    return Parts(**{**kept, "calibration": kept["calibration"] or kept["validation"]})


def _names(tiles: tuple[TileRecord, ...]) -> tuple[str, ...]:
    return tuple(tile.tile for tile in tiles)
