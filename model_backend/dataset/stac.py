"""The dataset as a STAC catalogue: a collection, and an item for each tile.

Written as plain JSON, without pystac: preparing tiles belongs to the small environment, which
does without it. The tests let pystac read and validate the result.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from rasterio import Affine

from .. import __version__
from .geotiff import read_transform
from .layout import CATALOG, INDEX, STAC
from .tile import TileRecord

if TYPE_CHECKING:
    from .store import Dataset

THREADS = 4
STAC_VERSION = "1.1.0"
PROJECTION = "https://stac-extensions.github.io/projection/v2.0.0/schema.json"
LABEL = "https://stac-extensions.github.io/label/v1.0.1/schema.json"
GEOTIFF = "image/tiff; application=geotiff"
CLASSES = ["dry", "water"]
METHODS = {"hand": "manual", "weak": "automatic", "simulated": "simulated"}
EARLIEST = "1970-01-01T00:00:00Z"

_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d))?)?")


def write_catalog(dataset: Dataset, tiles: Sequence[TileRecord]) -> None:
    """Write ``catalog.json`` and ``stac/``; items that would not change are left alone.

    STAC asks for a place, so tiles without one have no item.
    """
    placed = [tile for tile in tiles if tile.footprint is not None]
    folder = dataset.folder / STAC
    folder.mkdir(exist_ok=True)
    known = {str(folder / item_path(tile)) for tile in placed}
    for scene in {tile.scene for tile in placed}:
        (folder / scene).mkdir(exist_ok=True)

    def write(tile: TileRecord) -> None:
        transform = read_transform(dataset.folder / tile.image)
        _write_changed(folder / item_path(tile), item(dataset, tile, transform))

    # Beginning a file is mostly waiting.
    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(write, placed))
    for stale in folder.glob("*/*.json"):
        if str(stale) not in known:
            stale.unlink()
    _write_changed(folder / "collection.json", collection(dataset, placed))
    _write_changed(dataset.folder / CATALOG, _catalog(dataset))


def item_path(tile: TileRecord) -> str:
    """Path of a tile's item below ``stac/``."""
    return f"{tile.scene}/{tile.tile}.json"


def item(dataset: Dataset, tile: TileRecord, transform: Affine | None) -> dict[str, Any]:
    """The STAC item of a tile that has a place."""
    ring = [list(point) for point in tile.footprint or ()]
    size = dataset.format.tile_size
    coded = tile.crs.startswith("EPSG:")
    projected: dict[str, Any] = {"proj:code": tile.crs if coded else None}
    if not coded:
        projected["proj:wkt2"] = tile.crs
    if transform is not None:
        projected["proj:transform"] = list(transform)[:6]
        projected["proj:bbox"] = _bounds(transform, size)
    water = round((tile.water_percent or 0) * tile.valid_percent * size**2 / 1e4)
    valid = round(tile.valid_percent * size**2 / 100)
    return {
        "type": "Feature",
        "stac_version": STAC_VERSION,
        "stac_extensions": [PROJECTION, LABEL],
        "id": tile.tile,
        "geometry": {"type": "Polygon", "coordinates": [[*ring, ring[0]]]},
        "bbox": _box(ring),
        "collection": dataset.name,
        "properties": {
            **_time(tile.date),
            **_known(platform=tile.sensor, gsd=tile.pixel_size),
            **projected,
            "proj:shape": [size, size],
            "label:type": "raster",
            "label:tasks": ["segmentation"],
            "label:properties": None,
            "label:classes": [{"name": None, "classes": CLASSES}],
            "label:methods": [METHODS.get(tile.label_source, tile.label_source or "unknown")],
            "label:description": "0 dry, 1 water, 255 invalid",
            "label:overviews": [
                {
                    "property_key": "water",
                    "counts": [
                        {"name": "dry", "count": valid - water},
                        {"name": "water", "count": water},
                    ],
                }
            ],
            "highwater:image_id": tile.tile,
            "highwater:modality": "SAR",
            "highwater:crs": tile.crs,
            "highwater:pixel_spacing": tile.pixel_size,
            "highwater:tile_size": size,
            "highwater:bands": list(dataset.format.bands),
            "highwater:unit": dataset.format.unit,
            "highwater:label_set": {"name": "water", "source": tile.label_source},
            "highwater:provenance": {
                "scene": tile.scene,
                "row": tile.row,
                "col": tile.col,
                "sha256": tile.sha256,
                "software": f"Highwater {__version__}",
            },
            **_known(
                prefix="highwater:",
                split=tile.split,
                fold=tile.fold,
                region=tile.region,
                event=tile.event,
                mode=tile.mode,
                orbit=tile.orbit,
                valid_percent=tile.valid_percent,
                water_percent=tile.water_percent,
            ),
        },
        "links": [
            {"rel": "root", "href": f"../../{CATALOG}", "type": "application/json"},
            {"rel": "parent", "href": "../collection.json", "type": "application/json"},
            {"rel": "collection", "href": "../collection.json", "type": "application/json"},
        ],
        "assets": {
            "image": {
                "href": f"../../{tile.image}",
                "type": GEOTIFF,
                "title": "Image",
                "roles": ["data"],
                "bands": [
                    {"name": band, "data_type": "float32", "nodata": "nan"}
                    for band in dataset.format.bands
                ],
            },
            "label": {
                "href": f"../../{tile.label}",
                "type": GEOTIFF,
                "title": "Water",
                "roles": ["labels", "labels-raster"],
                "data_type": "uint8",
                "nodata": 255,
            },
        },
    }


def collection(dataset: Dataset, tiles: Sequence[TileRecord]) -> dict[str, Any]:
    """The STAC collection of all tiles that have a place."""
    points = [point for tile in tiles for point in tile.footprint or ()]
    times = sorted(filter(None, (_instant(tile.date) for tile in tiles)))
    return {
        "type": "Collection",
        "stac_version": STAC_VERSION,
        "id": dataset.name,
        "title": dataset.name,
        "description": "Labelled tiles of radar images for mapping floods and water.",
        "license": "other",
        "extent": {
            "spatial": {"bbox": [_box(points) if points else [-180, -90, 180, 90]]},
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


def _write_changed(path: Any, content: dict[str, Any]) -> None:
    # Not indented: that takes Python's slow encoder, which is felt with thousands of items.
    data = json.dumps(content, ensure_ascii=False).encode()
    # Written in place: there are thousands, and a half-written one is written anew next time.
    if not path.is_file() or path.read_bytes() != data:
        path.write_bytes(data)


def _known(prefix: str = "", **values: Any) -> dict[str, Any]:
    return {f"{prefix}{name}": value for name, value in values.items() if value not in (None, "")}


def _time(date: str) -> dict[str, Any]:
    instant = _instant(date)
    if instant is not None:
        return {"datetime": instant}
    now = datetime.now(timezone.utc).strftime("%Y-12-31T23:59:59Z")
    # STAC asks for a time: some time until this year is all that is known.
    return {"datetime": None, "start_datetime": EARLIEST, "end_datetime": now}


def _instant(date: str) -> str | None:
    """A date as the user gave it, as RFC 3339; None when it is not one."""
    match = _DAY.search(date)
    if match is None:
        return None
    try:
        moment = datetime(*(int(part) for part in match.groups(default="0")))  # type: ignore[arg-type]
    except ValueError:
        return None
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _box(points: Sequence[Sequence[float]]) -> list[float]:
    xs, ys = zip(*points)
    return [min(xs), min(ys), max(xs), max(ys)]


def _bounds(transform: Affine, size: int) -> list[float]:
    return _box([transform @ corner for corner in ((0, 0), (size, 0), (size, size), (0, size))])
