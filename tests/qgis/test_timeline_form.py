"""The form of the timeline, the dates that QGIS has, and layers that play as they arrive."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsProcessingOutputLayerDefinition,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from tests.qgis.test_styling import load_results
from tests.support.gdal_scenes import read, write

DAYS = ("2021-01-05", "2021-01-17", "2021-01-29")


@pytest.fixture
def maps(tmp_path):
    """A flood of two lakes that comes and goes, named by its days."""
    paths = []
    for number, day in enumerate(DAYS):
        water = np.zeros((1, 40, 60), np.uint8)
        water[0, 5:15, 5:15] = number > 0
        water[0, 20:30, 20:50] = number == 1
        paths.append(write(tmp_path / f"water_{day}.tif", water))
    return paths


def moment(day: str, hour: int = 0) -> QDateTime:
    return QDateTime(QDate.fromString(day, "yyyy-MM-dd"), QTime(hour, 0))


def shown(layer: QgsVectorLayer, begin: QDateTime, end: QDateTime) -> list:
    """Dates of the polygons that the temporal controller would show."""
    frame = QgsVectorLayerTemporalContext()
    frame.setLayer(layer)
    when = QgsDateTimeRange(begin, end, True, False)
    text = layer.temporalProperties().createFilterString(frame, when)
    return sorted(item["date"] for item in layer.getFeatures(text))


@pytest.mark.parametrize("ending", ["gpkg", "shp"])
def test_the_flood_arrives_and_plays(algorithm, context, feedback, maps, tmp_path, ending):
    def where(name):
        return QgsProcessingOutputLayerDefinition(str(tmp_path / name), context.project())

    values = {
        "LAYERS": maps, "FREQUENCY": where("f.tif"), "FIRST": where("first.tif"),
        "FLOODED": where("ever.tif"), "FOOTPRINTS": where(f"flood.{ending}"),
        "TABLE": where("t.gpkg"),
    }  # fmt: skip
    following = algorithm("floodtimeline")
    assert following.checkParameterValues(values, context) == (True, "")
    results, done = following.run(values, context, feedback)
    assert done, feedback.lines
    assert [results[name] for name in ("FIRST_DATE", "PEAK_DATE", "LAST_DATE")] == [
        DAYS[1], DAYS[1], DAYS[2],
    ]  # fmt: skip
    assert read(results["FREQUENCY"])[1].max() == 2 and read(results["FIRST"]).max() == 20210117
    assert results["PROVENANCE"].endswith("f.provenance.json")
    assert load_results(following, context, feedback, values)
    (group,) = context.project().layerTreeRoot().findGroups()
    assert group.name() == f"Flood {DAYS[0]} to {DAYS[2]}"
    layers = [node.layer() for node in group.findLayers()]
    polygons, frequency, first, ever, table = layers
    temporal = polygons.temporalProperties()
    assert temporal.isActive() and temporal.startField() == "begin"
    day = moment(DAYS[1], 6)
    assert shown(polygons, moment(DAYS[0]), moment(DAYS[1])) == []
    assert shown(polygons, day, day.addDays(1)) == [DAYS[1]] * 2
    assert shown(polygons, moment("2021-01-28"), moment(DAYS[2])) == [DAYS[1]] * 2
    assert shown(polygons, moment(DAYS[2]), moment("2021-01-30")) == [DAYS[2]]
    items = frequency.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert items[0].label == "Never flooded" and frequency.renderer().band() == 1
    items = first.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.label for item in items] == ["5 Jan 2021", "17 Jan 2021", "29 Jan 2021"]
    assert [item.label for item in ever.renderer().classes()][1] == "Flood or water"
    assert [row["date"] for row in table.getFeatures()] == list(DAYS)


def test_polygons_play_wherever_they_are_opened(algorithm, context, feedback, maps, tmp_path):
    path = str(tmp_path / "flood.gpkg")
    values = {"LAYERS": maps, "FOOTPRINTS": path}
    _, done = algorithm("floodtimeline").run(values, context, feedback)
    assert done, feedback.lines
    opened = QgsVectorLayer(path)
    opened.loadDefaultStyle()  # as the window does for layers that are added
    assert opened.temporalProperties().isActive()
    assert shown(opened, moment(DAYS[2]), moment("2021-01-30")) == [DAYS[2]]


def test_the_date_may_be_the_fixed_range_of_a_layer(algorithm, clean_project, context, maps):
    layers = [QgsRasterLayer(path, f"map {number}") for number, path in enumerate(maps)]
    for layer, day in zip(layers, ("2022-03-01", "2022-03-13")):
        temporal = layer.temporalProperties()
        temporal.setIsActive(True)
        temporal.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        temporal.setFixedTemporalRange(QgsDateTimeRange(moment(day, 5), moment(day, 6)))
    clean_project.addMapLayers(layers)
    values = {"LAYERS": [layer.id() for layer in layers]}
    given = algorithm("floodtimeline").job_parameters(values, context, None)
    assert [item.day for item in given.layers] == ["2022-03-01", "2022-03-13", ""]
    assert [item.layer.name for item in given.layers] == ["map 0", "map 1", "map 2"]
    assert (given.minimum_gap, given.flood_share, given.skip_unreadable) == (1, 0.1, False)


def test_what_cannot_be_read_is_left_out_when_asked(algorithm, context, feedback, maps, tmp_path):
    broken = tmp_path / "broken_2021-02-10.tif"
    broken.write_text("no raster")
    values = {"LAYERS": [*maps, str(broken)], "FREQUENCY": str(tmp_path / "f.tif")}
    fine, message = algorithm("floodtimeline").checkParameterValues(values, context)
    assert not fine and "broken_2021-02-10.tif" in message
    values["SKIP_UNREADABLE"] = True
    assert algorithm("floodtimeline").checkParameterValues(values, context) == (True, "")
    results, done = algorithm("floodtimeline").run(values, context, feedback)
    assert done and results["OBSERVATIONS"] == 3, feedback.lines
    assert any("“broken_2021-02-10.tif” is left out" in text for text in feedback.texts("warning"))


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"DATES": "2021-01-05, soon"}, "“soon”, which is no date"),
        ({"DATES": "a=2021-01-05, 2021-01-17"}, "some have none"),
        ({"MIN_GAP": 0}, "MIN_GAP must lie between 1 and 366"),
        ({"THRESHOLD": 2}, "THRESHOLD must lie between 0 and 1"),
        ({"FIRST": "/nowhere/first.png"}, "must have one of these endings"),
    ],
)
def test_what_cannot_be_right_is_said_in_the_form(algorithm, context, maps, more, words):
    values = {"LAYERS": maps, **more}
    fine, message = algorithm("floodtimeline").checkParameterValues(values, context)
    assert not fine and words in message
