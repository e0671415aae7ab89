from __future__ import annotations

import dataclasses
from typing import ClassVar

import numpy as np
import pytest

from model_backend.prediction.engines import candidates, choosing, openvino_engine
from model_backend.prediction.engines.agreement import compare
from model_backend.prediction.engines.choosing import open_engine, probabilities
from model_backend.prediction.engines.head import read_head
from model_backend.prediction.engines.onnx_runtime import OnnxEngine
from model_backend.protocol import HighwaterError
from model_backend.protocol.plain import to_plain
from tests.support.masked_network import backscatter, write_masked_network


class Said:
    """A context that keeps what is said."""

    def __init__(self):
        self.lines: list[tuple[str, str]] = []

    def log(self, text, level="info"):
        self.lines.append((level, text))

    def warn(self, text):
        self.log(text, "warning")

    def of(self, level):
        return [text for found, text in self.lines if found == level]


class FakeOpenVino(OnnxEngine):
    """OpenVINO, off by so much in probability."""

    name = "OpenVINO"
    off: ClassVar[dict[str, float]] = {}

    def __init__(self, path, precision="float32", streams=0, threads=0, head=None):
        super().__init__(path, threads, head=head)
        self.precision = precision

    def run(self, images):
        return np.clip(super().run(images) + self.off[self.precision], 0, 1)


@pytest.fixture
def path(tmp_path):
    return write_masked_network(tmp_path / "m.onnx")


@pytest.fixture
def x86(monkeypatch):
    monkeypatch.setattr(candidates, "gpu_provider", lambda: "")
    monkeypatch.setattr(choosing, "gpu_provider", lambda: "")
    monkeypatch.setattr(choosing, "OpenVinoEngine", FakeOpenVino)
    monkeypatch.setattr(candidates.platform, "machine", lambda: "x86_64")
    monkeypatch.setattr(openvino_engine, "is_installed", lambda: True)
    monkeypatch.setattr(openvino_engine, "has_bfloat16", lambda: True)
    monkeypatch.setattr(FakeOpenVino, "off", {"bfloat16": 0.0, "float32": 0.0})


def choose(path, engine="auto", precision="auto", device="auto", samples=backscatter):
    said = Said()
    opened, agreement = open_engine(path, engine, precision, device, said, samples)
    return opened, agreement, said


def test_the_fastest_that_agrees_is_taken(path, x86):
    opened, agreement, said = choose(path)
    assert (opened.name, opened.precision) == ("OpenVINO", "bfloat16")
    assert agreement.taken.pixels == 2 * 64 * 64 and agreement.taken.largest == 0
    assert agreement.taken.water > 0 and said.of("warning") == []
    assert to_plain(agreement)["trials"][-1]["why"] == agreement.taken.why


def test_one_that_changes_the_map_is_passed_over_and_told(path, x86, monkeypatch):
    monkeypatch.setattr(FakeOpenVino, "off", {"bfloat16": 0.2, "float32": 0.0})
    opened, agreement, said = choose(path)
    assert (opened.name, opened.precision) == ("OpenVINO", "float32")
    first = agreement.trials[0]
    assert not first.kept and first.share_of_water > 0.005 and first.largest > 0.1
    assert any("bfloat16 is not used" in text for text in said.of("info"))


def test_the_reference_is_left_when_all_others_change_the_map(path, x86, monkeypatch):
    monkeypatch.setattr(FakeOpenVino, "off", {"bfloat16": 0.2, "float32": -0.2})
    opened, agreement, _ = choose(path)
    assert opened.name == "ONNX Runtime" and len(agreement.trials) == 3
    assert opened.streams >= 1 and opened.device == "cpu"


@pytest.mark.parametrize(("engine", "precision"), [("openvino", "bfloat16"), ("auto", "bfloat16")])
def test_what_was_asked_for_is_taken_with_a_warning(path, x86, monkeypatch, engine, precision):
    monkeypatch.setattr(FakeOpenVino, "off", {"bfloat16": 0.2, "float32": 0.0})
    opened, agreement, said = choose(path, engine, precision)
    assert opened.precision == "bfloat16" and not agreement.taken.kept
    assert len(said.of("warning")) == 1 and "changes the class" in said.of("warning")[0]


def test_without_openvino_the_reference_is_taken_without_a_warning(path, x86, monkeypatch):
    monkeypatch.setattr(openvino_engine, "is_installed", lambda: False)
    opened, _, said = choose(path)
    assert opened.name == "ONNX Runtime" and said.of("warning") == []
    for engine, precision in (("openvino", "auto"), ("auto", "bfloat16")):
        with pytest.raises(HighwaterError) as caught:
            choose(path, engine, precision)
        assert caught.value.code == "engine.not_installed"


def test_a_model_that_openvino_cannot_read_goes_to_the_reference(path, x86, monkeypatch):
    def cannot(self, *_, **__):
        raise HighwaterError("engine.cannot_read", "OpenVINO cannot read it.", "", "an operator")

    monkeypatch.setattr(FakeOpenVino, "__init__", cannot)
    opened, _, said = choose(path)
    assert opened.name == "ONNX Runtime" and any("an operator" in t for t in said.of("debug"))
    with pytest.raises(HighwaterError) as caught:
        choose(path, "openvino")
    assert caught.value.code == "engine.cannot_read"


def test_a_gpu_that_is_not_there_is_told_and_the_next_best_taken(path, x86):
    opened, _, said = choose(path, device="gpu")
    assert opened.name == "OpenVINO" and len(said.of("warning")) == 1


def test_without_samples_nothing_is_compared(path, x86):
    for samples in (None, lambda: None):
        opened, agreement, _ = choose(path, samples=samples)
        assert opened.name == "OpenVINO" and agreement.taken.mean is None


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"engine": "fast"}, "parameter.engine"),
        ({"precision": "int4"}, "parameter.precision"),
        ({"device": "tpu"}, "parameter.device"),
        ({"engine": "onnxruntime", "precision": "bfloat16"}, "engine.no_bfloat16"),
        ({"engine": "openvino", "device": "gpu"}, "engine.no_gpu"),
    ],
)
def test_what_cannot_be_is_refused(path, x86, asked, code):
    with pytest.raises(HighwaterError) as caught:
        choose(path, **asked)
    assert caught.value.code == code and caught.value.remedy


def test_a_stored_precision_stays(tmp_path, x86):
    half = write_masked_network(tmp_path / "half.onnx", half=True)
    with pytest.raises(HighwaterError) as caught:
        choose(half, precision="float32")
    assert caught.value.code == "engine.fixed_precision"


def test_a_fixed_batch_is_filled_up(tmp_path):
    path = write_masked_network(tmp_path / "m.onnx")
    engine = OnnxEngine(path)
    images = backscatter(5, 32)
    expected = engine.run(images)
    batches: list[int] = []

    class Fixed(OnnxEngine):
        def run(self, images):
            batches.append(len(images))
            return super().run(images)

    head = read_head(path)
    shape = dataclasses.replace(head.shape, batch=2)
    fixed = Fixed(path, head=dataclasses.replace(head, shape=shape))
    np.testing.assert_allclose(probabilities(fixed, images), expected, atol=1e-6)
    assert batches == [2, 2, 2]


def test_the_tolerance_is_of_the_water_and_of_all_where_there_is_hardly_any():
    expected = np.zeros((1000, 1000), np.float32)
    expected[:100] = 0.9
    found = expected.copy()
    found[0, :500] = 0.1
    assert compare(found, expected, 0.5)[3:] == (100_000, 500, True)
    found[0, :501] = 0.1
    assert compare(found, expected, 0.5)[5] is False
    expected[:] = 0
    found[:] = 0
    found[0, :500] = 0.9
    assert compare(found, expected, 0.5)[3:] == (500, 500, True)
    found[0, :501] = 0.9
    assert compare(found, expected, 0.5)[5] is False
