"""The options page inside the options of a real QGIS."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.profile import Profile
from tests.support.window import drive, screenshots_folder

SCRIPT = Path(__file__).with_name("options_in_qgis.py")


@pytest.fixture
def newcomer(tmp_path, profile):
    """A profile of somebody who has no backend yet."""
    home = {"HIGHWATER_HOME": str(tmp_path / "home")}
    newcomer = Profile(tmp_path / "user", interpreter="", extra=home)
    newcomer.enable()
    return newcomer


def test_the_page_is_among_the_options_and_ok_stores_what_was_chosen(newcomer, profile):
    picture = screenshots_folder() / "options-page.png"
    seen = drive(newcomer, SCRIPT, picture=str(picture), interpreter=profile.interpreter)
    assert "error" not in seen, seen["error"]
    assert seen["visible"]
    assert seen["state"] == "There is no backend environment yet. Install it below."
    assert seen["stored"] == profile.interpreter
    assert picture.stat().st_size > 10_000
