"""What is refused before a training on image sequences begins."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

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
from ...training.values import (
    require_choices,
    require_loggers,
    require_minutes,
    require_ranges,
)
from ..places import UNKNOWN, Place, read_places
from ..usable import sensors_of

PARTS = ("train", "validation", "calibration", "test")


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
