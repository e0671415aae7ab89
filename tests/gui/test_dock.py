"""The panel: from an image to a map by clicks and keys, in a real QGIS."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.window import drive, screenshots_folder

SCRIPT = Path(__file__).with_name("dock_in_qgis.py")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("results")


@pytest.fixture(scope="module")
def seen(profile, flood, folder, tmp_path_factory):
    """The report of a session in a real QGIS window."""
    file = tmp_path_factory.mktemp("no_folder") / "file"
    file.write_text("no folder")
    return drive(
        profile,
        SCRIPT,
        scene=flood,
        folder=str(folder),
        no_folder=str(file / "results"),
        pictures=str(screenshots_folder()),
    )


def test_nothing_went_wrong(seen):
    assert "error" not in seen, seen["error"]
