"""What a prediction's record says: its scene, what was found, the products, and its schema.

The schema is ``provenance.schema.json``, beside this file.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from ..outputs import OutputFiles
from ..raster.scaling import Scaling
from ..raster.source import RasterSource, local_files, sha256_of
from ..sar.acquisition import Acquisition, orbit_by_hour, recognise
from ..sar.bands import is_before
from ..sar.scene import RadarScene
from .products.findings import Findings

SCHEMA = Path(__file__).with_name("provenance.schema.json")
"""JSON schema of the record, draft 2020-12."""
SCHEMA_ID = "urn:highwater:provenance:1"
"""What the record calls it. The number grows when a listed entry changes its meaning."""


def scene_facts(scene: RadarScene) -> dict[str, Any]:
    """Bands, those missing, unit, nodata and grid of a scene, as JSON values."""
    return {
        "bands": [
            {
                "name": choice.name,
                "layer": scene.sources[choice.layer].name,
                "band": choice.number,
                "established": choice.how,
            }
            for choice in scene.choices
        ],
        "missing_bands": scene.missing,
        "unit": {"code": scene.unit.code, "established": scene.unit.how},
        **({"before": before_facts(scene)} if scene.before else {}),
        **({"scaled": scaled} if (scaled := _scaled(scene)) else {}),
        "stretched": {name: limits.words for name, limits in scene.stretches.items()},
        "nodata": [str(found) for found in scene.nodata],
        "grid": scene.mapped_grid.facts(),
    }


def _scaled(scene: RadarScene) -> dict[str, dict[str, float]]:
    """Scale and offset of the bands whose files declare them, by name."""
    found = {
        choice.name: Scaling.of(scene.sources[choice.layer].dataset, choice.number)
        for choice in scene.choices
    }
    return {name: dataclasses.asdict(scaling) for name, scaling in found.items() if scaling}


def before_facts(scene: RadarScene) -> dict[str, Any]:
    """The image from before that a model of two dates compares with, as JSON values."""
    unit = next((unit for name, unit in scene.units.items() if is_before(name)), None)
    return {
        "layer": scene.before,
        "unit": {"code": unit.code, "established": unit.how} if unit is not None else None,
    }


def image_facts(source: RasterSource) -> Acquisition:
    """When, by what and on which orbit a scene was taken, as far as it says so.

    The direction of Sentinel-1's orbit is told by the hour where nothing else says it.

    Args:
        source: The open scene.
    """
    dataset = source.dataset
    tags = {**(dataset.tags(1) if dataset.count else {}), **dataset.tags()}
    bands = [text for text in dataset.descriptions if text]
    files = [str(path) for path in local_files(source)]
    found = recognise(tags, source.layer.path, source.name, *files, *bands)
    if found.orbit or not found.sensor.startswith("Sentinel-1"):
        return found
    place = source.place()
    if place is None:
        return found
    return dataclasses.replace(found, orbit=orbit_by_hour(found.date, *place))


def findings_record(findings: Findings) -> dict[str, Any]:
    """The findings as JSON values; codes become texts."""
    plain = dataclasses.asdict(findings)
    for name in ("hectares", "excluded"):
        plain[name] = {str(code): area for code, area in plain[name].items()}
    return plain


def products_record(outputs: OutputFiles) -> list[dict[str, Any]]:
    """Name, size and hash of each product of a job, before they get their final names.

    To be asked when all of them are written, the record alone excepted.
    """
    found = []
    for name, final in outputs.final.items():
        part = outputs.written(name)
        if name != "provenance" and part is not None:
            found.append(
                {
                    "output": name,
                    "name": final.name,
                    "bytes": part.stat().st_size,
                    "sha256": sha256_of(part),
                }
            )
    return found


def named(record: dict[str, Any]) -> dict[str, Any]:
    """The record with the name of its schema in front."""
    return {"schema": SCHEMA_ID, **record}
