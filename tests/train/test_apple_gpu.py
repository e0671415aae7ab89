"""What runs on an Apple GPU while training has no float64; no such GPU is needed here."""

import numpy as np
import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from model_backend.models import sums
from model_backend.models.losses import build_loss, lovasz
from model_backend.models.sums import mean_of, sum_type
from model_backend.protocol.parameters import LOSSES, LossParameters
from model_backend.training import validation
from model_backend.training.validation import Validation

RNG = np.random.default_rng(0)
LOGITS = RNG.normal(0, 3, (2, 1, 16, 16)).astype(np.float32)
LABEL = torch.from_numpy(RNG.choice([0, 1, 255], (2, 16, 16)).astype(np.uint8))


class WithoutFloat64(TorchDispatchMode):
    """Refuses what such a GPU refuses."""

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        found = func(*args, **(kwargs or {}))
        for tensor in tree_leaves(found):
            if isinstance(tensor, torch.Tensor) and tensor.dtype == torch.float64:
                raise TypeError(f"{func} gives float64")
        return found


@pytest.fixture
def apple_gpu(monkeypatch):
    there = sum_type(torch.device("mps"))
    for module in (lovasz, sums, validation):
        monkeypatch.setattr(module, "sum_type", lambda device: there)
    with WithoutFloat64():
        yield


def test_sums_are_as_exact_as_the_device_allows():
    assert sum_type(torch.device("cpu")) == sum_type(torch.device("cuda")) == torch.float64
    assert sum_type(torch.device("mps")) == torch.float32


@pytest.mark.parametrize("name", LOSSES)
def test_losses_do_without_float64(name, apple_gpu):
    logits = torch.from_numpy(LOGITS).requires_grad_()
    loss = build_loss(LossParameters(loss=name))(logits, LABEL)
    loss.backward()
    assert torch.isfinite(loss) and torch.isfinite(logits.grad).all() and logits.grad.any()


def test_validation_does_without_float64(apple_gpu):
    counted = Validation(torch.device("cpu"))
    counted.add(torch.from_numpy(LOGITS), LABEL, torch.tensor(0.5))
    counted.add(torch.from_numpy(LOGITS), LABEL, torch.tensor(0.7))
    assert float(counted.tensors()[1][0] / counted.tensors()[1][1]) == pytest.approx(0.6)


def test_means_do_without_float64(apple_gpu):
    assert float(mean_of([torch.tensor(0.5), torch.tensor(0.75)])) == 0.625


def test_the_mode_notices_float64():
    with WithoutFloat64(), pytest.raises(TypeError, match="float64"):
        torch.zeros(2).double()
