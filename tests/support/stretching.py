"""The one stretch of images for models of 8-bit values, by its definition."""

import numpy as np


def stretched_once(values, counted=...):
    """The 1st percentile becomes 30 and the 99th 230, clipped to 0 to 255; NaN stays.

    Args:
        values: An image, any shape.
        counted: Which of them limits are taken from.
    """
    low, high = np.nanpercentile(values[counted], (1, 99))
    return np.clip((values - low) * 200 / (high - low) + 30, 0, 255)
