"""``dataset.json`` and everything else that is derived from the index."""

from __future__ import annotations

import hashlib
import json
import platform
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any

import numpy as np
import rasterio

from .. import __version__
from .card import write_card
from .format import read_description
from .layout import DESCRIPTION, write_whole
from .stac import write_catalog
from .statistics import band_statistics, class_balance, training_tiles
from .store import Dataset, begun
from .tile import SPLITS, TileRecord


def refresh(dataset: Dataset, **sections: Any) -> dict[str, Any]:
    """Write description, STAC catalogue and card anew, from the index as it is now.

    To be called whenever tiles were added or the split has changed.

    Args:
        dataset: The dataset.
        sections: Further sections of the description, such as ``audit``; they stay until they
            are given again. None removes one.

    Returns:
        The description.
    """
    tiles = dataset.tiles()
    description = describe(dataset, tiles)
    kept = {
        name: value
        for name, value in read_description(dataset.folder).items()
        if name not in description
    }
    description.update({**kept, **sections})
    description = {name: value for name, value in description.items() if value is not None}
    text = json.dumps(description, indent=1, ensure_ascii=False)
    write_catalog(dataset, tiles)
    write_card(dataset, tiles, description)
    # Last: what it says of the tiles shows that everything else was written for them, too.
    write_whole(dataset.folder / DESCRIPTION, text.encode())
    return description


def is_described(dataset: Dataset) -> bool:
    """Whether :func:`refresh` was called for the tiles as the index has them now."""
    said = read_description(dataset.folder)
    return bool(said.get("sha256") == digest(dataset.tiles()))


def describe(dataset: Dataset, tiles: Sequence[TileRecord]) -> dict[str, Any]:
    """The sections of ``dataset.json`` that follow from the index."""
    format = dataset.format
    chosen, over = training_tiles(tiles)
    return {
        **begun(format),
        "written": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "statistics": {
            "over": f"valid pixels of {over}",
            "bands": band_statistics(chosen, dataset.index.statistics(), format.bands),
        },
        "classes": {"over": f"valid pixels of {over}", **class_balance(chosen, format.tile_size)},
        "parts": parts(tiles, format.tile_size),
        "mix": mix(tiles),
        "sources": [
            {"scene": item.scene, "complete": item.complete, **item.record}
            for item in dataset.index.scenes()
        ],
        "versions": {
            "highwater": __version__,
            "python": platform.python_version(),
            "gdal": rasterio.__gdal_version__,
            "numpy": np.__version__,
        },
        "sha256": digest(tiles),
    }


def parts(tiles: Sequence[TileRecord], tile_size: int) -> dict[str, dict[str, Any]]:
    """Tiles, regions and balance of each part; tiles of no part under ``none``."""
    found = {}
    for split in SPLITS:
        members = [tile for tile in tiles if tile.split == split]
        if members:
            balance = class_balance(members, tile_size)
            found[split or "none"] = {
                "tiles": len(members),
                "regions": sorted({tile.region for tile in members if tile.region}),
                "events": sorted({tile.event for tile in members if tile.event}),
                "pixels": balance["pixels"],
                "water_share": balance["water_share"],
            }
    return found


def mix(tiles: Sequence[TileRecord]) -> dict[str, dict[str, int]]:
    """Tiles by sensor, mode, origin of the labels, CRS and pixel size: what trainers must know."""
    return {
        "sensor": _count(tile.sensor or "unknown" for tile in tiles),
        "mode": _count(tile.mode or "unknown" for tile in tiles),
        "label_source": _count(tile.label_source or "unknown" for tile in tiles),
        "crs": _count(tile.crs if len(tile.crs) < 32 else "other" for tile in tiles),
        "pixel_size": _count(
            "unknown" if tile.pixel_size is None else f"{tile.pixel_size:.0f} m" for tile in tiles
        ),
    }


def digest(tiles: Sequence[TileRecord]) -> str:
    """SHA-256 over names, contents and parts of all tiles: the same one, the same dataset."""
    total = hashlib.sha256()
    for tile in sorted(tiles, key=lambda item: item.tile):
        total.update(f"{tile.tile} {tile.sha256} {tile.split} {tile.fold}\n".encode())
    return total.hexdigest()


def _count(values: Any) -> dict[str, int]:
    return dict(Counter(values).most_common())
