"""How many tiles fit into memory, and how to tell that they did not."""

from __future__ import annotations

import math

import psutil
import torch
from torch import nn

from .batches import Batch
from .device import autocast

SHARE = 0.5
"""Of the free memory that a batch may take; the rest is for weights, caches and others."""

OVERHEAD = 1.6
"""Gradients of activations, convolution buffers: what comes on top of what backward keeps."""

LARGEST = {"cpu": 16, "cuda": 32, "mps": 16}
"""Tiles beyond which larger batches train no better in the same time."""

FEWEST_STEPS = 64
"""Batches that an epoch should have, so that few tiles give enough steps."""

_SIGNS = ("out of memory", "can't allocate memory", "not enough memory", "cannot allocate memory")


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error says that there was not enough memory, on a CPU or a GPU."""
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and any(sign in text for sign in _SIGNS)


def bytes_per_tile(
    model: nn.Module, loss: nn.Module, batch: Batch, device: str, precision: str
) -> float:
    """Memory that one tile takes while training, measured on what backward would keep.

    Args:
        model: In training mode; its running moments change, so give a copy.
        loss: Of logits, label and weights.
        batch: At least two tiles, on the device.
        device: ``cpu``, ``cuda`` or ``mps``.
        precision: That the network computes in.
    """
    kept: dict[int, int] = {}
    weights = {parameter.untyped_storage().data_ptr() for parameter in model.parameters()}

    def note(tensor: torch.Tensor) -> torch.Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in weights:
            kept[storage.data_ptr()] = storage.nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
        with autocast(device, precision):
            logits = model(batch.raw, batch.valid)
        total = loss(logits, batch.label, batch.weight)
    del logits, total
    return OVERHEAD * sum(kept.values()) / len(batch.raw)


def free_bytes(device: str) -> float:
    """Memory that a training may still take."""
    if device == "cuda":
        return float(torch.cuda.mem_get_info()[0])
    return float(psutil.virtual_memory().available)


def choose_batch_size(per_tile: float, tiles: int, device: str, free: float) -> int:
    """A power of two that memory, the number of tiles and sense allow.

    Args:
        per_tile: Bytes that a tile takes.
        tiles: Of the training part.
        device: ``cpu``, ``cuda`` or ``mps``.
        free: Bytes.
    """
    fitting = max(free * SHARE / max(per_tile, 1.0), 1.0)
    sensible = max(tiles / FEWEST_STEPS, 4.0)
    largest = min(fitting, sensible, LARGEST[device], max(tiles, 1))
    return 2 ** int(math.log2(largest))
