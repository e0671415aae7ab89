"""Polygons of a mask against GDAL's own outlines and against the mask itself."""

import resource

import numpy as np
import pyogrio
import pytest
import shapely
from rasterio import Affine, features
from rasterio.crs import CRS

from model_backend.categories import Category
from model_backend.outputs import OutputFiles
from model_backend.protocol import HighwaterError
from model_backend.raster.grid import Grid
from model_backend.raster.polygons import Polygonizer

UTM = CRS.from_epsg(32646)
NORTH_UP = Affine(10, 0, 500000, 0, -10, 3000000)


def polygonize(path, mask, probability=None, areas=None, strip=None, transform=NORTH_UP, **more):
    """Run a mask through in strips; geometries and attributes by name."""
    grid = Grid(UTM, transform, mask.shape[1], mask.shape[0])
    areas = np.full(mask.shape, 100.0) if areas is None else areas
    strip = strip or len(mask)
    path.unlink(missing_ok=True)
    with Polygonizer(path, grid, **more) as polygonizer:
        for row in range(0, len(mask), strip):
            rows = slice(row, row + strip)
            known = None if probability is None else probability[rows]
            polygonizer.add(row, mask[rows], known, areas[rows])
    meta, _, geometry, columns = pyogrio.raw.read(path)
    assert polygonizer.count == len(geometry)
    return shapely.from_wkb(geometry), dict(zip(meta["fields"], columns))


def noise(share, shape=(60, 50), seed=0):
    """A mask of all categories with this share of water, a third of it permanent."""
    chances = [(1 - share) * 0.8, share * 0.7, share * 0.3, (1 - share) * 0.1, (1 - share) * 0.1]
    return np.random.default_rng(seed).choice([0, 1, 2, 3, 255], shape, p=chances).astype("u1")


@pytest.mark.parametrize("share", [0.05, 0.3, 0.5, 0.65, 0.9, 1.0])
@pytest.mark.parametrize(
    "transform",
    [NORTH_UP, Affine(10, 0, 500000, 0, 10, 3000000), Affine(7, 7, 500000, 7, -7, 3000000)],
    ids=["north-up", "south-up", "rotated"],
)
def test_outlines_are_those_of_gdal_and_valid(tmp_path, share, transform):
    mask = noise(share)
    polygons, columns = polygonize(tmp_path / "w.gpkg", mask, transform=transform)
    expected = {
        (int(value), shapely.normalize(shapely.geometry.shape(shape)).wkt)
        for shape, value in features.shapes(
            mask, mask=(mask == 1) | (mask == 2), connectivity=4, transform=transform
        )
    }
    found = {(int(v), shapely.normalize(p).wkt) for v, p in zip(columns["value"], polygons)}
    assert shapely.is_valid(polygons).all()
    assert shapely.is_ccw(shapely.get_exterior_ring(polygons)).all()
    assert found == expected
    assert len(polygons) == len(expected)


@pytest.mark.parametrize("share", [0.4, 0.6, 0.9])
def test_strips_of_any_height_give_the_same_file(tmp_path, share):
    mask = noise(share, seed=3)
    random = np.random.default_rng(1)
    probability = random.random(mask.shape, dtype="f4")
    probability[random.random(mask.shape) < 0.3] = np.nan
    areas = 80 + 20 * random.random(mask.shape)
    whole = polygonize(tmp_path / "w.gpkg", mask, probability, areas)
    for strip in (1, 2, 3, 7, 31, 59):
        polygons, columns = polygonize(tmp_path / "w.gpkg", mask, probability, areas, strip)
        assert shapely.equals_identical(polygons, whole[0]).all()
        for name, values in columns.items():
            np.testing.assert_array_equal(values, whole[1][name])


def test_attributes_add_up_to_the_mask(tmp_path):
    mask = noise(0.4, (80, 90), seed=5)
    random = np.random.default_rng(2)
    probability = random.random(mask.shape, dtype="f4")
    areas = 80 + 20 * random.random(mask.shape)
    polygons, columns = polygonize(tmp_path / "w.gpkg", mask, probability, areas, strip=13)
    for value, name in ((1, "Flood or water"), (2, "Permanent water")):
        of_value = columns["value"] == value
        assert set(columns["class"][of_value]) == {name}
        assert columns["pixels"][of_value].sum() == (mask == value).sum()
        assert columns["area_ha"][of_value].sum() * 1e4 == pytest.approx(
            areas[mask == value].sum(), rel=1e-6
        )
        weighted = (columns["mean_prob"] * columns["pixels"])[of_value].sum()
        assert weighted == pytest.approx(probability[mask == value].sum(), rel=1e-5)
    assert shapely.area(polygons) == pytest.approx(columns["pixels"] * 100)


def test_corners_that_touch_part_polygons_and_holes(tmp_path):
    mask = np.array(
        [
            [1, 0, 0, 0, 0],
            [0, 1, 1, 1, 0],
            [0, 1, 0, 1, 0],
            [0, 1, 1, 0, 0],
            [0, 0, 0, 1, 0],
        ],
        "u1",
    )
    for strip in (1, 2, 5):
        polygons, columns = polygonize(tmp_path / "w.gpkg", mask, strip=strip)
        assert sorted(columns["pixels"]) == [1, 1, 7]
        ring = polygons[list(columns["pixels"]).index(7)]
        assert ring.is_valid
        assert ring.area == 700
        assert len(ring.interiors) == 1


def test_a_region_that_joins_late_is_one(tmp_path):
    mask = np.zeros((9, 9), "u1")
    mask[:, ::2] = 1
    mask[8] = 1
    polygons, columns = polygonize(tmp_path / "w.gpkg", mask, strip=2)
    assert list(columns["pixels"]) == [(mask == 1).sum()]
    assert polygons[0].is_valid


def test_mean_probability_is_null_where_nothing_is_known(tmp_path):
    mask = np.array([[1, 0, 1]], "u1")
    probability = np.array([[np.nan, 0.1, 0.75]], "f4")
    _, columns = polygonize(tmp_path / "w.gpkg", mask, probability)
    assert np.isnan(columns["mean_prob"][0])
    assert columns["mean_prob"][1] == 0.75


def test_small_regions_can_be_left_out(tmp_path):
    mask = np.array([[1, 0, 1, 1], [0, 0, 1, 0]], "u1")
    _, columns = polygonize(tmp_path / "w.gpkg", mask, minimum_pixels=2)
    assert list(columns["pixels"]) == [3]


def test_other_categories_can_be_outlined(tmp_path):
    mask = np.array([[1, 3, 3, 255]], "u1")
    shadow = Category(3, "Shadow", (0, 0, 0, 255))
    _, columns = polygonize(tmp_path / "w.gpkg", mask, categories=[shadow])
    assert list(columns["class"]) == ["Shadow"]
    assert list(columns["pixels"]) == [2]


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson", ".fgb", ".sqlite"])
@pytest.mark.parametrize("water", [True, False])
def test_every_format_keeps_crs_and_attributes(tmp_path, suffix, water):
    path = tmp_path / f"w{suffix}"
    polygons, columns = polygonize(path, np.full((3, 4), int(water), "u1"))
    assert len(polygons) == water
    if water or suffix != ".geojson":  # GeoJSON has columns only where it has features
        assert list(columns) == ["value", "class", "area_ha", "mean_prob", "pixels"]
    crs = CRS.from_epsg(4326) if suffix == ".geojson" else UTM
    assert CRS.from_user_input(pyogrio.read_info(path)["crs"]) == crs
    if water:
        assert suffix == ".geojson" or polygons[0].area == 1200
        assert columns["area_ha"][0] == 0.12


def test_batches_are_appended(tmp_path, monkeypatch):
    monkeypatch.setattr("model_backend.raster.features.BATCH", 100)
    mask = noise(0.3, (100, 60))
    at_once = polygonize(tmp_path / "w.fgb", mask)
    for suffix in (".gpkg", ".shp"):
        polygons, columns = polygonize(tmp_path / f"w{suffix}", mask, strip=10)
        assert len(polygons) > 500
        assert columns["area_ha"].sum() == pytest.approx(at_once[1]["area_ha"].sum())
        assert pyogrio.read_info(tmp_path / f"w{suffix}")["features"] == len(polygons)
    leftovers = [p.name for p in tmp_path.iterdir() if "journal" in p.name or "wal" in p.name]
    assert leftovers == []


@pytest.mark.parametrize("suffix", [".gpkg", ".shp"])
def test_outputs_appear_whole_with_all_their_files(tmp_path, suffix):
    outputs = OutputFiles({"polygons": str(tmp_path / f"Überflutung{suffix}")}, "abc")
    old_index = tmp_path / "Überflutung.qix"
    old_index.write_bytes(b"of an older file")
    grid = Grid(UTM, NORTH_UP, 4, 3)
    with Polygonizer.output(outputs, "polygons", grid) as polygonizer:
        polygonizer.add(0, np.ones((3, 4), "u1"), None, np.ones((3, 4)))
    assert all(p.name.startswith(".part-abc-") or p == old_index for p in tmp_path.iterdir())
    outputs.commit()
    names = {p.suffix for p in tmp_path.iterdir() if p != old_index}
    assert names == ({suffix} if suffix == ".gpkg" else {".shp", ".shx", ".dbf", ".prj", ".cpg"})
    assert not (suffix == ".shp" and old_index.exists())
    info = pyogrio.read_info(tmp_path / f"Überflutung{suffix}")
    assert info["layer_name"] == "Überflutung"
    assert info["features"] == 1


def test_nothing_is_left_of_a_failure(tmp_path):
    grid = Grid(UTM, NORTH_UP, 4, 3)
    with pytest.raises(RuntimeError), Polygonizer(tmp_path / "w.shp", grid) as polygonizer:
        polygonizer.add(0, np.ones((3, 4), "u1"), None, np.ones((3, 4)))
        polygonizer.close()
        assert (tmp_path / "w.dbf").exists()
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson"])
def test_a_full_disk_is_an_error_and_leaves_nothing(tmp_path, suffix):
    mask = noise(0.3, (200, 200))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, before[1]))
    try:
        with pytest.raises(HighwaterError) as caught:
            polygonize(tmp_path / f".part-abc-water{suffix}", mask, strip=50)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert caught.value.code in ("output.disk_full", "output.write_failed")
    assert f"“water{suffix}”" in caught.value.sentence
    assert list(tmp_path.iterdir()) == []


def test_missing_rows_are_noticed(tmp_path):
    grid = Grid(UTM, NORTH_UP, 4, 3)
    with pytest.raises(ValueError, match="1 of 3"), Polygonizer(tmp_path / "w.gpkg", grid) as it:
        it.add(0, np.ones((1, 4), "u1"), None, np.ones((1, 4)))
    with pytest.raises(ValueError, match="rows from 0"):
        Polygonizer(tmp_path / "w.gpkg", grid).add(1, np.ones((1, 4), "u1"), None, np.ones((1, 4)))
    assert list(tmp_path.iterdir()) == []


def test_unknown_format_is_refused(tmp_path):
    with pytest.raises(HighwaterError) as caught:
        Polygonizer(tmp_path / "w.xyz", Grid(UTM, NORTH_UP, 4, 3))
    assert caught.value.code == "output.unknown_format"
