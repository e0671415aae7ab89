"""Polygons of disagreement: which pixels, in which order, with which figures."""

import numpy as np
import pyogrio
import pytest
import shapely
from rasterio import Affine
from rasterio.crs import CRS

from model_backend.outputs import OutputFiles
from model_backend.prediction.products.review import ReviewPolygons, disagreement
from model_backend.prediction.strip import Strip
from model_backend.raster.grid import Grid

GRID = Grid(CRS.from_epsg(32646), Affine(10, 0, 500000, 0, -10, 3000000), 60, 50)


def review(path, mask, probability, baseline, strip=50, **more):
    """Run a map through in strips; the product, geometries and attributes by name."""
    outputs = OutputFiles({"review": str(path)}, "t")
    areas = np.full(mask.shape, 100.0)
    with ReviewPolygons.output(outputs, "review", GRID, 0.4, 0.5, **more) as product:
        for row in range(0, len(mask), strip):
            rows = slice(row, row + strip)
            parts = (probability[rows], probability[rows], mask[rows], areas[rows])
            product.add(Strip(row, *parts, baseline=baseline[rows]))
    outputs.commit()
    meta, _, geometry, columns = pyogrio.raw.read(path)
    return product, shapely.from_wkb(geometry), dict(zip(meta["fields"], columns))


def test_only_what_both_decide_counts():
    mask = np.array([[0, 1, 2, 3, 4, 255]] * 3, np.uint8)
    baseline = np.array([[0.2] * 6, [0.5] * 6, [np.nan] * 6], np.float32)
    assert disagreement(mask, baseline, 0.5).tolist() == [
        [0, 1, 1, 0, 0, 0],
        [2, 0, 0, 0, 0, 0],
        [0] * 6,
    ]


@pytest.fixture
def scene():
    """Three disagreements of 30, 200 and 60 pixels, one of them a ring, and a speck."""
    mask = np.zeros((50, 60), np.uint8)
    probability = np.full((50, 60), 0.1, np.float32)
    baseline = np.full((50, 60), 0.2, np.float32)
    mask[2:5, 3:13] = 1
    probability[2:5, 3:13] = 0.8
    mask[10:25, 20:35] = 2
    probability[10:25, 20:35] = 0.9
    baseline[15:20, 25:30] = 0.7  # agreed, a hole
    baseline[40:46, 40:50] = 0.6
    mask[30, 3:8] = 1
    return mask, probability, baseline


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "fgb", "shp"])
def test_the_largest_comes_first(tmp_path, scene, ending):
    product, polygons, columns = review(tmp_path / f"r.{ending}", *scene)
    assert columns["rank"].tolist() == [1, 2, 3]
    assert columns["area_ha"].tolist() == [2.0, 0.6, 0.3]
    assert columns["what"].tolist() == [
        "Water by the model only",
        "Water by the built-in method only",
        "Water by the model only",
    ]
    assert columns["mean_model"] == pytest.approx([0.9, 0.1, 0.8], abs=1e-5)
    assert columns["mean_built"] == pytest.approx([0.2, 0.6, 0.2], abs=1e-5)
    assert columns["pixels"].tolist() == [200, 60, 30]
    assert shapely.is_valid(polygons).all()
    if ending not in ("geojson",):
        assert shapely.area(polygons).tolist() == [20000, 6000, 3000]
    assert (product.count, product.area) == (3, pytest.approx(29000))
    assert (product.small_count, product.small_area) == (1, 500)
    assert "3 places, 2.9 ha together" in product.sentence()
    assert "1 speck of fewer than 10 pixels" in product.sentence()


def test_strips_do_not_matter(tmp_path):
    rng = np.random.default_rng(0)
    mask = rng.choice([0, 1, 2, 3, 4, 255], (50, 60), p=[0.4, 0.4, 0.1, 0.04, 0.03, 0.03])
    fields = rng.random((2, 50, 60)).astype(np.float32)
    found = []
    for strip in (50, 7, 1):
        path = tmp_path / f"{strip}.gpkg"
        _, polygons, columns = review(
            path, mask.astype("u1"), *fields, strip=strip, minimum_pixels=2
        )
        found.append((shapely.to_wkb(polygons).tolist(), [c.tolist() for c in columns.values()]))
    assert found[0] == found[1] == found[2]
    assert len(found[0][0]) > 50


def test_nothing_to_look_at(tmp_path, scene):
    mask, probability, _ = scene
    agreed = np.where(mask > 0, 0.9, 0.1).astype(np.float32)
    product, polygons, columns = review(tmp_path / "r.gpkg", mask, probability, agreed)
    assert product.count == 0 and len(polygons) == 0 and "rank" in columns
    assert "agree everywhere" in product.sentence()


def test_a_failure_leaves_nothing(tmp_path, scene):
    outputs = OutputFiles({"review": str(tmp_path / "r.gpkg")}, "t")
    with pytest.raises(RuntimeError), ReviewPolygons.output(outputs, "review", GRID, 0.5, 0.5):
        raise RuntimeError
    missing = pytest.raises(ValueError, match="rows")
    with missing, ReviewPolygons.output(outputs, "review", GRID, 0.5, 0.5):
        pass
    assert not list(tmp_path.iterdir())
