"""What is made of all scenes once they are mapped."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import rasterio

from ..protocol.parameters import PredictScenesParameters
from ..styling import STYLES
from .joined import join_polygons
from .mosaic import BANDS, write_mosaic
from .scene import FAILED, Outcome

NOTHING = "none"


def put_together(
    parameters: PredictScenesParameters, output: Path, outcomes: Sequence[Outcome]
) -> dict[str, str]:
    """Write the mosaics and the layer of all polygons.

    Args:
        parameters: The request.
        output: Folder of the run.
        outcomes: Of all scenes, those of earlier runs among them.

    Returns:
        Paths by the name of the result.

    Raises:
        HighwaterError: ``output.…`` or ``scenes.mosaic_too_large``.
    """
    mapped = [item for item in outcomes if item.state != FAILED and item.products]
    found: dict[str, str] = {}
    if not mapped:
        return found
    if parameters.mosaic != NOTHING:
        for product in BANDS:
            path = write_mosaic(output, product, mapped, parameters.mosaic == "cog")
            if path is not None:
                found[f"MOSAIC_{product.upper()}"] = str(path)
                style = (STYLES / f"{product}.qml").read_bytes()
                path.with_suffix(".qml").write_bytes(style)
    with rasterio.open(found.get("MOSAIC_MASK") or output / mapped[0].products["mask"]) as dataset:
        crs = dataset.crs
    polygons = join_polygons(output, mapped, crs)
    if polygons is not None:
        found["POLYGONS"] = str(polygons)
        style = (STYLES / "polygons.qml").read_bytes()
        polygons.with_suffix(".qml").write_bytes(style)
    return found
