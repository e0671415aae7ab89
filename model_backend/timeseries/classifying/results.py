"""What a model has said of the images of a place, and the flood that follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from ...language import phrase, tr
from ..places import Place, SequenceImage

UNNAMED = phrase("Place")
"""Name of a place that was given none."""


@dataclass(frozen=True)
class PlaceResult:
    """A place that was classified.

    Attributes:
        place: With the images that could be used, in the order of time.
        probabilities: (images,), of a flood.
        sequence: Probability of a flood in any of them.
        threshold: From which an image is called flooded.
        dark: (images,), share of dark cells; None: the model knows no such rule.
        alone: By sensor, probabilities of its images without the other sensor.
        seen: Whether the model learned from this place, or something was chosen on it.
    """

    place: Place
    probabilities: np.ndarray
    sequence: float
    threshold: float
    dark: np.ndarray | None = None
    alone: dict[str, np.ndarray] | None = None
    seen: bool = False

    @property
    def name(self) -> str:
        """Of the place, as people read it."""
        return shown(self.place.name)

    @property
    def flooded(self) -> np.ndarray:
        """Bool (images,)."""
        return self.probabilities >= self.threshold

    @property
    def images(self) -> tuple[SequenceImage, ...]:
        """In the order of time."""
        return self.place.images

    @property
    def flood(self) -> FloodCourse | None:
        """The flood as it was seen; None: there is none."""
        numbers = np.flatnonzero(self.flooded)
        if not len(numbers):
            return None
        first, last = self.images[numbers[0]], self.images[numbers[-1]]
        peak = int(np.argmax(self.probabilities))
        between = self.flooded[numbers[0] : numbers[-1] + 1]
        return FloodCourse(
            first=day_of(first),
            last=day_of(last),
            days=(day_of(last) - day_of(first)).days,
            peak=day_of(self.images[peak]),
            peak_probability=float(self.probabilities[peak]),
            images=len(numbers),
            dry_between=int((~between).sum()),
        )


@dataclass(frozen=True)
class FloodCourse:
    """A flood through time.

    Attributes:
        first: Date of the first flooded image.
        last: Date of the last one.
        days: Between the two; what came before and after was not seen.
        peak: Date of the highest probability.
        peak_probability: That probability.
        images: Flooded images.
        dry_between: Images between the first and the last that are called dry.
    """

    first: date
    last: date
    days: int
    peak: date
    peak_probability: float
    images: int
    dry_between: int


def day_of(image: SequenceImage) -> date:
    """Date of an image."""
    return date.fromisoformat(image.date[:10])


def shown(name: str) -> str:
    """Name of a place as people read it; names that were given stay as they are."""
    return tr(UNNAMED) if name == UNNAMED else name
