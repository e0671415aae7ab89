"""What a map is not judged by: values that mean nothing, files that do not fit."""

import numpy as np
import pytest
import shapely
from rasterio import Affine

from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import (
    Extent,
    RasterLayer,
    VectorLayer,
)
from tests.support.map_evaluation import PREDICTION, REFERENCE, UTM, evaluate, polygons


def refusal(*args, **more):
    with pytest.raises(HighwaterError) as caught:
        evaluate(*args, **more)
    assert caught.value.remedy
    return caught.value


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
