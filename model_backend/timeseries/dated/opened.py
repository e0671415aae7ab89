"""A dated layer that has been looked at and is closed again."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import shapely

from ...dataset.footprint import crs_text, footprints
from ...raster.grid import Grid
from ...raster.source import RasterSource
from .facts import LayerFacts
from .looking import Look


@dataclass(frozen=True)
class SeriesLayer:
    """What is known of a layer of a series.

    Attributes:
        name: What the user calls it.
        path: What GDAL opens.
        date: ISO 8601.
        sensor: As the index has it.
        orbit: Direction; empty: unknown.
        bands: Number of each band by name.
        unit: As the index has it.
        valid: Pixels of the thinned reading with data in every band, eight in a byte: there may be
            many layers.
        looked_at: Rows and columns of the thinned reading.
        means: Mean of each polarisation, dB.
        incidence: Degrees; NaN: unknown.
        cloud_percent: 0 to 100; NaN: unknown.
        crs: Of the file; empty: none.
        shape: Rows and columns of the file.
        footprint: In degrees; None: no place on the map.
        digest: Of its values.
        flooding: Label.
    """

    name: str
    path: str
    date: str
    sensor: str
    orbit: str
    bands: Mapping[str, int]
    unit: str
    valid: np.ndarray
    looked_at: tuple[int, ...]
    means: Mapping[str, float]
    incidence: float
    cloud_percent: float
    crs: str
    shape: tuple[int, int]
    footprint: shapely.Geometry | None
    digest: str
    flooding: int


def series_layer(facts: LayerFacts, look: Look, source: RasterSource, flooding: int) -> SeriesLayer:
    """Join what a layer says with what its values show.

    Raises:
        HighwaterError: ``input.not_geocoded`` for a layer in radar geometry.
    """
    footprint = None
    if source.crs is not None or source.dataset.gcps[0]:
        source.require_georeference()
        ((ring, _),) = footprints([Grid.of(source.dataset, source.crs)])
        footprint = shapely.Polygon(ring)
    incidence = facts.incidence if facts.incidence is not None else look.incidence
    path = facts.layer.path
    return SeriesLayer(
        name=facts.name,
        path=os.path.abspath(path) if os.path.exists(path) else path,
        date=facts.date,
        sensor=look.sensor,
        orbit=facts.orbit,
        bands=look.bands,
        unit=look.unit,
        valid=np.packbits(look.valid),
        looked_at=look.valid.shape,
        means=look.means,
        incidence=math.nan if incidence is None else incidence,
        cloud_percent=math.nan if facts.cloud_percent is None else facts.cloud_percent,
        crs="" if source.crs is None else crs_text(source.crs),
        shape=(source.dataset.height, source.dataset.width),
        footprint=footprint,
        digest=look.digest,
        flooding=flooding,
    )
