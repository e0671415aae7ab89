"""The temperature of a graph: found, changed and put in, whatever the graph ends with."""

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper
from scipy.special import expit, logit
from scipy.stats import spearmanr

from model_backend.calibrating.graph import NEAREST, scale_temperature, temperature_of
from model_backend.prediction.engines.onnx_runtime import OnnxEngine
from model_backend.protocol import HighwaterError
from tests.support.networks import write_network


def softmax(path):
    """Two classes of a softmax, dry and water, made of the first network."""
    model = onnx.load(write_network(path, 2, sigmoid=False))
    graph = model.graph
    graph.node.extend(
        [
            helper.make_node("Neg", ["c"], ["n"]),
            helper.make_node("Concat", ["n", "c"], ["k"], axis=1),
            helper.make_node("Softmax", ["k"], ["p"], axis=1),
        ]
    )
    del graph.output[:]
    shape = ["n", 2, "h", "w"]
    graph.output.append(helper.make_tensor_value_info("p", TensorProto.FLOAT, shape))
    return model


def sigmoid(path):
    return onnx.load(write_network(path, 2))


def divided(path):
    """As our own training writes it: logits by a constant of one number."""
    model = onnx.load(write_network(path, 2))
    model.graph.initializer.append(
        onnx.numpy_helper.from_array(np.array([1.5], np.float32), "model.temperature")
    )
    model.graph.node.insert(1, helper.make_node("Div", ["c", "model.temperature"], ["d"]))
    model.graph.node[2].input[0] = "d"
    return model


def clamped(path):
    """Probabilities that are cut to 0 and 1 behind the sigmoid."""
    model = onnx.load(write_network(path, 2))
    model.graph.node[1].output[0] = "s"
    for name, value in (("two", 2), ("half", 0.5), ("zero", 0), ("one", 1)):
        tensor = onnx.numpy_helper.from_array(np.array(value, np.float32), name)
        model.graph.initializer.append(tensor)
    model.graph.node.extend(
        [
            helper.make_node("Mul", ["s", "two"], ["t"]),
            helper.make_node("Sub", ["t", "half"], ["u"]),
            helper.make_node("Clip", ["u", "zero", "one"], ["y"]),
        ]
    )
    return model


def probabilities(path, model, image):
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, str(path))
    return OnnxEngine(path).run(image).astype(np.float64)


@pytest.fixture
def image():
    return np.random.default_rng(1).normal(-17, 9, (2, 2, 31, 45)).astype(np.float32)


@pytest.mark.parametrize("kind", [softmax, sigmoid, divided])
def test_new_probabilities_are_those_of_the_scaled_logits(kind, image, tmp_path):
    model = kind(tmp_path / "m.onnx")
    old = probabilities(tmp_path / "m.onnx", model, image)
    before = temperature_of(model)
    assert before == (1.5 if kind is divided else 1)
    assert scale_temperature(model, 2.5) == temperature_of(model) == pytest.approx(2.5 * before)
    new = probabilities(tmp_path / "n.onnx", model, image)
    # Near 1, probabilities of single precision do not tell their logits any more.
    known = np.abs(logit(np.clip(old, NEAREST, 1 - NEAREST))) < 8
    assert known.mean() > 0.5
    assert np.abs(new - expit(logit(old) / 2.5))[known].max() < 1e-5
    assert spearmanr(old[known], new[known]).statistic == pytest.approx(1, abs=1e-6)
    # A second time, the constant that is there is changed.
    nodes = len(model.graph.node)
    scale_temperature(model, 0.4)
    assert len(model.graph.node) == nodes and temperature_of(model) == pytest.approx(before)
    again = probabilities(tmp_path / "a.onnx", model, image)
    assert np.abs(again - old).max() < 1e-5


def test_probabilities_of_0_and_1_stay_finite_and_in_order(image, tmp_path):
    model = clamped(tmp_path / "m.onnx")
    old = probabilities(tmp_path / "m.onnx", model, image)
    assert {0.0, 1.0} <= set(old.ravel())
    scale_temperature(model, 3.0)
    new = probabilities(tmp_path / "n.onnx", model, image)
    assert np.isfinite(new).all()
    assert new.max() == pytest.approx(expit(logit(1 - NEAREST) / 3), abs=1e-6)
    order = np.argsort(old.ravel(), kind="stable")
    assert (np.diff(new.ravel()[order]) >= -1e-7).all()


def test_a_constant_that_serves_elsewhere_too_is_left_alone(image, tmp_path):
    model = divided(tmp_path / "m.onnx")
    model.graph.node.insert(0, helper.make_node("Mul", ["x", "model.temperature"], ["z"]))
    model.graph.node[1].input[0] = "z"
    old = probabilities(tmp_path / "m.onnx", model, image)
    assert temperature_of(model) == 1
    scale_temperature(model, 2.0)
    new = probabilities(tmp_path / "n.onnx", model, image)
    known = (old > 1e-3) & (old < 1 - 1e-3)
    assert np.abs(new - expit(logit(old) / 2))[known].max() < 1e-5


def test_operators_that_are_too_old_are_refused(tmp_path):
    model = sigmoid(tmp_path / "m.onnx")
    model.opset_import[0].version = 7
    with pytest.raises(HighwaterError, match="version 7") as caught:
        scale_temperature(model, 2.0)
    assert caught.value.code == "model.old_opset"
