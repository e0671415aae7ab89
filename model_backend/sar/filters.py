"""Speckle filters: decibels in, decibels out, linear power in between.

Speckle multiplies power by a gamma variable of mean 1 and variance 1/looks. Every filter works in
a square window of valid pixels, each polarisation by itself.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import scipy  # its parts are loaded when they are used, which most jobs never do

from ..protocol import HighwaterError
from .refined_lee import SMALLEST, refined_lee
from .units import from_db
from .windows import WindowStatistics, statistics

FILTERS = {
    "none": "None",
    "lee": "Lee",
    "refined_lee": "Refined Lee",
    "gamma_map": "Gamma-MAP",
    "median": "Median",
}
"""Codes and names of the filters of a single image."""

SIZE = 7  # pixels
LOOKS = 4.4  # equivalent number of looks of Sentinel-1 IW GRD at full resolution


def filter_reach(name: str, size: int = SIZE) -> int:
    """Pixels to each side that a filter looks at: half the window.

    Raises:
        HighwaterError: As :func:`speckle_filter`.
    """
    _check(name, size)
    return 0 if name == "none" else size // 2


def speckle_filter(
    planes: np.ndarray, valid: np.ndarray, name: str, size: int = SIZE, looks: float = LOOKS
) -> np.ndarray:
    """Filter the speckle of an image.

    Args:
        planes: float32 (bands, rows, columns) in dB; anything where not valid.
        valid: bool (rows, columns).
        name: One of :data:`FILTERS`.
        size: Side of the window in pixels, odd, 3 or more; 5 or more for the refined Lee filter.
        looks: Equivalent number of looks; see :func:`.looks.equivalent_looks`.

    Returns:
        float32 (bands, rows, columns) in dB, NaN where not valid. Independent of how the scene is
        cut where the block extends :func:`filter_reach` pixels around, or to the scene's edge.

    Raises:
        HighwaterError: ``filter.unknown``, ``filter.size`` or ``filter.looks``.
    """
    _check(name, size)
    if not looks > 0:
        raise HighwaterError(
            "filter.looks",
            f"{looks:g} is no number of looks.",
            "Give a number above 0; Sentinel-1 GRD images have about 4.4.",
        )
    nothing = np.float32(np.nan)
    if name == "none" or not valid.any():
        return np.where(valid, planes, nothing).astype(np.float32, copy=False)

    def filtered(plane: np.ndarray) -> np.ndarray:
        power = from_db(np.where(valid, plane, np.float32(0)), "power")
        return np.where(valid, to_decibel(_filter(power, valid, name, size, looks)), nothing)

    # SciPy's filters leave Python's lock, so that threads use every core.
    with ThreadPoolExecutor(len(planes)) as pool:
        return np.stack(list(pool.map(filtered, planes)))


def to_decibel(power: np.ndarray) -> np.ndarray:
    """Decibels of a mean of valid power; what is not valid is anything but no warning."""
    return np.float32(10) * np.log10(np.maximum(power, np.finfo(np.float32).tiny))


def _filter(power: np.ndarray, valid: np.ndarray, name: str, size: int, looks: float) -> np.ndarray:
    if name == "median":
        return _median(power, valid, size)
    if name == "refined_lee":
        return lee(power, refined_lee(power, valid, size), looks)
    around = statistics(power, valid, size)
    return (lee if name == "lee" else gamma_map)(power, around, looks)


def lee(power: np.ndarray, around: WindowStatistics, looks: float) -> np.ndarray:
    """Lee's filter (1980): the linear estimate with the least mean square error.

    Between the window's mean, where its variation is that of speckle, and the pixel's own value.
    """
    speckle = np.float32(1 / looks)
    variation = np.maximum(around.variation, np.float32(1e-12))
    weight = np.maximum(1 - speckle / variation, np.float32(0)) / (1 + speckle)
    return around.mean + weight * (power - around.mean)


def gamma_map(power: np.ndarray, around: WindowStatistics, looks: float) -> np.ndarray:
    """The most probable backscatter if it is gamma-distributed (Lopes et al. 1990).

    The mean where the window varies as speckle does, the pixel itself where it varies twice as
    much (in variance) as speckle: a point target.
    """
    looks32 = np.float32(looks)
    speckle = np.float32(1 / looks)
    mean, variation = around.mean, around.variation
    texture = np.maximum(variation - speckle, np.float32(1e-6))
    order = (1 + speckle) / texture
    linear = (order - looks32 - 1) * mean
    root = np.sqrt(np.maximum(linear * linear + 4 * order * looks32 * mean * power, np.float32(0)))
    estimate = (linear + root) / (2 * order)
    estimate = np.where(variation <= speckle, mean, estimate)
    return np.where(variation >= 2 * speckle, power, estimate)


def _median(power: np.ndarray, valid: np.ndarray, size: int) -> np.ndarray:
    """Median over the valid pixels of the window."""
    result = scipy.ndimage.median_filter(
        np.where(valid, power, np.float32(0)), size, mode="constant"
    )
    # Windows with gaps, or over the edge, are few: gathered one by one.
    half = size // 2
    gaps = ~scipy.ndimage.binary_erosion(valid, np.ones((size, size), bool)) & valid
    padded = np.pad(np.where(valid, power, np.float32(np.nan)), half, constant_values=np.nan)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (size, size))
    rows, columns = np.nonzero(gaps)
    for start in range(0, rows.size, 100_000):
        part = rows[start : start + 100_000], columns[start : start + 100_000]
        result[part] = np.nanmedian(windows[part].reshape(-1, size * size), axis=1)
    return result


def _check(name: str, size: int) -> None:
    if name not in FILTERS:
        raise HighwaterError(
            "filter.unknown",
            f"There is no speckle filter “{name}”.",
            f"Choose one of {', '.join(FILTERS)}.",
        )
    smallest = SMALLEST if name == "refined_lee" else 3
    if name != "none" and (size < smallest or size % 2 == 0):
        raise HighwaterError(
            "filter.size",
            f"The filter “{FILTERS[name]}” cannot have a window of {size} pixels.",
            f"Choose an odd number, {smallest} or more.",
        )
