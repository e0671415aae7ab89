"""Every window in every look, for eyes and for what can be measured (``make looks``).

It takes minutes for each look, so that it runs only when it is named. Pictures go into
``build/looks``.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Dict

import pytest
from osgeo import gdal

from tests.support import runs
from tests.support.library_models import write_models
from tests.support.profile import REPOSITORY, Profile
from tests.support.review_layers import write_disagreement_on
from tests.support.window import LOOKS, drive

SCRIPT = Path(__file__).with_name("looks_in_qgis.py")
NAME = "S1A_IW_20240919T053012_DESC"
PLACES = (
    ((240, 60, 360, 190), 1),
    ((150, 300, 250, 390), 2),
    ((20, 250, 100, 330), 1),
    ((60, 80, 120, 130), 2),
)
GOES_ON = "two_dates_larger_network"
TRAINING = {"epoch": 7, "epochs": 40, "batch": 12, "batches": 30, "passed": 0.16, "remaining": 420}


@pytest.fixture(scope="module")
def scenes(flood, tmp_path_factory) -> Dict[str, str]:
    """A small image with a date in its name, the one from before it, and one that is refused."""
    folder = tmp_path_factory.mktemp("scenes")
    scene, before = str(folder / f"{NAME}.tif"), str(folder / "S1A_IW_20240907T053011_DESC.tif")
    gdal.Translate(scene, flood, srcWin=[0, 200, 420, 400])
    gdal.Translate(before, str(Path(flood).with_name("before.tif")), srcWin=[0, 200, 420, 400])
    elevation = str(Path(flood).with_name("elevation.tif"))
    return {"scene": scene, "before": before, "elevation": elevation}


@pytest.fixture(scope="module")
def trainings(scenes, tmp_path_factory) -> Path:
    """Runs that go on, failed, and are over; nothing was trained."""
    folder = tmp_path_factory.mktemp("trainings") / "rivers"
    scores = {"validation": {"iou": [0.79, 0.72, 0.84]}}
    for name, offset in (("wide_rivers_of_the_north", 0.05), ("without_elevation", 0.01)):
        runs.write_run(folder / name, 12, offset=offset, scores=scores, seed=3)
    runs.write_run(folder / GOES_ON, 6, "running", dataset="feedbeef00")
    (folder / GOES_ON / "pictures").mkdir()
    for epoch in (1, 6):
        picture = folder / GOES_ON / "pictures" / f"epoch_{epoch:04d}.png"
        scaled = {"scaleParams": [[-25, 0]], "outputType": gdal.GDT_Byte}
        gdal.Translate(str(picture), scenes["scene"], format="PNG", bandList=[1], **scaled)
    runs.write_run(folder / "too_fast", 2, "running", offset=0.05)
    said = "The loss is no longer a number. Use a lower learning rate."
    runs.write_live(folder / "too_fast", "failed", sentence=said)
    return folder


@pytest.fixture(scope="module")
def user(profile, tmp_path_factory) -> Profile:
    """A profile with models in its library."""
    home = tmp_path_factory.mktemp("home")
    models = write_models(tmp_path_factory.mktemp("models"), profile.interpreter)
    for place, names in (("own", "assam.*"), ("own", "pair.*"), ("imported", "[!ap]*.*")):
        folder = home / "models" / place
        folder.mkdir(parents=True, exist_ok=True)
        for file in models.glob(names):
            shutil.copy(file, folder)
    shutil.copy(models / "alien.onnx", home / "models" / "imported")
    extra = {"HIGHWATER_HOME": str(home)}
    made = Profile(tmp_path_factory.mktemp("profile") / "user", extra=extra)
    made.enable()
    return made


@pytest.mark.parametrize("look", LOOKS)
def test_windows_look_as_they_should(look, user, scenes, trainings, tmp_path):
    pictures = REPOSITORY / "build" / "looks" / look
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    runs.write_live(trainings / GOES_ON, **TRAINING)
    places = tmp_path / "places.gpkg"
    write_disagreement_on(gdal.Open(scenes["scene"]), places, PLACES)
    seen = drive(
        user,
        SCRIPT,
        timeout=900,
        **LOOKS[look],
        **scenes,
        name=NAME,
        look=look,
        goes_on=GOES_ON,
        trainings=str(trainings),
        places=str(places),
        style=str(REPOSITORY / "model_backend/styles/radar.qml"),
        pictures=str(pictures),
    )
    assert "error" not in seen, seen["error"]
    assert "cut_off" not in seen, seen["cut_off"]
