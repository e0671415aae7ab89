"""Lightning, imported in the order that works, and quiet.

Everything of training takes ``pl`` from here.
"""

from __future__ import annotations

import logging
import warnings

from ..models.torchvision_shim import allow_torchvision_without_kernels

allow_torchvision_without_kernels()

for _name in ("lightning", "lightning.pytorch", "lightning.fabric"):
    logging.getLogger(_name).setLevel(logging.ERROR)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import lightning.pytorch as pl
    from lightning.fabric.plugins.environments import ClusterEnvironment
for _name in ("lightning", "lightning.pytorch", "lightning.fabric", "lightning.pytorch.utilities"):
    logging.getLogger(_name).setLevel(logging.ERROR)

__all__ = ["ClusterEnvironment", "pl"]
