"""A rough share of clouds in an optical image, where nobody says it."""

from __future__ import annotations

import numpy as np

BLUE, SHORTWAVE = "B02", "B11"
BRIGHT_BLUE = 0.25
BRIGHT_SHORTWAVE = 0.15
RULE = (
    f"a pixel is cloud where its reflectance is above {BRIGHT_BLUE:g} in blue ({BLUE}), which land"
    f" and water hardly reach, and above {BRIGHT_SHORTWAVE:g} in the shortwave infrared"
    f" ({SHORTWAVE}), which snow does not. Thin clouds and shadows are missed, and bright sand and"
    " roofs count as clouds"
)
"""What is done, as a clause."""


def cloud_percent(blue: np.ndarray, shortwave: np.ndarray) -> float | None:
    """Share of bright pixels that are no snow.

    Args:
        blue: Reflectance from 0 to 1, NaN where there is no data.
        shortwave: The same pixels in the shortwave infrared.

    Returns:
        0 to 100 of the valid pixels; None where none is valid.
    """
    valid = np.isfinite(blue) & np.isfinite(shortwave)
    if not valid.any():
        return None
    cloudy = (blue[valid] > BRIGHT_BLUE) & (shortwave[valid] > BRIGHT_SHORTWAVE)
    return 100 * float(cloudy.mean())
