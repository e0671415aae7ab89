"""The job ``temporalstatistics``: what is usual, from images that are known."""

import json
import warnings

import numpy as np
import pytest
import rasterio
from rasterio import Affine
from rasterio.warp import Resampling, reproject

from model_backend.protocol import HighwaterError
from model_backend.sar.track import track_of
from model_backend.sar.units import from_db
from model_backend.temporal import windows
from model_backend.temporal.statistics import FLOOR
from tests.support.scenes import TEN_METRES, UTM, radar_scene, read
from tests.support.stacks import DATES, FLOOD_DATE, layer, stack_of

NAMES = ("VV_MEDIAN", "VV_DEVIATION", "VH_MEDIAN", "VH_DEVIATION", "COUNT")
RADAR = ("VV", "VH")


def expected(stack, least=3):
    """The five bands by numpy's own functions, which know nothing of strips."""
    bands = []
    count = np.isfinite(stack[:, 0]).sum(axis=0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of pixels without any data
        for number in range(2):
            planes = stack[:, number].astype(float)
            median = np.nanmedian(planes, axis=0)
            deviation = 1.4826 * np.nanmedian(np.abs(planes - median), axis=0)
            bands += [median, np.maximum(deviation, FLOOR)]
    bands = np.stack(bands)
    bands[:, count < least] = np.nan
    return np.concatenate([bands, count[np.newaxis]])


@pytest.fixture
def dated(write_raster):
    """Write images of the usual dates, or of others; their layers."""

    def write(stack, dates=DATES, orbit="DESC", units=("db",), **options):
        layers = []
        for number, (date, image) in enumerate(zip(dates, stack)):
            values = from_db(image, units[number % len(units)])
            name = f"S1A_{orbit}_{date}.tif"
            layers.append(layer(write_raster(values, name, descriptions=RADAR, **options)))
        return layers

    return write


@pytest.fixture
def flood(write_raster):
    return {"path": write_raster(stack_of(90, 110, 1)[0], f"flood_DESC_{FLOOD_DATE}.tif")}


@pytest.fixture
def make(run_job, tmp_path):
    def run(layers, **request):
        out = tmp_path / "statistics.tif"
        request = {"smoothing": 0, **request}
        result, log = run_job("temporalstatistics", {"statistics": out}, layers=layers, **request)
        return read(out), result, log

    return run


def refusal(make, *args, **more):
    with pytest.raises(HighwaterError) as caught:
        make(*args, **more)
    assert caught.value.remedy
    return caught.value


def test_it_is_what_numpy_says_whatever_dates_lack(make, dated, flood, tmp_path, monkeypatch):
    stack = stack_of(90, 110)
    stack[2:, :, 40:60, :30] = np.nan  # two images are too few
    for values in (200_000, 24_000_000):  # some windows, and one
        monkeypatch.setattr(windows, "VALUES", values)
        found, result, log = make(dated(stack), reference=flood)
        assert np.allclose(found, expected(stack), atol=1e-4, equal_nan=True)
    assert np.isnan(found[:4, 45, 10]).all() and found[4, 45, 10] <= 2
    share = np.isfinite(expected(stack)[:4]).all(axis=0).mean()
    assert result.numbers == {
        "IMAGES": 5, "LEFT_OUT": 0, "VALID_PERCENT": pytest.approx(100 * share),
    }  # fmt: skip
    with rasterio.open(tmp_path / "statistics.tif") as dataset:
        assert dataset.descriptions == NAMES and np.isnan(dataset.nodata)
        tags = dataset.tags()
        assert (tags["IMAGES"], tags["FIRST_DATE"], tags["LAST_DATE"]) == (
            "5", "2024-04-01", "2024-05-19",
        )  # fmt: skip
        assert tags["DEVIATION_FLOOR_DB"] == "1" and tags["SMOOTHING_PIXELS"] == "0"
    record = json.loads((tmp_path / "statistics.provenance.json").read_text("utf-8"))
    assert record["earlier_images"][0]["date"] == "2024-04-01"
    assert len(record["inputs"]) == 6
    assert "“S1A_DESC_20240401.tif”: 2024-04-01, descending orbit; VV and VH in decibel" in log


def test_each_image_may_have_its_unit(make, dated, flood):
    stack = stack_of(60, 70)
    found, *_ = make(dated(stack, units=("db", "power", "amplitude")), reference=flood)
    assert np.allclose(found[:, :60, :70], expected(stack), atol=1e-3, equal_nan=True)
    assert (found[4, 60:] == 0).all() and np.isnan(found[:4, 60:]).all()


def test_smoothing_takes_speckle_out_and_is_the_same_in_every_window(
    make, dated, flood, monkeypatch
):
    stack = stack_of(90, 110)
    layers = dated(stack)
    rough, *_ = make(layers, reference=flood)
    once, *_ = make(layers, reference=flood, smoothing=2)
    monkeypatch.setattr(windows, "VALUES", 200_000)
    again, *_ = make(layers, reference=flood, smoothing=2)
    assert np.allclose(once, again, atol=1e-4, equal_nan=True)
    assert (once[4] == rough[4]).all()
    assert np.nanmean(once[1]) < 0.7 * np.nanmean(rough[1])


def test_other_orbits_and_later_images_are_left_out_by_name(make, dated, flood):
    stack = stack_of(60, 70)
    others = dated(stack[:1], ("20240403",), orbit="ASC")
    late = dated(stack[:2], ("20240531", "20240612"))
    found, result, log = make([*others, *dated(stack), *late], reference=flood)
    assert np.allclose(found[:, :60, :70], expected(stack), atol=1e-4, equal_nan=True)
    assert result.numbers["LEFT_OUT"] == 3
    assert "“S1A_ASC_20240403.tif” is left out: its orbit is ascending" in log
    assert "it is of 2024-06-12, not before the flood of 2024-05-31" in log
    # Said by the user, a date goes before that of the name.
    _, result, _ = make([*dated(stack), *late], reference=flood, flood_date="2024-06-20")
    assert result.numbers["LEFT_OUT"] == 0
    names = "S1A_DESC_20240612=2024-01-01"
    _, result, _ = make([*dated(stack), *late], reference=flood, dates=names)
    assert result.numbers["LEFT_OUT"] == 1


def test_what_is_not_known_is_said(make, write_raster, dated):
    stack = stack_of(40, 50)
    plain = [
        layer(write_raster(image, f"n{n}.tif", descriptions=RADAR)) for n, image in enumerate(stack)
    ]
    reference = {"path": write_raster(stack[0], "when.tif", descriptions=RADAR)}
    *_, log = make(plain, reference=reference)
    assert "The orbit of “when.tif” is not known" in log
    assert "The date of “when.tif” is not known: all layers are taken as earlier" in log
    *_, log = make(plain, reference=reference, flood_date="20240531")
    assert "The date of “n0.tif”, “n1.tif”" in log and "is not known; taken as earlier" in log
    # Without an image of the flood, the first layer gives pixels and orbit.
    other = dated(stack[:1], ("20240403",), orbit="ASC")
    found, result, log = make([*dated(stack), *other])
    assert result.numbers["IMAGES"] == 5 and found.shape == (5, 40, 50)


def test_tracks_are_told_apart_by_product_names():
    name = "S1A_IW_GRDH_1SDV_20210105T053020_20210105T053045_036008_0437EF_1234.tif"
    assert track_of({}, name).number == (36008 - 73) % 175 + 1
    assert track_of({"RELATIVE_ORBIT": "12"}, name).number == 12
    assert track_of({"INCIDENCE_ANGLE": "38.5"}, "x.tif").incidence == 38.5
    assert track_of({"TRACK": "none"}, "x.tif").number is None


def test_another_track_is_left_out(make, dated, write_raster):
    stack = stack_of(40, 50)
    layers = dated(stack)
    for number, item in enumerate(layers):
        with rasterio.open(item["layer"]["path"], "r+") as dataset:
            dataset.update_tags(RELATIVE_ORBIT=12 if number < 4 else 99)
    path = write_raster(stack[0], "flood_DESC_20240531.tif", descriptions=RADAR)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(RELATIVE_ORBIT=12)
    _, result, log = make(layers, reference={"path": path})
    assert result.numbers["IMAGES"] == 4
    assert "its track is 99, that of “flood_DESC_20240531.tif” 12" in log


def test_another_grid_is_aligned_in_power(make, write_raster, dated):
    stack = np.stack([radar_scene(60, 80, seed)[0] for seed in range(3)])
    shifted = TEN_METRES @ Affine.translation(0.4, -0.3)
    layers = dated(stack, DATES[:3], transform=shifted)
    reference = {"path": write_raster(stack[0], "flood_20240531.tif", descriptions=RADAR)}
    found, _, log = make(layers, reference=reference)
    assert "resampled in power (bilinear)" in log
    moved = np.full_like(stack, np.nan)
    for image, target in zip(stack, moved):
        reproject(
            10 ** (image / 10), target, src_transform=shifted, src_crs=UTM, src_nodata=np.nan,
            dst_transform=TEN_METRES, dst_crs=UTM, dst_nodata=np.nan,
            resampling=Resampling.bilinear,
        )  # fmt: skip
    wanted = expected(10 * np.log10(moved))
    assert np.allclose(found[:4], wanted[:4], atol=0.01, equal_nan=True)
    # Averages of decibels would be too dark.
    assert np.nanmean(found[0]) > np.nanmean(np.median(stack[:, 0], axis=0)) + 0.2


def test_vv_and_vh_may_lie_in_files_of_their_own(make, write_raster):
    stack = stack_of(40, 50)
    layers = []
    for image, date in zip(stack, DATES):
        for name, plane in zip(RADAR, image):
            layers.append(layer(write_raster(plane, f"{date}_{name}.tif")))
    reference = {"path": write_raster(stack[0], "flood_20240531.tif", descriptions=RADAR)}
    found, *_ = make(layers, reference=reference)
    assert np.allclose(found, expected(stack), atol=1e-4, equal_nan=True)
    # VH of two images only is none.
    found, result, log = make(layers[:5] + layers[6::2], reference=reference)
    assert "VH is left out: 2 of the images have it" in log and found.shape[0] == 3


def test_bad_input_is_refused_by_name(make, dated, flood, write_raster, tmp_path):
    stack = stack_of(40, 50)
    layers = dated(stack)
    error = refusal(make, [], reference=flood)
    assert (error.code, str(error)[:24]) == ("temporal.too_few", "No earlier image of the ")
    assert "Only one earlier image" in str(refusal(make, layers[:1], reference=flood))
    late = dated(stack[:3], ("20240601", "20240613", "20240625"))
    error = refusal(make, late, reference=flood)
    assert "No earlier image of the 3 given can be used" in str(error)
    assert "“S1A_DESC_20240601.tif” it is of 2024-06-01, not before the flood" in str(error)
    away = dated(stack[:3], transform=Affine(10, 0, 700_000, 0, -10, 2_960_000))
    error = refusal(make, away, reference=flood)
    assert f"it does not lie where “flood_DESC_{FLOOD_DATE}.tif” does" in str(error)
    layers = dated(stack)
    assert refusal(make, [*layers, layers[0]], reference=flood).code == "temporal.same_layer"
    assert refusal(make, layers, min_images=1).code == "parameter.min_images"
    assert refusal(make, layers, smoothing=-1).code == "parameter.smoothing"
    assert refusal(make, layers, reference=flood, flood_date="May").code == "parameter.flood_date"
    assert "5 layers but 2 dates" in str(refusal(make, layers, dates="20240101,20240102"))
    hole = stack.copy()
    hole[:3, :, :20] = hole[3:, :, 20:] = np.nan
    error = refusal(make, dated(hole), reference=flood, min_images=4)
    assert error.code == "temporal.nowhere" and "in 4 of the 5 images" in str(error)
    assert not (tmp_path / "statistics.tif").exists()


def test_a_corrupt_file_in_the_middle_is_named(make, dated, flood, tmp_path):
    layers = dated(stack_of(40, 50))
    (tmp_path / "S1A_DESC_20240425.tif").write_bytes(b"nothing of a raster")
    error = refusal(make, layers, reference=flood)
    assert error.code == "input.not_raster" and "S1A_DESC_20240425.tif" in str(error)
    layers = dated(stack_of(600, 500), compress="deflate")
    path = tmp_path / "S1A_DESC_20240425.tif"
    whole = bytearray(path.read_bytes())
    start = len(whole) // 3
    whole[start : start + 200_000] = bytes(200_000)
    path.write_bytes(whole)
    error = refusal(make, layers, reference=flood)
    assert "S1A_DESC_20240425.tif" in str(error)
    assert not list(tmp_path.glob("*.part*")) and not (tmp_path / "statistics.tif").exists()


@pytest.mark.parametrize("tiled", [True, False])
def test_windows_hold_no_more_for_more_dates(tiled):
    from model_backend.raster.grid import Grid

    grid = Grid(rasterio.crs.CRS.from_string(UTM), TEN_METRES, 25_000, 20_000)
    for dates in (4, 60, 400):
        covered = 0
        for _, parts in windows.bands_of_rows(grid, 2 * dates, tiled):
            sizes = [int(part.width * part.height) for part in parts]
            covered += sum(sizes)
            least = windows.FEWEST * (windows.TILE if tiled else grid.width)
            assert max(sizes) * 2 * dates <= max(windows.VALUES, least * 2 * dates)
        assert covered == grid.width * grid.height
