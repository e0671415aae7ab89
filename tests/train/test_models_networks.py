"""Every architecture can be built, takes any size, and learns; what cannot be built is refused."""

import copy

import pytest
import torch
from torch import nn
from torch.nn import functional as F

from model_backend.models.architectures import build_network, check_network
from model_backend.models.architectures.exportable import GridPool, _averages
from model_backend.models.model import FloodModel
from model_backend.models.torchvision_shim import (
    allow_torchvision_without_kernels,
)
from model_backend.protocol import HighwaterError
from model_backend.protocol.parameters import ARCHITECTURES, NetworkParameters
from tests.support.models import VV, spec_of

VIT = "tu-vit_tiny_patch16_224"


def encoder_for(architecture):
    if architecture in ("small_unet", "attention_resunet"):
        return ""
    return VIT if architecture == "dpt" else "resnet18"


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_any_size_comes_back_as_it_went_in(architecture):
    encoder = encoder_for(architecture)
    check_network(NetworkParameters(architecture, encoder or "resnet18"))
    torch.manual_seed(0)
    model = FloodModel(spec_of(architecture, encoder, channels=(VV,))).eval()
    with torch.no_grad():
        for size in ((1, 1), (37, 50)):
            raw = torch.randn(1, 2, *size) * 5 - 15
            raw[0, 0, 0, 0] = torch.nan
            logits = model(raw)
            assert logits.shape == (1, 1, *size)
            assert logits.isfinite().all()
            probability = model.probability(raw)
            assert probability.min() >= 0 and probability.max() <= 1


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("norm", ["batch", "instance"])
def test_a_batch_of_one_trains_every_weight(architecture, norm):
    torch.manual_seed(0)
    spec = spec_of(architecture, encoder_for(architecture), norm=norm, dropout=0.2)
    model = FloodModel(spec).train()
    valid = torch.rand(1, 37, 50) < 0.8
    model(torch.randn(1, 2, 37, 50) * 5 - 15, valid).square().sum().backward()
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            assert parameter.grad is not None and parameter.grad.isfinite().all(), name
        else:  # layers of an encoder that the decoder does not use
            assert architecture in ("pspnet", "dpt") and parameter.grad is None
    assert not any(type(module) is nn.BatchNorm2d for module in model.modules())


def test_the_small_one_is_small():
    network = build_network(spec_of())
    assert sum(p.numel() for p in network.parameters()) == pytest.approx(2e6, rel=0.15)


def test_filters_of_the_attention_resunet():
    network = build_network(spec_of("attention_resunet")).body
    widths = [network.stem.body[0].out_channels] + [
        stage.body[0].out_channels for stage in network.down
    ]
    assert widths == [64, 128, 256, 512]


def test_gates_and_attentions_matter():
    torch.manual_seed(0)
    network = build_network(spec_of("attention_resunet")).eval()
    images = torch.randn(1, 2, 32, 32)
    before = network(images)
    for module in (
        network.body.gates[0].open,
        network.body.stem.attention[0].excite,
        network.body.stem.attention[1].weigh,
    ):
        changed = copy.deepcopy(network)
        for name, candidate in network.named_modules():
            if candidate is module:
                nn.init.constant_(changed.get_submodule(name).bias, -20.0)
        assert not torch.allclose(changed(images), before)


def test_dropout_takes_channels_before_the_last_layer():
    for architecture, encoder in (("small_unet", ""), ("unet", "resnet18")):
        network = build_network(spec_of(architecture, encoder, dropout=0.5))
        found = [module for module in network.modules() if isinstance(module, nn.Dropout2d)]
        assert [module.p for module in found] == [0.5]
        images = torch.randn(1, 2, 32, 32)
        network.eval()
        assert torch.equal(network(images), network(images))
        found[0].train()
        assert not torch.equal(network(images), network(images))


@pytest.mark.parametrize("length", [1, 2, 5, 6, 7, 12, 31])
def test_pooling_to_a_grid_is_the_same_as_matrices(length):
    images = torch.randn(2, 3, length, length + 3)
    for cells in (2, 3, 6):
        vertical = _averages(length, cells, images)
        horizontal = _averages(length + 3, cells, images)
        found = vertical @ images @ horizontal.T
        assert torch.allclose(found, F.adaptive_avg_pool2d(images, cells), atol=1e-6)
        assert torch.equal(GridPool(cells)(images), F.adaptive_avg_pool2d(images, cells))


def test_position_embeddings_stay_at_the_size_they_were_made_for():
    allow_torchvision_without_kernels()
    import timm

    from model_backend.models.architectures.exportable import make_exportable

    torch.manual_seed(0)
    plain = timm.create_model("vit_tiny_patch16_224", img_size=64, dynamic_img_size=True).eval()
    nn.init.normal_(plain.pos_embed)
    images = torch.randn(2, 3, 64, 64)
    expected = plain.forward_features(images)
    changed = make_exportable(copy.deepcopy(plain))
    assert torch.allclose(changed.forward_features(images), expected, atol=1e-5)
    assert changed.forward_features(torch.randn(1, 3, 96, 128)).shape == (1, 49, 192)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"architecture": "net"}, "network.architecture"),
        ({"norm": "layer"}, "network.norm"),
        ({"encoder_weights": "imagenet"}, "network.no_encoder"),
        ({"architecture": "unet", "encoder": "resnet19"}, "network.encoder"),
        ({"architecture": "unet", "encoder": "tu-nothing"}, "network.encoder"),
        ({"architecture": "dpt", "encoder": "resnet18"}, "network.combination"),
        ({"architecture": "dpt", "encoder": "tu-vit_small_patch14_dinov2"}, "network.combination"),
        ({"architecture": "linknet", "encoder": "mit_b0"}, "network.combination"),
        (
            {"architecture": "fpn", "encoder": "tu-swin_tiny_patch4_window7_224"},
            "network.combination",
        ),
        (
            {"architecture": "unet", "encoder_weights": "missing.safetensors"},
            "network.weights_file",
        ),
        ({"architecture": "unet", "encoder_weights": "image-net"}, "network.weights_file"),
        (
            {"architecture": "unet", "encoder": "tu-test_vit", "encoder_weights": "imagenet"},
            "network.combination",
        ),
    ],
)
def test_what_cannot_be_built_is_refused(changes, code):
    with pytest.raises(HighwaterError) as caught:
        check_network(NetworkParameters(**changes))
    assert caught.value.code == code
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("architecture", "encoder"),
    [
        ("unet", "efficientnet-b0"),
        ("upernet", "mit_b0"),
        ("pan", "mobilenet_v2"),
        ("fpn", "tu-regnetx_002"),
    ],
)
def test_other_encoders(architecture, encoder):
    check_network(NetworkParameters(architecture, encoder))
    network = build_network(spec_of(architecture, encoder)).eval()
    assert network(torch.randn(1, 2, 50, 70)).shape == (1, 1, 50, 70)
