"""Derived bands mean what their definitions say."""

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.windows import Window

from model_backend.protocol import HighwaterError
from model_backend.raster.grid import Grid
from model_backend.sar.features import FEATURES, Place, derive, feature_inputs, features_reach
from model_backend.sar.ground import Ground
from model_backend.sar.hand import DrainageLevels
from model_backend.sar.terrain import slope
from tests.support.scenes import TEN_METRES, UTM

GRID = Grid(CRS.from_string(UTM), TEN_METRES, 60, 80)
PLACE = Place(GRID, 0, 0)
RNG = np.random.default_rng(0)
PLANES = {
    name: RNG.uniform(low, high, (80, 60)).astype(np.float32)
    for name, low, high in (
        ("VV", -30, 20),
        ("VH", -40, 5),
        ("HH", -30, 20),
        ("HV", -40, 5),
        ("VV_BEFORE", -30, 20),
        ("VH_BEFORE", -30, 20),
        ("HH_BEFORE", -30, 20),
        ("HV_BEFORE", -30, 20),
        ("ELEVATION", 0, 300),
    )
}


def prepared():
    elevation = PLANES["ELEVATION"]

    def read(window):
        return elevation[window.row_off : window.row_off + window.height]

    return Place(GRID, 0, 0, DrainageLevels(GRID, read, area=20_000))


def linear(name):
    return 10 ** (PLANES[name].astype(np.float64) / 10)


def test_the_ratio_is_of_power_in_decibels():
    expected = 10 * np.log10(linear("VV") / linear("VH"))
    assert derive("RATIO", PLANES, PLACE) == pytest.approx(expected, abs=1e-4)


def test_the_normalised_difference_is_of_power_not_of_decibels():
    vv, vh = linear("VV"), linear("VH")
    found = derive("NORMALISED_DIFFERENCE", PLANES, PLACE)
    assert found == pytest.approx((vh - vv) / (vh + vv), abs=1e-5)
    assert found.min() >= -1 and found.max() <= 1


def test_the_intensity_is_of_power():
    expected = np.sqrt((linear("VV") ** 2 + linear("VH") ** 2) / 2)
    assert derive("INTENSITY", PLANES, PLACE) == pytest.approx(expected, rel=1e-4)


def test_change_is_after_minus_before():
    found = derive("CHANGE_VH", PLANES, PLACE)
    assert np.array_equal(found, PLANES["VH"] - PLANES["VH_BEFORE"])


def test_horizontal_polarisations_serve_where_there_are_no_vertical_ones():
    assert feature_inputs("RATIO", ["HV", "HH"]) == ("HH", "HV")
    assert feature_inputs("RATIO", ["VH", "HH", "VV", "HV"]) == ("VV", "VH")


def test_slope_is_of_the_place():
    part = {"ELEVATION": PLANES["ELEVATION"][20:50, 10:40]}
    found = derive("SLOPE", part, Place(GRID, 20, 10))
    whole = slope(PLANES["ELEVATION"], Ground.of(GRID, 0, 80))
    assert np.array_equal(found[1:-1, 1:-1], whole[21:49, 11:39])


def test_height_above_drainage_is_of_the_place():
    place = prepared()
    whole = derive("HAND", PLANES, place)
    part = derive(
        "HAND",
        {"ELEVATION": PLANES["ELEVATION"][20:50, 10:40]},
        Place(GRID, 20, 10, place.drainage),
    )
    assert np.array_equal(part, whole[20:50, 10:40])
    levels = place.drainage.read(Window(0, 0, 60, 80))
    assert np.array_equal(whole, np.maximum(PLANES["ELEVATION"] - levels, 0))
    with pytest.raises(ValueError, match="drainage"):
        derive("HAND", PLANES, PLACE)


@pytest.mark.parametrize("name", FEATURES)
def test_no_data_stays_where_it_is(name):
    missing = {band: plane.copy() for band, plane in PLANES.items()}
    inputs = feature_inputs(name, PLANES)
    for number, band in enumerate(inputs):
        missing[band][10 + 5 * number, 20] = np.nan
    found = derive(name, missing, prepared())
    assert found.dtype == np.float32
    assert found.shape == (80, 60)
    assert sorted(np.argwhere(np.isnan(found)).tolist()) == [
        [10 + 5 * number, 20] for number in range(len(inputs))
    ]


@pytest.mark.parametrize("name", FEATURES)
def test_every_feature_says_what_it_is(name):
    feature = FEATURES[name]
    assert feature.name == name == name.upper()
    assert feature.title and feature.definition
    assert feature.unit in ("dB", "", "linear power", "degree", "m")
    assert feature.whole == (name == "HAND")


def test_the_reach_is_the_farthest():
    assert features_reach(["RATIO", "SLOPE"]) == 1
    assert features_reach(["RATIO"]) == features_reach([]) == 0


def test_what_cannot_be_made_is_refused():
    with pytest.raises(HighwaterError) as caught:
        derive("RATIO", {"VV": PLANES["VV"], "HV": PLANES["HV"]}, PLACE)
    assert caught.value.code == "feature.inputs"
    assert "VV and VH or HH and HV" in str(caught.value)
    with pytest.raises(HighwaterError) as caught:
        feature_inputs("NDWI", ["VV"])
    assert caught.value.code == "feature.unknown"
