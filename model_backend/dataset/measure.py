"""What is measured on a tile when it is written; later nobody has to read it again."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..categories import NO_DATA, WATER

_TAIL = np.array([0, 0.001, 0.0025, 0.005, 0.01, 0.015, 0.02, 0.03, 0.04])
PROBABILITIES = np.concatenate([_TAIL, np.linspace(0.05, 0.95, 46), 1 - _TAIL[::-1]])
"""Of the quantiles that are kept of each tile and band; the pooled ones come from these."""

SAMPLE = 4096  # pixels that they are taken from


@dataclass(frozen=True)
class BandMoments:
    """Statistics of one band over the valid pixels of one tile.

    Attributes:
        pixels: Number of valid pixels, at least 1.
        mean: Mean.
        squares: Sum of squared differences from the mean.
        minimum: Smallest value.
        maximum: Largest value.
        quantiles: float32, those of :data:`PROBABILITIES`, of a sample.
    """

    pixels: int
    mean: float
    squares: float
    minimum: float
    maximum: float
    quantiles: np.ndarray


@dataclass(frozen=True)
class Measures:
    """What a tile's pixels say.

    Attributes:
        valid_percent: Pixels whose bands and label are valid, percent.
        water_percent: Water among those, percent; None: there are none.
        sha256: Of the image's values.
        moments: One for each band; empty without valid pixels.
    """

    valid_percent: float
    water_percent: float | None
    sha256: str
    moments: tuple[BandMoments, ...]


def measure(image: np.ndarray, label: np.ndarray) -> Measures:
    """Measure a tile.

    Args:
        image: little-endian float32 (bands, rows, columns), contiguous, NaN in all bands where
            any is missing.
        label: uint8 (rows, columns), 0 dry, 1 water, 255 invalid.
    """
    valid = np.isfinite(image).all(axis=0) & (label != NO_DATA)
    count = int(np.count_nonzero(valid))
    digest = hashlib.sha256(image.data).hexdigest()
    if not count:
        return Measures(0.0, None, digest, ())
    water = int(np.count_nonzero(valid & (label == WATER)))
    whole = count == valid.size
    moments = tuple(_moments(plane if whole else plane[valid]) for plane in image)
    return Measures(100 * count / valid.size, 100 * water / count, digest, moments)


def rows_of(tile: str, bands: Sequence[str], measures: Measures) -> list[tuple]:
    """Rows for the index's table of statistics."""
    return [
        (
            tile,
            band,
            item.pixels,
            item.mean,
            item.squares,
            item.minimum,
            item.maximum,
            item.quantiles.astype("<f4").tobytes(),
        )
        for band, item in zip(bands, measures.moments)
    ]


def _moments(values: np.ndarray) -> BandMoments:
    values = values.ravel()
    mean = float(values.mean(dtype=np.float64))
    # Centred first: in float32 the squares of elevations would lose the differences.
    centre = np.float32(mean)
    centred = values - centre
    # Not a dot product: that wakes the threads of BLAS for each tile.
    squares = float(np.square(centred, out=centred).sum())
    squares -= values.size * (mean - float(centre)) ** 2
    step = max(values.size // SAMPLE, 1)
    # An odd step does not run along the columns of a tile.
    sample = np.sort(values[:: step | 1])
    places = (PROBABILITIES * (len(sample) - 1)).round().astype(int)
    return BandMoments(
        values.size,
        mean,
        max(squares, 0.0),
        float(values.min()),
        float(values.max()),
        sample[places],
    )
