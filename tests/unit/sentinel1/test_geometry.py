"""Sea level and ground range, which the places of the geocoded image rest on."""

import numpy as np
import pytest

from model_backend.sentinel1.annotation import Ranges
from model_backend.sentinel1.geoid import undulation
from model_backend.sentinel1.geometry import ground_range


@pytest.mark.parametrize(
    ("place", "longitude", "latitude", "metres"),
    [  # EGM96, rounded to metres
        ("Po plain", 12.0, 45.5, 45),
        ("Sindh", 68.0, 27.0, -45),
        ("south of India", 79.0, 1.0, -103),
        ("New Guinea", 143.0, -6.0, 81),
        ("Bangladesh", 90.0, 24.0, -55),
        ("north pole", 0.0, 90.0, 14),
        ("south pole", 0.0, -90.0, -30),
    ],
)
def test_sea_level_as_others_know_it(place, longitude, latitude, metres):
    assert undulation(np.array(longitude), np.array(latitude)) == pytest.approx(metres, abs=7)


def test_sea_level_goes_around_the_earth():
    longitude, latitude = np.array([[-180.0, 180.0]]), np.array([[30.0, 30.0]])
    west, east = undulation(longitude, latitude)[0]
    assert west == pytest.approx(east)


def test_ground_range_between_two_times():
    ranges = Ranges(np.array([0.0, 2.0]), np.array([100.0, 100.0]), np.array([[0, 2], [10, 2]]))
    found = ground_range(ranges, np.array([-1.0, 0.0, 1.0, 5.0]), np.full(4, 103.0))
    np.testing.assert_allclose(found, [6, 6, 11, 16])
    single = Ranges(np.array([0.0]), np.array([100.0]), np.array([[1.0, 2.0, 0.5]]))
    assert ground_range(single, np.array([7.0]), np.array([102.0])) == pytest.approx(7.0)
