"""What the values of a layer of water mean, recognised from its names and its values.

Conventions of the JRC Global Surface Water layers (Pekel et al. 2016, Nature 540, 418–422): extent
is 1 wherever water was ever seen; occurrence is the share of all clear observations with water, in
per cent; seasonality is the number of months of a year with water; 255 is no data in each.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ..categories import (
    DRY,
    EXCLUDED,
    MASK_CATEGORIES,
    NO_DATA,
    PERMANENT_WATER,
    UNCERTAIN,
    WATER,
)
from ..language import numeral, tr
from ..protocol import HighwaterError
from ..raster.source import RasterSource
from .look import BYTES, Look, glance

MASK = "mask"
EXTENT = "extent"
OCCURRENCE = "occurrence"
SEASONALITY = "seasonality"
PROBABILITY = "probability"

PERMANENT_OCCURRENCE = 50
"""Per cent of the observations from which on water is permanent: it is there more often than
not."""

PERMANENT_MONTHS = 10
"""Months with water from which on it is permanent. Strictly all twelve are meant; one or two are
often missed under cloud or ice, and a river would be called a flood for it."""

MASK_CODES = (DRY, WATER, PERMANENT_WATER, EXCLUDED, UNCERTAIN)
TELLING = 25
"""Different percentages from which on values alone tell occurrence from classes of land cover."""

UNKNOWN_CODE = 254  # in a table: a value that was not expected

_WORDS = (
    ("recurrence", "recurrence"),
    ("transition", "transition"),
    (OCCURRENCE, r"occurrence|occurence"),
    (SEASONALITY, r"seasonality|permanent[ _-]?months"),
    (EXTENT, r"extent"),
)


@dataclass(frozen=True)
class Meaning:
    """What the values of a layer are.

    Attributes:
        kind: One of the constants of this module.
        words: The same in words of the language that is spoken, such as ``values 1 are water``.
        table: Code of a water mask for each byte; empty: it is a probability.
        how: What it was recognised by.
        doubt: What the user should check; empty: nothing.
    """

    kind: str
    words: str
    table: bytes = b""
    how: str = ""
    doubt: str = ""


def recognise(source: RasterSource, seen: Look, threshold: float) -> Meaning:
    """What the values of a layer mean.

    Args:
        source: The layer; its first band counts.
        seen: Its values where they are used.
        threshold: Probability from which a pixel is water.

    Raises:
        HighwaterError: ``input.unexpected_values``, ``input.ambiguous_values`` or
            ``input.not_water``.
    """
    said = _said(source)
    _refuse_other_classes(source, said)
    if seen.outside:
        raise _unexpected(source.name, seen.outside)
    if seen.fractions:
        return _of_fractions(source, seen, threshold, said)
    here = seen.codes - {NO_DATA}
    if seen.codes == {DRY, NO_DATA} and not said:
        raise HighwaterError(
            "input.ambiguous_values",
            f"The layer “{source.name}” holds only 0 and 255, and 255 means no data in a mask.",
            "If 255 is water, reclassify it to 1; if not, declare it as the layer's nodata value.",
        )
    if said == OCCURRENCE and here <= set(range(101)):
        return _occurrence("its name")
    if said == SEASONALITY and here <= set(range(13)):
        return _seasonality("its name")
    if _names_classes(source) or said == EXTENT:
        if here <= set(MASK_CODES):
            return _mask(here, said)
    elif here and max(here) <= 12:
        # A few values do not tell a mask from months of water; the rest of the layer may.
        here |= glance(source) - {NO_DATA}
    if here <= set(MASK_CODES):
        return _mask(here, said, bool(here & {EXCLUDED, UNCERTAIN}) and not _names_classes(source))
    if here <= set(range(13)) and seen.commonest == 0:
        return _seasonality("its values", source.name)
    if here <= set(range(101)) and len(here) >= TELLING and max(here) > 90:
        return _occurrence("its values", source.name)
    raise _unexpected(source.name, sorted(here - {DRY, WATER}))


def _of_fractions(source: RasterSource, seen: Look, threshold: float, said: str) -> Meaning:
    if seen.low >= 0 and seen.high <= 1:
        return Meaning(
            PROBABILITY,
            tr("probabilities from {threshold} are water").format(
                threshold=numeral(f"{threshold:g}")
            ),
            how="values between 0 and 1",
        )
    if said == OCCURRENCE and seen.high <= 100:
        return _occurrence("its name")
    raise _unexpected(source.name, seen.fractions)


def _mask(here: set[int], said: str, doubtful: bool = False) -> Meaning:
    codes = list(range(BYTES))
    for code in range(BYTES):
        codes[code] = code if code in (*MASK_CODES, NO_DATA) else UNKNOWN_CODE
    plain = here <= {DRY, WATER}
    words = tr("values 1 are water") if plain else tr("values 1 and 2 are water")
    doubt = ""
    if said == EXTENT:
        doubt = tr(
            "If it is JRC's maximum extent, it holds all that was ever water, earlier floods too;"
            " occurrence or seasonality tells permanent water better."
        )
    elif doubtful:
        doubt = tr(
            "Its values are taken for those of a water mask (3 excluded, 4 uncertain). If they"
            " count months, put “seasonality” into the layer's name."
        )
    kind = EXTENT if said == EXTENT else MASK
    return Meaning(kind, words, bytes(codes), "its values", doubt)


def _occurrence(how: str, name: str = "") -> Meaning:
    return Meaning(
        OCCURRENCE,
        tr("water in at least {share} % of the observations is permanent").format(
            share=PERMANENT_OCCURRENCE
        ),
        _from(PERMANENT_OCCURRENCE, 100),
        how,
        name
        and tr(
            "“{name}” is taken for water occurrence in per cent because of its values; put"
            " “occurrence” into its name if that is right, or choose another layer."
        ).format(name=name),
    )


def _seasonality(how: str, name: str = "") -> Meaning:
    return Meaning(
        SEASONALITY,
        tr("water in at least {months} months of the year is permanent").format(
            months=PERMANENT_MONTHS
        ),
        _from(PERMANENT_MONTHS, 12),
        how,
        name
        and tr(
            "“{name}” is taken for months with water because of its values; put “seasonality” into"
            " its name if that is right, or choose another layer."
        ).format(name=name),
    )


def _from(first: int, last: int) -> bytes:
    table = [UNKNOWN_CODE] * BYTES
    for value in range(last + 1):
        table[value] = PERMANENT_WATER if value >= first else DRY
    table[NO_DATA] = NO_DATA
    return bytes(table)


def _said(source: RasterSource) -> str:
    """What a name says: that of the band, the layer, the file or its folder, in this order."""
    path = Path(source.layer.path)
    names = (source.dataset.descriptions[0], source.name, path.stem, path.parent.name)
    for name in names:
        for kind, pattern in _WORDS:
            if re.search(pattern, name or "", re.IGNORECASE):
                return kind
    return ""


def _classes(source: RasterSource) -> dict[int, str]:
    """Names of classes that Highwater keeps in its rasters, by value."""
    tags = source.dataset.tags(1)
    return {
        int(key.split("_")[1]): text
        for key, text in tags.items()
        if re.fullmatch(r"CATEGORY_\d+", key)
    }


def _names_classes(source: RasterSource) -> bool:
    return bool(_classes(source))


def _refuse_other_classes(source: RasterSource, said: str) -> None:
    """Refuse what is no layer of water although its values would do."""
    ours = {item.value: item.name for item in MASK_CATEGORIES}
    classes = _classes(source)
    others = [
        name
        for value, name in classes.items()
        if value in (WATER, PERMANENT_WATER)
        and name != ours[value]
        and not (value == WATER and name == ours[PERMANENT_WATER])
    ]
    if others:
        raise HighwaterError(
            "input.not_water",
            f"The layer “{source.name}” is no layer of water: its classes are"
            f" “{'”, “'.join(classes[value] for value in sorted(classes))}”.",
            "Choose a water mask, a probability, or a layer of permanent water.",
        )
    if said in ("recurrence", "transition"):
        raise HighwaterError(
            "input.not_water",
            f"The layer “{source.name}” is a layer of {said}, which does not say where water is.",
            "Choose occurrence, seasonality or a mask of 0 and 1.",
        )


def _unexpected(name: str, values: list[float] | list[int]) -> HighwaterError:
    listed = ", ".join(f"{value:g}" for value in values[:5])
    more = " and more" if len(values) > 5 else ""
    plural = "s" if len(values) > 1 else ""
    return HighwaterError(
        "input.unexpected_values",
        f"The layer “{name}” is no layer of water that can be understood: it holds the"
        f" value{plural} {listed}{more}.",
        "Give a mask of 0 and 1, a Highwater mask, a probability from 0 to 1, or JRC occurrence or"
        " seasonality with that word in its name; declare what means no data as nodata.",
    )
