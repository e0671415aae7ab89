"""Kinds of files that the service takes, told by how they begin and not by what they are called."""

from __future__ import annotations

from pathlib import Path

from .refusals import Refusal

RASTER, VECTOR, MODEL = "raster", "vector", "model"
WORDS = {
    RASTER: "a GeoTIFF",
    VECTOR: "a GeoPackage, FlatGeobuf or GeoJSON",
    MODEL: "an ONNX model",
}
ENDINGS = {
    ".tif": RASTER,
    ".tiff": RASTER,
    ".gpkg": VECTOR,
    ".fgb": VECTOR,
    ".geojson": VECTOR,
    ".json": VECTOR,
    ".onnx": MODEL,
}
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_BEGINNINGS = {
    ".tif": _TIFF,
    ".tiff": _TIFF,
    ".gpkg": (b"SQLite format 3\0",),
    ".fgb": (b"fgb\x03",),
    ".geojson": (b"{",),
    ".json": (b"{",),
    # A message of protocol buffers: its first field is the version, a number.
    ".onnx": (b"\x08",),
}


def begins_as(path: Path, kind: str) -> bool:
    """Whether a file is called and begins as one of a kind."""
    ending = path.suffix.lower()
    return ENDINGS.get(ending) == kind and _begins_well(path, ending)


def require_kind(path: Path, kind: str, name: str, field: str) -> None:
    """Refuse a file that is not what it is wanted as, such as a VRT, which leads elsewhere.

    Args:
        path: The file.
        kind: A key of :data:`WORDS`.
        name: What the user calls it.
        field: Of the request.

    Raises:
        Refusal: ``input.format``.
    """
    if not begins_as(path, kind):
        raise Refusal(
            "input.format",
            f"“{name}” is not {WORDS[kind]}.",
            "Save it as such; files that lead to others, such as VRT, are not taken.",
            field,
        )


def _begins_well(path: Path, ending: str) -> bool:
    with path.open("rb") as stream:
        head = stream.read(64)
    if ending in (".geojson", ".json"):
        head = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return head.startswith(_BEGINNINGS[ending])
