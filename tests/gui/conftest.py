"""A profile, a display, and a simulated scene to look at."""

from __future__ import annotations

import os

import pytest

from tests.support.profile import Profile

BESIDE = ("BEFORE", "ELEVATION", "FLOOD")


@pytest.fixture(scope="session")
def profile(tmp_path_factory):
    if not os.environ.get("DISPLAY"):
        pytest.fail("The window tests need a display: run them with xvfb-run.")
    return Profile(tmp_path_factory.mktemp("profile") / "user")


@pytest.fixture(scope="session")
def flood(profile, tmp_path_factory):
    """Path of a simulated radar image of a flood.

    Beside it lie the image from before (``before.tif``), ``elevation.tif`` and ``flood.tif``.
    """
    path = tmp_path_factory.mktemp("scene") / "Flooded valley.tif"
    profile.enable()
    done = profile.run(
        "simulatescene",
        WIDTH=1100,
        HEIGHT=800,
        SEED=4,
        FLOOD_SHARE=0.15,
        SWATH_EDGE="false",
        AFTER=path,
        **{name: path.with_name(f"{name.lower()}.tif") for name in BESIDE},
    )
    assert done.status == 0, done.everything
    return str(path)


@pytest.fixture(scope="session")
def dataset(profile, tmp_path_factory):
    """A small dataset of a simulated flood."""
    profile.enable()
    folder = tmp_path_factory.mktemp("data") / "floods"
    done = profile.run("preparedataset", dataset=folder, pixels=512, seed=3)
    assert done.status == 0, done.everything
    return folder
