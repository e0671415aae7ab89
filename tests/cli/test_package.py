"""The package as a user has it: unzipped into a profile, enabled, and run from there."""

from __future__ import annotations

import subprocess
import sys
import zipfile

import pytest
import texts

from tests.support.gdal_scenes import read, scene_values
from tests.support.profile import REPOSITORY, Profile


@pytest.fixture
def installed(tmp_path):
    """A profile whose plugin is the unzipped package, not the checkout."""
    done = subprocess.run(
        [sys.executable, ".ci/package.py"],
        cwd=REPOSITORY,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    profile = Profile(tmp_path / "user")
    (profile.plugins / "highwater").unlink()
    with zipfile.ZipFile(REPOSITORY / done.stdout.split()[0]) as archive:
        archive.extractall(profile.plugins)
    assert profile.enable().status == 0
    return profile


def test_the_zip_installs_and_maps_water(installed, scene, tmp_path):
    assert not (installed.plugins / "highwater").is_symlink()
    assert not (installed.plugins / "highwater" / "tests").exists()
    listed = installed.process("list")
    assert "highwater:predict" in listed.out
    assert "highwater:preparedataset" in listed.out
    done = installed.run("predict", METHOD="thresholds", INPUT=scene, MASK=tmp_path / "mask.tif")
    assert done.status == 0, done.everything
    mask, truth = read(str(tmp_path / "mask.tif")), scene_values()[1]
    assert ((mask == 1) & truth).sum() / ((mask == 1) | truth).sum() > 0.9
    if texts.compiler():
        installed.extra["LC_ALL"] = "de_DE.UTF-8"
        assert "highwater:predict\tWasser kartieren" in installed.process("list").out
        del installed.extra["LC_ALL"]
    shown = installed.run("modelinfo", MODEL="water")
    if (installed.plugins / "highwater" / "models" / "water.onnx").exists():
        assert shown.status == 0, shown.everything
    else:
        assert "this copy of the plugin has no models/water.onnx" in shown.everything
