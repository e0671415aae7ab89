"""Earlier images of one place whose statistics are known, and a flood on it."""

from __future__ import annotations

import numpy as np

from tests.support.scenes import radar_scene

DATES = ("20240401", "20240413", "20240425", "20240507", "20240519")
FLOOD_DATE = "20240531"


def stack_of(height: int, width: int, dates: int = len(DATES)) -> np.ndarray:
    """VV and VH in dB of some dates, float32 (dates, 2, rows, columns), with holes in each."""
    images = np.stack([radar_scene(height, width, seed)[0] for seed in range(dates)])
    rng = np.random.default_rng(9)
    for image in images:
        image[:, rng.random((height, width)) < 0.1] = np.nan
    return images


def layer(path: str, day: str = "") -> dict:
    """A dated layer of a request."""
    return {"layer": {"path": path}, "day": day}
