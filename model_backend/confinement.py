"""What a worker may touch that runs for others than its user: the files of a few folders.

Whoever starts the worker says so by variables (:func:`variables`). Then layers are GeoTIFFs whose
data lie in these folders, whatever the file itself says, and where the kernel can
(:mod:`.landlock`) the whole process is held to it, libraries included.
"""

from __future__ import annotations

import os
import site
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from . import landlock
from .protocol import HighwaterError, Request

FOLDERS = "HIGHWATER_FOLDERS"
"""Variable with the folders to read from, separated as in PATH; absent: all that the user may."""
MOST_PIXELS = "HIGHWATER_MAX_PIXELS"
"""Variable with the number of pixels that a layer may have."""

RASTER_DRIVER = "GTiff"
REACHING_ELSEWHERE = (
    "VRT", "GTI", "OGR_VRT", "GDALG", "DERIVED", "WMS", "WMTS", "WCS", "WFS", "OAPIF", "OGCAPI",
    "CSW", "HTTP", "EEDA", "EEDAI", "PLMOSAIC", "PLSCENES", "STACIT", "STACTA", "DAAS", "NGW",
    "Carto", "AmigoCloud", "Elasticsearch", "MRF", "KMLSUPEROVERLAY", "Zarr", "TIL", "ESRIC",
)  # fmt: skip
"""GDAL's drivers whose files name other files or addresses."""
_NOWHERE = "http://127.0.0.1:9"
"""A proxy that does not exist: what GDAL's parts would fetch by themselves goes there."""

# What Python and its libraries read beside their own folders.
_SYSTEM = (
    "/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/localtime", "/etc/mime.types",
    "/proc", "/sys", "/dev/urandom", "/dev/random", "/dev/zero",
)  # fmt: skip
_DEVICES = ("/dev/null", "/dev/shm", "/dev/dri")
_PACKAGE = Path(__file__).resolve().parents[1]


def variables(folders: Iterable[Path], most_pixels: int) -> dict[str, str]:
    """Variables that confine a worker.

    Args:
        folders: That it may read from, beside those of its outputs.
        most_pixels: That a layer may have.
    """
    return {
        FOLDERS: os.pathsep.join(str(folder) for folder in folders),
        MOST_PIXELS: str(most_pixels),
        "GDAL_SKIP": ",".join(REACHING_ELSEWHERE),
        "GDAL_HTTP_PROXY": _NOWHERE,
        "GDAL_HTTPS_PROXY": _NOWHERE,
        "http_proxy": _NOWHERE,
        "https_proxy": _NOWHERE,
        "no_proxy": "",
        "CPL_VSIL_CURL_ALLOWED_FILENAME": "none",
        "CPL_MACHINE_IS_GCE": "NO",
        "AWS_EC2_METADATA_DISABLED": "true",
        "GDAL_HTTP_MAX_RETRY": "0",
        # A file of the same name with another ending may be somebody else's.
        "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    }


def engage(request: Request) -> None:
    """Hold this process to what its variables say; nothing where they say nothing.

    Folders of the request's outputs and its scratch folder stay writable.
    """
    folders = _folders()
    if folders is None:
        return
    written = [Path(path).parent for path in request.outputs.values() if path]
    if request.scratch:
        written.append(Path(request.scratch))
        os.environ["TMPDIR"] = tempfile.tempdir = request.scratch
        os.environ["HOME"] = request.scratch  # where libraries keep what nobody asked for
    python = {sys.prefix, sys.base_prefix, sys.exec_prefix, *site.getsitepackages()}
    readable = [*folders, *map(Path, python), _PACKAGE, *map(Path, _SYSTEM)]
    landlock.restrict(readable, [*written, *map(Path, _DEVICES)])


def raster_driver() -> str | None:
    """The driver of GDAL that may open a layer; None: any."""
    return None if _folders() is None else RASTER_DRIVER


def check_raster(name: str, files: Sequence[str], pixels: int) -> None:
    """Refuse a layer that has been opened and is not what this worker may read.

    Args:
        name: What the user calls it.
        files: That hold its data, as GDAL lists them.
        pixels: Width times height.

    Raises:
        HighwaterError: ``input.elsewhere`` or ``input.too_large``.
    """
    check_files(name, files)
    most = os.environ.get(MOST_PIXELS)
    if most is not None and pixels > int(most):
        raise HighwaterError(
            "input.too_large",
            f"The layer “{name}” has {pixels:,} pixels; {int(most):,} is the most that is taken"
            " here.",
            "Cut out a part of it first.",
        )


def check_files(name: str, files: Sequence[str]) -> None:
    """Refuse files outside of the folders that this worker may read from.

    Raises:
        HighwaterError: ``input.elsewhere``.
    """
    folders = _folders()
    if folders is None:
        return
    for file in files:
        path = Path(os.path.realpath(file))
        if not any(path.is_relative_to(folder) for folder in folders):
            raise HighwaterError(
                "input.elsewhere",
                f"The layer “{name}” takes data from somewhere that may not be read here.",
                "Save it as a GeoTIFF that holds all of its data.",
            )


def _folders() -> list[Path] | None:
    text = os.environ.get(FOLDERS)
    if text is None:
        return None
    return [Path(os.path.realpath(folder)) for folder in text.split(os.pathsep) if folder]
