"""Where everything of a dataset lies.

::

    DATASET/ images/<scene>/<tile>.tif   bands by name, NaN where there is no data
             labels/<scene>/<tile>.tif   0 dry, 1 water, 255 invalid
             index.gpkg                  layer “tiles”; its split column is the truth
             catalog.json  stac/         the same for STAC readers
             dataset.json                bands, unit, statistics, balance, sources, hashes
             README.md                   the dataset card
"""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path

from ..protocol import HighwaterError

INDEX = "index.gpkg"
LAYER = "tiles"
DESCRIPTION = "dataset.json"
CATALOG = "catalog.json"
STAC = "stac"
CARD = "README.md"
IMAGES = "images"
LABELS = "labels"
PART = ".part-"
"""Start of the name of every unfinished file."""

LONGEST_NAME = 80  # characters; the whole path must stay below 260 on Windows


def safe_name(text: str) -> str:
    """A name for files, from any text: letters, digits, ``-``, ``.`` and ``_``."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9.-]+", "_", plain).strip("._")[:LONGEST_NAME] or "scene"


def tile_prefix(scene: str) -> str:
    """What the names of a scene's tiles begin with."""
    return f"{scene}_r"


def tile_name(scene: str, row: int, col: int) -> str:
    """Name of the tile that begins at this pixel of its scene."""
    return f"{tile_prefix(scene)}{row:05d}_c{col:05d}"


def image_path(scene: str, tile: str) -> str:
    """Path of a tile's image below the dataset's folder."""
    return f"{IMAGES}/{scene}/{tile}.tif"


def label_path(scene: str, tile: str) -> str:
    """Path of a tile's label below the dataset's folder."""
    return f"{LABELS}/{scene}/{tile}.tif"


def part_of(path: Path) -> Path:
    """Where a file is written before it is whole."""
    return path.with_name(PART + path.name)


def write_whole(path: Path, *content: bytes | bytearray | memoryview) -> None:
    """Write a file, given in pieces, that appears whole or not at all."""
    folder, name = os.path.split(path)  # pathlib's own ways take longer than the disk
    part = os.path.join(folder, PART + name)
    try:
        with open(part, "wb", buffering=0) as file:
            for piece in content:
                rest = memoryview(piece).cast("B")
                while rest:
                    rest = rest[file.write(rest) :]
        os.replace(part, path)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise


def write_failure(folder: Path, error: OSError) -> HighwaterError:
    """The user's error for a tile that could not be written to a dataset."""
    full = error.errno in (28, 122, 27)  # no space, quota, largest file
    return HighwaterError(
        "output.disk_full" if full else "output.write_failed",
        f"A tile could not be written to the dataset “{folder.name}”: {error.strerror or error}.",
        "Free some space, then run this again: it goes on where it stopped.",
        str(error),
    )
