"""A downloaded Sentinel-1 product, for tests whose Python has no rasterio."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def download(tmp_path_factory):
    """A folder with a product, its archive and ``dem.tif``."""
    folder = tmp_path_factory.mktemp("download")
    python = os.environ.get("HIGHWATER_PYTHON", sys.executable)
    command = [python, "-m", "tests.support.sentinel1_place", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True)
    return folder
