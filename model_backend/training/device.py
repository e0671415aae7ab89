"""Where a training runs, and in which numbers."""

from __future__ import annotations

import contextlib
import os
import platform
from contextlib import AbstractContextManager

import torch

from ..protocol import HighwaterError

TYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}
LIGHTNING = {"float32": "32-true", "bfloat16": "bf16-mixed", "float16": "16-mixed"}
"""What Lightning calls the precisions."""


def choose_device(wanted: str, processes: int) -> str:
    """``cpu``, ``cuda`` or ``mps``.

    Args:
        wanted: One of ``DEVICES``.
        processes: That are to train together; each GPU takes one.

    Raises:
        HighwaterError: ``train.no_gpu`` or ``train.too_few_gpus``.
    """
    cuda, mps = torch.cuda.is_available(), torch.backends.mps.is_available()
    if wanted == "auto":
        return "cuda" if cuda and torch.cuda.device_count() >= processes else "cpu"
    if wanted == "gpu":
        if not cuda:
            raise HighwaterError(
                "train.no_gpu",
                "No GPU that torch can use was found.",
                "Choose the device “automatic”; “Check backend” tells what is there.",
            )
        if torch.cuda.device_count() < processes:
            raise HighwaterError(
                "train.too_few_gpus",
                f"There are {torch.cuda.device_count()} GPUs for {processes} processes.",
                "Use as many processes as there are GPUs.",
            )
        return "cuda"
    if wanted == "mps":
        if not mps:
            raise HighwaterError(
                "train.no_gpu",
                "No Apple GPU that torch can use was found.",
                "Choose the device “automatic”.",
            )
        if processes > 1:
            raise HighwaterError(
                "train.too_few_gpus",
                f"An Apple GPU trains in one process, not in {processes}.",
                "Use one process.",
            )
        return "mps"
    return "cpu"


def choose_precision(wanted: str, device: str) -> str:
    """``float32``, ``bfloat16`` or ``float16``.

    Raises:
        HighwaterError: ``train.precision``.
    """
    if wanted == "auto":
        return "bfloat16" if computes_bfloat16(device) else "float32"
    if wanted == "float16" and device != "cuda":
        raise HighwaterError(
            "train.precision",
            "float16 needs an NVIDIA GPU: its small range asks for a scaled loss.",
            "Choose the precision “automatic”.",
        )
    return wanted


def computes_bfloat16(device: str) -> bool:
    """Whether a device multiplies bfloat16 itself; elsewhere it would be slower than float32."""
    if device == "cuda":
        return torch.cuda.is_available() and torch.cuda.get_device_capability()[0] >= 8
    if device != "cpu":
        return False
    if platform.machine().lower() in ("arm64", "aarch64"):
        return bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())
    return bool(torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported())


def autocast(device: str, precision: str) -> AbstractContextManager:
    """The block in which a network computes in this precision, outside of Lightning."""
    if precision == "float32":
        return contextlib.nullcontext()
    return torch.autocast(device, TYPES[precision])


def threads(processes: int) -> int:
    """Threads for each of some processes on this machine's processors."""
    try:
        cores = len(os.sched_getaffinity(0))
    except AttributeError:  # not on Windows and macOS
        cores = os.cpu_count() or 1
    return max(min(cores, torch.get_num_threads() if processes == 1 else cores) // processes, 1)
