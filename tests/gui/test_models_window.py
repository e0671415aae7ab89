"""The shipped models in QGIS's model designer, and one of them in its batch dialog."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.profile import REPOSITORY
from tests.support.window import drive, screenshots_folder

SCRIPT = Path(__file__).with_name("models_in_qgis.py")
MODELS = REPOSITORY / "processing_provider" / "models"
DESIGNED = {
    "train-model-designer": "train_and_map",
    "quick-map-designer": "quick_map",
    "two-date-flood-designer": "two_date_flood",
    "map-product-designer": "map_product",
}
STEPS = {
    "train-model-designer": ["evaluate", "predict", "prepare", "split", "train"],
    "quick-map-designer": ["predict"],
    "two-date-flood-designer": ["earlier", "exclude", "predict"],
    "map-product-designer": ["exclude", "geocode", "predict"],
}
IMAGES = ("Elbe 2024-09-18", "Oder 2024-09-19", "Żywiec 2024-09-20")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("maps")


@pytest.fixture(scope="module")
def seen(profile, folder, tmp_path_factory):
    """The report of a session in a real QGIS window."""
    profile.enable()
    first, *others = (tmp_path_factory.mktemp("images") / f"{name}.tif" for name in IMAGES)
    done = profile.run("simulatescene", WIDTH=256, HEIGHT=256, SEED=5, AFTER=first)
    assert done.status == 0, done.everything
    for path in others:
        shutil.copyfile(first, path)
    return drive(
        profile,
        SCRIPT,
        timeout=300,
        models={name: str(MODELS / f"{stem}.model3") for name, stem in DESIGNED.items()},
        images=[str(path) for path in (first, *others)],
        folder=str(folder),
        pictures=str(screenshots_folder()),
    )


def test_nothing_went_wrong(seen):
    assert "error" not in seen, seen["error"]


@pytest.mark.parametrize("name", DESIGNED)
def test_the_designer_opens_a_model_with_all_its_steps(seen, name):
    found = seen["models"][name]
    assert found["valid"] and found["steps"] == STEPS[name]
    assert found["boxes"] > 6


def test_a_batch_names_its_outputs_after_the_images(seen, folder):
    names = seen["batch"]["names"]
    for output, ending in (("mask", "tif"), ("polygons", "gpkg")):
        assert names[output] == [str(folder / f"water of {name}.{ending}") for name in IMAGES]
    assert names["probability"] == names["summary"] == ["", "", ""]
    assert "Water mask" in seen["batch"]["titles"]


def test_a_batch_maps_every_image_and_makes_no_more_than_was_named(seen):
    written = set(seen["batch"]["written"])
    for name in IMAGES:
        for ending in ("tif", "gpkg"):
            assert f"water of {name}.{ending}" in written
    assert not {name for name in written if name.endswith(".html") or ".part" in name}


@pytest.mark.parametrize("name", [*DESIGNED, "quick-map-batch"])
def test_pictures_are_kept(seen, name):
    assert (screenshots_folder() / f"{name}.png").stat().st_size > 10_000
