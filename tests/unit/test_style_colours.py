"""The colours of the styles can be told apart, also by colour-blind readers and in print."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from tests.support.colours import VISIONS, distance, lab, over_white
from tests.support.qml import STYLES, raster_items, vector_items

APART = 20.0
"""ΔE*ab between two classes: ten times what is just noticed side by side, since classes are
compared across a map and with a legend."""
CATEGORIES = ("mask", "comparison", "exclusion", "change", "landcover", "permanent_water")
CLASSES = ("tiles", "sequences", "points", "polygons", "change_polygons", "review")
CLASSES += ("sequence_footprints",)
RAMPS = ("probability", "uncertainty", "frequency")


def seen(items):
    return [item for item in items if item.colour[3]]


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("name", CATEGORIES + CLASSES)
def test_classes_can_be_told_apart(name, vision):
    items = seen(raster_items(name) if name in CATEGORIES else vector_items(name))
    close = {
        (first.label, second.label): round(distance(first.colour, second.colour, vision), 1)
        for first, second in combinations(items, 2)
        if distance(first.colour, second.colour, vision) < APART
    }
    assert items and not close


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("name", RAMPS)
def test_more_is_darker(name, vision):
    lightness = [lab(over_white(colour), vision)[0] for colour in course(name)]
    assert all(first >= second for first, second in pairwise(lightness))
    assert lightness[0] - lightness[-1] > 60


def test_more_evidence_is_lighter_and_departures_are_alike_on_both_sides():
    lightness = [lab(item.colour)[0] for item in seen(raster_items("evidence"))]
    assert lightness == sorted(lightness)
    for name in ("zscore", "withheld"):
        items = raster_items(name)
        paper = [lab(over_white(item.colour))[0] for item in items]
        middle = len(items) // 2
        assert paper[: middle + 1] == sorted(paper[: middle + 1])
        assert paper[middle:] == sorted(paper[middle:], reverse=True)
        assert all(abs(a - b) < 10 for a, b in zip(paper, reversed(paper)))


@pytest.mark.parametrize("name, least", [("probability", 0.1), ("uncertainty", 0.05)])
def test_equal_steps_look_equal(name, least):
    """Along what is drawn no step looks more than half as large again as another."""
    colours = [colour_at(name, least + (1 - least) * i / 18) for i in range(19)]
    if name == "uncertainty":
        colours = [colour_at(name, least + (0.3 - least) * i / 10) for i in range(11)]
    steps = [distance(first, second) for first, second in pairwise(colours)]
    assert max(steps) < 1.5 * min(steps)


def test_what_is_too_little_to_be_of_use_is_not_drawn():
    assert colour_at("probability", 0.1)[3] == 0 and colour_at("probability", 0.2)[3] > 100
    assert colour_at("uncertainty", 0.05)[3] == 0 and colour_at("uncertainty", 0.1)[3] > 100


@pytest.mark.parametrize("path", sorted(STYLES.glob("*.qml")), ids=lambda path: path.stem)
def test_a_ramp_is_explained_by_its_labels(path):
    """QGIS would print no more than the two ends of a continuous legend."""
    text = path.read_text("utf-8")
    if "singlebandpseudocolor" not in text:
        return
    assert 'useContinuousLegend="0"' in text
    items = raster_items(path.stem)
    assert all(item.label for item in items)
    assert any(len(item.label) > 4 for item in items)  # words, not numbers alone


def test_backscatter_says_its_unit():
    for name in ("radar", "statistics"):
        assert 'suffix=" dB"' in (STYLES / f"{name}.qml").read_text("utf-8")


def course(name):
    ends = float(raster_items(name)[0].value), float(raster_items(name)[-1].value)
    return [colour_at(name, ends[0] + (ends[1] - ends[0]) * i / 40) for i in range(41)]


def colour_at(name, value):
    """Interpolated between two entries, opacity included, as QGIS does."""
    items = raster_items(name)
    for first, second in pairwise(items):
        low, high = float(first.value), float(second.value)
        if value <= high + 1e-9:
            share = (value - low) / (high - low)
            return tuple(a + (b - a) * share for a, b in zip(first.colour, second.colour))
    return items[-1].colour
