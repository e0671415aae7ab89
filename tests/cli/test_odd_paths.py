"""From an image to a map where every path has spaces and letters of several languages in it."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
from osgeo import ogr

from model_backend.environment.paths import environment_folder
from model_backend.environment.state import EnvironmentState, write_state
from tests.support.gdal_scenes import read, scene_values, write_scene
from tests.support.profile import REPOSITORY, Profile

ODD = "Jörg & Żaneta’s 50 % #1 (東京)"
PLUGIN = ("__init__.py", "plugin.py", "metadata.txt", "model_backend", "processing_provider")
PLUGIN += ("ui", "resources", "models")


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    """A user's folders, the plugin and the managed environment, all below the odd name."""
    root = tmp_path_factory.mktemp("disk") / ODD
    lender = Profile(root.with_name("lender")).interpreter
    profile = Profile(root / "QGIS profile", interpreter="")
    plugin = profile.plugins / "highwater"
    plugin.unlink()
    plugin.mkdir()
    for name in PLUGIN:
        copy = shutil.copytree if (REPOSITORY / name).is_dir() else shutil.copyfile
        copy(REPOSITORY / name, plugin / name)
    home = root / "Anwendungs daten"
    profile.extra["HIGHWATER_HOME"] = str(home)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HIGHWATER_HOME", str(home))
        lend(Path(lender), environment_folder())
    assert profile.enable().status == 0
    return profile


def lend(python, folder):
    """An environment in another folder that has the packages of one that is there."""
    venv = python.parent.parent
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").symlink_to(python.resolve())
    (folder / "lib").symlink_to(venv / "lib", target_is_directory=True)
    shutil.copyfile(venv / "pyvenv.cfg", folder / "pyvenv.cfg")
    write_state(folder, EnvironmentState(("predict",), "3.11.2", os.path.realpath(python)))


@pytest.fixture(scope="module")
def image(profile):
    folder = profile.root.parent / "Bilder Überflutung"
    folder.mkdir()
    return write_scene(folder / "Żuławy – S1 (VV, VH) 100 %.tif")


def test_the_managed_environment_is_found_there(profile):
    done = profile.run("checkbackend")
    assert done.status == 0, done.everything
    assert "the managed environment" in done.everything
    assert ODD in done.everything


def test_an_image_is_mapped_with_all_that_comes_out(profile, image):
    folder = profile.root.parent / "Résultats à envoyer"
    folder.mkdir()
    files = {
        name: folder / f"{name.lower()} – Żuławy #1.{ending}"
        for name, ending in (
            ("MASK", "tif"), ("PROBABILITY", "tif"), ("POLYGONS", "gpkg"), ("SUMMARY", "html"),
            ("OVERLAY", "png"), ("LAYOUT", "qpt"),
        )
    }  # fmt: skip
    done = profile.run("predict", METHOD="thresholds", INPUT=image, **files)
    assert done.status == 0, done.everything
    mask, truth = read(str(files["MASK"])), scene_values()[1]
    assert ((mask == 1) & truth).sum() / ((mask == 1) | truth).sum() > 0.9
    assert ogr.Open(str(files["POLYGONS"])).GetLayer(0).GetFeatureCount() > 0
    assert done.results["PROVENANCE"] == str(files["MASK"].with_suffix(".provenance.json"))
    record = json.loads(Path(done.results["PROVENANCE"]).read_text("utf-8"))
    assert "Żuławy – S1 (VV, VH) 100 %" in json.dumps(record, ensure_ascii=False)
    for name in ("SUMMARY", "OVERLAY", "LAYOUT"):
        assert done.results[name] == str(files[name]) and files[name].stat().st_size > 1000
    assert not [path for path in folder.iterdir() if path.name.startswith(".part")]
    again = profile.run(
        "floodchange", FIRST=files["MASK"], SECOND=files["PROBABILITY"],
        CHANGE=folder / "Änderung.tif",
    )  # fmt: skip
    assert again.status == 0, again.everything
    assert again.results["NEW_AREA"] == again.results["RECEDED_AREA"] == 0


def test_a_refusal_names_the_file_as_the_user_does(profile, image):
    missing = Path(image).with_name("fehlt – gelöscht.tif")
    done = profile.run("predict", INPUT=missing, MASK=missing.with_name("mask.tif"))
    assert done.status != 0
    assert f"The file “{missing}” (INPUT) does not exist" in done.everything
