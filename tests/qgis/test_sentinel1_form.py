"""The form that geocodes a Sentinel-1 product, and its image as it arrives in the project."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingOutputLayerDefinition

from tests.qgis.test_styling import load_results
from tests.support.sentinel1_download import download  # noqa: F401


def test_it_arrives_drawn_as_radar(algorithm, context, feedback, download, tmp_path):  # noqa: F811
    product = next(download.glob("*.SAFE"))
    where = QgsProcessingOutputLayerDefinition(str(tmp_path / "i.tif"), context.project())
    values = {
        "PRODUCT": str(product / "manifest.safe"),
        "ELEVATION": str(download / "dem.tif"),
        "IMAGE": where,
    }
    geocoding = algorithm("geocodesentinel1")
    assert geocoding.checkParameterValues(values, context) == (True, "")
    results, done = geocoding.run(values, context, feedback)
    assert done, feedback.lines
    assert results["PROVENANCE"].endswith("i.provenance.json")
    assert load_results(geocoding, context, feedback, values)
    (node,) = context.project().layerTreeRoot().findGroup(product.stem).findLayers()
    layer = node.layer()
    assert layer.bandName(1).startswith("Band 1: VV")
    assert layer.renderer().type() == "singlebandgray"
    assert layer.renderer().contrastEnhancement().minimumValue() < -15  # not that of the values


def test_what_is_left_empty(algorithm, context):
    geocoding = algorithm("geocodesentinel1")
    given = geocoding.job_parameters({"PRODUCT": "/data/S1A_IW_GRDH.zip"}, context, None)
    assert (given.elevation, given.extent, given.crs_wkt) == (None, None, "")
    assert (given.pixel_size, given.quantity, given.denoise) == (10, "sigma0", True)
    assert given.from_sea_level
    values = {
        "PRODUCT": "/data/S1A_IW_GRDH.zip",
        "HEIGHTS_FROM": 1,
        "QUANTITY": 1,
        "CRS": QgsCoordinateReferenceSystem("EPSG:4326"),
        "EXTENT": "500000,510000,0,10000 [EPSG:32633]",
    }
    given = geocoding.job_parameters(values, context, None)
    assert (given.from_sea_level, given.quantity) == (False, "gamma0")
    assert "4326" in given.crs_wkt
    assert given.extent.xmax == 510_000 and "33N" in given.extent.crs_wkt


@pytest.mark.parametrize(
    "path",
    [
        "/data/S1A_IW_GRDH_1SDV_X.zip",
        "/data/S1A_IW_GRDH_1SDV_X.SAFE",
        "/data/S1A_IW_GRDH_1SDV_X.SAFE/manifest.safe",
        "/data/S1A_IW_GRDH_1SDV_X.SAFE/measurement/s1a-iw-grd-vv-001.tiff",
        "C:\\data\\S1A_IW_GRDH_1SDV_X.SAFE\\manifest.safe",
    ],
)
def test_the_group_is_called_like_the_product(algorithm, context, path):
    geocoding = algorithm("geocodesentinel1")
    geocoding.job_parameters({"PRODUCT": path}, context, None)
    assert geocoding._scene == "S1A_IW_GRDH_1SDV_X"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "PRODUCT"),
        ({"PRODUCT": "/x.zip", "PIXEL_SIZE": 0}, "PIXEL_SIZE must lie between 1 and 1000"),
        ({"PRODUCT": "/x.zip", "ELEVATION": "/nowhere.tif"}, "does not exist"),
    ],
)
def test_what_cannot_be_right_is_said_in_the_form(algorithm, context, values, words):
    values = {"IMAGE": "TEMPORARY_OUTPUT", **values}
    fine, message = algorithm("geocodesentinel1").checkParameterValues(values, context)
    assert not fine and words in message
