"""The parts of simulated sequences: land through time, weather, passes, clouds, both sensors."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from model_backend.protocol.parameters import SimulateSequencesParameters
from model_backend.simulation.landcover import BARE, CROPLAND, FOREST, TOWN, WATER
from model_backend.simulation.sequences.backscatter import Track
from model_backend.simulation.sequences.clouds import draw_clouds
from model_backend.simulation.sequences.course import rise_and_fall
from model_backend.simulation.sequences.grain import grain_at
from model_backend.simulation.sequences.optical import Camera
from model_backend.simulation.sequences.place import Place
from model_backend.simulation.sequences.schedule import plan, span
from model_backend.simulation.sequences.spectra import BANDS
from model_backend.simulation.sequences.sun import sun_at
from model_backend.simulation.speckle import Speckle

START = date(2018, 12, 1)
FLOODED = SimulateSequencesParameters(width=64, height=64, pixel_size=40.0, flooded=1.0, seed=3)
SUN = (150.0, 40.0)


@pytest.fixture(scope="module")
def place():
    return Place(FLOODED, 2, START)


@pytest.fixture(scope="module")
def peak(place):
    """Day of the highest flood and the place on it."""
    days = range(place.schedule.days)
    return max((place.moment(day) for day in days), key=lambda moment: moment.flood_share)


@pytest.fixture(scope="module")
def dry(place):
    return place.moment(0)


def decibel(track, moment, index=900):
    return 10 * np.log10(track.image(moment, index))


def reflectance(place, moment, clouds=None):
    clouds = clouds or draw_clouds(place.land.cover.shape, 40.0, 0.0, SUN, None)
    return dict(zip(BANDS, Camera(place).image(moment, clouds, SUN, 900) / 1e4))


def test_a_flood_rises_and_recedes_over_low_ground(place, peak, dry):
    shares = [place.moment(day).flood_share for day in range(place.schedule.days)]
    top = int(np.argmax(shares))
    assert shares[0] < 0.01 > shares[-1] and shares[top] > 0.015
    assert 0 < top < len(shares) - 1
    for day in (top + 2, top + 4):
        later = place.moment(day).rows
        assert (later.flood <= peak.rows.flood).all()
        assert (later.depth <= peak.rows.depth + 1e-6).all()
    assert not (peak.rows.flood & (place.land.cover == WATER)).any()
    assert (peak.rows.depth[~peak.rows.flood] == 0).all()


def test_a_dry_place_has_the_land_and_the_weather_of_a_flooded_one(place):
    other = Place(replace(FLOODED, flooded=0.0), 2, START)
    assert place.nature.floods and not other.nature.floods
    np.testing.assert_array_equal(other.land.cover, place.land.cover)
    for day in range(0, other.schedule.days, 9):
        assert other.moment(day).flood_share < 0.01
        assert other.moment(day).moisture == place.moment(day).moisture


def test_lakes_and_their_shores_move_a_little():
    found = []
    for number in range(1, 9):
        lake = Place(replace(FLOODED, flooded=0.0), number, START)
        usual = lake.land.cover == WATER
        for day in range(0, lake.schedule.days, 7):
            moment = lake.moment(day)
            assert not (moment.open_water & ~usual).any()
            np.testing.assert_array_equal(moment.shore, usual & ~moment.open_water)
            assert (moment.rows.cover[moment.shore] == BARE).all()
            found.append((moment.flood_share, moment.shore.sum()))
    risen, shrunk = np.array(found).T
    assert 0 < risen.max() < 0.01 and shrunk.max() > 0
    assert not ((risen > 0.001) & (shrunk > 0)).any()


@pytest.mark.parametrize("descending", [False, True])
def test_open_flood_is_dark_and_dry_land_stays_as_it_was(place, peak, descending):
    track = Track(place, descending)
    calm = replace(peak, wind=0.0, snow=0.0)
    without = replace(calm, rows=replace(calm.rows, flood=np.zeros_like(calm.rows.flood)))
    change = decibel(track, calm) - decibel(track, without)
    deep = calm.rows.flood & (calm.rows.depth > 0.6) & ~np.isin(calm.rows.cover, (FOREST, TOWN))
    assert np.median(change[1][deep]) < -2
    assert abs(np.median(change[:, ~calm.rows.flood])) < 0.05  # the edge is blurred


def test_wet_soil_brightens_and_wet_snow_darkens(place, dry):
    track = Track(place, False)
    plain = replace(dry, snow=0.0, moisture=0.1)
    open_land = np.isin(dry.rows.cover, (CROPLAND, BARE)) & ~dry.shore
    usual = decibel(track, plain)[:, open_land].mean(1)
    wet = decibel(track, replace(plain, moisture=0.9))[:, open_land].mean(1)
    assert (wet - usual > 0.5).all() and wet[0] - usual[0] < 4
    snowed = decibel(track, replace(plain, snow=1.0, melting=1.0))[:, open_land].mean(1)
    assert (snowed - usual < -2).all()
    powder = decibel(track, replace(plain, snow=1.0, melting=0.0))[:, open_land].mean(1)
    assert (abs(powder - usual) < 1.5).all()


def test_wind_makes_lakes_bright():
    lake = next(
        found
        for found in (Place(replace(FLOODED, flooded=0.0), n, START) for n in range(1, 30))
        if (found.land.cover == WATER).mean() > 0.2
    )
    track, moment = Track(lake, True), lake.moment(0)
    calm, stormy = (
        decibel(track, replace(moment, wind=wind))[0][moment.open_water].mean()
        for wind in (0.05, 0.95)
    )
    assert stormy > calm + 3


def test_speckle_is_new_on_every_date_and_tracks_differ(place, dry):
    ascending, descending = Track(place, False), Track(place, True)
    assert ascending.incidence != descending.incidence
    first, again, second = (decibel(ascending, dry, index)[0] for index in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    land = dry.rows.cover != WATER
    noise = (first - second)[land]
    assert noise.std() > 1 and abs(noise.mean()) < 0.3


def test_plants_are_green_in_their_season(place, dry):
    lush, bare = (
        reflectance(place, replace(dry, green=np.full_like(dry.green, value), snow=0.0))
        for value in (0.9, 0.1)
    )
    fields = dry.rows.cover == CROPLAND
    ndvi = [
        np.median((found["B08"] - found["B04"])[fields] / (found["B08"] + found["B04"])[fields])
        for found in (bare, lush)
    ]
    assert ndvi[0] < 0.35 < 0.6 < ndvi[1]


def test_flood_water_is_muddy_and_dark_in_the_infrared(place, peak):
    seen = reflectance(place, replace(peak, snow=0.0))
    deep = peak.rows.flood & (peak.rows.depth > 0.8) & ~np.isin(peak.rows.cover, (FOREST, TOWN))
    ground = ~peak.rows.flood & ~peak.open_water
    assert np.median(seen["B11"][deep]) < 0.5 * np.median(seen["B11"][ground])
    assert np.median(seen["B04"][deep]) > 0.06


def test_snow_is_white_and_dark_in_the_short_wave_infrared(place, dry):
    seen = reflectance(place, replace(dry, snow=1.0))
    fields = dry.rows.cover == CROPLAND
    assert np.median(seen["B03"][fields]) > 0.5 > 0.3 > np.median(seen["B11"][fields])


def test_clouds_hide_the_ground_and_shade_it(place, dry):
    rng = np.random.default_rng(4)
    clouds = next(
        found
        for found in (draw_clouds((64, 64), 40.0, 0.4, SUN, rng) for _ in range(50))
        if 0.3 < found.share < 0.6 and (found.shadow > 0.8).sum() > 50
    )
    clear, cloudy = reflectance(place, dry), reflectance(place, dry, clouds)
    covered, shaded = clouds.thickness > 0.9, clouds.shadow > 0.8
    assert np.median(cloudy["B02"][covered]) > 0.25
    assert np.median((cloudy["B08"] / clear["B08"])[shaded & ~covered]) < 0.75
    untouched = (clouds.thickness == 0) & (clouds.shadow == 0)
    assert abs(np.median((cloudy["B08"] - clear["B08"])[untouched])) < 0.02


@pytest.mark.parametrize("mean", [0.1, 0.4, 0.8])
def test_clouds_are_as_many_as_asked_on_average(mean):
    rng = np.random.default_rng(1)
    shares = [draw_clouds((32, 32), 40.0, mean, SUN, rng).share for _ in range(600)]
    assert np.mean(shares) == pytest.approx(mean, abs=0.06)
    assert np.mean(np.array(shares) < 0.1) > 0.05 or mean > 0.5


def test_no_clouds_and_nothing_but_clouds():
    rng = np.random.default_rng(1)
    assert draw_clouds((20, 30), 10.0, 0.0, SUN, rng).share == 0
    assert draw_clouds((20, 30), 10.0, 1.0, SUN, rng).share == 1


def test_floods_last_from_days_to_weeks():
    rng = np.random.default_rng(0)
    lengths = [int((rise_and_fall(150, 30, rng) > 0).sum()) for _ in range(300)]
    assert 4 <= min(lengths) < 10 and 50 < max(lengths) <= 61


def test_passes_of_both_orbits_alternate_and_watch_the_flood():
    rng = np.random.default_rng(0)
    near, orbits = [], []
    for _ in range(60):
        flood = np.zeros(150, bool)
        flood[60:80] = True
        passes = plan(START, 150, (14, 8), flood, rng).passes
        assert [item.index for item in passes] == list(range(22))
        assert sorted((item.day, item.second) for item in passes) == [
            (item.day, item.second) for item in passes
        ]
        assert sum(item.optical for item in passes) == 8
        near.append(np.mean([50 <= item.day < 90 for item in passes]))
        orbits += [item.orbit for item in passes if item.orbit]
    assert 0.4 < np.mean(near) < 0.8
    assert 0.4 < orbits.count("ASCENDING") / len(orbits) < 0.6


def test_a_sequence_is_long_enough_for_its_images():
    rng = np.random.default_rng(0)
    for numbers in ((58, 20), (200, 200), (1, 0)):
        days = span(*numbers, rng)
        passes = plan(START, days, numbers, np.zeros(days, bool), rng).passes
        assert len(passes) == sum(numbers)


def test_larger_pixels_have_less_speckle():
    fine = Speckle(1, 1, 4.4, 400, 0.7, 0.7).rows(0, 400)
    for size, side in ((20.0, 2), (40.0, 4)):
        coarse = fine.reshape(400 // side, side, 400 // side, side).mean((1, 3))
        looks, correlation = grain_at(size)
        assert coarse.mean() ** 2 / coarse.var() == pytest.approx(looks, rel=0.15)
        neighbours = np.corrcoef(coarse[:, 1:].ravel(), coarse[:, :-1].ravel())[0, 1]
        assert neighbours == pytest.approx(correlation, abs=0.08)
    assert grain_at(10.0) == (4.4, None)


def test_the_sun_stands_in_the_south_east_and_higher_in_summer():
    azimuth, winter = sun_at(50.0, 355)
    assert 140 < azimuth < 180 and winter == pytest.approx(13, abs=3)
    azimuth, summer = sun_at(50.0, 172)
    assert 110 < azimuth < 160 and summer == pytest.approx(58, abs=5)
    assert sun_at(-35.0, 355)[0] < 90  # north of the zenith in the south
