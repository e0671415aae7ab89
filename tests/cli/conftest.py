"""A hermetic profile with the plugin enabled, and what several tests look at, made once."""

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
def listed(profile):
    """What ``qgis_process list`` says."""
    return profile.process("list").out


@pytest.fixture(scope="session")
def scene(tmp_path_factory):
    """Path of a small scene with bands VV and VH in dB."""
    return write_scene(tmp_path_factory.mktemp("scene") / "lake.tif")


@pytest.fixture(scope="session")
def mapped(profile, scene, tmp_path_factory):
    """The small scene mapped by thresholds: the files that came out, and how the run ended."""
    folder = tmp_path_factory.mktemp("mapped")
    files = {
        "MASK": folder / "mask.tif",
        "PROBABILITY": folder / "probability.tif",
        "POLYGONS": folder / "water.gpkg",
    }
    done = profile.run("predict", METHOD="thresholds", INPUT=scene, **files)
    assert done.status == 0, done.everything
    return files, done


@pytest.fixture(scope="session")
def flood(profile, tmp_path_factory):
    """Images of a simulated flood, what is known of the place, and the truth."""
    folder = tmp_path_factory.mktemp("flood")
    names = ("AFTER", "BEFORE", "ELEVATION", "PERMANENT_WATER", "FLOOD")
    files = {name: folder / f"{name.lower()}.tif" for name in names}
    done = profile.run("simulatescene", WIDTH=320, HEIGHT=320, SEED=5, FLOOD_SHARE=0.2, **files)
    assert done.status == 0, done.everything
    return files


@pytest.fixture(scope="session")
def regions(profile, tmp_path_factory):
    """Two larger images of floods with their truth: (image, truth) each."""
    folder = tmp_path_factory.mktemp("regions")
    made = []
    for seed, center in ((3, "92.9,26.7"), (4, "94.1,26.9")):
        image, truth = folder / f"after{seed}.tif", folder / f"flood{seed}.tif"
        done = profile.run(
            "simulatescene", WIDTH=512, HEIGHT=512, SEED=seed, CENTER=f"{center} [EPSG:4326]",
            AFTER=image, FLOOD=truth,
        )  # fmt: skip
        assert done.status == 0, done.everything
        made.append((image, truth))
    return made


@pytest.fixture(scope="session")
def prepared(profile, tmp_path_factory):
    """A whole dataset of a simulated flood: its folder, the audit, and how the run ended.

    Whoever changes the dataset takes a copy.
    """
    folder = tmp_path_factory.mktemp("prepared")
    dataset, report = folder / "floods", folder / "audit.html"
    values = {"dataset": dataset, "pixels": 512, "seed": 3, "audit:report": report}
    done = profile.run("preparedataset", **values)
    assert done.status == 0, done.everything
    return dataset, report, done
