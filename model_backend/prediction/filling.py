"""Pixels without data get values before a network sees them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def fill_missing(
    image: np.ndarray, missing: np.ndarray, reach: int, beyond: Sequence[float]
) -> None:
    """Fill pixels without data from the nearest that have some, in place.

    What lies within ``reach`` of a pixel with data depends on that neighbourhood alone, so the
    same pixel is filled alike in whichever tile it lies. The work grows with the length of the
    edge, not with the area that has no data.

    Args:
        image: float32 (bands, rows, columns).
        missing: bool (rows, columns), where values are to be filled in.
        reach: Pixels, counted in steps along rows and columns, up to which values spread.
        beyond: Value of each band further away.
    """
    if not missing.any():
        return
    rows, columns = missing.shape
    stride = columns + 2
    # A border that counts as done spares every step the look whether it leaves the image.
    todo = np.zeros((rows + 2, stride), bool)
    todo[1:-1, 1:-1] = missing
    known = np.zeros_like(todo)
    known[1:-1, 1:-1] = ~missing
    edge = todo[1:-1, 1:-1] & (
        known[:-2, 1:-1] | known[2:, 1:-1] | known[1:-1, :-2] | known[1:-1, 2:]
    )
    row, column = np.nonzero(edge)
    front = (row + 1) * stride + column + 1
    todo, known = todo.ravel(), known.ravel()
    source = np.arange(todo.size, dtype=np.int64)
    last = np.empty(todo.size, np.int32)
    steps = (-stride, stride, -1, 1)
    for _ in range(reach):
        if not front.size:
            break
        origin = np.full(front.size, -1, np.int64)
        for step in steps:
            neighbour = front + step
            take = (origin < 0) & known[neighbour]
            origin[take] = source[neighbour[take]]
        source[front] = origin
        known[front] = True
        todo[front] = False
        following = np.concatenate([front + step for step in steps])
        following = following[todo[following]]
        # Each once, without sorting: the last writer of a place wins, and it alone stays.
        ticket = np.arange(following.size)
        last[following] = ticket
        front = following[last[following] == ticket]
    left = todo.reshape(rows + 2, stride)[1:-1, 1:-1]
    spread = missing & ~left
    if spread.any():
        place = source.reshape(rows + 2, stride)[1:-1, 1:-1][spread]
        from_row, from_column = place // stride - 1, place % stride - 1
        for plane in image:
            plane[spread] = plane[from_row, from_column]
    if left.any():
        for plane, value in zip(image, beyond):
            plane[left] = value
