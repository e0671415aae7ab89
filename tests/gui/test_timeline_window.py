"""A flood that plays in QGIS's temporal controller."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from tests.support.gdal_scenes import read
from tests.support.profile import REPOSITORY
from tests.support.window import drive, screenshots_folder

SCRIPT = Path(__file__).with_name("timeline_in_qgis.py")
LEVELS = (0.0, 0.3, 0.65, 1.0, 0.85, 0.6, 0.35, 0.15, 0.0)
"""Share of the largest flood at each date."""
EVERY = timedelta(12)


@pytest.fixture(scope="module")
def seen(profile, flood, tmp_path_factory):
    folder = tmp_path_factory.mktemp("dates")
    first = date(2021, 1, 5)
    days = [first + number * EVERY for number in range(len(LEVELS))]
    return drive(
        profile,
        SCRIPT,
        maps=_maps(Path(flood).parent, days, folder),
        scene=str(Path(flood).with_name("before.tif")),
        style=str(REPOSITORY / "model_backend/styles/radar.qml"),
        footprints=str(folder / "flood.gpkg"),
        range=[f"{first}T00:00:00", f"{days[-1] + EVERY}T00:00:00"],
        peak=LEVELS.index(1),
        pictures=str(screenshots_folder()),
    )


def _maps(scene, days, folder):
    """Of the simulated flood, the lower ground at the other dates."""
    whole = gdal.Open(str(scene / "flood.tif"))
    height, flood = read(str(scene / "elevation.tif")), whole.ReadAsArray()
    wet = flood == 1
    paths = []
    for day, level in zip(days, LEVELS):
        paths.append(str(folder / f"water_{day}.tif"))
        deep = wet & (height <= np.quantile(height[wet], level)) & (level > 0)
        dataset = gdal.GetDriverByName("GTiff").CreateCopy(paths[-1], whole)
        dataset.GetRasterBand(1).WriteArray(np.where(wet & ~deep, 0, flood))
        dataset.FlushCache()
    return paths


def test_nothing_went_wrong(seen):
    assert "error" not in seen, seen["error"]


def test_the_layers_arrive_in_a_group(seen):
    title, layers = seen["group"]
    assert title == "Flood 2021-01-05 to 2021-04-11"
    assert layers == ["flood", "How often flooded", "First flooded", "Areas of the dates"]


def test_each_frame_shows_the_flood_of_its_date(seen):
    *frames, again = seen["frames"]
    assert seen["active"] and len(frames) == len(LEVELS)
    dry = frames[0]
    assert frames[-1] == dry and again == max(frames) == frames[LEVELS.index(1)]
    # More water, more blue: the order of the dates by both is the same.
    assert np.argsort(frames, kind="stable").tolist() == np.argsort(LEVELS, kind="stable").tolist()
    assert min(frames[1:-1]) > dry + 50


@pytest.mark.parametrize("name", ["flood-timeline", "floodtimeline-dialog", "flood-timeline-chart"])
def test_the_pictures_are_kept(seen, name):
    assert (screenshots_folder() / f"{name}.png").stat().st_size > 10_000
