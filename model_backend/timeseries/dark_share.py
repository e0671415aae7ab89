"""The classifiers that any network must beat: always dry, and a threshold on the dark share.

Water is dark in a radar image, so the simplest rule is: an image shows a flood where more than a
certain share of it is darker than a certain level. Both numbers are chosen on the training part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..language import phrase
from .places import Place, SequenceImage

ALWAYS_DRY = phrase("Always dry")
DARK_SHARE = phrase("Threshold on the share of dark pixels")


@dataclass(frozen=True)
class DarkShare:
    """The rule.

    Attributes:
        sensor: Of the images that it looks at.
        band: Name.
        level: Below it a cell is dark, in the unit of the network's input.
        share: Of the cells with data, from which an image is called flooded.
    """

    sensor: str
    band: str
    level: float
    share: float

    @property
    def words(self) -> str:
        """The rule in a clause."""
        return f"more than {100 * self.share:.3g} % of the place has {self.band} < {self.level:.3g}"

    def shares(self, place: Place, values: np.ndarray | None, bands: Sequence[str]) -> np.ndarray:
        """Share of dark cells of every image, in their order.

        An image of another sensor gets that of the nearest in time; 0 where there is none.

        Args:
            place: With its images.
            values: (images, bands, side, side) of those of the rule's sensor; None: there are none.
            bands: Names of the bands.
        """
        looked = place.of(self.sensor)
        if not looked or values is None:
            return np.zeros(len(place.images))
        level = np.array([self.level])
        dark = dark_shares(values[:, list(bands).index(self.band)], level)[:, 0]
        return np.array([dark[_nearest(image, looked)] for image in place.images])


def dark_shares(values: np.ndarray, levels: np.ndarray) -> np.ndarray:
    """Share of the cells with data below each level: (images, levels).

    Args:
        values: (images, side, side), NaN where there is no data.
        levels: (levels,).
    """
    known = np.isfinite(values).sum(axis=(1, 2)).clip(1)
    with np.errstate(invalid="ignore"):
        return np.stack([(values < level).sum(axis=(1, 2)) / known for level in levels], axis=1)


def _nearest(image: SequenceImage, looked: Sequence[SequenceImage]) -> int:
    return int(np.argmin([abs(other.day - image.day) for other in looked]))
