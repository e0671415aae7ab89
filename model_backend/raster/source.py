"""Opening what the user calls a layer, with errors that name it."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import dataclass, field
from pathlib import Path

import pyproj
import rasterio
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform as transform_points

from .. import confinement
from ..protocol import HighwaterError
from ..protocol.parameters import RasterLayer
from .cache import give_back, make_room
from .crs import understood
from .grid import WGS84


@dataclass
class RasterSource:
    """An open raster that remembers what the user calls it.

    Attributes:
        layer: What was asked for.
        name: What the user calls it.
        dataset: The open rasterio dataset.
        crs: Its CRS, with the user's own choice taking precedence; None when unknown.
        files: That hold its data, as GDAL lists them.
        lock: Held by whoever reads: two threads in one dataset end in a crash of GDAL.
        too_tall: Rows and columns of a block, where memory does not hold a row of them, so that
            each is decoded again and again; None: it does.
    """

    layer: RasterLayer
    name: str
    dataset: rasterio.DatasetReader
    crs: CRS | None
    files: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    too_tall: tuple[int, int] | None = None

    def close(self) -> None:
        """Close the dataset."""
        give_back(self.dataset)
        self.dataset.close()

    def declared_nodata(self, number: int) -> float | None:
        """Value, as stored, that the file declares as no data in a band, unless its user undoes it.

        Args:
            number: Of the band, from 1.
        """
        return self.dataset.nodatavals[number - 1] if self.layer.declared_nodata else None

    @property
    def zero_is_nodata(self) -> bool:
        """Whether 0 means no data in its first band, as the file or its user says."""
        return self.declared_nodata(1) == 0 or 0 in self.layer.nodata

    def require_dry(self) -> None:
        """Refuse a mask whose dry land is no data: it could not be told from what was not seen.

        Raises:
            HighwaterError: ``input.ambiguous_values``.
        """
        if self.zero_is_nodata:
            raise HighwaterError(
                "input.ambiguous_values",
                f"The layer “{self.name}” declares 0 as nodata, so that dry land cannot be told"
                " from what was not seen.",
                "Remove the nodata value if 0 is dry.",
            )

    def require_georeference(self) -> None:
        """Refuse a raster that has no place on the map.

        Raises:
            HighwaterError: ``input.no_crs`` or ``input.not_geocoded``.
        """
        if self.dataset.gcps[0] and self.dataset.transform.is_identity:
            raise HighwaterError(
                "input.not_geocoded",
                f"The layer “{self.name}” is in radar geometry: it has control points but no"
                " map grid.",
                "Run “Geocode a Sentinel-1 product” on a product of Sentinel-1; geocode others in"
                " SNAP, or warp them in QGIS.",
            )
        if self.crs is None:
            raise HighwaterError(
                "input.no_crs",
                f"The layer “{self.name}” has no coordinate reference system.",
                "Set its CRS in the layer's properties, or use a georeferenced file.",
            )
        if self.dataset.transform.is_identity or self.dataset.transform.is_degenerate:
            raise HighwaterError(
                "input.not_geocoded",
                f"The layer “{self.name}” has a CRS but no position or pixel size.",
                "Georeference it first.",
            )
        self._require_place_on_earth(self.crs)

    def place(self) -> tuple[float, float] | None:
        """Longitude and latitude of the middle, degrees; None: that cannot be told."""
        if self.crs is None or self.dataset.transform.is_identity:
            return None
        try:
            return self._middle(self.crs)
        except Exception:  # PROJ's errors have no public class here
            return None

    def _middle(self, crs: CRS) -> tuple[float, float]:
        middle = self.dataset.transform @ (self.dataset.width / 2, self.dataset.height / 2)
        longitudes, latitudes = transform_points(crs, WGS84, *([value] for value in middle))
        return longitudes[0], latitudes[0]

    def _require_place_on_earth(self, crs: CRS) -> None:
        try:
            self._middle(crs)
            pyproj.CRS.from_wkt(crs.to_wkt())  # what areas are measured with
        except Exception as error:  # PROJ's errors have no public class here
            raise HighwaterError(
                "input.bad_crs",
                f"Positions in the coordinate reference system of the layer “{self.name}” cannot"
                " be turned into longitude and latitude.",
                "Set another CRS in the layer's properties.",
                str(error),
            ) from error


def open_raster(layer: RasterLayer) -> RasterSource:
    """Open a raster for reading.

    Raises:
        HighwaterError: ``input.missing``, ``input.not_raster``, ``input.empty`` or
            ``input.bad_crs``; as :func:`.confinement.check_raster`.
    """
    name = display_name(layer)
    if not layer.path:
        raise HighwaterError("input.missing", "No input layer was given.", "Choose one.")
    if _is_plain_path(layer.path) and not os.path.exists(layer.path):
        raise HighwaterError(
            "input.missing",
            f"The file of the layer “{name}” does not exist: {layer.path}",
            "Check the path, or load the layer again.",
        )
    try:
        dataset = rasterio.open(layer.path, driver=confinement.raster_driver())
    except (RasterioError, UnicodeDecodeError) as error:  # GDAL may quote a broken file
        raise HighwaterError(
            "input.not_raster",
            f"The layer “{name}” cannot be opened as a raster.",
            "It may be damaged, not a raster, or of a format that the backend cannot read; save"
            " it as GeoTIFF.",
            str(error),
        ) from error
    if dataset.count == 0 or dataset.width == 0 or dataset.height == 0:
        subdatasets = dataset.subdatasets
        dataset.close()
        raise HighwaterError(
            "input.empty",
            f"The layer “{name}” has no bands"
            + (f" of its own but {len(subdatasets)} subdatasets." if subdatasets else "."),
            "Load one of its subdatasets as a layer." if subdatasets else "Choose another file.",
        )
    try:
        confinement.check_raster(name, dataset.files, dataset.width * dataset.height)
    except HighwaterError:
        dataset.close()
        raise
    crs = _crs_of(layer, dataset, name)
    return RasterSource(layer, name, dataset, crs, list(dataset.files), too_tall=make_room(dataset))


def display_name(layer: RasterLayer) -> str:
    """What to call a layer in a sentence."""
    return layer.name or Path(layer.path).name or layer.path


def local_files(source: RasterSource) -> list[Path]:
    """Files on this machine that hold the raster's data, archives of ``/vsizip/`` included."""
    found = []
    for text in source.files or [source.layer.path]:
        path = _inside_archive(text)
        if path.is_file():
            found.append(path)
    return sorted(set(found))


def sha256_of(path: Path, stopped: Callable[[], bool] = lambda: False) -> str:
    """SHA-256 of a file, as hexadecimal digits.

    Args:
        path: Of the file.
        stopped: Asked after each megabyte.

    Raises:
        CancelledError: When ``stopped`` says so.
    """
    digest = hashlib.sha256()
    chunk = memoryview(bytearray(1 << 20))
    with open(path, "rb", buffering=0) as stream:
        while count := stream.readinto(chunk):
            digest.update(chunk[:count])
            if stopped():
                raise CancelledError
    return digest.hexdigest()


def _is_plain_path(path: str) -> bool:
    return not path.startswith("/vsi") and ":" not in path[2:] and not path.startswith("<")


def _inside_archive(text: str) -> Path:
    """The archive on disk that a ``/vsizip/…`` path leads into, or the path itself."""
    for prefix in ("/vsizip/", "/vsitar/", "/vsigzip/"):
        if text.startswith(prefix):
            path = Path(text[len(prefix) :].strip("{}"))
            while not path.is_file() and path != path.parent:
                path = path.parent
            return path
    return Path(text)


def _crs_of(layer: RasterLayer, dataset: rasterio.DatasetReader, name: str) -> CRS | None:
    return understood(layer.crs_wkt, name) if layer.crs_wkt else dataset.crs
