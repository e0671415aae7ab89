"""What is known of an image before it is read: date, orbit, track."""

from __future__ import annotations

import os
from dataclasses import dataclass

from ..prediction.record import image_facts
from ..raster.source import RasterSource, local_files
from ..sar.acquisition import Acquisition
from ..sar.track import Track, track_of

_ORBITS = {
    "": "orbit not known",
    "ascending": "ascending orbit",
    "descending": "descending orbit",
}


@dataclass(frozen=True)
class Candidate:
    """An image that statistics may be made of, or that they are for.

    Attributes:
        name: What the user calls it.
        path: Of its dataset.
        date: Day, ISO 8601; empty: not known.
        orbit: ``ascending`` or ``descending``; empty: not known.
        track: Relative orbit and incidence, as far as they are known.
        overlaps: Whether it lies where statistics are wanted.
    """

    name: str
    path: str
    date: str
    orbit: str
    track: Track
    overlaps: bool = True

    @property
    def file(self) -> str:
        """What tells that two layers are one file."""
        return os.path.realpath(self.path) if os.path.exists(self.path) else self.path

    @property
    def words(self) -> str:
        """Such as ``2024-05-31, descending, track 12``."""
        track = f"track {self.track.number}" if self.track.number is not None else ""
        date = self.date or "date not known"
        return ", ".join(filter(None, (date, _ORBITS[self.orbit], track)))


def candidate_of(source: RasterSource, date: str = "", overlaps: bool = True) -> Candidate:
    """What an open layer says of itself.

    Args:
        source: The layer.
        date: That the user says; empty: recognised.
        overlaps: As of :class:`Candidate`.
    """
    facts: Acquisition = image_facts(source)
    dataset = source.dataset
    tags = {**dataset.tags(1), **dataset.tags()}
    files = [str(path) for path in local_files(source)]
    track = track_of(tags, source.layer.path, source.name, *files)
    when = date or facts.date[:10]
    return Candidate(source.name, source.layer.path, when, facts.orbit, track, overlaps)
