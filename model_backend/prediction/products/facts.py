"""What the products of a map say about how it was made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Tuple

from ...raster.grid import Grid

AND = " + "
"""Between the names of methods whose mean is mapped."""


@dataclass(frozen=True)
class MapFacts:
    """About a map.

    Attributes:
        scene: What the user calls the image.
        grid: Of the map.
        date: When the image was taken, ISO 8601; empty: not known.
        sensor: Such as ``Sentinel-1A``; empty: not known.
        orbit: ``ascending`` or ``descending``; empty: not known.
        bands: Names of the bands that were used.
        missing: Those that the model could have used but the image lacks.
        unit: Of the image, in words.
        method: Name of the model or of the built-in method; of all whose mean is mapped.
        hashes: SHA-256 of each model file by its name; empty: the built-in method.
        engine: What ran the network, with version and precision; empty: the built-in method.
        scores: What is measured about the method, a sentence each, each with its data and model
            hash; empty: nothing is.
        threshold: Probability from which a pixel is water.
        permanent: What told permanent water apart, in words; empty: nothing did.
        before: Name of the image from before that a model of two dates compares with, so that it
            maps the flood; empty: it maps water.
        exclusion: Name of the exclusion mask; empty: there is none.
        warnings: What whoever reads the map must know.
    """

    scene: str
    grid: Grid
    method: str
    threshold: float
    date: str = ""
    sensor: str = ""
    orbit: str = ""
    bands: Tuple[str, ...] = ()
    missing: Tuple[str, ...] = ()
    unit: str = ""
    hashes: Dict[str, str] = field(default_factory=dict)
    engine: str = ""
    scores: Tuple[str, ...] = ()
    permanent: str = ""
    before: str = ""
    exclusion: str = ""
    warnings: Tuple[str, ...] = ()

    @property
    def is_flood(self) -> bool:
        """Whether water means flood: what is always there was told apart or is left out."""
        return bool(self.permanent or self.before)
