"""A dataset as far as a form looks at it, and a backend that can train."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def dataset(tmp_path) -> str:
    """As much of a dataset as a form looks at."""
    folder = tmp_path / "floods"
    folder.mkdir()
    bands = ["VV", "VH", "ELEVATION"]
    format = {"bands": bands, "unit": "dB", "tile_size": 64, "step": 64, "pixel_size": 10}
    (folder / "dataset.json").write_text(json.dumps({"version": 1, "format": format}), "utf-8")
    (folder / "index.gpkg").touch()
    return str(folder)


@pytest.fixture
def tier(monkeypatch):
    """A backend that has the training tier."""
    from highwater.processing_provider import training_form

    monkeypatch.setattr(training_form, "require_training", lambda backend: None)
