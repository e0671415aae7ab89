"""A dataset of some regions."""

from __future__ import annotations

import pytest

from tests.support.datasets import FAR, field, make_dataset


@pytest.fixture
def regions(tmp_path):
    """Six regions far apart, with 4 tiles each and different shares of water."""
    tiles = []
    for i, water in enumerate((0.05, 0.1, 0.2, 0.3, 0.4, 0.5)):
        tiles += field(f"s{i}", f"region {i}", i * FAR, 0, 2, 2, waters=[water])
    return make_dataset(tmp_path / "regions", tiles)
