"""The job ``floodtimeline``: sequences whose course is known."""

import csv
import json
import os
import sqlite3
import tracemalloc
from datetime import date, timedelta

import numpy as np
import pyogrio
import pytest
import rasterio
from rasterio import Affine
from rasterio.warp import transform

from model_backend.timeline import reading
from tests.support.jobs import run_job, write_raster  # noqa: F401
from tests.support.scenes import TEN_METRES, UTM, read

HECTARE = 0.01 / 0.9996**2  # of a pixel of 10 m near the central meridian of UTM
NEVER = 65535
MAPS = ("frequency", "first", "last", "longest", "flooded")


@pytest.fixture
def follow(run_job, write_raster, tmp_path):  # noqa: F811
    """Write maps named by their days, follow them; the rasters, the result and the log."""

    def run(maps, wanted=MAPS, options=None, **more):
        layers = []
        for day, values in maps.items():
            how = dict((options or {}).get(day, {}))
            name = how.pop("name", f"maps/water_{day.replace('-', '')}.tif")
            layers.append({"layer": {"path": write_raster(values, name, **how)}})
        outputs = {name: tmp_path / f"{name}.tif" for name in MAPS if name in wanted}
        outputs |= {name: tmp_path / file for name, file in (
            ("footprints", "flood.gpkg"), ("table", "table.gpkg"), ("csv", "areas.csv"),
            ("report", "report.html"), ("plot", "plot.png"),
        ) if name in wanted}  # fmt: skip
        layers = more.pop("layers", layers)
        result, log = run_job("floodtimeline", outputs, layers=layers, **more)
        return {name: read(path) for name, path in outputs.items() if name in MAPS}, result, log

    return run


def random_maps(count, shape, seed, codes=(0, 1, 2, 3, 4, 255)):
    """Masks of all codes at irregular days; permanent water is rare and keeps to few pixels."""
    rng = np.random.default_rng(seed)
    days = np.cumsum(rng.integers(1, 30, count)).tolist()
    kinds = rng.choice([c for c in codes if c != 2], (count, *shape), p=None).astype("u1")
    if 2 in codes:
        river = rng.random(shape) < 0.1
        kinds[(rng.random((count, *shape)) < 0.3) & river] = 2
    return {str(date(2020, 12, 1) + timedelta(n)): kinds[i] for i, n in enumerate(days)}


def reference(maps):
    """What each pixel's history is, pixel by pixel in plain Python."""
    days = [date.fromisoformat(day) for day in maps]
    stack = np.stack(list(maps.values()))
    shape = stack.shape[1:]
    found = {
        "frequency": np.full((3, *shape), NEVER), "first": np.zeros(shape, int),
        "last": np.zeros(shape, int), "longest": np.full((2, *shape), NEVER),
        "flooded": np.full(shape, 255),
    }  # fmt: skip
    for place in np.ndindex(*shape):
        codes = stack[(slice(None), *place)].tolist()
        permanent = 2 in codes
        judged = [(day, code) for day, code in zip(days, codes) if code in (0, 1, 2)]
        wet = [day for day, code in judged if code == 1 and not permanent]
        found["frequency"][(2, *place)] = len(judged)
        if not judged:
            found["flooded"][place] = 4 if 4 in codes else 3 if 3 in codes else 255
            continue
        found["frequency"][(0, *place)] = np.rint(np.float32(100 * len(wet)) / len(judged))
        found["frequency"][(1, *place)] = len(wet)
        found["flooded"][place] = 2 if permanent else int(bool(wet))
        if wet:
            found["first"][place] = int(f"{wet[0]:%Y%m%d}")
            found["last"][place] = int(f"{wet[-1]:%Y%m%d}")
        runs, run = [[]], []
        for day, code in judged:
            run = [*run, day] if code == 1 and not permanent else []
            runs.append(run)
        found["longest"][(0, *place)] = max((r[-1] - r[0]).days + 1 if r else 0 for r in runs)
        found["longest"][(1, *place)] = max(map(len, runs))
    return found


@pytest.mark.parametrize(("count", "kept", "strip"), [(2, 64, 10**6), (23, 3, 2560), (9, 0, 10)])
def test_every_pixel_has_the_history_that_a_plain_count_gives(
    follow, monkeypatch, count, kept, strip
):
    """Also where files are reopened for each strip, and strips are narrow."""
    monkeypatch.setattr("model_backend.timeline.reading.KEPT", kept)
    monkeypatch.setattr("model_backend.timeline.through_time.STRIP", strip)
    monkeypatch.setattr("model_backend.timeline.by_date.STRIP", strip)
    maps = random_maps(count, (270, 10), seed=count)
    rasters, result, _ = follow(maps)
    for name, expected in reference(maps).items():
        np.testing.assert_array_equal(rasters[name], expected, err_msg=name)
    flooded = (rasters["flooded"] == 1).sum() * HECTARE
    assert result.numbers["EVER_FLOODED_AREA"] == pytest.approx(flooded, rel=1e-4)
    assert result.numbers["OBSERVATIONS"] == count


def rising(peak_without_data=False):
    """A lake that a flood surrounds and leaves again, at four dates."""
    dry = np.zeros((20, 30), "u1")
    dry[8:12, 8:12] = 2
    some, most = dry.copy(), dry.copy()
    some[6:14, 6:14][some[6:14, 6:14] == 0] = 1
    most[2:18, 2:22][most[2:18, 2:22] == 0] = 1
    if peak_without_data:
        most[:, 25:] = 255
    return {"2021-01-05": dry, "2021-01-17": some, "2021-01-29": most, "2021-02-10": dry}


def test_the_areas_of_each_date(follow, tmp_path):
    maps = rising(peak_without_data=True)
    maps["2021-02-10"] = np.where(maps["2021-02-10"] == 2, 0, 3).astype("u1")
    _, result, log = follow(maps, ("csv", "table"))
    with open(tmp_path / "areas.csv", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["date"] for row in rows] == list(maps)
    expected = {
        "flood_ha": [0, 48, 304, 0],
        # The lake is seen dry at the last date, and remains permanent water.
        "permanent_ha": [16] * 4,
        "water_ha": [16, 64, 320, 16],
        "dry_ha": [584, 536, 180, 0],
        "cannot_judge_ha": [0, 0, 0, 584],
        "not_seen_ha": [0, 0, 100, 0],
    }
    for name, pixels in expected.items():
        found = [float(row[name]) for row in rows]
        assert found == pytest.approx([n * HECTARE for n in pixels], rel=1e-3, abs=1e-4), name
    assert {row["flood_low_ha"] for row in rows} == {row["interval"] for row in rows} == {""}
    assert "4 of the 4 dates have no interval" in log and "masks hold none" in log
    assert "2021-02-10 has judged 3 % of the area only" in log
    numbers = result.numbers
    assert [numbers[name] for name in ("FIRST_DATE", "PEAK_DATE", "LAST_DATE")] == [
        "2021-01-17", "2021-01-29", "2021-01-29",
    ]  # fmt: skip
    assert numbers["DURATION"] == 13 and numbers["PERMANENT_AREA"] == pytest.approx(
        16 * HECTARE, rel=1e-3
    )
    assert numbers["PEAK_AREA"] == pytest.approx(304 * HECTARE, rel=1e-3)
    meta, _, geometry, columns = pyogrio.raw.read(tmp_path / "table.gpkg", layer="table")
    table = dict(zip(meta["fields"], columns))
    assert geometry is None or all(item is None for item in geometry)
    assert table["flood_ha"].tolist() == [float(row["flood_ha"]) for row in rows]
    assert np.isnan(table["flood_low_ha"]).all() and set(table["interval"]) == {None}
    assert [str(item)[:10] for item in table["end"]] == [*list(maps)[1:], "2021-02-11"]


def test_a_small_share_of_the_peak_is_no_flood(follow):
    maps = rising()
    maps["2021-01-05"] = maps["2021-01-05"].copy()
    maps["2021-01-05"][0, 0] = 1
    assert follow(maps, ())[1].numbers["FIRST_DATE"] == "2021-01-17"
    assert follow(maps, (), flood_share=0.0)[1].numbers["FIRST_DATE"] == "2021-01-05"
    assert follow(maps, (), flood_share=0.5)[1].numbers["DURATION"] == 1


def test_footprints_hold_until_the_next_date(follow, tmp_path):
    maps = rising()
    maps["2021-01-29"][19, 29] = 1
    follow(maps, ("footprints",), minimum_area=200.0)
    meta, _, shapes, columns = pyogrio.raw.read(
        tmp_path / "flood.gpkg", layer="flood", datetime_as_string=True
    )
    found = dict(zip(meta["fields"], columns))
    assert found["date"].tolist() == ["2021-01-17", "2021-01-29"]
    assert [text[:19] for text in found["begin"]] == ["2021-01-17T00:00:00", "2021-01-29T00:00:00"]
    assert [text[:19] for text in found["end"]] == ["2021-01-29T00:00:00", "2021-02-10T00:00:00"]
    # The lake within is a hole: permanent water is no flood.
    assert found["pixels"].tolist() == [48, 304]
    assert found["area_ha"] == pytest.approx([48 * HECTARE, 304 * HECTARE], rel=1e-3)
    with sqlite3.connect(tmp_path / "flood.gpkg") as connection:
        (style,) = connection.execute("SELECT styleQML FROM layer_styles").fetchone()
    assert 'startField="begin"' in style and 'endField="end"' in style


@pytest.mark.parametrize("ending", ["geojson", "fgb", "shp"])
def test_footprints_in_other_formats(run_job, write_raster, tmp_path, ending):  # noqa: F811
    layers = [
        {"layer": {"path": write_raster(values, f"{day}.tif")}} for day, values in rising().items()
    ]
    out = tmp_path / f"flood.{ending}"
    run_job("floodtimeline", {"footprints": out}, layers=layers)
    meta, _, _, columns = pyogrio.raw.read(out, datetime_as_string=True)
    found = dict(zip(meta["fields"], columns))
    assert sorted(text[:10].replace("/", "-") for text in found["begin"]) == [
        "2021-01-17", "2021-01-29",
    ]  # fmt: skip
    assert out.with_suffix(".qml").exists()


def test_probabilities_have_an_interval_and_masks_none(follow, tmp_path):
    maps = rising()
    rng = np.random.default_rng(0)
    likely = np.clip(0.9 * (maps["2021-01-29"] == 1) + rng.normal(0.05, 0.02, (20, 30)), 0, 1)
    maps["2021-01-29"] = likely.astype("f4")
    _, _, log = follow(maps, ("csv", "footprints"))
    with open(tmp_path / "areas.csv", encoding="utf-8") as stream:
        rows = {row["date"]: row for row in csv.DictReader(stream)}
    graded = rows["2021-01-29"]
    assert graded["interval"] == "model-based, 95 %"
    low, flood, high = (float(graded[f"flood{end}_ha"]) for end in ("_low", "", "_high"))
    assert 0 < low <= flood <= high < 600 * HECTARE
    assert rows["2021-01-17"]["flood_low_ha"] == ""
    assert "3 of the 4 dates have no interval" in log
    meta, _, _, columns = pyogrio.raw.read(tmp_path / "flood.gpkg", layer="flood")
    likely = dict(zip(meta["fields"], columns))["mean_prob"]
    assert np.isnan(likely[0]) and likely[1] == pytest.approx(0.95, abs=0.02)


def test_a_layer_of_permanent_water_takes_water_from_the_flood(follow, write_raster):  # noqa: F811
    maps = {day: np.where(values == 2, 1, values) for day, values in rising().items()}
    lake = (rising()["2021-01-05"] == 2).astype("u1")
    permanent = {"path": write_raster(lake, "lake.tif")}
    rasters, _, log = follow(maps, permanent=permanent)
    assert ((rasters["flooded"] == 2) == (lake == 1)).all() and "Permanent water: layer" in log
    assert (rasters["frequency"][1][lake == 1] == 0).all()
    assert (rasters["frequency"][2] == 4).all()


def test_images_of_one_day_are_one_observation(follow, tmp_path):
    """Neighbouring scenes of a pass: judged wins over not judged, water over dry."""
    west, east = np.zeros((20, 20), "u1"), np.zeros((20, 20), "u1")
    west[:, 15:], east[:5, :10], east[5:8] = 3, 1, 4
    east[:, 5:10][east[:, 5:10] == 0] = 0
    later = np.zeros((20, 34), "u1")
    shifted = {"transform": TEN_METRES @ Affine.translation(14, 0), "name": "maps/b_20210105.tif"}
    maps = {"2021-01-05": west, "2021-01-05 ": east, "2021-01-17": later}
    options = {"2021-01-05": {"name": "maps/a_20210105.tif"}, "2021-01-05 ": shifted}
    rasters, result, log = follow(maps, (*MAPS, "csv"), options)
    assert result.numbers["OBSERVATIONS"] == 2
    judged, wet = rasters["frequency"][2], rasters["frequency"][1]
    assert judged.shape == (20, 34)
    assert (judged[:, :15] == 2).all() and (judged[5:8, 15:] == 1).all()
    assert (judged[8:, 15:] == 2).all()
    assert (wet[:5, 14:24] == 1).all() and wet.sum() == 50
    assert "“a_20210105.tif”, “b_20210105.tif” are one observation" in log
    assert "of the same place" not in log


def test_another_version_of_the_same_day_is_warned_about(follow):
    maps = rising()
    maps["2021-01-29 "] = np.ones((20, 30), "u1")
    options = {"2021-01-29 ": {"name": "maps/other_20210129.tif"}}
    rasters, _, log = follow(maps, MAPS, options)
    assert "are some of the same place" in log
    assert (rasters["flooded"] == np.where(maps["2021-01-05"] == 2, 2, 1)).all()


def test_observations_may_be_kept_days_apart(follow):
    maps = {f"2021-01-{day:02}": np.full((4, 4), day % 2, "u1") for day in (1, 2, 6, 7, 12)}
    assert follow(maps, ())[1].numbers["OBSERVATIONS"] == 5
    _, result, log = follow(maps, (), minimum_gap=3)
    assert result.numbers["OBSERVATIONS"] == 3
    assert "one observation (2021-01-01 to 2021-01-02)" in log


def test_other_pixels_and_another_crs_are_aligned_and_said(follow):
    maps = rising()
    maps["2021-03-01"], maps["2021-03-13"] = np.ones((7, 10), "u1"), np.ones((22, 22), "u1")
    (x,), (y,) = transform(UTM, "EPSG:4326", *([value] for value in TEN_METRES @ (0, 0)))
    options = {
        "2021-03-01": {"transform": TEN_METRES @ Affine.scale(3)},
        # The same corner in degrees, with pixels of about 20 m.
        "2021-03-13": {"crs": "EPSG:4326", "transform": Affine(2e-4, 0, x, 0, -2e-4, y)},
    }
    rasters, _, log = follow(maps, MAPS, options)
    assert "aligned to it by nearest neighbour" in log and "shores may change" in log
    last = rasters["last"]
    # As far as any layer reaches: those in degrees reach furthest, 22 of 22.2 m to the south.
    assert last.shape[0] == pytest.approx(22 * 22.15 / 10, abs=2)
    lake = rising()["2021-01-05"][1:, 1:] == 2
    assert (last[1:20, 1:30] == np.where(lake, 0, 20210313)).all()
    assert (rasters["first"][1:20, 23:30] == 20210301).all()


def test_an_extent_is_kept_and_layers_outside_are_left_out(follow):
    maps = rising()
    maps["2021-02-22"] = np.ones((20, 30), "u1")
    away = {"2021-02-22": {"transform": TEN_METRES @ Affine.translation(25, 0)}}
    xmin, ymax = TEN_METRES @ (5, 2)
    extent = {"xmin": xmin, "ymin": ymax - 100, "xmax": xmin + 120, "ymax": ymax}
    rasters, result, log = follow(maps, MAPS, away, extent=extent)
    assert rasters["flooded"].shape == (10, 12) and result.numbers["OBSERVATIONS"] == 4
    assert "“water_20210222.tif” is left out: It lies outside the extent." in log


def test_every_output_is_styled_recorded_and_told(follow, tmp_path):
    wanted = (*MAPS, "footprints", "table", "csv", "report", "plot")
    _, result, _ = follow(rising(), wanted)
    for name in MAPS:
        style = (tmp_path / f"{name}.qml").read_text("utf-8")
        assert "<rasterrenderer" in style
    assert 'value="20210117" color=' in (tmp_path / "first.qml").read_text("utf-8")
    assert 'label="13 days"' in (tmp_path / "longest.qml").read_text("utf-8")
    with rasterio.open(tmp_path / "frequency.tif") as dataset:
        assert dataset.descriptions[0] == "Observations with flood (%)"
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "The flood was largest on <b>29 Jan 2021</b>" in page and "<svg" in page
    assert "prefers-color-scheme: dark" in page and "http" not in page.replace("http://www.w3", "")
    assert page.count("<tr>") == 5
    with rasterio.open(tmp_path / "plot.png") as picture:
        assert picture.width > 1500 and len(np.unique(picture.read(1))) > 10
    record = json.loads((tmp_path / "frequency.provenance.json").read_text("utf-8"))
    assert record["numbers"] == result.numbers and len(record["inputs"]) == 4
    assert record["observations"][1]["date"] == "2021-01-17"
    assert len(record["inputs"][0]["files"][0]["sha256"]) == 64


def test_no_flood_at_all_is_a_result(follow, tmp_path):
    maps = {day: np.zeros((8, 8), "u1") for day in ("2021-01-05", "2021-01-17")}
    rasters, result, log = follow(maps, (*MAPS, "footprints", "report", "plot", "table"))
    assert (rasters["first"] == 0).all() and (rasters["frequency"][0] == 0).all()
    assert result.numbers["PEAK_AREA"] == 0 and result.numbers["FIRST_DATE"] == ""
    assert "No pixel is flooded" in log
    assert pyogrio.read_info(tmp_path / "flood.gpkg", layer="flood")["features"] == 0


@pytest.fixture
def forty_dates(tmp_path):
    layers = []
    for number in range(40):
        path = tmp_path / f"water_{date(2020, 1, 1) + timedelta(6 * number)}.tif"
        with rasterio.open(
            path,
            "w",
            "GTiff",
            512,
            768,
            1,
            UTM,
            TEN_METRES,
            "uint8",
            tiled=True,
            compress="deflate",
        ) as dataset:
            values = np.zeros((768, 512), "u1")
            values[number : 700 + number, 100:400] = 1 + (number % 7 == 0)
            dataset.write(values, 1)
        layers.append({"layer": {"path": str(path)}})
    return layers


def test_memory_and_open_files_do_not_grow_with_the_dates(
    follow, forty_dates, tmp_path, monkeypatch
):
    """Forty dates take what five take, and no more files than are allowed stay open."""
    monkeypatch.setattr("model_backend.timeline.through_time.STRIP", 100_000)
    monkeypatch.setattr("model_backend.timeline.by_date.STRIP", 100_000)
    monkeypatch.setattr(reading, "KEPT", 4)
    opened, read_one = [], reading.OpenImages._read

    def counted(self, *args):
        opened.append(len(os.listdir("/proc/self/fd")))
        return read_one(self, *args)

    if os.path.isdir("/proc/self/fd"):
        monkeypatch.setattr(reading.OpenImages, "_read", counted)
    peaks = []
    for dates in (5, 40):
        tracemalloc.start()
        follow({}, ("frequency", "footprints"), layers=forty_dates[:dates])
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    # Codes of 35 further dates would be 14 MB; a megabyte is what threads leave lying by chance.
    assert peaks[1] - peaks[0] < 4e6
    assert not opened or max(opened) - min(opened) <= 4 + 6
