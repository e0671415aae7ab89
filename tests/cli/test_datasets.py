"""A dataset made, divided and judged by the command line alone."""

from __future__ import annotations

import json
import sqlite3

import pytest


def parts_of(dataset):
    with sqlite3.connect(dataset / "index.gpkg") as index:
        return dict(index.execute("SELECT tile, split FROM tiles"))


def test_prepare_split_and_audit(regions, profile, tmp_path):
    image, truth = regions[0]
    dataset = tmp_path / "dataset"
    made = profile.run(
        "preparetiles", INPUT=image, REFERENCE=truth, TILE_SIZE=64, LABEL_SOURCE=2, DATASET=dataset
    )
    assert made.status == 0, made.everything
    assert made.results["INDEX"] == f"{dataset}/index.gpkg|layername=tiles"
    assert made.results["ADDED"] == made.results["TILES"] == len(parts_of(dataset)) > 40

    divided = profile.run("splitdataset", DATASET=dataset, METHOD=2, BLOCK_SIZE=1300)
    assert divided.status == 0, divided.everything
    parts = list(parts_of(dataset).values())
    for name in ("TRAIN", "VALIDATION", "TEST"):
        assert divided.results[f"{name}_TILES"] == parts.count(name.lower()) > 0
    assert divided.results["MINIMUM_DISTANCE"] > 0

    findings = tmp_path / "findings.json"
    judged = profile.run(
        "auditdataset", DATASET=dataset, REPORT=tmp_path / "audit.html", FINDINGS=findings
    )
    assert judged.status == 0, judged.everything
    assert judged.results["ERRORS"] == 0
    assert json.loads(findings.read_text("utf-8"))["numbers"]["TILES"] == len(parts)
    assert "<html" in (tmp_path / "audit.html").read_text("utf-8")


def test_the_model_makes_a_whole_dataset(listed, prepared):
    assert "highwater:preparedataset" in listed
    dataset, report, done = prepared
    assert done.results["audit:report"] == str(report)
    assert "<html" in report.read_text("utf-8")
    parts = list(parts_of(dataset).values())
    assert done.results["audit:tiles"] == len(parts) > 40
    assert {"train", "validation", "test"} <= set(parts)
    assert done.results["split:set_aside"] == parts.count("")
    assert done.results["split:minimum_distance"] > 0
    assert done.results["audit:errors"] == done.results["audit:suspicious_tiles"] == 0
    assert 0 < done.results["audit:water_percent"] < 60


def test_a_model_makes_a_dataset_of_ones_own_image(regions, profile, tmp_path):
    dataset, report = tmp_path / "dataset", tmp_path / "audit.html"
    values = {
        "image": regions[0][0],
        "reference": regions[0][1],
        "label_source": 2,
        "dataset": dataset,
        "region": "Assam",
        "tile_size": 64,
        "block_size": 1300,
        "audit:report": report,
    }
    done = profile.run("prepareownimage", **values)
    assert done.status == 0, done.everything
    assert "<html" in report.read_text("utf-8")
    parts = list(parts_of(dataset).values())
    assert done.results["audit:tiles"] == len(parts) > 40
    assert {"train", "validation", "test"} <= set(parts)
    assert done.results["split:set_aside"] == parts.count("")
    assert done.results["audit:errors"] == 0
    with sqlite3.connect(dataset / "index.gpkg") as index:
        found = index.execute("SELECT DISTINCT scene, region, label_source FROM tiles").fetchall()
    assert found == [("after3", "Assam", "simulated")]
    # Again, nothing twice; QGIS has written statistics beside the image meanwhile.
    again = profile.run("prepareownimage", **values)
    assert again.status == 0, again.everything
    assert list(parts_of(dataset).values()) == parts


def test_the_model_needs_a_folder(profile, tmp_path):
    done = profile.run("preparedataset", pixels=512)
    assert done.status != 0
    assert "dataset" in done.everything


def test_a_reference_is_needed(regions, profile, tmp_path):
    done = profile.run("preparetiles", INPUT=regions[0][0], DATASET=tmp_path / "dataset")
    assert done.status != 0
    assert "Give either a reference raster or reference polygons" in done.everything


def test_a_folder_that_is_not_there(profile, tmp_path):
    done = profile.run(
        "importdataset", LAYOUT=0, FOLDER=tmp_path / "nothing", DATASET=tmp_path / "dataset"
    )
    assert done.status != 0
    assert "does not exist" in done.everything


@pytest.mark.parametrize("name", ["splitdataset", "auditdataset"])
def test_a_folder_that_is_no_dataset(profile, tmp_path, name):
    done = profile.run(name, DATASET=tmp_path)
    assert done.status != 0
    assert str(tmp_path) in done.everything
