"""Graphical models that map, run by ``qgis_process`` on a simulated flood."""

from __future__ import annotations

import shutil

import pytest
from osgeo import ogr

from tests.support.gdal_scenes import read

WATER, PERMANENT, EXCLUDED, NO_DATA = 1, 2, 3, 255


def outputs(folder, *names):
    """Files for the outputs of the step that maps."""
    endings = {"mask": "tif", "probability": "tif", "polygons": "gpkg", "summary": "html"}
    return {f"predict:{name}": folder / f"{name}.{endings[name]}" for name in names}


def areas_of(path):
    """Areas of all polygons of a layer in metres of its CRS."""
    source = ogr.Open(str(path))
    return [feature.GetGeometryRef().GetArea() for feature in source.GetLayer(0)]


def test_quick_map_makes_all_that_is_usually_wanted(profile, flood, tmp_path):
    files = outputs(tmp_path, "mask", "probability", "polygons", "summary")
    done = profile.run("quickmap", image=flood["AFTER"], **files)
    assert done.status == 0, done.everything
    mask, truth = read(str(files["predict:mask"])), read(str(flood["FLOOD"]))
    water, known = (truth == 1) | (truth == 2), truth != NO_DATA
    hits = ((mask == WATER) & water & known).sum()
    assert hits / (((mask == WATER) | water) & known).sum() > 0.6
    assert done.results["predict:water_area"] == pytest.approx(
        (mask == WATER).sum() / 100, rel=0.01
    )
    probability = read(str(files["predict:probability"]))
    assert (probability[mask == WATER] >= 0.5).all()
    assert "Water" in files["predict:summary"].read_text("utf-8")
    # The model's own default for the smallest polygon, not that of its step, which keeps all.
    areas = areas_of(files["predict:polygons"])
    assert len(areas) > 3 and min(areas) >= 1000


def test_quick_map_makes_no_more_than_is_asked_for(profile, flood, tmp_path):
    files = outputs(tmp_path, "polygons")
    done = profile.run("quickmap", image=flood["AFTER"], min_area=0, **files)
    assert done.status == 0, done.everything
    assert min(areas_of(files["predict:polygons"])) < 1000
    assert {path.suffix for path in tmp_path.iterdir()} <= {".gpkg", ".json", ".qml"}


def test_flood_permanent_water_and_what_cannot_be_judged_are_told_apart(profile, flood, tmp_path):
    files = outputs(tmp_path, "mask", "polygons", "summary")
    done = profile.run(
        "twodateflood", image=flood["AFTER"], before=flood["BEFORE"],
        elevation=flood["ELEVATION"], permanent_water=flood["PERMANENT_WATER"], **files,
    )  # fmt: skip
    assert done.status == 0, done.everything
    mask, truth = read(str(files["predict:mask"])), read(str(flood["FLOOD"]))
    assert set(mask.ravel()) == {0, WATER, PERMANENT, EXCLUDED, NO_DATA}
    seen = (mask != EXCLUDED) & (truth != NO_DATA)
    always = read(str(flood["PERMANENT_WATER"])) == 1
    assert (mask[seen & always] == PERMANENT).mean() > 0.95
    assert (mask[seen & (truth == 1)] == WATER).mean() > 0.5
    assert (mask[seen & (truth == 0)] == WATER).mean() < 0.05
    for name, value in (("flood", WATER), ("permanent", PERMANENT), ("excluded", EXCLUDED)):
        area = (mask == value).sum() / 100
        assert done.results[f"predict:{name}_area"] == pytest.approx(area, rel=0.01), name
    assert 0 < done.results["exclude:excluded_percent"] < 50
    assert sum(areas_of(files["predict:polygons"])) > 0
    assert "Flood" in files["predict:summary"].read_text("utf-8")


def test_the_image_from_before_alone_tells_permanent_water(profile, flood, tmp_path):
    files = outputs(tmp_path, "mask")
    done = profile.run(
        "twodateflood", image=flood["AFTER"], before=flood["BEFORE"],
        elevation=flood["ELEVATION"], orbit=1, incidence=20, **files,
    )  # fmt: skip
    assert done.status == 0, done.everything
    assert "descending, at latitude" in done.out and "incidence angle 20°" in done.out
    mask = read(str(files["predict:mask"]))
    always = (read(str(flood["PERMANENT_WATER"])) == 1) & (mask != EXCLUDED)
    assert (mask[always] == PERMANENT).mean() > 0.8


def test_without_an_elevation_nothing_is_begun(profile, flood, tmp_path):
    done = profile.run(
        "twodateflood", image=flood["AFTER"], before=flood["BEFORE"], **outputs(tmp_path, "mask")
    )
    assert done.status != 0
    assert "elevation" in done.everything and "Traceback" not in done.everything
    assert not list(tmp_path.iterdir())


def test_every_image_of_a_folder_is_mapped_and_told_in_a_table(profile, flood, tmp_path):
    images, results = tmp_path / "images", tmp_path / "results"
    (images / "May").mkdir(parents=True)
    shutil.copy(flood["AFTER"], images / "S1_after.tif")
    shutil.copy(flood["BEFORE"], images / "May" / "S1_before.tif")
    shutil.copy(flood["ELEVATION"], images / "elevation.tif")
    table = tmp_path / "scenes.xlsx"
    files = {"map:results": results, "table:spreadsheet": table}
    done = profile.run("mapfolder", folder=images, pattern="S1*.tif", **files)
    assert done.status == 0, done.everything
    assert (done.results["map:scenes"], done.results["map:failed"]) == (2, 0)
    masks = sorted(results.rglob("*mask*.tif"))
    assert len(masks) >= 2
    area = sum((read(str(mask)) == WATER).sum() for mask in masks) / 100
    assert done.results["map:water_area"] == pytest.approx(area, rel=0.01)
    book = ogr.Open(str(table))  # a layer does not keep what it is of
    assert [row.GetField("state") for row in book.GetLayer(0)] == ["done", "done"]
