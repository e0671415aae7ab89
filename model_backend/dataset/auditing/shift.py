"""Labels that lie beside what they label.

The edges of label and image are laid over each other at every displacement up to
:data:`REACH`; where they agree best is the shift. Edges are vectors from dry to wet and from
bright to dark, so that a bank does not match the opposite one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from ...categories import NO_DATA, WATER
from ...language import all_of, tr

REACH = 16  # pixels
MARGIN = 3  # pixels beside invalid ones, whose edges are not real
LABEL_SIGMA, IMAGE_SIGMA = 1.0, 1.5  # pixels; speckle must not make edges
CLEAR = 6.0  # of the peak over the rest, in the rest's spread; chips at hand reach 7 to 22


@dataclass(frozen=True)
class Shift:
    """Where the image lies from the label.

    Attributes:
        rows: Pixels down.
        columns: Pixels to the right.
        clearness: Height of the peak over the rest, in the rest's standard deviations.
    """

    rows: int
    columns: int
    clearness: float

    @property
    def pixels(self) -> float:
        """Length."""
        return float(np.hypot(self.rows, self.columns))

    @property
    def words(self) -> str:
        """As a person would say it, in pixels."""
        down = tr("{count} down") if self.rows > 0 else tr("{count} up")
        right = tr("{count} to the right") if self.columns > 0 else tr("{count} to the left")
        ways = [
            text.format(count=abs(count))
            for text, count in ((down, self.rows), (right, self.columns))
            if count
        ]
        return all_of(ways) if ways else tr("nothing")


def correlation(image: np.ndarray, label: np.ndarray, radar: Sequence[int]) -> np.ndarray | None:
    """Agreement of edges at each displacement.

    Args:
        image: float32 (bands, rows, columns), NaN where there is no data.
        label: uint8 (rows, columns), 0 dry, 1 water, 255 invalid.
        radar: Positions of the radar bands.

    Returns:
        float64 (2 · REACH + 1, 2 · REACH + 1), no displacement in the middle; None without edges.
    """
    valid = np.isfinite(image).all(axis=0) & (label != NO_DATA)
    size = 2 * MARGIN + 1
    inside = ndimage.binary_erosion(valid, np.ones((size, size)))
    outline = _edges((valid & (label == WATER)).astype(np.float32), LABEL_SIGMA, inside)
    strength = _length(outline)
    if strength == 0:
        return None
    shape = tuple(side + REACH for side in label.shape)
    spectra = [np.conj(np.fft.rfft2(part, shape)) for part in outline]
    total = np.zeros(shape)
    for i in radar:
        low, high = np.percentile(image[i][valid], (2, 98))
        plane = np.where(valid, np.clip(image[i], low, high), np.median(image[i][valid]))
        edges = _edges(-plane, IMAGE_SIGMA, inside)
        if _length(edges) > 0:
            spectrum = sum(a * np.fft.rfft2(b, shape) for a, b in zip(spectra, edges))
            total += np.fft.irfft2(spectrum, shape) / (_length(edges) * strength)
    return np.roll(total, (REACH, REACH), (0, 1))[: 2 * REACH + 1, : 2 * REACH + 1] / len(radar)


def shift_of(surface: np.ndarray) -> Shift:
    """The displacement at which edges agree best."""
    row, column = np.unravel_index(int(surface.argmax()), surface.shape)
    rows, columns = np.ogrid[: surface.shape[0], : surface.shape[1]]
    rest = surface[(np.abs(rows - row) > 4) | (np.abs(columns - column) > 4)]
    clearness = (surface.max() - rest.mean()) / max(float(rest.std()), 1e-12)
    return Shift(int(row) - REACH, int(column) - REACH, float(clearness))


def _edges(plane: np.ndarray, sigma: float, inside: np.ndarray) -> list[np.ndarray]:
    smooth = ndimage.gaussian_filter(plane, sigma)
    return [np.where(inside, part, 0) for part in np.gradient(smooth)]


def _length(parts: Sequence[np.ndarray]) -> float:
    return float(np.sqrt(sum((part.astype(np.float64) ** 2).sum() for part in parts)))
