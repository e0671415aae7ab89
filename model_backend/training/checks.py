"""What can be known to be wrong before any long work."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..dataset.statistics import class_balance
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..protocol import HighwaterError
from ..protocol.parameters import (
    ARCHITECTURES,
    DEVICES,
    LABEL_SOURCES,
    LOGGERS,
    LOSSES,
    NORMALISATIONS,
    NORMS,
    PRECISIONS,
    SAMPLINGS,
    SCHEDULERS,
    TrainModelParameters,
)
from .values import require_choices, require_loggers, require_minutes, require_ranges


def check_parameters(parameters: TrainModelParameters) -> None:
    """Refuse values that nothing can be done with.

    Raises:
        HighwaterError: ``train.parameter``, ``train.batch_of_one`` or ``train.no_logger``.
    """
    network, loss = parameters.network, parameters.loss
    vary, optimise = parameters.augmentation, parameters.optimisation
    require_choices(
        ("architecture", network.architecture, ARCHITECTURES),
        ("norm", network.norm, NORMS),
        ("normalisation", network.normalisation, NORMALISATIONS),
        ("loss", loss.loss, LOSSES),
        ("scheduler", optimise.scheduler, SCHEDULERS),
        ("sampling", optimise.sampling, SAMPLINGS),
        ("device", parameters.device, DEVICES),
        ("precision", parameters.precision, PRECISIONS),
        *(("logger", name, LOGGERS) for name in parameters.loggers),
        *(("origin of labels", name, LABEL_SOURCES) for name in loss.source_weights),
    )
    weights = loss.source_weights
    require_ranges(
        ("dropout", network.dropout, 0, 0.95),
        ("share of cross-entropy", loss.bce_weight, 0, 1),
        ("exponent of the focal loss", loss.focal_gamma, 0, 10),
        ("weight of false positives", loss.tversky_alpha, 0, 100),
        ("weight of false negatives", loss.tversky_beta, 0, 100),
        ("exponent of the focal Tversky loss", loss.tversky_gamma, 0.01, 10),
        ("smoothing", loss.smooth, 0, math.inf),
        ("weight of water", loss.water_weight, 0, 1e6),
        ("gain", vary.gain, 0, 1),
        ("offset", vary.offset, 0, 30),
        ("strength of the restretch", vary.restretch, 0, 2),
        ("share of tiles with speckle", vary.speckle, 0, 1),
        ("number of looks", vary.speckle_looks, 0.1, 1e6),
        ("crop", vary.crop, 0, math.inf),
        ("share of dropped bands", vary.band_dropout, 0, 1),
        ("number of epochs", optimise.epochs, 0, math.inf),
        ("batch size", optimise.batch_size, 0, math.inf),
        ("learning rate", optimise.learning_rate, 0, 10),
        ("weight decay", optimise.weight_decay, 0, 10),
        ("largest gradient", optimise.clip_gradients, 0, math.inf),
        ("patience", optimise.patience, 0, math.inf),
        ("number of pictures", parameters.pictures, 0, 64),
        ("number of processes", parameters.processes, 1, 64),
        ("seed", parameters.seed, 0, 2**31),
        *((f"weight of “{name}” labels", weights[name], 0, 1e6) for name in weights),
    )
    require_minutes(optimise.minutes)
    if optimise.batch_size == 1 and network.norm == "batch":
        raise HighwaterError(
            "train.batch_of_one",
            "Batch norm cannot train on batches of one tile.",
            "Use a batch size of 2 or more, or the norm “group”.",
        )
    require_loggers(parameters.loggers)


def check_classes(tiles: Sequence[TileRecord], part: str, dataset: Dataset) -> float:
    """Refuse a part with one class only; gives dry over water pixels.

    Raises:
        HighwaterError: ``train.one_class``.
    """
    balance = class_balance(tiles, dataset.format.tile_size)
    if balance["positive_weight"] is None:
        there = "water" if balance["water_pixels"] else "dry land"
        raise HighwaterError(
            "train.one_class",
            f"The part “{part}” of the dataset “{dataset.name}” is labelled as {there} everywhere.",
            "Add tiles with both water and dry land to it, or split the dataset anew.",
        )
    return float(balance["positive_weight"])
