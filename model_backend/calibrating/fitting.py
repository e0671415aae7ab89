"""Temperature, threshold and bound of a risk, fitted on some tiles."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import expit

from ..context import JobContext
from ..dataset.tile import TileRecord
from ..evaluation.bootstrap import bootstrap_interval
from ..evaluation.calibration import LIMITS, Temperature, TemperatureFit
from ..prediction.uncertain import MISSED, RiskBounds
from ..protocol import HighwaterError
from ..protocol.parameters import CalibrateModelParameters
from .logits import LogitStore
from .outcome import Realised
from .risk import ConformalRisk, loss
from .subset import Subset
from .thresholds import Choice, choose_threshold
from .warnings_text import on_limit, one_class

NEAR_LIMIT = 0.01
"""Share within which a temperature lies on a limit."""
_DIGITS = 6


@dataclass(frozen=True)
class Fitted:
    """What was fitted.

    Attributes:
        tiles: That it was fitted on.
        temperature: Further temperature, relative to the model's own, and the likelihoods.
        threshold: Probability, after that temperature, from which a pixel is water.
        criterion: That it was chosen by; empty: it is the model's own.
        bound: Logit, before that temperature, that holds the risk; None: not asked for.
        images: That the bound was fitted on.
    """

    tiles: tuple[TileRecord, ...]
    temperature: Temperature
    threshold: float
    criterion: str
    bound: float | None = None
    images: int = 0

    @property
    def factor(self) -> float:
        """What the model's temperature is to be multiplied by."""
        return self.temperature.value

    def bounds(
        self, parameters: CalibrateModelParameters, name: str, sha256: str
    ) -> RiskBounds | None:
        """The bound as the model file keeps it; None: there is none.

        Args:
            parameters: Of the job.
            name: Of the dataset.
            sha256: Of the dataset.

        Raises:
            HighwaterError: ``calibrate.risk_level`` when no probability below 1 is enough.
        """
        if self.bound is None:
            return None
        value = float(expit(self.bound / self.factor))
        missed = parameters.risk == MISSED
        value = _rounded(value, math.floor if missed else math.ceil)
        if not missed and value >= 1:
            raise HighwaterError(
                "calibrate.risk_level",
                f"No threshold holds the risk at {100 * parameters.risk_level:g} %: the model is"
                " as sure of some dry land as of water.",
                "Allow a higher risk, or use a better model.",
            )
        low, high = (value, None) if missed else (None, value)
        level = parameters.risk_level
        return RiskBounds(parameters.risk, level, low, high, self.images, name, sha256)


def fit(
    store: LogitStore,
    tiles: Sequence[TileRecord],
    parameters: CalibrateModelParameters,
    threshold: float,
    context: JobContext,
    subset: Subset,
) -> Fitted:
    """Fit what is asked for.

    Args:
        store: Has the tiles' logits.
        tiles: To fit on.
        parameters: Of the job.
        threshold: Of the model as it is; kept where there is nothing to choose by.
        context: For warnings.
        subset: What the tiles have in common, for what is said of them.

    Raises:
        HighwaterError: ``calibrate.no_pixel``, or as of :func:`choose_threshold` and
            :meth:`ConformalRisk.bound`.
    """
    found = TemperatureFit()
    risk = ConformalRisk(parameters.risk) if parameters.risk else None
    for logits, label, _ in store.tiles(tiles):
        found.add(logits, label)
        if risk is not None:
            risk.add(logits, label)
    temperature = found.fit()
    if not temperature.pixels:
        raise HighwaterError(
            "calibrate.no_pixel",
            f"In {subset} no pixel has both a label and data in every band.",
            "Choose another part.",
        )
    if not parameters.temperature:
        temperature = Temperature(1.0, temperature.pixels, temperature.before, temperature.before)
    elif _on_limit(temperature.value):
        context.warn(on_limit(subset))
    scores = store.scores(tiles, temperature.value)
    if scores.water_pixels in (0, scores.pixels):
        context.warn(one_class(subset, water=scores.water_pixels > 0))
        choice = Choice(threshold, "")
    else:
        choice = choose_threshold(
            scores,
            parameters.criterion,
            parameters.least,
            parameters.cost_ratio,
            {tile.tile: tile.region or tile.tile for tile in tiles},
        )
    bound = risk.bound(parameters.risk_level) if risk is not None else None
    images = risk.images if risk is not None else 0
    return Fitted(tuple(tiles), temperature, choice.threshold, choice.criterion, bound, images)


def realised(
    store: LogitStore,
    tiles: Sequence[TileRecord],
    parameters: CalibrateModelParameters,
    bound: float,
) -> Realised:
    """The risk at a bound on other tiles."""
    losses = [
        found
        for logits, label, _ in store.tiles(tiles)
        if (found := loss(parameters.risk, logits, label, bound)) is not None
    ]
    if not losses:
        return Realised(None, None, None, 0)
    rows = np.stack([losses, np.ones(len(losses))], axis=1)
    ends = bootstrap_interval(rows, lambda sums: sums[:, 0] / sums[:, 1], seed=parameters.seed)
    low, high = ends or (None, None)
    return Realised(float(np.mean(losses)), low, high, len(losses))


def _on_limit(value: float) -> bool:
    return value <= LIMITS[0] * (1 + NEAR_LIMIT) or value >= LIMITS[1] * (1 - NEAR_LIMIT)


def _rounded(value: float, towards) -> float:
    """To six digits, towards the safe side."""
    if value <= 0:
        return 0.0
    scale = 10.0 ** (_DIGITS - 1 - math.floor(math.log10(value)))
    return min(towards(value * scale) / scale, 1.0)
