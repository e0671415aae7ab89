"""The job ``floodchange``: pairs of maps whose change is known."""

import json
import tracemalloc

import numpy as np
import pyogrio
import pytest
import rasterio
from rasterio import Affine

from model_backend.categories import CHANGE_CATEGORIES, NO_DATA
from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import Extent
from model_backend.protocol.plain import to_plain
from model_backend.water.days import day_in
from tests.support.jobs import run_job, write_raster  # noqa: F401
from tests.support.scenes import TEN_METRES, UTM, read

# Every pair of codes of a mask: the row is the earlier date, the column the later one.
CODES = [0, 1, 2, 3, 4, 255]
CHANGE = [
    [0, 1, 3, 4, 4, 255],
    [2, 3, 3, 4, 4, 255],
    [3, 3, 3, 4, 4, 255],
    [4, 4, 4, 4, 4, 255],
    [4, 4, 4, 4, 4, 255],
    [255] * 6,
]
HECTARE = 0.01 / 0.9996**2  # of a pixel of 10 m near the central meridian of UTM


@pytest.fixture
def compare(run_job, write_raster):  # noqa: F811
    """Write two maps, compare them; the result and the log."""

    def run(first, second, outputs=None, options=({}, {}), **more):
        layers = []
        for number, (values, how) in enumerate(zip((first, second), options)):
            name = how.pop("name", f"maps/{number}.tif")
            path = write_raster(values, name, **how)
            layers.append({"path": path, "name": ""})
        return run_job("floodchange", outputs, first=layers[0], second=layers[1], **more)

    return run


def refusal(compare, *args, **more):
    with pytest.raises(HighwaterError) as caught:
        compare(*args, **more)
    assert caught.value.remedy
    return caught.value


def test_every_pair_of_codes(compare, tmp_path):
    first = np.repeat(np.array(CODES, "u1"), 6).reshape(6, 6)
    out = tmp_path / "c.tif"
    result, log = compare(first, first.T.copy(), {"change": out})
    assert read(out).tolist() == CHANGE
    change = np.array(CHANGE)
    for name, code in (("NEW", 1), ("RECEDED", 2), ("PERSISTENT", 3), ("UNKNOWN", 4)):
        expected = (change == code).sum() * HECTARE
        assert result.numbers[f"{name}_AREA"] == pytest.approx(expected, rel=1e-4)
    assert "permanent water that one of the maps does not show" in log
    with rasterio.open(out) as dataset:
        assert dataset.nodata == NO_DATA
        assert dataset.tags(1)["CATEGORY_1"] == CHANGE_CATEGORIES[1].name
    assert out.with_suffix(".qml").exists()
    record = json.loads((tmp_path / "c.provenance.json").read_text("utf-8"))
    assert record["numbers"] == result.numbers and len(record["inputs"]) == 2
    assert result.outputs["provenance"] == str(tmp_path / "c.provenance.json")


def test_a_mask_and_a_probability(compare, tmp_path):
    first = np.zeros((4, 4), "u1")
    first[0] = 1
    second = np.full((4, 4), 0.2, "f4")
    second[:, 0] = 0.6
    second[3, 3] = np.nan
    out = tmp_path / "c.tif"
    _, log = compare(first, second, {"change": out})
    assert read(out).tolist() == [[3, 2, 2, 2], [1, 0, 0, 0], [1, 0, 0, 0], [1, 0, 0, 255]]
    assert "probabilities from 0.5" in log and "values 1 are water" in log
    compare(first, second, {"change": out}, threshold=0.7)
    assert read(out)[1:, 0].tolist() == [0, 0, 0]


def test_polygons_have_categories_and_a_least_area(compare, tmp_path):
    first, second = np.zeros((20, 20), "u1"), np.zeros((20, 20), "u1")
    first[2:8, 2:8] = 1
    second[2:8, 5:12] = 1
    second[15, 15] = 1
    out = tmp_path / "c.gpkg"
    result, _ = compare(first, second, {"polygons": out}, minimum_area=500.0)
    meta, _, shapes, columns = pyogrio.raw.read(out)
    found = dict(zip(meta["fields"], columns))
    areas = dict(zip(found["class"], found["area_ha"]))
    assert areas == pytest.approx(
        {
            "New water": 24 * HECTARE,
            "Receded water": 18 * HECTARE,
            "Water at both dates": 18 * HECTARE,
        },
        rel=1e-4,
    )
    # The raster's area keeps what is too small for a polygon.
    assert result.numbers["NEW_AREA"] == pytest.approx(25 * HECTARE, rel=1e-4)
    assert (tmp_path / "c.provenance.json").exists()


def test_another_place_and_pixel_size(compare, tmp_path):
    """Compared where both lie, on the pixels of the first, and said."""
    first = np.zeros((30, 40), "u1")
    second = np.ones((10, 10), "u1")
    coarse = TEN_METRES @ Affine.translation(20, 0) @ Affine.scale(3)
    out = tmp_path / "c.tif"
    result, log = compare(first, second, {"change": out}, ({}, {"transform": coarse}))
    assert read(out).shape == (30, 20) and (read(out) == 1).all()
    assert "pixels of 10 m" in log and "of 30 m" in log and "shores" in log
    assert result.numbers["NEW_AREA"] == pytest.approx(600 * HECTARE, rel=1e-4)


def test_an_extent_is_kept(compare, tmp_path):
    first = np.zeros((30, 40), "u1")
    xmin, ymax = TEN_METRES @ (5, 10)
    extent = to_plain(Extent(xmin, ymax - 100, xmin + 200, ymax))
    out = tmp_path / "c.tif"
    # The second map ends within the extent: what lies beyond has no data.
    _, log = compare(first, np.ones((30, 15), "u1"), {"change": out}, extent=extent)
    assert read(out).tolist() == [[1] * 10 + [255] * 10] * 10
    assert "50.0 % of the part" in log


@pytest.mark.parametrize(
    ("names", "warned"),
    [
        (("water_20210105.tif", "water_2021-01-17.tif"), False),
        (("water_20210117.tif", "water_2021-01-05.tif"), True),
        (("water_20210117.tif", "water.tif"), False),
    ],
)
def test_dates_in_the_wrong_order_are_warned_about(compare, names, warned):
    first, second = np.zeros((4, 4), "u1"), np.ones((4, 4), "u1")
    _, log = compare(first, second, options=[{"name": f"maps/{name}"} for name in names])
    assert ("Swap them" in log) is warned


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("S1A_IW_GRDH_1SDV_20210105T053020_20210105T053045_036_9C2A", "2021-01-05"),
        ("S1_20201231T235959_20210101T000020", "2020-12-31"),
        ("flood 2021_01_05", "2021-01-05"),
        ("2021-01-05T05:30:20Z", "2021-01-05"),
        ("20210105_20210117_coherence", None),
        ("20211399", None),
        ("tile_120210105", None),
        ("2021-0105", None),
        ("", None),
    ],
)
def test_days_in_names(text, day):
    found = day_in(text)
    assert (found and found.isoformat()) == day


def test_the_day_of_a_map_is_that_of_its_scene(compare, tmp_path):
    """A map of Highwater without a date in its name has a record of what it was made from."""
    (tmp_path / "maps").mkdir()
    record = {"inputs": [{"name": "S1A_20210301T053020", "path": "/data/scene.tif"}]}
    (tmp_path / "maps" / "0.provenance.json").write_text(json.dumps(record))
    values = np.ones((4, 4), "u1")
    _, log = compare(values, values, options=({}, {"name": "maps/20210217.tif"}))
    assert "of 2021-03-01" in log and "Swap them" in log


def test_refusals(compare, run_job, write_raster, tmp_path):  # noqa: F811
    dry, wet = np.zeros((8, 8), "u1"), np.ones((8, 8), "u1")
    away = {"transform": TEN_METRES @ Affine.translation(100, 0)}
    assert refusal(compare, dry, wet, options=({}, away)).code == "input.no_overlap"
    nowhere = ({}, {"crs": None})
    assert refusal(compare, dry, wet, options=nowhere).code == "input.no_crs"
    empty = np.full((8, 8), 255, "u1")
    assert refusal(compare, dry, empty).code == "input.nothing_valid"
    assert refusal(compare, dry, 7 * wet).code == "input.unexpected_values"
    undeclared = {"nodata": 0}
    assert refusal(compare, dry, wet, options=({}, undeclared)).code == "input.ambiguous_values"
    months = np.arange(64, dtype="u1").reshape(8, 8) % 13
    seasonal = ({}, {"name": "maps/seasonality.tif"})
    refused = refusal(compare, dry, months, options=seasonal)
    assert refused.code == "input.not_water" and "seasonality.tif" in str(refused)
    for threshold in (-0.1, 1.5, float("nan")):
        assert refusal(compare, dry, wet, threshold=threshold).code == "parameter.threshold"
    assert refusal(compare, dry, wet, minimum_area=-1.0).code == "parameter.minimum_area"
    assert refusal(compare, dry, wet, {"change": tmp_path / "c.png"}).code == "output.format"
    path = write_raster(dry, "maps/same.tif")
    with pytest.raises(HighwaterError) as caught:
        run_job("floodchange", first={"path": path}, second={"path": path})
    assert caught.value.code == "input.same_layer"
    (tmp_path / "c.provenance.json").mkdir()
    assert refusal(compare, dry, wet, {"change": tmp_path / "c.tif"}).code == "output.is_folder"
    assert sorted(item.name for item in tmp_path.iterdir()) == ["c.provenance.json", "maps"]


def test_memory_does_not_grow_with_the_height(run_job, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setattr("model_backend.raster.strips.STRIP", 300_000)
    paths = {}
    for height in (256, 8192):
        for number in (0, 1):
            path = tmp_path / f"{number}_{height}.tif"
            with rasterio.open(
                path, "w", "GTiff", 1024, height, 1, UTM, TEN_METRES, "uint8",
                tiled=True, compress="deflate",
            ) as dataset:  # fmt: skip
                dataset.write(np.full((height, 1024), number, "u1"), 1)
            paths[number, height] = {"path": str(path)}
    peaks = []
    tracemalloc.start()
    for height in (256, 8192):
        outputs = {"change": tmp_path / f"c{height}.tif"}
        tracemalloc.reset_peak()
        run_job("floodchange", outputs, first=paths[0, height], second=paths[1, height])
        peaks.append(tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()
    # The taller maps have 8 megapixels each, and areas of 64 MiB.
    assert peaks[1] - peaks[0] < 4e6
