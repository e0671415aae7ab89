"""The job ``evaluatemap``: known maps against known references."""

import json

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from pyproj import Transformer
from rasterio import Affine
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from model_backend.categories import FALSE_ALARM, HIT, MISS, NO_DATA
from model_backend.evaluation.blocks import BlockCounts, block_intervals
from model_backend.evaluation.boundary import BoundaryScores
from model_backend.evaluation.confusion import Confusion, compare
from model_backend.jobs import run_request
from model_backend.protocol import HighwaterError, Log, Request
from model_backend.protocol.parameters import (
    EvaluateMapParameters,
    Extent,
    RasterLayer,
    VectorLayer,
)
from model_backend.protocol.plain import to_plain

UTM = CRS.from_epsg(32646)
NORTH_UP = Affine(10, 0, 500000, 0, -10, 3000000)

PREDICTION = np.array(
    [
        [1, 1, 0, 0, 255],
        [2, 1, 0, 0, 255],
        [0, 3, 4, 0, 1],
        [0, 0, 0, 0, 1],
    ],
    "u1",
)
REFERENCE = np.array(
    [
        [1, 0, 0, 1, 1],
        [1, 1, 0, 0, 0],
        [0, 1, 1, 0, -1],
        [0, 0, 0, 0, -1],
    ],
    "i2",
)
# By hand: hits (0,0) (1,0) (1,1); false alarm (0,1); misses (0,3) and, under the categories
# excluded and uncertain, (2,1) (2,2); four pixels have no data or an invalid reference.
EXPECTED = {"TP": 3, "FP": 1, "FN": 3, "TN": 9, "VALID_PIXELS": 16}


@pytest.fixture
def raster(tmp_path):
    """Write an array as a raster and return its layer."""

    def write(name, values, crs=UTM, transform=NORTH_UP, nodata=None):
        path = tmp_path / f"{name}.tif"
        values = np.asarray(values)
        height, width = values.shape
        profile = {"width": width, "height": height, "count": 1, "dtype": values.dtype}
        with rasterio.open(
            path, "w", "GTiff", **profile, crs=crs, transform=transform, nodata=nodata
        ) as dataset:
            dataset.write(values, 1)
        return RasterLayer(str(path), name)

    return write


def polygons(path, geometries, crs, **more):
    wkb = shapely.to_wkb(np.array(geometries, object))
    kind = geometries[0].geom_type if geometries else "Polygon"
    pyogrio.raw.write(path, wkb, [], [], driver="GPKG", geometry_type=kind, crs=crs, **more)
    return VectorLayer(str(path), name="polygons")


def evaluate(prediction, reference=None, outputs=None, **more):
    """Run the job; numbers and the lines of the log."""
    if isinstance(reference, VectorLayer):
        more["reference_polygons"] = reference
    elif reference is not None:
        more["reference_raster"] = reference
    parameters = EvaluateMapParameters(prediction, **more)
    events = []
    request = Request("evaluatemap", to_plain(parameters), outputs or {})
    result = run_request(request, events.append)
    return result.numbers, [event.text for event in events if isinstance(event, Log)]


def refusal(*args, **more):
    with pytest.raises(HighwaterError) as caught:
        evaluate(*args, **more)
    assert caught.value.remedy
    return caught.value


def test_counts_and_scores(raster):
    numbers, _ = evaluate(raster("map", PREDICTION), raster("truth", REFERENCE))
    assert {name: numbers[name] for name in EXPECTED} == EXPECTED
    assert numbers["IOU"] == pytest.approx(3 / 7)
    assert numbers["F1"] == pytest.approx(2 * (3 / 7) / (1 + 3 / 7))
    assert numbers["PRECISION"] == pytest.approx(3 / 4)
    assert numbers["RECALL"] == pytest.approx(3 / 6)
    assert numbers["ACCURACY"] == pytest.approx(12 / 16)
    # Four predicted and six true pixels of 100 m², scaled by UTM at its central meridian.
    pixel = 0.01 / 0.9996**2
    assert numbers["WATER_AREA"] == pytest.approx(4 * pixel, rel=1e-4)
    assert numbers["REFERENCE_WATER_AREA"] == pytest.approx(6 * pixel, rel=1e-4)
    assert numbers["VALID_AREA"] == pytest.approx(16 * pixel, rel=1e-4)


def test_outputs(raster, tmp_path):
    outputs = {"comparison": str(tmp_path / "c.tif"), "report": str(tmp_path / "r.json")}
    prediction, reference = raster("map", PREDICTION), raster("truth", REFERENCE)
    numbers, _ = evaluate(prediction, reference, outputs)
    with rasterio.open(outputs["comparison"]) as dataset:
        found = dataset.read(1)
        assert dataset.transform == NORTH_UP
        assert dataset.crs == UTM
        assert dataset.nodata == NO_DATA
        assert dataset.tags(1)[f"CATEGORY_{MISS}"] == "Miss"
    assert found[0].tolist() == [HIT, FALSE_ALARM, 0, MISS, NO_DATA]
    assert (tmp_path / "c.tif.aux.xml").exists()
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert report["numbers"] == numbers
    assert report["prediction"] == {"type": "mask", "excluded_pixels": 1, "uncertain_pixels": 1}
    assert report["reference"]["name"] == "truth"
    assert [len(item["files"][0]["sha256"]) for item in report["inputs"]] == [64, 64]
    assert "pooled" in report["protocol"]["pooling"]
    assert report["parameters"]["invalid"] == [-1.0, 255.0]
    assert report["bootstrap"]["blocks"] == 1 and report["intervals"]["iou"] is None
    assert report["boundary"]["tolerance"] == 2 and report["boundary"]["f1"] == 1
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".part")]


def test_probability_and_threshold(raster):
    probability = np.array([[0.2, 0.5, 0.7, np.nan]], "f4")
    reference = raster("truth", np.array([[0, 0, 1, 1]], "u1"))
    numbers, log = evaluate(raster("p", probability), reference)
    assert (numbers["TP"], numbers["FP"], numbers["VALID_PIXELS"]) == (1, 1, 3)
    assert any("is a probability" in line for line in log)
    numbers, _ = evaluate(raster("p", probability), reference, threshold=0.6)
    assert (numbers["TP"], numbers["FP"]) == (1, 0)


def test_a_float_mask_is_a_mask(raster):
    numbers, log = evaluate(
        raster("map", PREDICTION.astype("f4")), raster("truth", REFERENCE.astype("f4"))
    )
    assert {name: numbers[name] for name in EXPECTED} == EXPECTED
    assert any("is a mask" in line for line in log)


def test_nodata_counts_nowhere(raster):
    prediction = raster("map", np.array([[0, 1, 9, 1]], "u1"), nodata=9)
    reference = raster("truth", np.array([[0, 1, 1, 77]], "u1"), nodata=77)
    numbers, _ = evaluate(prediction, reference)
    assert (numbers["TP"], numbers["TN"], numbers["VALID_PIXELS"]) == (1, 1, 2)


def test_strips_change_nothing(raster, tmp_path, monkeypatch):
    random = np.random.default_rng(0)
    prediction = raster("map", random.choice([0, 1, 2, 3, 4, 255], (700, 300)).astype("u1"))
    reference = raster("truth", random.choice([-1, 0, 1], (700, 300)).astype("i2"))
    whole, _ = evaluate(prediction, reference, {"comparison": str(tmp_path / "a.tif")})
    monkeypatch.setattr("model_backend.raster.strips.STRIP", 1)
    strips, _ = evaluate(prediction, reference, {"comparison": str(tmp_path / "b.tif")})
    for name, value in whole.items():
        assert strips[name] == pytest.approx(value)
    with rasterio.open(tmp_path / "a.tif") as a, rasterio.open(tmp_path / "b.tif") as b:
        assert np.array_equal(a.read(), b.read())


@pytest.mark.parametrize("strip", [1, 4_000_000])
def test_intervals_and_edges(raster, tmp_path, monkeypatch, strip):
    """Of a scene of 20 × 12 blocks whose quality differs from block to block."""
    monkeypatch.setattr("model_backend.raster.strips.STRIP", strip)
    random = np.random.default_rng(1)
    truth = np.kron(random.random((40, 24)) < 0.4, np.ones((15, 15))).astype("u1")
    missed = np.kron(random.beta(1, 4, (20, 12)), np.ones((30, 30)))
    mapped = np.where(random.random(truth.shape) < missed, 1 - truth, truth).astype("u1")
    mapped[:100, :100] = 255
    outputs = {"report": str(tmp_path / "r.json")}
    settings = {"block": 30, "tolerance": 1.0, "seed": 5, "draws": 500}
    numbers, log = evaluate(raster("m", mapped), raster("t", truth), outputs, **settings)
    assert not any("interval" in line for line in log)
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    counts = []
    for row in range(0, 600, 30):
        for column in range(0, 360, 30):
            own, other = (plane[row : row + 30, column : column + 30] for plane in (mapped, truth))
            tp, fp = ((own == 1) & (other == 1)).sum(), ((own == 1) & (other == 0)).sum()
            counts.append([tp, fp, ((own == 0) & (other == 1)).sum(), 0])
            counts[-1][3] = (own < 255).sum() - sum(counts[-1])
    counts = np.array([row for row in counts if sum(row)])
    assert report["bootstrap"]["blocks"] == len(counts) == 240 - 9
    expected = block_intervals(counts, ("iou", "f1", "kappa"), 500, 5)
    for name in ("iou", "f1"):
        ends = numbers[f"{name.upper()}_LOW"], numbers[f"{name.upper()}_HIGH"]
        assert ends == pytest.approx(expected[name], abs=1e-12)
        assert ends[0] < numbers[name.upper()] < ends[1]
    assert report["intervals"]["kappa"] == pytest.approx(expected["kappa"], abs=1e-12)
    tp, fp, fn, tn = (numbers[name] for name in ("TP", "FP", "FN", "TN"))
    by_chance = ((tp + fp) * (tp + fn) + (fn + tn) * (fp + tn)) / numbers["VALID_PIXELS"] ** 2
    kappa = (numbers["ACCURACY"] - by_chance) / (1 - by_chance)
    assert numbers["KAPPA"] == pytest.approx(kappa)
    edges = BoundaryScores(1.0)
    edges.add(mapped, truth)
    assert report["boundary"] == {"tolerance": 1.0, **edges.scores()}
    assert numbers["BOUNDARY_F1"] == edges.scores()["f1"]


def test_too_few_blocks_have_no_interval(raster):
    numbers, log = evaluate(raster("map", PREDICTION), raster("truth", REFERENCE))
    assert numbers["IOU_LOW"] is None and numbers["F1_HIGH"] is None
    assert any("only 1 block of 256 pixels" in line for line in log)


def test_blocks_of_a_map_have_their_nominal_coverage():
    """Errors come in patches as large as a block."""
    random = np.random.default_rng(2)
    covered = 0
    for seed in range(200):
        right = random.beta(6, 2, (8, 8))
        hits = np.kron(right, np.ones((8, 8))) > random.random((64, 64))
        blocks = BlockCounts(64, 8)
        for row in range(0, 64, 5):
            blocks.add(row, np.where(hits[row : row + 5], HIT, MISS).astype("u1"))
        counts = blocks.counts()
        assert counts.shape == (64, 4) and counts.sum() == 64 * 64
        low, high = block_intervals(counts, ("recall",), 300, seed)["recall"]
        covered += low <= 0.75 <= high
    assert 0.90 <= covered / 200 <= 0.98


def test_reference_on_a_shifted_grid_needs_no_resampling(raster):
    larger = np.zeros((10, 12), "u1")
    larger[3:7, 4:9] = np.where(REFERENCE == -1, 255, REFERENCE)
    origin = NORTH_UP @ Affine.translation(-4, -3)
    numbers, log = evaluate(raster("map", PREDICTION), raster("truth", larger, transform=origin))
    assert {name: numbers[name] for name in EXPECTED} == EXPECTED
    assert not any("aligned" in line for line in log)


def test_reference_of_finer_pixels_is_aligned(raster):
    finer = np.kron(REFERENCE, np.ones((4, 4), "i2"))
    transform = NORTH_UP @ Affine.scale(0.25)
    numbers, log = evaluate(raster("map", PREDICTION), raster("truth", finer, transform=transform))
    assert {name: numbers[name] for name in EXPECTED} == EXPECTED
    assert any("another pixel grid" in line and "nearest neighbour" in line for line in log)


def test_reference_in_another_crs_is_aligned(raster):
    prediction = np.zeros((200, 200), "u1")
    prediction[50:150, 60:140] = 1
    west, south, east, north = transform_bounds(UTM, 4326, 500000, 2998000, 502000, 3000000)
    size = 800
    transform = Affine((east - west) / size, 0, west, 0, (south - north) / size, north)
    # Where each reference pixel lies in the prediction, computed without GDAL's warper.
    columns, rows = np.meshgrid(np.arange(size) + 0.5, np.arange(size) + 0.5)
    x, y = Transformer.from_crs(4326, 32646, always_xy=True).transform(
        west + columns * transform.a, north + rows * transform.e
    )
    column, row = ~NORTH_UP @ (x, y)
    inside = (column >= 60) & (column < 140) & (row >= 50) & (row < 150)
    reference = raster("truth", inside.astype("u1"), CRS.from_epsg(4326), transform)
    numbers, log = evaluate(raster("map", prediction), reference)
    assert any("another CRS" in line for line in log)
    assert numbers["IOU"] > 0.97
    assert numbers["VALID_PIXELS"] > 0.97 * 200 * 200


def test_polygons_count_pixels_by_their_centres(raster, tmp_path):
    # Covers the centres of the first two columns, and of the third only almost.
    box = shapely.box(500000, 2999960, 500024.9, 3000000)
    reference = polygons(tmp_path / "p.gpkg", [box], "EPSG:32646")
    numbers, log = evaluate(raster("map", PREDICTION), reference)
    assert (numbers["TP"], numbers["FN"], numbers["FP"]) == (4, 4, 2)
    assert any("outside the polygons" in line for line in log)


@pytest.mark.parametrize("turned", [False, True])
def test_polygons_in_another_crs_agree_with_the_raster(raster, tmp_path, turned):
    transform = Affine(7, 7, 500000, 7, -7, 3000000) if turned else NORTH_UP
    mask = np.zeros((300, 300), "u1")
    mask[40:200, 30:120] = 1
    mask[80:120, 50:70] = 0
    corners = [transform @ p for p in ((30, 40), (120, 40), (120, 200), (30, 200))]
    hole = [transform @ p for p in ((50, 80), (70, 80), (70, 120), (50, 120))]
    move = Transformer.from_crs(32646, 4326, always_xy=True).transform
    shape = shapely.transform(shapely.Polygon(corners, [hole]), move, interleaved=False)
    far = shapely.box(10, 10, 11, 11)
    reference = polygons(tmp_path / "p.gpkg", [shape, far], "EPSG:4326")
    outputs = {"report": str(tmp_path / "r.json")}
    numbers, _ = evaluate(raster("map", mask, transform=transform), reference, outputs)
    assert numbers["IOU"] > 0.999
    assert numbers["VALID_PIXELS"] == 300 * 300
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert len(report["reference"]["sha256"]["p.gpkg"]) == 64


def test_long_edges_stay_straight_in_their_own_crs(raster, tmp_path):
    """A parallel is a curve in UTM: 1.5° away its middle lies kilometres off the chord."""
    mask = np.zeros((400, 1500), "u1")
    transform = Affine(200, 0, 350000, 0, -200, 6690000)
    columns, rows = np.meshgrid(np.arange(1500) + 0.5, np.arange(400) + 0.5)
    x, y = transform @ (columns, rows)
    longitude, latitude = Transformer.from_crs(32646, 4326, always_xy=True).transform(x, y)
    inside = (latitude > 60) & (longitude > 90.5) & (longitude < 95.5)
    mask[inside] = 1
    reference = polygons(tmp_path / "p.gpkg", [shapely.box(90.5, 60, 95.5, 65)], "EPSG:4326")
    numbers, _ = evaluate(raster("map", mask, transform=transform), reference)
    assert numbers["IOU"] > 0.9999


def test_extent_limits_the_comparison(raster, tmp_path):
    extent = Extent(500000, 2999980, 500020, 3000000)
    outputs = {"comparison": str(tmp_path / "c.tif")}
    numbers, _ = evaluate(
        raster("map", PREDICTION), raster("truth", REFERENCE), outputs, extent=extent
    )
    assert (numbers["TP"], numbers["FP"], numbers["VALID_PIXELS"]) == (3, 1, 4)
    with rasterio.open(outputs["comparison"]) as dataset:
        assert dataset.shape == (2, 2)
        assert tuple(dataset.bounds) == (500000, 2999980, 500020, 3000000)


def test_undefined_scores_are_none_and_said(raster):
    dry = np.zeros((2, 2), "u1")
    numbers, log = evaluate(raster("map", dry), raster("truth", dry))
    assert [numbers[n] for n in ("IOU", "F1", "PRECISION", "RECALL")] == [None] * 4
    assert numbers["ACCURACY"] == 1
    assert numbers["KAPPA"] is None and numbers["BOUNDARY_F1"] is None
    assert sum("undefined" in line for line in log) == 4


def test_one_other_value_of_a_reference_is_water(raster):
    prediction = raster("map", np.array([[0, 1]], "u1"))
    reference = raster("truth", np.array([[0, 255]], "u1"))
    numbers, log = evaluate(prediction, reference, invalid=())
    assert numbers["TP"] == 1
    assert any("value 255" in line for line in log)
    numbers, log = evaluate(prediction, reference)
    assert numbers["VALID_PIXELS"] == 1
    assert any("take it off" in line for line in log)


def test_dry_land_declared_as_nodata_is_said(raster):
    _, log = evaluate(
        raster("map", np.array([[0, 1]], "u1")),
        raster("truth", np.array([[0, 1]], "u1"), nodata=0),
    )
    assert any("declares 0 as nodata" in line for line in log)


@pytest.mark.parametrize(
    ("values", "named"),
    [
        (np.array([[0, 1, 7]], "u1"), "7"),
        (np.array([[0, 1, -9999]], "i2"), "-9999"),
        (np.array([[0, 1, 0.5]], "f4"), "0.5"),
    ],
)
def test_unexpected_reference_values_are_named(raster, values, named):
    error = refusal(raster("map", np.array([[0, 1, 1]], "u1")), raster("truth", values))
    assert error.code == "input.unexpected_values"
    assert f"“truth” holds the unexpected value {named}." in error.sentence


@pytest.mark.parametrize(
    ("values", "named"),
    [
        (np.array([[0, 1, 7]], "u1"), "value 7"),
        (np.array([[0, 1, -9999]], "f4"), "value -9999"),
        (np.array([[0.25, 1, -9999]], "f4"), "value -9999"),
        (np.array([[0, 1.5, -12.25]], "f4"), "values -12.25, 1.5"),
        (np.arange(20, 40, dtype="u1")[np.newaxis], "values 20, 21, 22, 23, 24 and more"),
    ],
)
def test_unexpected_prediction_values_are_named(raster, values, named, tmp_path):
    reference = raster("truth", np.zeros(values.shape, "u1"))
    outputs = {"comparison": str(tmp_path / "c.tif"), "report": str(tmp_path / "r.json")}
    error = refusal(raster("map", values), reference, outputs)
    assert error.code == "input.unexpected_values"
    assert f"“map” holds the unexpected {named}." in error.sentence
    assert sorted(path.name for path in tmp_path.iterdir()) == ["map.tif", "truth.tif"]


def test_a_prediction_of_0_and_255_is_ambiguous(raster):
    values = raster("map", np.array([[0, 255]], "u1"))
    error = refusal(values, raster("truth", np.array([[0, 1]], "u1")))
    assert error.code == "input.ambiguous_values"


def test_bad_inputs_are_refused(raster, tmp_path):
    prediction, reference = raster("map", PREDICTION), raster("truth", REFERENCE)
    missing = RasterLayer(str(tmp_path / "none.tif"))
    away = raster("away", REFERENCE, transform=Affine(10, 0, 600000, 0, -10, 3000000))
    blank = raster("blank", np.full((4, 5), -1, "i2"))
    unplaced = raster("unplaced", REFERENCE, crs=None)
    outside = Extent(0, 0, 10, 10)
    assert refusal(missing, reference).code == "input.missing"
    assert refusal(prediction, missing).code == "input.missing"
    assert refusal(prediction, away).code == "input.no_overlap"
    assert refusal(prediction, blank).code == "input.nothing_valid"
    assert refusal(prediction, unplaced).code == "input.no_crs"
    assert refusal(prediction).code == "input.one_reference"
    assert refusal(prediction, reference, extent=outside).code == "input.extent_outside"
    assert refusal(prediction, reference, threshold=1.5).code == "parameter.threshold"
    assert refusal(prediction, reference, block=0).code == "parameter.block"
    assert refusal(prediction, reference, tolerance=-1.0).code == "parameter.tolerance"
    assert refusal(prediction, reference, draws=0).code == "parameter.draws"
    same = refusal(prediction, reference, {"comparison": reference.path})
    assert same.code == "output.is_input"


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
def test_bad_polygons_are_refused(raster, tmp_path):
    prediction = raster("map", PREDICTION)
    box = shapely.box(0, 0, 1, 1)
    text = tmp_path / "text.gpkg"
    text.write_text("not a layer")

    def code(layer):
        return refusal(prediction, layer).code

    assert code(VectorLayer(str(tmp_path / "none.gpkg"))) == "input.missing"
    assert code(VectorLayer(str(text))) == "input.not_vector"
    assert code(polygons(tmp_path / "a.gpkg", [], UTM.to_wkt())) == "input.empty"
    assert code(polygons(tmp_path / "b.gpkg", [box], "EPSG:4326")) == "input.no_overlap"
    assert code(polygons(tmp_path / "c.gpkg", [box], None)) == "input.no_crs"
    point = shapely.Point(500010, 2999990)
    assert code(polygons(tmp_path / "d.gpkg", [point], "EPSG:32646")) == "input.not_polygons"
    layer = VectorLayer(str(tmp_path / "b.gpkg"), layer="other")
    assert code(layer) == "input.not_vector"
    odd = VectorLayer(str(tmp_path / "b.gpkg"), crs_wkt="no CRS at all")
    assert code(odd) == "input.bad_crs"


def test_confusion_pools_blocks():
    one, other = Confusion(), Confusion()
    states = np.random.default_rng(0).choice([0, 1, 255], (2, 40, 30)).astype("u1")
    comparison = compare(*states)
    areas = np.full((40, 30), 2.0)
    one.add(comparison, areas)
    other.add(comparison[:7], areas[:7])
    other.add(comparison[7:], areas[7:])
    assert one.numbers() == other.numbers()
    valid = (states[0] != 255) & (states[1] != 255)
    assert one.valid == valid.sum()
    assert one.numbers()["TP"] == ((states[0] == 1) & (states[1] == 1)).sum()
