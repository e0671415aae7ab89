"""The training tier's torchvision can be imported, whichever build it is; needs that tier."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# In a process of its own: what is defined for torch cannot be taken back.
_CODE = """
from model_backend.models.torchvision_shim import allow_torchvision_without_kernels
missing = allow_torchvision_without_kernels()
assert allow_torchvision_without_kernels() == missing  # a second call changes nothing
import segmentation_models_pytorch, torch, torchvision
network = segmentation_models_pytorch.Unet("resnet18", encoder_weights=None, in_channels=2)
with torch.no_grad():
    assert network(torch.zeros(1, 2, 64, 64)).shape == (1, 1, 64, 64)
assert torchvision.extension._has_ops() != missing
"""


def test_networks_can_be_built():
    done = subprocess.run(
        [sys.executable, "-c", _CODE], cwd=ROOT, capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
