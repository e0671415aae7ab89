"""The ways of a GPU, without one: a session that behaves as a GPU's does."""

from __future__ import annotations

import numpy as np
import pytest

from model_backend.prediction.engines import providers
from model_backend.prediction.engines.onnx_runtime import OnnxEngine
from model_backend.runtimes.onnx import onnxruntime
from tests.support.masked_network import backscatter, write_masked_network

CUDA = "CUDAExecutionProvider"


class FakeValue:
    """Memory of a GPU, counted."""

    made = 0

    def __init__(self, shape):
        self.array = np.empty(shape, np.float32)

    @classmethod
    def ortvalue_from_shape_and_type(cls, shape, kind, device, number):
        assert device == "cuda"
        cls.made += 1
        return cls(shape)

    def shape(self):
        return list(self.array.shape)

    def update_inplace(self, array):
        self.array[...] = array

    def numpy(self):
        return self.array


class FakeBinding:
    def bind_ortvalue_input(self, name, value):
        self.input = (name, value.array)

    def bind_output(self, name, device, number):
        self.output = (name, device)

    def get_outputs(self):
        return [self.result]


class FakeSession:
    """The real session's results, with memory for so many images."""

    fits = 100
    falls_back = False
    sizes: list[int]

    def __init__(self, path, options, providers):
        self.real = REAL(path, options, providers=["CPUExecutionProvider"])
        self.names = [item if isinstance(item, str) else item[0] for item in providers]
        FakeSession.sizes = []

    def get_providers(self):
        return self.names[1:] if self.falls_back else self.names

    def io_binding(self):
        return FakeBinding()

    def run_with_iobinding(self, binding):
        name, images = binding.input
        self.sizes.append(len(images))
        if len(images) > self.fits:
            raise RuntimeError("BFCArena: Failed to allocate memory for requested buffer")
        binding.result = FakeValue((0,))
        binding.result.array = self.real.run([binding.output[0]], {name: images})[0]

    def run(self, outputs, inputs):
        return self.real.run(outputs, inputs)


REAL = onnxruntime.InferenceSession


@pytest.fixture
def cuda(monkeypatch, tmp_path):
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [CUDA])
    monkeypatch.setattr(onnxruntime, "InferenceSession", FakeSession)
    monkeypatch.setattr(onnxruntime, "OrtValue", FakeValue)
    monkeypatch.setattr(providers, "_free_bytes", lambda: 4 * 10**9)
    monkeypatch.setattr(FakeSession, "fits", 100)
    monkeypatch.setattr(FakeSession, "falls_back", False)
    monkeypatch.setattr(FakeValue, "made", 0)
    return write_masked_network(tmp_path / "m.onnx")


def open_on(device, path):
    said: list[str] = []
    return OnnxEngine(path, device=device, warn=said.append), said


def test_a_gpu_uses_its_buffer_again_and_its_memory(cuda):
    engine, said = open_on("auto", cuda)
    images = backscatter(4, 32)
    expected = OnnxEngine(cuda).run(images)
    for _ in range(3):
        np.testing.assert_allclose(engine.run(images), expected, atol=1e-6)
    assert (engine.device, engine.streams, said) == ("gpu", 1, [])
    assert FakeValue.made == 1
    assert engine.pixels == 10**6  # half of 4 GB at 2 kB for each pixel


def test_a_batch_that_does_not_fit_is_halved_and_stays_so(cuda, monkeypatch):
    engine, said = open_on("gpu", cuda)
    monkeypatch.setattr(FakeSession, "fits", 3)
    images = backscatter(8, 32)
    expected = OnnxEngine(cuda).run(images)
    session = engine._gpu._session
    session.sizes.clear()
    np.testing.assert_allclose(engine.run(images), expected, atol=1e-6)
    assert session.sizes == [8, 4, 2, 2, 2, 2]
    engine.run(images)
    assert session.sizes[6:] == [2, 2, 2, 2] and said == []


def test_not_even_one_image_fits_and_the_processor_goes_on_with_a_word(cuda, monkeypatch):
    engine, said = open_on("gpu", cuda)
    monkeypatch.setattr(FakeSession, "fits", 0)
    found = engine.run(backscatter(2, 32))
    np.testing.assert_allclose(found, OnnxEngine(cuda).run(backscatter(2, 32)), atol=1e-6)
    assert engine.device == "cpu" and len(said) == 1 and "too little memory" in said[0]


def test_what_is_no_lack_of_memory_is_raised(cuda, monkeypatch):
    engine, _ = open_on("gpu", cuda)

    def fails(binding):
        raise RuntimeError("CUDNN_STATUS_EXECUTION_FAILED")

    monkeypatch.setattr(engine._gpu._session, "run_with_iobinding", fails)
    with pytest.raises(Exception) as caught:
        engine.run(backscatter(1, 32))
    assert caught.value.code == "model.failed" and "CUDNN" in caught.value.detail


@pytest.mark.parametrize("device", ["gpu", "auto"])
def test_a_session_that_falls_back_in_silence_is_told(cuda, monkeypatch, device):
    monkeypatch.setattr(FakeSession, "falls_back", True)
    engine, said = open_on(device, cuda)
    assert engine.device == "cpu" and len(said) == 1 and "CUDA" in said[0]


def test_without_a_gpu_only_who_asked_is_told(monkeypatch, tmp_path):
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CPUExecutionProvider"])
    path = write_masked_network(tmp_path / "m.onnx")
    assert open_on("auto", path)[1] == []
    engine, said = open_on("gpu", path)
    assert engine.device == "cpu" and said == [providers.NO_GPU]


def test_free_memory_that_nobody_tells_is_no_error(monkeypatch):
    monkeypatch.setattr(providers.shutil, "which", lambda name: None)
    assert providers.pixels_for(CUDA) == providers.UNKNOWN_PIXELS
