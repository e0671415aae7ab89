"""Job ``simulatescene``: its files, numbers and refusals."""

from __future__ import annotations

import hashlib
import math
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.warp import transform as transform_points

from model_backend.jobs import run_request
from model_backend.protocol import HighwaterError, Request
from model_backend.protocol.parameters import SimulateSceneParameters
from model_backend.simulation.frame import scene_grid

NAMES = ("before", "after", "elevation", "landcover", "permanent_water", "flood")


def simulate(folder: Path, names=NAMES, **values):
    """Run the job; its result and the events."""
    events = []
    outputs = {name: str(folder / f"{name}.tif") for name in names}
    parameters = {**asdict(SimulateSceneParameters(width=150, height=120)), **values}
    result = run_request(Request("simulatescene", parameters, outputs), events.append)
    return result, events


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scene")
    return folder, simulate(folder)[0]


def test_all_files_lie_on_one_grid_in_the_utm_zone(made):
    folder, result = made
    assert set(result.outputs) == set(NAMES)
    for name in NAMES:
        with rasterio.open(folder / f"{name}.tif") as dataset:
            assert dataset.crs.to_epsg() == 32646
            assert (dataset.width, dataset.height) == (150, 120)
            assert dataset.res == (10, 10)
            assert dataset.transform.c % 10 == 0 and dataset.transform.f % 10 == 0
            middle = dataset.transform @ (75, 60)
            (lon,), (lat,) = transform_points(dataset.crs, "EPSG:4326", *[[v] for v in middle])
    assert (lon, lat) == pytest.approx((93.75, 26.75), abs=1e-3)


def test_files_say_what_they_hold(made):
    folder, _ = made
    for name in ("before", "after"):
        with rasterio.open(folder / f"{name}.tif") as dataset:
            assert dataset.descriptions == ("VV", "VH")
            assert dataset.dtypes == ("float32", "float32")
            assert math.isnan(dataset.nodata)
            assert dataset.tags()["UNIT"] == "dB"
    with rasterio.open(folder / "flood.tif") as dataset:
        assert dataset.nodata == 255
        assert set(np.unique(dataset.read(1)).tolist()) <= {0, 1, 2, 255}
        assert dataset.tags(1)["CATEGORY_2"] == "Permanent water"
        assert dataset.colormap(1)[1] == (33, 135, 222, 255)
    with rasterio.open(folder / "landcover.tif") as dataset:
        assert dataset.tags(1)["CATEGORY_3"] == "Forest"
    with rasterio.open(folder / "elevation.tif") as dataset:
        assert dataset.nodata is None and dataset.dtypes == ("float32",)


def test_numbers_agree_with_the_files(made):
    folder, result = made
    with rasterio.open(folder / "flood.tif") as dataset:
        flood = dataset.read(1)
    numbers = result.numbers
    land = (flood == 0).sum() + (flood == 1).sum()
    assert numbers["FLOOD_SHARE"] == pytest.approx((flood == 1).sum() / land)
    # A hundred pixels of 10 m are a hectare, but for the scale of the projection.
    assert numbers["FLOOD_AREA"] == pytest.approx((flood == 1).sum() / 100, rel=2e-3)
    assert numbers["PERMANENT_WATER_AREA"] == pytest.approx((flood == 2).sum() / 100, rel=2e-3)
    assert numbers["VALID_PERCENT"] == pytest.approx(100 * (flood != 255).mean())
    assert numbers["WATER_SHARE"] == pytest.approx((flood == 2).sum() / (flood != 255).sum())
    assert numbers["FLOOD_LEVEL"] > 0


def test_same_seed_gives_the_same_bytes(made, tmp_path):
    folder, _ = made
    simulate(tmp_path)
    for name in NAMES:
        first, second = (
            hashlib.sha256((where / f"{name}.tif").read_bytes()).hexdigest()
            for where in (folder, tmp_path)
        )
        assert first == second, name


def test_only_what_is_wanted_is_written(made, tmp_path):
    folder, _ = made
    result, events = simulate(tmp_path, names=("after",))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["after.qml", "after.tif"]
    assert list(result.outputs) == ["after"]
    assert (tmp_path / "after.tif").read_bytes() == (folder / "after.tif").read_bytes()
    fractions = [event.fraction for event in events if hasattr(event, "fraction")]
    assert fractions == sorted(fractions) and len(fractions) > 1


@pytest.mark.parametrize(
    ("lon", "lat", "epsg"), [(-70.0, -33.4, 32719), (180.0, 10.0, 32601), (-180.0, 10.0, 32601)]
)
def test_zone_of_the_place(lon, lat, epsg):
    grid = scene_grid(SimulateSceneParameters(center_lon=lon, center_lat=lat))
    assert grid.crs.to_epsg() == epsg


@pytest.mark.parametrize(
    ("values", "code", "word"),
    [
        ({"width": 0}, "parameter.out_of_range", "width"),
        ({"height": -5}, "parameter.out_of_range", "height"),
        ({"width": 10**6}, "parameter.out_of_range", "width"),
        ({"pixel_size": 0.0}, "parameter.out_of_range", "pixel size"),
        ({"pixel_size": float("nan")}, "parameter.out_of_range", "pixel size"),
        ({"width": 50_000, "pixel_size": 100.0}, "parameter.too_large", "5000 km"),
        ({"center_lat": 81.0}, "parameter.out_of_range", "latitude"),
        ({"center_lon": 400.0}, "parameter.out_of_range", "longitude"),
        ({"looks": 0.0}, "parameter.out_of_range", "looks"),
        ({"flood_share": 0.7}, "parameter.out_of_range", "flooded"),
        ({"flood_share": -0.1}, "parameter.out_of_range", "flooded"),
        ({"wind": 2.0}, "parameter.out_of_range", "wind"),
        ({"relief": -1.0}, "parameter.out_of_range", "relief"),
        ({"variety": 1.5}, "parameter.out_of_range", "variety"),
        ({"variety": float("nan")}, "parameter.out_of_range", "variety"),
        ({"correlation": 0.95}, "parameter.out_of_range", "correlation"),
        ({"before_dates": 0}, "parameter.out_of_range", "dates"),
        ({"seed": -1}, "parameter.out_of_range", "seed"),
    ],
)
def test_impossible_scenes_are_refused(tmp_path, values, code, word):
    with pytest.raises(HighwaterError) as caught:
        simulate(tmp_path, **values)
    assert caught.value.code == code
    assert word in caught.value.sentence
    assert caught.value.remedy
    assert not list(tmp_path.iterdir())


def test_outputs_that_are_no_geotiff_are_refused(tmp_path):
    with pytest.raises(HighwaterError) as caught:
        run_request(
            Request(
                "simulatescene",
                asdict(SimulateSceneParameters(width=9, height=9)),
                {"after": str(tmp_path / "after.png")},
            ),
            lambda event: None,
        )
    assert caught.value.code == "output.format"


def test_missing_folder_is_refused(tmp_path):
    with pytest.raises(HighwaterError) as caught:
        simulate(tmp_path / "nowhere")
    assert caught.value.code == "output.no_folder"


def test_earlier_dates_are_of_the_same_place(made, tmp_path):
    folder, _ = made
    for number in (1, 2):
        (tmp_path / str(number)).mkdir()
        simulate(tmp_path / str(number), ("before", "after", "flood"), earlier=number)
    for name in ("after", "flood"):
        assert all(
            (tmp_path / str(number) / f"{name}.tif").read_bytes()
            == (folder / f"{name}.tif").read_bytes()
            for number in (1, 2)
        )
    images = []
    for path in (folder, tmp_path / "1", tmp_path / "2"):
        with rasterio.open(path / "before.tif") as dataset:
            images.append(dataset.read(1))
    valid = np.isfinite(images[0])
    assert (np.isfinite(images[1]) == valid).all()
    for first, second in ((0, 1), (1, 2)):
        one, other = images[first][valid], images[second][valid]
        assert (one != other).mean() > 0.99
        assert abs(np.median(one) - np.median(other)) < 1
        assert np.corrcoef(one, other)[0, 1] > 0.3  # the land is the same, the speckle is not


def test_an_earlier_date_is_a_whole_number(tmp_path):
    with pytest.raises(HighwaterError) as caught:
        simulate(tmp_path, ("before",), earlier=-1)
    assert caught.value.code == "parameter.out_of_range"
