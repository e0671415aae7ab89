"""The threshold on the share of dark pixels that fits a training part best."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from ..dark_share import DarkShare, dark_shares
from ..places import Place
from ..scoring import balanced_accuracy
from ..spec import OPTICAL, RADAR, SequenceSpec
from .store import SequenceStore

LEVELS = 24
DARKEST = (0.005, 0.5)
"""Quantiles of the training part between which levels are tried."""


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
            shares.append(dark_shares(values[:, names.index(band)], levels))
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
    return np.quantile(values[np.isfinite(values)], np.linspace(*DARKEST, LEVELS))
