"""Validity is absolute: what stands in invalid pixels changes no bit of a training step."""

import copy

import pytest
import torch

from model_backend.models.losses import build_loss
from model_backend.models.model import FloodModel
from model_backend.protocol.parameters import LOSSES, LossParameters
from tests.support.models import spec_of

CASES = {
    "small_unet": {"architecture": "small_unet"},
    "group": {"architecture": "small_unet", "norm": "group"},
    "attention_resunet": {"architecture": "attention_resunet"},
    "unet": {"architecture": "unet", "encoder": "resnet18"},
}
FILLS = (float("nan"), 1e30, -1e30, 0.0, float("inf"))
SIZE = (32, 48)


@pytest.fixture(scope="module", params=CASES)
def model(request):
    torch.manual_seed(0)
    return FloodModel(spec_of(**CASES[request.param]))


@pytest.fixture(scope="module")
def batch():
    generator = torch.Generator().manual_seed(1)
    raw = torch.randn(2, 2, *SIZE, generator=generator) * 5 - 15
    label = (torch.rand(2, *SIZE, generator=generator) < 0.4).to(torch.uint8)
    valid = torch.rand(2, *SIZE, generator=generator) < 0.9
    valid[0, :20] = False  # an edge of the swath
    return raw, label, valid


def step(model, loss, raw, label, valid, bfloat16=False):
    """Loss, gradients and running moments of one training step from the same start."""
    model = copy.deepcopy(model).train()
    torch.manual_seed(2)
    with torch.autocast("cpu", torch.bfloat16, enabled=bfloat16):
        logits = model(raw, valid)
    value = loss(logits, torch.where(valid, label, 255), torch.tensor([1.0, 0.5]))
    value.backward()
    return [
        value.detach(),
        *(parameter.grad for parameter in model.parameters()),
        *(buffer.clone() for buffer in model.buffers()),
    ]


def assert_same(found, expected):
    assert len(found) == len(expected)
    assert all(torch.equal(a, b) for a, b in zip(found, expected))
    assert all(tensor.isfinite().all() for tensor in found)


@pytest.mark.parametrize("name", LOSSES)
def test_invalid_pixels_change_no_bit(model, batch, name):
    raw, label, valid = batch
    loss = build_loss(LossParameters(loss=name), 2.0)
    expected = step(model, loss, raw, label, valid)
    assert any(tensor.abs().sum() > 0 for tensor in expected[1:])
    fill = FILLS[LOSSES.index(name) % len(FILLS)]
    filled = torch.where(valid[:, None], raw, fill)
    assert_same(step(model, loss, filled, label, valid), expected)


@pytest.fixture(scope="module")
def half(model, batch):
    """A step in half precision on the images as they are."""
    raw, label, valid = batch
    raw = raw.to(memory_format=torch.channels_last)
    return step(model, build_loss(LossParameters()), raw, label, valid, bfloat16=True)


@pytest.mark.parametrize("fill", FILLS)
def test_no_filling_changes_a_bit_in_half_precision_either(model, batch, half, fill):
    raw, label, valid = batch
    raw = raw.to(memory_format=torch.channels_last)
    filled = torch.where(valid[:, None], raw, fill)
    others = torch.where(valid, label, 1 - label)
    loss = build_loss(LossParameters())
    assert_same(step(model, loss, filled, others, valid, bfloat16=True), half)


def test_other_labels_under_invalid_pixels_change_no_bit(batch):
    # The label itself says which pixels are invalid; the caller marks those whose bands are.
    raw, label, valid = batch
    model = FloodModel(spec_of())
    loss = build_loss(LossParameters())
    expected = step(model, loss, raw, label, valid)
    assert_same(step(model, loss, raw, torch.where(valid, label, 1 - label), valid), expected)


@pytest.mark.parametrize("name", LOSSES)
def test_a_batch_without_valid_pixels_teaches_nothing(model, batch, name):
    raw, label, _ = batch
    nothing = torch.zeros(2, *SIZE, dtype=torch.bool)
    found = step(model, build_loss(LossParameters(loss=name)), raw * torch.nan, label, nothing)
    parameters = len(list(model.parameters()))
    assert all((tensor == 0).all() for tensor in found[: parameters + 1])
    assert all(torch.equal(a, b) for a, b in zip(found[parameters + 1 :], model.buffers()))


def test_more_invalid_pixels_beside_change_only_what_they_border(batch):
    # An image that is invalid as a whole moves no moment of the other. Large enough for moments of
    # the coarsest map that rounding does not dominate.
    raw, valid = batch[0].repeat(1, 1, 5, 5), batch[2].repeat(1, 5, 5)
    torch.manual_seed(0)
    model = FloodModel(spec_of())
    both = copy.deepcopy(model).train()
    alone = copy.deepcopy(model).train()
    both(raw, torch.stack([torch.zeros_like(valid[0]), valid[1]]))
    alone(raw[1:], valid[1:])
    for found, expected in zip(both.buffers(), alone.buffers()):
        assert torch.allclose(found.float(), expected.float(), rtol=1e-3, atol=1e-5)


def test_padding_inside_the_network_counts_in_no_moment():
    torch.manual_seed(0)
    model = FloodModel(spec_of()).train()
    raw = torch.randn(2, 2, 33, 40) * 5 - 15
    model(raw)
    seen = model.inputs(raw)
    cells, first, _ = model.network.body.stem
    multiple = model.network.multiple
    beyond = (0, -40 % multiple, 0, -33 % multiple)
    inside = torch.nn.functional.pad(seen, beyond, mode="replicate")
    # Cells of 2 × 2 pixels; one that reaches over the edge counts.
    features = first[0](cells(inside))[:, :, :17, :20].detach()
    assert torch.allclose(first[1].running_mean, 0.1 * features.mean((0, 2, 3)), atol=1e-6)
