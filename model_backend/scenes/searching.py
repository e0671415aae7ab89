"""Rasters of a folder that are scenes."""

from __future__ import annotations

import fnmatch
import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError

from ..protocol import HighwaterError
from ..sar.bands import CO_POLARISED, CROSS_POLARISED
from ..sar.names import is_sentinel1_product, without_polarisation
from .layout import MARK

PATTERN = "*.tif;*.tiff;*.vrt;*.img;*.jp2"
"""What the names of rasters look like where nobody says."""
PRODUCTS = ("Water mask", "Water probability", "Standard deviation of the water probability")
"""First bands of our own maps, which are no scenes."""
# Elevation, angles, shadow, area, colours: what ASF HyP3 and OPERA put beside the radar bands.
_BESIDE = re.compile(r"_(?:dem|inc_map|inc_map_ell|ls_map|area|rgb|mask)$", re.IGNORECASE)


def rasters_in(folder: str, recursive: bool, pattern: str) -> list[Path]:
    """Files of a folder that may be scenes, in the order of their paths.

    Folders in which a run over many scenes has put its results are left out, and so is what is
    hidden.

    Args:
        folder: To search.
        recursive: Whether the folders inside it are searched, too.
        pattern: Of names, several separated by semicolons; empty: :data:`PATTERN`.

    Raises:
        HighwaterError: ``scenes.no_folder``, ``scenes.empty_folder``, ``scenes.no_raster``,
            ``scenes.not_geocoded`` or ``scenes.is_output``.
    """
    top = Path(folder)
    if not top.is_dir():
        raise HighwaterError(
            "scenes.no_folder",
            f"The folder of scenes “{folder}” {'is a file' if top.exists() else 'does not exist'}.",
            "Choose the folder in which the images lie.",
        )
    if (top / MARK).is_file():
        raise HighwaterError(
            "scenes.is_output",
            f"The folder “{folder}” holds the maps of an earlier run, not scenes.",
            "Choose the folder in which the images lie.",
        )
    patterns = [part.strip().lower() for part in (pattern or PATTERN).split(";") if part.strip()]
    found, products, others = [], [], 0
    for place, folders, files in os.walk(top):
        products += [name for name in (*folders, *files) if is_sentinel1_product(name)]
        folders[:] = sorted(
            name
            for name in folders
            if recursive
            and not name.startswith(".")
            and not os.path.isfile(os.path.join(place, name, MARK))
        )
        for name in sorted(files):
            if name.startswith("."):
                continue
            if any(fnmatch.fnmatch(name.lower(), each) for each in patterns):
                found.append(Path(place, name))
            else:
                others += 1
    if not found and products:
        raise HighwaterError(
            "scenes.not_geocoded",
            f"The folder “{folder}” holds Sentinel-1 products as they are downloaded (such as"
            f" “{min(products)}”), not yet images on a map.",
            "Run “Geocode a Sentinel-1 product” on each of them, as a batch, and choose the folder"
            " of the images that this makes.",
        )
    if not found:
        raise _nothing(folder, recursive, pattern, others)
    return found


def without_products(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """Rasters that are no maps of ours, and those that are; what cannot be read is kept."""
    kept: list[Path] = []
    left_out: list[Path] = []
    for path in paths:
        (left_out if _is_product(path) else kept).append(path)
    return kept, left_out


def without_companions(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Rasters without those that belong to a radar product of the same name, and these."""
    products = set()
    for path in paths:
        name, _ = without_polarisation(path.stem)
        if name and path.stem.upper().endswith(f"_{name}"):
            products.add((path.parent, path.stem[: -len(name) - 1]))
    kept: list[Path] = []
    left_out: list[Path] = []
    for path in paths:
        own, found = _BESIDE.subn("", path.stem)
        (left_out if found and (path.parent, own) in products else kept).append(path)
    return kept, left_out


def paired(paths: Sequence[Path]) -> list[tuple[str, list[Path]]]:
    """Titles and files of scenes: two polarisations in files of their own belong together.

    Args:
        paths: Of rasters.

    Returns:
        In the order of the paths; of a pair VV or HH comes first.
    """
    groups: dict[tuple[str, str], dict[str, Path]] = {}
    for path in paths:
        name, rest = without_polarisation(path.stem)
        key = (str(path.parent), f"{rest}{path.suffix}".lower() if name else path.name)
        groups.setdefault(key, {})[name] = path
    found = []
    for members in groups.values():
        for pair in zip(CO_POLARISED, CROSS_POLARISED):
            if set(pair) <= set(members):
                files = [members.pop(name) for name in pair]
                found.append((_title(files[0]), files))
        found += [(path.stem, [path]) for path in members.values()]
    return found


def _title(path: Path) -> str:
    """Name of a scene of two files, after the first of them."""
    _, rest = without_polarisation(path.stem)
    return re.sub(r"([_\-. ])\1+", r"\1", rest).strip("_-. ") or path.parent.name


def _is_product(path: Path) -> bool:
    try:
        with rasterio.open(path) as dataset:
            named = dataset.descriptions[0] if dataset.count else None
            return named in PRODUCTS and "PROVENANCE" in dataset.tags()
    except RasterioError:
        return False


def _nothing(folder: str, recursive: bool, pattern: str, others: int) -> HighwaterError:
    if not others:
        return HighwaterError(
            "scenes.empty_folder",
            f"There is no file in the folder of scenes “{folder}”.",
            "Choose the folder in which the images lie"
            + ("." if recursive else ", or search the folders inside it, too."),
        )
    files = f"{others:,} file{'s' if others > 1 else ''}"
    return HighwaterError(
        "scenes.no_raster",
        f"None of the {files} in the folder “{folder}” has a name such as {pattern or PATTERN}.",
        "Say what the names of the images look like"
        + ("." if recursive else ", or search the folders inside it, too."),
    )
