"""Speckle filters keep what is there, take what speckle added, and never look at no data."""

import numpy as np
import pytest

from model_backend.protocol import HighwaterError
from model_backend.sar.filters import FILTERS, filter_reach, speckle_filter
from model_backend.sar.looks import equivalent_looks
from model_backend.sar.multitemporal import multitemporal_filter
from model_backend.sar.refined_lee import edge_side, half_window
from model_backend.sar.windows import statistics, window_mean

LOOKS = 4.4
SMOOTHING = [name for name in FILTERS if name != "none"]
ADAPTIVE = ["lee", "refined_lee", "gamma_map"]


def speckled(power, seed=0, looks=LOOKS):
    """The image in dB with gamma speckle of mean 1."""
    noise = np.random.default_rng(seed).gamma(looks, 1 / looks, np.shape(power))
    return (10 * np.log10(power * noise)).astype(np.float32)


def linear(decibel):
    return 10 ** (np.asarray(decibel, np.float64) / 10)


def looks_of(decibel):
    power = linear(decibel)
    return power.mean() ** 2 / power.var()


def everywhere(planes):
    return np.ones(planes.shape[-2:], bool)


def boxcar(planes, size=7):
    valid = everywhere(planes)
    power = linear(planes).astype(np.float32)
    return 10 * np.log10(np.stack([window_mean(plane, valid, size) for plane in power]))


@pytest.fixture(scope="module")
def homogeneous():
    return speckled(np.stack([np.full((400, 400), 0.1), np.full((400, 400), 0.01)]))


@pytest.mark.parametrize("name", ["lee", "refined_lee", "gamma_map"])
def test_mean_power_of_a_homogeneous_field_is_kept(homogeneous, name):
    filtered = speckle_filter(homogeneous, everywhere(homogeneous), name)
    change = 10 * np.log10(linear(filtered).mean((1, 2)) / linear(homogeneous).mean((1, 2)))
    assert np.abs(change).max() < 0.08  # dB


def test_median_lies_below_the_mean_by_what_the_gamma_distribution_says(homogeneous):
    filtered = speckle_filter(homogeneous, everywhere(homogeneous), "median")
    change = 10 * np.log10(linear(filtered).mean((1, 2)) / linear(homogeneous).mean((1, 2)))
    # The median of a gamma variable with 4.4 looks is .925 of its mean.
    assert change == pytest.approx(-0.34, abs=0.05)


def test_a_mean_of_49_pixels_has_49_times_the_looks(homogeneous):
    assert looks_of(boxcar(homogeneous)[0]) == pytest.approx(49 * LOOKS, rel=0.08)


@pytest.mark.parametrize(
    ("name", "least"), [("lee", 110), ("gamma_map", 100), ("refined_lee", 55), ("median", 100)]
)
def test_homogeneous_fields_come_near_the_looks_of_the_window(homogeneous, name, least):
    filtered = speckle_filter(homogeneous, everywhere(homogeneous), name, looks=LOOKS)
    window = 28 if name == "refined_lee" else 49  # half of it, with the middle line
    for plane in filtered:
        assert least < looks_of(plane) < 1.1 * window * LOOKS


def test_none_changes_nothing(homogeneous):
    assert np.array_equal(speckle_filter(homogeneous, everywhere(homogeneous), "none"), homogeneous)


@pytest.mark.parametrize("angle", [0, 45, 90, 135, 20])
@pytest.mark.parametrize("name", ADAPTIVE)
def test_edges_stay_sharper_than_under_a_mean(name, angle):
    rows, columns = np.mgrid[-100:100, -100:100]
    distance = columns * np.cos(np.deg2rad(angle)) + rows * np.sin(np.deg2rad(angle)) + 0.25
    truth = np.where(distance > 0, 0.2, 0.01)[np.newaxis]
    image = speckled(truth, seed=3)
    near = np.abs(distance) < 3
    near[:5] = near[-5:] = near[:, :5] = near[:, -5:] = False
    error = [
        np.sqrt(np.mean((np.asarray(result)[0][near] - 10 * np.log10(truth[0][near])) ** 2))
        for result in (speckle_filter(image, everywhere(image), name), boxcar(image))
    ]
    assert error[0] < 0.7 * error[1]


def test_refined_lee_cleans_the_edge_that_lee_leaves_noisy():
    truth = np.where(np.arange(200) < 100, 0.01, 0.2) * np.ones((1, 200, 1))
    image = speckled(truth, seed=4)
    beside = (slice(None), slice(10, 190), slice(100, 103))  # the bright side
    lee, refined = (
        speckle_filter(image, everywhere(image), name)[beside] for name in ("lee", "refined_lee")
    )
    assert refined.std() < 0.65 * lee.std()
    assert 10 * np.log10(linear(refined).mean() / 0.2) == pytest.approx(0, abs=0.6)


@pytest.mark.parametrize("name", ["lee", "gamma_map"])
def test_point_targets_stay(homogeneous, name):
    image = homogeneous[:1, :60, :60].copy()
    image[0, 30, 30] = 15.0
    (filtered,) = speckle_filter(image, everywhere(image), name)
    (mean,) = boxcar(image)
    assert filtered[30, 30] > 13.9  # Lee keeps looks/(1 + looks), −0.9 dB
    assert mean[30, 30] < 0
    if name == "gamma_map":
        assert filtered[30, 30] == pytest.approx(15.0, abs=1e-3)


def test_edge_windows_take_the_side_of_the_pixel():
    bright_right = np.where(np.arange(21) < 10, 0.01, 0.2) * np.ones((21, 1))
    for image in (bright_right, bright_right.T, bright_right[::-1, ::-1]):
        image = image.astype(np.float32)
        side = edge_side(image, everywhere(image), 7)
        for row, column in ((10, 9), (10, 10), (9, 10), (11, 11)):
            mask = half_window(int(side[row, column]), 7)
            part = image[row - 3 : row + 4, column - 3 : column + 4][mask]
            assert np.ptp(part) == 0
            assert part[0] == image[row, column]


def test_half_windows_hold_the_middle_line():
    for number in range(8):
        mask = half_window(number, 7)
        assert mask.sum() == 28
        assert (mask & half_window((number + 4) % 8, 7)).sum() == 7


@pytest.mark.parametrize("name", FILTERS)
def test_no_data_changes_nothing_beside_it(homogeneous, name):
    image = homogeneous[:, :80, :80]
    valid = everywhere(image)
    valid[20:40, 30:50] = False
    valid[60, 60] = valid[0, 5] = False
    results = []
    for filling in (np.nan, 1e30, -1e30, 40.0):
        filled = np.where(valid, image, np.float32(filling))
        results.append(speckle_filter(filled, valid, name))
    for result in results:
        assert result.dtype == np.float32
        assert np.array_equal(np.isfinite(result), np.broadcast_to(valid, result.shape))
        assert np.array_equal(result, results[0], equal_nan=True)


@pytest.mark.parametrize("name", SMOOTHING)
def test_a_lone_valid_pixel_stays_as_it_is(name):
    image = np.full((1, 15, 15), np.nan, np.float32)
    image[0, 7, 7] = -12.5
    (filtered,) = speckle_filter(image, np.isfinite(image[0]), name)
    assert filtered[7, 7] == pytest.approx(-12.5, abs=1e-4)
    assert np.isfinite(filtered).sum() == 1


def test_nothing_valid_is_no_failure():
    image = np.full((2, 9, 9), np.nan, np.float32)
    for name in FILTERS:
        assert np.isnan(speckle_filter(image, np.zeros((9, 9), bool), name)).all()


@pytest.mark.parametrize("size", [5, 7, 9])
@pytest.mark.parametrize("name", FILTERS)
def test_results_do_not_depend_on_the_strip(homogeneous, name, size):
    image = homogeneous[:, :150, :70].copy()
    image[:, :, 30:60] += 8
    image[:, 64:70, 20:40] = np.nan
    valid = np.isfinite(image[0])
    whole = speckle_filter(image, valid, name, size)
    reach = filter_reach(name, size)
    for row, end in ((0, 60), (60, 67), (67, 150)):
        first, last = max(row - reach, 0), min(end + reach, 150)
        part = speckle_filter(image[:, first:last], valid[first:last], name, size)
        assert np.array_equal(part[:, row - first : end - first], whole[:, row:end], equal_nan=True)


def test_constant_images_stay_constant():
    image = np.full((1, 30, 30), -17.25, np.float32)
    for name in FILTERS:
        assert speckle_filter(image, everywhere(image), name) == pytest.approx(-17.25, abs=1e-3)


def test_several_dates_multiply_the_looks():
    levels = np.array([0.1, 0.1, 0.5, 0.01, 0.03])
    stack = speckled(levels[:, None, None, None] * np.ones((5, 1, 300, 300)))
    valid = np.ones((5, 300, 300), bool)
    filtered = multitemporal_filter(stack, valid, date=2)
    assert 10 * np.log10(linear(filtered).mean() / 0.5) == pytest.approx(0, abs=0.05)
    # Five dates, less what each shares with its own local mean.
    assert looks_of(filtered) == pytest.approx(5 * LOOKS / (1 + 4 / 49), rel=0.05)


def test_the_flood_of_one_date_stays_with_that_date():
    flooded = np.full((100, 100), 0.1)
    flooded[:, 50:] = 0.005
    stack = speckled(np.stack([np.full((100, 100), 0.1)] * 4 + [flooded])[:, None])
    valid = np.ones((5, 100, 100), bool)
    (now,) = multitemporal_filter(stack, valid, date=4)
    (before,) = multitemporal_filter(stack, valid, date=0)
    for part, wanted, then in ((np.s_[:, :45], 0.1, 0.1), (np.s_[:, 55:], 0.005, 0.1)):
        assert 10 * np.log10(linear(now[part]).mean() / wanted) == pytest.approx(0, abs=0.2)
        assert 10 * np.log10(linear(before[part]).mean() / then) == pytest.approx(0, abs=0.2)


def test_dates_without_data_do_not_take_part():
    stack = speckled(np.full((3, 2, 60, 60), 0.05))
    valid = np.ones((3, 60, 60), bool)
    valid[1, :, 20:] = False
    valid[0, 30:, :] = False
    results = [
        multitemporal_filter(np.where(valid[:, None], stack, np.float32(fill)), valid, 0)
        for fill in (np.nan, 45.0)
    ]
    assert np.array_equal(results[0], results[1], equal_nan=True)
    assert np.array_equal(np.isfinite(results[0][0]), valid[0])
    alone = multitemporal_filter(stack[:1], np.ones((1, 60, 60), bool), 0)
    assert alone == pytest.approx(stack[0], abs=1e-4)


@pytest.mark.parametrize("looks", [1, 4.4, 12, 50])
def test_looks_are_estimated(looks):
    image = speckled(np.full((600, 600), 0.02), looks=looks)
    assert equivalent_looks(image, everywhere(image)) == pytest.approx(looks, rel=0.1)


def test_looks_are_estimated_between_fields():
    fields = np.kron(np.random.default_rng(1).uniform(0.005, 0.3, (12, 12)), np.ones((50, 50)))
    image = speckled(fields)
    valid = everywhere(image)
    valid[:100, :100] = False
    assert equivalent_looks(image, valid) == pytest.approx(LOOKS, rel=0.12)


def test_looks_of_too_little_are_not_guessed():
    image = speckled(np.full((40, 40), 0.02))
    assert equivalent_looks(image, everywhere(image)) is None
    constant = np.full((200, 200), -10, np.float32)
    assert equivalent_looks(constant, everywhere(constant)) is None


def test_statistics_are_those_of_the_window():
    rng = np.random.default_rng(6)
    power = rng.gamma(2, 1, (20, 20)).astype(np.float32)
    valid = rng.random((20, 20)) > 0.3
    around = statistics(power, valid, 5)
    for row, column in ((10, 10), (0, 0), (19, 3)):
        window = np.s_[max(row - 2, 0) : row + 3, max(column - 2, 0) : column + 3]
        values = power[window][valid[window]]
        assert around.mean[row, column] == pytest.approx(values.mean(), rel=1e-5)
        assert around.variance[row, column] == pytest.approx(values.var(), rel=1e-4)


@pytest.mark.parametrize(
    ("code", "name", "size", "looks"),
    [
        ("filter.unknown", "frost", 7, 4.4),
        ("filter.size", "lee", 6, 4.4),
        ("filter.size", "median", 1, 4.4),
        ("filter.size", "refined_lee", 3, 4.4),
        ("filter.looks", "lee", 7, 0),
        ("filter.looks", "lee", 7, float("nan")),
    ],
)
def test_impossible_settings_are_refused(code, name, size, looks):
    image = np.zeros((1, 9, 9), np.float32)
    with pytest.raises(HighwaterError) as caught:
        speckle_filter(image, everywhere(image), name, size, looks)
    assert caught.value.code == code
    assert caught.value.remedy
