"""A prediction that was stopped goes on where it was, to the last bit."""

import numpy as np
import pytest

from model_backend.models.metadata import mlm_metadata
from model_backend.prediction import journal, network, plan
from model_backend.protocol import HighwaterError
from tests.support.models import VH, VV, spec_of
from tests.support.networks import write_network
from tests.support.scenes import radar_scene, read

BANDS = ("VV", "VH")


class Stopped(BaseException):
    """As if the process had been killed: nothing catches it."""


@pytest.fixture
def setting(monkeypatch, tmp_path, write_raster):
    """A scene of several rows of tiles, and a model; "blended": whose tiles are blended."""
    monkeypatch.setattr(plan, "LARGEST_TILE", 192)
    monkeypatch.setattr(plan, "SMALLEST_LARGE_TILE", 192)
    monkeypatch.setattr(network, "PIXELS_PER_STRIP", 10_000)
    scene = write_raster(radar_scene(600, 300)[0], descriptions=BANDS)

    def make(blended=False, turns=False):
        spec = None if blended else spec_of(channels=(VV, VH))
        metadata = mlm_metadata("Net", BANDS, "db", 10, tile=128, overlap=64, spec=spec)
        model = write_network(tmp_path / f"net{blended}.onnx", 2, metadata, kernel=5)
        return {
            "input": {"path": scene},
            "model": model,
            "turns": turns,
            "resume": str(tmp_path / "progress"),
        }

    return make


def stop_after(monkeypatch, rows):
    keep = journal.Journal.keep

    def kept(self, *arguments):
        keep(self, *arguments)
        if self.tile_rows == rows:
            raise Stopped

    monkeypatch.setattr(journal.Journal, "keep", kept)
    return lambda: monkeypatch.setattr(journal.Journal, "keep", keep)


@pytest.mark.parametrize(("blended", "turns"), [(False, False), (True, False), (False, True)])
def test_a_stopped_run_is_continued_to_the_last_bit(
    blended, turns, setting, monkeypatch, run_job, tmp_path
):
    request = setting(blended, turns)
    names = ("probability", "mask", "uncertainty") if turns else ("probability", "mask")
    outputs = {name: tmp_path / f"{name}.tif" for name in names}
    undisturbed = {name: tmp_path / f"whole_{name}.tif" for name in names}
    run_job("predict", undisturbed, **{**request, "resume": ""})
    again = stop_after(monkeypatch, 2)
    with pytest.raises(Stopped):
        run_job("predict", outputs, **request)
    assert not any(path.exists() for path in outputs.values())
    assert not list(tmp_path.glob(".part*"))
    again()
    runs = []
    run = network.NetworkMapper._run

    def counted(self, places):
        runs.append(len(places))
        return run(self, places)

    monkeypatch.setattr(network.NetworkMapper, "_run", counted)
    result, log = run_job("predict", outputs, **request)
    assert "rows were finished by an earlier run" in log
    assert not (tmp_path / "progress").exists()
    for name in names:
        one, other = read(result.outputs[name]), read(undisturbed[name])
        assert np.array_equal(one.view(np.uint8), other.view(np.uint8))
    (left,) = runs
    run_job("predict", outputs, **{**request, "resume": ""})
    assert left < runs[-1]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"turns": True}, "turns"),
        ({"engine": "onnxruntime"}, "the engine"),
        ({"bands": "VV=1;VH=1"}, "the bands"),
        (
            {"extent": {"xmin": 500_000, "ymin": 2_957_000, "xmax": 502_000, "ymax": 2_959_000}},
            "part",
        ),
    ],
)
def test_another_request_is_refused_with_what_changed(
    change, named, setting, monkeypatch, run_job, tmp_path
):
    request = setting()
    again = stop_after(monkeypatch, 1)
    with pytest.raises(Stopped):
        run_job("predict", {"mask": tmp_path / "m.tif"}, **request)
    again()
    with pytest.raises(HighwaterError) as refusal:
        run_job("predict", {"mask": tmp_path / "m.tif"}, **{**request, **change})
    assert refusal.value.code == "resume.changed" and named in refusal.value.sentence
    # The threshold is applied afterwards.
    result, log = run_job("predict", {"mask": tmp_path / "m.tif"}, **request, threshold=0.3)
    assert "earlier run" in log and result.numbers["THRESHOLD"] == 0.3


def test_another_image_is_refused(setting, monkeypatch, run_job, tmp_path, write_raster):
    request = setting()
    again = stop_after(monkeypatch, 1)
    with pytest.raises(Stopped):
        run_job("predict", {"mask": tmp_path / "m.tif"}, **request)
    again()
    write_raster(radar_scene(600, 300, seed=5)[0], descriptions=BANDS)
    with pytest.raises(HighwaterError) as refusal:
        run_job("predict", {"mask": tmp_path / "m.tif"}, **request)
    assert refusal.value.code == "resume.changed" and "the image" in refusal.value.sentence
