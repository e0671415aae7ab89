"""Which heat map explains a map, with real workers and the shipped model."""

from __future__ import annotations

import dataclasses
import io
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio

from model_backend.environment import training_tier
from model_backend.service.schemas import SegmentOptions
from model_backend.service.segment import explanation
from tests.support.model_files import forget_weights
from tests.support.service import BODY, client_of, root, settings, write_scene

__all__ = ["root", "settings"]
MODELS = Path(__file__).resolve().parents[2] / "models"
LACKS_TIER = "needs the training tier of the backend, which is not installed"


@pytest.fixture
def has_tier(monkeypatch):
    """Let a Python have the training tier, or not."""

    def let(has: bool) -> None:
        missing = [] if has else ["torch"]
        monkeypatch.setattr("model_backend.service.segment.missing_modules", lambda python: missing)

    return let


@pytest.mark.parametrize("method", ["water", "flood"])
def test_without_the_training_tier_bands_are_withheld_and_the_answer_says_why(
    method, settings, root
):
    real = dataclasses.replace(settings, interpreter="", wait=100.0)
    if not training_tier.missing_modules(sys.executable):
        pytest.skip("this Python has the training tier")
    body = {**BODY, "options": {"method": method, "explain": True}}
    if method == "flood":
        write_scene(root / "before.tif")
        body["options"]["before"] = "before.tif"
    with client_of(real) as client:
        response = client.post("/v1/segment", json=body)
        answer = response.json()
        assert response.status_code == 200, answer
        assert [text for text in answer["warnings"] if LACKS_TIER in text]
        heat_map = client.get(answer["outputs"]["heat_map"]["href"]).content
        body["options"]["explain"] = "evidence"
        refused = client.post("/v1/segment", json=body)
    with rasterio.open(io.BytesIO(heat_map)) as raster:
        assert raster.count == 2 and np.nanmax(np.abs(raster.read())) > 0
    assert refused.status_code == 500 and "torch" in refused.json()["title"]


@pytest.mark.parametrize(
    ("tier", "holds", "asked", "kind", "why"),
    [
        (True, True, True, "evidence", ""),
        (False, True, True, "withheld", LACKS_TIER),
        (True, False, True, "withheld", "which this model file does not hold"),
        (True, True, "withheld", "withheld", ""),
        (False, False, "evidence", "evidence", ""),
    ],
)
def test_the_heat_map_is_the_one_that_can_be_made(
    tier, holds, asked, kind, why, has_tier, tmp_path
):
    has_tier(tier)
    path = tmp_path / "m.onnx"
    shutil.copy(MODELS / "water.onnx", path)
    if not holds:
        forget_weights(path)
    options = SegmentOptions(explain=asked)
    found, sentence = explanation(options, {"model": {"path": str(path)}}, "python")
    assert found == kind and (why in sentence if why else not sentence)
