"""Which band is which: recognised from names, or said by the user."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import numpy as np

from ..protocol import HighwaterError
from ..raster.grid import Grid
from ..raster.source import RasterSource
from .names import ALTOGETHER
from .sampling import sample_band

POLARISATIONS = ("VV", "VH", "HH", "HV")
CO_POLARISED = ("VV", "HH")
CROSS_POLARISED = ("VH", "HV")

OPTICAL = ("S2",)
"""First parts of the names of optical bands."""

DATES = ("BEFORE", "AFTER")
"""Last parts of the names of bands of two dates; without one it is the later date."""

MEDIAN, DEVIATION = STATISTICS = ("MEDIAN", "DEVIATION")
"""Last parts of the names of bands that tell of the earlier images of a place, in dB: the median
and how far they lie from it. They are no image: a radar's unit and speckle are not theirs."""

COUNT = "COUNT"
"""Name of the band that says how many earlier images there are."""

CATEGORICAL = ("LANDCOVER",)
"""Bands whose values are classes: between two of them lies nothing."""

_TOKENS = re.compile(r"(?<![A-Za-z])(?:VV|VH|HH|HV)+(?![A-Za-z])", re.IGNORECASE)
_DUAL = re.compile(r"(?:^|_)S1[A-D]_\w+_1SD([VH])_", re.IGNORECASE)
_ASSIGNMENT = re.compile(r"^\s*([A-Za-z][\w.-]*)\s*=\s*(?:(\d+)\s*:\s*)?(\d+)\s*$")


@dataclass(frozen=True)
class BandChoice:
    """A band of a layer and the name it goes by.

    Attributes:
        name: Polarisation or other band name, upper case.
        layer: Index into the job's layers; 0 is the input, then the auxiliary ones.
        number: Band number, from 1.
        how: How it was established, for the log.
    """

    name: str
    layer: int
    number: int
    how: str


def is_radar(name: str) -> bool:
    """Whether a band of this name is backscatter: ``VV``, and also ``VV_BEFORE``.

    ``VV_MEDIAN`` is none: it was made of many images.
    """
    return name.split("_")[0] in POLARISATIONS and not is_statistic(name)


def is_statistic(name: str) -> bool:
    """Whether a band of this name tells of many images of one polarisation: ``VV_MEDIAN``."""
    first, *rest = name.split("_")
    return first in POLARISATIONS and len(rest) == 1 and rest[0] in STATISTICS


@dataclass(frozen=True)
class Origin:
    """The image that a band is of.

    Attributes:
        sensor: ``radar``, ``S2`` for bands such as ``S2_3_AFTER``; what is neither, such as an
            elevation, stands for itself.
        before: Whether it is the image from before the flood; False also where there is one date.
    """

    sensor: str
    before: bool


def origin_of(name: str) -> Origin:
    """Of which sensor and date a band of this name is: bands of one image have equal origins."""
    first, *rest = name.split("_")
    if is_radar(name):
        sensor = "radar"
    elif first in OPTICAL:
        sensor = first
    else:
        sensor = "_".join((first, *rest[:-1])) if rest and rest[-1] in DATES else name
    return Origin(sensor, is_before(name))


def is_categorical(name: str) -> bool:
    """Whether a band of this name holds classes: ``LANDCOVER``, and also ``LANDCOVER_2``."""
    return name.split("_")[0] in CATEGORICAL


def is_before(name: str) -> bool:
    """Whether a band of this name is of an image from before the flood: ``VV_BEFORE``."""
    return "BEFORE" in name.split("_")[1:]


def polarisation_pairs(names: Iterable[str]) -> list[tuple[str, str]]:
    """Co- and cross-polarised bands of one date that are both there, such as VV and VH.

    Args:
        names: Of bands; those of other dates, such as ``VV_BEFORE`` and ``VH_BEFORE``, pair up
            among themselves.
    """
    there = list(names)
    pairs = []
    for co, cross in zip(CO_POLARISED, CROSS_POLARISED):
        for name in there:
            other = cross + name[len(co) :]
            if name.split("_")[0] == co and other in there:
                pairs.append((name, other))
    return pairs


def parse_bands(text: str, sources: list[RasterSource]) -> list[BandChoice]:
    """Read the user's own assignment, e.g. ``VV=1;VH=2`` or ``VV=1;VH=1:1``.

    Args:
        text: ``NAME=BAND`` for a band of the input, ``NAME=LAYER:BAND`` with LAYER 0 for the
            input and 1, 2, … for the auxiliary layers; separated by ``;`` or ``,``.
        sources: The input and the auxiliary layers.

    Raises:
        HighwaterError: ``bands.malformed``, ``bands.twice`` or ``bands.no_such_band``.
    """
    choices: list[BandChoice] = []
    for item in filter(None, (part.strip() for part in re.split(r"[;,]", text))):
        match = _ASSIGNMENT.match(item)
        if match is None:
            raise HighwaterError(
                "bands.malformed",
                f"“{item}” does not assign a band.",
                "Write for example VV=1;VH=2, or VH=1:1 for band 1 of the first auxiliary layer.",
            )
        name, layer, number = match[1].upper(), int(match[2] or 0), int(match[3])
        if any(choice.name == name for choice in choices):
            raise HighwaterError("bands.twice", f"The band {name} is assigned twice.", "")
        if layer >= len(sources):
            raise HighwaterError(
                "bands.no_such_band",
                f"“{item}” names auxiliary layer {layer}, but there are {len(sources) - 1}.",
                "Count auxiliary layers from 1; 0 is the input.",
            )
        count = sources[layer].dataset.count
        if not 1 <= number <= count:
            raise HighwaterError(
                "bands.no_such_band",
                f"“{item}” names band {number}, but the layer “{sources[layer].name}” has {count}.",
                "Choose one of its bands.",
            )
        choices.append(BandChoice(name, layer, number, "said by the user"))
    return choices


def recognise_bands(sources: list[RasterSource]) -> list[BandChoice]:
    """Recognise polarisations from band descriptions, layer names and file names.

    A layer is recognised by its bands' descriptions; else by the name of the layer or its file,
    where that says as many polarisations as there are bands, or that it is a product of Sentinel-1
    in two polarisations. A polarisation found twice counts where it is first.
    Statistics of earlier images follow, whose bands are called by their names.

    Raises:
        HighwaterError: ``bands.unknown`` when no polarisation is found at all.
    """
    choices: dict[str, BandChoice] = {}
    for index, source in enumerate(sources):
        for choice in _recognise_layer(index, source):
            choices.setdefault(choice.name, choice)
    if not choices:
        names = ", ".join(f"“{source.name}”" for source in sources)
        raise HighwaterError(
            "bands.unknown",
            f"No radar polarisation can be recognised in {names}: neither band descriptions nor"
            " names say VV, VH, HH or HV.",
            "Say which band is which, for example VV=1;VH=2.",
        )
    for index, source in enumerate(sources):
        for choice in recognise_statistics(index, source):
            choices.setdefault(choice.name, choice)
    return list(choices.values())


def recognise_statistics(index: int, source: RasterSource) -> list[BandChoice]:
    """Bands of a layer that are statistics of earlier images, by their descriptions alone."""
    names = [(text or "").strip().upper() for text in source.dataset.descriptions]
    if not any(map(is_statistic, names)):
        return []
    return [
        BandChoice(name, index, number, f"description “{name}”")
        for number, name in enumerate(names, start=1)
        if is_statistic(name) or name == COUNT
    ]


def _recognise_layer(index: int, source: RasterSource) -> list[BandChoice]:
    dataset = source.dataset
    found = []
    for number, description in enumerate(dataset.descriptions, start=1):
        tokens = set(_tokens(description or ""))
        if len(tokens) == 1 and not is_statistic((description or "").strip().upper()):
            how = f"description “{description}”"
            found.append(BandChoice(tokens.pop(), index, number, how))
    for number, name in _names_of_parts(dataset).items() if not found else ():
        tokens = set(_tokens(name))
        if len(tokens) == 1:
            found.append(BandChoice(tokens.pop(), index, number, f"file “{name}” in the VRT"))
    if found or recognise_statistics(index, source):
        return found
    names = (("layer name", source.layer.name), ("file name", _stem(source)))
    for what, text in names:
        said = dict.fromkeys(_tokens(text))
        if len(said) == 1 and dataset.count == 2 and _is_mask(source, 2):
            how = f"{what} “{text}”; band 2 says where there are data"
            return [BandChoice(name, index, 1, how) for name in said]
        if len(said) == dataset.count:  # VV_VH.tif: two bands, in this order
            how = f"{what} “{text}”"
            return [BandChoice(name, index, n, how) for n, name in enumerate(said, start=1)]
    if dataset.count == 2:
        for what, text in names:
            product = _DUAL.search(text)
            if product is not None:
                return _by_brightness(index, source, product[1].upper(), f"{what} “{text}”")
    return []


def _by_brightness(index: int, source: RasterSource, sent: str, said: str) -> list[BandChoice]:
    """Both bands of a product that sent in one polarisation: across, less comes back."""
    medians = {n: float(np.median(_values(source, n))) for n in (1, 2)}
    bright, dark = sorted(medians, key=medians.__getitem__, reverse=True)
    cross = {"V": "H", "H": "V"}[sent]
    how = f"{said}; {sent}{sent} is the brighter band"
    return sorted(
        (BandChoice(sent + sent, index, bright, how), BandChoice(sent + cross, index, dark, how)),
        key=lambda choice: choice.number,
    )


def _is_mask(source: RasterSource, number: int) -> bool:
    """Whether a band says where there are data, and is no image."""
    try:
        return bool(np.isin(_values(source, number), (0, 1)).all())
    except HighwaterError as error:
        return error.code == "input.constant"  # there are data everywhere


def _values(source: RasterSource, number: int) -> np.ndarray:
    """Of a quick look at a band."""
    own = Grid.of(source.dataset, source.crs)
    return sample_band(source, number, own, own).values


def _names_of_parts(dataset) -> dict[int, str]:
    """Names of the files that a VRT joins, by band; bands of several files have none."""
    if dataset.driver != "VRT":
        return {}
    (text,) = dataset.tags(ns="xml:VRT").values()
    names = {}
    for band in ElementTree.fromstring(text).findall("VRTRasterBand"):
        files = {element.text or "" for element in band.iter("SourceFilename")}
        if len(files) == 1:
            names[int(band.get("band", 0))] = Path(files.pop()).stem
    return names


def _tokens(text: str) -> list[str]:
    return _words(ALTOGETHER.sub(" ", text)) or _words(text)


def _words(text: str) -> list[str]:
    # Underscores and digits separate words here: S1A_VV_db, vv1. Others are written together: VVVH.
    words = [word.upper() for word in _TOKENS.findall(text)]
    return [word[start : start + 2] for word in words for start in range(0, len(word), 2)]


def _stem(source: RasterSource) -> str:
    return Path(source.layer.path.split("|")[0]).stem
