"""Masked batch norm is batch norm over the valid pixels."""

import copy

import numpy as np
import pytest
import torch
from torch import nn

from model_backend.models.architectures.norm import (
    MaskedBatchNorm2d,
    Validity,
    convert_norms,
)
from model_backend.models.torchvision_shim import (
    allow_torchvision_without_kernels,
)


def masked(channels=6, seed=0):
    torch.manual_seed(seed)
    validity = Validity()
    norm = MaskedBatchNorm2d(channels, validity).train()
    nn.init.normal_(norm.weight)
    nn.init.normal_(norm.bias)
    return norm, validity


def batch(channels=6, size=(9, 7), count=3, channels_last=True):
    features = 3 * torch.randn(count, channels, *size) + 5
    if channels_last:
        features = features.to(memory_format=torch.channels_last)
    return features.requires_grad_()


def rows_of(features, valid):
    return features.detach().double().permute(0, 2, 3, 1)[valid].numpy()


@pytest.mark.parametrize("share", [0.95, 0.4, 0.02])
@pytest.mark.parametrize("channels_last", [True, False])
def test_moments_are_those_of_valid_pixels(share, channels_last):
    norm, validity = masked()
    features = batch(channels_last=channels_last)
    valid = torch.rand(3, 9, 7) < share
    valid[0, 0, :2] = True
    with validity.of(valid):
        found = norm(features).detach()
    rows = rows_of(features, valid)
    mean, deviation = rows.mean(0), np.sqrt(rows.var(0) + norm.eps)
    whole = features.detach().permute(0, 2, 3, 1).numpy()
    expected = (whole - mean) / deviation * norm.weight.detach().numpy()
    expected += norm.bias.detach().numpy()
    # Every pixel is normalised, invalid ones with the same moments.
    assert found.permute(0, 2, 3, 1).numpy() == pytest.approx(expected, abs=2e-5, rel=1e-5)
    assert norm.running_mean.numpy() == pytest.approx(0.1 * mean, rel=1e-5)
    assert norm.running_var.numpy() == pytest.approx(0.9 + 0.1 * rows.var(0, ddof=1), rel=1e-5)
    assert int(norm.num_batches_tracked) == 1


@pytest.mark.parametrize("share", [0.9, 0.3])
@pytest.mark.parametrize("channels_last", [True, False])
def test_gradients_are_those_of_the_definition(share, channels_last):
    norm, validity = masked()
    features = batch(channels_last=channels_last)
    valid = torch.rand(3, 9, 7) < share
    direction = torch.randn(features.shape)
    with validity.of(valid):
        (norm(features) * direction).sum().backward()
    exact = features.detach().double().requires_grad_()
    weight = norm.weight.detach().double().requires_grad_()
    bias = norm.bias.detach().double().requires_grad_()
    rows = exact.permute(0, 2, 3, 1)[valid]
    deviation = torch.sqrt(rows.var(0, correction=0) + norm.eps)
    output = (exact - rows.mean(0)[:, None, None]) / deviation[:, None, None]
    output = output * weight[:, None, None] + bias[:, None, None]
    (output * direction).sum().backward()
    for found, expected in (
        (features.grad, exact.grad),
        (norm.weight.grad, weight.grad),
        (norm.bias.grad, bias.grad),
    ):
        assert torch.allclose(found.double(), expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("valid", [None, torch.ones(3, 9, 7, dtype=torch.bool)])
def test_without_invalid_pixels_it_is_batch_norm(valid):
    norm, validity = masked()
    reference = nn.BatchNorm2d(6)
    reference.load_state_dict(norm.state_dict())
    features = batch()
    twin = features.detach().clone().requires_grad_()
    with validity.of(valid):
        found = norm(features)
    expected = reference(twin)
    found.square().sum().backward()
    expected.square().sum().backward()
    assert torch.equal(found, expected)
    assert torch.equal(features.grad, twin.grad)
    assert all(torch.equal(a, b) for a, b in zip(norm.buffers(), reference.buffers()))
    assert torch.equal(norm.eval()(features), reference.eval()(twin))


def test_half_precision_and_layout_are_kept():
    norm, validity = masked()
    features = batch().detach().bfloat16().requires_grad_()
    valid = torch.rand(3, 9, 7) < 0.8
    with validity.of(valid):
        found = norm(features)
    found.float().sum().backward()
    assert found.dtype == features.grad.dtype == torch.bfloat16
    assert found.is_contiguous(memory_format=torch.channels_last)
    assert norm.weight.grad.dtype == norm.running_mean.dtype == torch.float32
    rows = rows_of(features, valid)
    assert norm.running_mean.numpy() == pytest.approx(0.1 * rows.mean(0), rel=1e-5)


@pytest.mark.parametrize("pixels", [0, 1])
def test_too_few_valid_pixels_leave_the_running_moments(pixels):
    norm, validity = masked()
    norm.running_mean.fill_(2.0)
    features = batch()
    valid = torch.zeros(3, 9, 7, dtype=torch.bool)
    valid[0, 0, :pixels] = True
    with validity.of(valid):
        found = norm(features)
    assert torch.equal(found, copy.deepcopy(norm).eval()(features))
    assert norm.running_mean.eq(2).all() and int(norm.num_batches_tracked) == 0
    single = torch.randn(1, 6, 1, 1)
    assert torch.equal(norm(single), copy.deepcopy(norm).eval()(single))


def test_a_cell_of_a_smaller_map_counts_where_any_of_its_pixels_does():
    validity = Validity()
    valid = torch.zeros(2, 8, 12, dtype=torch.bool)
    valid[0, 3, 11] = True
    valid[1, :4, :4] = True
    with validity.of(valid):
        plane = validity.at(2, 3).plane[:, 0]
        assert plane.int().tolist() == [[[0, 0, 1], [0, 0, 0]], [[1, 0, 0], [0, 0, 0]]]
        assert validity.at(2, 3).valid.tolist() == [2, 6]
        assert validity.at(1, 1) is None  # both images have a valid pixel
    assert validity.at(2, 3) is None


def test_momentum_none_is_the_average_of_batches():
    validity = Validity()
    norm = MaskedBatchNorm2d(6, validity, momentum=None).train()
    valid = torch.rand(3, 9, 7) < 0.7
    means = []
    for _ in range(3):
        features = batch()
        means.append(rows_of(features, valid).mean(0))
        with validity.of(valid):
            norm(features)
    assert norm.running_mean.numpy() == pytest.approx(np.mean(means, 0), rel=1e-5)


def test_conversion_keeps_weights_and_activations():
    allow_torchvision_without_kernels()
    from timm import layers as timm_norms

    network = nn.Sequential(
        nn.Conv2d(2, 12, 3), nn.BatchNorm2d(12, eps=1e-3), timm_norms.BatchNormAct2d(12)
    )
    for parameter in network.parameters():
        nn.init.normal_(parameter)
    images = torch.randn(2, 2, 8, 8)
    expected = network.eval()(images)
    converted = convert_norms(copy.deepcopy(network), "batch", Validity()).eval()
    assert torch.equal(converted(images), expected)
    assert not any(type(module) is nn.BatchNorm2d for module in converted.modules())
    for norm, groups in (("group", 4), ("instance", 12)):
        converted = convert_norms(copy.deepcopy(network), norm, Validity())
        found = [module for module in converted.modules() if isinstance(module, nn.GroupNorm)]
        assert [module.num_groups for module in found] == [groups] * 2
        assert torch.equal(found[0].weight, network[1].weight)
        assert found[0].eps == 1e-3
        assert (converted(images) >= 0).all()
        # A pooled map of one value is no error.
        assert found[0](torch.randn(1, 12, 1, 1)).isfinite().all()


def test_copies_have_a_mask_of_their_own():
    norm, validity = masked()
    pair = copy.deepcopy(nn.Sequential(norm, MaskedBatchNorm2d(6, validity)))
    assert pair[0]._validity is pair[1]._validity is not validity
