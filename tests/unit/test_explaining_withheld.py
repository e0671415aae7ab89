"""What withheld bands change, with the predict tier alone."""

import json
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
import rasterio
from onnx import numpy_helper

from model_backend.explaining.tiles import aligned_starts, borders
from model_backend.models.metadata import mlm_metadata
from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import RasterLayer
from model_backend.protocol.plain import to_plain
from model_backend.sar.units import from_db
from tests.support.model_files import write_described
from tests.support.networks import write_network
from tests.support.scenes import radar_scene
from tests.support.two_dates import write_two_dates

WEIGHTS, BIAS = (-0.4, 0.0), -6.0


def looks_at_vv_alone(path: Path, unit="db", tile=512, described=True, **shape) -> str:
    """A foreign model: sigmoid(BIAS + WEIGHTS · bands)."""
    metadata = mlm_metadata("foreign", ("VV", "VH"), unit, 10.0, tile, 16) if described else {}
    write_network(path, 2, metadata, bias=BIAS, **shape)
    proto = onnx.load(str(path))
    weights = np.array(WEIGHTS, np.float32).reshape(1, 2, 1, 1)
    proto.graph.initializer[0].CopyFrom(numpy_helper.from_array(weights, "w"))
    onnx.save(proto, str(path))
    return str(path)


def sigmoid(values):
    return 1 / (1 + np.exp(-values))


@pytest.fixture
def scene(write_raster):
    bands, _ = radar_scene(150, 170)
    bands[:, 40:70, :30] = np.nan
    return bands, write_raster(bands, descriptions=("VV", "VH"))


@pytest.fixture
def explain(run_job, tmp_path):
    def explain(scene, model, outputs=("withheld",), **parameters):
        files = {name: tmp_path / f"{name}.tif" for name in outputs}
        layer = to_plain(RasterLayer(scene))
        result, log = run_job("explain", files, input=layer, model=model, **parameters)
        return result.numbers, log

    return explain


@pytest.fixture
def withheld(tmp_path):
    def read():
        with rasterio.open(tmp_path / "withheld.tif") as raster:
            return raster.read(), raster.descriptions

    return read


def test_a_band_that_the_model_does_not_use_changes_nothing(scene, explain, withheld, tmp_path):
    bands, path = scene
    numbers, log = explain(path, looks_at_vv_alone(tmp_path / "m.onnx"))
    change, descriptions = withheld()
    assert descriptions == ("VV: change when withheld", "VH: change when withheld")
    mean = np.nanmean(bands[0], dtype=np.float64)
    probability = sigmoid(BIAS + WEIGHTS[0] * bands[0])
    expected = probability - sigmoid(BIAS + WEIGHTS[0] * mean)
    np.testing.assert_allclose(change[0], expected, atol=1e-5)
    valid = np.isfinite(bands[0])
    assert np.isnan(change[:, ~valid]).all()
    assert (change[1][valid] == 0).all()
    assert numbers["MOST_IMPORTANT_CHANGE"] == pytest.approx(np.nanmean(np.abs(expected)), abs=1e-5)
    water = probability >= 0.5
    over_water = 100 * np.abs(expected[water]).mean()
    assert f"by {over_water:.2f} over what is mapped as water" in log
    assert f"the scene's mean, {mean:.4g}" in log
    assert log.index("Without VV") < log.index("Without VH")  # what matters most comes first
    assert "EVIDENCE_MAX" not in numbers
    assert (tmp_path / "withheld.qml").is_file()
    record = json.loads((tmp_path / "withheld.provenance.json").read_text("utf-8"))
    assert record["job"] == "explain"
    assert record["withheld"][0]["mean"] == pytest.approx(numbers["MOST_IMPORTANT_CHANGE"])
    assert record["withheld"][1]["mean"] == 0
    assert record["model"]["sha256"] and record["inputs"][0]["files"][0]["sha256"]


@pytest.mark.parametrize(
    "changes", [{"tile": 64}, {"size": (1, 64, 96)}, {"size": (3, 50, 50)}], ids=str
)
def test_tiles_and_batches_do_not_matter(scene, explain, withheld, tmp_path, changes):
    explain(scene[1], looks_at_vv_alone(tmp_path / "whole.onnx"))
    expected, _ = withheld()
    explain(scene[1], looks_at_vv_alone(tmp_path / "tiles.onnx", **changes))
    np.testing.assert_allclose(withheld()[0], expected, atol=1e-6)


def test_the_mean_is_that_of_the_model_s_unit(scene, explain, withheld, tmp_path):
    bands, path = scene
    explain(path, looks_at_vv_alone(tmp_path / "m.onnx", unit="power"))
    power = from_db(bands[0].copy(), "power").astype(np.float64)
    expected = sigmoid(BIAS + WEIGHTS[0] * power) - sigmoid(BIAS + WEIGHTS[0] * np.nanmean(power))
    np.testing.assert_allclose(withheld()[0][0], expected, atol=1e-5)


def test_an_undescribed_model_is_told_its_bands(scene, explain, withheld, tmp_path):
    model = looks_at_vv_alone(tmp_path / "m.onnx", described=False)
    with pytest.raises(HighwaterError) as caught:
        explain(scene[1], model)
    assert caught.value.code == "model.undescribed"
    explain(scene[1], model, bands="VV=1;VH=2", unit="db")
    assert np.nanmax(np.abs(withheld()[0][0])) > 0.1


def test_a_scene_with_hardly_any_data(write_raster, explain, withheld, tmp_path):
    bands, _ = radar_scene(70, 70)
    bands[0, 1:] = np.nan
    path = write_raster(bands, descriptions=("VV", "VH"))
    numbers, _ = explain(path, looks_at_vv_alone(tmp_path / "m.onnx"))
    assert np.isfinite(withheld()[0][:, 0]).all() and np.isnan(withheld()[0][:, 1:]).all()
    assert numbers["MOST_IMPORTANT_CHANGE"] >= 0


REFUSED = {
    "nothing wanted": ({"outputs": ()}, "explain.nothing"),
    "an unknown method": ({"method": "lime"}, "explain.method"),
    "a threshold": ({"threshold": 2.0}, "parameter.threshold"),
    "evidence of a foreign model": ({"outputs": ("evidence",)}, "explain.not_trained_here"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_explained_is_refused(scene, explain, tmp_path, case):
    changes, code = REFUSED[case]
    with pytest.raises(HighwaterError) as caught:
        explain(scene[1], looks_at_vv_alone(tmp_path / "m.onnx"), **changes)
    assert caught.value.code == code
    assert caught.value.remedy
    assert not list(tmp_path.glob("*.part*")) and not (tmp_path / "evidence.tif").exists()


def test_a_model_of_two_dates_is_given_the_image_from_before(
    scene, explain, withheld, write_raster, tmp_path
):
    bands, path = scene
    before = write_raster(bands + 6, "before.tif", descriptions=("VV", "VH"))
    model = write_two_dates(tmp_path / "pair.onnx", unit="db", margin=4.0)
    numbers, log = explain(path, model, before=to_plain(RasterLayer(before, "May")))
    assert "VV_BEFORE: band 1 of “May”" in log
    change, descriptions = withheld()
    assert [text.split(":")[0] for text in descriptions] == ["VV_BEFORE", "VV_AFTER"]
    assert numbers["MOST_IMPORTANT_CHANGE"] > 0
    further, said = to_plain(RasterLayer(before)), "VV_BEFORE=1:1;VV_AFTER=1"
    explain(path, model, auxiliary=[further], bands=said)
    assert np.array_equal(withheld()[0], change, equal_nan=True)
    with pytest.raises(HighwaterError) as caught:
        explain(path, model, before=to_plain(RasterLayer(path)))
    assert caught.value.code == "before.same"
    _, log = explain(path, looks_at_vv_alone(tmp_path / "m.onnx"), before=further)
    assert "looks at one date" in log and "is not used" in log


def test_evidence_without_the_weights_says_where_they_belong(scene, explain, tmp_path):
    model = write_described(tmp_path / "river.onnx")
    with pytest.raises(HighwaterError, match=r"river\.safetensors” does not exist") as caught:
        explain(scene[1], model, ("evidence", "withheld"))
    assert caught.value.code == "explain.no_checkpoint"
    assert "needs the model file alone" in caught.value.remedy


def test_evidence_needs_the_training_tier_and_says_so(scene, explain, tmp_path, monkeypatch):
    model = write_described(tmp_path / "river.onnx")
    (tmp_path / "river.safetensors").touch()
    monkeypatch.setitem(sys.modules, "torch", None)  # as if it were not installed
    with pytest.raises(HighwaterError, match="the package “torch” is not installed") as caught:
        explain(scene[1], model, ("evidence",))
    assert caught.value.code == "environment.training_tier"
    assert "Install backend" in caught.value.remedy


def test_tiles_begin_at_multiples_and_share_what_they_should():
    for length in (1, 64, 65, 100, 333, 1000):
        for tile, overlap, multiple in ((64, 16, 32), (128, 96, 32), (96, 48, 2)):
            starts = aligned_starts(length, tile, overlap, multiple)
            assert all(start % multiple == 0 for start in starts)
            assert starts[0] == 0 and starts[-1] + tile >= length
            steps = np.diff(starts)
            assert (steps > 0).all() and (steps <= max(tile - overlap, multiple)).all()
            edges = borders(starts, tile, length)
            assert edges[0] == 0 and edges[-1] == length and (np.diff(edges) > 0).all()
            for start, first, last in zip(starts, edges, edges[1:]):
                assert start <= first and last <= max(start + tile, length)
