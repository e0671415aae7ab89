"""Layers of a project become plain values that another process can open."""

from __future__ import annotations

import ntpath
import os

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from tests.support.gdal_scenes import scene_values, write

MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")


@pytest.fixture
def layers():
    from highwater.processing_provider import layers

    return layers


@pytest.fixture
def refusal():
    from highwater.model_backend.protocol import HighwaterError

    return HighwaterError


def test_a_file(layers, scene):
    assert layers.raster_of(QgsRasterLayer(scene, "My scene")) == layers.RasterLayer(
        scene, "My scene", ""
    )


def test_the_crs_that_the_user_assigned_travels(layers, tmp_path):
    path = write(tmp_path / "bare.tif", scene_values(16, 16)[0], epsg=None)
    layer = QgsRasterLayer(path, "bare")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32646"))
    assigned = layers.raster_of(layer).crs_wkt
    assert QgsCoordinateReferenceSystem.fromWkt(assigned).authid() == "EPSG:32646"


def test_relative_paths_are_made_absolute(layers, scene, monkeypatch):
    monkeypatch.chdir(os.path.dirname(scene))
    assert layers.absolute("lake.tif") == scene
    folder = os.path.dirname(scene)
    assert layers.absolute("/vsizip/a.zip/b.tif") == f"/vsizip/{folder}/a.zip/b.tif"
    for unchanged in ("/vsizip//d/a.zip/b.tif", "/vsicurl/https://example.org/a.tif", ""):
        assert layers.absolute(unchanged) == unchanged


def test_paths_of_windows_stay_as_they_are(layers, monkeypatch):
    """With the path module that Python has on Windows, in a folder on a network share."""
    share = r"\\server\Karten\Überflutung 2024"
    monkeypatch.setattr(layers.os, "path", ntpath)
    monkeypatch.setattr(ntpath, "exists", lambda path: path.endswith(".tif"))
    # GDAL takes either slash.
    for path in (rf"{share}\S1 (VV).tif", r"C:\Daten\Fluß & Au\a.tif", "C:/Daten/a b.tif"):
        assert layers.absolute(path) == path
    for unchanged in (rf"/vsizip/{share}\a.zip/b.vrt", "/vsizip/{C:/a b.zip}/c.vrt"):
        assert layers.absolute(unchanged) == unchanged


def test_services_are_refused(layers, refusal):
    layer = QgsRasterLayer("type=xyz&url=https://example.org/{z}/{x}/{y}.png", "Tiles", "wms")
    with pytest.raises(refusal, match="The layer “Tiles” comes from a service"):
        layers.raster_of(layer)


def test_memory_of_this_process_is_refused(layers, refusal):
    write("/vsimem/gone.tif", scene_values(16, 16)[0])
    with pytest.raises(refusal, match="“gone” exists in the memory of this program only"):
        layers.raster_of(QgsRasterLayer("/vsimem/gone.tif", "gone"))


def polygons(count: int = 2, crs: str = "EPSG:32646") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=number:integer", "Survey", "memory")
    for number in range(count):
        x = 500_000 + 100 * number
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, 2_959_000, x + 50, 2_959_050)))
        layer.dataProvider().addFeature(feature)
    return layer


def read_polygons(value) -> QgsVectorLayer:
    name = f"|layername={value.layer}" if value.layer else ""
    return QgsVectorLayer(value.path + name, "read", "ogr")


def test_polygons_in_memory_are_exported(layers, algorithm, context, feedback):
    layer = polygons()
    QgsProject.instance().addMapLayer(layer)
    value = layers.vector_parameter(
        algorithm("evaluatemap"),
        {"REFERENCE_POLYGONS": layer.id()},
        "REFERENCE_POLYGONS",
        context,
        feedback,
    )
    assert value.path.endswith(".gpkg") and value.name == "Survey"
    assert read_polygons(value).featureCount() == 2
    assert QgsCoordinateReferenceSystem.fromWkt(value.crs_wkt).authid() == "EPSG:32646"


def test_a_filter_holds(layers, algorithm, context, feedback, tmp_path):
    path = str(tmp_path / "survey.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        polygons(3), path, QgsProject.instance().transformContext(), options
    )
    layer = QgsVectorLayer(path, "Survey", "ogr")
    QgsProject.instance().addMapLayer(layer)
    convert = lambda: layers.vector_parameter(  # noqa: E731
        algorithm("evaluatemap"),
        {"REFERENCE_POLYGONS": layer.id()},
        "REFERENCE_POLYGONS",
        context,
        feedback,
    )
    assert convert().path == path
    layer.setSubsetString("number = 1")
    filtered = convert()
    assert filtered.path != path
    assert read_polygons(filtered).featureCount() == 1


def test_not_a_vector(layers, algorithm, context, feedback, refusal):
    with pytest.raises(refusal, match="is not a vector layer"):
        layers.vector_parameter(
            algorithm("evaluatemap"),
            {"REFERENCE_POLYGONS": "/nowhere.gpkg"},
            "REFERENCE_POLYGONS",
            context,
            feedback,
        )


@pytest.mark.parametrize(
    ("value", "authid"),
    [
        ("1,2,3,4 [EPSG:4326]", "EPSG:4326"),
        ("1,2,3,4", ""),
        (
            QgsReferencedRectangle(
                QgsRectangle(1, 3, 2, 4), QgsCoordinateReferenceSystem("EPSG:3857")
            ),
            "EPSG:3857",
        ),
    ],
)
def test_extents_keep_their_crs(layers, algorithm, context, value, authid):
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    extent = layers.extent_parameter(algorithm("predict"), {"EXTENT": value}, "EXTENT", context)
    assert (extent.xmin, extent.xmax, extent.ymin, extent.ymax) == (1, 2, 3, 4)
    found = QgsCoordinateReferenceSystem.fromWkt(extent.crs_wkt) if extent.crs_wkt else None
    assert (found.authid() if found else "") == authid


def test_no_extent(layers, algorithm, context):
    assert layers.extent_parameter(algorithm("predict"), {}, "EXTENT", context) is None


def test_the_extent_of_a_layer(layers, algorithm, context, scene):
    extent = layers.extent_parameter(algorithm("predict"), {"EXTENT": scene}, "EXTENT", context)
    assert np.allclose((extent.xmin, extent.ymax), (500_000, 2_960_000))
    assert QgsCoordinateReferenceSystem.fromWkt(extent.crs_wkt).authid() == "EPSG:32646"


def test_no_data_set_in_the_properties_travels(layers, refusal, tmp_path):
    path = write(tmp_path / "two.tif", scene_values(16, 16)[0])
    gdal.Translate(str(tmp_path / "declared.tif"), path, noData=-9999)
    layer = QgsRasterLayer(str(tmp_path / "declared.tif"), "two")
    found = layers.raster_of(layer)
    assert (found.nodata, found.declared_nodata) == ((), True)

    provider = layer.dataProvider()
    for number in range(1, provider.bandCount() + 1):
        provider.setUserNoDataValue(number, [QgsRasterRange(0, 0), QgsRasterRange(-99, -99)])
        provider.setUseSourceNoDataValue(number, False)
    found = layers.raster_of(layer)
    assert (found.nodata, found.declared_nodata) == ((0, -99), False)

    provider.setUserNoDataValue(1, [QgsRasterRange(0, 5)])
    with pytest.raises(refusal, match=r"“two”.*from 0 to 5") as caught:
        layers.raster_of(layer)
    assert caught.value.code == "input.nodata_range"
