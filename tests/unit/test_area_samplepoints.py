"""The job ``samplepoints``: strata, sizes, equal chances and what is refused."""

import sqlite3

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio import Affine
from scipy.ndimage import distance_transform_edt

from model_backend.area.allocation import allocate
from model_backend.area.drawing import draw, take_stock
from model_backend.area.names import STRATA
from model_backend.area.strata import StratumMap
from model_backend.context import JobContext
from model_backend.outputs import OutputFiles
from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import RasterLayer
from model_backend.raster.source import open_raster

DEGREES = Affine(0.0002, 0, 10, 0, -0.0001, 60)
"""Near 60° north these pixels are about 11 m both ways."""


def mask_values(height=600, width=300):
    """A lake with a permanent middle across two blocks, excluded and uncertain ground, no data."""
    rows, columns = np.mgrid[:height, :width]
    distance = np.hypot(rows - 256, columns - 150)
    values = (distance < 100).astype("u1")
    values[distance < 30] = 2
    values[500:520] = 3
    values[540:545] = 4
    values[:20] = 255
    return values


@pytest.fixture
def context(tmp_path):
    return JobContext(lambda event: None, OutputFiles({}, "token"), tmp_path)


@pytest.fixture
def strata_of(write_raster):
    """Open a mask as strata; everything is closed at the end."""
    opened = []

    def make(values, edge=0.0, **options):
        source = open_raster(RasterLayer(write_raster(values, "mask.tif", **options)))
        opened.append(source)
        return StratumMap(source, edge)

    yield make
    for source in opened:
        source.close()


def read_points(path):
    meta, _, wkb, values = pyogrio.raw.read(path, layer=pyogrio.list_layers(path)[0][0])
    return dict(zip(meta["fields"], values)), shapely.from_wkb(wkb), meta


def test_strata_at_the_edge_equal_those_of_the_whole_mask(strata_of):
    values = mask_values()
    found = np.concatenate([block.codes for block in strata_of(values, edge=25).blocks()])
    water = np.isin(values, (1, 2))
    other = np.isin(values, (0, 3, 4))
    pixel = 10 / 0.9996  # UTM at its central meridian
    near_dry = distance_transform_edt(~other) * pixel <= 25
    near_water = distance_transform_edt(~water) * pixel <= 25
    expected = {
        "dry": (values == 0) & ~near_water,
        "edge_dry": (values == 0) & near_water,
        "water": (values == 1) & ~near_dry,
        "edge_water": water & near_dry,
        "permanent": values == 2,
        "excluded": values == 3,
        "uncertain": values == 4,
    }
    for name, pixels in expected.items():
        assert ((found == STRATA.index(name)) == pixels).all(), name
    assert ((found == 255) == (values == 255)).all()


def test_edges_in_degrees_are_metres_on_the_ground(strata_of):
    values = np.zeros((100, 100), "u1")
    values[40:60, 40:60] = 1
    strata = strata_of(values, edge=23, crs="EPSG:4326", transform=DEGREES)
    codes = np.concatenate([block.codes for block in strata.blocks()])
    edge = codes == STRATA.index("edge_dry")
    # 23 m are two rows of 11.1 m and two columns of 11.2 m.
    assert np.flatnonzero(edge[:, 50]).tolist() == [38, 39, 60, 61]
    assert np.flatnonzero(edge[50]).tolist() == [38, 39, 60, 61]


def test_the_hash_is_that_of_the_values(strata_of):
    def sha256(values, **options):
        strata = strata_of(values, **options)
        for _ in strata.blocks():
            pass
        return strata.sha256

    values = mask_values()
    changed = values.copy()
    changed[300, 7] = 1
    assert sha256(values) == sha256(values, compress="deflate") == sha256(values.astype("f4"))
    assert sha256(values) != sha256(changed)
    assert sha256(values) != sha256(values, transform=Affine(10, 0, 500_010, 0, -10, 2_960_000))


def test_shares():
    pixels = {"dry": 8000, "water": 1900, "uncertain": 100}
    assert allocate(pixels, 300, 30, {}) == {"dry": 218, "water": 52, "uncertain": 30}
    assert allocate(pixels, 300, 1, {}) == {"dry": 240, "water": 57, "uncertain": 3}
    assert allocate(pixels, 300, 30, {"water": 200}) == {"dry": 70, "water": 200, "uncertain": 30}
    assert allocate(pixels, 20, 30, {}) == dict.fromkeys(pixels, 30)
    everything = {"dry": 5, "water": 6, "uncertain": 7}
    assert allocate(pixels, 300, 30, everything) == everything
    with pytest.raises(HighwaterError, match="“uncertain” has 100 pixels, fewer than its 150"):
        allocate(pixels, 300, 150, {})
    with pytest.raises(HighwaterError, match="no pixel in the stratum “edge_dry”"):
        allocate(pixels, 300, 30, {"edge_dry": 10})


def test_every_pixel_of_a_stratum_has_the_same_chance(strata_of, context):
    values = np.zeros((300, 4), "u1")  # two blocks
    values[250:262, 1] = 1
    strata = strata_of(values)
    inventory = take_stock(strata, context, 1)
    random = np.random.default_rng(0)
    hits = np.zeros(values.shape)
    for _ in range(700):
        drawn = draw(strata, inventory, {"water": 5, "dry": 2}, random, context)
        assert len(set(zip(drawn.rows, drawn.columns))) == 7
        hits[drawn.rows, drawn.columns] += 1
    water = hits[values == 1]
    assert water.sum() == 700 * 5
    expected = 700 * 5 / 12
    # Chi-squared with 11 degrees of freedom; sampling without replacement makes it smaller.
    assert ((water - expected) ** 2 / expected).sum() < 24.7
    assert hits[values == 0].sum() == 700 * 2


def test_the_layer(run_job, write_raster, tmp_path):
    values = mask_values()
    mask = write_raster(values, "mask.tif")
    probability = write_raster(np.where(values == 255, np.nan, 0.25).astype("f4"), "p.tif")
    wanted = {"mask": {"path": mask}, "probability": {"path": probability}, "edge": 20.0}
    path = tmp_path / "points.gpkg"
    result, log = run_job("samplepoints", {"points": path}, size=300, seed=5, **wanted)
    table, points, meta = read_points(path)
    assert result.numbers == {"NUMBER_OF_POINTS": len(points), "NUMBER_OF_STRATA": 7}
    assert list(table)[:3] == ["id", "label", "note"]
    assert np.isnan(table["label"]).all() and (table["prob"] == 0.25).all()
    assert sorted(table["id"]) == list(range(1, len(points) + 1))
    assert len(set(table["stratum"][:60])) == 7  # in random order
    with rasterio.open(mask) as dataset:
        column, row = ~dataset.transform @ (shapely.get_x(points), shapely.get_y(points))
        assert np.allclose(column % 1, 0.5) and np.allclose(row % 1, 0.5)
        assert meta["crs"] == "EPSG:32646"
    at = values[row.astype(int), column.astype(int)]
    says = {"dry": 0, "edge_dry": 0, "water": 1, "permanent": 2, "excluded": 3, "uncertain": 4}
    for name, value in says.items():
        here = table["stratum"] == name
        assert (at[here] == value).all() and here.sum() == table["str_points"][here][0]
    assert set(table["map"][np.isin(at, (1, 2))]) == {"water"}
    excluded = table["stratum"] == "excluded"
    assert (table["str_pixels"][excluded] == 20 * 300).all()
    assert table["str_area"][excluded] == pytest.approx(60 / 0.9996**2, rel=1e-4)
    again = tmp_path / "again.geojson"
    run_job("samplepoints", {"points": again}, size=300, seed=5, **wanted)
    assert [p.wkt for p in read_points(again)[1]] == [p.wkt for p in points]
    run_job("samplepoints", {"points": again}, size=300, seed=6, **wanted)
    assert [p.wkt for p in read_points(again)[1]] != [p.wkt for p in points]
    style = (tmp_path / "points.qml").read_text("utf-8")
    with sqlite3.connect(path) as file:
        assert file.execute(
            "SELECT styleQML, useAsDefault FROM layer_styles WHERE f_table_name = 'points'"
        ).fetchall() == [(style, 1)]
    assert sorted(item.name for item in tmp_path.iterdir() if "part" in item.name) == []


def test_bad_requests_leave_nothing(run_job, write_raster, tmp_path):
    mask = {"path": write_raster(mask_values(), "mask.tif")}
    blank = {"path": write_raster(np.full((9, 9), 255, "u1"), "blank.tif")}
    shades = {"path": write_raster(np.full((9, 9), 7, "u1"), "shades.tif")}
    folder = tmp_path / "out"
    folder.mkdir()

    def code(outputs=None, **parameters):
        with pytest.raises(HighwaterError) as caught:
            run_job("samplepoints", outputs or {"points": folder / "p.gpkg"}, **parameters)
        assert caught.value.remedy
        return caught.value.code

    assert code(mask=mask, sizes={"lake": 9}) == "sample.unknown_stratum"
    assert code(mask=mask, sizes={"edge_water": 9}) == "sample.unknown_stratum"
    assert code(mask=mask, sizes={"water": 0}) == "parameter.size"
    assert code(mask=mask, sizes={"uncertain": 1501}) == "sample.stratum_small"
    assert code(mask=mask, edge=5.0) == "parameter.edge"
    assert code(mask=mask, edge=1e5) == "parameter.edge"
    assert code(mask=mask, edge=-1.0) == "parameter.edge"
    assert code(mask=blank) == "input.nothing_valid"
    assert code(mask=shades) == "input.unexpected_values"
    loud = {"path": write_raster(np.full((600, 300), 7, "u1"), "loud.tif")}
    assert code(mask=mask, probability=loud) == "input.unexpected_values"
    assert code({"points": folder / "p.txt"}, mask=mask) == "output.unknown_format"
    assert list(folder.iterdir()) == []
