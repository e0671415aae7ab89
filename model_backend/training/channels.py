"""What enters the network: bands and derived bands, with limits and statistics."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

import numpy as np
import torch

from ..categories import NO_DATA
from ..dataset.samples import TileSamples
from ..dataset.store import Dataset
from ..models.features import POINTWISE, in_decibels, require_pointwise
from ..models.spec import Channel, ModelSpec
from ..protocol import HighwaterError
from ..protocol.parameters import NetworkParameters
from ..sar.features import FEATURES, feature_inputs

SAMPLED_TILES = 400
"""Tiles that statistics are taken from at most, evenly spaced; more changes no digit that
matters, and training should begin."""

PER_TILE = 8192
"""Pixels of each tile that percentiles are taken from."""

TAILS = (0.1, 99.9)
"""Percentiles that values are clipped to where no limits are stated."""


def unit_code(unit: str) -> str:
    """The model's unit for a dataset's; what is not decibels was stretched."""
    return "db" if unit.strip().lower() == "db" else "stretched"


def plan_bands(dataset: Dataset, network: NetworkParameters) -> tuple[list[str], list[str]]:
    """Raw bands and channels that a training uses.

    Args:
        dataset: The dataset.
        network: Features, optional bands and limits.

    Returns:
        Names of the raw bands in the dataset's order, and of the channels.

    Raises:
        HighwaterError: ``train.band``, ``feature.unknown``, ``feature.inputs`` or
            ``model.feature``.
    """
    there = dataset.format.bands
    channels = list(dict.fromkeys(network.features)) or list(there)
    needed: set[str] = set()
    for name in channels:
        if name in there and not _follows_from(name, there, dataset):
            needed.add(name)
        elif name not in FEATURES:
            raise HighwaterError(
                "train.band",
                f"The dataset “{dataset.name}” has no band “{name}”, and there is no derived band"
                " of this name.",
                f"Its bands are {', '.join(there)}.",
            )
        else:
            needed.update(feature_inputs(name, there))
            _check_feature(name, dataset)
    for what, names in (("optional", network.optional_bands), ("limited", tuple(network.limits))):
        for name in names:
            if name not in needed and name not in channels:
                raise HighwaterError(
                    "train.band",
                    f"The band “{name}” is said to be {what}, but is not among those that enter the"
                    f" network ({', '.join(channels)}).",
                    "Add it to the features, or leave it out here as well.",
                )
    if needed <= set(network.optional_bands):
        raise HighwaterError(
            "train.band",
            "Every band is said to be optional.",
            "A model needs at least one band that is always there.",
        )
    for name, (low, high) in network.limits.items():
        if not (math.isfinite(low) and math.isfinite(high) and low < high):
            raise HighwaterError(
                "train.band",
                f"The limits of “{name}” are {low:g} and {high:g}.",
                "State a lower and a higher value.",
            )
    return [name for name in there if name in needed], channels


def _follows_from(name: str, there: Sequence[str], dataset: Dataset) -> bool:
    """Whether a band of the dataset is one that the model makes of the others.

    Then images that are mapped later need not have it.
    """
    return (
        name in POINTWISE
        and any(set(there) - {name} >= set(inputs) for inputs in FEATURES[name].inputs)
        and unit_code(dataset.format.unit) == "db"
    )


def _check_feature(name: str, dataset: Dataset) -> None:
    require_pointwise(name)
    if unit_code(dataset.format.unit) != "db" and FEATURES[name].unit != "dB":
        raise HighwaterError(
            "model.feature",
            f"The derived band {name} needs backscatter in dB, but the dataset “{dataset.name}” is"
            f" in {dataset.format.unit}.",
            f"Leave {name} out.",
        )


def fit_channels(
    samples: TileSamples,
    bands: Sequence[str],
    channels: Sequence[str],
    unit: str,
    limits: Mapping[str, tuple[float, float]],
    dataset: Dataset,
    report: Callable[[float], None] = lambda share: None,
) -> tuple[Channel, ...]:
    """Limits, mean and standard deviation of each channel over valid pixels.

    Args:
        samples: Training part.
        bands: Raw bands of the model.
        channels: Names of the channels.
        unit: Code of the model's unit.
        limits: Stated limits.
        dataset: Of the samples.
        report: Told the share that is done.

    Raises:
        HighwaterError: ``train.empty_band`` for a band without a value, ``train.constant_band``
            for one with a single value, ``dataset.tile_damaged``.
    """
    step = -(-len(samples) // SAMPLED_TILES)
    chosen = range(0, len(samples), step)
    numbers = {name: dataset.format.bands.index(name) for name in bands}
    found: dict[str, list[np.ndarray]] = {name: [] for name in channels}
    for done, index in enumerate(chosen):
        image, label = samples.view(index)
        valid = label != NO_DATA
        pixels = {name: image[number][valid] for name, number in numbers.items()}
        for name in channels:
            values = _values(name, pixels, unit)
            values = values[np.isfinite(values)]
            # An odd step does not run along the columns of a tile.
            found[name].append(values[:: max(len(values) // PER_TILE, 1) | 1])
        report((done + 1) / len(chosen))
    return tuple(
        _channel(name, np.concatenate(found[name]), limits.get(name), dataset.name)
        for name in channels
    )


def _values(name: str, pixels: Mapping[str, np.ndarray], unit: str) -> np.ndarray:
    if name in pixels:
        return pixels[name]
    planes = [
        in_decibels(torch.from_numpy(pixels[band]), unit) for band in feature_inputs(name, pixels)
    ]
    return POINTWISE[name](planes).numpy()


def _channel(
    name: str, values: np.ndarray, limits: tuple[float, float] | None, dataset: str
) -> Channel:
    if not values.size:
        raise HighwaterError(
            "train.empty_band",
            f"The band “{name}” has no valid value in the training part of the dataset"
            f" “{dataset}”.",
            "Leave it out of the features, or prepare the tiles with it.",
        )
    low, high = limits if limits is not None else np.percentile(values, TAILS)
    clipped = np.clip(values.astype(np.float64), low, high)
    mean, std = float(clipped.mean()), float(clipped.std())
    if not std > 1e-6 * max(1.0, abs(mean)):
        raise HighwaterError(
            "train.constant_band",
            f"The band “{name}” has a single value in the training part of the dataset"
            f" “{dataset}”" + (" after clipping to its limits." if limits is not None else "."),
            "Leave it out of the features, or state other limits.",
        )
    return Channel(name, float(low), float(high), mean, std)


def require_same_bands(spec: ModelSpec, dataset: Dataset, what: str) -> None:
    """Refuse to go on with a model on a dataset without its bands or in another unit.

    Args:
        spec: Of the model.
        dataset: To train on.
        what: Name of the model, for the message.

    Raises:
        HighwaterError: ``train.other_bands`` or ``train.other_unit``.
    """
    there = dataset.format.bands
    missing = [band for band in spec.bands if band not in there]
    if missing:
        raise HighwaterError(
            "train.other_bands",
            f"The model “{what}” was trained on {', '.join(spec.bands)}, but the dataset"
            f" “{dataset.name}” has {', '.join(there)}: {', '.join(missing)}"
            f" {'is' if len(missing) == 1 else 'are'} missing.",
            "Choose a model of the same bands, or begin without one.",
        )
    if spec.unit != unit_code(dataset.format.unit):
        raise HighwaterError(
            "train.other_unit",
            f"The model “{what}” wants values in another unit than the {dataset.format.unit} of the"
            f" dataset “{dataset.name}”.",
            "Choose a model of the same unit, or begin without one.",
        )
