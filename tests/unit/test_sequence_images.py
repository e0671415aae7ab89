"""Images of sequences on the grid of their place, and the scores of those who classify them."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin
from sklearn import metrics

from model_backend.dataset.sequences import (
    DECIBEL,
    POWER,
    SCALED_REFLECTANCE,
    STRETCHED,
    BandFile,
)
from model_backend.protocol import HighwaterError
from model_backend.timeseries import images
from model_backend.timeseries.cells import cells_of
from model_backend.timeseries.dark_share import DarkShare
from model_backend.timeseries.grid import grid_of
from model_backend.timeseries.images import read_image
from model_backend.timeseries.places import Place, SequenceImage
from model_backend.timeseries.scoring import best_threshold, compare, judge
from model_backend.timeseries.spec import OPTICAL, RADAR

NAN = float("nan")


def image(path, unit=POWER, sensor=RADAR, day=0.0, flooding=-1, band="VV", number=1):
    file = {band: BandFile(str(path), number)}
    name = f"{sensor}{day:g}"
    return SequenceImage(name, sensor, "2020-01-01", day, "", flooding, NAN, unit, file)


def write(path, values, crs="EPSG:32631", size=10.0, **profile):
    values = values[np.newaxis] if values.ndim == 2 else values
    count, height, width = values.shape
    georeference = {"crs": crs, "transform": from_origin(5e5, 5e6, size, size)} if crs else {}
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype=values.dtype,
        **georeference, **profile,
    ) as dataset:  # fmt: skip
        dataset.write(values)
    return path


def place(*found, geometry=None):
    return Place("p", "", "", -1, geometry, found)


def speckled(side=128, seed=0):
    return np.random.default_rng(seed).gamma(4, 0.01, (side, side)).astype(np.float32)


def blocks(values, side=32):
    cell = values.shape[0] // side
    return values.reshape(side, cell, side, cell)


def test_radar_is_averaged_as_power(tmp_path):
    values = speckled()
    found = image(write(tmp_path / "a.tif", values))
    cells = read_image(found, ("VV",), grid_of(place(found), 32))
    assert np.allclose(cells[0], 10 * np.log10(blocks(values).mean(axis=(1, 3))), atol=1e-3)
    decibel = image(write(tmp_path / "b.tif", 10 * np.log10(values)), DECIBEL)
    assert np.allclose(read_image(decibel, ("VV",), grid_of(place(found), 32)), cells, atol=1e-3)


def test_what_has_no_data_enters_no_mean(tmp_path):
    values = speckled()
    values[:6] = 0  # as such products say it
    values[8:12, 40:44] = NAN
    found = image(write(tmp_path / "a.tif", values))
    cells = read_image(found, ("VV",), grid_of(place(found), 32))[0]
    assert np.isnan(cells[0]).all() and np.isnan(cells[2, 10])
    assert cells[1, 5] == pytest.approx(10 * np.log10(values[6:8, 20:24].mean()), abs=1e-3)


def test_strips_change_nothing(tmp_path, monkeypatch):
    found = image(write(tmp_path / "a.tif", speckled()))
    grid = grid_of(place(found), 32)
    whole = read_image(found, ("VV",), grid)
    monkeypatch.setattr(images, "STRIP", 128 * 7)
    assert np.allclose(read_image(found, ("VV",), grid), whole, atol=1e-5)


def test_images_of_another_crs_and_resolution_fall_on_the_same_cells(tmp_path):
    import shapely
    from rasterio.warp import Resampling, reproject, transform_bounds

    values = np.full((128, 128), 0.01, np.float32)
    values[:, 64:] = 0.5
    one = image(write(tmp_path / "a.tif", values))
    bounds = transform_bounds("EPSG:32631", 4326, 5e5, 5e6 - 1280, 5e5 + 1280, 5e6)
    there = place(one, geometry=shapely.box(*bounds))
    grid = grid_of(there, 16)
    west, south, east, north = bounds
    target = np.zeros((300, 300), np.float32)
    transform = rasterio.transform.from_bounds(west, south, east, north, 300, 300)
    reproject(
        values, target, src_transform=from_origin(5e5, 5e6, 10, 10), src_crs="EPSG:32631",
        dst_transform=transform, dst_crs="EPSG:4326", resampling=Resampling.nearest,
    )  # fmt: skip
    with rasterio.open(
        tmp_path / "b.tif", "w", driver="GTiff", count=1, height=300, width=300, dtype="float32",
        crs="EPSG:4326", transform=transform,
    ) as dataset:  # fmt: skip
        dataset.write(target, 1)
    other = image(tmp_path / "b.tif")
    first, second = (read_image(item, ("VV",), grid)[0] for item in (one, other))
    both = np.isfinite(first) & np.isfinite(second)
    assert both.mean() > 0.9
    assert np.abs(first - second)[both].max() < 3 and np.median(np.abs(first - second)[both]) < 0.05


def test_pixels_larger_than_cells_fill_all_of_them(tmp_path):
    values = np.arange(1, 65, dtype=np.float32).reshape(8, 8)
    found = image(write(tmp_path / "a.tif", values, size=80.0))
    grid = grid_of(place(found), 32)
    with rasterio.open(tmp_path / "a.tif") as dataset:
        assert cells_of((8, 8), dataset.transform, dataset.crs, grid) is None
    cells = read_image(found, ("VV",), grid)[0]
    assert np.allclose(10 ** (cells / 10), np.repeat(np.repeat(values, 4, 0), 4, 1), rtol=1e-4)


def test_images_without_a_crs_are_taken_by_their_frame(tmp_path):
    values = np.tile(np.arange(64, dtype=np.uint8) * 3, (64, 1))
    values[:, 60:] = 255
    radar = image(write(tmp_path / "a.png.tif", values, crs=None), STRETCHED)
    optical = image(write(tmp_path / "b.png.tif", values, crs=None), STRETCHED, OPTICAL)
    grid = grid_of(place(radar, optical), 16)
    cells = read_image(radar, ("VV",), grid)[0]
    # Outside of the swath a stretched radar image is 255, an optical one 0.
    assert np.isnan(cells[:, 15]).all() and cells[0, 3] == pytest.approx(13.5 * 3 / 255)
    cells = read_image(optical, ("VV",), grid)[0]
    assert cells[0, 15] == 1 and cells[0, 0] == pytest.approx((3 + 6 + 9) / 3 / 255)


def test_any_band_of_a_file_can_be_one(tmp_path):
    values = np.stack([np.full((32, 32), value, np.uint16) for value in (1000, 3000)])
    found = image(
        write(tmp_path / "a.tif", values), SCALED_REFLECTANCE, OPTICAL, band="B08", number=2
    )
    assert np.allclose(read_image(found, ("B08",), grid_of(place(found), 16)), 0.3)


def test_a_damaged_file_is_named(tmp_path):
    path = write(tmp_path / "torn.tif", speckled())
    found = image(path)
    grid = grid_of(place(found), 32)
    path.write_bytes(path.read_bytes()[:20_000])
    with pytest.raises(HighwaterError, match=r"torn\.tif"):
        read_image(found, ("VV",), grid)
    path.unlink()
    with pytest.raises(HighwaterError, match=r"torn\.tif"):
        grid_of(place(found), 32)


def test_scores_are_those_of_scikit_learn():
    random = np.random.default_rng(0)
    labels = {f"{n}": random.integers(-1, 2, 9).tolist() for n in range(20)}
    values = {
        name: np.clip(0.3 * (np.array(row) == 1) + random.random(9) * 0.7, 0, 1)
        for name, row in labels.items()
    }
    judged = judge("x", labels, values, 0.5)
    found = {score.name: score for score in judged.scores()}
    label, value = np.concatenate(list(labels.values())), np.concatenate(list(values.values()))
    known = label >= 0
    label, value = label[known], value[known]
    called = value >= 0.5
    for name, wanted in (
        ("accuracy", metrics.accuracy_score(label, called)),
        ("balanced_accuracy", metrics.balanced_accuracy_score(label, called)),
        ("precision", metrics.precision_score(label, called)),
        ("recall", metrics.recall_score(label, called)),
        ("f1", metrics.f1_score(label, called)),
    ):
        assert found[name].value == pytest.approx(wanted)
        assert found[name].low < wanted < found[name].high
    levels = np.minimum((value * 1000).astype(int), 999)
    assert found["average_precision"].value == pytest.approx(
        metrics.average_precision_score(label, levels)
    )
    assert judged.images == known.sum() and judged.flooded == (label == 1).sum()


def test_few_places_give_no_interval_and_no_verdict():
    labels = {"a": [0, 1, 1], "b": [0, 0, 1]}
    right = judge("x", labels, {"a": np.array([0, 1, 1]), "b": np.array([0, 0, 1])}, 0.5)
    wrong = judge("y", labels, {name: np.zeros(3) for name in labels}, 0.5)
    assert all(score.low is None for score in right.scores())
    value, low, high, verdict = compare(right, wrong, "f1")
    assert value == 1 and low is None and high is None and verdict == "undecided"


def test_the_threshold_is_in_the_middle_of_equally_good_ones():
    labels, values = np.array([0, 0, 1, 1]), np.array([0.1, 0.2, 0.6, 0.9])
    assert best_threshold(labels, values) == pytest.approx(0.4, abs=0.01)


def test_the_dark_share_is_of_cells_with_data_and_of_the_nearest_radar_image():
    first = image("a", day=0.0, band="VH")
    later = image("b", day=10.0, band="VH")
    optical = image("c", sensor=OPTICAL, day=8.0)
    values = np.full((2, 1, 4, 4), -15.0)
    values[1, 0, :2] = -25
    values[1, 0, 2:, :2] = np.nan
    rule = DarkShare(RADAR, "VH", -20.0, 0.3)
    shares = rule.shares(place(first, optical, later), values, ("VH",))
    assert shares.tolist() == [0.0, pytest.approx(8 / 12), pytest.approx(8 / 12)]
    assert rule.shares(place(optical), None, ("VH",)).tolist() == [0.0]
