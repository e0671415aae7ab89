"""The panel in the hardest look, dark and at 200 per cent: nothing is cut off.

``make looks`` shows all windows in all looks.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal

from tests.support.window import LOOKS, drive, screenshots_folder

SCRIPT = Path(__file__).with_name("dock_looks_in_qgis.py")
NAME = "S1A_IW_20240919T053012_DESC"
LOOK = "dark-200"


@pytest.fixture(scope="module")
def part(flood, tmp_path_factory):
    """A small part of the flood, with a name that says when it was taken."""
    path = str(tmp_path_factory.mktemp("part") / f"{NAME}.tif")
    gdal.Translate(path, flood, srcWin=[0, 200, 420, 400])
    return path


def test_nothing_is_cut_off_in_a_narrow_panel(profile, part):
    facts = {"scene": part, "name": NAME, "look": LOOK, "pictures": str(screenshots_folder())}
    seen = drive(profile, SCRIPT, **LOOKS[LOOK], **facts)
    assert "error" not in seen, seen["error"]
    assert seen["width"] == seen["height"] == 0  # neither cut off nor stretched
    assert seen["cut_off"] == []
    assert seen["ended"].startswith("Done.")
    assert seen["cut_off_at_the_end"] == []
    for name in (f"panel-{LOOK}", f"panel-mapped-{LOOK}", f"environment-{LOOK}"):
        assert (screenshots_folder() / f"{name}.png").stat().st_size > 10_000
