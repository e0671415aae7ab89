"""From parameters to a plan: what is left open is decided here, before any epoch."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...context import JobContext
from ...dataset.words import some
from ...protocol import HighwaterError
from ...protocol.parameters import TrainTimeSeriesParameters
from ...training.device import choose_device
from ..places import Place
from ..spec import LOGARITHMIC, RADAR, SENSORS, SequenceBand, SequenceSpec
from ..usable import common_bands, common_unit, sensors_of, without
from .checks import PARTS, check_parameters, usable_places
from .plan import SequencePlan
from .store import SequenceStore

EPOCHS = 60
LONGEST_MEMORY = 0.05
"""Of a training's batches that the moving average of the weights looks back at most."""

LIMITS = {"dB": (-40.0, 10.0), "reflectance": (0.005, 1.2), "stretched": (0.0, 1.0)}
"""Values beyond say nothing about water."""


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
        context.log(
            f"Radar: {some(images, 'image')} of {names}."
            if sensor == RADAR
            else f"Optical: {some(images, 'image')} of {names}."
        )
    for part, found in parts.items():
        labels = [image.flooding for place in found for image in place.images]
        if found:
            context.log(
                f"Part “{part}”: {some(len(found), 'place')}, {labels.count(1):,} of"
                f" {labels.count(0) + labels.count(1):,} labelled images flooded."
            )
