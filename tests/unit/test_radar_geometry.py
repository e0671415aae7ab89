"""What a radar sees of the terrain: angles, shadow and layover."""

import numpy as np
import pytest

from model_backend.sar.hidden import Course, hidden, hidden_reach, steepest_view
from model_backend.sar.terrain import Look, gradients, local_incidence
from model_backend.simulation.geometry import Geometry
from tests.support.terrain import RIGHT_ANGLES, rough

EAST = Look(incidence=40.0, heading=0.0)


def test_level_ground_is_seen_at_the_angle_of_incidence():
    flat = np.zeros((5, 5), np.float32)
    assert local_incidence(flat, RIGHT_ANGLES, EAST) == pytest.approx(40, abs=1e-3)


@pytest.mark.parametrize(
    ("heading", "right", "angle"),
    [(0, True, 30), (0, False, 50), (180, True, 50), (180, False, 30)],
)
def test_slopes_that_face_the_sensor_are_seen_steeper(heading, right, angle):
    rising_east = np.broadcast_to(np.tan(np.deg2rad(10)) * 10 * np.arange(9), (9, 9))
    look = Look(40.0, heading, right)
    found = local_incidence(rising_east.astype(np.float32), RIGHT_ANGLES, look)
    assert found == pytest.approx(angle, abs=1e-2)


def test_slopes_along_the_flight_are_seen_a_little_flatter():
    rising_north = np.tan(np.deg2rad(20)) * 10 * np.arange(9)[::-1, None] * np.ones(9)
    found = local_incidence(rising_north.astype(np.float32), RIGHT_ANGLES, EAST)
    expected = np.degrees(np.arccos(np.cos(np.deg2rad(40)) * np.cos(np.deg2rad(20))))
    assert found == pytest.approx(expected, abs=1e-2)


def test_a_wall_shades_behind_and_is_laid_over_in_front():
    wall = np.zeros((21, 120), np.float32)
    wall[:, 60:62] = 100
    found = hidden(wall, RIGHT_ANGLES, EAST)
    shade = 61 + int(100 * np.tan(np.deg2rad(40)) / 10)
    over = 61 - int(100 / np.tan(np.deg2rad(40)) / 10)
    assert np.flatnonzero(found.shadow[10]).tolist() == list(range(62, shade + 1))
    layover = np.flatnonzero(found.layover[10])
    assert over - 1 <= layover.min() <= over
    assert layover.max() == 61
    mirrored = hidden(wall[:, ::-1], RIGHT_ANGLES, Look(40.0, 180.0))
    assert np.array_equal(mirrored.shadow[:, ::-1], found.shadow)
    assert np.array_equal(mirrored.layover[:, ::-1], found.layover)
    southwards = hidden(wall.T, RIGHT_ANGLES, Look(40.0, 90.0))
    assert np.array_equal(southwards.shadow, found.shadow.T)


@pytest.mark.parametrize("seed", range(3))
def test_rows_are_hidden_as_by_running_maxima(seed):
    elevation = rough(20, 200, seed, height=60)
    found = hidden(elevation, RIGHT_ANGLES, EAST)
    angle = np.deg2rad(40)
    ground = 10.0 * np.arange(200)
    sight = elevation + ground / np.tan(angle)
    shadow = sight < np.maximum.accumulate(sight, axis=1) - 1e-3
    slant = ground * np.tan(angle) - elevation
    layover = slant < np.maximum.accumulate(slant, axis=1) - 1e-3
    layover |= slant > np.minimum.accumulate(slant[:, ::-1], axis=1)[:, ::-1] + 1e-3
    assert shadow.any() and layover.any()
    assert (found.shadow != shadow).mean() < 1e-3
    assert (found.layover != layover).mean() < 1e-3


def test_a_simulated_scene_hides_the_same():
    """Held against the simulation, which has code of its own and angles that change."""
    elevation = rough(30, 400, 3, height=120)
    geometry = Geometry(400, 10.0, 0.5)
    angles = np.broadcast_to(geometry.angle, elevation.shape)
    found, view = hidden(elevation, RIGHT_ANGLES, Look(angles, 0.0)), geometry.view(elevation)
    assert view.shadow.any() and view.layover.any()
    assert (found.shadow != view.shadow).mean() < 2e-3
    assert (found.layover != view.layover).mean() < 2e-3


def test_gentle_ground_hides_nothing():
    found = hidden(rough(60, 60, height=3), RIGHT_ANGLES, Look(35.0, -12.0))
    assert not found.shadow.any()
    assert not found.layover.any()


@pytest.mark.parametrize("heading", [-12.0, -168.0, 70.0, 110.0])
def test_hidden_places_do_not_depend_on_the_strip(heading):
    elevation = rough(500, 60, 2, height=60)
    elevation[100:110, 20:30] = np.nan
    look = Look(np.float32(38.0), heading)
    whole = hidden(elevation, RIGHT_ANGLES, look)
    assert whole.shadow.any() and whole.layover.any()
    assert not (whole.shadow | whole.layover)[np.isnan(elevation)].any()
    relief = float(np.nanmax(elevation) - np.nanmin(elevation))
    reach, _ = hidden_reach(relief, Course.of(look, RIGHT_ANGLES), steepest_view(38, 38))
    assert reach < 200
    first = 200 - reach
    part = hidden(elevation[first : 300 + reach], RIGHT_ANGLES, look, first)
    for one, other in ((part.shadow, whole.shadow), (part.layover, whole.layover)):
        assert np.array_equal(one[reach:-reach], other[200:300])


def test_incidence_may_change_across_the_scene():
    wall = np.zeros((3, 200), np.float32)
    wall[:, [50, 150]] = 100
    angle = np.broadcast_to(np.linspace(20, 60, 200, dtype=np.float32), (3, 200))
    shadow = hidden(wall, RIGHT_ANGLES, Look(angle, 0.0)).shadow[1]
    assert shadow[50:150].sum() < shadow[150:].sum()


def test_nothing_is_hidden_where_nothing_is_known():
    empty = np.full((9, 9), np.nan, np.float32)
    found = hidden(empty, RIGHT_ANGLES, EAST)
    assert not (found.shadow | found.layover).any()
    assert all(np.isnan(part).all() for part in gradients(empty, RIGHT_ANGLES))
