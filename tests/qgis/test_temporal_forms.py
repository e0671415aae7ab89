"""The forms of what compares an image with the earlier ones of its orbit."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsDateTimeRange, QgsProcessingOutputLayerDefinition, QgsRasterLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from tests.qgis.test_styling import load_results
from tests.support.gdal_scenes import read, scene_values, write


@pytest.fixture
def images(tmp_path):
    """Four earlier images whose names are no dates, and one of the flood."""
    layers = []
    for number in range(4):
        image, _ = scene_values(120, 140, number)
        layers.append(write(tmp_path / f"image_{number}_ASC.tif", image, names=("VV", "VH")))
    after, _ = scene_values(120, 140, 9)
    noise = np.random.default_rng(1).normal(0, 1, (2, 120, 40)).astype(np.float32)
    after[:, :, :40] = np.array([-19.5, -27], np.float32)[:, None, None] + noise
    return layers, write(tmp_path / "Flood_ASC_20240531.tif", after, names=("VV", "VH"))


def test_statistics_take_dates_from_layers_and_feed_the_detection(
    algorithm, context, feedback, images, tmp_path
):
    paths, flood = images
    layers = [QgsRasterLayer(path, f"image {n}", "gdal") for n, path in enumerate(paths)]
    for number, layer in enumerate(layers):
        day = QDateTime.fromString(f"2024-0{number + 3}-10T00:00:00", Qt.DateFormat.ISODate)
        layer.temporalProperties().setIsActive(True)
        layer.temporalProperties().setFixedTemporalRange(QgsDateTimeRange(day, day))
        context.project().addMapLayer(layer)
    where = QgsProcessingOutputLayerDefinition(str(tmp_path / "s.tif"), context.project())
    values = {"LAYERS": layers, "REFERENCE_IMAGE": flood, "STATISTICS": where}
    making = algorithm("temporalstatistics")
    assert making.checkParameterValues(values, context) == (True, "")
    results, done = making.run(values, context, feedback)
    assert done, feedback.lines
    # That of June is later than the flood.
    assert (results["IMAGES"], results["LEFT_OUT"]) == (3, 1)
    assert any("it is of 2024-06-10, not before" in text for text in feedback.texts("warning"))
    assert results["PROVENANCE"].endswith("s.provenance.json")
    assert read(results["STATISTICS"]).shape == (5, 120, 140)

    detecting = algorithm("changedetection")
    mask = QgsProcessingOutputLayerDefinition(str(tmp_path / "mask.tif"), context.project())
    values = {"INPUT": flood, "STATISTICS": results["STATISTICS"], "MASK": mask}
    values["ZSCORE"] = QgsProcessingOutputLayerDefinition(
        str(tmp_path / "z.tif"), context.project()
    )
    assert detecting.checkParameterValues(values, context) == (True, "")
    results, done = detecting.run(values, context, feedback)
    assert done, feedback.lines
    assert (read(results["MASK"])[10:110, 25:36] == 1).mean() > 0.7
    assert results["FLOOD_AREA"] > 0 and "CAPTION" in results
    assert load_results(detecting, context, feedback, values)
    group = context.project().layerTreeRoot().findGroup("Flood_ASC_20240531")
    loaded = [node.layer().source().split("/")[-1] for node in group.findLayers()]
    assert loaded == ["mask.tif", "z.tif", "s.tif"]
    entries = group.findLayers()[1].layer().renderer().shader().rasterShaderFunction()
    assert [item.value for item in entries.colorRampItemList()] == [-6, -3, -1.5, 0, 1.5, 3, 6]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "Neither earlier images nor their statistics"),
        ({"LAYERS": "all", "STATISTICS": "one"}, "Both earlier images and their statistics"),
        ({"LAYERS": "all", "DATES": "May"}, "is no date"),
        ({"LAYERS": "all", "FLOOD_DATE": "soon"}, "“soon” is no date of the flood"),
        ({"LAYERS": "all", "MIN_IMAGES": 1}, "MIN_IMAGES must lie between 2 and 1000"),
        ({"LAYERS": "all", "BANDS": "VV"}, "does not assign a band"),
        ({"LAYERS": ["/nowhere.tif"]}, "does not exist"),
    ],
)
def test_what_cannot_be_right_is_said_in_the_form(algorithm, context, images, values, words):
    paths, flood = images
    real = {"all": paths, "one": paths[0]}
    given = {
        name: real.get(value, value) if isinstance(value, str) else value
        for name, value in values.items()
    }
    fine, message = algorithm("changedetection").checkParameterValues(
        {"INPUT": flood, **given}, context
    )
    assert not fine and words in message
