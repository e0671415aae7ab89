"""Simplified polygons stay valid, apart, and joined where they were."""

import numpy as np
import pyogrio
import pytest
import shapely
from rasterio import Affine
from rasterio.crs import CRS
from scipy import ndimage

from model_backend.protocol.parameters.mapping import PolygonParameters
from model_backend.raster import chords, outlines
from model_backend.raster.grid import Grid
from model_backend.raster.polygons import Polygonizer

UTM = CRS.from_epsg(32646)
PIXELS = Affine(1, 0, 0, 0, 1, 0)  # coordinates in pixels: distances read off as they are


def polygonize(path, mask, strip=None, transform=PIXELS, probability=None, **options):
    """Run a mask through in strips; geometries and attributes by name."""
    path.unlink(missing_ok=True)
    strip = strip or len(mask)
    areas = np.full(mask.shape, 100.0)
    grid = Grid(UTM, transform, mask.shape[1], mask.shape[0])
    with Polygonizer(path, grid, options=PolygonParameters(**options)) as polygonizer:
        for row in range(0, len(mask), strip):
            rows = slice(row, row + strip)
            known = None if probability is None else probability[rows]
            polygonizer.add(row, mask[rows], known, areas[rows])
    meta, _, geometry, columns = pyogrio.raw.read(path)
    return shapely.from_wkb(geometry), dict(zip(meta["fields"], columns))


def shore(seed, shape=(110, 100), smooth=2.0, share=0.35):
    """Blobs of two kinds of water, touching each other and the edge, with specks and holes."""
    random = np.random.default_rng(seed)
    field, other = (
        ndimage.gaussian_filter(random.standard_normal(shape), smooth) for _ in range(2)
    )
    mask = np.where(field > np.quantile(field, 1 - share), 1, 0)
    mask[(other > np.quantile(other, 0.6)) & (mask == 1)] = 2
    specks = random.random(shape)
    mask[specks < 0.01] = 1
    mask[specks > 0.99] = 0
    return mask.astype("u1")


def assert_apart(shapes):
    """No two polygons share more than edges and points."""
    left, right = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    pairs = left < right
    common = shapely.relate_pattern(shapes[left[pairs]], shapes[right[pairs]], "T********")
    assert not common.any()


@pytest.fixture
def small_blocks(monkeypatch):
    """Blocks of few rows, so that outlines cross many of their edges."""
    monkeypatch.setattr(outlines, "ROWS", 32)


@pytest.mark.parametrize("tolerance", [0.75, 1.5, 4.0, 20.0])
@pytest.mark.parametrize("smooth", [0.6, 2.0, 6.0])
def test_simplified_polygons_are_valid_and_do_not_overlap(
    tmp_path, tolerance, smooth, small_blocks
):
    for seed in range(2):
        mask = shore(seed, smooth=smooth)
        exact, values = polygonize(tmp_path / "w.gpkg", mask)
        simple, found = polygonize(tmp_path / "w.gpkg", mask, simplify=tolerance)
        assert shapely.is_valid(simple).all()
        assert not shapely.is_empty(simple).any()
        assert (shapely.get_type_id(simple) == shapely.GeometryType.POLYGON).all()
        assert_apart(simple)
        assert len(simple) == len(exact)
        assert sorted(found["pixels"]) == sorted(values["pixels"])
        assert shapely.get_num_interior_rings(simple).sum() == (
            shapely.get_num_interior_rings(exact).sum()
        )
        assert shapely.is_ccw(shapely.get_exterior_ring(simple)).all()
        assert found["area_ha"].sum() == pytest.approx((mask > 0).sum() / 100)
        # Every point of the exact outline lies within the tolerance of the simplified one.
        edges = shapely.union_all(shapely.boundary(simple))
        points = shapely.points(shapely.get_coordinates(exact))
        assert shapely.distance(points, edges).max() <= tolerance + 1e-6
        if smooth > 1:
            sizes = [shapely.get_num_coordinates(shapes).sum() for shapes in (exact, simple)]
            assert sizes[1] < 0.8 * sizes[0]


@pytest.mark.parametrize("tolerance", [1.0, 3.0])
def test_neighbours_keep_their_common_edges(tmp_path, tolerance, small_blocks):
    mask = shore(5, smooth=4.0)
    mask[40:90, 30:80] = 2  # permanent water with flood and holes around it
    mask[55:75, 45:65] = 1
    exact, _ = polygonize(tmp_path / "w.gpkg", mask)
    simple, columns = polygonize(tmp_path / "w.gpkg", mask, simplify=tolerance)
    kinds = [shapely.union_all(simple[columns["value"] == value]) for value in (1, 2)]
    both = shapely.union_all(simple)
    # No sliver lies between neighbours: the areas add up and the union has no more holes than the
    # mask.
    assert both.area == pytest.approx(sum(kind.area for kind in kinds), abs=1e-6)
    assert both.area == pytest.approx((mask > 0).sum(), rel=0.03)
    whole = shapely.union_all(exact)
    assert shapely.get_num_interior_rings(shapely.get_parts(both)).sum() == (
        shapely.get_num_interior_rings(shapely.get_parts(whole)).sum()
    )
    # Common edges are made of the same points.
    edges = []
    for value in (1, 2):
        points = set()
        for polygon in simple[columns["value"] == value]:
            for ring in shapely.get_rings(polygon):
                ends = [tuple(point) for point in shapely.get_coordinates(ring)]
                points |= {frozenset(pair) for pair in zip(ends, ends[1:])}
        edges.append(points)
    common = edges[0] & edges[1]
    length = sum(np.hypot(*np.subtract(*map(list, edge))) for edge in common)
    assert length == pytest.approx(
        shapely.intersection(shapely.boundary(kinds[0]), shapely.boundary(kinds[1])).length
    )
    assert length > 100


def test_without_tolerance_the_pieces_are_the_exact_outlines(tmp_path, monkeypatch):
    mask = shore(2, smooth=0.7)
    exact, values = polygonize(tmp_path / "w.gpkg", mask)
    monkeypatch.setattr(
        "model_backend.raster.features.FeatureWriter.transforms", property(lambda self: True)
    )
    monkeypatch.setattr(outlines, "ROWS", 16)
    pieces, found = polygonize(tmp_path / "w.gpkg", mask)
    assert shapely.is_valid(pieces).all()
    same = shapely.equals(shapely.normalize(exact), shapely.normalize(pieces))
    assert same.all()
    np.testing.assert_array_equal(values["pixels"], found["pixels"])


@pytest.mark.parametrize("strip", [1, 7, 32, 45])
def test_the_height_of_strips_does_not_matter(tmp_path, strip, small_blocks):
    mask = shore(8, smooth=1.2)
    probability = np.random.default_rng(0).random(mask.shape, dtype="f4")
    options = {"simplify": 1.5, "minimum_area": 300.0, "fill_holes": 700.0}
    whole = polygonize(tmp_path / "w.gpkg", mask, probability=probability, **options)
    cut = polygonize(tmp_path / "w.gpkg", mask, strip, probability=probability, **options)
    assert shapely.equals_identical(whole[0], cut[0]).all()
    for name, column in whole[1].items():
        np.testing.assert_array_equal(column, cut[1][name])


def test_a_straight_shore_needs_no_steps(tmp_path):
    rows, columns = np.mgrid[:200, :300]
    mask = (rows * 3 > columns + 100).astype("u1")
    exact, _ = polygonize(tmp_path / "w.gpkg", mask)
    simple, _ = polygonize(tmp_path / "w.gpkg", mask, simplify=1.0)
    assert shapely.get_num_coordinates(exact[0]) > 150
    assert shapely.get_num_coordinates(simple[0]) <= 9


def test_an_island_in_a_pocket_stays_on_its_side(tmp_path):
    mask = np.zeros((12, 20), "u1")
    mask[6:, 2:18] = 1
    mask[6:10, 7:11] = 0  # a bay of four pixels
    mask[8, 8] = 2  # and a pond within
    simple, columns = polygonize(tmp_path / "w.gpkg", mask, simplify=6.0)
    assert shapely.is_valid(simple).all()
    assert_apart(simple)
    assert simple[columns["value"] == 2][0].area == 1


def test_every_pixel_pattern_survives(tmp_path):
    """All masks of 2 × 2 pixels of three kinds, side by side and far apart."""
    mask = np.zeros((9 * 5 + 1, 9 * 5 + 1), "u1")
    for number, kinds in enumerate(np.ndindex(3, 3, 3, 3)):
        row, column = 1 + 5 * (number // 9), 1 + 5 * (number % 9)
        mask[row : row + 2, column : column + 2] = np.reshape(kinds, (2, 2))
    exact, _ = polygonize(tmp_path / "w.gpkg", mask)
    for tolerance in (0.4, 0.75, 3.0):
        simple, columns = polygonize(tmp_path / "w.gpkg", mask, simplify=tolerance)
        assert shapely.is_valid(simple).all()
        assert_apart(simple)
        assert len(simple) == len(exact)


def test_chords_close_without_water():
    kinds = np.zeros((5, 7), np.uint8)
    found = chords.find_chords(kinds, kinds.astype(np.int32), 0, 1.0)
    assert len(found) == 0
