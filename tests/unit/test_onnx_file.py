"""Models that need other files or unknown operators are refused on every way in."""

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from model_backend.models import summaries
from model_backend.models.onnx_file import load_model
from model_backend.protocol import HighwaterError
from tests.support.networks import write_network

CUSTOM = helper.make_node("Run", ["x"], ["z"], domain="my.company")


def inner(*nodes: onnx.NodeProto, weights: tuple = ()) -> onnx.NodeProto:
    """An ``If`` with a graph that lies within it."""
    out = helper.make_tensor_value_info("z", TensorProto.FLOAT, None)
    graph = helper.make_graph(list(nodes), "inner", [], [out], list(weights))
    return helper.make_node("If", ["condition"], ["z"], then_branch=graph, else_branch=graph)


def elsewhere(location: str) -> onnx.TensorProto:
    tensor = numpy_helper.from_array(np.zeros(4, np.float32), "elsewhere")
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value=location)
    return tensor


@pytest.fixture
def model(tmp_path):
    """Write a network that maps, changed by a function; returns the path."""

    def write(change) -> Path:
        path = tmp_path / "model.onnx"
        write_network(path, 1)
        proto = onnx.load(str(path))
        change(proto)
        path.write_bytes(proto.SerializeToString())
        return path

    return write


EXTERNAL = {
    "a weight": lambda proto: proto.graph.initializer.append(elsewhere("../../secret.bin")),
    "a constant": lambda proto: proto.graph.node.append(
        helper.make_node("Constant", [], ["k"], value=elsewhere("secret.bin"))
    ),
    "a graph within": lambda proto: proto.graph.node.append(
        inner(weights=(elsewhere("secret.bin"),))
    ),
    "a sparse weight": lambda proto: proto.graph.sparse_initializer.add().values.CopyFrom(
        elsewhere("secret.bin")
    ),
    "a function": lambda proto: proto.functions.add(name="f", domain="mine").node.append(
        helper.make_node("Constant", [], ["k"], value=elsewhere("secret.bin"))
    ),
}
UNKNOWN = {
    "a node": lambda proto: proto.graph.node.append(CUSTOM),
    "a graph within": lambda proto: proto.graph.node.append(inner(inner(CUSTOM))),
    "a function": lambda proto: proto.functions.add(name="f", domain="mine").node.append(CUSTOM),
}


@pytest.mark.parametrize("where", EXTERNAL)
def test_weights_outside_the_file_are_refused(model, where):
    path = model(EXTERNAL[where])
    with pytest.raises(HighwaterError) as caught:
        load_model(path)
    assert caught.value.code == "model.external_data"
    assert "secret.bin" in caught.value.sentence and "model.onnx" in caught.value.sentence


@pytest.mark.parametrize("where", UNKNOWN)
def test_operators_that_onnx_lacks_are_refused(model, where):
    with pytest.raises(HighwaterError) as caught:
        load_model(model(UNKNOWN[where]))
    assert caught.value.code == "model.custom_operators"
    assert "my.company.Run" in caught.value.sentence


def test_operators_that_the_file_itself_defines_are_taken(model):
    def define(proto):
        function = proto.functions.add(name="Twice", domain="mine")
        function.node.append(helper.make_node("Add", ["x", "x"], ["y"]))
        proto.graph.node.append(helper.make_node("Twice", ["x"], ["z"], domain="mine"))

    assert len(load_model(model(define)).functions) == 1


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (EXTERNAL["a weight"], "model.external_data"),
        (UNKNOWN["a node"], "model.custom_operators"),
    ],
)
@pytest.mark.parametrize("job", ["predict", "modelinfo", "explain", "fitmodels"])
def test_every_job_refuses_them(model, change, code, job, write_raster, run_job, tmp_path):
    scene = write_raster(np.full((64, 64), -12.0, np.float32), descriptions=("VV",))
    path, image = str(model(change)), {"path": scene, "name": "scene"}
    asked = {
        "predict": {"input": image, "model": path},
        "modelinfo": {"model": path},
        "explain": {"input": image, "model": path},
        "fitmodels": {"input": image, "models": (path,)},
    }[job]
    outputs = {"predict": "mask.tif", "explain": "withheld.tif", "modelinfo": "card.html"}
    wanted = {Path(outputs[job]).stem: tmp_path / outputs[job]} if job in outputs else {}
    if job == "fitmodels":  # one bad file does not stop the others
        result, _ = run_job(job, wanted, **asked)
        sentences = str(result.numbers)
        assert ("secret.bin" if code == "model.external_data" else "my.company.Run") in sentences
        return
    with pytest.raises(HighwaterError) as caught:
        run_job(job, wanted, **asked)
    assert caught.value.code == code
    assert not any(path.exists() for path in wanted.values())


def test_the_library_says_why_it_does_not_take_one(model):
    assert "my.company.Run" in summaries.summary_of(model(UNKNOWN["a node"])).problem
