"""The panel in light and dark, at 100 and 200 per cent: nothing is cut off."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from osgeo import gdal

from tests.support.window import drive, screenshots_folder

SCRIPT = Path(__file__).with_name("dock_looks_in_qgis.py")
NAME = "S1A_IW_20240919T053012_DESC"
LOOKS = {
    "light": ("", 1),
    "light-200": ("", 2),
    "dark": ("Night Mapping", 1),
    "dark-200": ("Night Mapping", 2),
}
ALL = os.environ.get("HIGHWATER_ALL_LOOKS") == "1"
"""The others are for eyes; what is asserted shows in the hardest one."""


@pytest.fixture(scope="module")
def part(flood, tmp_path_factory):
    """A small part of the flood, with a name that says when it was taken."""
    path = str(tmp_path_factory.mktemp("part") / f"{NAME}.tif")
    gdal.Translate(path, flood, srcWin=[0, 200, 420, 400])
    return path


@pytest.mark.parametrize("look", LOOKS if ALL else ["dark-200"])
def test_nothing_is_cut_off_in_a_narrow_panel(profile, part, look):
    theme, scale = LOOKS[look]
    facts = {"scene": part, "name": NAME, "look": look, "pictures": str(screenshots_folder())}
    seen = drive(profile, SCRIPT, theme=theme, scale=scale, **facts)
    assert "error" not in seen, seen["error"]
    assert seen["width"] == seen["height"] == 0  # neither cut off nor stretched
    assert seen["cut_off"] == []
    assert seen["ended"].startswith("Done.")
    assert seen["cut_off_at_the_end"] == []
    for name in (f"panel-{look}", f"panel-mapped-{look}", f"environment-{look}"):
        assert (screenshots_folder() / f"{name}.png").stat().st_size > 10_000
