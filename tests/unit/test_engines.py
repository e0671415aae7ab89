from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest

from model_backend.prediction.engines import openvino_engine
from model_backend.prediction.engines.choosing import open_engine
from model_backend.prediction.engines.head import read_head
from model_backend.prediction.engines.onnx_runtime import OnnxEngine
from model_backend.prediction.engines.openvino_engine import OpenVinoEngine
from model_backend.protocol import HighwaterError
from tests.support.masked_network import backscatter, write_masked_network
from tests.support.networks import write_network

needs_openvino = pytest.mark.skipif(
    not openvino_engine.is_installed(), reason="there is no OpenVINO for this kind of computer"
)


@pytest.fixture(scope="module")
def masked(tmp_path_factory) -> Path:
    return write_masked_network(tmp_path_factory.mktemp("engines") / "masked.onnx")


def with_nan() -> np.ndarray:
    images = backscatter()
    images[0, 1] = np.nan  # a band that may be missing altogether
    images[1, 1, 10:20, 30:] = np.nan
    return images


def test_a_head_says_what_the_runtime_would(masked, tmp_path):
    head = read_head(masked)
    assert (head.input, head.output, head.precision) == ("image", "probability", "float32")
    assert head.shape.channels == 2 and head.shape.batch is head.shape.height is None
    assert head.description.optional == ("VH",)
    half = read_head(write_masked_network(tmp_path / "half.onnx", half=True))
    assert half.precision == "float16" and half.dtype is np.float16


@pytest.mark.parametrize(
    "content", [b"", b"no model at all", b"\x08\x08"], ids=["empty", "text", "no graph"]
)
def test_what_is_no_model_is_refused(content, tmp_path):
    path = tmp_path / "bad.onnx"
    path.write_bytes(content)
    with pytest.raises(HighwaterError) as caught:
        read_head(path)
    assert caught.value.code == "model.not_onnx" and "bad.onnx" in caught.value.sentence


@needs_openvino
@pytest.mark.parametrize("streams", [1, 2])
def test_openvino_agrees_where_bands_are_missing(masked, streams):
    images = with_nan()
    expected = OnnxEngine(masked).run(images)
    assert np.isfinite(expected).all() and expected.std() > 0.05
    found = OpenVinoEngine(masked, streams=streams).run(images)
    np.testing.assert_allclose(found, expected, atol=1e-5)


@needs_openvino
def test_bfloat16_is_near_where_bands_are_missing(masked, monkeypatch):
    # A processor without it computes in single precision when asked: the same holds.
    monkeypatch.setattr(openvino_engine, "has_bfloat16", lambda: True)
    images = with_nan()
    engine = OpenVinoEngine(masked, "bfloat16")
    assert engine.precision == "bfloat16"
    difference = np.abs(engine.run(images) - OnnxEngine(masked).run(images))
    assert difference.max() < 0.1 and difference.mean() < 0.01


@needs_openvino
@pytest.mark.parametrize("engine", [OnnxEngine, OpenVinoEngine])
def test_several_threads_get_their_own_results(masked, engine):
    opened = engine(masked, threads=2, streams=2)
    images = [backscatter(1, 32 + 32 * (seed % 2), seed) for seed in range(12)]
    expected = [OnnxEngine(masked).run(image) for image in images]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(opened.run, images))
    for mine, theirs in zip(found, expected):
        np.testing.assert_allclose(mine, theirs, atol=1e-5)


@needs_openvino
def test_openvino_keeps_a_few_sizes_and_forgets_the_oldest(masked):
    engine, reference = OpenVinoEngine(masked), OnnxEngine(masked)
    for size in (32, 40, 48, 56, 32, 64, 72):
        images = backscatter(1, size)
        np.testing.assert_allclose(engine.run(images), reference.run(images), atol=1e-5)
    assert [shape[2] for shape in engine._ready] == [56, 32, 64, 72]


@needs_openvino
@pytest.mark.parametrize("half", [False, True], ids=["float32", "float16"])
def test_fixed_sizes_and_half_inputs(half, tmp_path):
    path = write_masked_network(tmp_path / "m.onnx", half=half, size=32)
    images = backscatter(2, 32)
    found = OpenVinoEngine(path).run(images)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, OnnxEngine(path).run(images), atol=2e-3 if half else 1e-5)


@needs_openvino
@pytest.mark.parametrize("engine", [OnnxEngine, OpenVinoEngine])
def test_another_size_than_the_fixed_one_is_refused(engine, tmp_path):
    path = write_masked_network(tmp_path / "m.onnx", size=32)
    opened = engine(path)
    with pytest.raises(HighwaterError) as caught:
        opened.run(backscatter(1, 40))
    assert caught.value.code == "model.failed" and "1 × 2 × 40 × 40" in caught.value.sentence


@needs_openvino
@pytest.mark.parametrize("engine", [OnnxEngine, OpenVinoEngine])
def test_a_network_that_gives_no_probability_is_refused(engine, tmp_path):
    path = Path(write_network(tmp_path / "n.onnx", 2, sigmoid=False))
    with pytest.raises(HighwaterError) as caught:
        engine(path).run(backscatter(1, 32))
    assert caught.value.code == "model.output"


def test_what_the_computer_lacks_is_refused(masked, monkeypatch):
    monkeypatch.setattr(openvino_engine, "is_installed", lambda: False)
    with pytest.raises(HighwaterError) as caught:
        OpenVinoEngine(masked)
    assert caught.value.code == "engine.not_installed"
    monkeypatch.setattr(openvino_engine, "is_installed", lambda: True)
    monkeypatch.setattr(openvino_engine, "has_bfloat16", lambda: False)
    with pytest.raises(HighwaterError) as caught:
        OpenVinoEngine(masked, "bfloat16")
    assert caught.value.code == "engine.no_bfloat16"


@needs_openvino
def test_the_real_engines_are_chosen_between_without_a_warning(masked):
    class Said:
        warned: ClassVar[list[str]] = []

        def log(self, text, level="info"):
            pass

        def warn(self, text):
            self.warned.append(text)

    for engine in ("auto", "openvino", "onnxruntime"):
        opened, agreement = open_engine(masked, engine, "float32", "cpu", Said(), with_nan())
        assert agreement.taken.kept and opened.run(with_nan()).shape == (2, 64, 64)
        assert (agreement.taken.pixels > 0) == (opened.name == "OpenVINO")
        opened.close()
    assert Said.warned == []
