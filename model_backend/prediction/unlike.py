"""Tiles whose values are unlike those that a model was trained on."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..language import measure, numeral, tr

EVERY = 8
"""Of the pixels along each axis, every how many are looked at."""
MOST_OUTSIDE = 0.5
"""Share of a tile's pixels outside the limits of training above which the tile is unlike; of the
training data some hundredths lie there."""
MOST_DEVIATIONS = 2.5
"""Distance of a tile's mean from that of training, in its pixels' standard deviations, above which
the tile is unlike; tiles of open water lie within 2."""


@dataclass(frozen=True)
class TrainedOn:
    """Values of a band in the training data, in the model's unit.

    Attributes:
        band: Its name.
        low: What the model clips to below.
        high: What it clips to above.
        mean: After clipping.
        std: After clipping.
    """

    band: str
    low: float
    high: float
    mean: float
    std: float


class Unlike:
    """Compares tiles, as a network sees them, with its training data; safe from any thread.

    Args:
        bands: Names of the network's bands in order.
        trained_on: What is known of some of them.
    """

    def __init__(self, bands: Sequence[str], trained_on: Sequence[TrainedOn]) -> None:
        self._known = [(bands.index(item.band), item) for item in trained_on if item.band in bands]
        self._lock = threading.Lock()
        self._tiles = 0
        self._pixels = self._unlike_pixels = 0
        self._worst: tuple[float, str, float] | None = None

    def add(self, image: np.ndarray, missing: np.ndarray) -> None:
        """Look at a tile.

        Args:
            image: float32 (bands, rows, columns) in the network's unit.
            missing: bool (rows, columns).
        """
        valid = ~missing[::EVERY, ::EVERY]
        if not self._known or not valid.any():
            return
        unlike = False
        worst = self._worst
        for index, trained in self._known:
            values = image[index, ::EVERY, ::EVERY][valid]
            values = values[np.isfinite(values)]
            if not values.size:
                continue
            outside = float(((values < trained.low) | (values > trained.high)).mean())
            mean = float(values.mean(dtype=np.float64))
            distance = abs(mean - trained.mean) / trained.std
            if outside > MOST_OUTSIDE or distance > MOST_DEVIATIONS:
                unlike = True
                if worst is None or distance > worst[0]:
                    worst = distance, trained.band, mean
        with self._lock:
            self._tiles += 1
            self._pixels += int(valid.sum())
            if unlike:
                self._unlike_pixels += int(valid.sum())
                if self._worst is None or (worst and worst[0] > self._worst[0]):
                    self._worst = worst

    def counts(self) -> dict[str, Any]:
        """What was found, as JSON values, to be joined with what others have found."""
        worst = list(self._worst) if self._worst is not None else None
        return {
            "tiles": self._tiles,
            "pixels": self._pixels,
            "unlike": self._unlike_pixels,
            "worst": worst,
        }

    def join(self, counts: Mapping[str, Any]) -> None:
        """Add what others have found on further tiles of the same scene."""
        with self._lock:
            self._tiles += counts["tiles"]
            self._pixels += counts["pixels"]
            self._unlike_pixels += counts["unlike"]
            worst = counts["worst"]
            if worst is not None and (self._worst is None or worst[0] > self._worst[0]):
                self._worst = (worst[0], worst[1], worst[2])

    @property
    def share(self) -> float | None:
        """Of the valid pixels, those in tiles that are unlike; None: nothing is known."""
        return self._unlike_pixels / self._pixels if self._pixels else None

    def sentence(self, model: str, unit: str) -> str:
        """What whoever reads the map must know; empty: nothing.

        Args:
            model: Its name.
            unit: Symbol of its bands' unit; empty: they have none.
        """
        if not self._unlike_pixels or self._worst is None:
            return ""
        _, band, mean = self._worst
        trained = next(item for _, item in self._known if item.band == band)
        spread = f"{trained.std:.2g}"
        text = tr(
            "{share} of the scene is unlike what the model “{model}” was trained on ({band} is"
            " {mean} on average in the most unlike tile, {trained} ± {spread} in training): trust"
            " the map less there."
        )
        return text.format(
            share=measure(f"{100 * self._unlike_pixels / self._pixels:.0f}", "%"),
            model=model,
            band=band,
            mean=measure(f"{mean:.3g}", unit) if unit else numeral(f"{mean:.3g}"),
            trained=numeral(f"{trained.mean:.3g}"),
            spread=measure(spread, unit) if unit else numeral(spread),
        )

    def record(self) -> dict[str, Any]:
        """For the provenance."""
        return {
            "compared_bands": [item.band for _, item in self._known],
            "tiles": self._tiles,
            "share_unlike": self.share,
        }
