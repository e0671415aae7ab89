"""The panel: from an image to a map by clicks and keys, in a real QGIS."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.support.window import drive, require_quick, screenshots_folder

SCRIPT = Path(__file__).with_name("dock_in_qgis.py")
SCENE = "S1A_IW_20240919T053012_DESC"
GROUP = f"{SCENE}, 2024-09-19"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("results")


@pytest.fixture(scope="module")
def scene(flood, tmp_path_factory):
    """The simulated flood under the name of a product of Sentinel-1."""
    path = tmp_path_factory.mktemp("product") / f"{SCENE}.tif"
    for source in (Path(flood), Path(flood).with_suffix(".qml")):
        shutil.copyfile(source, path.with_suffix(source.suffix))
    return str(path)


@pytest.fixture(scope="module")
def seen(profile, scene, folder, tmp_path_factory):
    """The report of a session in a real QGIS window."""
    file = tmp_path_factory.mktemp("no_folder") / "file"
    file.write_text("no folder")
    return drive(
        profile,
        SCRIPT,
        scene=scene,
        folder=str(folder),
        no_folder=str(file / "results"),
        pictures=str(screenshots_folder()),
    )


def test_nothing_went_wrong(seen):
    assert "error" not in seen, seen["error"]


def test_without_an_image_nothing_can_be_run(seen):
    assert "highwater" in seen["active"]
    assert seen["checked"]
    assert seen["without_an_image"] == "Choose a radar image."
    assert not seen["run_without_an_image"]


def test_what_was_recognised_is_shown_before_anything_runs(seen):
    lines = dict(line.split(": ", 1) for line in seen["recognised"].splitlines())
    assert lines["Sensor"] == "Sentinel-1A, descending"
    assert "5:30" in lines["Date"] and lines["Date"].endswith("UTC")
    assert lines["Bands"] == "VV (band 1), VH (band 2)"
    assert lines["Unit"] == "Decibel (dB)"
    assert lines["No data"].startswith("VV: NaN")
    assert lines["Pixels"] == "1100 × 800, each 10 × 10 m"
    assert lines["CRS"].startswith("EPSG:326")
    assert seen["fit"].startswith("✓ Fits this image, which is mapped by: ")
    assert seen["method"] == ["Thresholds (no model)", "✓ Fits this image."]


def test_one_button_maps_in_the_background(seen):
    assert any("Looking for water thresholds" in step for step in seen["steps"])
    assert seen["ended"] == f"Done. The layers are in the group “{GROUP}”."
    assert seen["groups"] == {GROUP: ["Water polygons", "Water mask", "Water probability (0–1)"]}


def test_the_area_is_told_with_its_interval(seen):
    said = r"[\d,]+ ha of water \(95 % interval [\d,]+ to [\d,]+ ha, model-based\)"
    assert re.fullmatch(said, seen["area"])
    assert seen["caption"].startswith("Water")


def test_what_the_map_window_shows_follows_the_panel(seen):
    assert seen["shown"] == [SCENE, "Water probability (0–1)"]
    assert seen["shown_alone"] == [SCENE]
    assert seen["opacity"] == [0.8, "80 %"]


def test_the_summary_and_the_files_to_send_are_opened(seen, folder):
    summary, opened = seen["opened"]
    assert Path(summary).name == f"{GROUP} summary.html" and Path(summary).is_file()
    assert Path(opened) == folder
    assert {f"{GROUP} {name}" for name in ("mask.tif", "overlay.png", "polygons.gpkg")} <= set(
        seen["files"]
    )


def test_other_work_opens_filled_in(seen):
    assert seen["forms"] == [
        ["Evaluate a water map", "Water mask"],
        ["Prepare training tiles", SCENE],
        ["Map water", SCENE],
        ["Geocode a Sentinel-1 product", "/data/S1A_IW_GRDH_1SDV_X.zip"],
    ]


def test_cancelling_leaves_nothing(seen):
    assert seen["part"] == [True, True]
    assert seen["cancelled"] == "Cancelled; nothing was left behind."
    assert seen["layers_of_cancelled"] == 0
    assert seen["files_of_cancelled"] == seen["files"]


def test_what_goes_wrong_is_said_in_the_panel_and_in_the_log(seen):
    assert "cannot be written to" in seen["failed"]
    assert seen["failed"] in seen["log"]


def test_the_tab_key_leads_through_the_steps_in_their_order(seen):
    names = [name.replace("&", "") for name in seen["tabs"]]
    assert all(names)
    steps = ["Radar image", "Part to map", "Mapped by", "Map water", "Show", "Train…"]
    places = [names.index(name) for name in steps]
    assert places == sorted(places)


def test_the_plugin_takes_all_of_it_away_again(seen):
    assert "&Highwater" in seen["menus"]
    assert "&Highwater" not in seen["menus_left"]
    assert seen["left"] == []


@pytest.mark.parametrize("phase", ["looking", "mapping", "drawing"])
def test_the_window_never_waits_for_us(seen, phase):
    require_quick(seen[phase]["ours"])


def test_a_picture_is_kept(seen):
    assert (screenshots_folder() / "highwater-panel.png").stat().st_size > 10_000
