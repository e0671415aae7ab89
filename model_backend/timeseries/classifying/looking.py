"""Places read and classified one after the other: memory does not grow with their number."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from ...context import JobContext
from ...language import Saying, tr
from ...protocol import HighwaterError
from ...protocol.plain import from_plain
from ..dark_share import DarkShare
from ..facts import mark_of
from ..grid import grid_of
from ..images import read_image
from ..model_file import SequenceModelFile
from ..places import Place
from .reasons import NO_DATA, Unreadable, misfit
from .results import PlaceResult, shown


def classified(
    model: SequenceModelFile,
    places: Sequence[Place],
    threshold: float,
    skip_unreadable: bool,
    context: JobContext,
    left_out: dict[str, Saying],
    progress: Callable[[int], None],
) -> Iterator[PlaceResult]:
    """Classify places.

    Args:
        model: The model.
        places: With their images.
        threshold: Probability from which an image is called flooded.
        skip_unreadable: Whether images that cannot be read are left out instead of refused.
        context: Told what is left out.
        left_out: Is filled with the reason by name of place and image.
        progress: Called with the number of images that are done.

    Raises:
        HighwaterError: ``sequences.unreadable``, or ``sequences.none_usable`` where the model can
            use no image at all.
    """
    done = used = 0
    seen = {mark for marks in model.facts.places_seen.values() for mark in marks}
    rule = from_plain(DarkShare, model.facts.dark_rule, "model") if model.facts.dark_rule else None
    for place in places:
        reasons = {image.name: misfit(model, image) for image in place.images}
        usable = tuple(image for image in place.images if not reasons[image.name])
        values = _read(model, replace(place, images=usable), skip_unreadable, reasons)
        usable = tuple(image for image in usable if image.name in values)
        for name, reason in reasons.items():
            if reason:
                left_out[f"{place.name}/{name}"] = reason
                text = tr("“{image}” of the sequence “{place}” is left out: {reason}.")
                context.warn(text.format(image=name, place=shown(place.name), reason=reason))
        done += len(place.images)
        progress(done)
        if usable:
            used += 1
            kept = replace(place, images=usable)
            yield _result(model, kept, values, threshold, rule, mark_of(place) in seen)
    if not used:
        reasons_given = {name: reason.english for name, reason in left_out.items()}
        why = next(iter(reasons_given.values()), "there is none")
        raise HighwaterError(
            "sequences.none_usable",
            f"The model “{model.file}” can use none of the images: {why}.",
            f"It takes {_takes(model)}.",
            "\n".join(f"{name}: {why}" for name, why in reasons_given.items()),
        )


def _takes(model: SequenceModelFile) -> str:
    return " and ".join(
        f"{sensor} images with {', '.join(bands)} in {model.spec.unit(sensor)}"
        for sensor, bands in model.bands.items()
    )


def _read(
    model: SequenceModelFile, place: Place, skip: bool, reasons: dict[str, Saying | None]
) -> dict[str, np.ndarray]:
    """Images of a place by name, float32 (bands, side, side)."""
    found: dict[str, np.ndarray] = {}
    if not place.images:
        return found
    grid = grid_of(place, model.spec.side)
    for image in place.images:
        try:
            values = read_image(image, model.bands[image.sensor], grid)
        except HighwaterError as error:
            if not skip:
                raise
            reasons[image.name] = Unreadable(detail=error.detail)
            continue
        if np.isfinite(values).all(axis=0).any():
            found[image.name] = values
        else:
            reasons[image.name] = NO_DATA
    return found


def _result(
    model: SequenceModelFile,
    place: Place,
    values: dict[str, np.ndarray],
    threshold: float,
    rule: DarkShare | None,
    seen: bool,
) -> PlaceResult:
    stacks = {
        sensor: np.stack([values[image.name] for image in place.of(sensor)])
        for sensor in model.spec.sensors
        if place.of(sensor)
    }
    probabilities, sequence = model.classify(place, stacks)
    dark, alone = None, None
    if place.labelled:  # it can be judged, also without the other sensor
        if rule is not None:
            bands = model.bands[rule.sensor]
            dark = rule.shares(place, stacks.get(rule.sensor), bands)
        if len(model.spec.sensors) > 1:
            alone = {
                sensor: model.classify(
                    replace(place, images=place.of(sensor)), {sensor: stacks[sensor]}
                )[0]
                for sensor in stacks
            }
    return PlaceResult(place, probabilities, sequence, threshold, dark, alone, seen)
