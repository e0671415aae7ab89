"""Pictures of tiles for pages: grey images, water and land, hits and errors, as PNG."""

from __future__ import annotations

import base64
import warnings

import numpy as np
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile

from ..categories import COMPARISON_CATEGORIES, DRY, FALSE_ALARM, HIT, MASK_CATEGORIES, MISS, WATER

_MASK = {item.value: np.array(item.colour[:3], np.uint8) for item in MASK_CATEGORIES}
_COMPARISON = {item.value: np.array(item.colour[:3], np.uint8) for item in COMPARISON_CATEGORIES}
BLUE, LAND = _MASK[WATER], _MASK[DRY]
"""Red, green and blue of water and of dry land."""

STRIPES = np.array((208, 232), np.uint8)
_PERIOD = 16  # pixels


def png(pixels: np.ndarray) -> bytes:
    """PNG of uint8 (rows, columns, 1, 3 or 4)."""
    rows, columns, count = pixels.shape
    with MemoryFile(ext=".png") as memory, warnings.catch_warnings():
        # A picture has no place on the map.
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with memory.open(
            driver="PNG", width=columns, height=rows, count=count, dtype="uint8"
        ) as dataset:
            dataset.write(np.moveaxis(pixels, -1, 0))
        return bytes(memory.read())


def data_uri(content: bytes) -> str:
    """A PNG as an address that needs no file."""
    return "data:image/png;base64," + base64.b64encode(content).decode("ascii")


def reduce(image: np.ndarray, step: int) -> np.ndarray:
    """Mean of each square of pixels that is not NaN; NaN where all are.

    Args:
        image: Float (rows, columns).
        step: Side of a square; what is left over at the lower and right edge is cut off.
    """
    rows, columns = (side // step for side in image.shape)
    blocks = image[: rows * step, : columns * step].reshape(rows, step, columns, step)
    valid = np.isfinite(blocks)
    total = np.where(valid, blocks, 0).sum(axis=(1, 3))
    number = valid.sum(axis=(1, 3))
    return np.where(number > 0, total / np.maximum(number, 1), np.nan)


def grey(plane: np.ndarray, limits: tuple[float, float] | None = None) -> np.ndarray:
    """A band as uint8 (rows, columns, 3).

    Args:
        plane: Float (rows, columns); NaN becomes striped.
        limits: Values of black and white; None: the 2nd and 98th percentile.
    """
    finite = np.isfinite(plane)
    if limits is None:
        limits = tuple(np.percentile(plane[finite], (2, 98))) if finite.any() else (0.0, 1.0)
    low, high = limits
    scaled = (np.where(finite, plane, low) - low) / max(high - low, 1e-6)
    picture = np.repeat(np.clip(255 * scaled, 0, 255).astype(np.uint8)[..., None], 3, axis=2)
    stripe(picture, ~finite)
    return picture


def water(share: np.ndarray) -> np.ndarray:
    """Land to water, uint8 (rows, columns, 3), of a probability or of 0 and 1; no NaN."""
    blend = share[..., None].astype(np.float32)
    return (blend * BLUE + (1 - blend) * LAND).astype(np.uint8)


def errors(truth: np.ndarray, called: np.ndarray) -> np.ndarray:
    """Hits, misses and false alarms over land, uint8 (rows, columns, 3), of two masks."""
    picture = np.empty((*truth.shape, 3), np.uint8)
    picture[:] = LAND
    for value, where in (
        (HIT, truth & called),
        (MISS, truth & ~called),
        (FALSE_ALARM, ~truth & called),
    ):
        picture[where] = _COMPARISON[value]
    return picture


def stripe(picture: np.ndarray, void: np.ndarray) -> None:
    """Stripe what has no data, in place.

    Args:
        picture: (rows, columns, 3).
        void: Mask (rows, columns).
    """
    rows, columns = void.shape
    second = np.add.outer(np.arange(rows), np.arange(columns)) % _PERIOD >= _PERIOD // 2
    picture[void] = STRIPES[second[void].astype(int)][:, None]
