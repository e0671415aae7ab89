"""The default model of the library, where there is no window."""

from __future__ import annotations

import json

import pytest

from model_backend.models import shipped
from tests.support.profile import Profile


@pytest.fixture(scope="module")
def user(tmp_path_factory):
    """A profile of somebody who has made the shipped model for one date the default."""
    user = Profile(tmp_path_factory.mktemp("profile") / "user")
    assert user.enable().status == 0
    ini = user.config / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    assert ini.exists()
    with ini.open("a", encoding="utf-8") as file:
        file.write(f"\n[highwater]\ndefault_model={shipped.WATER}\n")
    return user


def test_the_default_model_maps_and_is_named_in_log_and_record(user, scene, tmp_path):
    done = user.run("predict", INPUT=scene, MASK=tmp_path / "mask.tif")
    assert done.status == 0, done.everything
    assert "water.onnx). It is your default model, and the image has" in done.everything
    record = json.loads((tmp_path / "mask.provenance.json").read_text("utf-8"))
    assert record["choice"]["taken"] == "default"
    assert record["model"]["path"].endswith("water.onnx") and record["model"]["sha256"]


def test_a_method_that_is_named_comes_first(user, scene, tmp_path):
    done = user.run("predict", INPUT=scene, METHOD="thresholds", MASK=tmp_path / "mask.tif")
    assert done.status == 0, done.everything
    record = json.loads((tmp_path / "mask.provenance.json").read_text("utf-8"))
    assert record["choice"]["taken"] == "thresholds" and "default model" not in done.everything
