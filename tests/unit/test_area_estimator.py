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


def test_an_example_of_three_classes_of_olofsson():
    """Deforestation in table 8 of the paper: 235 086 ± 68 418 ha."""
    # Mapped deforestation, forest gain, stable forest, stable non-forest; labelled deforestation.
    pixels = np.array([200_000, 150_000, 3_200_000, 6_450_000])
    counts = [[66, 9], [0, 75], [1, 164], [2, 323]]
    areas = pixels * 0.09
    strata, labelled = [], []
    for number, (yes, no) in enumerate(counts):
        strata += [number] * (yes + no)
        labelled += [True] * yes + [False] * no
    strata = np.array(strata)
    estimate = Sample(strata, areas, strata == 0, np.array(labelled)).estimate()
    low, high = estimate.water.interval(0.95)
    assert estimate.water.value * 1e0 == pytest.approx(21_158, abs=2)
    assert (high - low) / 2 == pytest.approx(6_158, rel=0.01)
    assert estimate.accuracy["water"].users.value == pytest.approx(0.88)
    assert estimate.accuracy["water"].producers.value == pytest.approx(0.75, abs=0.005)
