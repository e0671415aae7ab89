"""Which tiles a report shows, and what its pictures say."""

import warnings
from dataclasses import replace

import numpy as np
import pytest
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile

from model_backend.categories import COMPARISON_CATEGORIES, FALSE_ALARM, HIT, MISS
from model_backend.dataset.samples import Sample
from model_backend.dataset.tile import TileRecord
from model_backend.holdout.pictures import BEST, FALSE_ALARMS, SIDE, WORST, choose, draw
from model_backend.holdout.results import TileScores
from model_backend.report.pictures import BLUE, LAND, STRIPES

COLOURS = {item.value: item.colour[:3] for item in COMPARISON_CATEGORIES}
PLAIN = TileScores("", "", "", "", "hand", 10_000, 0, 0, 0, 0, 10_000, {"iou": None}, None)
pytestmark = pytest.mark.filterwarnings("error")


def wet(name, iou, water=2000):
    return replace(PLAIN, tile=name, water_pixels=water, scores={"iou": iou})


def dry(name, alarms):
    return replace(PLAIN, tile=name, fp=alarms, scores={"iou": 0.0 if alarms else None})


def pixels(content):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with MemoryFile(content) as memory, memory.open() as dataset:
            return np.moveaxis(dataset.read(), 0, -1)


def test_worst_come_first_then_false_alarms_then_best():
    tiles = [wet(f"w{i}", i / 10) for i in range(10)] + [dry(f"d{i}", 10 * i) for i in range(5)]
    assert choose(tiles) == [
        *((f"w{i}", WORST) for i in range(4)),
        *((f"d{i}", FALSE_ALARMS) for i in (4, 3)),
        *((f"w{i}", BEST) for i in (9, 8, 7)),
    ]


def test_a_few_pixels_of_water_make_no_worst_tile():
    tiles = [wet("puddle", 0.0, water=20), wet("poor", 0.4), wet("good", 0.9)]
    assert choose(tiles, worst=1, best=1) == [("poor", WORST), ("good", BEST)]
    assert choose(tiles[:1]) == [("puddle", WORST)]


def test_no_tile_comes_twice_and_a_right_dry_one_not_at_all():
    assert choose([wet("only", 0.5), dry("quiet", 0)]) == [("only", WORST)]
    assert choose([dry(f"d{i}", i) for i in range(9)]) == [
        (f"d{i}", FALSE_ALARMS) for i in (8, 7, 6, 5, 4, 3)
    ]
    assert choose([]) == []


def test_hits_misses_and_false_alarms_have_their_colours():
    label = np.array([[1, 1], [0, 0]], np.uint8).repeat(20, 0).repeat(20, 1)
    likely = np.array([[0.9, 0.1], [0.8, 0.2]], np.float32).repeat(20, 0).repeat(20, 1)
    image = np.random.default_rng(0).normal(-15, 4, (2, 40, 40)).astype(np.float32)
    label[:, -5:], likely[-5:], image[:, :5] = 255, np.nan, np.nan
    sample = Sample(image, label, TileRecord())
    made = draw("t", WORST, sample, ("VV", "VH"), "dB", likely, 0.5)
    error = pixels(made.error)
    places = {(10, 10): COLOURS[HIT], (10, 30): COLOURS[MISS], (30, 10): COLOURS[FALSE_ALARM]}
    for (row, column), colour in places.items():
        assert tuple(error[row, column]) == colour
    assert (error[30, 30] == LAND).all()
    assert np.isin(error[:, -5:], STRIPES).all() and np.isin(error[-5:], STRIPES).all()
    truth = pixels(made.truth)
    assert (truth[10, 10] == BLUE).all() and np.isin(truth[:, -5:], STRIPES).all()
    assert np.isin(pixels(made.prediction)[-5:], STRIPES).all()
    shown = pixels(made.image)
    assert np.isin(shown[:5], STRIPES).all() and shown[5:].min() == 0 and shown[5:].max() == 255


def test_large_tiles_become_small_pictures_of_the_flood_image():
    image = np.full((2, 600, 500), -30, np.float32)
    image[1] = np.linspace(0, 255, 500)
    sample = Sample(image, np.zeros((600, 500), np.uint8), TileRecord())
    made = draw(
        "t",
        BEST,
        sample,
        ("VV_BEFORE", "VV"),
        "8-bit values stretched to each image's range",
        np.zeros((600, 500), np.float32),
        0.5,
    )
    for content in (made.image, made.truth, made.prediction, made.error):
        assert content.startswith(b"\x89PNG") and pixels(content).shape == (200, 166, 3)
        assert max(pixels(content).shape) <= SIDE
    row = pixels(made.image)[50, :, 0]
    assert row[0] < 3 and row[-1] > 250 and (np.diff(row.astype(int)) >= 0).all()
