"""Which bands of the layers a method is given, and whether they are the right way round."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

from ..protocol import HighwaterError
from ..raster.source import RasterSource
from ..report.words import listed
from .bands import (
    POLARISATIONS,
    BandChoice,
    is_before,
    polarisation_pairs,
    recognise_bands,
)
from .features import ELEVATION
from .terrain_bands import from_elevation


def choose_bands(
    said: list[BandChoice],
    sources: list[RasterSource],
    wanted: Sequence[str],
    optional: Sequence[str],
) -> tuple[list[BandChoice], BandChoice | None]:
    """Bands to read, and the elevation where bands are to be made of it.

    Args:
        said: The user's assignment; empty: the bands are recognised.
        sources: The input and the auxiliary layers.
        wanted: Bands needed, in order; empty: every polarisation that is there.
        optional: Those of ``wanted`` that may be missing.

    Raises:
        HighwaterError: ``bands.unknown``, ``model.two_dates`` or ``model.other_bands``.
    """
    needed = [name for name in wanted if name not in optional]
    two_dates = any(map(is_before, needed))
    try:
        available = said or recognise_bands(sources)
    except HighwaterError:
        if not two_dates:
            raise
        available = []  # their names are never recognised
    if not wanted:
        # An image from before (VV_BEFORE) is no part of what is mapped unless a model wants it.
        radar = [choice for choice in available if choice.name in POLARISATIONS]
        if not radar:
            raise HighwaterError(
                "bands.unknown",
                f"None of the bands given for “{sources[0].name}” is a radar polarisation.",
                "Name one of VV, VH, HH or HV, for example VV=1.",
            )
        return radar, None
    by_name = {choice.name: choice for choice in available}
    if said and any(name not in by_name for name in needed):
        # What the user did not say may still be recognised in another layer. A band that may be
        # missing is left out by who names the others.
        with contextlib.suppress(HighwaterError):
            for choice in recognise_bands(sources):
                if choice.name in needed:
                    by_name.setdefault(choice.name, choice)
    missing = [name for name in wanted if name not in by_name]
    elevation = by_name.get(ELEVATION) if from_elevation(missing) else None
    if elevation is not None:
        made = from_elevation(missing)
        missing = [name for name in missing if name not in made]
    missing = [name for name in missing if name not in optional]
    if missing and two_dates and not any(map(is_before, by_name)):
        raise HighwaterError(
            "model.two_dates",
            f"The model compares two dates and needs {listed(needed)}, but beside"
            f" “{sources[0].name}” no band of an image from before is given.",
            "Choose the image from before as a further raster and say which band is which, for"
            " example VV_BEFORE=1:1;VV_AFTER=1, or take a method for one date.",
        )
    if missing:
        made = from_elevation(missing)
        instead = f" {' and '.join(made)} can be made of a layer given as {ELEVATION}."
        raise HighwaterError(
            "model.other_bands",
            f"The model wants the bands {', '.join(wanted)}, but “{sources[0].name}” has"
            f" {', '.join(by_name) or 'none that can be recognised'}.",
            "Add the layers that hold the missing bands, or say which band is which, for example"
            f" {missing[0]}=1.{instead if made else ''}",
        )
    return [by_name[name] for name in wanted if name in by_name], elevation


def check_polarisations(medians: dict[str, float], layer: str) -> None:
    """Refuse VV and VH (or HH and HV) of one date that were swapped.

    Args:
        medians: Median in dB per polarisation.
        layer: Name of the layer, for the message.

    Raises:
        HighwaterError: ``bands.swapped``.
    """
    pair = swapped_pair(medians)
    if pair is not None:
        co, cross = pair
        raise HighwaterError(
            "bands.swapped",
            f"In the layer “{layer}” {cross} is brighter than {co} (median"
            f" {medians[cross]:.1f} against {medians[co]:.1f} dB), which nature does not do:"
            " the bands are swapped.",
            f"Say which band is which, for example {co}=2;{cross}=1.",
        )


def swapped_pair(medians: dict[str, float]) -> tuple[str, str] | None:
    """The co- and the cross-polarised band of one date that were swapped; None: none were.

    Args:
        medians: Median in dB per polarisation.
    """
    pairs = polarisation_pairs(medians)
    return next((pair for pair in pairs if medians[pair[1]] > medians[pair[0]]), None)
