"""What a dated layer says of itself: date, sensor, bands, orbit, incidence, clouds."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...context import JobContext
from ...dataset.image_tags import cloud_percent_in, incidence_in
from ...dataset.sequences import OPTICAL, RADAR
from ...protocol import HighwaterError
from ...protocol.parameters import SERIES_SENSORS, DatedLayer, RasterLayer
from ...raster.source import RasterSource, open_raster
from ...sar.acquisition import date_in, orbit_in, recognise
from ...sar.bands import POLARISATIONS, recognise_bands
from .optical import optical_band

WRITTEN = "TIFFTAG_DATETIME"
"""Says when a file was written, which some programs set to the date of the image."""

_ANGLE = re.compile(r"^(?:local_?)?(?:incidence(?:_?angle)?|inc_?angle|inc|angle)$", re.IGNORECASE)


@dataclass(frozen=True)
class LayerFacts:
    """A layer as far as names, metadata and the user tell.

    Attributes:
        layer: As it was given.
        name: What the user calls it.
        date: ISO 8601; empty: unknown.
        sensor: As the index has it; empty: unknown.
        bands: Number of each band by name; empty: unknown.
        orbit: Direction; empty: unknown.
        incidence: Degrees; None: unknown.
        cloud_percent: 0 to 100; None: unknown.
        angle_band: Number of a band of angles of incidence; None: there is none.
    """

    layer: DatedLayer
    name: str
    date: str
    sensor: str
    bands: Mapping[str, int]
    orbit: str
    incidence: float | None
    cloud_percent: float | None
    angle_band: int | None


def open_layer(layer: DatedLayer) -> RasterSource:
    """Open a dated layer; errors as of :func:`.open_raster`."""
    return open_raster(RasterLayer(layer.path, layer.name, layer.crs_wkt))


def facts_of(
    layer: DatedLayer, source: RasterSource, otherwise: Sequence[str], context: JobContext
) -> LayerFacts:
    """Everything about an open layer but its values.

    Args:
        layer: As it was given.
        source: The same, open.
        otherwise: Names of the bands where none is said or can be recognised.
        context: Is told of what was taken from a doubtful place.

    Raises:
        HighwaterError: ``sequence.bad_date``, ``sequence.sensor`` or ``sequence.bands`` for what
            the user said.
    """
    dataset = source.dataset
    tags = {**dataset.tags(1), **dataset.tags(ns="IMAGERY"), **dataset.tags()}
    tags = {key.upper(): str(value) for key, value in tags.items()}
    said = recognise(tags, source.name, layer.path)
    bands = (
        _said_bands(layer.bands, source)
        or _recognised_bands(source)
        or _said_bands(otherwise, source)
    )
    angles = [
        number
        for number, text in enumerate(dataset.descriptions, start=1)
        if _ANGLE.match((text or "").replace(" ", "_"))
    ]
    return LayerFacts(
        layer=layer,
        name=source.name,
        date=_date(layer, source.name, said.date, tags, context),
        sensor=_sensor(layer, source.name, bands, said.sensor),
        bands=bands,
        orbit=orbit_in(layer.orbit) or said.orbit,
        incidence=incidence_in(tags) if layer.incidence is None else layer.incidence,
        cloud_percent=(
            cloud_percent_in(tags) if layer.cloud_percent is None else layer.cloud_percent
        ),
        angle_band=angles[0] if angles else None,
    )


def _date(
    layer: DatedLayer, name: str, found: str, tags: Mapping[str, str], context: JobContext
) -> str:
    if layer.date:
        date = date_in(layer.date)
        if not date:
            raise HighwaterError(
                "sequence.bad_date",
                f"“{layer.date}” is no date of the layer “{name}” that can be read.",
                "Write it as 2019-02-04 or 2019-02-04T18:17:40Z.",
            )
        return date
    if not found and (written := date_in(tags.get(WRITTEN, "").replace(":", "-", 2))):
        context.warn(
            f"The date of “{name}”, {written}, is from {WRITTEN}, which may be when the file was"
            " written; give dates in a table if it is."
        )
        return written
    return found


def _said_bands(said: Sequence[str], source: RasterSource) -> dict[str, int]:
    names = [name.strip().upper() for name in said]
    found = {name: number for number, name in enumerate(names, start=1) if name}
    count = source.dataset.count
    if found and (len(names) > count or len(found) < sum(map(bool, names))):
        raise HighwaterError(
            "sequence.bands",
            f"The names {', '.join(names)} do not fit the {count} bands of “{source.name}”.",
            "Name each band once, in the file's order, such as VV;VH.",
        )
    return found


def _recognised_bands(source: RasterSource) -> dict[str, int]:
    try:
        return {choice.name: choice.number for choice in recognise_bands([source])}
    except HighwaterError as error:
        if error.code != "bands.unknown":
            raise
    dataset = source.dataset
    texts = [text or "" for text in dataset.descriptions]
    if dataset.count == 1 and not optical_band(texts[0]):
        texts = [source.name if optical_band(source.name) else source.layer.path]
    found: dict[str, int] = {}
    for number, text in enumerate(texts, start=1):
        if band := optical_band(text):
            found.setdefault(band, number)
    return found


def _sensor(layer: DatedLayer, name: str, bands: Mapping[str, int], satellite: str) -> str:
    if layer.sensor not in ("", *SERIES_SENSORS):
        raise HighwaterError(
            "sequence.sensor",
            f"“{layer.sensor}” is no sensor of the layer “{name}”.",
            f"Choose one of {', '.join(SERIES_SENSORS)}.",
        )
    if layer.sensor:
        return RADAR if layer.sensor == "radar" else OPTICAL
    if any(band in POLARISATIONS for band in bands):
        return RADAR
    if bands:
        return OPTICAL
    # Every satellite that a name can be recognised of carries a radar.
    return RADAR if satellite else ""
