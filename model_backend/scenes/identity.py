"""What a scene's maps depend on, so that none is made twice and none is kept that is outdated."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .. import __version__
from ..models import shipped
from ..protocol import HighwaterError
from ..protocol.parameters import PredictParameters, RasterLayer
from ..protocol.plain import to_plain
from ..raster.source import local_files, open_raster, sha256_of
from .scene import Scene

ELSEWHERE = ("input", "resume", "model", "models", "default_model")
"""Settings that differ between scenes, have no effect, or count by the content of their files."""

Files = dict[str, tuple[int, int]]
"""Bytes and time of the last change, in nanoseconds, by path."""


def settings_mark(settings: PredictParameters, products: tuple[str, ...]) -> str:
    """Changes with whatever all scenes depend on: settings, models, further layers, version."""
    plain = {name: value for name, value in to_plain(settings).items() if name not in ELSEWHERE}
    paths = [settings.model, *settings.models, settings.default_model]
    if not settings.model:
        paths += [str(shipped.path_of(name)) for name in shipped.TITLES]
    models = [sha256_of(Path(path)) if Path(path).is_file() else path for path in paths if path]
    before = (settings.before, *settings.before_auxiliary)
    layers = (*settings.auxiliary, *before, settings.permanent, settings.exclusion)
    files = [files_of(layer) for layer in layers if layer is not None]
    vector = settings.permanent_polygons
    if vector is not None and Path(vector.path).is_file():
        files.append({vector.path: _stamp(Path(vector.path))})
    return _mark([__version__, plain, products, models, files])


def scene_mark(settings: str, scene: Scene) -> str:
    """The same for one scene, without the content of its files.

    Args:
        settings: Of :func:`settings_mark`.
        scene: The scene.
    """
    layers = [to_plain(layer) for layer in (scene.input, *scene.auxiliary)]
    return _mark([settings, layers, scene.bands, scene.unit])


def files_of(layer: RasterLayer) -> Files:
    """The files on this machine that a raster consists of; none where it lies elsewhere.

    Raises:
        HighwaterError: As :func:`.open_raster`.
    """
    source = open_raster(layer)
    source.close()
    return {str(path): _stamp(path) for path in local_files(source)}


def unchanged(kept: Mapping[str, Any]) -> bool:
    """Whether files are still what they were.

    Args:
        kept: Bytes, time and SHA-256 of each, by path. Files of the same size and time are not
            read again; those of another time are compared by their hash.
    """
    for text, (size, time, digest) in kept.items():
        path = Path(text)
        try:
            now = _stamp(path)
        except OSError:
            return False
        if now[0] != size or (now[1] != time and (not digest or sha256_of(path) != digest)):
            return False
    return True


def refused(scene: Scene) -> HighwaterError | None:
    """The error of a scene that cannot be mapped, as was known when it was found."""
    return None if scene.problem is None else HighwaterError(*scene.problem)


def _stamp(path: Path) -> tuple[int, int]:
    found = os.stat(path)
    return found.st_size, found.st_mtime_ns


def _mark(facts: Any) -> str:
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()
