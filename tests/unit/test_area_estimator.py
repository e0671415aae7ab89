"""Area and accuracy from labelled points: published values, a census, and coverage."""

import numpy as np
import pytest

from model_backend.area.estimator import Sample


def sample_of(counts, areas, **more):
    """Points of strata that are the classes water and dry; a row: labelled water, labelled dry."""
    strata, labelled = [], []
    for number, (water, dry) in enumerate(counts):
        strata += [number] * (water + dry)
        labelled += [True] * water + [False] * dry
    strata = np.array(strata)
    return Sample(strata, areas, strata == 0, np.array(labelled), **more)


def test_check_value_of_two_classes():
    estimate = sample_of([[86, 14], [6, 294]], [100, 900]).estimate()
    low, high = estimate.water.interval(0.95)
    assert estimate.water.value == pytest.approx(104.0)
    assert (high - low) / 2 == pytest.approx(15.8, abs=0.05)
    # By the formulas of Olofsson et al. 2014: equations 5 to 7.
    users, producers = estimate.accuracy["water"].users, estimate.accuracy["water"].producers
    assert users.value == pytest.approx(0.86)
    assert users.error == pytest.approx(np.sqrt(0.86 * 0.14 / 99))
    assert estimate.overall.value == pytest.approx(0.1 * 0.86 + 0.9 * 0.98)
    assert estimate.overall.error == pytest.approx(
        np.sqrt(0.01 * 0.86 * 0.14 / 99 + 0.81 * 0.98 * 0.02 / 299)
    )
    share = 86 / 104
    variance = 100**2 * (1 - share) ** 2 * 0.86 * 0.14 / 99
    variance += share**2 * 900**2 * 0.02 * 0.98 / 299
    assert producers.value == pytest.approx(share)
    assert producers.error == pytest.approx(np.sqrt(variance) / 104)
    assert estimate.proportions == pytest.approx(np.array([[0.882, 0.018], [0.014, 0.086]]))
    assert estimate.counts.tolist() == [[294, 6], [14, 86]]


def test_published_example_with_four_strata():
    """Deforestation in section 4.3 of the paper: 21 158 ± 6 158 ha, producer's .75 ± .21."""
    # Mapped deforestation, forest gain, stable forest, stable non-forest; labelled deforestation.
    areas = np.array([200_000, 150_000, 3_200_000, 6_450_000]) * 0.09
    estimate = sample_of([[66, 9], [0, 75], [1, 164], [2, 323]], areas).estimate()
    low, high = estimate.water.interval(0.95)
    assert estimate.water.value == pytest.approx(21_158, abs=1)
    assert (high - low) / 2 == pytest.approx(6_158, abs=2)
    producers = estimate.accuracy["water"].producers
    assert producers.value == pytest.approx(0.75, abs=0.005)
    assert 1.96 * producers.error == pytest.approx(0.21, abs=0.005)


def test_a_stratum_with_all_pixels_labelled_adds_no_error():
    known = sample_of([[3, 1], [0, 4]], [4, 4], whole=[0, 1]).estimate()
    assert (known.water.value, known.water.error) == (3.0, 0.0)
    assert known.overall.value == pytest.approx(7 / 8)


def test_accuracy_of_nothing_is_undefined():
    estimate = Sample(np.zeros(5, int), [10], np.zeros(5), np.zeros(5)).estimate()
    assert estimate.accuracy["water"].users.value is None
    assert estimate.accuracy["water"].producers.interval(0.95) == (None, None)
    assert estimate.water.interval(0.95, 10) == (0.0, 0.0)


def test_pixels_that_cover_more_ground_count_for_more():
    # Water lies where pixels are half as large: by pixels 50 % is water, by area a third.
    water = np.arange(200) % 2 == 0
    ground = np.where(water, 1.0, 2.0)
    sample = Sample(np.zeros(200, int), [300], np.zeros(200), water, ground)
    assert sample.estimate().water.value == pytest.approx(100)


@pytest.mark.parametrize("uneven", [False, True])
def test_intervals_have_their_nominal_coverage(uneven):
    """400 samples of a known truth, with strata at the edge that are no classes of the map."""
    random = np.random.default_rng(1)
    pixels = np.array([60_000, 20_000, 8_000, 8_000])
    share_of_water = (0.03, 0.93, 0.35, 0.7)  # dry, water, edge_dry, edge_water
    labels = [random.random(n) < share for n, share in zip(pixels, share_of_water)]
    ground = [1 + uneven * 0.6 * random.random(n) for n in pixels]
    areas = [float(values.sum()) for values in ground]
    truth = sum(float(g[w].sum()) for g, w in zip(ground, labels))
    mapped = (False, True, False, True)
    right = sum(float(g[w == m].sum()) for g, w, m in zip(ground, labels, mapped)) / sum(areas)
    sizes = (300, 150, 100, 100)
    strata = np.repeat(np.arange(4), sizes)
    hits = np.zeros(2)
    for _ in range(400):
        drawn = [random.choice(n, size, replace=False) for n, size in zip(pixels, sizes)]
        estimate = Sample(
            strata,
            areas,
            np.array(mapped)[strata],
            np.concatenate([labels[k][drawn[k]] for k in range(4)]),
            np.concatenate([ground[k][drawn[k]] for k in range(4)]),
        ).estimate()
        for place, (figure, value) in enumerate(
            ((estimate.water, truth), (estimate.overall, right))
        ):
            low, high = figure.interval(0.95)
            hits[place] += low <= value <= high
    assert ((hits / 400 > 0.92) & (hits / 400 < 0.98)).all(), hits / 400
