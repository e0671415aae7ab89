"""From parameters to a plan: what is left open is decided here, before any epoch."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ...context import JobContext
from ...dataset.words import some
from ...protocol import HighwaterError
from ...protocol.parameters import (
    DEVICES,
    LOGGERS,
    SCHEDULERS,
    SEQUENCE_ARCHITECTURES,
    SEQUENCE_LOSSES,
    SEQUENCE_SENSORS,
    TrainTimeSeriesParameters,
)
from ...training.device import choose_device
from ...training.values import (
    require_choices,
    require_loggers,
    require_minutes,
    require_ranges,
)
from ..places import UNKNOWN, Place, read_places
from ..spec import LOGARITHMIC, SENSORS, SequenceBand, SequenceSpec
from ..usable import common_bands, common_unit, sensors_of, without
from .plan import SequencePlan
from .store import SequenceStore

EPOCHS = 60
LONGEST_MEMORY = 0.05
"""Of a training's batches that the moving average of the weights looks back at most."""

LIMITS = {"dB": (-40.0, 10.0), "reflectance": (0.005, 1.2), "stretched": (0.0, 1.0)}
"""Values beyond say nothing about water."""

PARTS = ("train", "validation", "calibration", "test")


@dataclass(frozen=True)
class Prepared:
    """What a training begins with.

    Attributes:
        plan: Of the run.
        places: All that are used, by name.
        store: Their decoded images.
    """

    plan: SequencePlan
    places: dict[str, Place]
    store: SequenceStore

    def part(self, names: Sequence[str]) -> list[Place]:
        """Places of these names."""
        return [self.places[name] for name in names]


def check_parameters(parameters: TrainTimeSeriesParameters) -> None:
    """Refuse values that nothing can be done with.

    Raises:
        HighwaterError: ``train.parameter`` or ``train.no_logger``.
    """
    network, vary, optimise = parameters.network, parameters.augmentation, parameters.optimisation
    require_choices(
        ("architecture", network.architecture, SEQUENCE_ARCHITECTURES),
        ("choice of sensors", network.sensors, SEQUENCE_SENSORS),
        ("loss", optimise.loss, SEQUENCE_LOSSES),
        ("scheduler", optimise.scheduler, SCHEDULERS),
        ("device", parameters.device, DEVICES),
        *(("logger", name, LOGGERS) for name in parameters.loggers),
    )
    require_ranges(
        ("side of the grid", network.side, 16, 512),
        ("width of the network", network.width, 16, 1024),
        ("dropout", network.dropout, 0, 0.95),
        ("number of views", network.views, 1, 8),
        ("offset", vary.offset, 0, 30),
        ("share of images left out", vary.image_dropout, 0, 0.9),
        ("share of places without a sensor", vary.sensor_dropout, 0, 1),
        ("share of places in reversed time", vary.reversal, 0, 1),
        ("exponent of the focal loss", optimise.focal_gamma, 0, 10),
        ("weight of sequences", optimise.sequence_weight, 0, 100),
        ("number of epochs", optimise.epochs, 0, math.inf),
        ("number of places at once", optimise.batch_size, 1, math.inf),
        ("number of images at once", optimise.most_images, 1, math.inf),
        ("learning rate", optimise.learning_rate, 1e-8, 10),
        ("weight decay", optimise.weight_decay, 0, 10),
        ("largest gradient", optimise.clip_gradients, 0, math.inf),
        ("patience", optimise.patience, 0, math.inf),
        ("seed", parameters.seed, 0, 2**31),
    )
    for what, number in (("side of the grid", network.side), ("width", network.width)):
        if number % 8:
            raise HighwaterError(
                "train.parameter", f"The {what} is {number}.", "It must be a multiple of 8."
            )
    require_minutes(optimise.minutes)
    require_loggers(parameters.loggers)


def usable_places(parameters: TrainTimeSeriesParameters) -> list[Place]:
    """Places of the index that have a part, a label and images of the wanted sensors.

    Raises:
        HighwaterError: ``sequences.…``, or ``train.no_tiles`` and its kin for an empty part.
    """
    sensors = sensors_of(parameters.network.sensors)
    places = [
        replace(place, images=tuple(i for i in place.images if i.sensor in sensors))
        for place in read_places(Path(parameters.dataset), sensors)
    ]
    name = Path(parameters.dataset).name
    for part, words in (("train", "to train on"), ("validation", "to validate with")):
        chosen = [place for place in places if place.split == part]
        if not chosen:
            raise HighwaterError(
                f"sequences.no_{part}",
                f"No place of “{name}” is in the part “{part}”, {words}.",
                "Divide the places with “Split a dataset”, or set the column “split” of the layer"
                " “sequences”.",
            )
        if not any(place.labelled for place in chosen):
            raise HighwaterError(
                "sequences.no_labels",
                f"No place of the part “{part}” of “{name}” says whether there is a flood.",
                "Label the images (column “flooding” of the table “images”), or the sequences.",
            )
    labels = {label for p in places if p.split == "train" for label in _labels(p)}
    if len(labels) < 2:
        there = "flooded" if labels == {1} else "dry"
        raise HighwaterError(
            "train.one_class",
            f"Everything in the part “train” of “{name}” is labelled {there}.",
            "Add places of the other kind to it, or split the dataset anew.",
        )
    return [place for place in places if place.split in PARTS]


def _labels(place: Place) -> set[int]:
    return {place.flooding, *(image.flooding for image in place.images)} - {UNKNOWN}


def prepare(
    parameters: TrainTimeSeriesParameters,
    context: JobContext,
    cache: Path,
    span: tuple[float, float],
) -> Prepared:
    """Check everything, decode the images, and decide what is left open.

    Args:
        parameters: Of the training.
        context: The job.
        cache: Folder for decoded images.
        span: Fractions of the job's progress.

    Raises:
        HighwaterError: What is wrong.
    """
    check_parameters(parameters)
    device = choose_device(parameters.device, 1)
    places = usable_places(parameters)
    wanted = {"optical": parameters.network.optical_bands}
    bands = {
        sensor: common_bands(places, sensor, wanted.get(sensor, ()))
        for sensor in sensors_of(parameters.network.sensors)
    }
    bands = {sensor: names for sensor, names in bands.items() if names}
    units = {sensor: common_unit(places, sensor) for sensor in bands}
    digest = digest_of(places)

    def progress(share: float, images: int) -> None:
        fraction = span[0] + (span[1] - span[0]) * share
        context.progress(fraction, "Reading the images", images, "images")

    store = SequenceStore(
        cache, places, bands, parameters.network.side, parameters.skip_damaged, progress
    )
    places = without(places, store.left_out, context)
    by_part = {part: [p for p in places if p.split == part] for part in PARTS}
    network = parameters.network
    radar, optical = (
        _fit_bands(store, by_part["train"], sensor, bands.get(sensor, ()), units.get(sensor))
        for sensor in SENSORS
    )
    spec = SequenceSpec(
        architecture=network.architecture,
        side=network.side,
        radar=radar,
        optical=optical,
        radar_unit=units.get("radar", "dB"),
        optical_unit=units.get("optical", "reflectance"),
        width=network.width,
        dropout=network.dropout,
        views=network.views,
    )
    optimise = parameters.optimisation
    epochs = optimise.epochs or (10_000 if optimise.minutes else EPOCHS)
    steps = -(-len(by_part["train"]) // optimise.batch_size) * min(epochs, EPOCHS)
    flood, dry = _weights(by_part["train"], optimise.loss)
    names = {part: tuple(place.name for place in found) for part, found in by_part.items()}
    plan = SequencePlan(
        spec=spec,
        dataset=digest,
        training=names["train"],
        validation=names["validation"],
        calibration=names["calibration"] or names["validation"],
        test=names["test"],
        epochs=epochs,
        flood_weight=flood,
        dry_weight=dry,
        average=1 - 1 / max(steps * LONGEST_MEMORY, 4),
        device=device,
    )
    _say(plan, by_part, context)
    return Prepared(plan, {place.name: place for place in places}, store)


def digest_of(places: Sequence[Place]) -> str:
    """SHA-256 of what a training learns from: places, parts, images and their labels."""
    said = [
        [p.name, p.split, p.flooding, [[i.name, i.date, i.flooding, i.orbit] for i in p.images]]
        for p in sorted(places, key=lambda place: place.name)
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def _fit_bands(
    store: SequenceStore,
    places: Sequence[Place],
    sensor: str,
    names: Sequence[str],
    unit: str | None,
) -> tuple[SequenceBand, ...]:
    """Limits, mean and deviation of each band over the training part."""
    if unit is None:
        return ()
    low, high = LIMITS[unit]
    count, total, squares = (np.zeros(len(names)) for _ in range(3))
    for place in places:
        images = place.of(sensor)
        if not images:
            continue
        values = store.values(place.name, sensor, [image.name for image in images])
        values = np.clip(values.astype(np.float64), low, high)
        if unit == LOGARITHMIC:
            np.log(values, out=values)
        count += np.isfinite(values).sum(axis=(0, 2, 3))
        total += np.nansum(values, axis=(0, 2, 3))
        squares += np.nansum(values * values, axis=(0, 2, 3))
    if not count.all():
        raise HighwaterError(
            "sequences.no_train",
            f"No {sensor} image of the part “train” has data.",
            f"Leave the {sensor} images out (SENSORS), or put places that have some into the part.",
        )
    mean = total / count
    deviation = np.sqrt(np.maximum(squares / count - mean * mean, 1e-8))
    return tuple(
        SequenceBand(name, low, high, round(float(m), 6), round(float(d), 6))
        for name, m, d in zip(names, mean, deviation)
    )


def _weights(places: Sequence[Place], loss: str) -> tuple[float, float]:
    """Weights of flooded and dry images; each class weighs the same where that is asked for."""
    labels = [image.flooding for place in places for image in place.images]
    flooded, dry = labels.count(1), labels.count(0)
    if loss != "weighted_bce" or not flooded or not dry:
        return 1.0, 1.0
    return (flooded + dry) / (2 * flooded), (flooded + dry) / (2 * dry)


def _say(plan: SequencePlan, parts: dict[str, list[Place]], context: JobContext) -> None:
    spec = plan.spec
    for sensor in spec.sensors:
        images = sum(len(place.of(sensor)) for found in parts.values() for place in found)
        names = ", ".join(band.name for band in spec.bands(sensor))
        context.log(f"{sensor.capitalize()}: {some(images, 'image')} of {names}.")
    for part, found in parts.items():
        labels = [image.flooding for place in found for image in place.images]
        if found:
            context.log(
                f"Part “{part}”: {some(len(found), 'place')}, {labels.count(1):,} of"
                f" {labels.count(0) + labels.count(1):,} labelled images flooded."
            )
