"""A model file gives back the network that it was made of, to the last bit."""

import dataclasses

import numpy as np
import onnx
import pytest
import torch

from model_backend.exporting.halving import halve
from model_backend.exporting.merging import merge
from model_backend.exporting.storing import store
from model_backend.models import parity
from model_backend.models.carried import is_counter, weights_file
from model_backend.models.checkpoint import load_checkpoint
from model_backend.models.described import read_model
from model_backend.models.export import write_model
from model_backend.prediction.engines.head import precision_of
from model_backend.prediction.engines.onnx_runtime import OnnxEngine
from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import ARCHITECTURES
from model_backend.protocol.plain import to_plain
from tests.support.model_files import SPEC, forget_weights
from tests.train.test_model_file_export import ENCODERS, NAMED, network, run

WITHOUT = {
    "fpn": "norms over groups, whose weights get another shape",
    "pspnet": "the last stages of its encoder are not used",
    "segformer": "matrix products",
    "dpt": "matrix products",
}
"""Architectures whose weights the file does not carry, and why."""


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_networks_of_convolutions_come_back(architecture, tmp_path):
    spec = dataclasses.replace(
        SPEC, architecture=architecture, encoder=ENCODERS.get(architecture, "resnet18")
    )
    model, path = network(spec), tmp_path / "m.onnx"
    facts = write_model(path, model, NAMED)
    if architecture in WITHOUT:
        assert not read_model(path).carries_weights and weights_file(path) is None
        return
    assert weights_file(path) == path
    loaded, said = load_checkpoint(path)
    assert loaded.spec == spec and said == to_plain(facts) and not loaded.training
    _require_same(loaded, model)


def _require_same(loaded, model):
    found, wanted = loaded.state_dict(), model.state_dict()
    assert found.keys() == wanted.keys()
    for name in wanted:
        assert is_counter(name) or torch.equal(found[name], wanted[name]), name


def test_weights_stored_in_16_bits_are_computed_with_in_32(tmp_path):
    model, path = network(), tmp_path / "m.onnx"
    write_model(path, model, NAMED)
    whole = onnx.load(str(path))
    proto, stored, every = store(whole, "m")
    onnx.save(proto, str(path))
    assert stored == every > 10
    assert precision_of(proto) == "float32" and OnnxEngine(path).precision == "float32"
    assert proto.ByteSize() < 0.55 * whole.ByteSize()
    loaded, _ = load_checkpoint(path)
    for weight in model.parameters():
        if weight.dim() > 1:
            weight.data = weight.half().float()
    _require_same(loaded, model)
    image = next(parity.random_images(SPEC, seed=5))
    with torch.no_grad():
        wanted = model.probability(torch.from_numpy(image)).numpy()
    assert np.abs(run(path, image) - wanted).max() <= 1e-5
    with pytest.raises(HighwaterError, match="no weights of convolutions in 32 bits"):
        store(proto, "m")


@pytest.mark.parametrize("storing", [False, True])
def test_other_precisions_are_made_of_the_graph_that_an_engine_makes_of_it(storing, tmp_path):
    path = tmp_path / "m.onnx"
    write_model(path, network(), NAMED)
    proto = onnx.load(str(path))
    if storing:
        proto, _, _ = store(proto, "m")
    assert "BatchNormalization" in {node.op_type for node in proto.graph.node}
    merged = merge(proto, tmp_path)
    kinds = [node.op_type for node in merged.graph.node]
    assert "BatchNormalization" not in kinds and "Identity" not in kinds
    assert [entry.version for entry in merged.opset_import] == [17]
    halved, layers, every = halve(merged, "m")
    assert layers == every - 2
    onnx.save(halved, str(tmp_path / "half.onnx"))
    image = next(parity.random_images(SPEC, seed=5))
    assert np.abs(run(tmp_path / "half.onnx", image) - run(path, image)).max() <= 5e-3


def test_a_checkpoint_beside_serves_where_the_file_carries_none(tmp_path):
    path = tmp_path / "m.onnx"
    write_model(path, network(), NAMED)
    forget_weights(path)
    assert weights_file(path) is None
    beside = path.with_suffix(".safetensors")
    beside.touch()
    assert weights_file(path) == beside == weights_file(beside)
