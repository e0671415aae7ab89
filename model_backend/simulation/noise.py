"""Random fields that give the same values however the rows are asked for."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import scipy.fft

_SPLINE_SPREAD = 0.55  # standard deviation that the spline leaves of independent unit nodes


def row_generator(seed: int, layer: int, row: int) -> np.random.Generator:
    """Generator of one row of one layer: rows never depend on each other's order."""
    entropy = np.random.SeedSequence((seed, layer, row))
    return np.random.Generator(np.random.SFC64(entropy))


def fractal(shape: tuple[int, int], rng: np.random.Generator, roughness: float = 2.2) -> np.ndarray:
    """A fractal surface of mean 0 and standard deviation 1.

    Args:
        shape: Rows and columns.
        rng: Source of randomness.
        roughness: Exponent of the power spectrum; larger is smoother.

    Returns:
        float32, ``shape``. Opposite edges do not match: a larger surface is cropped.
    """
    rows, columns = (scipy.fft.next_fast_len(int(1.4 * n) + 8, real=True) for n in shape)
    spectrum = scipy.fft.rfft2(rng.standard_normal((rows, columns), dtype=np.float32))
    # Frequencies in cycles per longer side: the relief is isotropic in narrow scenes as well.
    fy = scipy.fft.fftfreq(rows)[:, None]
    fx = scipy.fft.rfftfreq(columns)[None, :]
    frequency = np.hypot(fy, fx)
    frequency[0, 0] = np.inf
    spectrum *= frequency.astype(np.float32) ** np.float32(-roughness / 2 - 0.5)
    surface = scipy.fft.irfft2(spectrum, (rows, columns))[: shape[0], : shape[1]]
    spread = float(surface.std()) or 1.0
    return ((surface - surface.mean()) / spread).astype(np.float32)


class SplineRows:
    """Rows of a smooth surface through coarse nodes (quadratic B-spline).

    Args:
        node_row: Gives the nodes of a coarse row, at least as long as the columns need.
        step: Pixels between nodes; 1 gives the nodes as they are.
        width: Columns of the surface.
        first: Node (row, column) in which the surface's first pixel lies.
    """

    def __init__(
        self,
        node_row: Callable[[int], np.ndarray],
        step: float,
        width: int,
        first: tuple[int, int] = (1, 1),
    ) -> None:
        self._node_row = node_row
        self._step = step
        self._first_row = first[0]
        self._columns, self._weights = _spline(0, width, step, first[1])
        self._expanded: dict[int, np.ndarray] = {}

    def rows(self, row0: int, count: int) -> np.ndarray:
        """Rows ``row0`` to ``row0 + count``; float32 (count, width)."""
        lines, weights = _spline(row0, count, self._step, self._first_row)
        low, high = int(lines[0]) - 1, int(lines[-1]) + 2
        self._expanded = {i: v for i, v in self._expanded.items() if low <= i < high}
        for line in range(low, high):
            if line not in self._expanded:
                self._expanded[line] = self._expand(self._node_row(line))
        stack = np.stack([self._expanded[line] for line in range(low, high)])
        if self._step == 1:
            return stack[lines - low]
        return sum_of_three(stack, lines - low, weights)

    def _expand(self, nodes: np.ndarray) -> np.ndarray:
        nodes = nodes.astype(np.float32, copy=False)
        if self._step == 1:
            return nodes[self._columns]
        w0, w1, w2 = self._weights
        c = self._columns
        return w0 * nodes[c - 1] + w1 * nodes[c] + w2 * nodes[c + 1]


def sum_of_three(stack: np.ndarray, lines: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Weighted sum of the rows before, at and after each of ``lines``."""
    # Plain products, not a matrix product: that one rounds differently for other strip heights.
    result = stack[lines - 1] * weights[0][:, None]
    result += stack[lines] * weights[1][:, None]
    result += stack[lines + 1] * weights[2][:, None]
    return result


def _spline(start: int, count: int, step: float, first: int) -> tuple[np.ndarray, np.ndarray]:
    position = (np.arange(start, start + count) + 0.5) / step
    node = np.floor(position)
    t = (position - node).astype(np.float32)
    weights = np.stack([0.5 * (1 - t) ** 2, 0.5 + t * (1 - t), 0.5 * t * t])
    return node.astype(np.int64) + first, weights


class SplineNoise(SplineRows):
    """Smooth noise of mean 0 and about unit standard deviation.

    Args:
        seed: Of the scene.
        layer: Number that no other noise of the scene has.
        wavelength: Pixels between nodes.
        width: Columns.
    """

    def __init__(self, seed: int, layer: int, wavelength: float, width: int) -> None:
        nodes = int(width / wavelength) + 4

        def node_row(row: int) -> np.ndarray:
            values = row_generator(seed, layer, row).standard_normal(nodes, dtype=np.float32)
            return values / np.float32(_SPLINE_SPREAD)

        super().__init__(node_row, wavelength, width)


class DetailNoise:
    """Fractal detail between the nodes of a coarse model and the pixels.

    Args:
        seed: Of the scene.
        layer: First of up to 16 layer numbers that belong to this noise.
        coarsest: Pixels of the coarsest wavelength; 1 gives no detail.
        width: Columns.
    """

    def __init__(self, seed: int, layer: int, coarsest: int, width: int) -> None:
        self._octaves: list[tuple[float, SplineNoise]] = []
        self._width = width
        wavelength, strength = float(coarsest), 0.7
        while wavelength >= 2:
            noise = SplineNoise(seed, layer + len(self._octaves), wavelength, width)
            self._octaves.append((strength, noise))
            wavelength, strength = wavelength / 2.2, strength * 0.45

    def rows(self, row0: int, count: int) -> np.ndarray:
        """Rows ``row0`` to ``row0 + count``; float32 (count, width)."""
        total = np.zeros((count, self._width), np.float32)
        for strength, noise in self._octaves:
            total += np.float32(strength) * noise.rows(row0, count)
        return total


def octaves(noises: list[SplineNoise], row0: int, count: int) -> np.ndarray:
    """Sum of noises, each weaker than the coarser one before; spread about 1."""
    total = noises[0].rows(row0, count) * np.float32(0.75)
    for number, noise in enumerate(noises[1:], 1):
        total += np.float32(0.75 ** (number + 1)) * noise.rows(row0, count)
    return total
