"""The index of a dataset as a layer of the project."""

from __future__ import annotations

import sqlite3

from qgis.core import QgsProcessingUtils, QgsVectorLayer


def test_the_index_opens_styled_and_is_the_truth(algorithm, context, feedback, tmp_path):
    image, truth = str(tmp_path / "after.tif"), str(tmp_path / "flood.tif")
    values = {"WIDTH": 256, "HEIGHT": 256, "SEED": 3, "AFTER": image, "FLOOD": truth}
    assert algorithm("simulatescene").run(values, context, feedback)[1]
    dataset = tmp_path / "dataset"
    values = {"INPUT": image, "REFERENCE": truth, "TILE_SIZE": 64, "DATASET": str(dataset)}
    results, fine = algorithm("preparetiles").run(values, context, feedback)
    assert fine, feedback.lines
    source = results["INDEX"]
    assert source in context.layersToLoadOnCompletion()

    layer = QgsProcessingUtils.mapLayerFromString(source, context)
    assert isinstance(layer, QgsVectorLayer)
    details = context.layerToLoadOnCompletionDetails(source)
    assert (details.name, details.outputName) == ("dataset", "INDEX")
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert {item.value() for item in layer.renderer().categories()} >= {"train", "test", ""}
    assert layer.labelsEnabled()

    first = next(layer.getFeatures())
    assert layer.startEditing()
    layer.changeAttributeValue(first.id(), layer.fields().lookupField("split"), "test")
    assert layer.commitChanges()
    with sqlite3.connect(dataset / "index.gpkg") as index:
        found = index.execute("SELECT tile FROM tiles WHERE split = 'test'").fetchall()
    assert found == [(first["tile"],)]
