"""Scenes of STAC items: what lies in which asset."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlparse

from ..protocol import HighwaterError

POLARISATIONS = ("VV", "VH")
VSI = {"s3": "/vsis3/", "gs": "/vsigs/", "az": "/vsiaz/"}
"""How GDAL reads what lies in a cloud, by the scheme of its address."""
_RASTER = re.compile(r"image/(tiff|vnd\.stac\.geotiff|jp2)|\.(tiff?|vrt|jp2|img)$", re.IGNORECASE)


@dataclass(frozen=True)
class StacScene:
    """A scene of an item.

    Attributes:
        title: Id of the item.
        paths: As GDAL opens them, the scene itself first; none: no asset can be mapped.
        bands: Which band is what; empty: to be recognised.
        assets: Keys of the item's assets.
    """

    title: str
    paths: tuple[str, ...]
    bands: str
    assets: tuple[str, ...]


def scenes_of(path: Path) -> list[StacScene]:
    """The scenes of an item, an item collection, or of all that a catalogue leads to.

    Args:
        path: JSON file. What it links to must be files, too; assets may lie anywhere.

    Raises:
        HighwaterError: ``stac.missing``, ``stac.not_json``, ``stac.not_stac``, ``stac.remote`` or
            ``stac.empty``.
    """
    found = list(_walk(path, set()))
    if not found:
        raise HighwaterError(
            "stac.empty",
            f"The STAC catalogue “{path.name}” leads to no item.",
            "Choose an item, or a catalogue with links to items.",
        )
    return found


def _walk(path: Path, seen: set[Path]) -> Iterator[StacScene]:
    path = path.resolve()
    if path in seen:
        return
    seen.add(path)
    document = _read(path)
    kind = document.get("type")
    if kind == "Feature":
        yield _scene(document, path)
    elif kind == "FeatureCollection":
        for feature in document.get("features") or []:
            if isinstance(feature, dict):
                yield _scene(feature, path)
    elif kind in ("Catalog", "Collection"):
        for link in document.get("links") or []:
            if isinstance(link, dict) and link.get("rel") in ("item", "child"):
                yield from _walk(_linked(str(link.get("href", "")), path), seen)
    else:
        raise HighwaterError(
            "stac.not_stac",
            f"“{path.name}” is no STAC item, item collection, collection or catalogue.",
            "Choose another file.",
        )


def _read(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise HighwaterError(
            "stac.missing",
            f"The STAC file “{path}” cannot be read: {error.strerror or error}.",
            "Check the path, or the link that leads there.",
        ) from error
    except ValueError as error:
        raise HighwaterError(
            "stac.not_json",
            f"“{path.name}” is not valid JSON.",
            "Choose another file, or download it again.",
            str(error),
        ) from error
    return document if isinstance(document, dict) else {}


def _linked(href: str, source: Path) -> Path:
    if urlparse(href).scheme in ("http", "https", *VSI):
        raise HighwaterError(
            "stac.remote",
            f"“{source.name}” links to “{href}”, which is no file on this computer.",
            "Save the items as an item collection first (the answer of a STAC search), and use"
            " that.",
        )
    return Path(_path(href, source))


def _scene(item: dict[str, Any], source: Path) -> StacScene:
    title = str(item.get("id") or source.stem)
    assets = item.get("assets")
    assets = assets if isinstance(assets, dict) else {}
    by_key = {str(key).upper(): asset for key, asset in assets.items() if _href(asset)}
    keys = tuple(map(str, assets))
    radar = [name for name in POLARISATIONS if name in by_key]
    if radar:
        paths = tuple(_path(_href(by_key[name]), source) for name in radar)
        rest = [f"{name}={number}:1" for number, name in enumerate(radar[1:], 1)]
        return StacScene(title, paths, ";".join([f"{radar[0]}=1", *rest]), keys)
    data = [asset for asset in by_key.values() if _is_data(asset)]
    if len(data) == 1:
        return StacScene(title, (_path(_href(data[0]), source),), "", keys)
    return StacScene(title, (), "", keys)


def _href(asset: Any) -> str:
    return str(asset.get("href") or "") if isinstance(asset, dict) else ""


def _is_data(asset: dict[str, Any]) -> bool:
    roles = asset.get("roles")
    is_raster = _RASTER.search(str(asset.get("type", ""))) or _RASTER.search(_href(asset))
    return bool(is_raster) and isinstance(roles, list) and "data" in roles


def _path(href: str, source: Path) -> str:
    """An address as GDAL opens it; one that is relative begins at the file that it stands in."""
    parts = urlparse(href)
    if href.startswith("/vsi"):
        return href
    if parts.scheme in ("http", "https"):
        return f"/vsicurl/{href}"
    if parts.scheme in VSI:
        return f"{VSI[parts.scheme]}{parts.netloc}{parts.path}"
    if parts.scheme == "file":
        return unquote(parts.path)
    return str((source.parent / href).resolve())
