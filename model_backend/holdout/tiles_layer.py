"""The tiles as a layer: a footprint with its scores for each tile and model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from rasterio.crs import CRS

from ..outputs import OutputFiles
from ..raster.features import FeatureWriter
from .results import Judgement, TileScores

LAYER = "tile_scores"
COLUMNS: dict[str, Any] = {
    "tile": object,
    "model": object,
    "iou": np.float64,
    "f1": np.float64,
    "precision": np.float64,
    "recall": np.float64,
    "accuracy": np.float64,
    "brier": np.float64,
    "water_share": np.float64,
    "tp": np.int64,
    "fp": np.int64,
    "fn": np.int64,
    "tn": np.int64,
    "region": object,
    "event": object,
    "sensor": object,
    "label_source": object,
    "image": object,
}
"""Attributes in the order of QGIS's table: what is looked for comes first."""


def write_tiles(
    outputs: OutputFiles, name: str, judgements: Sequence[Judgement], images: Mapping[str, Path]
) -> None:
    """Write the layer, in longitude and latitude.

    Tiles without a place on the map are in its table, without geometry; scores that are undefined
    are null.

    Args:
        outputs: The job's.
        name: Of the output.
        judgements: Of the models.
        images: Path of the image of each tile.

    Raises:
        HighwaterError: ``output.unknown_format``, ``output.disk_full`` or
            ``output.write_failed``.
    """
    writer = FeatureWriter(outputs.part(name), LAYER, CRS.from_epsg(4326), COLUMNS)
    writer.register(outputs, outputs.final[name])
    try:
        for judgement in judgements:
            rows = [_row(tile, judgement.name, images[tile.tile]) for tile in judgement.tiles]
            shapes = [
                shapely.Polygon(tile.footprint) if tile.footprint else None
                for tile in judgement.tiles
            ]
            columns = [
                np.array([row[column] for row in rows], kind) for column, kind in COLUMNS.items()
            ]
            writer.add(np.array(shapes, object), columns)
        writer.close()
    except BaseException:
        writer.remove()
        raise


def _row(tile: TileScores, model: str, image: Path) -> dict[str, Any]:
    share = tile.water_pixels / tile.pixels if tile.pixels else None
    known = {**vars(tile), **tile.scores, "model": model, "water_share": share}
    known["image"] = str(image)
    # What is NaN in an array becomes null in the file.
    return {name: np.nan if known[name] is None else known[name] for name in COLUMNS}
