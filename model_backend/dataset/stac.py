"""The dataset as a STAC catalogue: a collection, and an item for each tile.

Written as plain JSON, without pystac: preparing tiles belongs to the small environment, which
does without it. The tests let pystac read and validate the result.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .date_line import box_of
from .layout import CATALOG, INDEX, STAC
from .stac_item import EARLIEST, STAC_VERSION, instant, item_path
from .stac_items import write_changed
from .tile import TileRecord

if TYPE_CHECKING:
    from .store import Dataset


def write_catalog(dataset: Dataset, tiles: Sequence[TileRecord]) -> None:
    """Write ``catalog.json`` and ``stac/``; files that would not change are left alone.

    STAC asks for a place, so tiles without one have no item.
    """
    placed = [tile for tile in tiles if tile.footprint is not None]
    dataset.items.refresh(placed)
    for path, content in (
        (dataset.folder / STAC / "collection.json", collection(dataset, placed)),
        (dataset.folder / CATALOG, _catalog(dataset)),
    ):
        write_changed(str(path), content, path.is_file())


def collection(dataset: Dataset, tiles: Sequence[TileRecord]) -> dict[str, Any]:
    """The STAC collection of all tiles that have a place."""
    points = [point for tile in tiles for point in tile.footprint or ()]
    times = sorted(filter(None, (instant(tile.date) for tile in tiles)))
    return {
        "type": "Collection",
        "stac_version": STAC_VERSION,
        "id": dataset.name,
        "title": dataset.name,
        "description": "Labelled tiles of radar images for mapping floods and water.",
        "license": "other",
        "extent": {
            "spatial": {"bbox": [box_of(points) if points else [-180, -90, 180, 90]]},
            "temporal": {"interval": [[times[0], times[-1]] if times else [EARLIEST, None]]},
        },
        "summaries": {
            "highwater:bands": list(dataset.format.bands),
            "highwater:label_sources": sorted({tile.label_source for tile in tiles}) or [""],
        },
        "links": [
            {"rel": "root", "href": f"../{CATALOG}", "type": "application/json"},
            {"rel": "parent", "href": f"../{CATALOG}", "type": "application/json"},
            *(
                {"rel": "item", "href": f"./{item_path(tile)}", "type": "application/geo+json"}
                for tile in tiles
            ),
        ],
        "assets": {
            "index": {
                "href": f"../{INDEX}",
                "type": "application/geopackage+sqlite3",
                "title": "Index; its split column is the truth",
                "roles": ["metadata"],
            }
        },
    }


def _catalog(dataset: Dataset) -> dict[str, Any]:
    return {
        "type": "Catalog",
        "stac_version": STAC_VERSION,
        "id": f"{dataset.name}-catalog",
        "title": dataset.name,
        "description": f"The dataset “{dataset.name}”, prepared with Highwater.",
        "links": [
            {"rel": "root", "href": f"./{CATALOG}", "type": "application/json"},
            {"rel": "child", "href": f"./{STAC}/collection.json", "type": "application/json"},
        ],
    }
