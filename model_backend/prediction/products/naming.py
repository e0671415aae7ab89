"""How each product of a map names the record of how it was made.

| product | where |
|---|---|
| GeoTIFF | tags ``PROVENANCE`` (file name) and ``SOFTWARE`` |
| GeoPackage, GeoJSON, FlatGeobuf | description of the layer |
| PNG | text chunks ``Provenance``, ``Software``, ``Title`` and ``Description`` |
| HTML | ``<meta name="provenance">`` and the last lines of the page |
| print layout | its last line |

Shapefiles and SpatiaLite have no place for it. Names are those of files, without a folder: the
record lies beside the products and moves with them.
"""

from __future__ import annotations

from pathlib import Path

from PIL.PngImagePlugin import PngInfo

from ... import __version__
from ...language import tr

SOFTWARE = f"Highwater {__version__}"


def raster_tags(record: str) -> dict[str, str]:
    """Tags of a GeoTIFF.

    Args:
        record: File name of the record; empty: there is none.
    """
    return {"SOFTWARE": SOFTWARE, **({"PROVENANCE": record} if record else {})}


def png_text(record: str, title: str, caption: str) -> PngInfo:
    """Text chunks of a PNG.

    Args:
        record: File name of the record; empty: there is none.
        title: Of the picture.
        caption: What it shows.
    """
    info = PngInfo()
    texts = {"Title": title, "Description": caption, "Software": SOFTWARE, "Provenance": record}
    for key, text in texts.items():
        if text:
            info.add_itxt(key, text)
    return info


def sentence(record: str) -> str:
    """For people; empty without a record."""
    if not record:
        return ""
    return tr("Made by {software}; provenance record: {record}").format(
        software=SOFTWARE, record=Path(record).name
    )
