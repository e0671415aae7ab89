"""The dataset as a STAC catalogue: a collection, and an item for each tile.

Written as plain JSON, without pystac: preparing tiles belongs to the small environment, which
does without it. The tests let pystac read and validate the result.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .geotiff import read_transform
from .layout import CATALOG, INDEX, STAC
from .stac_item import EARLIEST, STAC_VERSION, box, instant, item, item_path
from .tile import TileRecord

if TYPE_CHECKING:
    from .store import Dataset


def write_catalog(dataset: Dataset, tiles: Sequence[TileRecord]) -> None:
    """Write ``catalog.json`` and ``stac/``; items that would not change are left alone.

    STAC asks for a place, so tiles without one have no item.
    """
    placed = [tile for tile in tiles if tile.footprint is not None]
    folder = dataset.folder / STAC
    folder.mkdir(exist_ok=True)
    there: set[str] = set()
    for scene in {tile.scene for tile in placed}:
        (folder / scene).mkdir(exist_ok=True)
    for scene_folder in filter(Path.is_dir, folder.iterdir()):
        there.update(f"{scene_folder.name}/{name}" for name in os.listdir(scene_folder))
    for tile in placed:
        transform = read_transform(dataset.folder / tile.image)
        content = item(dataset, tile, transform)
        _write_changed(os.path.join(folder, item_path(tile)), content, item_path(tile) in there)
    for stale in there.difference(map(item_path, placed)):
        if stale.endswith(".json"):
            (folder / stale).unlink()
    for path, content in (
        (folder / "collection.json", collection(dataset, placed)),
        (dataset.folder / CATALOG, _catalog(dataset)),
    ):
        _write_changed(str(path), content, path.is_file())


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
            "spatial": {"bbox": [box(points) if points else [-180, -90, 180, 90]]},
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


def _write_changed(path: str, content: dict[str, Any], there: bool) -> None:
    # Not indented: that takes Python's slow encoder, which is felt with thousands of items.
    data = json.dumps(content, ensure_ascii=False).encode()
    if there:
        with open(path, "rb", buffering=0) as file:
            if file.read() == data:
                return
    # Written in place: there are thousands, and a half-written one is written anew next time.
    with open(path, "wb") as file:
        file.write(data)
