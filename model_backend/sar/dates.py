"""Bands of two dates: which image gives which."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Sequence

from ..protocol import HighwaterError
from ..raster.source import RasterSource
from .bands import BandChoice, is_before, is_radar, recognise_bands
from .units import STRETCHED


def bands_of_dates(
    said: Sequence[BandChoice],
    sources: Sequence[RasterSource],
    layers: int,
    wanted: Sequence[str],
    optional: Sequence[str],
    unit: str,
) -> list[BandChoice]:
    """Add radar bands of two dates, such as ``VV_BEFORE`` and ``VV_AFTER``, to what the user says.

    Args:
        said: The user's assignment; goes first. ``VV`` means the later date.
        sources: The input, the auxiliary layers and, if there is one, the image from before.
        layers: How many of the sources are not the image from before.
        wanted: Bands of the method; the later date is ``VV_AFTER`` or ``VV``.
        optional: Those of ``wanted`` that may be missing.
        unit: ``auto`` or the unit that the user says.

    Raises:
        HighwaterError: ``model.two_dates`` where there is no image from before,
            ``model.other_bands`` where an image lacks a band.
    """
    found = {choice.name: choice for choice in said}
    taken = {(choice.layer, choice.number) for choice in said}
    radar = [name for name in wanted if is_radar(name)]
    recognised: dict[bool, dict[str, BandChoice]] = {}
    for before, indices in ((False, range(layers)), (True, range(layers, len(sources)))):
        there = _recognised(sources, indices, taken)
        needed = [name for name in radar if is_before(name) == before and name not in optional]
        if not there and indices and len(needed) == 1 and needed[0] not in found:
            there = _only_band(sources[indices[0]], indices[0], taken, needed[0], unit)
        recognised[before] = there
    alike: dict[str, BandChoice] = {}
    for choice in said:
        if not is_before(choice.name) and is_radar(choice.name):
            polarisation = _polarisation(choice.name)
            recognised[False][polarisation] = choice
            alike.update({polarisation: choice} if choice.layer == 0 else {})
    if not recognised[True] and layers < len(sources):
        recognised[True] = {
            polarisation: dataclasses.replace(choice, layer=layers, how="as in the radar image")
            for polarisation, choice in alike.items()
            if choice.number <= sources[layers].dataset.count
        }
    for name in radar:
        same = recognised[is_before(name)].get(_polarisation(name))
        if same is not None and name not in found:
            found[name] = dataclasses.replace(same, name=name)
    missing = [name for name in radar if name not in found and name not in optional]
    if missing:
        raise _missing(missing, sources, layers, recognised)
    if layers < len(sources) and not any(choice.layer == layers for choice in found.values()):
        raise _missing(list(filter(is_before, wanted)), sources, layers, recognised)
    return list(found.values())


def _recognised(
    sources: Sequence[RasterSource], indices: range, taken: set[tuple[int, int]]
) -> dict[str, BandChoice]:
    """Polarisations of some layers; where one is there twice, the first."""
    found: dict[str, BandChoice] = {}
    for index in indices:
        with contextlib.suppress(HighwaterError):
            for choice in recognise_bands([sources[index]]):
                if (index, choice.number) not in taken:
                    found.setdefault(choice.name, dataclasses.replace(choice, layer=index))
    return found


def _only_band(
    source: RasterSource, index: int, taken: set[tuple[int, int]], name: str, unit: str
) -> dict[str, BandChoice]:
    """The band of an 8-bit picture, whose name says nothing: which one it was matters little."""
    dataset = source.dataset
    picture = unit == STRETCHED or dataset.dtypes[0] == "uint8"
    if dataset.count != 1 or (index, 1) in taken or not picture:
        return {}
    polarisation = _polarisation(name)
    how = "the only band, and the only one that the model needs"
    return {polarisation: BandChoice(polarisation, index, 1, how)}


def _missing(
    missing: Sequence[str],
    sources: Sequence[RasterSource],
    layers: int,
    recognised: dict[bool, dict[str, BandChoice]],
) -> HighwaterError:
    """The refusal of images that lack bands."""
    before = is_before(missing[0])
    missing = [name for name in missing if is_before(name) == before]
    if before and layers == len(sources):
        return HighwaterError(
            "model.two_dates",
            "The model compares two dates and needs an image from before the flood beside"
            f" “{sources[0].name}”.",
            "Give it in “Image from before the flood”, or as a further raster with its bands said,"
            f" for example {missing[0]}=1:1.",
        )
    source = sources[layers if before else 0]
    there = ", ".join(recognised[before]) or "no polarisation that can be recognised"
    example = f"{missing[0]}={layers}:1" if before else f"{missing[0]}=1"
    return HighwaterError(
        "model.other_bands",
        f"The model compares two dates and needs {' and '.join(map(_polarisation, missing))} in"
        f" “{source.name}”, which has {there}.",
        f"Choose an image that has it{'' if before else ', add it as a further raster'}, or say"
        f" which band it is, for example {example}.",
    )


def _polarisation(name: str) -> str:
    return name.split("_")[0]
