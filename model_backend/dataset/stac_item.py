"""The STAC item of a tile."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from typing import Any

from rasterio import Affine

from .. import __version__
from .date_line import place_of
from .format import DatasetFormat
from .layout import CATALOG
from .tile import TileRecord

STAC_VERSION = "1.1.0"
PROJECTION = "https://stac-extensions.github.io/projection/v2.0.0/schema.json"
LABEL = "https://stac-extensions.github.io/label/v1.0.1/schema.json"
GEOTIFF = "image/tiff; application=geotiff"
CLASSES = ["dry", "water"]
METHODS = {"hand": "manual", "weak": "automatic", "simulated": "simulated"}
EARLIEST = "1970-01-01T00:00:00Z"

_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d))?)?")


def item_path(tile: TileRecord) -> str:
    """Path of a tile's item below ``stac/``."""
    return f"{tile.scene}/{tile.tile}.json"


def item(
    dataset: str, format: DatasetFormat, tile: TileRecord, transform: Affine | None
) -> dict[str, Any]:
    """The STAC item of a tile that has a place.

    Args:
        dataset: Its name.
        format: Of the dataset.
        tile: As the index knows it.
        transform: From the tile's pixels to its CRS; None: unknown.
    """
    size = format.tile_size
    coded = tile.crs.startswith("EPSG:")
    projected: dict[str, Any] = {"proj:code": tile.crs if coded else None}
    if not coded:
        projected["proj:wkt2"] = tile.crs
    if transform is not None:
        to = transform
        projected["proj:transform"] = [to.a, to.b, to.c, to.d, to.e, to.f]
        projected["proj:bbox"] = _bounds(to, size)
    water = round((tile.water_percent or 0) * tile.valid_percent * size**2 / 1e4)
    valid = round(tile.valid_percent * size**2 / 100)
    return {
        "type": "Feature",
        "stac_version": STAC_VERSION,
        "stac_extensions": [PROJECTION, LABEL],
        "id": tile.tile,
        **place_of(tile.footprint or ()),
        "collection": dataset,
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
            "highwater:bands": list(format.bands),
            "highwater:unit": format.unit,
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
                    {"name": band, "data_type": "float32", "nodata": "nan"} for band in format.bands
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


def _known(prefix: str = "", **values: Any) -> dict[str, Any]:
    return {f"{prefix}{name}": value for name, value in values.items() if value not in (None, "")}


def _time(date: str) -> dict[str, Any]:
    moment = instant(date)
    if moment is not None:
        return {"datetime": moment}
    now = datetime.now(timezone.utc).strftime("%Y-12-31T23:59:59Z")
    # STAC asks for a time: some time until this year is all that is known.
    return {"datetime": None, "start_datetime": EARLIEST, "end_datetime": now}


def instant(date: str) -> str | None:
    """A date as the user gave it, as RFC 3339; None when it is not one."""
    match = _DAY.search(date)
    if match is None:
        return None
    try:
        moment = datetime(*(int(part) for part in match.groups(default="0")))  # type: ignore[arg-type]
    except ValueError:
        return None
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _bounds(to: Affine, size: int) -> list[float]:
    across, down = (0, size, size, 0), (0, 0, size, size)
    xs = [x * to.a + y * to.b + to.c for x, y in zip(across, down)]
    ys = [x * to.d + y * to.e + to.f for x, y in zip(across, down)]
    return [min(xs), min(ys), max(xs), max(ys)]
