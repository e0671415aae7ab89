"""The category “uncertain”: what lies between the threshold and the bound of a risk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..categories import DRY, NO_DATA, UNCERTAIN, WATER
from ..language import numeral, phrase, tr
from ..protocol.parameters import RISKS
from ..protocol.plain import from_plain

MISSED, FALSE_ALARMS = RISKS
_PROMISES = {
    MISSED: phrase(
        "A pixel is called dry only below a probability of {bound}, so that the share of an image's"
        " water that is mapped as dry stays at or below {level} % on average over images like the"
        " {images} of “{dataset}” that this was fitted on."
    ),
    FALSE_ALARMS: phrase(
        "A pixel is called water only from a probability of {bound} on, so that the share of an"
        " image's dry land that is mapped as water stays at or below {level} % on average over"
        " images like the {images} of “{dataset}” that this was fitted on."
    ),
}


@dataclass(frozen=True)
class RiskBounds:
    """A conformal threshold, as the model file keeps it.

    Attributes:
        risk: One of :data:`~model_backend.protocol.parameters.RISKS`.
        level: That the mean of the loss does not exceed on exchangeable images, 0 to 1.
        low: Probability below which a pixel may be called dry; None: from the threshold down.
        high: Probability from which a pixel may be called water; None: from the threshold on.
        images: That it was fitted on.
        dataset: Name of their dataset.
        dataset_sha256: Of its tiles and their parts.
    """

    risk: str
    level: float
    low: Optional[float]
    high: Optional[float]
    images: int
    dataset: str = ""
    dataset_sha256: str = ""

    def sentence(self) -> str:
        """What it promises, in the language that is spoken."""
        bound = self.low if self.risk == MISSED else self.high
        return tr(_PROMISES[self.risk]).format(
            bound=numeral(f"{bound:.4g}"),
            level=numeral(f"{100 * self.level:g}"),
            images=self.images,
            dataset=self.dataset,
        )


def read_bounds(plain: Any) -> RiskBounds:
    """The bounds of a model file's description.

    Raises:
        HighwaterError: ``request.malformed``.
        ValueError: A value that cannot be.
    """
    bounds = from_plain(RiskBounds, plain, "risk of the model")
    wanted = bounds.low if bounds.risk == MISSED else bounds.high
    if bounds.risk not in RISKS or wanted is None or not 0 <= wanted <= 1:
        raise ValueError(f"risk {plain!r}")
    return bounds


def water_mask(
    probability: np.ndarray, threshold: float, bounds: RiskBounds | None = None
) -> np.ndarray:
    """Categories of probabilities.

    Args:
        probability: Float, any shape, NaN where there is no data.
        threshold: Probability from which a pixel is water.
        bounds: Where pixels are uncertain; None: nowhere. A bound on the far side of the
            threshold changes nothing: the threshold is then on the safe side of it.

    Returns:
        uint8 of the same shape: dry, water, uncertain or no data.
    """
    mask = np.where(probability >= threshold, np.uint8(WATER), np.uint8(DRY))
    if bounds is not None and bounds.low is not None:
        mask[(probability >= bounds.low) & (probability < threshold)] = UNCERTAIN
    if bounds is not None and bounds.high is not None:
        mask[(probability < bounds.high) & (probability >= threshold)] = UNCERTAIN
    if np.isnan(probability.min(initial=1)):
        np.copyto(mask, np.uint8(NO_DATA), where=np.isnan(probability))
    return mask
