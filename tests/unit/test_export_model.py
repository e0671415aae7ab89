"""Models in fewer bits: what they lose is measured, and too much is refused."""

from __future__ import annotations

import dataclasses
from collections import Counter
from pathlib import Path

import numpy as np
import onnx
import pytest

from model_backend.dataset.describe import digest
from model_backend.dataset.store import Dataset
from model_backend.exporting.merging import merge
from model_backend.exporting.parts import at_home, body_of, name_nodes
from model_backend.models.described import read_model
from model_backend.models.facts import DataFacts
from model_backend.models.tile_marks import tile_marks
from model_backend.prediction.engines import openvino_engine
from model_backend.prediction.engines.head import read_head
from model_backend.prediction.engines.onnx_runtime import OnnxEngine
from model_backend.prediction.engines.openvino_engine import OpenVinoEngine
from model_backend.protocol import HighwaterError
from tests.support.convolutions import write_convolutions
from tests.support.masked_network import backscatter, write_masked_network
from tests.support.model_files import FACTS
from tests.support.overconfident import honest_set, write_model


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """A dataset of eight test regions, and a model of three convolutions."""
    folder = tmp_path_factory.mktemp("lakes")
    regions = {**{f"t{number}": "test" for number in range(8)}, "l": "train", "m": "train"}
    honest_set(folder / "set", regions, tiles=2)
    return folder / "set", write_convolutions(folder / "lakes.onnx")


@pytest.fixture
def export(shared, run_job, tmp_path):
    def run(output="new.onnx", **parameters):
        said = {"dataset": str(shared[0]), "model": shared[1], **parameters}
        return run_job("exportmodel", {"model": tmp_path / output} if output else {}, **said)

    return run


def kinds(path) -> Counter:
    return Counter(node.op_type for node in onnx.load(str(path)).graph.node)


def test_integers_lose_next_to_nothing_and_the_card_says_so(export, shared, tmp_path):
    result, log = export()
    numbers = result.numbers
    assert numbers["IOU_BEFORE"] > 0.3
    assert numbers["IOU_LOSS"] == pytest.approx(numbers["IOU_BEFORE"] - numbers["IOU_AFTER"])
    assert abs(numbers["IOU_LOSS"]) < 0.005
    assert numbers["ECE_BEFORE"] < 0.05 and numbers["ECE_AFTER"] < 0.05
    path = Path(result.outputs["model"])
    assert numbers["SIZE_MB"] == pytest.approx(path.stat().st_size / 1e6)
    assert "1 of 3 convolutions and matrix products compute in int8" in log
    model = read_model(path)
    facts = model.precision
    old = read_model(Path(shared[1]))
    assert model.description.name == "Lakes (int8)" and facts.model == "Lakes"
    assert facts.model_sha256 == old.description.sha256 != model.description.sha256
    assert facts.dataset_sha256 == digest(Dataset.open(shared[0]).tiles())
    assert (facts.ranges_part, facts.ranges_tiles, facts.after.tiles) == ("train", 4, 16)
    assert (facts.groups, facts.grouped_by) == (8, "region")
    for name in ("iou", "ece", "brier"):
        found = facts.difference(name)
        assert found.low <= found.value <= found.high
        change = facts.after.score(name).value - facts.before.score(name).value
        assert found.value == pytest.approx(change, abs=1e-6)
    assert "highwater:weights_sha256" not in model.said  # these were the trained network's
    rest = {key: value for key, value in model.metadata.items() if key != "stac_mlm"}
    assert rest == {key: old.metadata[key] for key in rest}
    card = (tmp_path / "new.md").read_text("utf-8")
    assert "## Precision" in card and facts.model_sha256 in card and "Brier score" in card
    assert "paired bootstrap over 8 regions" in card and (tmp_path / "new.html").is_file()
    assert sorted(item.name for item in tmp_path.iterdir()) == ["new.html", "new.md", "new.onnx"]


def test_what_lies_before_and_behind_the_convolutions_stays_in_floats(export, shared):
    result, _ = export()
    graph = onnx.load(result.outputs["model"]).graph
    makers = {output: node for node in graph.node for output in node.output}
    convolutions = [node for node in graph.node if node.op_type == "Conv"]
    sources = [makers[node.input[0]].op_type for node in convolutions]
    assert sources == ["Sub", "DequantizeLinear", "DequantizeLinear"]
    weights = [makers.get(node.input[1]) for node in convolutions]
    assert [node is not None for node in weights] == [False, True, False]
    assert makers[graph.output[0].name].op_type == "Sigmoid"
    assert read_head(Path(result.outputs["model"])).precision == "int8"


@pytest.mark.parametrize("precision", ["int8", "float16", "float16_weights"])
def test_every_engine_reads_the_file_and_bands_may_be_missing(export, shared, precision):
    result, _ = export(precision=precision)
    images = backscatter(2, 64)
    images[0, 1] = np.nan
    expected = OnnxEngine(Path(shared[1])).run(images)
    path = Path(result.outputs["model"])
    near = 0.1 if precision == "int8" else 5e-3
    found = OnnxEngine(path).run(images)
    assert np.abs(found - expected).max() < near
    if openvino_engine.is_installed():
        assert np.abs(OpenVinoEngine(path).run(images) - found).max() < near


def test_half_floats_keep_the_ports_and_lose_less(export, shared):
    result, _ = export(precision="float16", calibration_split="test")
    assert abs(result.numbers["IOU_LOSS"]) < 1e-3
    head = read_head(Path(result.outputs["model"]))
    assert head.dtype is np.float32 and kinds(result.outputs["model"])["Cast"] == 2
    facts = read_model(Path(result.outputs["model"])).precision
    assert (facts.precision, facts.ranges_part, facts.ranges_tiles) == ("float16", "", 0)


def test_weights_in_16_bits_change_nothing_else(export, shared):
    result, log = export(precision="float16_weights", calibration_split="test")
    assert abs(result.numbers["IOU_LOSS"]) < 1e-4
    path = Path(result.outputs["model"])
    assert "3 of 3 convolutions and matrix products read weights of 16 bits" in log
    assert read_head(path).precision == "float32"  # what it computes with
    model = read_model(path)
    assert model.description.name == "Lakes"
    assert "Everything is computed with float32." in path.with_suffix(".md").read_text("utf-8")
    with pytest.raises(HighwaterError) as caught:
        export("again.onnx", model=str(path), precision="float16_weights")
    assert caught.value.code == "export.already"
    assert abs(export("int8.onnx", model=str(path))[0].numbers["IOU_LOSS"]) < 0.005


def test_too_great_a_loss_is_refused_with_both_figures(export, tmp_path):
    rough = write_convolutions(tmp_path / "rough.onnx", rough=True)
    with pytest.raises(HighwaterError) as caught:
        export(model=rough)
    error = caught.value
    assert error.code == "model.loses" and "0.005" in error.sentence
    before, after = (float(word) for word in error.sentence.split() if word[:2] == "0."
                     and len(word) == 6)  # fmt: skip
    assert before - after > 0.005
    assert [item.name for item in tmp_path.iterdir()] == ["rough.onnx"]
    result, _ = export(model=rough, tolerance=0.99)
    assert result.numbers["IOU_LOSS"] == pytest.approx(before - after, abs=2e-4)


def test_the_same_seed_gives_the_same_file_but_for_its_date(export, tmp_path):
    def weights(**others):
        result, _ = export(max_tiles=2, **others)
        proto = onnx.load(result.outputs["model"])
        del proto.metadata_props[:]
        return proto.SerializeToString()

    assert weights() == weights()


def test_tiles_in_both_parts_are_measured_on_only(run_job, shared, tmp_path):
    set_ = tmp_path / "twice"
    honest_set(set_, {"a": "train", "b": "test"}, tiles=2)
    dataset = Dataset.open(set_)
    tiles = dataset.tiles()
    twin = next(tile for tile in tiles if tile.split == "test")
    other = next(tile for tile in tiles if tile.split == "train")
    from model_backend.exporting.gate import evaluation_tiles, range_tiles
    from model_backend.protocol.parameters import ExportModelParameters

    class Copied(Dataset):
        def tiles(self):
            return [
                dataclasses.replace(tile, sha256=twin.sha256) if tile.tile == other.tile else tile
                for tile in tiles
            ]

    dataset.__class__ = Copied
    warned: list[str] = []

    class Said:
        warn = staticmethod(warned.append)

    judged = evaluation_tiles(dataset, "test")
    found = range_tiles(dataset, ExportModelParameters("", ""), judged, Said())
    assert other.tile not in {tile.tile for tile in found} and len(found) == 1
    assert len(warned) == 1 and "1 tile" in warned[0]


def with_facts(shared, path, part):
    """A model that has learnt from a part of the dataset."""
    tiles = Dataset.open(shared[0]).tiles()
    marks = tile_marks(tile.sha256 for tile in tiles if tile.split == part)
    data = DataFacts("Lakes", "00" * 32, tiles={"train": marks})
    return write_convolutions(path, facts=dataclasses.replace(FACTS, data=data))


def test_scores_of_the_old_file_do_not_stay(export, shared, tmp_path):
    result, _ = export(model=with_facts(shared, tmp_path / "m.onnx", "train"))
    model = read_model(Path(result.outputs["model"]))
    facts = model.facts
    assert [item.part for item in facts.measurements] == ["test"]
    assert facts.measurements[0] == model.precision.after
    assert facts.parity is None and facts.name == model.description.name
    assert facts.data.tiles and facts.temperature == FACTS.temperature


def test_tiles_that_the_model_has_learnt_from_are_told(export, shared, tmp_path):
    result, log = export(model=with_facts(shared, tmp_path / "m.onnx", "test"))
    assert "has seen 16 of the 16 tiles" in log
    model = read_model(Path(result.outputs["model"]))
    assert model.precision.seen == 16 and model.facts.measurements == ()
    assert "the scores are too good" in (tmp_path / "new.md").read_text("utf-8")


@pytest.mark.parametrize("size", [(1, 64, 64), ("n", 32, 32), (3, 96, 96)])
def test_networks_of_one_size_only(export, tmp_path, size):
    result, _ = export(model=write_convolutions(tmp_path / "m.onnx", size=size))
    assert abs(result.numbers["IOU_LOSS"]) < 0.005


REFUSED = {
    "precision": ({"precision": "int4"}, "parameter.precision"),
    "part": ({"evaluation_split": "tests"}, "parameter.part"),
    "same part": ({"calibration_split": "test"}, "export.same_part"),
    "empty part": ({"evaluation_split": "validation"}, "export.empty_part"),
    "no tiles": ({"max_tiles": 0}, "parameter.max_tiles"),
    "tolerance": ({"tolerance": 1.0}, "parameter.tolerance"),
    "built-in": ({"model": "builtin"}, "export.built_in"),
    "no model": ({"model": "/nowhere/m.onnx"}, "model.missing"),
    "no dataset": ({"dataset": "/nowhere"}, "dataset.missing"),
    "no output": ({"output": ""}, "export.no_output"),
    "ending": ({"output": "new.tif"}, "export.model_name"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_is_refused(export, case):
    parameters, code = REFUSED[case]
    with pytest.raises(HighwaterError) as caught:
        export(**parameters)
    assert caught.value.code == code and caught.value.remedy


def test_models_that_cannot_be_exported_are_refused(export, tmp_path):
    exported, _ = export()
    models = {
        "export.already": exported.outputs["model"],
        "export.nothing_to_do": write_model(tmp_path / "single.onnx"),
        "export.old_opset": write_convolutions(tmp_path / "old.onnx", opset=12),
    }
    half = write_masked_network(tmp_path / "half.onnx", half=True)
    for code, path in [*models.items(), ("export.already", str(half))]:
        with pytest.raises(HighwaterError) as caught:
            export("other.onnx", model=str(path))
        assert caught.value.code == code, path
    with pytest.raises(HighwaterError) as caught:
        export("new.onnx", model=exported.outputs["model"])
    assert caught.value.code == "output.is_input"


def test_a_part_without_water_cannot_show_a_loss(run_job, tmp_path):
    from tests.support.datasets import make_dataset
    from tests.support.overconfident import honest_tile

    def dry(name, split):
        tile = honest_tile(name, name, split)
        return dataclasses.replace(tile, image=tile.image + 60, label=tile.label * 0)

    make_dataset(tmp_path / "dry", [dry("a", "train"), dry("b", "test")])
    model = write_convolutions(tmp_path / "m.onnx")
    with pytest.raises(HighwaterError) as caught:
        run_job(
            "exportmodel", {"model": tmp_path / "n.onnx"}, model=model,
            dataset=str(tmp_path / "dry"),
        )  # fmt: skip
    assert caught.value.code == "export.no_water"


def test_the_body_lies_between_the_first_and_the_last_convolution(tmp_path):
    proto = onnx.load(write_convolutions(tmp_path / "m.onnx"))
    name_nodes(proto.graph)
    names = [node.name for node in proto.graph.node]
    assert len(set(names)) == len(names)
    body = body_of(proto.graph, "m")
    assert [name.split("_")[0] for name in body] == ["Relu", "Conv", "Relu"]


def test_shared_weights_are_read_without_a_detour_and_lonely_sums_stay(tmp_path):
    proto = onnx.load(write_convolutions(tmp_path / "m.onnx"))
    graph = proto.graph
    middle = next(node for node in graph.node if "middle" in node.input)
    middle.input[1] = "copy"
    graph.node.insert(0, onnx.helper.make_node("Identity", ["middle"], ["copy"]))
    # A sum that goes into a normalisation of its own making, beside one that a layer reads.
    relu = next(node for node in graph.node if node.output[0] == "d")
    place = list(graph.node).index(relu)
    relu.input[0] = "kept"
    sums = [
        onnx.helper.make_node("Add", ["c", "start_of"], ["lonely"], name="lonely"),
        onnx.helper.make_node("Sqrt", ["lonely"], ["root"], name="root"),
        onnx.helper.make_node("Add", ["c", "root"], ["kept"], name="kept"),
    ]
    for node in reversed(sums):
        graph.node.insert(place, node)
    graph.initializer.append(onnx.numpy_helper.from_array(np.float32(1), "start_of"))
    name_nodes(graph)
    graph = merge(proto, tmp_path).graph
    weights = {tensor.name for tensor in graph.initializer}
    assert all(node.input[1] in weights for node in graph.node if node.op_type == "Conv")
    body = body_of(graph, "m")
    assert {"lonely", "root", "kept"} <= set(body)
    assert set(body) - set(at_home(graph, body)) == {"lonely"}
