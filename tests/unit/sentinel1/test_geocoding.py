"""The job ``geocodesentinel1`` on products whose ground is known."""

import json

import numpy as np
import pytest
import rasterio

from model_backend.sar.acquisition import Acquisition, recognise
from model_backend.sar.track import track_of

PLAIN = {"noise": 0.002, "border": 20}


@pytest.fixture
def geocode(run_job, tmp_path):
    """Run the job on a product; gives image, result and log."""

    def run(product, name="image.tif", incidence=False, **parameters):
        path = tmp_path / name
        outputs = {"image": path}
        if incidence:
            outputs["incidence"] = tmp_path / f"angles_{name}"
        result, log = run_job("geocodesentinel1", outputs, product=str(product), **parameters)
        return path, result, log

    return run


@pytest.mark.parametrize("ascending", [False, True])
def test_the_lake_is_where_it_is(places, geocode, tmp_path, ascending):
    place, product = places(**PLAIN, ascending=ascending)
    elevation = place.write_elevation(tmp_path / "dem.tif")
    path, result, _ = geocode(product, elevation=elevation)
    iou, beside = place.score(path)
    assert iou > 0.99
    assert np.abs(beside).max() < 0.15
    assert result.numbers["COVERED_PERCENT"] == 100
    assert result.numbers["CONTROL_POINT_ERROR"] < 0.01


def test_without_an_elevation_hills_are_beside_where_they_are(places, geocode):
    place, product = places(**PLAIN)
    path, result, log = geocode(product)
    _, beside = place.score(path)
    assert 1 < np.abs(beside).max() < 8  # between control points the hill is not as high
    assert "hills may be off by more than their height" in log
    assert "COVERED_PERCENT" not in result.numbers


def test_an_elevation_above_the_ellipsoid_says_so(places, geocode, tmp_path):
    place, product = places(**PLAIN)
    elevation = place.write_elevation(tmp_path / "dem.tif", above_sea=False)
    path, _, _ = geocode(product, elevation=elevation, from_sea_level=False)
    assert place.score(path)[0] > 0.99
    # Taken for one above sea level it is tens of metres wrong, and the map with it.
    path, _, _ = geocode(product, "wrong.tif", elevation=elevation)
    assert np.abs(place.score(path)[1]).max() > 3


def test_the_clock_of_the_orbit_is_corrected_by_the_control_points(places, geocode, tmp_path):
    place, product = places(**PLAIN, shifted=(2.0, -3.0))
    elevation = place.write_elevation(tmp_path / "dem.tif")
    path, result, log = geocode(product, elevation=elevation)
    iou, beside = place.score(path)
    assert iou > 0.99 and np.abs(beside).max() < 0.15
    assert result.numbers["CONTROL_POINT_ERROR"] == pytest.approx(3, abs=0.01)
    assert "within 3.00 samples" in log


@pytest.mark.parametrize("former", [False, True])
def test_backscatter_is_calibrated_and_free_of_noise(places, geocode, former):
    place, product = places(**PLAIN, former=former)
    path, _, _ = geocode(product)
    values, valid, lake = place.lake_in(path)
    with rasterio.open(path) as dataset:
        cross = dataset.read(2)
    assert np.median(values[valid & ~lake]) == pytest.approx(-10, abs=0.01)  # 0.1
    assert np.median(values[valid & lake]) == pytest.approx(-23.01, abs=0.1)  # 0.005
    assert np.median(cross[valid & lake]) == pytest.approx(-30, abs=0.6)  # 0.001, below the noise


def test_noise_left_in_is_brighter(places, geocode):
    place, product = places(**PLAIN)
    path, _, _ = geocode(product, denoise=False)
    values, valid, lake = place.lake_in(path)
    # 0.005 and a noise of 0.0012 to 0.0036
    assert -22.1 < np.median(values[valid & lake]) < -20.6
    with rasterio.open(path) as dataset:
        assert dataset.tags()["THERMAL_NOISE"] == "left"


def test_gamma_nought_has_its_own_table(places, geocode):
    place, product = places(**PLAIN)
    path, _, _ = geocode(product, quantity="gamma0")
    values, valid, lake = place.lake_in(path)
    assert np.median(values[valid & ~lake]) == pytest.approx(-10 - 20 * np.log10(0.9), abs=0.01)


def test_outside_the_swath_there_is_nothing(places, geocode):
    place, product = places(**PLAIN)
    path, result, _ = geocode(product, incidence=True)
    with rasterio.open(path) as dataset, rasterio.open(result.outputs["incidence"]) as angles:
        assert np.isnan(dataset.nodata)
        image, angle = dataset.read(), angles.read(1)
        pixels = np.isfinite(image[0]).sum()
    imitation = place.imitation
    # Twenty samples at both ends, and what lies between a sample that is there and one that is not.
    wide, tall = imitation.samples - 2 * imitation.border - 1, imitation.lines - 1
    assert pixels == pytest.approx(wide * tall, rel=0.03)  # lines are not quite 10 m apart
    assert (np.isfinite(image[0]) == np.isfinite(angle)).all()
    assert 31 < np.nanmin(angle) < np.nanmax(angle) < 33


def test_angles_alone(places, run_job, tmp_path):
    _, product = places(**PLAIN)
    path = tmp_path / "angles.tif"
    result, _ = run_job("geocodesentinel1", {"incidence": path}, product=str(product))
    assert sorted(result.outputs) == ["incidence", "provenance"]
    with rasterio.open(path) as dataset:
        assert np.isfinite(dataset.read(1)).any()


def test_larger_pixels_are_means_of_samples(places, geocode, tmp_path):
    place, product = places(**PLAIN)
    elevation = place.write_elevation(tmp_path / "dem.tif")
    path, _, log = geocode(product, elevation=elevation, pixel_size=30.0)
    assert "mean of 3 × 3 samples" in log
    iou, beside = place.score(path)
    assert iou > 0.97 and np.abs(beside).max() < 0.2
    with rasterio.open(path) as dataset:
        assert dataset.res == (30, 30)
        assert dataset.transform.c % 30 == 0 and dataset.transform.f % 30 == 0


def test_a_part_is_as_within_the_whole(places, geocode, tmp_path):
    place, product = places(**PLAIN)
    elevation = place.write_elevation(tmp_path / "dem.tif")
    whole, _, _ = geocode(product, elevation=elevation)
    east, north = place.longitude, place.latitude
    extent = {"xmin": east, "ymin": north, "xmax": east + 0.02, "ymax": north + 0.02,
              "crs_wkt": rasterio.crs.CRS.from_epsg(4326).to_wkt()}  # fmt: skip
    path, _, _ = geocode(product, "part.tif", elevation=elevation, extent=extent)
    with rasterio.open(whole) as one, rasterio.open(path) as other:
        part = other.read()
        window = one.window(*other.bounds)
        expected = one.read(window=window)
    assert part.shape == expected.shape and part.shape[1] < 300
    # Between lattice points other heights are interpolated: hundredths of a sample.
    assert np.nanquantile(np.abs(part - expected), 0.99) < 0.01


def test_other_crs(places, geocode, tmp_path):
    place, product = places(**PLAIN)
    elevation = place.write_elevation(tmp_path / "dem.tif")
    wkt = rasterio.crs.CRS.from_epsg(4326).to_wkt()
    path, _, _ = geocode(product, elevation=elevation, crs_wkt=wkt)
    assert place.score(path)[0] > 0.98
    with rasterio.open(path) as dataset:
        assert dataset.crs.to_epsg() == 4326
        assert dataset.res[0] == pytest.approx(10 / 111_319.5)


def test_where_there_is_no_elevation_control_points_help(places, geocode, tmp_path):
    place, product = places(**PLAIN)
    elevation = place.write_elevation(tmp_path / "dem.tif", hole=True)
    path, result, log = geocode(product, elevation=elevation)
    assert 30 < result.numbers["COVERED_PERCENT"] < 70
    assert "“dem.tif” does not cover" in log
    _, valid, _ = place.lake_in(path)
    _, product = places(**PLAIN)
    whole, _, _ = geocode(product, "whole.tif")
    assert valid.sum() == pytest.approx(place.lake_in(whole)[1].sum(), rel=0.02)


def test_folder_manifest_and_archive_give_the_same(places, packed, geocode):
    _, product = places(**PLAIN)
    inside = next((product / "measurement").iterdir())
    images = []
    ways = (product, product.parent, product / "manifest.safe", inside, packed(**PLAIN))
    for number, way in enumerate(ways):
        path, _, _ = geocode(way, f"{number}.tif")
        with rasterio.open(path) as dataset:
            images.append(dataset.read())
    for image in images[1:]:
        np.testing.assert_array_equal(image, images[0])


def test_the_image_is_understood_by_the_other_jobs(places, geocode, run_job, tmp_path):
    place, product = places(**PLAIN)
    path, _, _ = geocode(product)
    mask = tmp_path / "mask.tif"
    _, log = run_job("thresholdwater", {"mask": mask}, input={"path": str(path)})
    assert "Unit: decibel" in log
    with rasterio.open(path) as dataset:
        tags = dataset.tags()
    assert recognise(tags) == Acquisition("2024-09-19T05:11:04Z", "Sentinel-1A", "descending")
    assert track_of(tags).number == 175
    assert track_of(tags).incidence == pytest.approx(31.8, abs=0.2)
    with rasterio.open(mask) as dataset:
        water = dataset.read(1) == 1
    _, valid, lake = place.lake_in(path)
    assert (water & lake).sum() / (water | lake)[valid].sum() > 0.9


def test_the_record_says_what_it_was_made_of(places, packed, geocode):
    archive = packed(**PLAIN)
    path, result, _ = geocode(archive)
    record = json.loads((path.parent / "image.provenance.json").read_text("utf-8"))
    assert record["job"] == "geocodesentinel1"
    assert record["product"] == archive.stem
    assert record["inputs"][0]["files"][0]["path"] == str(archive)
    assert record["geometry"]["control_points"] > 20
    assert record["numbers"] == result.numbers
    assert any("Without an elevation" in warning for warning in record["warnings"])


def test_the_same_numbers_with_any_number_of_threads(places, geocode, monkeypatch):
    from model_backend.sentinel1 import job

    _, product = places(**PLAIN)
    images = []
    for threads in (1, 3):
        monkeypatch.setattr(job, "THREADS", threads)
        path, _, _ = geocode(product, f"{threads}.tif")
        images.append(path.read_bytes())
    assert images[0][-100_000:] == images[1][-100_000:]
