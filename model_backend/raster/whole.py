"""Whether a GeoTIFF is whole, and why one could not be written.

GDAL compresses and writes behind the caller's back, and a failure there, as on a full disk, may
end as a line on stderr. So the file itself is asked.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
from pathlib import Path

import rasterio

from ..outputs import part_prefix
from ..protocol import HighwaterError

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
FULL_MESSAGES = ("disk is full", "No space left", "File too large")
PROBE = 2**20  # bytes
NO_SPACE = 2**16  # bytes; the rest of a block that the file system keeps


def check_space(path: Path) -> None:
    """Raise OSError when the disk of an unfinished file is full, rather than fail at the end."""
    if shutil.disk_usage(path.parent).free < NO_SPACE:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def check_whole(path: Path, overviews: int) -> None:
    """Check that every tile of every band and overview lies inside the file.

    Args:
        path: A finished, tiled GeoTIFF without sparse tiles.
        overviews: How many overviews it should have.

    Raises:
        OSError: When a tile is missing or cut off.
    """
    size = path.stat().st_size
    with rasterio.open(path) as dataset:
        if len(dataset.overviews(1)) != overviews:
            raise OSError(errno.EIO, "overviews are missing")
        levels = [None, *range(overviews)]
        bands = dataset.indexes
    for level in levels:
        options = {} if level is None else {"overview_level": level}
        with rasterio.open(path, **options) as dataset:
            height, width = dataset.block_shapes[0]
            columns, rows = -(-dataset.width // width), -(-dataset.height // height)
        with rasterio.open(path) as dataset:
            for band in bands:
                for row in range(rows):
                    for column in range(columns):
                        tile = f"{column}_{row}"
                        offset, length = (
                            int(dataset.get_tag_item(f"{kind}_{tile}", "TIFF", band, level) or 0)
                            for kind in ("BLOCK_OFFSET", "BLOCK_SIZE")
                        )
                        if not offset or not length or offset + length > size:
                            raise OSError(
                                errno.EIO, f"tile {tile} of band {band}, level {level} is missing"
                            )


def write_failure(path: Path, error: BaseException) -> HighwaterError:
    """The user's error for a file that could not be written.

    Args:
        path: The unfinished file; it is spoilt by the probe that tells a full disk apart.
        error: What the library said.
    """
    name = re.sub("^" + part_prefix("[^-]*").replace(".", r"\.", 1), "", path.name)
    cause = _probe(path)
    full = cause is not None and cause.errno in FULL
    # SQLite has given the space back by now, but says it.
    if full or any(message in str(error) for message in FULL_MESSAGES):
        return HighwaterError(
            "output.disk_full",
            f"The disk became full, or a limit on file sizes was reached, while “{name}” was"
            f" being written to “{path.parent}”.",
            "Free some space or choose another folder; nothing half-written was left behind.",
            str(error),
        )
    return HighwaterError(
        "output.write_failed",
        f"The file “{name}” could not be written to “{path.parent}”: {cause or error}",
        "Free some space or choose another folder; nothing half-written was left behind.",
        str(error),
    )


def _probe(path: Path) -> OSError | None:
    """Try to write a little more where the writing stopped."""
    try:
        with open(path, "ab", buffering=0) as file:
            written = 0
            while written < PROBE:
                written += file.write(bytes(PROBE - written))
            os.fsync(file.fileno())
    except OSError as error:
        return error
    return None
