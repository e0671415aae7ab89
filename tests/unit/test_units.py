"""Units are recognised where the values allow it and refused where they do not."""

import numpy as np
import pytest

from model_backend.protocol import HighwaterError
from model_backend.sar.choosing_bands import check_polarisations
from model_backend.sar.choosing_unit import BandSample, establish_unit
from model_backend.sar.units import from_db, to_db
from tests.support.scenes import radar_scene

VV, VH = (plane.ravel() for plane in radar_scene(120, 120)[0])


def samples(vv, vh=None, integer=False, texts=()):
    bands = [BandSample("VV", vv, integer, texts)]
    return bands + ([BandSample("VH", vh, integer, texts)] if vh is not None else [])


@pytest.mark.parametrize("code", ["db", "power", "amplitude", "db100"])
def test_conversion_there_and_back(code):
    assert np.allclose(to_db(from_db(VV, code), code), VV, atol=1e-4)


@pytest.mark.parametrize("code", ["db", "power", "amplitude"])
def test_unit_of_two_bands_is_recognised(code):
    unit = establish_unit(samples(from_db(VV, code), from_db(VH, code)), "auto", "x")
    assert unit.code == code
    assert "values" in unit.how


def test_scaled_integers_are_recognised():
    unit = establish_unit(samples(np.round(VV * 100), np.round(VH * 100), True), "auto", "x")
    assert unit.code == "db100"


def test_one_band_that_could_be_two_things_is_refused():
    with pytest.raises(HighwaterError, match="linear power or amplitude") as caught:
        establish_unit(samples(from_db(VV[VV > -12], "power") * 1.5), "auto", "x")
    assert caught.value.code == "unit.unknown"


def test_names_decide_what_values_leave_open():
    power = samples(from_db(VV[VV > -12], "power") * 1.5, texts=("Gamma0_VV",))
    assert establish_unit(power, "auto", "x").code == "power"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("S1A_IW_20240919T053012_DVP_RTC30_G_gpuned_1A2B_VV.tif", "power"),
        ("S1A_IW_20240919T053012_DVP_RTC10_G_sauned_1A2B_VV.tif", "amplitude"),
        ("S1A_IW_20240919T053012_DVP_RTC20_G_gdufem_1A2B_VV.tif", "db"),
        ("OPERA_L2_RTC-S1_T069-147170-IW1_20240919T053012Z_20240920T0Z_S1A_30_v1.0_VV", "power"),
        ("2024-09-19-00_00_2024-09-19-23_59_Sentinel-1_IW_VV+VH_VV_(Raw)", "power"),
        ("2024-09-19-00_00_2024-09-19-23_59_Sentinel-1_IW_VV+VH_VV_(Raw)_dB", "db"),
    ],
)
def test_products_say_their_unit_in_their_names(name, code):
    values = from_db(VV[VV > -12], code) * (1.5 if code != "db" else 1)
    unit = establish_unit(samples(values, texts=(name,)), "auto", "x")
    assert unit.code == code and name in unit.how


def test_pictures_of_decibels_are_told_where_to_get_the_values():
    picture = np.clip(VV / 20 + 1, 0, None)
    name = "2024-09-19-00_00_2024-09-19-23_59_Sentinel-1_IW_VV+VH_VV_-_decibel_gamma0.tiff"
    with pytest.raises(HighwaterError, match="no value of VV is negative") as caught:
        establish_unit(samples(picture, texts=(name,)), "auto", "x")
    assert "download the raw band instead" in caught.value.remedy


def test_calibration_in_a_name_says_nothing_against_decibels():
    assert establish_unit(samples(VV, VH, texts=("Sigma0_VV",)), "auto", "x").code == "db"


@pytest.mark.parametrize(
    ("values", "declared"),
    [
        (from_db(VV, "power"), "db"),
        (VV, "power"),
        (VV, "amplitude"),
        (VV, "db100"),
        (VV * 100, "db"),
    ],
)
def test_declared_unit_that_the_values_contradict(values, declared):
    with pytest.raises(HighwaterError, match="declared as") as caught:
        establish_unit(samples(values), declared, "my layer")
    assert caught.value.code == "unit.contradicted"
    assert "my layer" in caught.value.sentence


def test_name_that_the_values_contradict():
    with pytest.raises(HighwaterError, match="calls itself"):
        establish_unit(samples(from_db(VV, "power"), texts=("scene_dB.tif",)), "auto", "x")


def test_stretched_picture_is_no_radar():
    picture = np.random.default_rng(0).integers(1, 255, 5000).astype(np.float32)
    with pytest.raises(HighwaterError, match="no radar backscatter") as caught:
        establish_unit(samples(picture, integer=True), "auto", "x")
    assert caught.value.code == "unit.unknown"


def test_fill_becomes_no_data_in_every_unit():
    values = np.array([0.0, -9999.0, -12.0, np.nan, 1e30], np.float32)
    assert np.isfinite(to_db(values, "db")).tolist() == [False, False, True, False, False]
    linear = np.array([0.0, -1.0, 0.05, np.nan], np.float32)
    assert np.isfinite(to_db(linear, "power")).tolist() == [False, False, True, False]


def test_swapped_polarisations():
    with pytest.raises(HighwaterError, match="swapped"):
        check_polarisations({"VV": -17.0, "VH": -10.0}, "x")
    check_polarisations({"VV": -10.0, "VH": -17.0}, "x")
    check_polarisations({"VH": -17.0}, "x")


def test_pictures_and_backscatter_are_told_apart_where_both_will_do():
    def found(values, texts=(), integer=False):
        return establish_unit(
            samples(values, None, integer, texts), "auto", "x", or_stretched=True
        ).code

    assert found(VV) == "db" and found(from_db(VV, "power")) == "power"
    picture = np.clip(128 + 8 * (VV + 10), 0, 255)
    for values in (picture, picture.round(), np.minimum(picture.round(), 3)):
        assert found(values) == "stretched"
    assert found(picture, ("VV amplitude",)) == "stretched"
    # Power or amplitude: refused elsewhere, but the same once it is stretched.
    assert found(from_db(VV + 4, "power")) == "power"
    with pytest.raises(HighwaterError, match="no radar backscatter"):
        found(300 + picture)


def test_stretched_values_are_only_said_and_never_changed():
    picture = np.random.default_rng(0).integers(0, 256, 5000).astype(np.float32)
    assert establish_unit(samples(picture, integer=True), "stretched", "x").code == "stretched"
    assert to_db(picture, "stretched") is picture and from_db(picture, "stretched") is picture
    with pytest.raises(HighwaterError, match="not 0 to 255") as caught:
        establish_unit(samples(VV), "stretched", "x")
    assert caught.value.code == "unit.contradicted"
