"""Vector layers opened for reading, with errors that name them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS

from .. import confinement
from ..protocol import HighwaterError
from ..protocol.parameters import VectorLayer
from .crs import understood
from .source import sha256_of


@dataclass(frozen=True)
class VectorTable:
    """A layer as it lies in its file.

    Attributes:
        name: What the user calls it.
        columns: Values (n,) by name of the attribute.
        geometries: Of shapely, (n,), None where a feature has none.
        crs: With the user's own choice taking precedence.
    """

    name: str
    columns: dict[str, np.ndarray]
    geometries: np.ndarray
    crs: CRS


def vector_name(layer: VectorLayer) -> str:
    """What to call a layer in a sentence."""
    return layer.name or layer.layer or Path(layer.path).name


def read_vector(layer: VectorLayer, what: str, columns: Sequence[str] | None = None) -> VectorTable:
    """Read a vector layer.

    Args:
        layer: The layer; without a name of it the first one of the file.
        what: What its features should be, such as ``"polygons"``.
        columns: Attributes to read; None: all.

    Raises:
        HighwaterError: ``input.missing``, ``input.not_vector``, ``input.no_crs`` or
            ``input.bad_crs``.
    """
    name, path = vector_name(layer), layer.path
    if not path.startswith("/vsi") and ":" not in path[2:] and not os.path.exists(path):
        raise HighwaterError(
            "input.missing",
            f"The file of the layer “{name}” does not exist: {path}",
            "Check the path, or load the layer again.",
        )
    confinement.check_files(name, [path])
    try:
        first = layer.layer or str(pyogrio.list_layers(path)[0][0])
        meta, _, binary, values = pyogrio.raw.read(path, layer=first, columns=columns)
        count = len(values[0]) if values else 0
        geometries = shapely.from_wkb(np.full(count, None, object) if binary is None else binary)
    except (DataSourceError, DataLayerError, IndexError, shapely.errors.ShapelyError) as error:
        raise HighwaterError(
            "input.not_vector",
            f"The layer “{name}” cannot be opened as {what}.",
            "It may be damaged or of a format that the backend cannot read; save it as GeoPackage.",
            str(error),
        ) from error
    crs = _crs(layer.crs_wkt or meta["crs"], name)
    return VectorTable(name, dict(zip(meta["fields"], values)), geometries, crs)


def hashes_of(layer: VectorLayer) -> dict[str, str]:
    """SHA-256 of each file on this machine that the layer consists of, by the file's name."""
    path = Path(layer.path)
    suffixes = (".shp", ".shx", ".dbf", ".prj") if path.suffix.lower() == ".shp" else ()
    files = {path, *(path.with_suffix(suffix) for suffix in suffixes)}
    return {file.name: sha256_of(file) for file in sorted(files) if file.is_file()}


def _crs(text: str | None, name: str) -> CRS:
    if not text:
        raise HighwaterError(
            "input.no_crs",
            f"The layer “{name}” has no coordinate reference system.",
            "Set its CRS in the layer's properties.",
        )
    return understood(text, name)
