"""A hermetic profile with the plugin enabled, shared by all command line tests."""

from __future__ import annotations

import pytest

from tests.support.gdal_scenes import write_scene
from tests.support.profile import Profile


@pytest.fixture(scope="session")
def profile(tmp_path_factory):
    profile = Profile(tmp_path_factory.mktemp("profile") / "user")
    assert profile.enable().status == 0
    return profile


@pytest.fixture(scope="session")
def scene(tmp_path_factory):
    """Path of a small scene with bands VV and VH in dB."""
    return write_scene(tmp_path_factory.mktemp("scene") / "lake.tif")
