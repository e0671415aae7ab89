"""Scenes that differ in nature: what stays, what spreads, and pairs with a mean of dates."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest

from model_backend.categories import DRY, NO_DATA, PERMANENT_WATER, WATER
from model_backend.protocol.parameters import SimulateSceneParameters
from model_backend.simulation.geometry import Geometry
from model_backend.simulation.landcover import FOREST, TOWN
from model_backend.simulation.scene import Scene
from model_backend.simulation.speckle import Speckle, blur
from model_backend.simulation.styles import LOGARITHMIC, RANGES, STYLES
from model_backend.simulation.variety import Variety

from .test_simulation_scene import SMALL, whole

VARIED = SimulateSceneParameters(width=128, height=128, variety=1.0, swath_edge=False)


@pytest.fixture(scope="module")
def varied() -> list[dict[str, np.ndarray]]:
    return [whole(replace(VARIED, seed=seed, flood_share=0.1 * (seed % 3))) for seed in range(30)]


def test_scenes_without_variety_stay_as_they_were():
    scene = whole(SMALL)
    counts = [int((scene["flood"] == v).sum()) for v in (DRY, WATER, PERMANENT_WATER, NO_DATA)]
    assert counts == [72360, 9874, 4670, 9096]
    assert np.bincount(scene["landcover"].ravel()).tolist() == [
        0, 46933, 13811, 27826, 1805, 580, 375, 4670,
    ]  # fmt: skip
    places = ((0, 10, 100), (1, 150, 160), (0, 290, 200))
    for name, kept in (
        ("after", (-5.2839, -14.0401, -16.0813)),
        ("before", (3.0635, -15.7383, -10.1079)),
    ):
        assert [scene[name][place] for place in places] == pytest.approx(kept, abs=2e-3)


def test_no_variety_is_the_usual_nature_and_some_is_less_than_all():
    none, some, full = (
        Variety.draw(replace(VARIED, seed=5, variety=amount)) for amount in (0.0, 0.25, 1.0)
    )
    assert none == Variety()
    for name in RANGES:
        usual = getattr(none, name)
        quarter = usual + 0.25 * (getattr(full, name) - usual)
        assert getattr(some, name) == pytest.approx(quarter), name


def test_natures_are_drawn_within_their_bounds():
    names = {item.name for item in fields(Variety)}
    assert set(RANGES) <= names and set(RANGES) >= LOGARITHMIC
    for style in STYLES:
        assert set(style.ranges) <= set(RANGES)
        assert all(low <= high for low, high in style.ranges.values())
    for seed in range(40):
        drawn = Variety.draw(replace(VARIED, seed=seed))
        for name, bounds in RANGES.items():
            every = [bounds, *(style.ranges.get(name, bounds) for style in STYLES)]
            low, high = min(b[0] for b in every), max(b[1] for b in every)
            assert low - 1e-9 <= getattr(drawn, name) <= high + 1e-9, name


def test_classes_differ_between_scenes(varied):
    for wet, least in ((False, 1.2), (True, 2.0)):
        for band in (0, 1):
            means = []
            for scene in varied:
                chosen = (scene["flood"] > 0) == wet
                if chosen.sum() > 300:
                    means.append(scene["after"][band][chosen].mean())
            assert len(means) > 12
            assert np.std(means) > least


def test_scenes_without_water_and_nearly_all_water_occur(varied):
    share = np.array([(scene["flood"] > 0).mean() for scene in varied])
    assert (share == 0).any()
    assert share.max() > 0.6
    for scene in varied:
        permanent = scene["landcover"] == 7
        np.testing.assert_array_equal(permanent, scene["flood"] == PERMANENT_WATER)


@pytest.mark.parametrize("seed", [2, 7, 11, 20])
def test_varied_scenes_do_not_depend_on_strips_and_repeat(seed):
    parameters = replace(VARIED, seed=seed, relief=900.0, swath_edge=True, before_dates=5)
    first, second, again = whole(parameters, 7), whole(parameters, 50), whole(parameters, 7)
    for name, values in first.items():
        np.testing.assert_array_equal(values, second[name], name)
        np.testing.assert_array_equal(values, again[name], name)


def test_floods_spare_trees_and_towns_in_some_scenes(varied):
    spared = [Variety.draw(replace(VARIED, seed=seed)).spared for seed in range(len(varied))]
    assert any(spared) and not all(spared)
    for scene, is_spared in zip(varied, spared):
        if is_spared:
            assert not (np.isin(scene["landcover"], (FOREST, TOWN)) & (scene["flood"] == 1)).any()


def test_no_flood_where_none_is_asked_for_whatever_the_variety(varied):
    for scene in varied[::3]:  # those of a flood share of 0
        assert not (scene["flood"] == WATER).any()


def test_the_mean_of_many_dates_has_little_speckle():
    one, many = (whole(replace(SMALL, width=160, height=160, before_dates=n)) for n in (1, 30))
    np.testing.assert_array_equal(one["after"], many["after"])
    np.testing.assert_array_equal(one["flood"], many["flood"])
    rough = [np.nanmean(np.abs(np.diff(scene["before"][0], axis=1))) for scene in (one, many)]
    assert rough[1] < 0.65 * rough[0]  # the rest is texture and edges


@pytest.mark.parametrize(("along", "across"), [(0.0, 0.5), (0.67, 0.3), (0.75, 0.82)])
def test_speckle_has_the_asked_correlation_and_looks(along, across):
    grain = Speckle(1, 100, 4.4, 500, along, across).rows(0, 500).astype(np.float64)
    assert np.corrcoef(grain[1:].ravel(), grain[:-1].ravel())[0, 1] == pytest.approx(
        along, abs=0.03
    )
    assert np.corrcoef(grain[:, 1:].ravel(), grain[:, :-1].ravel())[0, 1] == pytest.approx(
        across, abs=0.03
    )
    assert grain.mean() ** 2 / grain.var() == pytest.approx(4.4, rel=0.08)


def test_blur_of_two_thirds_is_a_bell_of_three():
    np.testing.assert_allclose(blur(2 / 3), (0.25, 0.5, 0.25), atol=1e-6)
    assert blur(0.3) == pytest.approx((0.75, 0.25))


def test_a_radar_in_the_east_sees_the_mirror_image():
    ridge = np.maximum(0, 400 - np.abs(np.arange(120) - 50) * 20.0).astype(np.float32)[None]
    west = Geometry(120, 10.0, 0.5).view(ridge)
    east = Geometry(120, 10.0, 0.5, descending=True).view(ridge[:, ::-1])
    for name in ("gain", "shadow", "layover"):
        np.testing.assert_array_equal(getattr(west, name), getattr(east, name)[:, ::-1], name)


def test_a_varied_scene_of_one_pixel_can_be_made():
    for seed in range(4):
        scene = Scene(replace(VARIED, width=1, height=1, seed=seed)).rows(0, 1)
        assert np.isfinite(scene["after"]).all()
