"""Simulated scenes: what is physically true of them, and that they can be relied upon."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy import ndimage

from model_backend.categories import DRY, NO_DATA, PERMANENT_WATER, WATER
from model_backend.protocol.parameters import SimulateSceneParameters
from model_backend.simulation import landcover
from model_backend.simulation.scene import Scene, strips

SMALL = SimulateSceneParameters(width=320, height=300, seed=3)


def whole(parameters: SimulateSceneParameters, step: int | None = None) -> dict[str, np.ndarray]:
    """All products of a scene, made in strips of ``step`` rows."""
    scene = Scene(parameters)
    height = parameters.height
    division = (
        strips(parameters.width, height)
        if step is None
        else [(row, min(step, height - row)) for row in range(0, height, step)]
    )
    parts = [scene.rows(row0, count) for row0, count in division]
    return {name: np.concatenate([part[name] for part in parts], -2) for name in parts[0]}


@pytest.fixture(scope="module")
def scene() -> dict[str, np.ndarray]:
    return whole(SMALL)


@pytest.mark.parametrize("parameters", [SMALL, replace(SMALL, width=1100, height=90)])
def test_strips_of_any_height_give_the_same_scene(parameters):
    first, second = whole(parameters, 7), whole(parameters, 64)
    for name, values in first.items():
        np.testing.assert_array_equal(values, second[name], name)


def test_same_seed_same_scene_other_seed_another(scene):
    again, other = whole(SMALL), whole(replace(SMALL, seed=4))
    assert all(
        np.array_equal(scene[n], again[n], equal_nan=n in ("before", "after")) for n in scene
    )
    assert not np.array_equal(scene["flood"], other["flood"])


def test_water_is_darker_than_land_and_vh_lies_below_vv(scene):
    for name, wet_values in (("before", (PERMANENT_WATER,)), ("after", (WATER, PERMANENT_WATER))):
        wet = np.isin(scene["flood"], wet_values)
        dry = scene["flood"] == DRY
        for band in scene[name]:
            assert np.median(band[wet]) < np.median(band[dry]) - 5
        vv, vh = scene[name]
        assert np.nanmean(vv - vh) > 4


def test_backscatter_is_that_of_sentinel_1(scene):
    dry = scene["flood"] == DRY
    vv, vh = scene["after"][:, dry]
    assert vv.mean() == pytest.approx(-9.8, abs=1.5)
    assert vh.mean() == pytest.approx(-16.7, abs=1.8)
    assert vv.std() == pytest.approx(3.0, abs=0.8)


def test_before_the_flood_its_area_is_land(scene):
    flood, dry = scene["flood"] == WATER, scene["flood"] == DRY
    before = scene["before"][0]
    assert abs(np.median(before[flood]) - np.median(before[dry])) < 2.5


def test_no_data_is_the_swath_edge_and_nothing_else(scene):
    outside = scene["flood"] == NO_DATA
    assert 0.01 < outside.mean() < 0.25
    for name in ("before", "after"):
        np.testing.assert_array_equal(np.isnan(scene[name]), np.stack([outside] * 2))
    edge = outside.sum(axis=1)
    assert len(set(edge.tolist())) > 10  # slanted
    assert np.isfinite(scene["elevation"]).all()
    complete = whole(replace(SMALL, swath_edge=False))
    assert np.isfinite(complete["after"]).all()
    assert not (complete["flood"] == NO_DATA).any()


def test_flood_touches_permanent_water_everywhere():
    scene = whole(replace(SMALL, swath_edge=False))
    wet = scene["flood"] != DRY
    labels, count = ndimage.label(wet, np.ones((3, 3)))
    permanent = set(labels[scene["flood"] == PERMANENT_WATER].tolist())
    # A piece may be cut off from its river by the scene's border only.
    border = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    assert set(range(1, count + 1)) <= permanent | set(border.tolist())


def test_flood_lies_below_its_level():
    parameters = replace(SMALL, swath_edge=False)
    landscape = Scene(parameters).landscape
    rows = landscape.rows(0, parameters.height)
    assert landscape.level > 0
    assert rows.depth[rows.flood].min() >= 0
    assert rows.depth.max() <= landscape.level
    assert rows.elevation[rows.flood].mean() < rows.elevation[~rows.flood].mean()


@pytest.mark.parametrize("share", [0.05, 0.12, 0.3, 0.6])
def test_flood_has_its_share_of_the_land(share):
    flood = whole(replace(SMALL, flood_share=share))["flood"]
    assert (flood == WATER).sum() / (flood <= WATER).sum() == pytest.approx(share, abs=0.01)


@pytest.mark.parametrize("relief", [0.0, 9000.0])
def test_share_holds_in_flat_land_and_among_mountains(relief):
    flood = whole(replace(SMALL, relief=relief, swath_edge=False))["flood"]
    share = (flood == WATER).sum() / (flood != PERMANENT_WATER).sum()
    assert share == pytest.approx(SMALL.flood_share, abs=0.01)


def test_single_pixels_are_not_always_water():
    pixels = [whole(replace(SMALL, width=1, height=1, seed=s))["flood"][0, 0] for s in range(5)]
    assert any(value != PERMANENT_WATER for value in pixels)


def test_no_flood_when_none_is_asked_for():
    assert not (whole(replace(SMALL, flood_share=0.0))["flood"] == WATER).any()


def test_share_holds_where_the_model_is_coarser_than_the_pixels():
    flood = whole(replace(SMALL, width=2100, height=700, swath_edge=False))["flood"]
    share = (flood == WATER).sum() / (flood != PERMANENT_WATER).sum()
    assert share == pytest.approx(SMALL.flood_share, abs=0.04)


def test_permanent_water_agrees_between_products(scene):
    permanent = scene["permanent_water"] == 1
    np.testing.assert_array_equal(permanent, scene["landcover"] == landcover.WATER)
    inside = scene["flood"] != NO_DATA
    np.testing.assert_array_equal(permanent[inside], scene["flood"][inside] == PERMANENT_WATER)
    assert 0.01 < permanent.mean() < 0.15


def test_wind_raises_water_more_in_vv_than_in_vh():
    calm, windy = (whole(replace(SMALL, wind=wind))["after"] for wind in (0.0, 1.0))
    water = whole(SMALL)["flood"] == PERMANENT_WATER
    rise = [np.median(windy[b][water]) - np.median(calm[b][water]) for b in (0, 1)]
    assert rise[0] > 4
    assert rise[0] > rise[1] + 1


def test_relief_sets_the_height_range():
    low, high = (whole(replace(SMALL, relief=r))["elevation"] for r in (50.0, 1500.0))
    assert np.ptp(low) == pytest.approx(50, rel=0.4)
    assert np.ptp(high) == pytest.approx(1500, rel=0.3)


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1), (2, 2), (64, 64), (3000, 3)])
def test_any_size_works(size):
    width, height = size
    scene = whole(replace(SMALL, width=width, height=height))
    assert scene["after"].shape == (2, height, width)
    assert np.isfinite(scene["after"]).any()
    assert np.isfinite(scene["elevation"]).all()


def test_a_threshold_finds_most_of_the_water_but_not_all():
    scene = whole(replace(SMALL, width=512, height=512, seed=0))
    valid = scene["flood"] != NO_DATA
    smooth = ndimage.median_filter(np.nan_to_num(scene["after"][1]), 5)
    mapped, water = (smooth < -21)[valid], (scene["flood"] > 0)[valid]
    assert 0.5 < (mapped & water).sum() / (mapped | water).sum() < 0.92
