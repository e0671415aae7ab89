"""Many scenes through ``qgis_process``."""

from __future__ import annotations

import shutil
import sqlite3

import numpy as np

from tests.support.gdal_scenes import read


def test_a_folder_is_mapped_and_gone_on_with(profile, scene, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("one.tif", "two.tif"):
        shutil.copy(scene, folder / name)
    (folder / "broken.tif").write_bytes(b"no raster")
    output = tmp_path / "out"
    values = {"FOLDER": folder, "METHOD": "thresholds", "OUTPUT": output}
    done = profile.run("predictscenes", **values)
    assert done.status == 0, done.everything
    assert "1 failed (broken)" in done.everything
    assert (done.results["DONE"], done.results["FAILED"]) == (2, 1)
    assert done.results["SENTENCE"].startswith("2 of 3 scenes were mapped")
    one = read(str(output / "scenes/one/one_mask.tif"))
    assert np.array_equal(one, read(done.results["MOSAIC_MASK"])) and (one == 1).any()
    with sqlite3.connect(output / "scenes.gpkg") as table:
        rows = dict(table.execute("SELECT scene, state FROM scenes").fetchall())
    assert rows == {"one": "done", "two": "done", "broken": "failed"}
    again = profile.run("predictscenes", **values)
    assert (again.results["DONE"], again.results["SKIPPED"]) == (0, 2)


def test_a_run_without_scenes_is_refused(profile, tmp_path):
    done = profile.run("predictscenes", OUTPUT=tmp_path / "out")
    assert done.status != 0 and "No scene was given." in done.everything
    (tmp_path / "empty").mkdir()
    done = profile.run("predictscenes", FOLDER=tmp_path / "empty", OUTPUT=tmp_path / "out")
    assert done.status != 0 and "There is no file in the folder" in done.everything
