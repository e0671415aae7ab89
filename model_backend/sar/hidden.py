"""Shadow and layover: where the terrain leaves a radar nothing to see, or too much at once.

The elevation is swept along the look direction. With each column that the sweep goes on, the height
that ground before it reaches drops as the sight line does (shadow) or as the wave front does
(layover); where it is still above the ground, that is hidden. So a pixel costs the same however far
the terrain hides.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .ground import Ground
from .terrain import Look

TOLERANCE = 1e-3  # metres of height, above the rounding of float32
_CHUNK = 512  # columns swept at a time, so that what is kept of them stays small
_DEEP = -1e9  # metres; where there is no data, and nothing is hidden by it


@dataclass(frozen=True)
class Hidden:
    """What the radar cannot see, each bool (rows, columns), False where there is no data.

    Attributes:
        shadow: Higher ground towards the sensor stands in the sight line.
        layover: Other ground along the look direction is at the same distance from the sensor.
    """

    shadow: np.ndarray
    layover: np.ndarray


@dataclass(frozen=True)
class Course:
    """How a walk along the look direction, away from the sensor, crosses the pixels.

    Attributes:
        down: Rows per metre.
        right: Columns per metre.
    """

    down: float
    right: float

    @classmethod
    def of(cls, look: Look, ground: Ground) -> Course:
        """The course on ground of one row."""
        right, down = (
            cosine.item() / size.item()
            for cosine, size in zip(
                look.pixels(ground), (ground.along_row, ground.along_column), strict=True
            )
        )
        return cls(down, right)


def hidden_reach(relief: float, course: Course, steepest: float) -> tuple[int, int]:
    """How far terrain can hide other terrain.

    Args:
        relief: Between the lowest and the highest place, metres.
        course: Of the walk.
        steepest: The largest of the tangent of the incidence angle and its inverse.

    Returns:
        Rows and columns to each side that :func:`hidden` looks at.
    """
    distance = relief * steepest
    rows, columns = (math.ceil(distance * abs(part)) for part in (course.down, course.right))
    return rows + 2, columns + 2


def steepest_view(lowest: float, highest: float) -> float:
    """``steepest`` of :func:`hidden_reach` for incidence angles between these, degrees."""
    return max(math.tan(math.radians(highest)), 1 / math.tan(math.radians(lowest)))


def hidden(elevation: np.ndarray, ground: Ground, look: Look, first: int = 0) -> Hidden:
    """Find shadow and layover.

    Heights between the pixels are linear between two neighbours. Sight lines are parallel. Whoever
    is itself in shadow still counts as laid over, and lays over others.

    Args:
        elevation: float32 (rows, columns) in metres, NaN where there is no data, which neither
            hides anything nor is hidden.
        ground: Of one row, so that every column is crossed alike.
        look: Of the radar; where its incidence is an array and NaN, nothing is hidden.
        first: Row of the scene that the block begins at: so lines cross each block of a scene at
            the same places.

    Returns:
        The masks. Exact where the block extends :func:`hidden_reach` pixels around.
    """
    course = Course.of(look, ground)
    if abs(course.down) > abs(course.right):
        turned = Course(course.right, course.down)
        found = _swept(elevation.T, turned, np.transpose(look.incidence), first)
        return Hidden(found.shadow.T, found.layover.T)
    return _swept(elevation, course, look.incidence)


def _swept(
    elevation: np.ndarray, course: Course, incidence: float | np.ndarray, first: int = 0
) -> Hidden:
    """As :func:`hidden`, for a walk that crosses more columns than rows; ``first`` is a column."""
    nothing = np.zeros(elevation.shape, bool)
    if not np.isfinite(elevation).any():
        return Hidden(nothing, nothing.copy())
    pace = 1 / abs(course.right)  # metres from column to column
    # Rows that a line has gone down in each column.
    gone = course.down / course.right * np.arange(first, first + elevation.shape[1])
    tangent = np.tan(np.radians(np.asarray(incidence, np.float32)))
    away = course.right > 0  # whether columns count away from the sensor

    def sight(tangents: np.ndarray) -> np.ndarray:
        return pace / tangents

    def front(tangents: np.ndarray) -> np.ndarray:
        return pace * tangents

    shadow = _overtopped(elevation, tangent, sight, gone, away)
    layover = _overtopped(elevation, tangent, front, gone, not away)
    layover |= _overtopped(-elevation, tangent, front, gone, away)
    return Hidden(shadow, layover)


def _overtopped(
    heights: np.ndarray,
    tangent: np.ndarray,
    drop: Callable[[np.ndarray], np.ndarray],
    gone: np.ndarray,
    ahead: bool,
) -> np.ndarray:
    """Where heights before a pixel, less what the line drops on the way, are above it.

    Args:
        heights: float32 (rows, columns), NaN where there is no data.
        tangent: Of the incidence angle; a number or (rows, columns).
        drop: Metres from column to column for such tangents.
        gone: Rows that the line has gone down in each column, (columns,); from one to the next
            by no more than one.
        ahead: Whether the line runs towards the next column, or towards the one before.

    Returns:
        bool (rows, columns).
    """
    rows, columns = heights.shape
    found = np.zeros((rows, columns), bool)
    # Lines lie a row apart. In a column they pass below rows −1 … rows − 1 by the same part.
    carried = np.full(rows + 1, _DEEP)
    passed: int | None = None  # whole rows that the lines had gone down in the last column
    chunks = range(0, columns, _CHUNK)
    for start in chunks if ahead else reversed(chunks):
        end = min(start + _CHUNK, columns)
        whole, part = _position(gone[start:end])
        known = heights[:, start:end].T
        padded = np.full((end - start, rows + 2), _DEEP)
        padded[:, 1:-1] = np.where(np.isfinite(known), known, _DEEP)
        lines = (1 - part) * padded[:, :-1] + part * padded[:, 1:]
        # A line ends where the angle is not known.
        dropped = np.nan_to_num(drop(_tangents(tangent, start, end)), nan=-_DEEP)
        before = np.empty_like(lines)
        for step in range(end - start) if ahead else range(end - start - 1, -1, -1):
            if passed is not None:
                carried = _moved(carried, whole[step] - passed)
            passed = whole[step]
            np.subtract(carried, dropped[step], out=before[step])
            np.maximum(before[step], lines[step], out=carried)
        above = part * before[:, :-1] + (1 - part) * before[:, 1:]
        with np.errstate(invalid="ignore"):
            found[:, start:end] = (above > known + TOLERANCE).T
    return found


def _position(gone: np.ndarray) -> tuple[list[int], np.ndarray]:
    """Whole rows that the lines have gone down in some columns, and the part that is left."""
    whole = np.floor(gone + 1e-9)
    return whole.astype(int).tolist(), np.maximum(gone - whole, 0)[:, np.newaxis]


def _tangents(tangent: np.ndarray, start: int, end: int) -> np.ndarray:
    """Tangents for the lines in some columns: float64 (columns, 1) or (columns, rows + 1)."""
    if np.ndim(tangent) == 0:
        return np.full((end - start, 1), tangent, np.float64)
    own = tangent[:, start:end].T.astype(np.float64)
    return own[:, [0, *range(own.shape[1])]]


def _moved(levels: np.ndarray, down: int) -> np.ndarray:
    """Levels of the lines once they have crossed into another row, −1, 0 or 1 below."""
    if down == 0:
        return levels
    moved = np.full_like(levels, _DEEP)
    if down > 0:
        moved[1:] = levels[:-1]
    else:
        moved[:-1] = levels[1:]
    return moved
