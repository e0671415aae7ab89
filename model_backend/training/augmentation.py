"""Variation of tiles while training, on whole batches.

Mirroring and turning happen while tiles are gathered (:func:`placed`), where they cost nothing:
they are other views of the same memory. The rest changes values and runs over the batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..protocol.parameters import AugmentationParameters
from ..sar.bands import Origin

TYPICAL_SPREAD = 4.5
"""Standard deviation of backscatter over land and water, dB; puts an offset in decibels into
the scale of values that are not."""

_ONE_DATE = 1 / 3
"""Of the tiles that a sensor of two dates is taken from, those that lose one date only."""


@dataclass(frozen=True)
class BandFacts:
    """What augmentation knows of a band.

    Attributes:
        radar: Whether it is backscatter.
        optional: Whether it may be taken away.
        mean: Of the training part.
        decibel: Values that one decibel of offset stands for.
        origin: Sensor and date.
        spread: Standard deviation, where the values are those of an image's own stretch; 0: they
            are not.
    """

    radar: bool
    optional: bool
    mean: float
    decibel: float
    origin: Origin
    spread: float = 0.0


def placed(
    image: np.ndarray,
    label: np.ndarray,
    parameters: AugmentationParameters,
    rng: np.random.Generator,
) -> tuple[np.ndarray, np.ndarray]:
    """Views of a tile: cropped, turned and mirrored at random.

    Args:
        image: (bands, rows, columns).
        label: (rows, columns).
        parameters: What may be done.
        rng: Asked for the same numbers whatever the parameters are.
    """
    top, left, turns, mirrored = (
        rng.random(),
        rng.random(),
        int(rng.integers(4)),
        int(rng.integers(4)),
    )
    rows, columns = label.shape
    if 0 < parameters.crop < rows:
        row = int(top * (rows - parameters.crop + 1))
        column = int(left * (columns - parameters.crop + 1))
        window = np.s_[..., row : row + parameters.crop, column : column + parameters.crop]
        image, label = image[window], label[window]
    if parameters.quarter_turns:
        image, label = np.rot90(image, turns, (1, 2)), np.rot90(label, turns)
    if parameters.flips:
        if mirrored & 1:
            image, label = image[..., ::-1], label[:, ::-1]
        if mirrored & 2:
            image, label = image[:, ::-1], label[::-1]
    return image, label


def vary(
    images: np.ndarray,
    parameters: AugmentationParameters,
    bands: Sequence[BandFacts],
    rng: np.random.Generator,
) -> None:
    """Change values of a batch in place.

    Args:
        images: float32 (tiles, bands, rows, columns); NaN stays NaN.
        parameters: What may be done.
        bands: Of the second dimension.
        rng: Source of chance.
    """
    tiles = len(images)
    radar = [number for number, band in enumerate(bands) if band.radar]
    if parameters.gain > 0:
        factors = 1 + parameters.gain * rng.uniform(-1, 1, (tiles, len(bands)))
        for number in radar:
            mean = np.float32(bands[number].mean)
            plane = images[:, number]
            plane -= mean
            plane *= factors[:, number, np.newaxis, np.newaxis].astype(np.float32)
            plane += mean
    if parameters.offset > 0:
        # One number for all radar bands of a tile: calibration and moisture shift them together.
        offsets = parameters.offset * rng.standard_normal((tiles, 1, 1))
        for number in radar:
            images[:, number] += (offsets * bands[number].decibel).astype(np.float32)
    if parameters.speckle > 0:
        for tile in np.flatnonzero(rng.random(tiles) < parameters.speckle):
            for number in radar:
                looks = parameters.speckle_looks
                noise = rng.standard_gamma(looks, images.shape[2:], np.float32)
                noise /= np.float32(looks)
                np.maximum(noise, np.float32(1e-6), out=noise)
                images[tile, number] += 10 * np.log10(noise)
    _restretch(images, parameters.restretch, bands, rng)
    _drop(images, parameters.band_dropout, bands, rng)


def _restretch(
    images: np.ndarray, strength: float, bands: Sequence[BandFacts], rng: np.random.Generator
) -> None:
    """Give each image of each tile another brightness and contrast, its bands alike."""
    if strength <= 0:
        return
    for members in _images(bands, [band.spread > 0 for band in bands]).values():
        factors = np.exp(strength * rng.standard_normal(len(images)))
        shifts = strength * rng.standard_normal(len(images))
        for number in members:
            for tile, factor, shift in zip(images[:, number], factors, shifts):
                there = tile[::4, ::4]  # enough for a mean
                there = there[np.isfinite(there)]
                if there.size:
                    mean = there.mean(dtype=np.float64)
                    tile *= np.float32(factor)
                    tile += np.float32(mean * (1 - factor) + shift * bands[number].spread)


def _drop(
    images: np.ndarray, share: float, bands: Sequence[BandFacts], rng: np.random.Generator
) -> None:
    """Take optional sensors away, as a whole or one of their dates."""
    if share <= 0:
        return
    dates: dict[str, list[list[int]]] = {}
    for origin, members in _images(bands, [band.optional for band in bands]).items():
        dates.setdefault(origin.sensor, []).append(members)
    for of_sensor in dates.values():
        every = [number for members in of_sensor for number in members]
        chosen, one = rng.random((2, len(images)))
        which = rng.integers(len(of_sensor), size=len(images))
        for tile in np.flatnonzero(chosen < share):
            partly = len(of_sensor) > 1 and one[tile] < _ONE_DATE
            images[tile, of_sensor[which[tile]] if partly else every] = np.nan


def _images(bands: Sequence[BandFacts], wanted: Sequence[bool]) -> dict[Origin, list[int]]:
    """Numbers of the wanted bands of each image."""
    found: dict[Origin, list[int]] = {}
    for number, band in enumerate(bands):
        if wanted[number]:
            found.setdefault(band.origin, []).append(number)
    return found
