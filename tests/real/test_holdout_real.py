"""The built-in method judged on the real chips, from import to report."""

import json

import pyogrio
import pytest

from model_backend.dataset.store import Dataset
from model_backend.jobs import run_request
from model_backend.protocol import HighwaterError, Request
from tests.support.chips import DATA
from tests.support.layouts import run_import

pytestmark = pytest.mark.skipif(
    not (DATA / "sen1floods11").is_dir(),
    reason=f"REAL DATA ABSENT: {DATA / 'sen1floods11'}; set HIGHWATER_DATA",
)

FIXED_THRESHOLD_IOU = 0.537  # VH < −21 dB after a 5 × 5 median, the best fixed one on these chips


def test_built_in_method_on_sen1floods11(tmp_path):
    run_import("sen1floods11", DATA / "sen1floods11", tmp_path / "set", split="none")
    dataset = Dataset.open(tmp_path / "set")
    dataset.index.update({tile.tile: {"split": "test"} for tile in dataset.tiles()})
    names = {"report": "r.html", "metrics": "m.json", "table": "t.csv", "tiles": "t.gpkg"}
    outputs = {name: str(tmp_path / file) for name, file in names.items()}
    request = Request(
        "evaluatemodel", {"dataset": str(tmp_path / "set"), "models": ["builtin"]}, outputs
    )
    numbers = run_request(request, lambda event: None).numbers
    assert numbers["TILES"] == 9
    assert numbers["IOU"] > FIXED_THRESHOLD_IOU + 0.03
    assert numbers["IOU_LOW"] < numbers["IOU"] < numbers["IOU_HIGH"]
    said = json.loads((tmp_path / "m.json").read_text("utf-8"))
    (model,) = said["judgements"]
    assert said["pixels"] == numbers["PIXELS"] == sum(tile["pixels"] for tile in model["tiles"])
    assert model["without_water"][0] == 2
    assert {region["name"] for region in model["regions"]} == {
        *("Ghana", "India", "Mekong", "Nigeria", "Pakistan", "Somalia", "Spain")
    }
    # Errors gather at the edge of the water.
    (edge,) = (item for item in model["slices"] if item["id"] == "edge_distance")
    accuracy = [group["scores"]["accuracy"] for group in edge["groups"]]
    assert accuracy[0] < accuracy[-2]
    meta, _, shapes, _ = pyogrio.raw.read(tmp_path / "t.gpkg")
    assert len(shapes) == 9 and "iou" in meta["fields"]
    page = (tmp_path / "r.html").read_text("utf-8")
    assert f"{numbers['IOU']:.2f}" in page and page.count("data:image/png") >= 4


@pytest.mark.skipif(not (DATA / "ombria").is_dir(), reason=f"REAL DATA ABSENT: {DATA / 'ombria'}")
def test_stretched_values_are_no_backscatter(tmp_path):
    run_import("ombria", DATA / "ombria", tmp_path / "set", bands="VV_AFTER", split="official")
    request = Request("evaluatemodel", {"dataset": str(tmp_path / "set"), "models": ["builtin"]})
    with pytest.raises(HighwaterError) as caught:
        run_request(request, lambda event: None)
    assert caught.value.code == "unit.stretched"
