"""Vector files written batch by batch, whole or not at all."""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS

from ..outputs import OutputFiles
from ..protocol import HighwaterError
from .grid import WGS84
from .whole import write_failure

if TYPE_CHECKING:  # newer than the oldest Python that we run on
    from typing_extensions import Self

DRIVERS = {
    ".gpkg": "GPKG",
    ".shp": "ESRI Shapefile",
    ".geojson": "GeoJSON",
    ".json": "GeoJSON",
    ".fgb": "FlatGeobuf",
    ".sqlite": "SQLite",
}
GROWING = ("GPKG", "ESRI Shapefile", "SQLite")  # formats that features can be added to
# An older GeoPackage version than GDAL's newest: QGIS 3.22 warns about those that it does not know.
DATASET_OPTIONS = {"GPKG": {"VERSION": "1.2"}}
LAYER_OPTIONS = {"ESRI Shapefile": {"ENCODING": "UTF-8"}}
UNSORTED = {"SPATIAL_INDEX": "NO"}  # of FlatGeobuf
GEOJSON_STANDARD = {"RFC7946": "YES", "COORDINATE_PRECISION": "7"}
DESCRIBED = ("GPKG", "GeoJSON", "FlatGeobuf")
"""Formats with a place for the description of a layer."""
SHAPEFILE_PARTS = (".shp", ".shx", ".dbf", ".prj", ".cpg")
SHAPEFILE_INDEXES = (".qix", ".sbn", ".sbx")
BATCH = 50_000  # features
WRITE_ERRORS = (DataSourceError, DataLayerError, pyogrio.errors.FeatureError, OSError)


def driver_of(path: Path) -> str:
    """OGR driver for a file name.

    Raises:
        HighwaterError: ``output.unknown_format``.
    """
    try:
        return DRIVERS[path.suffix.lower()]
    except KeyError:
        raise HighwaterError(
            "output.unknown_format",
            f"“{path.name}” is no vector format that can be written.",
            f"Give the file one of these endings: {', '.join(DRIVERS)}.",
        ) from None


class FeatureWriter:
    """A layer of polygons, or of another type of geometry, under construction.

    GeoPackages and shapefiles grow batch by batch. Formats that cannot grow are written at the
    end, from memory.

    Args:
        path: File to write; of an output, its part.
        layer: Name of the layer, where the format has names.
        crs: CRS of the coordinates.
        columns: Name and numpy type of each attribute, in order; names of up to ten letters
            survive in a shapefile.
        geometry_type: As OGR calls it.
        geojson_standard: Whether GeoJSON is written as its standard wants it (RFC 7946): in WGS 84,
            to seven decimals, outer rings counter-clockwise, and cut where it crosses the
            antimeridian. Otherwise coordinates stay as they are.
        ordered: Whether the file must keep the order of the features; without, some formats sort
            them by place, to be drawn faster.
        description: Of the layer, where the format has a place for it; empty: none.
    """

    def __init__(
        self,
        path: Path,
        layer: str,
        crs: CRS,
        columns: dict[str, Any],
        geometry_type: str = "Polygon",
        geojson_standard: bool = False,
        ordered: bool = False,
        description: str = "",
    ) -> None:
        self._path = path
        self._layer = layer
        self._source_crs = crs
        self._crs = crs.to_wkt()
        self._columns = columns
        self._geometry_type = geometry_type
        self._driver = driver_of(path)
        self._standard = geojson_standard and self._driver == "GeoJSON"
        self._layer_options = dict(LAYER_OPTIONS.get(self._driver, {}))
        if self._standard:
            self._layer_options.update(GEOJSON_STANDARD)
        if ordered and self._driver == "FlatGeobuf":
            self._layer_options.update(UNSORTED)
        if description and self._driver in DESCRIBED:
            self._layer_options["DESCRIPTION"] = description
        self._waiting: list[tuple[np.ndarray, list[np.ndarray]]] = []
        self._waiting_count = 0
        self.count = 0

    @property
    def transforms(self) -> bool:
        """Whether the file gets another CRS than the coordinates have."""
        return self._standard and self._source_crs != WGS84

    def add(self, geometries: np.ndarray, values: list[np.ndarray]) -> None:
        """Add features.

        Args:
            geometries: shapely geometries, (n,).
            values: An array (n,) for each column; where a masked array is masked, it has no value.
        """
        # Well-known binary takes a fraction of the memory of geometry objects.
        self._waiting.append((shapely.to_wkb(geometries), values))
        self._waiting_count += len(geometries)
        if self._waiting_count >= BATCH and self._driver in GROWING:
            self._flush()

    def close(self) -> None:
        """Write what waits and check that the file holds every feature.

        Raises:
            HighwaterError: ``output.disk_full`` or ``output.write_failed``.
        """
        if self._waiting_count or not self.count:
            self._flush()
        try:
            found = pyogrio.read_info(self._path, force_feature_count=True)["features"]
            if found != self.count:
                raise OSError(f"{found} of {self.count} features are in the file")
        except WRITE_ERRORS as error:
            raise write_failure(self._path, error) from error

    def register(self, outputs: OutputFiles, final: Path) -> None:
        """Make the further files that the format consists of outputs of the job, too."""
        if self._driver != "ESRI Shapefile":
            return
        for suffix in SHAPEFILE_PARTS:
            outputs.part_of(final.with_suffix(suffix))
        # The index of a shapefile that is replaced would hide features of the new one.
        for suffix in SHAPEFILE_INDEXES:
            final.with_suffix(suffix).unlink(missing_ok=True)

    def remove(self) -> None:
        """Remove every file of the layer."""
        for path in self._path.parent.glob(f"{self._path.stem}.*"):
            path.unlink(missing_ok=True)

    def _flush(self) -> None:
        nothing = (np.empty(0, object), [np.empty(0, kind) for kind in self._columns.values()])
        parts = self._waiting or [nothing]
        geometry = np.concatenate([geometries for geometries, _ in parts])
        values = [np.ma.concatenate(column) for column in zip(*(v for _, v in parts))]
        try:
            pyogrio.raw.write(
                self._path,
                geometry,
                [column.data for column in values],
                list(self._columns),
                field_mask=[
                    np.ma.getmaskarray(column) if np.ma.is_masked(column) else None
                    for column in values
                ],
                layer=self._layer if self._driver != "ESRI Shapefile" else None,
                driver=self._driver,
                geometry_type=self._geometry_type,
                crs=self._crs,
                append=self.count > 0,
                dataset_options=DATASET_OPTIONS.get(self._driver, {}) if not self.count else {},
                layer_options=self._layer_options if not self.count else {},
            )
        except WRITE_ERRORS as error:
            raise write_failure(self._path, error) from error
        self.count += self._waiting_count
        self._waiting, self._waiting_count = [], 0


class LayerInMaking(ABC):
    """A layer that is made while something streams by; a context manager.

    It is finished when all went well; otherwise nothing of it is left.
    """

    _writer: FeatureWriter

    @abstractmethod
    def close(self) -> None:
        """Finish the file."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                self.close()
        except BaseException:
            self._writer.remove()
            raise
        if kind is not None:
            self._writer.remove()
