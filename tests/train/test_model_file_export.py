"""The exported file computes what the network computes, at any size, and runs in Highwater."""

import dataclasses
import re
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch

from model_backend.models import export, parity
from model_backend.models.card import card_of
from model_backend.models.export import check_exportable, write_model
from model_backend.models.facts import DataFacts, ModelFacts
from model_backend.models.halo import measure_halo, tile_and_overlap
from model_backend.models.model import FloodModel
from model_backend.models.spec import Channel, ModelSpec
from model_backend.prediction.engines.onnx_runtime import OnnxEngine
from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import ARCHITECTURES
from model_backend.runtimes.onnx import onnxruntime
from tests.support.model_files import SPEC
from tests.support.scenes import radar_scene

ROOT = Path(__file__).resolve().parents[2]
NAMED = ModelFacts("Test model", DataFacts("a set", "00" * 32))
ENCODERS = {"small_unet": "", "attention_resunet": "", "dpt": "tu-vit_tiny_patch16_224"}


@pytest.fixture(autouse=True)
def one_thread():
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def network(spec: ModelSpec = SPEC, seed: int = 0) -> FloodModel:
    """A model with random weights whose batch norms have seen images, and a temperature."""
    torch.manual_seed(seed)
    model = FloodModel(spec).train()
    with torch.no_grad():
        for _ in range(2):
            model(torch.randn(2, len(spec.bands), 64, 64) * 5 - 15)
        model.temperature.fill_(1.7)
    return model.eval()


def run(path: Path, image: np.ndarray) -> np.ndarray:
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    return session.run(["probability"], {"image": image})[0]


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_every_architecture_gives_the_same_in_a_file(architecture, tmp_path):
    """At sizes that were not traced, odd ones too, in batches, with no data."""
    spec = dataclasses.replace(
        SPEC, architecture=architecture, encoder=ENCODERS.get(architecture, "resnet18")
    )
    model = network(spec)
    path = tmp_path / "m.onnx"
    facts = write_model(path, model, NAMED)
    assert facts.parity.difference <= 1e-4 and (2, 131, 77) in facts.parity.sizes
    assert facts.parameters == sum(weight.numel() for weight in model.parameters())
    image = next(parity.random_images(spec, seed=5))[:, :, :83, :59]
    image = np.concatenate([image, image[:, :, ::-1]])
    with torch.no_grad():
        wanted = torch.sigmoid(model(torch.from_numpy(image)) / 1.7).numpy()
    found = run(path, image)
    assert found.shape == (2, 1, 83, 59) and np.isfinite(found).all()
    assert np.abs(found - wanted).max() <= 1e-4
    assert wanted.std() > 1e-3  # a constant would agree with anything


@pytest.mark.parametrize("norm", ["group", "instance"])
@pytest.mark.parametrize("normalisation", ["minmax"])
def test_norms_and_normalisation_are_in_the_file(norm, normalisation, tmp_path):
    spec = dataclasses.replace(SPEC, norm=norm, normalisation=normalisation)
    facts = write_model(tmp_path / "m.onnx", network(spec), NAMED)
    assert facts.parity.difference <= 1e-4


@pytest.mark.parametrize("unit", ["power", "db100", "stretched"])
def test_units_are_in_the_file(unit, tmp_path):
    limits = {"power": (0.0, 0.4), "db100": (-3500.0, 0.0), "stretched": (0.0, 255.0)}[unit]
    spread = (limits[1] - limits[0]) / 4
    channels = tuple(Channel(name, *limits, sum(limits) / 2, spread) for name in ("VV", "VH"))
    ratio = (Channel("RATIO", -20.0, 20.0, 6.0, 3.0),)
    spec = dataclasses.replace(
        SPEC, unit=unit, bands=("VV", "VH"), channels=channels + ratio, optional=()
    )
    write_model(tmp_path / "m.onnx", network(spec), NAMED)
    assert OnnxEngine(tmp_path / "m.onnx").description.unit == unit


def test_no_data_and_absurd_values_harm_nothing_else(tmp_path):
    """Beyond what the network sees around it, a pixel without data changes nothing."""
    path = tmp_path / "m.onnx"
    write_model(path, network(), NAMED)
    image = next(parity.random_images(SPEC, seed=1))
    image = np.nan_to_num(image, nan=-10, posinf=-10, neginf=-10)
    results = []
    for fill in (np.nan, np.inf, -np.inf):
        spoiled = image.copy()
        spoiled[:, :, :8, :8] = fill
        results.append(run(path, spoiled))
    assert np.array_equal(results[0], results[1]) and np.array_equal(results[0], results[2])
    assert np.isfinite(results[0]).all()


def test_samples_are_checked_too(tmp_path):
    sample = radar_scene(70, 90)[0].astype(np.float32)
    sample = np.concatenate([sample, np.zeros((1, 70, 90), np.float32)])
    facts = write_model(tmp_path / "m.onnx", network(), NAMED, [sample])
    assert (1, 70, 90) in facts.parity.sizes


def test_file_that_differs_from_the_network_is_refused(tmp_path, monkeypatch):
    """As it would be by a fault of the exporter: here the graph lacks the temperature."""
    monkeypatch.setattr(
        export._Graph, "forward", lambda graph, raw: torch.sigmoid(graph.model(raw))
    )
    with pytest.raises(HighwaterError, match="differ by up to") as caught:
        write_model(tmp_path / "m.onnx", network(), NAMED)
    assert caught.value.code == "model.parity"
    assert not list(tmp_path.iterdir())


def test_network_that_cannot_be_exported_is_refused(tmp_path, monkeypatch):
    def broken(graph, raw):
        return graph.model.probability(raw) + torch.linalg.slogdet(raw[..., :4, :4])[1].sum()

    monkeypatch.setattr(export._Graph, "forward", broken)
    with pytest.raises(HighwaterError, match="cannot be written as a model file") as caught:
        write_model(tmp_path / "m.onnx", network(), NAMED)
    assert caught.value.code == "model.export" and caught.value.detail
    assert not list(tmp_path.iterdir())


def test_networks_that_cannot_become_a_file_are_found_before_training(monkeypatch):
    model = network().train()
    check_exportable(model)
    assert model.training
    broken = "a window of 8 pixels does not fit"

    def forward(network, images, valid=None):
        if images.shape[2] != 96:
            raise AssertionError(broken)
        return images[:, :1]

    monkeypatch.setattr(type(model.network), "forward", forward)
    with pytest.raises(HighwaterError, match="images of every size") as caught:
        check_exportable(model)
    assert caught.value.code == "model.export" and broken in caught.value.detail


def test_the_model_that_is_exported_does_not_change(tmp_path):
    model = network().train()
    before = {name: value.clone() for name, value in model.state_dict().items()}
    write_model(tmp_path / "m.onnx", model, NAMED)
    assert model.training and all(weight.requires_grad for weight in model.parameters())
    after = model.state_dict()
    assert all(torch.equal(value, after[name]) for name, value in before.items())


def test_the_halo_is_that_of_the_network():
    """Two convolutions of 5 × 5 look four pixels around."""

    class Plain(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.body = torch.nn.Sequential(
                torch.nn.Conv2d(4, 3, 5, padding=2), torch.nn.Conv2d(3, 1, 5, padding=2)
            )

        def forward(self, images, valid=None):
            return self.body(images)

    torch.manual_seed(1)
    assert measure_halo(FloodModel(SPEC, Plain()).eval()) in (4, 5)
    assert tile_and_overlap(SPEC, 5) == (512, 32)
    assert tile_and_overlap(SPEC, 90) == (512, 96)
    whole = dataclasses.replace(SPEC, architecture="pspnet", encoder="resnet18")
    assert tile_and_overlap(whole, 90) == (64, 16)


def test_three_lines_of_the_documentation_run_the_file(tmp_path, monkeypatch):
    text = (ROOT / "docs" / "model-file.md").read_text("utf-8")
    (lines,) = re.findall(r"<!-- example -->\n```python\n(.*?)```", text, re.DOTALL)
    assert len(lines.strip().splitlines()) == 3
    model = network()
    write_model(tmp_path / "flood.onnx", model, NAMED)
    image = next(parity.random_images(SPEC, seed=2))
    monkeypatch.chdir(tmp_path)
    names = {"image": image}
    exec(compile(lines, "docs/model-file.md", "exec"), names)
    with torch.no_grad():
        wanted = model.probability(torch.from_numpy(image)).numpy()
    assert np.abs(names["probability"] - wanted).max() <= 1e-4
    # The card of the file shows the same lines.
    assert lines.strip() in card_of(tmp_path / "flood.onnx").markdown()


def test_sizes_can_be_fixed_for_programs_that_need_it(tmp_path):
    """As the documentation says; the description stays."""
    from onnxruntime.tools.onnx_model_utils import make_dim_param_fixed

    write_model(tmp_path / "m.onnx", network(), NAMED)
    proto = onnx.load(str(tmp_path / "m.onnx"))
    for name, size in (("batch", 1), ("height", 128), ("width", 128)):
        make_dim_param_fixed(proto.graph, name, size)
    onnx.save(proto, str(tmp_path / "fixed.onnx"))
    engine = OnnxEngine(tmp_path / "fixed.onnx")
    assert (engine.shape.batch, engine.shape.height, engine.shape.width) == (1, 128, 128)
    assert engine.description.bands == SPEC.bands
    assert engine.run(np.full((1, 3, 128, 128), -12, np.float32)).shape == (1, 128, 128)
