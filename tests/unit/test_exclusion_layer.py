"""An exclusion mask as predict reads it."""

import numpy as np
import pytest
import rasterio
from rasterio import Affine
from rasterio.crs import CRS

from model_backend.categories import EXCLUSION_CATEGORIES, MASK_CATEGORIES, NO_DATA
from model_backend.context import JobContext
from model_backend.outputs import OutputFiles
from model_backend.prediction.exclusion import ExclusionLayer
from model_backend.protocol import HighwaterError, Log
from model_backend.protocol.parameters import RasterLayer
from model_backend.raster.grid import Grid
from model_backend.raster.writing import RasterWriter
from tests.support.jobs import run_job, write_raster  # noqa: F401
from tests.support.scenes import TEN_METRES, UTM

GRID = Grid(CRS.from_string(UTM), TEN_METRES, 60, 40)


@pytest.fixture
def opened(tmp_path):
    """Open a mask on the grid; the second value is the list of what was logged."""
    events = []
    context = JobContext(events.append, OutputFiles({}, "t"), tmp_path)
    layers = []

    def open_layer(path, grid=GRID):
        layers.append(ExclusionLayer.open(RasterLayer(str(path)), grid, context))
        return layers[-1], [event.text for event in events if isinstance(event, Log)]

    yield open_layer
    for layer in layers:
        layer.close()


def codes(rows=40, columns=60):
    return (np.arange(rows * columns).reshape(rows, columns) // 7 % 7).astype(np.uint8)


def ours(path, values, categories=EXCLUSION_CATEGORIES, grid=GRID):
    with RasterWriter(path, grid, "uint8", ["m"], NO_DATA, categories=categories) as writer:
        writer.write(0, values)
    return path


def test_reasons_come_row_by_row(opened, tmp_path):
    values = codes()
    values[5:7] = NO_DATA
    layer, log = opened(ours(tmp_path / "m.tif", values))
    found = np.concatenate([layer.rows(0, 15), layer.rows(15, 25)])
    assert found.dtype == np.uint8
    assert np.array_equal(found, np.where(values == NO_DATA, 0, values))
    assert layer.uncovered == 120
    assert layer.warnings() == [
        "The exclusion mask “m.tif” says nothing about 5.0 % of the map; nothing is excluded there."
    ]
    assert not log and layer.source.name == layer.name == "m.tif"


def test_a_mask_that_covers_everything_needs_no_warning(opened, tmp_path):
    layer, _ = opened(ours(tmp_path / "m.tif", codes()))
    layer.rows(0, 40)
    assert layer.warnings() == []


def test_other_pixels_are_taken_from_the_nearest(opened, tmp_path):
    coarse = Grid(GRID.crs, GRID.transform @ Affine.scale(2), 20, 20)  # two thirds of the width
    values = codes(20, 20)
    layer, log = opened(ours(tmp_path / "m.tif", values, grid=coarse))
    found = layer.rows(0, 40)
    assert np.array_equal(found[:, :40], values.repeat(2, 0).repeat(2, 1))
    assert not found[:, 40:].any()
    assert layer.uncovered == 40 * 20
    assert any("the nearest one counts" in line for line in log)


def test_the_jobs_own_mask_is_taken(opened, write_raster, run_job, tmp_path):  # noqa: F811
    cliff = np.zeros((40, 60), np.float32)
    cliff[:, 30:33] = 90
    run_job(
        "exclusionmask",
        {"mask": tmp_path / "m.tif"},
        elevation={"path": write_raster(cliff, "dem.tif")},
    )
    with rasterio.open(tmp_path / "m.tif") as dataset:
        expected = dataset.read(1)
    layer, _ = opened(tmp_path / "m.tif")
    assert expected.any() and np.array_equal(layer.rows(0, 40), expected)


@pytest.mark.parametrize("kind", ["uint8", "float32", "int16"])
def test_a_copy_without_names_is_taken_and_said(opened, write_raster, kind):  # noqa: F811
    values = codes()
    path = write_raster(values.astype(kind), "copy.tif")
    layer, log = opened(path)
    assert np.array_equal(layer.rows(0, 40), values)
    assert "does not name its values" in log[0] and "1 radar shadow" in log[0]


@pytest.mark.parametrize("value", [7, 9, 254, -1, 1.5, 258])
def test_other_values_are_refused_at_once(opened, write_raster, value):  # noqa: F811
    values = codes().astype(np.float32)
    values[39, 59] = value
    with pytest.raises(HighwaterError, match="is no exclusion mask") as caught:
        opened(write_raster(values, "other.tif"))
    assert caught.value.code == "exclusion.values"


def test_a_water_mask_is_refused_although_its_values_would_do(opened, tmp_path):
    values = codes() % 5
    with pytest.raises(HighwaterError, match="“Dry” for the value 0") as caught:
        opened(ours(tmp_path / "water.tif", values, MASK_CATEGORIES))
    assert caught.value.code == "exclusion.values"


def test_a_mask_of_another_place_is_refused(opened, tmp_path):
    far = Grid(GRID.crs, GRID.transform @ Affine.translation(900, 0), 60, 40)
    with pytest.raises(HighwaterError) as caught:
        opened(ours(tmp_path / "m.tif", codes(), grid=far))
    assert caught.value.code == "exclusion.no_overlap"
