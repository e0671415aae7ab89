"""Dated layers become a sequence: what is recognised, what is joined, what is refused."""

import math
from pathlib import Path

import numpy as np
import pytest
from rasterio import Affine

from model_backend.dataset.sequences import BandFile, band_files
from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import DatedLayer
from tests.support.scenes import TEN_METRES
from tests.support.series import SIZE, layers_of, optical, radar, sequence, tagged

BOTH = ("VV", "VH")
FOUR = ("B02", "B04", "B08", "B11")
ELSEWHERE = Affine(10, 0, 560_000, 0, -10, 2_960_000)


@pytest.fixture
def pair(write_raster):
    """Two radar images that say everything themselves."""
    return [
        write_raster(radar(0), "S1A_IW_GRDH_1SDV_20190204T181740_asc.tif", BOTH),
        write_raster(radar(1), "S1_2019-02-10_asc.tif", BOTH),
    ]


def refused(layers, labels=None, **more):
    with pytest.raises(HighwaterError) as caught:
        sequence(layers, labels, **more)
    return caught.value


def test_images_in_time_order_with_what_they_say_of_themselves(pair, write_raster):
    both = write_raster(optical(2), "S2_20190207.tif", FOUR)
    tagged(both, {"CLOUD_COVERAGE_ASSESSMENT": "12.5"})
    place, images, _ = sequence(layers_of(pair[1], both, pair[0]), {"S1_2019-02-10_asc": 1})
    assert [(row.image, row.sensor, row.unit) for row in images] == [
        ("S1_20190204T181740_ascending", "Sentinel-1", "dB"),
        ("S2_20190207", "Sentinel-2", "reflectance × 10000"),
        ("S1_20190210_ascending", "Sentinel-1", "dB"),
    ]
    assert [row.flooding for row in images] == [-1, -1, 1]
    assert (place.flooding, place.first_flood, place.flooded) == (1, "2019-02-10", 1)
    first, second, _ = images
    assert first.mean_vv == pytest.approx(radar(0)[0].mean(), abs=1e-3)
    assert first.mean_vh == pytest.approx(radar(0)[1].mean(), abs=1e-3)
    assert math.isnan(first.cloud_percent) and math.isnan(second.mean_vv)
    assert second.cloud_percent == 12.5
    assert (first.width, first.height, first.valid_percent, first.full_coverage) == (
        *(SIZE, SIZE, 100, 1),
    )
    assert band_files(place.root, second)["B11"] == BandFile(both, 4)
    assert band_files(place.root, first)["VV"] == BandFile(pair[0], 1)
    assert place.geometry.bounds == pytest.approx((93, 26.7570, 93.0048, 26.7613), abs=1e-4)


def test_bands_in_files_of_their_own_are_one_image(write_raster):
    power = 10 ** (np.stack([radar(0), radar(1)]) / 10)
    power[0, 1, :12] = 0
    paths = [
        write_raster(power[day, band], f"2019-02-0{day + 1}/S1_2019020{day + 1}_{name}.tif")
        for day in (0, 1)
        for band, name in enumerate(BOTH)
    ]
    place, images, _ = sequence(layers_of(*paths), {"2019-02-01/S1_20190201_VV.tif": 0})
    assert [(row.date, row.unit, row.flooding) for row in images] == [
        ("2019-02-01", "linear power", 0),
        ("2019-02-02", "linear power", -1),
    ]
    assert images[0].valid_percent == 75  # of both polarisations together
    assert images[0].mean_vh == pytest.approx(radar(0)[1, 12:].mean(), abs=1e-3)
    found = band_files(place.root, images[1])
    assert {name: file.path for name, file in found.items()} == dict(
        zip(BOTH, sorted(paths)[3:1:-1])
    )
    assert images[1].files == (
        '{"VH": "2019-02-02/S1_20190202_VH.tif", "VV": "2019-02-02/S1_20190202_VV.tif"}'
    )


def test_two_slices_of_one_pass_are_two_images(write_raster):
    names = ("S1A_20190204T181740.tif", "S1A_20190204T181805.tif")
    paths = [write_raster(radar(seed), name, BOTH) for seed, name in enumerate(names)]
    _, images, _ = sequence(layers_of(*paths))
    assert [row.date for row in images] == ["2019-02-04T18:17:40Z", "2019-02-04T18:18:05Z"]


@pytest.mark.parametrize(
    ("tags", "domain", "date"),
    [
        ({"ACQUISITION_DATE": "2019-02-04"}, None, "2019-02-04"),
        ({"ACQUISITIONDATETIME": "2019-02-04 18:17:40"}, "IMAGERY", "2019-02-04T18:17:40Z"),
        ({"TIFFTAG_DATETIME": "2019:02:04 18:17:40"}, None, "2019-02-04T18:17:40Z"),
    ],
)
def test_dates_from_metadata(write_raster, tags, domain, date):
    path = tagged(write_raster(radar(0), "flood.tif", BOTH), tags, domain)
    other = write_raster(radar(1), "later.tif", BOTH)
    _, images, log = sequence([*layers_of(path), DatedLayer(other, date="2019-03-01")])
    assert images[0].date == date
    assert ("may be when the file was written" in log) == ("TIFFTAG_DATETIME" in tags)


def test_what_the_user_says_counts_before_what_files_say(pair):
    said = DatedLayer(
        pair[0], "before", "2018-12-24", orbit="descending", incidence=38.5, bands=("", "VV")
    )
    place, images, _ = sequence([said, *layers_of(pair[1])], {"before": 0})
    assert (images[0].date, images[0].orbit, images[0].incidence) == (
        *("2018-12-24", "descending", 38.5),
    )
    assert images[0].flooding == 0
    assert list(band_files(place.root, images[0]).values()) == [BandFile(pair[0], 2)]
    assert math.isnan(images[1].incidence)


def test_angles_in_a_band_and_bands_without_names(write_raster):
    angles = np.full((1, SIZE, SIZE), 37.25, np.float32)
    three = write_raster(np.concatenate([radar(0), angles]), "a_20190204.tif", (*BOTH, "angle"))
    bare = write_raster(radar(1), "b_20190210.tif")
    _, images, log = sequence(layers_of(three, bare))
    assert images[0].incidence == 37.25
    assert images[1].mean_vv > images[1].mean_vh
    assert "“b_20190210.tif” have no names; it is read as radar, band 1 as VV" in log


def test_optical_bands_of_several_sizes_are_one_image(write_raster):
    fine, coarse = optical(0)[0], optical(1, SIZE // 2)[3]
    wide = TEN_METRES @ Affine.scale(2)
    paths = [
        write_raster(fine, "S2_20190204_B02.tif"),
        write_raster(coarse, "S2_20190204_B11.tif", transform=wide),
        write_raster(optical(3)[0] / 10000, "S2_20190209_B02.tif"),
    ]
    _, images, _ = sequence(layers_of(*paths))
    assert [(row.unit, row.width) for row in images] == [
        ("reflectance × 10000", SIZE),
        ("reflectance", SIZE),
    ]


def test_pictures_without_a_place(write_raster):
    layers = [
        DatedLayer(
            write_raster(
                np.random.default_rng(day).integers(0, 255, (3, 32, 32), np.uint8),
                f"S2_2020010{day}.png", crs=None, transform=Affine.identity(), driver="PNG",
            ),
            bands=("S2_1", "S2_2", "S2_3"),
        )
        for day in (1, 2)
    ]  # fmt: skip
    place, images, _ = sequence(layers)
    assert place.geometry is None
    assert {(row.unit, row.crs) for row in images} == {("stretched 0–255", "")}


def test_dates_that_are_missing_or_twice(pair, write_raster):
    bare = write_raster(radar(5), "flood.tif", BOTH)
    error = refused(layers_of(*pair, bare))
    assert (error.code, "“flood.tif”" in error.sentence) == ("sequence.no_date", True)
    assert "table" in error.remedy
    error = refused([*layers_of(*pair), DatedLayer(bare, date="04.02.2019")])
    assert error.code == "sequence.bad_date"
    error = refused([*layers_of(*pair), DatedLayer(bare, date="2019-02-10")])
    assert error.code == "sequence.same_date"
    assert "“S1_2019-02-10_asc.tif”" in error.sentence and "“flood.tif”" in error.sentence
    # Another orbit is another image.
    other = DatedLayer(bare, date="2019-02-10", orbit="descending")
    _, images, _ = sequence([*layers_of(*pair), other])
    assert len(images) == 3


def test_copies_are_refused(pair, write_raster):
    error = refused(layers_of(*pair, pair[0]))
    assert (error.code, "given twice" in error.sentence) == ("sequence.same_file", True)
    copy = write_raster(radar(0), "S1_20190228.tif", BOTH)
    error = refused(layers_of(*pair, copy))
    assert error.code == "sequence.same_pixels"
    assert "S1_20190228" in error.sentence and "20190204T181740" in error.sentence


def test_one_image_is_no_sequence(pair, write_raster):
    assert refused(layers_of(pair[0])).code == "sequence.one_image"
    empty = write_raster(np.full((2, 9, 9), np.nan, np.float32), "S1_20190301.tif", BOTH)
    error = refused(layers_of(pair[0], empty))
    assert error.code == "sequence.one_image"
    assert "S1_20190301.tif has no valid pixel" in error.detail


def test_an_image_without_data_is_left_out_by_name(pair, write_raster):
    left_out = {}
    zeros = write_raster(np.zeros((2, 9, 9), np.float32), "S1_20190301.tif", BOTH)
    _, images, log = sequence(layers_of(*pair, zeros), left_out=left_out)
    assert len(images) == 2
    assert left_out == {"S1_20190301.tif": "has no valid pixel"}
    assert "“S1_20190301.tif” has no valid pixel" in log


def test_layers_that_lie_elsewhere_are_named(pair, write_raster):
    far = write_raster(optical(3), "S2_20190207.tif", FOUR, transform=ELSEWHERE)
    error = refused(layers_of(*pair, far))
    assert error.code == "sequence.no_overlap"
    assert "“S2_20190207.tif” (optical) lies elsewhere" in error.sentence
    lost = write_raster(radar(4), "S1_20190301.tif", BOTH, crs=None, transform=Affine.identity())
    assert refused(layers_of(*pair, lost)).code == "input.no_crs"


def test_a_corrupt_file_in_the_middle(pair, write_raster):
    size = 600
    path = write_raster(radar(3, size), "S1_20190207.tif", BOTH, compress="deflate", tiled=True)
    with open(path, "r+b") as file:
        file.seek(Path(path).stat().st_size // 2)
        file.write(b"\x07" * 4000)
    layers = layers_of(pair[0], path, pair[1])
    error = refused(layers)
    assert (error.code, "“S1_20190207.tif”" in error.sentence) == ("input.unreadable", True)
    left_out = {}
    _, images, log = sequence(layers, skip_unreadable=True, left_out=left_out)
    assert len(images) == 2 and list(left_out) == ["S1_20190207.tif"]
    assert "damaged" in log
    missing = DatedLayer(path + "f", date="2019-02-07")
    assert refused([*layers_of(*pair), missing]).code == "input.missing"


@pytest.mark.parametrize("unit", ["power", "stretched", "reflectance"])
def test_a_unit_that_contradicts_the_values(pair, unit):
    layers = [DatedLayer(pair[0], unit=unit), DatedLayer(pair[1])]
    assert refused(layers).code == "unit.contradicted"


def test_optical_units_that_contradict_the_values(write_raster):
    paths = [write_raster(optical(day), f"S2_2019020{day}.tif", FOUR) for day in (1, 2)]
    for unit in ("reflectance", "stretched"):
        error = refused(layers_of(*paths, unit=unit))
        assert (error.code, "S2_20190201.tif" in error.sentence) == ("unit.contradicted", True)
    negative = write_raster(optical(3) * -3.0 - 1, "S2_20190203.tif", FOUR)
    assert refused(layers_of(*paths, negative)).code == "unit.unknown"


def test_bands_that_are_swapped_or_unknown(pair, write_raster):
    swapped = write_raster(radar(4), "S1_20190301.tif", ("VH", "VV"))
    assert refused(layers_of(*pair, swapped)).code == "bands.swapped"
    bare = write_raster(optical(4), "scene_20190301.tif")
    error = refused(layers_of(*pair, bare))
    assert error.code == "sequence.unknown_bands" and "scene_20190301" in error.sentence
    _, images, _ = sequence([*layers_of(*pair), DatedLayer(bare, bands=FOUR)])
    assert images[-1].sensor == "Sentinel-2"
    assert refused([*layers_of(*pair), DatedLayer(bare, bands=("B02",) * 2)]).code == (
        "sequence.bands"
    )
    assert refused([DatedLayer(pair[0], sensor="lidar")]).code == "sequence.sensor"


def test_labels_of_unknown_images(pair, write_raster):
    error = refused(layers_of(*pair), {"S1_20200101": 1})
    assert error.code == "sequence.unknown_label" and "S1_20200101" in error.sentence
    assert refused(layers_of(*pair), {"S1_2019-02-10_asc": 2}).code == "sequence.bad_label"
    twins = [write_raster(radar(day), f"2019-02-0{day}/S1_VV.tif", BOTH) for day in (1, 2)]
    layers = [DatedLayer(path, date=f"2019-02-0{day}") for day, path in enumerate(twins, start=1)]
    assert refused(layers, {"S1_VV": 1}).code == "sequence.ambiguous"
    _, images, _ = sequence(layers, {"2019-02-02/S1_VV.tif": 1})
    assert [row.flooding for row in images] == [-1, 1]
