"""What a server draws from the SLD is what QGIS draws from the style that it was made of."""

from __future__ import annotations

from xml.etree import ElementTree

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRasterBlockFeedback,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from tests.support.gdal_scenes import write
from tests.support.qml import STYLES

SLD = "{http://www.opengis.net/sld}"
RASTERS = {
    "mask": (0, 4), "comparison": (0, 3), "exclusion": (0, 6), "change": (0, 4),
    "landcover": (1, 7), "permanent_water": (0, 1), "probability": (0, 1),
    "uncertainty": (-0.1, 0.5), "frequency": (0, 100), "evidence": (0, 1), "zscore": (-9, 9),
    "withheld": (-1, 1), "radar": (-30, 5), "statistics": (-30, 5),
}  # fmt: skip
FIELDS = {
    "polygons": ("value:integer", [1, 2]),
    "change_polygons": ("value:integer", [1, 2, 3]),
    "review": ("value:integer", [1, 2]),
    "tiles": ("split:string", ["train", "validation", "test", "calibration", None]),
    "tile_scores": ("iou:double", [0.1, 0.3, 0.5, 0.7, 0.9, None]),
    "sequences": ("flooding:integer", [1, 0, None]),
    "sequence_footprints": ("decision:string", ["flood", "dry"]),
    "suspicious": ("reasons:string", ["no water"]),
    "flood_footprints": ("begin:string", ["2021-01-05"]),
}
SIDE = 60
LARGEST_DIFFERENCE = 0.06 if Qgis.QGIS_VERSION_INT < 34000 else 0.08
"""Share of the pixels of polygons that may differ; later versions draw hatches another way."""


@pytest.mark.parametrize("name", RASTERS)
def test_a_raster_looks_the_same(tmp_path, name):
    low, high = RASTERS[name]
    whole = isinstance(low, int) and "paletted" in (STYLES / f"{name}.qml").read_text()
    values = np.linspace(low, high, SIDE * SIDE, dtype=np.float32).reshape(1, SIDE, SIDE)
    if whole:
        values = np.round(values).astype(np.uint8)
    layer = QgsRasterLayer(write(tmp_path / "r.tif", values))
    assert layer.loadNamedStyle(str(STYLES / f"{name}.qml"))[1]
    block = layer.renderer().block(1, layer.extent(), SIDE, SIDE, QgsRasterBlockFeedback())
    drawn = np.frombuffer(bytes(block.data()), np.uint8).reshape(
        SIDE, SIDE, 4
    )  # BGRA, premultiplied
    expected = as_a_server_draws(name, values[0])
    assert np.abs(drawn[..., [2, 1, 0, 3]].astype(int) - expected).max() <= 3


def as_a_server_draws(name, values):
    """Red, green, blue (times opacity) and opacity, 0 to 255, by the rules of SLD's ColorMap."""
    (listed,) = ElementTree.parse(STYLES / f"{name}.sld").iter(f"{SLD}ColorMap")
    quantities = [float(entry.get("quantity")) for entry in listed]
    colours = np.array(
        [
            [int(entry.get("color")[i : i + 2], 16) for i in (1, 3, 5)]
            + [float(entry.get("opacity")) * 255]
            for entry in listed
        ]
    )
    if listed.get("type") == "values":
        picture = colours[[quantities.index(value) for value in values.ravel()]]
    else:
        picture = np.stack(
            [np.interp(values.ravel(), quantities, channel) for channel in colours.T], axis=1
        )
    picture[:, :3] *= picture[:, 3:] / 255
    return picture.reshape(*values.shape, 4)


@pytest.mark.parametrize("name", FIELDS)
def test_polygons_look_the_same(name):
    from_style, from_sld = polygons(name), polygons(name)
    assert from_style.loadNamedStyle(str(STYLES / f"{name}.qml"))[1]
    from_style.setLabelsEnabled(False)
    message, done = from_sld.loadSldStyle(str(STYLES / f"{name}.sld"))
    assert done, message
    first, second = picture(from_style), picture(from_sld)
    assert (first != 255).any()  # something is drawn
    different = np.abs(first - second).max(axis=-1) > 24
    # Outlines of a fraction of a millimetre become whole pixels, and hatches another pattern.
    assert different.mean() < LARGEST_DIFFERENCE


def polygons(name):
    """Squares side by side, one of each class."""
    field, values = FIELDS[name]
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:3857&field={field}", name, "memory")
    features = []
    for place, value in enumerate(values):
        feature = QgsFeature(layer.fields())
        left, right = place * 10 + 1, place * 10 + 9
        feature.setGeometry(
            QgsGeometry.fromWkt(f"POLYGON(({left} 1,{right} 1,{right} 9,{left} 9,{left} 1))")
        )
        feature.setAttributes([value])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def picture(layer):
    """What QGIS draws on white, as red, green, blue and opacity of each pixel."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent().buffered(1))
    settings.setOutputSize(QSize(480, 120))
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(job.renderedImage().Format.Format_ARGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return (
        np.frombuffer(bytes(bits), np.uint8).reshape(image.height(), image.width(), 4).astype(int)
    )
