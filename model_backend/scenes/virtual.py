"""Virtual rasters (VRT): many rasters seen as one, without a copy of a pixel."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from ..categories import Category
from ..dataset.layout import write_whole
from ..raster.grid import Grid
from ..raster.nodata import gdal_type


@dataclass(frozen=True)
class Piece:
    """A raster that is part of a virtual one.

    Attributes:
        path: Of the file.
        width: Its columns.
        height: Its rows.
        box: Column, row, width and height in the virtual raster, which need not be whole.
    """

    path: Path
    width: int
    height: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True)
class VirtualBand:
    """A band of a virtual raster; its pieces have it under the same number.

    Attributes:
        description: Its name.
        dtype: numpy name of the pixel type.
        nodata: What means no data: there, the pieces below show.
        categories: Names and colours of the values.
    """

    description: str
    dtype: str
    nodata: float
    categories: Sequence[Category] = ()


def write_virtual(
    path: Path, grid: Grid, bands: Sequence[VirtualBand], pieces: Sequence[Piece]
) -> None:
    """Write a virtual raster, whole or not at all.

    Args:
        path: Of the ``.vrt``; paths of the pieces are written relative to it.
        grid: Georeferencing and size.
        bands: Of each piece.
        pieces: Where they overlap, the last one is seen.
    """
    root = Element("VRTDataset", rasterXSize=str(grid.width), rasterYSize=str(grid.height))
    SubElement(root, "SRS").text = grid.crs.to_wkt()
    a, b, c, d, e, f = list(grid.transform)[:6]
    SubElement(root, "GeoTransform").text = ", ".join(map(repr, (c, a, b, f, d, e)))
    for number, band in enumerate(bands, 1):
        _add_band(root, number, band, path.parent, pieces)
    write_whole(path, ElementTree.tostring(root, encoding="utf-8"))


def _add_band(
    root: Element, number: int, band: VirtualBand, folder: Path, pieces: Sequence[Piece]
) -> None:
    element = SubElement(root, "VRTRasterBand", dataType=gdal_type(band.dtype), band=str(number))
    SubElement(element, "Description").text = band.description
    SubElement(element, "NoDataValue").text = f"{band.nodata:g}"
    if band.categories:
        _add_categories(element, band.categories)
    for piece in pieces:
        source = SubElement(element, "ComplexSource")
        name = os.path.relpath(piece.path, folder).replace(os.sep, "/")
        SubElement(source, "SourceFilename", relativeToVRT="1").text = name
        SubElement(source, "SourceBand").text = str(number)
        # Without these, GDAL opens every piece before the first pixel is read.
        SubElement(
            source,
            "SourceProperties",
            RasterXSize=str(piece.width),
            RasterYSize=str(piece.height),
            DataType=gdal_type(band.dtype),
        )
        inside = (0, 0, piece.width, piece.height)
        for tag, box in (("SrcRect", inside), ("DstRect", piece.box)):
            sides = dict(zip(("xOff", "yOff", "xSize", "ySize"), map(repr, box)))
            SubElement(source, tag, sides)
        SubElement(source, "NODATA").text = f"{band.nodata:g}"


def _add_categories(element: Element, categories: Sequence[Category]) -> None:
    known = {item.value: item for item in categories}
    names, colours = SubElement(element, "CategoryNames"), SubElement(element, "ColorTable")
    SubElement(element, "ColorInterp").text = "Palette"
    for value in range(256):
        item = known.get(value)
        SubElement(names, "Category").text = item.name if item is not None else ""
        colour = item.colour if item is not None else (0, 0, 0, 0)
        SubElement(colours, "Entry", dict(zip(("c1", "c2", "c3", "c4"), map(str, colour))))
