"""Small radar scenes written with QGIS's own GDAL, for tests that run in QGIS's Python."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()

ORIGIN = (500_000.0, 2_960_000.0)
PIXEL = 10.0


def scene_values(height: int = 192, width: int = 256, seed: int = 0):
    """VV and VH in dB with 4.4 looks, and the truth: a lake in farmland."""
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[:height, :width]
    water = np.hypot(rows - height / 2, columns - width / 2) < 0.3 * min(height, width)
    water |= np.abs(columns - 0.1 * width) < 0.05 * width
    planes = [np.where(water, dark, bright) for dark, bright in ((-19.5, -9.5), (-27.0, -16.5))]
    speckle = rng.gamma(4.4, 1 / 4.4, (2, height, width))
    return (np.stack(planes) + 10 * np.log10(speckle)).astype(np.float32), water


def write(
    path: Path,
    bands: np.ndarray,
    names: Sequence[str] = (),
    epsg: Optional[int] = 32646,
    nodata: Optional[float] = None,
    pixel: float = PIXEL,
    origin: Tuple[float, float] = ORIGIN,
) -> str:
    """Write bands (n, rows, columns) as GeoTIFF and return the path as text."""
    count, height, width = bands.shape
    kind = {"float32": gdal.GDT_Float32, "uint8": gdal.GDT_Byte, "int16": gdal.GDT_Int16}
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), width, height, count, kind[bands.dtype.name]
    )
    dataset.SetGeoTransform((origin[0], pixel, 0, origin[1], 0, -pixel))
    if epsg is not None:
        dataset.SetProjection(crs_of(epsg).ExportToWkt())
    for number, values in enumerate(bands, start=1):
        band = dataset.GetRasterBand(number)
        band.WriteArray(values)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if number <= len(names):
            band.SetDescription(names[number - 1])
    dataset.FlushCache()
    return str(path)


def write_scene(path: Path, height: int = 192, width: int = 256) -> str:
    """Write a scene with named bands VV and VH in dB and return its path as text."""
    return write(path, scene_values(height, width)[0], ("VV", "VH"))


def read(path: str) -> np.ndarray:
    """All bands of a raster, or the only one."""
    return gdal.Open(path).ReadAsArray()


Box = Tuple[float, float, float, float]
"""First column and row, and those after the last, in pixels of the small scenes."""


def bounds_of(box: Box, epsg: int) -> Box:
    """Smallest x, smallest y, largest x and largest y around a box in another CRS."""
    xmin, xmax, ymin, ymax = _polygon_of(box, epsg).GetEnvelope()
    return xmin, ymin, xmax, ymax


_FIELDS = {str: ogr.OFTString, int: ogr.OFTInteger64, float: ogr.OFTReal}


def write_polygons(path: Path, boxes: Sequence[Tuple[Box, Dict[str, Any]]], epsg: int) -> str:
    """Write boxes with attributes as polygons in another CRS and return the path as text.

    The values of the first box say of which type the attributes are.
    """
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("areas", crs_of(epsg), ogr.wkbPolygon)
    for name, value in boxes[0][1].items():
        layer.CreateField(ogr.FieldDefn(name, _FIELDS[type(value)]))
    for box, values in boxes:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in values.items():
            feature.SetField(name, value)
        feature.SetGeometry(_polygon_of(box, epsg))
        layer.CreateFeature(feature)
    return str(path)


def crs_of(epsg: int) -> osr.SpatialReference:
    """A CRS whose first axis is longitude or east, as in files."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def _polygon_of(box: Box, epsg: int) -> ogr.Geometry:
    first_column, first_row, last_column, last_row = box
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for column, row in (
        (first_column, first_row),
        (last_column, first_row),
        (last_column, last_row),
        (first_column, last_row),
        (first_column, first_row),
    ):
        ring.AddPoint_2D(ORIGIN[0] + PIXEL * column, ORIGIN[1] - PIXEL * row)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    polygon.Transform(osr.CoordinateTransformation(crs_of(32646), crs_of(epsg)))
    return polygon


def write_huge_scene(path: Path, source: str, width: int = 10_000, height: int = 9_000) -> str:
    """Write a VRT that shows a scene blown up, which takes minutes to map but no disk."""
    scene = gdal.Open(source)
    vrt = gdal.GetDriverByName("VRT").Create(str(path), width, height, 2, gdal.GDT_Float32)
    vrt.SetProjection(scene.GetProjection())
    vrt.SetGeoTransform(scene.GetGeoTransform())
    size = f'xSize="{scene.RasterXSize}" ySize="{scene.RasterYSize}"'
    for number, name in enumerate(("VV", "VH"), start=1):
        band = vrt.GetRasterBand(number)
        band.SetDescription(name)
        band.SetMetadataItem(
            "source_0",
            f"<SimpleSource><SourceFilename>{source}</SourceFilename>"
            f"<SourceBand>{number}</SourceBand>"
            f'<SrcRect xOff="0" yOff="0" {size}/>'
            f'<DstRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/></SimpleSource>',
            "new_vrt_sources",
        )
    vrt.FlushCache()
    return str(path)
