"""What a scene is recognised by, so that it is completed rather than added twice."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path
from typing import Any

from ..protocol import HighwaterError
from ..protocol.parameters import PrepareTilesParameters, RasterLayer, VectorLayer
from ..protocol.plain import to_plain
from ..raster.source import RasterSource, local_files
from .index import SceneRecord
from .store import Dataset

BESIDE = (".aux.xml", ".ovr")
"""Endings of what GDAL and QGIS write beside a raster while it is looked at."""


def fingerprint(parameters: PrepareTilesParameters, source: RasterSource) -> str:
    """Of the input's files and of the parameters, joined by a colon.

    Rasters count by name, size and time: hashing them would take as long as reading them. Polygons
    count by their outlines: QGIS hands layers in memory over as files of another name each time,
    and opening a GeoPackage changes its time.

    Args:
        parameters: Of the job; its layers of polygons can be opened.
        source: The input.
    """
    files = [
        (path.name, path.stat().st_size, path.stat().st_mtime_ns)
        for path in local_files(source)
        if not path.name.lower().endswith(BESIDE)
    ]
    # What a licence says changes no pixel.
    plain = to_plain(dataclasses.replace(parameters, dataset="", licence=""))
    for name in plain:
        plain[name] = _identity(getattr(parameters, name), plain[name], parameters.region_field)
    return f"{_hash(files or parameters.input.path)}:{_hash(plain)}"


def scene_name(
    dataset: Dataset, parameters: PrepareTilesParameters, wanted: str, mark: str
) -> tuple[str, bool]:
    """Name under which a scene is added, and whether it is complete already.

    Raises:
        HighwaterError: ``dataset.other_parameters`` when the same image is there, prepared
            otherwise, and the user has not said that it is wanted twice.
    """
    source = mark.partition(":")[0]
    for item in dataset.index.scenes():
        if item.fingerprint == mark:
            return item.scene, item.complete
        if item.fingerprint.partition(":")[0] == source and not parameters.scene:
            raise _other_parameters(dataset, wanted, item)
    return dataset.scene(wanted, mark), False


def _other_parameters(dataset: Dataset, wanted: str, item: SceneRecord) -> HighwaterError:
    state = "" if item.complete else ", and was interrupted"
    return HighwaterError(
        "dataset.other_parameters",
        f"“{wanted}” is in the dataset “{dataset.name}” already, as {item.scene}; it was prepared"
        f" with other parameters or layers{state}.",
        "Use the same ones to complete it, or another folder; give the scene a name of its"
        " own if both are wanted.",
    )


def _identity(value: Any, plain: Any, field: str) -> Any:
    """What tells a layer from another one; any other value itself, as JSON."""
    if isinstance(value, tuple):
        return [_identity(item, part, field) for item, part in zip(value, plain)]
    if isinstance(value, VectorLayer):
        return {"polygons": _contents(value, field), "crs": value.crs_wkt}
    if isinstance(value, RasterLayer):
        path = Path(value.path)
        state = path.stat() if path.is_file() else None
        size_and_time = state and [state.st_size, state.st_mtime_ns]
        return {"path": value.path, "crs": value.crs_wkt, "file": size_and_time}
    return plain


def _contents(layer: VectorLayer, field: str) -> str:
    """Hash of the outlines, and of a field where the layer has it."""
    import pyogrio  # takes a while to load, and most jobs have no polygons

    meta, _, outlines, columns = pyogrio.raw.read(layer.path, layer=layer.layer or None)
    digest = hashlib.sha256()
    for outline in () if outlines is None else outlines:
        digest.update(outline or b"-")
    for name, column in zip(meta["fields"], columns):
        if name == field:
            digest.update("\n".join(map(str, column)).encode())
    return digest.hexdigest()[:32]


def _hash(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:32]
