"""A small map with everything that its products show; also a program that writes its layout.

``python -m tests.support.map_products FOLDER`` writes ``map.qpt``, ``mask.tif`` and ``radar.tif``.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import rasterio
from rasterio import Affine
from rasterio.crs import CRS

from model_backend.prediction.products.facts import MapFacts
from model_backend.prediction.products.findings import Findings, Place
from model_backend.prediction.products.layout import write_layout
from model_backend.prediction.products.picture import MapPicture, ReducedMap
from model_backend.prediction.strip import Strip
from model_backend.raster.areas import PixelAreas
from model_backend.raster.grid import Grid
from tests.support.scenes import radar_scene

UTM33 = Grid(CRS.from_epsg(32633), Affine(10, 0, 4.6e5, 0, -10, 5.79e6), 240, 160)
CAPTION = (
    "Flooding along the river over 1.8 km; 62 ha (model-based interval 51–75 ha); 6 % of the scene"
    " cannot be judged."
)


def map_of(grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Radar image in dB, and a mask in which every category occurs."""
    bands, water = radar_scene(grid.height, grid.width)
    mask, image = water.astype(np.uint8), bands[0]
    rows, columns = grid.height, grid.width
    mask[: rows // 4, -columns // 4 :] = 3
    mask[-rows // 4 :, : columns // 6] = 255
    image[mask == 255] = np.nan
    mask[rows // 2 : rows // 2 + 6][mask[rows // 2 : rows // 2 + 6] == 1] = 2
    mask[int(rows * 0.8) : int(rows * 0.9), int(columns * 0.6) : int(columns * 0.8)] = 4
    return image, mask


def picture_of(
    grid: Grid, image: np.ndarray, mask: np.ndarray, longest: int = 1600, strip: int = 37
) -> ReducedMap:
    """The picture, gathered from strips of this height."""
    gathered, areas = MapPicture(grid, longest), PixelAreas(grid)
    for row in range(0, grid.height, strip):
        part = slice(row, min(row + strip, grid.height))
        area = areas.rows(row, part.stop - row)
        gathered.add(Strip(row, image[part], image[part], mask[part], area))
    return gathered.finish()


def facts_of(grid: Grid, **others) -> MapFacts:
    """Facts of a map by a model."""
    said = {
        "date": "2024-09-19T05:01:02Z",
        "sensor": "Sentinel-1A",
        "orbit": "descending",
        "bands": ("VV", "VH"),
        "unit": "decibel (dB)",
        "hashes": {"flood.onnx": "0123456789abcdef" * 4},
        "engine": "ONNX Runtime 1.31, float32",
        "scores": ("IoU .71 (.66–.76) on 120 test tiles of “Floods”.",),
        "permanent": "polygons “Gewässer”",
        "exclusion": "Steep land",
        "warnings": ("A third of the scene has no data.",),
    }
    return MapFacts("Müllrose – Żywiec.tif", grid, "Flood <net>", 0.5, **{**said, **others})


def findings_of(grid: Grid, mask: np.ndarray, **others) -> Findings:
    """Findings whose areas are those of the mask."""
    areas = PixelAreas(grid).rows(0, grid.height)
    codes = (int(code) for code in np.unique(mask))
    hectares = {code: float(areas[mask == code].sum()) / 1e4 for code in codes}
    said = {
        "excluded": {1: 12.5, 3: hectares.get(3, 0.0)},
        "low": 51.0,
        "high": 75.25,
        "largest": Place(21.0, 14.42, 52.25, "north-east", 1.2),
        "patches": 3,
        "reach": 1.8,
        "caption": CAPTION,
    }
    return Findings(hectares, mask.size, int((mask != 255).sum()), **{**said, **others})


def main(folder: Path) -> None:
    """Write the layout, and rasters to show in it."""
    image, mask = map_of(UTM33)
    picture = picture_of(UTM33, image, mask)
    facts, findings = facts_of(UTM33), findings_of(UTM33, mask)
    write_layout(folder / "map.qpt", facts, findings, picture, "mask.provenance.json")
    profile = {"width": 240, "height": 160, "count": 1, "crs": UTM33.crs, "dtype": "uint8"}
    for name, values in (("mask", mask), ("radar", picture.grey)):
        path = folder / f"{name}.tif"
        with rasterio.open(path, "w", driver="GTiff", transform=UTM33.transform, **profile) as out:
            out.write(values, 1)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
