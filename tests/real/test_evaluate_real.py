"""A fixed threshold on real chips scores what was measured independently of this code."""

import numpy as np
import pytest
import rasterio

from model_backend.jobs import run_request
from model_backend.protocol import Request
from tests.support.chips import DATA

FOLDER = DATA / "sen1floods11"
pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason=f"REAL DATA ABSENT: no chips in {FOLDER}; set HIGHWATER_DATA"
)

# Water IoU of VH < −20 dB over valid pixels, from the description of the data.
KNOWN = {
    "India_900498": 0.74,
    "Nigeria_812045": 0.80,
    "Pakistan_849790": 0.38,
    "Spain_7370579": 0.55,
    "Mekong_333434": 0.11,
    "Somalia_699062": 0.08,
}


@pytest.mark.parametrize("chip", KNOWN)
def test_fixed_threshold_scores_as_known(tmp_path, chip):
    with rasterio.open(FOLDER / "S1Hand" / f"{chip}_S1Hand.tif") as dataset:
        vh = dataset.read(2)
        profile = {"crs": dataset.crs, "transform": dataset.transform}
    mask = np.where(np.isnan(vh), 255, vh < -20).astype("u1")
    path = tmp_path / "mask.tif"
    shape = {"height": vh.shape[0], "width": vh.shape[1], "count": 1, "dtype": "uint8"}
    with rasterio.open(path, "w", driver="GTiff", **shape, **profile) as dataset:
        dataset.write(mask, 1)
    label = FOLDER / "LabelHand" / f"{chip}_LabelHand.tif"
    parameters = {"prediction": {"path": str(path)}, "reference_raster": {"path": str(label)}}
    numbers = run_request(Request("evaluatemap", parameters), lambda event: None).numbers
    assert numbers["IOU"] == pytest.approx(KNOWN[chip], abs=0.006)
    with rasterio.open(label) as dataset:
        truth = dataset.read(1)
    valid = (truth >= 0) & ~np.isnan(vh)
    assert numbers["VALID_PIXELS"] == valid.sum()
    assert numbers["TP"] == (valid & (truth == 1) & (vh < -20)).sum()
