"""What a prediction's record says about its scene."""

from __future__ import annotations

from typing import Any

from ..sar.scene import RadarScene


def scene_facts(scene: RadarScene) -> dict[str, Any]:
    """Bands, unit, nodata and grid of a scene, as JSON values."""
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
        "unit": {"code": scene.unit.code, "established": scene.unit.how},
        "nodata": scene.nodata,
        "grid": {
            "crs": scene.grid.crs.to_wkt(),
            "transform": list(scene.grid.transform)[:6],
            "width": scene.grid.width,
            "height": scene.grid.height,
        },
    }
