"""The index of sequences: labels that follow or are said, older indexes, what QGIS leaves empty."""

import json
import math
import sqlite3

import pytest
import shapely

from model_backend.dataset import sequences
from model_backend.dataset.sequences import (
    BandFile,
    ImageRow,
    band_files,
    flooding_of,
    read_index,
    said_flooding,
    sequence_of,
    write_index,
)
from model_backend.protocol import HighwaterError


def image(date, flooding=0, name="", **more):
    values = {
        "sequence": "Beira",
        "image": name or f"S1_{date}",
        "sensor": sequences.RADAR,
        "date": date,
        "orbit": "ascending",
        "flooding": flooding,
        "full_coverage": 1,
        "valid_percent": 100.0,
        "mean_vv": -11.0,
        "mean_vh": -17.0,
        "unit": sequences.POWER,
        "crs": "EPSG:32736",
        "width": 4,
        "height": 3,
        "files": json.dumps({"VV": "a/vv.tif", "VH": ["a/both.tif", 2]}),
    }
    return ImageRow(**{**values, **more})


def test_a_sequence_is_labelled_by_its_images_or_by_itself():
    dry, wet, unknown = image("2019-03-01"), image("2019-03-20", 1), image("2019-03-14", -1)
    place = sequence_of("Beira", [wet, unknown, dry], "/data")
    assert (place.images, place.flooded, place.flooding) == (3, 1, 1)
    assert (place.first_date, place.first_flood, place.last_date) == (
        *("2019-03-01", "2019-03-20", "2019-03-20"),
    )
    assert place.region == "Beira"
    assert sequence_of("Beira", [dry], "/data").flooding == 0
    assert sequence_of("Beira", [dry, unknown], "/data").flooding == -1
    alone = sequence_of("Beira", [unknown], "/data", flooding=1)
    assert (alone.flooding, alone.flooded, alone.first_flood) == (1, 0, "")
    assert (said_flooding(alone, [unknown]), said_flooding(place, [wet, unknown, dry])) == (1, -1)
    assert flooding_of([]) == -1


def test_what_is_written_is_read_again(tmp_path):
    rows = [image("2019-03-01", incidence=38.5), image("2019-03-02", -1, cloud_percent=12.5)]
    place = sequence_of("Beira", rows, "/data", "Sofala", "train", 0, shapely.box(34, -20, 35, -19))
    write_index(tmp_path, [place], rows)
    places, images = read_index(tmp_path)
    assert places == {"Beira": place}
    first, second = images.values()
    assert (first.incidence, second.cloud_percent, second.flooding) == (38.5, 12.5, -1)
    assert math.isnan(first.cloud_percent)
    assert band_files("/data", first) == {
        "VV": BandFile("/data/a/vv.tif", 1),
        "VH": BandFile("/data/a/both.tif", 2),
    }


def test_an_older_index_is_read_and_a_damaged_one_refused(tmp_path):
    rows = [image("2019-03-01", 1)]
    write_index(tmp_path, [sequence_of("Beira", rows, "/data")], rows)
    with sqlite3.connect(tmp_path / "sequences.gpkg") as file:
        file.execute("ALTER TABLE images DROP COLUMN incidence")
        file.execute("ALTER TABLE images DROP COLUMN cloud_percent")
        file.execute("ALTER TABLE sequences DROP COLUMN flooding")
    file.close()
    places, images = read_index(tmp_path)
    assert places["Beira"].flooding == 1  # follows from the image
    assert math.isnan(next(iter(images.values())).incidence)
    with sqlite3.connect(tmp_path / "sequences.gpkg") as file:
        file.execute("ALTER TABLE images DROP COLUMN date")
    file.close()
    with pytest.raises(HighwaterError) as refusal:
        read_index(tmp_path)
    assert refusal.value.code == "dataset.index_damaged"


def test_labels_that_were_edited_in_qgis_count(tmp_path):
    rows = [image("2019-03-01"), image("2019-03-07"), image("2019-03-13")]
    write_index(tmp_path, [sequence_of("Beira", rows, "/data", split="train")], rows)
    with sqlite3.connect(tmp_path / "sequences.gpkg") as file:
        file.execute("UPDATE images SET flooding = 1 WHERE date = '2019-03-07'")
        file.execute("DELETE FROM images WHERE date = '2019-03-13'")
    file.close()
    place = read_index(tmp_path)[0]["Beira"]
    assert (place.images, place.flooded, place.flooding) == (2, 1, 1)
    assert (place.first_flood, place.last_date, place.split) == (
        *("2019-03-07", "2019-03-07", "train"),
    )
    with sqlite3.connect(tmp_path / "sequences.gpkg") as file:
        file.execute("DELETE FROM images")
    file.close()
    assert read_index(tmp_path)[0]["Beira"].images == 0


def test_cells_that_were_emptied_in_qgis_are_unknown(tmp_path):
    rows = [image("2019-03-01", 1), image("2019-03-07", 0)]
    write_index(tmp_path, [sequence_of("Beira", rows, "/data", split="train")], rows)
    with sqlite3.connect(tmp_path / "sequences.gpkg") as file:
        file.execute("UPDATE images SET flooding = NULL, incidence = NULL WHERE flooding = 1")
        file.execute("UPDATE sequences SET split = NULL")
    file.close()
    places, images = read_index(tmp_path)
    assert places["Beira"].split == ""
    assert [row.flooding for row in images.values()] == [-1, 0]
