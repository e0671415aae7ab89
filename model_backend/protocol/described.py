"""What job ``describescene`` answers, as plain dataclasses that both sides import."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple


@dataclass(frozen=True)
class Refusal:
    """Why something cannot be used; fields as of :class:`.HighwaterError`."""

    code: str
    sentence: str
    remedy: str = ""

    def __str__(self) -> str:
        return f"{self.sentence} {self.remedy}".strip()


@dataclass(frozen=True)
class DescribedBand:
    """A band of the image.

    Attributes:
        name: Such as ``VV``.
        layer: What the user calls the layer that holds it.
        number: In that layer, from 1.
        how: Why it is believed to be this one.
    """

    name: str
    layer: str
    number: int
    how: str


NAN = "NaN"


@dataclass(frozen=True)
class DescribedNodata:
    """What counts as no data in a band; NaN always does.

    Attributes:
        band: Its name.
        declared: Value that the file declares, such as ``-9999`` or ``NaN``; empty: none.
        fill: Value that it does not declare, but that was recognised as a fill; empty: none.
        added: Values that the user has added in QGIS.
    """

    band: str
    declared: str = ""
    fill: str = ""
    added: Tuple[str, ...] = ()

    def __str__(self) -> str:
        values = [f"{self.declared} (declared in the file)"] if self.declared else []
        if self.fill:
            values.append(f"{self.fill} (not declared, but recognised as fill)")
        values += [f"{value} (added in QGIS)" for value in self.added]
        if self.declared != NAN:
            values.append(NAN)
        return f"{self.band}: {', '.join(values)}"


@dataclass(frozen=True)
class DescribedScene:
    """What is known of an image.

    Attributes:
        width: Columns.
        height: Rows.
        crs: Such as ``EPSG:32631``, or its name; empty: unknown.
        pixel_size: On the ground, along a row and along a column, metres; empty: unknown.
        date: When it was taken, ISO 8601; empty: not known.
        sensor: Such as ``Sentinel-1A``; empty: not known.
        orbit: ``ascending`` or ``descending``; empty: not known.
        bands: What the bands are; empty: not recognised.
        unit: One of :data:`.parameters.UNITS`; empty: not recognised.
        unit_how: Why it is believed to be that one.
        nodata: What counts as no data in each band.
    """

    width: int
    height: int
    crs: str = ""
    pixel_size: Tuple[float, ...] = ()
    date: str = ""
    sensor: str = ""
    orbit: str = ""
    bands: Tuple[DescribedBand, ...] = ()
    unit: str = ""
    unit_how: str = ""
    nodata: Tuple[DescribedNodata, ...] = ()


@dataclass(frozen=True)
class DescribedMethod:
    """What a method or model is, and whether it takes the image.

    Attributes:
        asked: One of :data:`.parameters.METHODS`, or the path of a model file.
        taken: What would map; differs from ``asked`` for ``auto``.
        name: Of the model; empty: the built-in thresholds, or a file that cannot be read.
        why: Why ``auto`` takes it; empty otherwise.
        bands: That it wants, in order; empty: every polarisation, or it does not say.
        optional: Those of ``bands`` that may be missing.
        unit: That it wants radar bands in; empty: any, or it does not say.
        pixel_size: Metres that it was made for; None: it does not say.
        refusal: Why it does not take the image; None: it does.
    """

    asked: str
    taken: str
    name: str = ""
    why: str = ""
    bands: Tuple[str, ...] = ()
    optional: Tuple[str, ...] = ()
    unit: str = ""
    pixel_size: Optional[float] = None
    refusal: Optional[Refusal] = None


@dataclass(frozen=True)
class SceneReport:
    """The answer.

    Attributes:
        scene: The image; None where it cannot be opened.
        refusal: Why nothing maps it; None where something does.
        methods: Those asked for, in order.
    """

    scene: Optional[DescribedScene]
    refusal: Optional[Refusal] = None
    methods: Tuple[DescribedMethod, ...] = ()
