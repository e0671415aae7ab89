"""Which layer a text means: by its name, its file, or the end of its path."""

from __future__ import annotations

ENDINGS = ("tif", "tiff", "vrt", "png", "jp2", "img", "nc")


def file_name(path: str) -> str:
    """Name of a file or folder without those above it, whichever system the path is of."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2]


def parts_of(text: str) -> list[str]:
    """Folders and name, in lower case, without the ending of an image."""
    parts = text.strip().replace("\\", "/").casefold().split("/")
    stem, dot, ending = parts[-1].rpartition(".")
    return [*parts[:-1], stem if dot and ending in ENDINGS else parts[-1]]


def means(text: str, name: str, path: str) -> bool:
    """Whether a text means a layer; folders before a file's name and its ending may be left out.

    Args:
        text: Such as ``S1_20190204``, ``S1_20190204.tif`` or ``2019-02-04/VV.tif``.
        name: Of the layer; empty: it has none of its own.
        path: Of its file.
    """
    wanted = parts_of(text)
    return parts_of(path)[-len(wanted) :] == wanted or (bool(name) and parts_of(name) == wanted)
