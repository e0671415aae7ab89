"""Small rasters with known content, and the jobs run in this process."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio import Affine

from model_backend.jobs import run_request
from model_backend.models import shipped
from model_backend.protocol import Request
from tests.support.scenes import TEN_METRES, UTM


@pytest.fixture
def write_raster(tmp_path):
    """Write a GeoTIFF (or another format) and return its path."""

    def write(
        bands: np.ndarray,
        name: str = "scene.tif",
        descriptions: tuple[str, ...] = (),
        crs: str | None = UTM,
        transform: Affine = TEN_METRES,
        nodata: float | None = None,
        **options,
    ) -> str:
        bands = bands[np.newaxis] if bands.ndim == 2 else bands
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with rasterio.open(
            path,
            "w",
            driver=options.pop("driver", "GTiff"),
            width=bands.shape[2],
            height=bands.shape[1],
            count=len(bands),
            dtype=bands.dtype,
            crs=crs,
            transform=transform,
            nodata=nodata,
            **options,
        ) as dataset:
            dataset.write(bands)
            for number, description in enumerate(descriptions, start=1):
                dataset.set_band_description(number, description)
        return str(path)

    return write


@pytest.fixture(autouse=True)
def shipped_models(tmp_path_factory, monkeypatch) -> Path:
    """The folder of the shipped models as these tests see it: empty, whatever the checkout has."""
    folder = tmp_path_factory.mktemp("shipped") / "models"
    folder.mkdir()
    monkeypatch.setattr(shipped, "FOLDER", folder)
    return folder


@pytest.fixture
def run_job():
    """Run a job here; returns its result and the text of its log."""

    def run(job: str, outputs: dict[str, str | Path] | None = None, **parameters):
        lines = []
        wanted = {name: str(path) for name, path in (outputs or {}).items()}
        result = run_request(
            Request(job, parameters, wanted),
            lambda event: lines.append(getattr(event, "text", "")),
        )
        return result, "\n".join(filter(None, lines))

    return run
