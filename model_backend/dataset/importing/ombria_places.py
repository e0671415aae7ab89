"""Which patches of OMBRIA adjoin, found by their borders."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Protocol

import numpy as np

from .adjoining import Mosaic, mosaics
from .ombria_patch import read_png
from .plan import LeftOut

# Both dates of the radar and of the three optical bands.
LAYERS = (
    ("S1", "BEFORE", 0),
    ("S1", "AFTER", 0),
    *(("S2", when, band) for when in ("BEFORE", "AFTER") for band in range(3)),
)


class Numbered(Protocol):
    """A patch; see :class:`.ombria.Patch`."""

    series: str
    files: dict[tuple[str, str], Path]


def find_places(patches: Sequence[Numbered], progress: Callable[[int], None]) -> list[Mosaic]:
    """Places that adjoining patches form; patches of different series never adjoin.

    Args:
        patches: Sorted by series.
        progress: Told how many patches have been read.

    Returns:
        Of each place, the row and column of its patches, pixels, by index into ``patches``.
    """
    places = []
    start = 0
    for _, group in groupby(patches, key=lambda patch: patch.series):
        borders: list[np.ndarray | None] = []
        for patch in group:
            borders.append(_borders(patch.files))
            progress(start + len(borders))
        for place in mosaics(borders):
            places.append({start + index: corner for index, corner in place.items()})
        start += len(borders)
    return places


def _borders(files: Mapping[tuple[str, str], Path]) -> np.ndarray | None:
    """Left, right, top and bottom border of each layer, uint8 (layers, 4, size).

    None: the patch cannot be read or is no square; it adjoins nothing then.
    """
    images: dict[tuple[str, str], np.ndarray] = {}
    try:
        for sensor, when, _ in LAYERS:
            if (sensor, when) in files and (sensor, when) not in images:
                images[sensor, when] = read_png(files[sensor, when], 3 if sensor == "S2" else 1)
    except LeftOut:
        return None
    shapes = {image.shape[1:] for image in images.values()}
    if len(shapes) != 1 or len(set(next(iter(shapes)))) != 1:
        return None
    (size, _), *_ = shapes
    # A layer that is missing is flat, and flat borders say nothing.
    borders = np.zeros((len(LAYERS), 4, size), np.uint8)
    for layer, (sensor, when, band) in enumerate(LAYERS):
        if (sensor, when) in images:
            plane = images[sensor, when][band]
            borders[layer] = plane[:, 0], plane[:, -1], plane[0], plane[-1]
    return borders
