"""Where the names of a chart's lines stand: on their lines, and on nothing else."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

HEIGHT = 13.0
LETTER = 7.0  # pixels of a letter, on average
_STEP = 4.0  # pixels between the points of a line
_PLACES = 30
_OUTWARD = 0.2
_NEAR = 40.0  # pixels beyond which it does not matter how far the next line is


def place(
    lines: Sequence[np.ndarray],
    texts: Sequence[str],
    box: tuple[float, float, float, float],
    taken: Sequence[tuple[float, float, float, float]] = (),
) -> list[tuple[float, float]]:
    """Middle of each text's baseline.

    Args:
        lines: Points (n, 2) of each line, pixels.
        texts: Of each line.
        box: Left, top, right and bottom of the plot.
        taken: Boxes where no text may stand.
    """
    dense = [_dense(line) for line in lines]
    used = [np.asarray(item, float) for item in taken]
    centre = np.array((box[0] + box[2], box[1] + box[3])) / 2
    found = []
    for number, text in enumerate(texts):
        width = LETTER * len(text) + 4
        others = np.concatenate(
            [np.empty((0, 2)), *(line for i, line in enumerate(dense) if i != number)]
        )
        best: tuple[float, float, float] | None = None
        rows = np.linspace(0, len(dense[number]) - 1, _PLACES).astype(int)
        for x, y in dense[number][np.unique(rows)]:
            # Beside steep lines there is room to the left or right, elsewhere above or below.
            for dx, dy in (
                (0, -6),
                (0, 15),
                (0, -16),
                (0, 26),
                (width / 2 + 7, 4),
                (-width / 2 - 7, 4),
            ):
                spot = np.array(
                    (x + dx - width / 2, y + dy - HEIGHT + 2, x + dx + width / 2, y + dy + 3)
                )
                if not (box[0] < spot[0] and box[1] < spot[1] and spot[2] < box[2]):
                    continue
                if spot[3] > box[3]:
                    continue
                cost = 1000.0 * sum(_overlap(spot, other) for other in used)
                cost += 40.0 * (_inside(others, spot) + _inside(dense[number], spot))
                middle = np.array((x + dx, y + dy - HEIGHT / 2))
                # Lines that meet at a corner are told apart away from it.
                cost += _OUTWARD * float(np.abs(middle - centre)[0])
                if len(others):
                    for point in (middle, np.array((x, y))):
                        cost -= min(float(np.hypot(*(others - point).T).min()), _NEAR)
                if best is None or cost < best[0]:
                    best = (cost, x + dx, y + dy)
        if best is None:
            best = (0.0, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        found.append(best[1:])
        used.append(
            np.array((best[1] - width / 2, best[2] - HEIGHT, best[1] + width / 2, best[2] + 3))
        )
    return found


def _dense(line: np.ndarray) -> np.ndarray:
    """Points at equal distances along a line."""
    if len(line) < 2:
        return line.reshape(-1, 2)
    along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    at = np.linspace(0, along[-1], max(int(along[-1] / _STEP), 2))
    return np.stack([np.interp(at, along, line[:, 0]), np.interp(at, along, line[:, 1])], axis=1)


def _inside(points: np.ndarray, box: np.ndarray) -> int:
    x, y = points.T
    return int(((x > box[0]) & (x < box[2]) & (y > box[1]) & (y < box[3])).sum())


def _overlap(one: np.ndarray, other: np.ndarray) -> bool:
    return bool((one[:2] < other[2:]).all() and (other[:2] < one[2:]).all())
