"""Image sequences prepared, imported and divided by ``qgis_process``."""

from __future__ import annotations

import json
import sqlite3

import numpy as np

from tests.support.gdal_scenes import ORIGIN, scene_values, write

SIZE = 64
POLARISATIONS = ("VV", "VH")


def rows(folder, query):
    with sqlite3.connect(folder / "sequences.gpkg") as index:
        found = index.execute(query).fetchall()
    index.close()
    return found


def radar(path, seed, step=0):
    """A radar image of a place; places are 20 km apart."""
    path.parent.mkdir(parents=True, exist_ok=True)
    origin = (ORIGIN[0] + 20_000 * step, ORIGIN[1])
    return write(path, scene_values(SIZE, SIZE, seed)[0], POLARISATIONS, origin=origin)


def test_layers_become_a_sequence_that_is_added_to(profile, tmp_path):
    images = [radar(tmp_path / f"S1_2019020{day}.tif", day) for day in (1, 7)]
    images.append(radar(tmp_path / "flood.tif", 9))
    table = tmp_path / "known.csv"
    table.write_text("layer,date,flooded\nflood.tif,2019-03-20,1\nS1_20190201,,0\n")
    said = {"NAME": "Beira", "DATASET": tmp_path / "set", "REGION": "Sofala"}
    done = profile.run("preparesequences", LAYERS=images, TABLE=table, SPLIT=3, **said)
    assert done.status == 0, done.everything
    numbers = {name: done.results[name] for name in ("SEQUENCES", "IMAGES", "FLOODED", "ADDED")}
    assert numbers == {"SEQUENCES": 1, "IMAGES": 3, "FLOODED": 1, "ADDED": 3}
    assert done.results["INDEX"] == f"{tmp_path}/set/sequences.gpkg|layername=sequences"
    assert rows(tmp_path / "set", "SELECT date, flooding, unit FROM images") == [
        ("2019-02-01", 0, "dB"),
        ("2019-02-07", -1, "dB"),
        ("2019-03-20", 1, "dB"),
    ]
    more = radar(tmp_path / "S1_20190404.tif", 11)
    done = profile.run("preparesequences", LAYERS=[images[0], more], **said)
    assert (done.results["ADDED"], done.results["IMAGES"]) == (1, 4)
    assert rows(tmp_path / "set", "SELECT region, split, flooding, images FROM sequences") == [
        ("Sofala", "test", 1, 4)
    ]


def test_sequences_imported_and_divided_by_place(profile, tmp_path):
    root = tmp_path / "SEN12FLOOD"
    lists = {}
    for step in range(6):
        name = f"{step:04d}"
        entries = {}
        for number, day in enumerate((4, 16), start=1):
            file = f"S1B_IW_GRDH_1SDV_201902{day:02d}T181740"
            bands = 10 ** (scene_values(SIZE, SIZE, 10 * step + day)[0] / 10)
            for band, values in zip(POLARISATIONS, bands):
                (root / name).mkdir(parents=True, exist_ok=True)
                origin = (ORIGIN[0] + 20_000 * step, ORIGIN[1])
                path = root / name / f"{file}_corrected_{band}.tif"
                write(path, values[np.newaxis].astype(np.float32), origin=origin)
            flooded = bool(step % 2 and day == 16)
            date = f"2019-02-{day:02d}"
            entries[str(number)] = {"date": date, "filename": file, "FLOODING": flooded}
        lists[name] = {"folder": name, "count": 2, **entries}
    (root / "S1list.json").write_text(json.dumps(lists))
    folder = tmp_path / "set"
    done = profile.run("importdataset", LAYOUT=4, FOLDER=root, SPLIT=2, DATASET=folder)
    assert done.status == 0, done.everything
    assert (done.results["SEQUENCES"], done.results["FLOODED"]) == (6, 3)
    assert done.results["INDEX"].endswith("sequences.gpkg|layername=sequences")
    done = profile.run("splitdataset", DATASET=folder, TRAIN=0.34, VALIDATION=0.33, TEST=0.33)
    assert done.status == 0, done.everything
    for part in ("TRAIN", "VALIDATION", "TEST"):
        assert done.results[f"{part}_SEQUENCES"] == 2
        assert done.results[f"{part}_FLOOD_PERCENT"] == 25
    parts = dict(rows(folder, "SELECT sequence, split FROM sequences"))
    assert sorted(parts.values()) == sorted(("train", "validation", "test") * 2)
