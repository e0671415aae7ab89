"""Networks: one function builds any of them from a model's spec."""

from .build import build_network, check_network
from .network import PaddedNetwork
from .norm import MaskedBatchNorm2d, Validity

__all__ = ["MaskedBatchNorm2d", "PaddedNetwork", "Validity", "build_network", "check_network"]
