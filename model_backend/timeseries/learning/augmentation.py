"""How sequences are varied while training."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...protocol.parameters import SequenceAugmentation
from ..places import Place
from ..spec import RADAR, SENSORS

EACH_OFFSET = 0.6
"""Of the offset of a place, the share that each of its images gets anew."""


def thinned(
    place: Place, settings: SequenceAugmentation, most: int, random: np.random.Generator
) -> Place:
    """The place with some of its images, without a sensor, or with its time reversed.

    Args:
        place: With all of its images.
        settings: What may be missing, and how often.
        most: Images of a sensor at most.
        random: Of the place in this epoch.
    """
    there = [sensor for sensor in SENSORS if place.of(sensor)]
    if len(there) > 1 and random.random() < settings.sensor_dropout:
        there = [there[int(random.integers(len(there)))]]
    kept = []
    for sensor in there:
        images = place.of(sensor)
        chosen = random.random(len(images)) >= settings.image_dropout
        if not chosen.any():
            chosen[int(random.integers(len(images)))] = True
        numbers = np.flatnonzero(chosen)
        if len(numbers) > most:
            numbers = np.sort(random.choice(numbers, most, replace=False))
        kept += [images[number] for number in numbers]
    if random.random() < settings.reversal:
        last = max(image.day for image in kept)
        kept = [replace(image, day=last - image.day) for image in kept]
    return replace(place, images=tuple(sorted(kept, key=lambda image: image.day)))


def restretched(
    values: np.ndarray, unit: str, sensor: str, offset: float, random: np.random.Generator
) -> np.ndarray:
    """Images with another brightness.

    Args:
        values: float32 (images, bands, side, side).
        unit: ``dB``, ``reflectance`` or ``stretched``.
        sensor: Of the images.
        offset: Standard deviation, dB; of reflectance and stretched values the same share of
            brightness, .1 for each decibel.
        random: Of the place in this epoch.
    """
    if not offset:
        return values
    common = random.normal(0, offset)
    each = random.normal(0, offset * EACH_OFFSET, (len(values), 1, 1, 1))
    change = (common + each).astype(np.float32)
    if unit == "dB":
        return values + change
    factor = np.exp(0.1 * change)
    if sensor == RADAR:  # stretched: image by image, with a level and a contrast of its own
        return values * factor + random.normal(0, 0.05 * offset, factor.shape).astype(np.float32)
    return values * factor
