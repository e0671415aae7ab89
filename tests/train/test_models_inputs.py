"""Input layers: raw values become what the network wants, exactly as defined."""

import numpy as np
import pytest
import torch
from rasterio.crs import CRS

from model_backend.models.inputs import InputLayers
from model_backend.models.spec import Channel
from model_backend.protocol import HighwaterError
from model_backend.raster.grid import Grid
from model_backend.sar.features import Place, derive
from model_backend.sar.units import from_db
from tests.support.models import VH, VV, spec_of
from tests.support.scenes import TEN_METRES, UTM

RNG = np.random.default_rng(0)
NAMES = ("VV", "VH", "VV_BEFORE", "VH_BEFORE")
RAW = RNG.uniform(-32, 3, (2, 4, 7, 9)).astype(np.float32)
PLACE = Place(Grid(CRS.from_string(UTM), TEN_METRES, 9, 7), 0, 0)


def run(spec, raw, valid=None):
    valid = None if valid is None else torch.from_numpy(valid)
    return InputLayers(spec)(torch.from_numpy(np.array(raw, np.float32)), valid).numpy()


def test_values_are_clipped_and_standardised():
    found = run(spec_of(), RAW[:, :2])
    assert found[:, 0] == pytest.approx((np.clip(RAW[:, 0], -30, 0) + 12) / 4, abs=1e-5)
    assert found[:, 1] == pytest.approx((np.clip(RAW[:, 1], -35, -5) + 18) / 5, abs=1e-5)


def test_minmax_spans_minus_one_to_one():
    found = run(spec_of(normalisation="minmax"), [[[[-99, -30, -15, 0, 9]], [[-20] * 5]]])
    assert found[0, 0, 0] == pytest.approx([-1, -1, 0, 1, 1], abs=1e-6)
    assert found[0, 1, 0] == pytest.approx([0] * 5, abs=1e-6)


def test_channels_have_their_own_order():
    forward = run(spec_of(), RAW[:, :2])
    assert np.array_equal(run(spec_of(channels=(VH, VV)), RAW[:, :2]), forward[:, ::-1])
    assert np.array_equal(run(spec_of(channels=(VH,)), RAW[:, :2]), forward[:, 1:])


@pytest.mark.parametrize("normalisation", ["zscore", "minmax"])
@pytest.mark.parametrize("missing", [np.nan, np.inf, -np.inf])
def test_missing_values_become_the_mean(missing, normalisation):
    raw = RAW[:, :2].copy()
    raw[0, 1, 2, 3] = missing
    filled = RAW[:, :2].copy()
    filled[0, 1, 2, 3] = VH.mean
    spec = spec_of(normalisation=normalisation)
    assert np.array_equal(run(spec, raw), run(spec, filled))


@pytest.mark.parametrize(
    "name", ["RATIO", "NORMALISED_DIFFERENCE", "INTENSITY", "CHANGE_VV", "CHANGE_VH"]
)
@pytest.mark.parametrize("unit", ["db", "db100", "power", "amplitude"])
def test_derived_bands_are_those_of_preparing(name, unit):
    channel = Channel(name, -100.0, 100.0, 0.25, 2.0)
    spec = spec_of(channels=(channel,), bands=NAMES, unit=unit)
    found = run(spec, from_db(RAW, unit))
    for image, result in zip(RAW, found):
        expected = derive(name, dict(zip(NAMES, image)), PLACE)
        assert result[0] == pytest.approx((expected - 0.25) / 2, abs=2e-4)


def test_a_derived_band_is_missing_where_any_of_its_bands_is():
    raw = RAW.copy()
    raw[0, 1, 2, 3] = np.nan
    raw[1, 3, 4, 5] = np.inf
    channels = (Channel("RATIO", -100.0, 100.0, 0.5, 1.0), Channel("CHANGE_VH", -99.0, 99.0, 3, 1))
    spec = spec_of(channels=channels, bands=NAMES)
    found, whole = run(spec, raw), run(spec, RAW)
    changed = np.argwhere(found != whole).tolist()
    assert changed == [[0, 0, 2, 3], [0, 1, 2, 3], [1, 1, 4, 5]]
    assert all(found[tuple(place)] == 0 for place in changed)


@pytest.mark.parametrize("fill", [np.nan, np.inf, 1e30, -1e30, 0.0])
def test_what_is_not_valid_changes_nothing(fill):
    valid = RNG.random((2, 7, 9)) < 0.6
    channels = (VV, Channel("INTENSITY", 0.0, 1.0, 0.1, 0.1), Channel("CHANGE_VV", -9, 9, 0, 1))
    spec = spec_of(channels=channels, bands=NAMES)
    filled = np.where(valid[:, None], RAW, np.float32(fill))
    found = run(spec, filled, valid)
    assert np.array_equal(found, run(spec, RAW, valid))
    assert found.transpose(0, 2, 3, 1)[~valid] == pytest.approx(0)


def test_absurd_values_stay_finite():
    channels = (VV, Channel("INTENSITY", 0.0, 1.0, 0.1, 0.1), Channel("RATIO", -9, 9, 0, 1))
    for unit in ("db", "power"):
        for value in (3e38, -3e38, 0.0):
            raw = np.full((1, 2, 3, 3), value, np.float32)
            assert np.isfinite(run(spec_of(channels=channels, unit=unit), raw)).all()


def test_what_needs_neighbours_is_refused():
    slope = Channel("SLOPE", 0.0, 45.0, 5.0, 5.0)
    with pytest.raises(HighwaterError) as caught:
        InputLayers(spec_of(channels=(slope,), bands=("VV", "ELEVATION")))
    assert caught.value.code == "model.feature"
    # As a band of the dataset it is like any other.
    InputLayers(spec_of(channels=(slope,), bands=("SLOPE",)))


def test_physics_of_stretched_values_is_refused():
    change = Channel("CHANGE_VV", -255.0, 255.0, 0.0, 50.0)
    bands = ("VV", "VH", "VV_BEFORE")
    InputLayers(spec_of(channels=(change,), bands=bands, unit="stretched"))
    with pytest.raises(HighwaterError) as caught:
        InputLayers(
            spec_of(channels=(Channel("INTENSITY", 0, 1, 0.1, 0.1),), bands=bands, unit="stretched")
        )
    assert caught.value.code == "model.feature"
    with pytest.raises(HighwaterError) as caught:
        InputLayers(spec_of(channels=(Channel("RATIO", 0, 1, 0, 1),), bands=("VV",)))
    assert caught.value.code == "feature.inputs"
