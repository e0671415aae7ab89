"""What is left out of polygons, filled and added; GeoJSON as its standard wants it."""

import json

import numpy as np
import pyogrio
import pytest
import shapely
from pyproj import Transformer
from rasterio import Affine
from rasterio.crs import CRS

from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters.mapping import PolygonParameters
from model_backend.raster.areas import PixelAreas
from model_backend.raster.grid import WGS84, Grid
from model_backend.raster.polygons import Polygonizer

UTM = CRS.from_epsg(32646)
NORTH_UP = Affine(10, 0, 500000, 0, -10, 3000000)


def polygonize(path, mask, strip=None, crs=UTM, transform=NORTH_UP, constants=None, **options):
    path.unlink(missing_ok=True)
    grid = Grid(crs, transform, mask.shape[1], mask.shape[0])
    areas = PixelAreas(grid)
    strip = strip or len(mask)
    parameters = PolygonParameters(**options)
    with Polygonizer(path, grid, options=parameters, constants=constants) as polygonizer:
        for row in range(0, len(mask), strip):
            rows = mask[row : row + strip]
            polygonizer.add(row, rows, None, areas.rows(row, len(rows)))
    meta, _, geometry, columns = pyogrio.raw.read(path)
    return shapely.from_wkb(geometry), dict(zip(meta["fields"], columns))


@pytest.fixture
def lake():
    """A lake with holes of 1, 4 and 30 pixels; a pond of 2 pixels lies in the last."""
    mask = np.zeros((30, 40), "u1")
    mask[2:28, 2:38] = 1
    mask[5, 5] = 0
    mask[10:12, 10:12] = 255
    mask[15:20, 15:21] = 0
    mask[17, 17:19] = 2
    mask[0, 39] = 1
    return mask


@pytest.mark.parametrize("strip", [1, 6, 30])
@pytest.mark.parametrize("simplify", [0.0, 0.6])
def test_small_holes_are_filled_and_measured(tmp_path, lake, strip, simplify):
    grid = Grid(UTM, NORTH_UP, 40, 30)
    areas = PixelAreas(grid).rows(0, 30)
    polygons, columns = polygonize(
        tmp_path / "w.gpkg", lake, strip, fill_holes=450.0, simplify=simplify
    )
    largest = int(np.argmax(columns["pixels"]))
    assert shapely.get_num_interior_rings(polygons[largest]) == 1
    assert columns["pixels"][largest] == 26 * 36 - 1 - 4 - 30
    expected = areas[2:28, 2:38].sum() - areas[15:20, 15:21].sum()
    assert columns["area_ha"][largest] * 1e4 == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize("strip", [1, 6, 30])
@pytest.mark.parametrize("simplify", [0.0, 0.6])
def test_a_hole_with_a_polygon_in_it_stays(tmp_path, lake, strip, simplify):
    options = {"fill_holes": 3500.0, "simplify": simplify}
    polygons, columns = polygonize(tmp_path / "w.gpkg", lake, strip, **options)
    lake_polygon = polygons[int(np.argmax(columns["pixels"]))]
    assert shapely.get_num_interior_rings(lake_polygon) == 1
    pond = polygons[list(columns["value"]).index(2)]
    assert not shapely.overlaps(lake_polygon, pond)
    assert not shapely.contains(lake_polygon, pond)
    # The pond is too small to be drawn: nothing keeps the hole.
    polygons, columns = polygonize(tmp_path / "w.gpkg", lake, strip, minimum_area=250.0, **options)
    assert len(polygons) == 1
    assert shapely.get_num_interior_rings(polygons[0]) == 0


def test_an_island_of_water_deep_in_a_hole_keeps_it(tmp_path):
    mask = np.ones((300, 20), "u1")
    mask[5:295, 5:15] = 0
    mask[7, 7] = 1
    options = {"fill_holes": 1e9}
    polygons, _ = polygonize(tmp_path / "w.gpkg", mask, 10, **options)
    assert sorted(shapely.get_num_interior_rings(polygons)) == [0, 1]
    mask[7, 7] = 0
    polygons, _ = polygonize(tmp_path / "w.gpkg", mask, 10, **options)
    assert list(shapely.get_num_interior_rings(polygons)) == [0]


def test_the_minimum_area_is_geodesic(tmp_path):
    # Pixels of 0.001° are 12,308 m² at the equator and half as large at 60° north.
    mask = np.array([[1, 1, 0, 1]], "u1")
    for latitude, kept in ((0.0, [2, 1]), (60.0, [2]), (80.0, [])):
        transform = Affine(0.001, 0, 10, 0, -0.001, latitude)
        _, columns = polygonize(
            tmp_path / "w.gpkg", mask, crs=WGS84, transform=transform, minimum_area=9_000.0
        )
        assert sorted(columns["pixels"]) == sorted(kept)


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson", ".fgb", ".sqlite"])
def test_constants_become_columns(tmp_path, suffix, lake):
    constants = {"date": "2024-08-21", "source": "Szene Ü", "model": "", "extra": "x"}
    _, columns = polygonize(tmp_path / f"w{suffix}", lake, constants=constants)
    assert list(columns)[-4:] == ["date", "source", "model", "extra"]
    assert set(columns["source"]) == {"Szene Ü"}
    assert set(columns["model"]) <= {None, ""}
    assert len(columns["date"]) == 3


@pytest.mark.parametrize(
    ("option", "value"),
    [("minimum_area", -1.0), ("fill_holes", float("nan")), ("simplify", float("inf"))],
)
def test_options_that_mean_nothing_are_refused(tmp_path, lake, option, value):
    with pytest.raises(HighwaterError) as caught:
        polygonize(tmp_path / "w.gpkg", lake, **{option: value})
    assert caught.value.code == "parameter.polygons"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("simplify", [0.0, 1.0])
def test_geojson_is_what_its_standard_wants(tmp_path, simplify):
    mask = np.zeros((60, 400), "u1")
    mask[10:50, 5:390] = 1
    mask[30:60, 100:200] = 2  # meets the flood's straight shore in its middle
    mask[20, 20] = 0
    path = tmp_path / "w.geojson"
    polygons, _ = polygonize(path, mask, simplify=simplify)
    document = json.loads(path.read_text(encoding="utf-8"))
    assert "crs" not in document
    for feature in document["features"]:
        outer, *inner = feature["geometry"]["coordinates"]
        assert shapely.LinearRing(outer).is_ccw
        assert not any(shapely.LinearRing(ring).is_ccw for ring in inner)
        for value in np.concatenate([outer, *inner]).ravel():
            assert round(value, 7) == value
    flood, permanent = polygons
    assert shapely.is_valid(polygons).all()
    # Common points lie in both, so that nothing overlaps although edges are transformed.
    common = shapely.intersection(flood, permanent)
    assert common.area == 0
    shared = set(map(tuple, shapely.get_coordinates(flood))) & set(
        map(tuple, shapely.get_coordinates(permanent))
    )
    assert len(shared) == 4
    to_map = Transformer.from_crs(4326, 32646, always_xy=True)
    back = shapely.transform(flood, lambda points: np.stack(to_map.transform(*points.T), 1))
    assert back.area == pytest.approx(100 * (mask == 1).sum(), rel=1e-4)


def test_geojson_is_cut_at_the_antimeridian(tmp_path):
    mask = np.ones((10, 100), "u1")
    polygons, columns = polygonize(
        tmp_path / "w.geojson", mask, crs=WGS84, transform=Affine(0.0001, 0, 179.995, 0, -0.0001, 5)
    )
    assert polygons[0].geom_type == "MultiPolygon"
    assert polygons[0].is_valid
    parts = sorted(part.bounds for part in polygons[0].geoms)
    assert parts[0][0] == -180
    assert parts[0][2] == pytest.approx(-179.995)
    assert parts[1][0] == pytest.approx(179.995)
    assert parts[1][2] == 180
    assert list(columns["pixels"]) == [1000]


def test_a_pond_that_fills_its_hole_is_never_drawn_over(tmp_path):
    mask = np.ones((120, 40), "u1")
    for row in range(5, 115, 10):
        mask[row : row + 3, 10:13] = 2
    transform = Affine(0.0001, 0, 10, 0, -0.0001, 60)
    for size in np.linspace(540, 580, 9):  # about nine pixels
        polygons, columns = polygonize(
            tmp_path / "w.gpkg", mask, crs=WGS84, transform=transform, fill_holes=size
        )
        assert shapely.get_num_interior_rings(polygons[columns["value"] == 1]).sum() == 11
