"""What a scene is recognised by, so that it is completed rather than added twice."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from typing import Any

from ..protocol import HighwaterError
from ..protocol.parameters import PrepareTilesParameters
from ..protocol.plain import to_plain
from ..raster.source import RasterSource, local_files
from .index import SceneRecord
from .store import Dataset

BESIDE = (".aux.xml", ".ovr")
"""Endings of what GDAL and QGIS write beside a raster while it is looked at."""


def fingerprint(parameters: PrepareTilesParameters, source: RasterSource) -> str:
    """Of the input's files and of the parameters, joined by a colon.

    Files count by name, size and time: hashing them would take as long as reading them.
    """
    files = [
        (path.name, path.stat().st_size, path.stat().st_mtime_ns)
        for path in local_files(source)
        if not path.name.lower().endswith(BESIDE)
    ]
    plain = to_plain(dataclasses.replace(parameters, dataset=""))
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
        f" with other parameters{state}.",
        "Use the same parameters to complete it, or another folder; give the scene a name of its"
        " own if both are wanted.",
    )


def _hash(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:32]
