"""Reflectance of what covers the ground, in the optical bands."""

from __future__ import annotations

import numpy as np

from ..landcover import BARE, CROPLAND, FOREST, GRASS, TOWN, WATER, WETLAND

BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
"""Blue, green, red, near infrared, and two of the short-wave infrared."""

# Barest and greenest; typical values of spectral libraries and Sentinel-2 images.
PLANTS: dict[int, tuple[tuple[float, ...], tuple[float, ...]]] = {
    CROPLAND: ((0.080, 0.11, 0.140, 0.21, 0.30, 0.25), (0.030, 0.060, 0.040, 0.42, 0.20, 0.10)),
    GRASS: ((0.070, 0.10, 0.130, 0.24, 0.30, 0.22), (0.035, 0.070, 0.050, 0.35, 0.22, 0.12)),
    FOREST: ((0.040, 0.06, 0.060, 0.18, 0.19, 0.11), (0.020, 0.045, 0.030, 0.32, 0.15, 0.07)),
    BARE: ((0.120, 0.16, 0.200, 0.27, 0.36, 0.32), (0.100, 0.140, 0.170, 0.26, 0.32, 0.28)),
    TOWN: ((0.110, 0.13, 0.150, 0.20, 0.22, 0.20), (0.100, 0.120, 0.130, 0.23, 0.21, 0.18)),
    WETLAND: ((0.050, 0.07, 0.080, 0.18, 0.18, 0.11), (0.030, 0.060, 0.045, 0.28, 0.14, 0.07)),
    WATER: ((0.050, 0.05, 0.030, 0.015, 0.008, 0.005),) * 2,
}


def _spectrum(*values: float) -> np.ndarray:
    return np.array(values, np.float32)


CLEAR_WATER = _spectrum(0.050, 0.050, 0.030, 0.015, 0.008, 0.005)
MUDDY_WATER = _spectrum(0.085, 0.120, 0.150, 0.095, 0.018, 0.012)
MUD = _spectrum(0.085, 0.115, 0.145, 0.180, 0.200, 0.150)
SNOW = _spectrum(0.820, 0.800, 0.780, 0.700, 0.150, 0.110)
CLOUD = _spectrum(0.520, 0.500, 0.510, 0.550, 0.420, 0.320)
SHADE = _spectrum(0.55, 0.50, 0.45, 0.40, 0.38, 0.38)
"""What the shadow of a thick cloud leaves of the light."""


def ends(which: int) -> np.ndarray:
    """Spectra to be indexed with covers, 0: barest, 1: greenest; float32 (8, bands)."""
    return np.array([(0.0,) * len(BANDS), *(PLANTS[c][which] for c in sorted(PLANTS))], "f4")
