"""Parameters of the jobs on time series, and what they read: layers with dates."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple

from .layers import VectorLayer

SERIES_SENSORS = ("radar", "optical")
"""Values of ``sensor`` of a dated layer."""

SERIES_UNITS = ("db", "power", "reflectance", "reflectance10000", "stretched")
"""Values of ``unit`` of a dated layer: decibel, linear power, reflectance from 0 to 1, reflectance
× 10000, 8-bit values stretched to each image's range."""

SERIES_RADAR_UNITS = ("", "db", "power", "stretched")
"""Values of ``radar_unit``; empty: recognised."""

SEQUENCE_PARTS = ("", "train", "validation", "test")
"""Values of ``split`` of a sequence; empty: none yet."""

SEQUENCE_LABELS = {"unknown": -1, "flood": 1, "dry": 0}
"""Values of ``label`` of a whole sequence, and how the index has them."""


@dataclass(frozen=True)
class DatedLayer:
    """A raster of one date, or a band of one: bands of a date may lie in files of their own.

    Attributes:
        path: GDAL dataset name.
        name: What the user calls it; empty: the file's name.
        date: ISO 8601, perhaps with the time; empty: from the file's metadata or name.
        sensor: One of :data:`SERIES_SENSORS`; empty: recognised from names and values.
        bands: Names of the bands, in the file's order, such as VV, VH or B02; an empty name is a
            band that is not read. Empty: recognised.
        unit: One of :data:`SERIES_UNITS`; empty: recognised from names and values.
        radar_unit: Unit of a radar layer whose ``unit`` is empty; of no effect on others.
        orbit: ``ascending`` or ``descending``; empty: from metadata or name, if they say.
        incidence: Angle of incidence, degrees; None: from metadata or a band of angles, if any.
        cloud_percent: Share of clouds, 0 to 100; None: from metadata, if they say.
        crs_wkt: CRS that overrides the file's own; empty: the file's.
    """

    path: str
    name: str = ""
    date: str = ""
    sensor: str = ""
    bands: Tuple[str, ...] = ()
    unit: str = ""
    radar_unit: str = ""
    orbit: str = ""
    incidence: Optional[float] = None
    cloud_percent: Optional[float] = None
    crs_wkt: str = ""


@dataclass(frozen=True)
class PrepareSequencesParameters:
    """Job ``preparesequences``: dated layers of one place become a sequence of an index.

    The result is the folder ``dataset``; the images stay where they are. Run again it adds what is
    missing, and nothing twice.

    Attributes:
        layers: Rasters of the place.
        dataset: Folder: a new or empty one, or one with an index of sequences.
        sequence: Name of the place; unique within the index.
        region: Splits keep regions together; empty: the place is one of its own.
        split: One of :data:`SEQUENCE_PARTS`.
        label: One of :data:`SEQUENCE_LABELS`: of the sequence as a whole.
        table: What is known of each layer: a column with its name or file, and any of date,
            flooded, cloud_percent, orbit, incidence, sensor, bands, unit; None: there is none.
        dates: Date by the name of a layer or file; the table counts before it.
        bands: Names of the bands of layers whose bands cannot be recognised.
        skip_unreadable: Whether layers that cannot be read are left out instead of refused.
    """

    layers: Tuple[DatedLayer, ...]
    dataset: str
    sequence: str
    region: str = ""
    split: str = ""
    label: str = "unknown"
    table: Optional[VectorLayer] = None
    dates: Dict[str, str] = field(default_factory=dict)
    bands: Tuple[str, ...] = ()
    skip_unreadable: bool = True
