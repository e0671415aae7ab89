"""Permanent water of real layers: JRC extent and seasonality beside a radar chip."""

import numpy as np
import pytest
import rasterio

from model_backend.categories import DRY, NO_DATA, PERMANENT_WATER, WATER
from model_backend.context import JobContext
from model_backend.jobs import run_request
from model_backend.outputs import OutputFiles
from model_backend.prediction.permanent import mark_permanent, open_permanent
from model_backend.protocol import Request
from model_backend.protocol.parameters import RasterLayer
from model_backend.raster.grid import Grid
from tests.support.chips import DATA

FOLDER = DATA / "stac_overflow"
pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason=f"REAL DATA ABSENT: no chips in {FOLDER}; set HIGHWATER_DATA"
)
CHIP = "ayt12"


@pytest.fixture(scope="module")
def mapped(tmp_path_factory):
    """The chip mapped by the built-in method: path and codes of the mask, and its grid."""
    path = tmp_path_factory.mktemp("mapped") / "mask.tif"
    bands = [{"path": str(FOLDER / "features" / f"{CHIP}_{name}.tif")} for name in ("vv", "vh")]
    parameters = {"method": "thresholds", "input": bands[0], "auxiliary": bands[1:]}
    run_request(Request("predict", parameters, {"mask": str(path)}), lambda event: None)
    with rasterio.open(path) as dataset:
        return path, dataset.read(1), Grid.of(dataset)


def permanent_of(name, grid, folder):
    lines = []
    context = JobContext(
        lambda event: lines.append(getattr(event, "text", "")), OutputFiles({}, "t"), folder
    )
    layer = RasterLayer(str(FOLDER / name / f"{CHIP}.tif"))
    with open_permanent(layer, None, grid, "scene", context) as permanent:
        return permanent.rows(0, grid.height), permanent.words, "\n".join(lines)


def test_the_extent_marks_water_that_was_there_before(mapped, tmp_path):
    _, mask, grid = mapped
    permanent, words, log = permanent_of("jrc_extent", grid, tmp_path)
    assert permanent.sum() == 2792 and "values 1 are water" in words
    assert "earlier floods" in log
    marked = mask.copy()
    mark_permanent(marked, permanent)
    water = mask == WATER
    assert ((marked == PERMANENT_WATER) == (water & permanent)).all()
    assert (marked[~permanent] == mask[~permanent]).all()
    assert 0 < (marked == PERMANENT_WATER).sum() < water.sum()


def test_five_months_of_water_are_not_permanent(mapped, tmp_path):
    permanent, words, _ = permanent_of("jrc_seasonality", mapped[2], tmp_path)
    assert "10 months" in words and not permanent.any()


def test_the_extent_and_the_map_compared(mapped, tmp_path):
    path, mask, _ = mapped
    extent = FOLDER / "jrc_extent" / f"{CHIP}.tif"
    out = tmp_path / "change.tif"
    parameters = {"first": {"path": str(extent)}, "second": {"path": str(path)}}
    run_request(Request("floodchange", parameters, {"change": str(out)}), lambda event: None)
    with rasterio.open(out) as dataset, rasterio.open(extent) as before:
        change, was = dataset.read(1), before.read(1) == 1
    assert ((change == 1) == (~was & (mask == WATER))).all()
    assert ((change == 2) == (was & (mask == DRY))).all()
    assert ((change == NO_DATA) == (mask == NO_DATA)).all()
    assert np.isin(change, [0, 1, 2, 3, NO_DATA]).all()
