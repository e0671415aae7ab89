"""From simulated sequences to dates of a flood, as a script goes: all through ``qgis_process``."""

from __future__ import annotations

import csv
import json
import sqlite3

PLACES = 16


def run(profile, name, **values):
    done = profile.run(name, **values)
    assert done.status == 0, done.everything
    return done.results


def test_simulated_imported_divided_trained_and_classified(profile, tmp_path):
    run(
        profile, "simulatesequences", PLACES=PLACES, WIDTH=32, HEIGHT=32, PIXEL_SIZE=40,
        RADAR_DATES="4,6", OPTICAL_DATES="3,4", SEED=3, FOLDER=tmp_path / "SEN12",
    )  # fmt: skip
    said = json.loads((tmp_path / "SEN12" / "S1list.json").read_text("utf-8"))
    assert len(said) == PLACES
    imported = run(
        profile, "importdataset", LAYOUT=4, FOLDER=tmp_path / "SEN12", DATASET=tmp_path / "set"
    )
    assert imported["SEQUENCES"] == PLACES and imported["LEFT_OUT"] == 0
    run(
        profile, "splitdataset", DATASET=tmp_path / "set", METHOD=0, TRAIN=0.5, VALIDATION=0.25,
        TEST=0.25,
    )  # fmt: skip
    with sqlite3.connect(tmp_path / "set" / "sequences.gpkg") as index:
        parts = dict(index.execute("SELECT split, count(*) FROM sequences GROUP BY split"))
    index.close()
    assert sum(parts.values()) == PLACES and set(parts) == {"train", "validation", "test"}
    trained = run(
        profile, "traintimeseries", DATASET=tmp_path / "set", SIDE=32, WIDTH=32, EPOCHS=2,
        BATCH_SIZE=4, MODEL=tmp_path / "model.onnx",
    )  # fmt: skip
    assert trained["EPOCHS_RUN"] == 2 and "TEST_F1" in trained
    assert trained["RUN"] == f"{tmp_path}/model_run"
    assert "Always dry" in (tmp_path / "model.md").read_text("utf-8")
    classified = run(
        profile, "classifytimeseries", MODEL=tmp_path / "model.onnx", DATASET=tmp_path / "set",
        SPLIT=3, THRESHOLD=0, FOOTPRINTS=tmp_path / "f.gpkg", TABLE=tmp_path / "t.csv",
        REPORT=tmp_path / "r.html",
    )  # fmt: skip
    assert classified["PLACES"] == parts["test"] == classified["FLOODED_PLACES"]
    with open(tmp_path / "t.csv", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == classified["IMAGES"] == classified["FLOODED"]
    assert classified["FIRST_FLOODED"] == min(row["date"] for row in rows)[:10]
    record = json.loads((tmp_path / "r.provenance.json").read_text("utf-8"))
    assert classified["PROVENANCE"] == str(tmp_path / "r.provenance.json")
    assert record["model"]["file"] == "model.onnx"
