"""The category “uncertain”: what a model's risk makes of a prediction."""

import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest

from model_backend.models.metadata import mlm_metadata
from model_backend.prediction.model import MLM_KEY, RISK_KEY
from model_backend.prediction.uncertain import RiskBounds, water_mask
from model_backend.protocol import HighwaterError
from model_backend.protocol.plain import to_plain
from tests.support.networks import write_network
from tests.support.scenes import radar_scene, read

BANDS = ("VV", "VH")
MISSED = RiskBounds("missed", 0.05, 0.1, None, 40, "Assam", "ab")
ALARMS = RiskBounds("false_alarms", 0.01, None, 0.9, 40, "Assam", "ab")


def test_categories_of_probabilities():
    values = np.array([0.0, 0.1, 0.49, 0.5, 0.89, 0.9, np.nan], np.float32)
    assert water_mask(values, 0.5).tolist() == [0, 0, 0, 1, 1, 1, 255]
    assert water_mask(values, 0.5, MISSED).tolist() == [0, 4, 4, 1, 1, 1, 255]
    assert water_mask(values, 0.5, ALARMS).tolist() == [0, 0, 0, 4, 4, 1, 255]
    # A user's own threshold on the safe side of the bound leaves nothing uncertain.
    assert water_mask(values, 0.05, MISSED).tolist() == [0, 1, 1, 1, 1, 1, 255]
    assert water_mask(values, 0.95, ALARMS).tolist() == [0, 0, 0, 0, 0, 0, 255]


def model_with(path, risk):
    metadata = mlm_metadata("Toy", BANDS, "db", 10, tile=64, overlap=16)
    item = json.loads(metadata[MLM_KEY])
    item["properties"][RISK_KEY] = risk
    return write_network(path, 2, {**metadata, MLM_KEY: json.dumps(item)})


@pytest.fixture
def predict(write_raster, run_job, tmp_path):
    scene = write_raster(radar_scene(120, 150)[0], descriptions=BANDS)

    def run(risk, **parameters):
        outputs = {
            name: tmp_path / file
            for name, file in (
                *(("probability", "p.tif"), ("mask", "m.tif"), ("polygons", "w.gpkg")),
            )
        }
        model = model_with(tmp_path / "toy.onnx", risk)
        return run_job("predict", outputs, input={"path": scene}, model=model, **parameters)

    return run


@pytest.mark.parametrize("bounds", [MISSED, ALARMS])
def test_a_prediction_calls_uncertain_what_the_risk_leaves_open(bounds, predict):
    result, log = predict(to_plain(bounds))
    mask, probability = read(result.outputs["mask"]), read(result.outputs["probability"])
    assert np.array_equal(mask, water_mask(probability, 0.5, bounds))
    uncertain = (mask == 4).sum()
    assert uncertain > 20
    # Pixels of 10 m on a UTM grid, whose scale here is .9996.
    assert result.numbers["UNCERTAIN_AREA"] == pytest.approx(uncertain / 100, rel=0.01)
    assert result.numbers["WATER_AREA"] == pytest.approx((mask == 1).sum() / 100, rel=0.01)
    meta, _, _, columns = pyogrio.raw.read(result.outputs["polygons"])
    pixels = columns[list(meta["fields"]).index("pixels")]
    assert pixels.sum() == (mask == 1).sum()
    assert bounds.sentence() in log
    record = json.loads(Path(result.outputs["provenance"]).read_text("utf-8"))
    assert record["risk"] == to_plain(bounds)


def test_the_risk_stays_with_a_threshold_of_the_user(predict):
    result, _ = predict(to_plain(MISSED), threshold=0.8)
    mask, probability = read(result.outputs["mask"]), read(result.outputs["probability"])
    assert ((mask == 4) == ((probability >= 0.1) & (probability < np.float32(0.8)))).all()


def test_without_a_risk_nothing_is_uncertain(predict):
    result, log = predict(None)
    assert not (read(result.outputs["mask"]) == 4).any()
    assert result.numbers["UNCERTAIN_AREA"] == 0 and "ncertain" not in log
    record = json.loads(Path(result.outputs["provenance"]).read_text("utf-8"))
    assert record["risk"] is None


@pytest.mark.parametrize(
    "risk",
    [
        {"risk": "missed"},
        {**to_plain(MISSED), "low": 1.5},
        {**to_plain(MISSED), "low": None},
        {**to_plain(MISSED), "risk": "rain"},
    ],
)
def test_a_risk_that_cannot_be_is_refused(risk, predict):
    with pytest.raises(HighwaterError) as caught:
        predict(risk)
    assert caught.value.code == "model.bad_metadata"
