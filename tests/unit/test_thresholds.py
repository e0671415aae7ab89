"""Thresholds come from tiles that hold water and land, and stay physical."""

import numpy as np
import pytest

from model_backend.sar.bimodality import split
from model_backend.sar.speckle import smooth
from model_backend.sar.thresholds import CO_LIMITS, CROSS_LIMITS, Threshold
from model_backend.sar.water import REACH, water_probability
from tests.support.scenes import radar_scene, read

THRESHOLDS = [Threshold("VV", -14.0, 1), Threshold("VH", -21.0, 1)]


def test_two_gaussians_are_cut_between_their_means():
    rng = np.random.default_rng(1)
    values = np.concatenate([rng.normal(-25, 1.5, 4000), rng.normal(-16, 1.5, 6000)])
    found = split(values)
    assert -22 < found.threshold < -19
    assert found.lower_share == pytest.approx(0.4, abs=0.01)
    assert found.lower_mean == pytest.approx(-25, abs=0.2)
    assert found.upper_mean == pytest.approx(-16, abs=0.2)
    assert found.separation > 5


def test_one_gaussian_has_the_separation_of_a_halved_one():
    found = split(np.random.default_rng(2).normal(-12, 3, 100_000))
    assert found.separation == pytest.approx(2.65, abs=0.1)


def test_constant_values_have_no_split():
    assert split(np.full(100, -12.0)) is None


def test_smoothing_ignores_what_is_not_valid():
    plane = np.full((1, 40, 40), -10.0, np.float32)
    plane[0, :, 20:] = 1e30
    valid = np.ones((40, 40), bool)
    valid[:, 20:] = False
    (smoothed,) = smooth(plane, valid, 2.0)
    assert np.allclose(smoothed[:, :20], -10)
    assert np.isnan(smoothed[:, 20:]).all()


def test_thresholds_of_a_scene_lie_between_water_and_land(write_raster, run_job, tmp_path):
    bands, water = radar_scene(400, 400)
    scene = write_raster(bands, descriptions=("VV", "VH"))
    result, log = run_job("thresholdwater", {"mask": tmp_path / "mask.tif"}, input={"path": scene})
    assert -19.5 < result.numbers["THRESHOLD_VV"] < -9.5
    assert -27 < result.numbers["THRESHOLD_VH"] < -16.5
    assert "bimodal tiles" in log
    mask = read(tmp_path / "mask.tif")
    hit = ((mask == 1) & water).sum()
    assert hit / ((mask == 1) | water).sum() > 0.9


def test_dry_land_takes_the_default_and_stays_dry(write_raster, run_job, tmp_path):
    rng = np.random.default_rng(5)
    land = np.array([-9.5, -16.5])[:, None, None] + 10 * np.log10(
        rng.gamma(4.4, 1 / 4.4, (2, 300, 300))
    )
    scene = write_raster(land.astype(np.float32), descriptions=("VV", "VH"))
    result, log = run_job("thresholdwater", {"mask": tmp_path / "mask.tif"}, input={"path": scene})
    assert result.numbers["THRESHOLD_VV"] == CO_LIMITS.default
    assert result.numbers["THRESHOLD_VH"] == CROSS_LIMITS.default
    assert "the default" in log
    assert (read(tmp_path / "mask.tif") == 1).mean() < 0.001


def test_one_polarisation_is_enough(write_raster, run_job, tmp_path):
    bands, water = radar_scene(300, 300)
    scene = write_raster(bands[0], "orbit_vv.tif")
    run_job("thresholdwater", {"mask": tmp_path / "mask.tif"}, input={"path": scene})
    mask = read(tmp_path / "mask.tif") == 1
    assert (mask & water).sum() / (mask | water).sum() > 0.85


def test_probability_does_not_depend_on_the_strip():
    bands, _ = radar_scene(300, 80)
    bands[:, 140:150, 30:50] = np.nan
    whole = water_probability(bands, THRESHOLDS)
    for row, end in ((0, 90), (90, 100), (100, 300)):
        first, last = max(row - REACH, 0), min(end + REACH, 300)
        part = water_probability(bands[:, first:last], THRESHOLDS)[row - first : end - first]
        assert np.array_equal(part, whole[row:end], equal_nan=True)


def test_no_data_changes_nothing_beside_it():
    """A hole filled with anything gives the same neighbours as one filled with NaN."""
    bands, _ = radar_scene(120, 120)
    bands[:, 50:70, 50:70] = np.nan
    probability = water_probability(bands, THRESHOLDS)
    assert np.isnan(probability[50:70, 50:70]).all()
    assert np.isfinite(probability).sum() == 120 * 120 - 400


def test_darker_is_never_less_likely_water():
    bands, _ = radar_scene(100, 100)
    darker = water_probability(bands - 2, THRESHOLDS)
    assert (darker >= water_probability(bands, THRESHOLDS)).all()
