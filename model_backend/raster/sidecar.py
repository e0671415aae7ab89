"""Category names beside a raster: GeoTIFF has no place of its own for them that GDAL reads."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from ..categories import Category


def sidecar_of(path: Path) -> Path:
    """Where GDAL looks for what belongs to ``path``; the same rule holds for a part."""
    return path.with_name(path.name + ".aux.xml")


def write_sidecar(path: Path, categories: Sequence[Category]) -> None:
    """Write the names of the values of band 1; without categories, a file that says nothing."""
    root = ElementTree.Element("PAMDataset")
    if categories:
        band = ElementTree.SubElement(root, "PAMRasterBand", band="1")
        names = ElementTree.SubElement(band, "CategoryNames")
        by_value = {category.value: category.name for category in categories}
        # GDAL counts: the n-th name belongs to the value n.
        for value in range(max(by_value) + 1):
            ElementTree.SubElement(names, "Category").text = by_value.get(value, "")
    ElementTree.indent(root)
    path.write_bytes(ElementTree.tostring(root, encoding="utf-8"))
