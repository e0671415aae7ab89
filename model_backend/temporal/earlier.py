"""The earlier images of a place, chosen and opened on the grid of the flood's image."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import DatedRaster, RasterLayer
from ..raster.grid import Grid
from ..raster.source import RasterSource, display_name, open_raster
from ..report.words import listed
from ..sar.bands import POLARISATIONS
from ..sar.placing import require_overlap
from ..sar.scene import open_scene
from ..timeline.days import Days
from .candidates import Candidate, candidate_of
from .choosing import choose, require_enough
from .image import EarlierImage

LARGEST_SMOOTHING = 20.0  # pixels


@dataclass(frozen=True)
class Wanted:
    """What is asked of earlier images, as of the parameters of the same names."""

    layers: Sequence[DatedRaster]
    dates: str
    date_table: str
    bands: str
    unit: str
    smoothing: float
    min_images: int

    def check(self) -> None:
        """Refuse what cannot be.

        Raises:
            HighwaterError: ``parameter.…`` or ``temporal.too_few``.
        """
        if not 0 <= self.smoothing <= LARGEST_SMOOTHING:  # false for what is no number as well
            raise HighwaterError(
                "parameter.smoothing",
                f"The smoothing is {self.smoothing:g} pixels.",
                f"Choose 0 (none) to {LARGEST_SMOOTHING:g}.",
            )
        if self.min_images < 2:
            raise HighwaterError(
                "parameter.min_images",
                f"At least {self.min_images} images are asked for, but how far values lie apart"
                " cannot be told of fewer than two.",
                "Choose 2 or more.",
            )
        require_enough(len(self.layers), self.min_images, len(self.layers), ())


@dataclass
class EarlierImages:
    """Images that statistics are made of; a context manager that closes them.

    Attributes:
        images: The open images.
        candidates: What is known of each.
        left_out: Name of each other layer and why it was not taken.
        names: Polarisations that statistics are made of.
        sources: Of the images, for the record.
    """

    images: list[EarlierImage] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    sources: list[RasterSource] = field(default_factory=list)

    def __enter__(self) -> EarlierImages:
        return self

    @property
    def count(self) -> int:
        """Number of images; files of one polarisation each of an image count as one."""
        return max(Counter(name for image in self.images for name in image.names).values())

    @property
    def tiled(self) -> bool:
        """Whether most of the images lie in tiles rather than rows."""
        sets = [source.dataset for source in self.sources]
        return 2 * sum(item.block_shapes[0][1] < item.width for item in sets) > len(sets)

    def __exit__(self, *_: object) -> None:
        for image in self.images:
            image.close()

    def record(self) -> dict[str, object]:
        """For the provenance."""
        return {
            "earlier_images": [
                {"name": item.name, "date": item.date or None, "orbit": item.orbit or None}
                for item in self.candidates
            ],
            "left_out": [{"name": name, "why": why} for name, why in self.left_out],
        }


def open_earlier(
    wanted: Wanted,
    flood: Candidate | None,
    grid: Grid,
    names: Sequence[str],
    context: JobContext,
) -> EarlierImages:
    """Choose the earlier images of the flood's orbit and open them.

    Args:
        wanted: What is asked for, already checked.
        flood: Image of the flood; None: the first of the layers gives the orbit.
        grid: To deliver on.
        names: Polarisations wanted; empty: all that are there.
        context: Told what was taken, what was left out, and what is not known.

    Raises:
        HighwaterError: ``temporal.…``, or anything that is wrong with one of the images.
    """
    layers = [item.layer for item in wanted.layers]
    days = Days(wanted, [display_name(layer) for layer in layers], context)
    candidates = [_look(layer, index, days, grid) for index, layer in enumerate(layers)]
    chosen = choose(candidates, flood or candidates[0], flood is not None, context)
    count = len(chosen.taken)
    require_enough(count, wanted.min_images, len(layers), chosen.left_out)
    found = EarlierImages(left_out=list(chosen.left_out))
    with contextlib.ExitStack() as stack:
        stack.push(found)
        for index in chosen.taken:
            _open(wanted, layers[index], candidates[index], grid, found, context)
        found.names = _polarisations(found.images, wanted, names, context)
        stack.pop_all()
    return found


def _look(layer: RasterLayer, index: int, days: Days, grid: Grid) -> Candidate:
    with contextlib.closing(open_raster(layer)) as source:
        source.require_georeference()
        day = days.of(index, source)
        date = "" if day is None else day.isoformat()
        try:
            require_overlap(source, grid, "")
        except HighwaterError:
            return candidate_of(source, date, overlaps=False)
        return candidate_of(source, date)


def _open(
    wanted: Wanted,
    layer: RasterLayer,
    candidate: Candidate,
    grid: Grid,
    found: EarlierImages,
    context: JobContext,
) -> None:
    scene = open_scene([layer], context.silent(), wanted.bands, wanted.unit)
    image = EarlierImage(scene, grid, wanted.smoothing)
    found.images.append(image)
    found.candidates.append(candidate)
    found.sources.append(scene.sources[0])
    resampled = "" if image.aligned else "; resampled in power (bilinear)"
    context.log(
        f"“{candidate.name}”: {candidate.words}; {listed(list(scene.names))} in {scene.unit.name}"
        f" ({scene.unit.how}){resampled}."
    )


def _polarisations(
    images: Sequence[EarlierImage], wanted: Wanted, names: Sequence[str], context: JobContext
) -> list[str]:
    """Those that enough images have."""
    counts = Counter(name for image in images for name in image.names)
    asked = [name for name in POLARISATIONS if name in (names or counts)]
    kept = [name for name in asked if counts[name] >= wanted.min_images]
    for name in asked:
        if name not in kept:
            context.warn(
                f"{name} is left out: {counts[name]} of the images have it, and at least"
                f" {wanted.min_images} are needed."
            )
    if not kept:
        raise HighwaterError(
            "temporal.too_few",
            f"None of {listed(asked)} is in {wanted.min_images} of the earlier images.",
            "Add images with the polarisations of the image of the flood.",
        )
    return kept
