"""The form of “Prepare image sequences”: dates that QGIS knows, tables, the index as a layer."""

from __future__ import annotations

import sqlite3

import pytest
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsLayerMetadata,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from tests.support.gdal_scenes import scene_values, write

FIXED = Qgis.RasterTemporalMode.FixedTemporalRange


def moment(text):
    return QDateTime.fromString(text, Qt.DateFormat.ISODate)


@pytest.fixture
def images(clean_project, tmp_path):
    """Three layers of the project whose files say no date."""
    layers = []
    for number, name in enumerate(("before", "flood", "after")):
        bands, _ = scene_values(64, 64, number)
        path = write(tmp_path / f"{name}.tif", bands, ("VV", "VH"))
        layers.append(QgsRasterLayer(path, name))
    clean_project.addMapLayers(layers)
    return layers


def form(images, tmp_path, **more):
    layers = [layer.source() for layer in images]
    return {"LAYERS": layers, "NAME": "Beira", "DATASET": str(tmp_path / "set"), **more}


def rows(tmp_path, query):
    with sqlite3.connect(tmp_path / "set/sequences.gpkg") as index:
        found = index.execute(query).fetchall()
    index.close()
    return found


def test_dates_that_layers_have_in_qgis(algorithm, context, feedback, images, tmp_path):
    before, flood, after = images
    temporal = before.temporalProperties()
    temporal.setIsActive(True)
    temporal.setMode(FIXED)
    first = QgsDateTimeRange(moment("2019-02-04T18:17:40Z"), moment("2019-02-05T00:00:00Z"))
    temporal.setFixedTemporalRange(first)
    flood.setCustomProperty("acquisition_date", "2019-03-20")
    metadata = QgsLayerMetadata()
    extent = metadata.extent()
    extent.setTemporalExtents([QgsDateTimeRange(moment("2019-04-01T00:00:00Z"), QDateTime())])
    metadata.setExtent(extent)
    after.setMetadata(metadata)
    prepare = algorithm("preparesequences")
    assert (prepare.groupId(), prepare.group()) == ("timeseries", "Time series")
    found = prepare.job_parameters(form(images, tmp_path), context, feedback)
    assert [(layer.name, layer.date) for layer in found.layers] == [
        ("before", "2019-02-04T18:17:40Z"),
        ("flood", "2019-03-20"),
        ("after", "2019-04-01"),
    ]
    temporal.setIsActive(False)
    found = prepare.job_parameters(form(images, tmp_path), context, feedback)
    assert found.layers[0].date == ""


def test_a_table_and_a_text_become_a_layer_that_plays(
    algorithm, context, feedback, images, tmp_path
):
    table = tmp_path / "dates.csv"
    table.write_text("layer,date,flooded\nbefore,2019-02-04,0\nflood.tif,2019-03-20,1\n")
    values = form(
        images, tmp_path, TABLE=str(table), DATES="after = 2019-04-01", SPLIT=1, REGION="Sofala"
    )
    results, fine = algorithm("preparesequences").run(values, context, feedback)
    assert fine, feedback.lines
    numbers = {name: results[name] for name in ("SEQUENCES", "IMAGES", "FLOODED", "LEFT_OUT")}
    assert numbers == {"SEQUENCES": 1, "IMAGES": 3, "FLOODED": 1, "LEFT_OUT": 0}
    assert rows(tmp_path, "SELECT date, flooding FROM images") == [
        ("2019-02-04", 0),
        ("2019-03-20", 1),
        ("2019-04-01", -1),
    ]
    assert results["INDEX"] in context.layersToLoadOnCompletion()
    layer = QgsProcessingUtils.mapLayerFromString(results["INDEX"], context)
    details = context.layerToLoadOnCompletionDetails(results["INDEX"])
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert {item.value() for item in layer.renderer().categories()} >= {"1", "0", "-1"}
    assert layer.labelsEnabled() and layer.temporalProperties().isActive()
    shown = QgsVectorLayerTemporalContext()
    shown.setLayer(layer)
    for day, count in (("2019-02-03", 0), ("2019-03-01", 1), ("2019-04-01", 1), ("2019-04-03", 0)):
        hours = QgsDateTimeRange(moment(f"{day}T00:00:00Z"), moment(f"{day}T23:00:00Z"))
        wanted = layer.temporalProperties().createFilterString(shown, hours)
        request = QgsFeatureRequest().setFilterExpression(wanted)
        assert len(list(layer.getFeatures(request))) == count, day


def test_the_index_that_is_being_edited_is_not_written(
    algorithm, context, feedback, images, clean_project, tmp_path
):
    dates = "before = 2019-02-04; flood=2019-03-20; after = 2019-04-01T05:00:00Z"
    values = form(images, tmp_path, DATES=dates)
    assert algorithm("preparesequences").run(values, context, feedback)[1], feedback.lines
    table = QgsVectorLayer(f"{tmp_path}/set/sequences.gpkg|layername=images", "images", "ogr")
    clean_project.addMapLayer(table)
    first = next(table.getFeatures())
    assert table.startEditing()
    table.changeAttributeValue(first.id(), table.fields().lookupField("flooding"), 1)
    fine, message = algorithm("preparesequences").checkParameterValues(values, context)
    assert not fine and "“images”" in message and "not saved" in message
    assert table.commitChanges()
    results, fine = algorithm("preparesequences").run(values, context, feedback)
    assert fine and results["FLOODED"] == 1 and results["ADDED"] == 0
    # The table alone is open, so that the places are loaded all the same.
    assert results["INDEX"] in context.layersToLoadOnCompletion()


@pytest.mark.parametrize(
    ("more", "part"),
    [
        ({"DATES": "before"}, "“before” gives no layer its date"),
        ({"DATES": "before = 4.2.2019"}, "gives no layer its date"),
        ({"NAME": ""}, "NAME"),
        ({"LAYERS": ["nowhere.tif"]}, "nowhere.tif"),
    ],
)
def test_forms_that_cannot_be_right(algorithm, context, images, tmp_path, more, part):
    values = form(images, tmp_path, **more)
    fine, message = algorithm("preparesequences").checkParameterValues(values, context)
    assert not fine
    assert part in message or "Name of the place" in message


def test_layers_without_a_date_are_named(algorithm, context, feedback, images, tmp_path):
    values = form(images, tmp_path, DATES="before = 2019-02-04")
    assert not algorithm("preparesequences").run(values, context, feedback)[1]
    said = " ".join(feedback.texts("error"))
    assert "The date of “flood”, “after” is not known" in said and "table" in said
    assert not (tmp_path / "set").exists()


def test_a_file_that_qgis_cannot_open_is_left_out_by_name(
    algorithm, context, feedback, images, tmp_path
):
    broken = tmp_path / "S1_20190301.tif"
    broken.write_bytes(b"II*\0")
    dates = "before = 2019-02-04; flood = 2019-03-20; after = 2019-04-01"
    values = form(images, tmp_path, DATES=dates)
    values["LAYERS"].insert(1, str(broken))
    prepare = algorithm("preparesequences")
    assert prepare.checkParameterValues(values, context) == (True, "")
    results, fine = prepare.run(values, context, feedback)
    assert fine, feedback.lines
    assert (results["IMAGES"], results["LEFT_OUT"]) == (3, 1)
    assert any("S1_20190301.tif" in text for text in feedback.texts("warning"))
    values["SKIP_UNREADABLE"] = False
    fine, message = prepare.checkParameterValues(values, context)
    assert not fine and "S1_20190301.tif" in message
