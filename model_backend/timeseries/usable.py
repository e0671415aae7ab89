"""Which bands all images of a set have, and which images cannot be used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..context import JobContext
from ..dataset.words import some
from ..protocol import HighwaterError
from ..sar.bands import is_radar
from .images import UNITS
from .places import Place, SequenceImage
from .spec import RADAR, SENSORS

PREFERRED = ("B02", "B03", "B04", "B08", "B11", "B12")
"""Of Sentinel-2: blue, green, red and near infrared of ten metres, and both short-wave infrared."""


def common_bands(
    places: Iterable[Place], sensor: str, wanted: Sequence[str] = ()
) -> tuple[str, ...]:
    """Bands that a network can take.

    Args:
        places: With images.
        sensor: ``radar`` or ``optical``.
        wanted: Names; empty: what all images have, of Sentinel-2 the six that tell water best.

    Returns:
        In order; empty where there is no image of the sensor.

    Raises:
        HighwaterError: ``sequences.no_band``.
    """
    images = [(place, image) for place in places for image in place.of(sensor)]
    if not images:
        return ()
    common = set.intersection(*(set(image.files) for _, image in images))
    for band in wanted:
        if band not in common:
            place, image = next(pair for pair in images if band not in pair[1].files)
            raise HighwaterError(
                "sequences.no_band",
                f"The image “{image.name}” of the sequence “{place.name}” has no band {band}.",
                f"Choose among the bands that all have: {', '.join(sorted(common)) or 'none'}.",
            )
    if wanted:
        return tuple(wanted)
    if not common:
        place, image = images[0]
        raise HighwaterError(
            "sequences.no_band",
            f"The {sensor} images have no band in common; “{image.name}” of “{place.name}” has"
            f" {', '.join(sorted(image.files))}.",
            "Prepare the sequences with the same bands.",
        )
    preferred = [band for band in PREFERRED if band in common]
    if sensor == RADAR:
        polarisations = sorted((b for b in common if is_radar(b)), key=lambda b: (b != "VV", b))
        return tuple(polarisations) or tuple(sorted(common))
    return tuple(preferred) if len(preferred) >= 3 else tuple(sorted(common))


def common_unit(places: Iterable[Place], sensor: str) -> str:
    """Unit in which a network gets a sensor's values.

    Raises:
        HighwaterError: ``sequences.mixed_units``.
    """
    found: dict[str, tuple[Place, SequenceImage]] = {}
    for place in places:
        for image in place.of(sensor):
            found.setdefault(UNITS[image.unit][0], (place, image))
    if len(found) > 1:
        (_, first), (_, second) = list(found.items())[:2]
        raise HighwaterError(
            "sequences.mixed_units",
            f"“{first[1].name}” of the sequence “{first[0].name}” has {first[1].unit}, but"
            f" “{second[1].name}” of “{second[0].name}” has {second[1].unit}: they cannot be"
            " compared.",
            "Keep calibrated and stretched images in sets of their own.",
        )
    return next(iter(found), "")


def without(
    places: Iterable[Place], left_out: dict[tuple[str, str], str], context: JobContext
) -> list[Place]:
    """Places without images that cannot be read, which are named; empty places go as well.

    Args:
        places: All.
        left_out: Reason by names of place and image.
        context: Told.
    """
    for (place, image), reason in left_out.items():
        context.warn(f"“{image}” of the sequence “{place}” was left out: {reason}")
    kept = [
        replace(
            place, images=tuple(i for i in place.images if (place.name, i.name) not in left_out)
        )
        for place in places
    ]
    gone = [place.name for place in kept if not place.images]
    if gone:
        context.warn(f"{some(len(gone), 'place')} has no image left: {', '.join(gone)}.")
    return [place for place in kept if place.images]


def sensors_of(wanted: str) -> tuple[str, ...]:
    """Branches by the choice “both”, “radar” or “optical”."""
    return SENSORS if wanted == "both" else (wanted,)
