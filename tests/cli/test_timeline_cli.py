"""Water of many dates as a script follows it."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest

from tests.support.gdal_scenes import read, write


@pytest.fixture
def maps(tmp_path):
    """Water that rises and falls over nine dates, and its share of the columns at each."""
    shares = (0, 10, 30, 60, 50, 30, 20, 10, 0)
    paths = []
    for number, columns in enumerate(shares):
        water = np.zeros((1, 80, 100), np.uint8)
        water[0, :, :columns] = 1
        paths.append(write(tmp_path / f"map {number}.tif", water))
    return paths, shares


def test_a_flood_is_followed(profile, maps, tmp_path):
    paths, shares = maps
    dates = ",".join(f"2021-02-{1 + 3 * number:02}" for number in range(9))
    outputs = {
        "FREQUENCY": tmp_path / "frequency.tif", "LONGEST": tmp_path / "longest.tif",
        "CSV": tmp_path / "areas.csv", "REPORT": tmp_path / "report.html",
        "PLOT": tmp_path / "plot.png", "FOOTPRINTS": tmp_path / "flood.gpkg",
    }  # fmt: skip
    done = profile.run("floodtimeline", LAYERS=paths, DATES=dates, **outputs)
    assert done.status == 0, done.everything
    results = done.results
    assert (results["FIRST_DATE"], results["PEAK_DATE"]) == ("2021-02-04", "2021-02-10")
    assert (results["LAST_DATE"], results["DURATION"]) == ("2021-02-22", 19)
    assert results["PEAK_AREA"] == pytest.approx(60 * 80 * 0.01, rel=0.01)
    frequency = read(str(outputs["FREQUENCY"]))
    assert frequency[1][0].tolist() == [sum(n > column for n in shares) for column in range(100)]
    assert (frequency[2] == 9).all()
    assert read(str(outputs["LONGEST"]))[:, 0, 0].tolist() == [19, 7]
    with open(outputs["CSV"], encoding="utf-8") as stream:
        areas = [float(row["flood_ha"]) for row in csv.DictReader(stream)]
    assert areas == pytest.approx([n * 80 * 0.01 for n in shares], rel=0.01)
    assert all(path.stat().st_size > 2000 for path in outputs.values() if path.suffix != ".csv")
    record = json.loads((tmp_path / "frequency.provenance.json").read_text("utf-8"))
    assert len(record["observations"]) == 9
