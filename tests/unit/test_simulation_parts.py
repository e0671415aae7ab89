"""The parts of simulated scenes: speckle, geometry, noise, drainage."""

from __future__ import annotations

import numpy as np
import pytest

from model_backend.simulation.drainage import accumulate, drain, route
from model_backend.simulation.geometry import Geometry
from model_backend.simulation.landcover import BACKSCATTER, BARE, FOREST, TOWN, WATER
from model_backend.simulation.noise import DetailNoise, SplineNoise, SplineRows
from model_backend.simulation.speckle import Speckle
from model_backend.simulation.water import connected, rise


@pytest.mark.parametrize("looks", [1.0, 4.4, 20.0])
def test_speckle_has_the_asked_looks(looks):
    grain = Speckle(1, 100, looks, 600, 0.3, 0.3).rows(0, 600).astype(np.float64)
    assert grain.mean() == pytest.approx(1, abs=0.01)
    assert grain.mean() ** 2 / grain.var() == pytest.approx(looks, rel=0.05)
    assert grain.min() > 0


def test_speckle_of_neighbours_correlates_as_in_products():
    grain = Speckle(1, 100, 4.4, 500, 0.3, 0.3).rows(0, 500)
    for a, b in ((grain[:, 1:], grain[:, :-1]), (grain[1:], grain[:-1])):
        assert np.corrcoef(a.ravel(), b.ravel())[0, 1] == pytest.approx(0.3, abs=0.03)
    assert abs(np.corrcoef(grain[:, 2:].ravel(), grain[:, :-2].ravel())[0, 1]) < 0.03


def test_speckle_goes_on_across_strips():
    speckle = Speckle(5, 100, 4.4, 40, 0.67, 0.3)
    parts = np.concatenate([speckle.rows(0, 3), speckle.rows(3, 10)])
    np.testing.assert_array_equal(parts, Speckle(5, 100, 4.4, 40, 0.67, 0.3).rows(0, 13))


def test_spline_noise_is_standardised_and_smooth():
    noise = SplineNoise(1, 20, 8.0, 800).rows(0, 800)
    assert noise.mean() == pytest.approx(0, abs=0.05)
    assert noise.std() == pytest.approx(1, abs=0.1)
    assert np.abs(np.diff(noise, axis=1)).max() < 1.0


def test_detail_needs_a_model_coarser_than_the_pixels():
    assert not DetailNoise(1, 20, 1, 30).rows(0, 5).any()
    assert DetailNoise(1, 20, 9, 30).rows(0, 5).std() > 0.1


def test_spline_of_a_plane_is_the_plane():
    nodes = np.add.outer(np.arange(12.0), 2 * np.arange(12.0))
    rows = SplineRows(nodes.__getitem__, 5, 40, (1, 1)).rows(0, 40)
    np.testing.assert_allclose(np.diff(rows, axis=0), 0.2, atol=1e-4)
    np.testing.assert_allclose(np.diff(rows, axis=1), 0.4, atol=1e-4)


def test_flat_land_has_neither_shadow_nor_layover():
    view = Geometry(50, 10.0, 0.5).view(np.full((4, 50), 100.0, np.float32))
    assert not view.shadow.any() and not view.layover.any()
    np.testing.assert_allclose(view.gain, 1, atol=1e-5)


def test_a_ridge_is_bright_in_front_and_shadowed_behind():
    x = np.arange(120)
    ridge = np.maximum(0, 400 - np.abs(x - 50) * 20.0)  # slopes of 63°, steeper than the view
    view = Geometry(120, 10.0, 0.5).view(np.tile(ridge, (3, 1)).astype(np.float32))
    front, back = slice(32, 48), slice(53, 68)
    assert view.gain[:, front].min() > 1.5
    assert view.gain[:, back].max() < 1.5
    assert view.shadow[:, back].all() and not view.shadow[:, :50].any()
    assert view.layover[:, front].all()
    assert not view.shadow[:, 110:].any() and not view.layover[:, 110:].any()


def test_gentle_slopes_facing_the_radar_are_brighter():
    x = np.arange(100, dtype=np.float32)
    hill = 30 * np.sin(x / 100 * np.pi)[None, :].astype(np.float32)
    gain = Geometry(100, 10.0, 0.5).view(hill).gain[0]
    assert gain[10:40].min() > 1 > gain[60:90].max()


def test_incidence_grows_away_from_the_radar_within_the_swath():
    angle = Geometry(25_000, 10.0, 0.3).angle
    assert (np.diff(angle) >= 0).all()
    assert angle[0] >= 29 and angle[-1] <= 46
    assert np.ptp(Geometry(100, 10.0, 0.3).angle) < 0.1


def test_covers_are_ordered_as_radar_sees_them():
    assert BACKSCATTER[TOWN].vv > BACKSCATTER[FOREST].vv > BACKSCATTER[BARE].vv
    assert BACKSCATTER[BARE].vv > BACKSCATTER[WATER].vv
    assert all(cover.vh < cover.vv - 4 for cover in BACKSCATTER.values())


def test_all_water_leaves_by_the_lowest_edge_cell():
    heights = np.random.default_rng(0).random((20, 30))
    downstream, order = route(heights)
    gathered = accumulate(downstream, order)
    mouth = int(np.flatnonzero(downstream == -1)[0])
    assert gathered[mouth] == heights.size
    edge = np.ones(heights.shape, bool)
    edge[1:-1, 1:-1] = False
    assert heights.ravel()[mouth] == heights[edge].min()
    for cell in range(heights.size):
        for _ in range(heights.size):
            if cell == mouth:
                break
            cell = int(downstream[cell])
        assert cell == mouth


def test_streams_are_nearer_than_the_river():
    drainage = drain((90, 140), np.random.default_rng(1))
    assert (drainage.to_stream <= drainage.to_river + 1e-4).all()
    assert drainage.to_river.min() == 0
    assert drainage.course.min() >= 0 and drainage.course.max() <= 1


def test_a_flood_does_not_jump_over_a_dyke():
    above = np.ones((9, 21), np.float32)
    above[:, 0], above[:, 10] = 0.0, 5.0
    wet = above == 0
    level, reached = rise(above, wet, np.ones_like(wet), 0.4)
    assert 1 <= level < 5
    assert reached[:, :10].all() and not reached[:, 10:].any()
    assert not connected(np.zeros((3, 3), bool), np.zeros((3, 3), bool)).any()
