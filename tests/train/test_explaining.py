"""Evidence by Grad-CAM: the formulas, the scale over the scene, and every architecture."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
import torch
from torch import nn
from torch.nn import functional as F

from model_backend.explaining.gradcam import ChannelWeights, evidence_of, plus_factors
from model_backend.explaining.layers import Watched
from model_backend.explaining.tiles import Tile
from model_backend.models.architectures import build
from model_backend.models.checkpoint import save_checkpoint
from model_backend.models.export import write_model
from model_backend.models.model import FloodModel
from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import ARCHITECTURES, RasterLayer
from model_backend.protocol.plain import to_plain
from tests.support.model_files import FACTS, forget_weights
from tests.support.models import spec_of
from tests.support.scenes import radar_scene
from tests.train.test_models_networks import encoder_for


class Shallow(nn.Module):
    """A U-Net of two resolutions that sees VV alone: dark is water."""

    multiple = 2

    def __init__(self, channels: int, dropout: float) -> None:
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(channels, 4, 3, padding=1), nn.ReLU(inplace=True))
        self.down = nn.ModuleList([nn.Sequential(nn.Conv2d(4, 6, 3, 2, 1), nn.ReLU(inplace=True))])
        self.up = nn.ModuleList(
            [nn.Sequential(nn.Conv2d(10, 3, 3, padding=1), nn.ReLU(inplace=True))]
        )
        self.head = nn.Conv2d(3, 1, 1)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        fine = self.stem(image)
        coarse = F.interpolate(self.down[0](fine), scale_factor=2.0)
        return self.head(self.up[0](torch.cat([coarse, fine], 1)))


def shallow(seed: int = 1) -> FloodModel:
    """With weights of a seed; positive, but for those of VV, where dark is water."""
    torch.manual_seed(seed)
    model = FloodModel(spec_of()).eval()
    body = model.network.body
    with torch.no_grad():
        for parameter in body.parameters():
            inputs = parameter[0].numel()
            parameter.copy_(torch.rand_like(parameter) * (2 / inputs if parameter.ndim > 1 else 0))
        body.stem[0].weight[:, 0] *= -1
        body.stem[0].weight[:, 1] = 0
        body.stem[0].bias.fill_(-0.2)
        body.head.weight *= 6
        body.head.bias.fill_(-1.5)
    return model


@pytest.fixture(autouse=True)
def small_network(monkeypatch, request):
    if "every" not in request.node.name:
        monkeypatch.setitem(build._OWN, "small_unet", Shallow)


@pytest.fixture
def model(tmp_path):
    """A model file of the shallow network, which carries its weights; returns its path."""
    path = tmp_path / "river.onnx"
    write_model(path, shallow(), FACTS)
    return path


@pytest.fixture
def explain(run_job, tmp_path):
    def explain(scene, model, name="evidence", outputs=("evidence",), **parameters):
        files = {output: tmp_path / f"{name}_{output}.tif" for output in outputs}
        layer = to_plain(RasterLayer(scene))
        result, log = run_job("explain", files, input=layer, model=str(model), **parameters)
        with rasterio.open(files[outputs[0]]) as raster:
            return raster.read().squeeze(), result.numbers, log

    return explain


@pytest.fixture
def scene(write_raster):
    bands, water = radar_scene(150, 230)
    bands[:, 100:, 60:90] = np.nan
    return bands, water, write_raster(bands, descriptions=("VV", "VH"))


def whole_tile(image: np.ndarray) -> Tile:
    everything = np.ones(image.shape[1:], bool)
    return Tile(0, image, everything, everything)


def plainly(model: FloodModel, module: nn.Module, image: np.ndarray, threshold: float):
    """Activations of a layer, logits, water, and the gradient of the mean logit of water."""
    held = []
    handle = module.register_forward_hook(lambda m, i, output: held.append(output))
    logits = model(torch.from_numpy(image)[None])
    handle.remove()
    water = torch.sigmoid(logits / model.temperature) >= threshold
    (gradient,) = torch.autograd.grad(logits[water].mean(), held[0])
    return held[0].detach()[0].double().numpy(), gradient[0].double().numpy(), water


def not_in_place(model: FloodModel) -> FloodModel:
    for module in model.modules():
        if isinstance(module, nn.ReLU):
            module.inplace = False
    return model


@pytest.mark.parametrize("layer", ["up.0", "down.0", "stem"])
@pytest.mark.parametrize("plus", [False, True])
def test_weights_are_those_of_the_papers(layer, plus):
    image = radar_scene(64, 96)[0]
    plain = not_in_place(shallow())
    module = plain.network.body.get_submodule(layer)
    activations, gradient, water = plainly(plain, module, image, 0.45)
    assert 0.02 < float(water.float().mean()) < 0.9
    if plus:
        second, third = gradient**2, gradient**3
        below = 2 * second + activations.sum((1, 2), keepdims=True) * third
        factor = np.divide(second, below, out=np.zeros_like(second), where=below != 0)
        expected = (factor * np.maximum(gradient, 0)).sum((1, 2))
    else:
        expected = gradient.mean((1, 2)) * gradient[0].size
    watched = Watched(shallow(), layer)
    gathered = ChannelWeights(watched, 0.45, plus)
    gathered.look(whole_tile(image))
    if gathered.needs_second_round:
        gathered.weigh(whole_tile(image))
    assert gathered.water == int(water.sum())
    weights = gathered.weights()
    np.testing.assert_allclose(weights.numpy(), expected, rtol=1e-4)
    assert np.abs(expected).max() > 0
    coarse = np.maximum((expected[:, None, None] * activations).sum(0), 0)
    fine = F.interpolate(torch.from_numpy(coarse)[None, None], size=(64, 96), mode="bilinear")
    found = evidence_of(whole_tile(image), watched, weights)
    np.testing.assert_allclose(found, fine[0, 0].numpy(), atol=1e-4 * coarse.max())


def test_factors_are_ratios_of_true_derivatives():
    """Of the exponential of a score that is linear in the activations, as after the last layer."""
    torch.manual_seed(0)
    activations = torch.rand(1, 2, 3, 3, dtype=torch.float64, requires_grad=True)
    slopes = torch.randn(1, 2, 3, 3, dtype=torch.float64)
    score = (activations * slopes).sum()

    def derivative(value: torch.Tensor) -> torch.Tensor:
        """Of each element with respect to the same element of the activations."""
        flat = [
            torch.autograd.grad(value.flatten()[i], activations, create_graph=True)[0].flatten()[i]
            for i in range(value.numel())
        ]
        return torch.stack(flat).reshape(activations.shape)

    (first,) = torch.autograd.grad(score.exp(), activations, create_graph=True)
    second = derivative(first)
    third = derivative(second)
    sums = activations.sum((2, 3), keepdim=True)
    expected = second / (2 * second + sums * third)
    found = plus_factors(slopes, sums.detach())
    positive = slopes > 0
    assert positive.any() and not positive.all()
    torch.testing.assert_close(found[positive], expected.detach()[positive])
    assert (found[~positive] == 0).all()


def test_evidence_lies_on_the_water_and_its_scale_is_the_scene_s(scene, model, explain, tmp_path):
    bands, water, path = scene
    found, numbers, log = explain(path, model, outputs=("evidence", "withheld"))
    valid = np.isfinite(bands[0])
    assert (np.isfinite(found) == valid).all()
    assert np.nanmin(found) == 0 and np.nanmax(found) == pytest.approx(1)
    assert found[valid & water].mean() > 4 * found[valid & ~water].mean()
    assert numbers["EVIDENCE_MAX"] > 0
    assert "in the layer “up.0”" in log
    with rasterio.open(tmp_path / "evidence_withheld.tif") as raster:
        change = raster.read()
    assert (change[1][valid] == 0).all()  # it never saw VH
    assert change[0][valid & water].mean() > 0.05
    record = json.loads((tmp_path / "evidence_evidence.provenance.json").read_text("utf-8"))
    assert record["evidence"]["layer"] == "up.0"
    assert "PyTorch" in record["model"]["engine"]


@pytest.mark.parametrize("method", ["gradcam", "gradcam++"])
@pytest.mark.parametrize("layer", ["", "deepest"])
def test_the_size_of_tiles_does_not_matter(
    scene, model, explain, tmp_path, monkeypatch, method, layer
):
    from model_backend.explaining import job

    expected, numbers, _ = explain(scene[2], model, "whole", method=method, layer=layer)
    monkeypatch.setattr(job, "tile_sides", lambda *_: (104, 120))
    found, others, _ = explain(scene[2], model, "tiles", method=method, layer=layer)
    assert others["EVIDENCE_MAX"] == pytest.approx(numbers["EVIDENCE_MAX"], rel=1e-3)
    np.testing.assert_allclose(found, expected, atol=1e-3)


def test_dry_land_shows_nothing_beside_water(write_raster, model, explain, monkeypatch):
    from model_backend.explaining import job

    monkeypatch.setattr(job, "tile_sides", lambda *_: (104, 104))  # some tiles are dry
    rng = np.random.default_rng(3)
    bands = np.stack([np.full((110, 400), -8.0), np.full((110, 400), -15.0)]).astype(np.float32)
    bands += rng.normal(0, 0.5, bands.shape).astype(np.float32)
    bands[:, 20:90, 20:150] -= 12
    found, _, _ = explain(write_raster(bands, descriptions=("VV", "VH")), model)
    assert found[:, 200:].max() < 0.02
    assert found[30:80, 30:140].min() > 0.3


@pytest.mark.parametrize("method", ["gradcam", "gradcam++"])
def test_a_dry_scene_has_no_evidence(write_raster, model, explain, tmp_path, method):
    bands = np.stack([np.full((70, 90), -9.0), np.full((70, 90), -16.0)]).astype(np.float32)
    bands += np.random.default_rng(0).normal(0, 0.9, bands.shape).astype(np.float32)
    bands[:, :20] = np.nan
    path = write_raster(bands, descriptions=("VV", "VH"))
    found, numbers, log = explain(path, model, method=method)
    assert numbers["EVIDENCE_MAX"] == 0
    assert np.isnan(found[:20]).all() and (found[20:] == 0).all()
    assert "No evidence: the model finds no water here." in log
    record = json.loads((tmp_path / "evidence_evidence.provenance.json").read_text("utf-8"))
    assert record["evidence"]["finding"].startswith("No evidence")


def test_what_cannot_be_looked_into_is_refused(scene, model, explain):
    with pytest.raises(HighwaterError, match="no layer “decoder”") as caught:
        explain(scene[2], model, layer="decoder")
    assert caught.value.code == "explain.layer"
    assert "up.0" in caught.value.remedy and "deepest" in caught.value.remedy
    forget_weights(model)
    checkpoint = model.with_suffix(".safetensors")
    save_checkpoint(checkpoint, shallow(seed=2), {})
    with pytest.raises(HighwaterError) as caught:
        explain(scene[2], model)
    assert caught.value.code == "explain.other_checkpoint"
    checkpoint.write_bytes(b"nothing")
    with pytest.raises(HighwaterError) as caught:
        explain(scene[2], model)
    assert caught.value.code == "checkpoint.unreadable"


def test_weights_beside_a_file_that_carries_none_show_the_same(scene, model, explain):
    found, _, _ = explain(scene[2], model)
    forget_weights(model)
    save_checkpoint(model.with_suffix(".safetensors"), shallow(), {})
    beside, _, _ = explain(scene[2], model, name="beside")
    assert np.nanmax(found) > 0 and np.array_equal(found, beside, equal_nan=True)


@pytest.mark.parametrize("layer", ["", "deepest"])
@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_every_architecture_shows_evidence(architecture, layer):
    torch.manual_seed(0)
    made = FloodModel(spec_of(architecture, encoder_for(architecture))).eval()
    tile = whole_tile(radar_scene(128, 128)[0])
    watched = Watched(made, layer)
    for plus in (False, True):
        gathered = ChannelWeights(watched, 0.0, plus)  # everything is water
        gathered.look(tile)
        if plus:
            gathered.weigh(tile)
        weights = gathered.weights()
        assert weights.isfinite().all() and (weights != 0).any()
        found = evidence_of(tile, watched, weights)
        assert found.shape == (128, 128) and np.isfinite(found).all() and found.min() >= 0


def test_every_layer_that_gives_no_image_is_refused_with_others():
    made = FloodModel(spec_of("segformer", "mit_b0")).eval()
    watched = Watched(made, "encoder.block1.0.attn.q")
    with pytest.raises(HighwaterError) as caught:
        watched.run(torch.zeros(1, 2, 64, 64) - 12)
    assert caught.value.code == "explain.layer_output"
    assert "decoder." in caught.value.remedy
