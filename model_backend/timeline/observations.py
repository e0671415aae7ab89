"""Images of water, and the observations that those of one day make together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from ..context import JobContext
from ..protocol.parameters import RasterLayer
from ..raster.grid import Grid
from ..raster.overlap import Bounds
from ..water.meaning import PROBABILITY, Meaning

SAME_PLACE = 0.5
"""Share of the smaller of two images from which on they show the same place, not neighbours."""


@dataclass(frozen=True)
class Image:
    """A raster of one day, closed.

    Attributes:
        number: Its place among the layers that were given.
        layer: The raster.
        name: What the user calls it.
        day: That it shows.
        own: Its own grid.
        bounds: Around it, in the CRS of the timeline.
    """

    number: int
    layer: RasterLayer
    name: str
    day: date
    own: Grid
    bounds: Bounds


@dataclass(frozen=True)
class Recognised:
    """An image whose values are known.

    Attributes:
        image: The image.
        meaning: What its values are.
        permanent: Whether it may hold permanent water.
        warped: Whether its pixels are not those of the timeline.
    """

    image: Image
    meaning: Meaning
    permanent: bool
    warped: bool


@dataclass(frozen=True)
class Observation:
    """What one or several images saw at a time.

    Attributes:
        day: Of the first of them.
        images: In the order of their days.
    """

    day: date
    images: list[Recognised] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        """What the user calls the images."""
        return [item.image.name for item in self.images]

    @property
    def graded(self) -> bool:
        """Whether every image is a probability."""
        return all(item.meaning.kind == PROBABILITY for item in self.images)


def observations_of(images: Sequence[Recognised], gap: int) -> list[Observation]:
    """Images by time; those of fewer days apart than ``gap`` are one observation."""
    found: list[Observation] = []
    for item in sorted(images, key=lambda item: (item.image.day, item.image.number)):
        if not found or item.image.day - found[-1].day >= timedelta(gap):
            found.append(Observation(item.image.day))
        found[-1].images.append(item)
    return found


def say_merged(observations: Sequence[Observation], context: JobContext) -> None:
    """Say which images became one observation, and warn where they show the same place."""
    for observation in observations:
        if len(observation.images) == 1:
            continue
        days = sorted({str(item.image.day) for item in observation.images})
        names = "”, “".join(observation.names)
        context.log(
            f"“{names}” are one observation ({' to '.join(days[:: max(len(days) - 1, 1)])}): what"
            " one of them has judged counts, and water where any of them shows it."
        )
        boxes = [item.image.bounds for item in observation.images]
        share = max(shared(one, other) for i, one in enumerate(boxes) for other in boxes[i + 1 :])
        if share > SAME_PLACE:
            context.warn(
                f"Among “{names}”, images of {observation.day}, are some of the same place. If one"
                " is another version of the other, leave one of them out."
            )


def shared(one: Bounds, other: Bounds) -> float:
    """Share of the smaller of two boxes that lies in the other."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    least = min((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return max(width, 0.0) * max(height, 0.0) / least if least > 0 else 0.0
