"""Windows that follow edges, for the refined Lee filter (Lee 1981).

Beside an edge only that half of the window counts which lies on the pixel's own side. Edges have
one of four directions, so there are eight halves; each contains the line through the pixel.
"""

from __future__ import annotations

import numpy as np

from .windows import WindowStatistics, window_mean

SMALLEST = 5  # pixels; a smaller window has no room for nine means
PART = 3  # side of the small windows whose means show the edge

# How the mean rises towards the east, north-east, north and north-west (rows run southwards).
_GRADIENTS = np.array(
    [
        [[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]],
        [[0, 1, 1], [-1, 0, 1], [-1, -1, 0]],
        [[1, 1, 1], [0, 0, 0], [-1, -1, -1]],
        [[1, 1, 0], [1, 0, -1], [0, -1, -1]],
    ],
    np.float32,
)
_STEPS = ((0, 1), (-1, 1), (-1, 0), (-1, -1))  # rows, columns; one step up each gradient


def refined_lee(power: np.ndarray, valid: np.ndarray, size: int) -> WindowStatistics:
    """Statistics of the half window on each pixel's side of the edge.

    Args:
        power: float32 (rows, columns); anything where not valid.
        valid: bool (rows, columns).
        size: Side of the whole window in pixels.

    Returns:
        Mean and variance, each (rows, columns).
    """
    half = size // 2
    side = edge_side(power, valid, size)
    padded = np.pad(np.where(valid, power, np.float32(0)), half).ravel()
    weights = np.pad(valid.astype(np.float32), half).ravel()
    stride = power.shape[1] + 2 * half
    mean, variance = np.zeros_like(power), np.zeros_like(power)
    for number in range(8):
        rows, columns = np.nonzero((side == number) & valid)
        # Gathered for the pixels that want this half only, an eighth of the work of a filter.
        at = rows * stride + columns
        total, square, weight = (np.zeros(at.size, np.float32) for _ in range(3))
        for down, right in np.argwhere(half_window(number, size)):
            there = at + (down * stride + right)
            values = padded[there]
            total += values
            square += values * values
            weight += weights[there]
        level = total / np.maximum(weight, np.float32(1))
        mean[rows, columns] = level
        square /= np.maximum(weight, np.float32(1))
        variance[rows, columns] = np.maximum(square - level * level, np.float32(0))
    return WindowStatistics(mean, variance)


def edge_side(power: np.ndarray, valid: np.ndarray, size: int) -> np.ndarray:
    """Which of the eight half windows lies on the pixel's side of the edge; int8."""
    means = _nine_means(power, valid, size)
    strength = np.stack(
        [
            sum(
                np.float32(gradient[i, j]) * means[i][j]
                for i in range(3)
                for j in range(3)
                if gradient[i, j]
            )
            for gradient in _GRADIENTS
        ]
    )
    direction = np.abs(strength).argmax(axis=0).astype(np.int8)
    side = direction.copy()
    center = means[1][1]
    for number, (down, right) in enumerate(_STEPS):
        ahead, behind = means[1 + down][1 + right], means[1 - down][1 - right]
        nearer_behind = np.abs(behind - center) < np.abs(ahead - center)
        side[(direction == number) & nearer_behind] += 4
    return side


def half_window(number: int, size: int) -> np.ndarray:
    """Mask (size, size) of a half window: 0–3 up the gradients, 4–7 down them."""
    half = size // 2
    rows, columns = np.mgrid[-half : half + 1, -half : half + 1]
    down, right = _STEPS[number % 4]
    along = rows * down + columns * right
    return along >= 0 if number < 4 else along <= 0


def _nine_means(power: np.ndarray, valid: np.ndarray, size: int) -> list[list[np.ndarray]]:
    """Means of nine small windows spread over the whole one, as 3 × 3 planes."""
    apart = (size - PART) // 2
    mean = window_mean(power, valid, PART)
    known = window_mean(valid.astype(np.float32), np.ones_like(valid), PART) > 0
    rows, columns = power.shape
    padded = np.pad(np.where(known, mean, np.float32(np.nan)), apart, constant_values=np.nan)
    nine = []
    for i in range(3):
        line = []
        for j in range(3):
            part = padded[i * apart : i * apart + rows, j * apart : j * apart + columns]
            # Where nothing is known there is no edge to be seen.
            line.append(np.where(np.isnan(part), mean, part))
        nine.append(line)
    return nine
