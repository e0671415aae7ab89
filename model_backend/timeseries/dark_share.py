"""The classifiers that any network must beat: always dry, and a threshold on the dark share.

Water is dark in a radar image, so the simplest rule is: an image shows a flood where more than a
certain share of it is darker than a certain level. Both numbers are chosen on the training part.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from .places import Place, SequenceImage
from .scoring import balanced_accuracy
from .spec import OPTICAL, RADAR, SequenceSpec
from .store import SequenceStore

ALWAYS_DRY = "Always dry"
DARK_SHARE = "Threshold on the share of dark pixels"

_LEVELS = 24
_DARKEST = (0.005, 0.5)
"""Quantiles of the training part between which levels are tried."""


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

    def shares(self, store: SequenceStore, place: Place, spec: SequenceSpec) -> np.ndarray:
        """Share of dark cells of every image, in their order.

        An image of another sensor gets that of the nearest in time; 0 where there is none.
        """
        looked = place.of(self.sensor)
        band = [item.name for item in spec.bands(self.sensor)].index(self.band)
        if not looked:
            return np.zeros(len(place.images))
        values = store.values(place.name, self.sensor, [image.name for image in looked])[:, band]
        dark = _dark(values, np.array([self.level]))[:, 0]
        return np.array([dark[_nearest(image, looked)] for image in place.images])


def choose(store: SequenceStore, places: Sequence[Place], spec: SequenceSpec) -> DarkShare | None:
    """The rule of highest balanced accuracy on the images of some places.

    Args:
        store: Decoded images.
        places: Of the training part.
        spec: Of the network: radar where it takes some, and the band that shows water best.

    Returns:
        None where no image with a label can be looked at.
    """
    sensor = RADAR if spec.radar and any(place.of(RADAR) for place in places) else OPTICAL
    names = [band.name for band in spec.bands(sensor)]
    wanted = ("VH", "VV") if sensor == RADAR else ("B11", "B12", "B08")
    band = next((name for name in wanted if name in names), names[-1])
    levels = _levels(store, places, sensor, names.index(band))
    shares, labels = [], []
    for place in places:
        images = [image for image in place.of(sensor) if image.flooding >= 0]
        if images:
            values = store.values(place.name, sensor, [image.name for image in images])
            shares.append(_dark(values[:, names.index(band)], levels))
            labels.append([image.flooding for image in images])
    if not labels:
        return None
    dark, flooded = np.concatenate(shares), np.concatenate(labels) == 1
    best = (-1.0, 0.0, 0.0)
    for column, level in enumerate(levels):
        for share in np.unique(np.quantile(dark[:, column], np.linspace(0.01, 0.99, 99))):
            called = dark[:, column] > share
            counts = np.array(
                [
                    (called & flooded).sum(),
                    (called & ~flooded).sum(),
                    (~called & flooded).sum(),
                    (~called & ~flooded).sum(),
                ]
            )
            score = float(np.nan_to_num(balanced_accuracy(counts[None])[0]))
            best = max(best, (score, float(level), float(share)))
    return DarkShare(sensor, band, best[1], best[2])


def _levels(store: SequenceStore, places: Iterable[Place], sensor: str, band: int) -> np.ndarray:
    sample = [
        store.values(place.name, sensor, [place.of(sensor)[0].name])[0, band].ravel()
        for place in places
        if place.of(sensor)
    ]
    values = np.concatenate(sample)
    return np.quantile(values[np.isfinite(values)], np.linspace(*_DARKEST, _LEVELS))


def _dark(values: np.ndarray, levels: np.ndarray) -> np.ndarray:
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
