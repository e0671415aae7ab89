"""The built-in method on real, labelled radar chips."""

import numpy as np
import pytest
import rasterio

from model_backend.jobs import run_request
from model_backend.protocol import HighwaterError, Request
from tests.support.chips import DATA, labelled_chips

CHIPS = labelled_chips()
pytestmark = pytest.mark.skipif(
    not CHIPS, reason=f"REAL DATA ABSENT: no labelled chips in {DATA}; set HIGHWATER_DATA"
)

FIXED_THRESHOLD_IOU = 0.537  # VH < −21 dB after a 5 × 5 median, the best fixed one on these chips


def predict(chip, folder):
    first, *rest = chip.layers
    parameters = {
        "method": "thresholds",
        "input": {"path": str(first)},
        "auxiliary": [{"path": str(path)} for path in rest],
    }
    outputs = {"probability": str(folder / "p.tif"), "mask": str(folder / "m.tif")}
    result = run_request(Request("predict", parameters, outputs), lambda event: None)
    with rasterio.open(outputs["probability"]) as dataset:
        probability = dataset.read(1)
    with rasterio.open(outputs["mask"]) as dataset:
        mask = dataset.read(1)
    return probability, mask, result.numbers


def test_built_in_method_beats_every_fixed_threshold(tmp_path):
    hits = union = 0
    for chip in CHIPS:
        truth = chip.truth()
        probability, mask, _ = predict(chip, tmp_path)
        # Wherever there is a truth there is a map, and the mask is the probability's.
        assert np.isfinite(probability[truth >= 0]).all()
        assert np.array_equal(mask == 255, np.isnan(probability))
        assert np.array_equal(mask == 1, np.nan_to_num(probability) >= 0.5)
        water = (mask == 1) & (truth >= 0)
        hits += (water & (truth == 1)).sum()
        union += (water | (truth == 1)).sum()
    assert hits / union > FIXED_THRESHOLD_IOU + 0.03


def test_dry_chips_stay_dry(tmp_path):
    for chip in CHIPS:
        truth = chip.truth()
        if (truth == 1).any():
            continue
        _, mask, _ = predict(chip, tmp_path)
        assert ((mask == 1) & (truth == 0)).sum() / (truth == 0).sum() < 0.01, chip.name


def test_chip_without_radar_is_refused(tmp_path):
    path = DATA / "sen1floods11" / "S1Hand" / "Paraguay_34417_S1Hand.tif"
    if not path.exists():
        pytest.skip(f"REAL DATA ABSENT: {path}")
    with pytest.raises(HighwaterError, match="Paraguay_34417") as caught:
        run_request(
            Request("predict", {"method": "thresholds", "input": {"path": str(path)}}),
            lambda event: None,
        )
    assert caught.value.code == "input.all_nodata"


def test_scene_of_one_polarisation_in_another_pixel_size(tmp_path):
    path = DATA / "scene" / "S1A_IW_A_20150309T173017_VV_db.tif"
    if not path.exists():
        pytest.skip(f"REAL DATA ABSENT: {path}")
    outputs = {"mask": str(tmp_path / "m.tif")}
    parameters = {"method": "thresholds", "input": {"path": str(path)}}
    result = run_request(Request("predict", parameters, outputs), lambda event: None)
    with rasterio.open(outputs["mask"]) as product, rasterio.open(path) as source:
        assert (product.transform, product.crs) == (source.transform, source.crs)
    assert result.numbers["VALID_PERCENT"] == 100
    # A lagoon coast: neither all land nor all water.
    assert 100 < result.numbers["WATER_AREA"] < 2_300
