"""Where the images of a sequence lie: they have to share some ground."""

from __future__ import annotations

from collections.abc import Sequence

import shapely

from ...dataset.sequences import RADAR
from ...protocol import HighwaterError
from .images import SeriesImage
from .opened import SeriesLayer


def common_place(images: Sequence[SeriesImage], sequence: str) -> shapely.Geometry | None:
    """The ground that all images show, in degrees.

    Args:
        images: Of the sequence.
        sequence: Its name, for messages.

    Returns:
        None where no image has a place on the map.

    Raises:
        HighwaterError: ``sequence.no_overlap`` for layers that lie elsewhere, ``input.no_crs``
            where only some have a CRS, ``sequence.sizes`` where none has and sizes differ.
    """
    layers = [layer for image in images for layer in image.layers]
    placed = [layer for layer in layers if layer.footprint is not None]
    if not placed:
        _require_one_size(layers)
        return None
    if len(placed) < len(layers):
        lost = next(layer for layer in layers if layer.footprint is None)
        raise HighwaterError(
            "input.no_crs",
            f"The layer “{lost.name}” has no coordinate reference system, the others do.",
            "Set its CRS in the layer's properties, or leave it out.",
        )
    _require_overlap(placed)
    place = shapely.intersection_all([layer.footprint for layer in placed])
    if place.area <= 0:
        raise HighwaterError(
            "sequence.no_overlap",
            f"The layers of the sequence “{sequence}” overlap in pairs, but no ground is in all"
            " of them.",
            "Make a sequence of those that show the same place.",
        )
    return place


def _require_overlap(layers: Sequence[SeriesLayer]) -> None:
    """Refuse the layer that overlaps with the fewest others, if it misses any."""
    footprints = [layer.footprint for layer in layers]
    missed = [
        [
            other
            for other, outline in zip(layers, footprints)
            if shapely.intersection(own, outline).area <= 0
        ]
        for own in footprints
    ]
    # Of two groups the smaller, of equal ones the later.
    worst = max(range(len(layers)), key=lambda index: (len(missed[index]), index))
    if not missed[worst]:
        return
    lost, other = layers[worst], missed[worst][0]
    sensors = ""
    if lost.sensor != other.sensor:
        sensors = " (radar)" if lost.sensor == RADAR else " (optical)"
    raise HighwaterError(
        "sequence.no_overlap",
        f"The layer “{lost.name}”{sensors} lies elsewhere: it does not overlap with"
        f" “{other.name}”"
        + (f" and {len(missed[worst]) - 1} more" if len(missed[worst]) > 1 else "")
        + ".",
        "Leave it out, or check its CRS.",
    )


def _require_one_size(layers: Sequence[SeriesLayer]) -> None:
    for layer in layers:
        if layer.shape != layers[0].shape:
            raise HighwaterError(
                "sequence.sizes",
                f"The layers “{layers[0].name}” and “{layer.name}” have no coordinate reference"
                " system and different sizes: it is not known whether they show the same place.",
                "Set their CRS, or use images of one size.",
            )
