"""Which GPU ONNX Runtime can use, and how much of its memory is free."""

from __future__ import annotations

import shutil
import subprocess
from typing import Any

from ...runtimes.onnx import onnxruntime

GPU_PROVIDERS: dict[str, dict[str, Any]] = {
    "CUDAExecutionProvider": {
        # Grow by what is asked for: doubling would leave nothing to the next batch size.
        "arena_extend_strategy": "kSameAsRequested",
        # Trying every algorithm takes seconds for each new size of tile.
        "cudnn_conv_algo_search": "HEURISTIC",
    },
    "DmlExecutionProvider": {},
    "CoreMLExecutionProvider": {},
}
"""Providers that run on a GPU with their options, the preferred first."""

NO_GPU = (
    "No GPU can be used: this ONNX Runtime is made for the processor alone, which is used instead."
)
"""Said where a GPU was asked for."""

BYTES_PER_PIXEL = 2_000
"""What a usual U-Net's activations take at once, generously; a batch that is still too large is
halved."""
SHARE_OF_MEMORY = 0.5
MOST_PIXELS = 2**22  # beyond, no GPU gets faster
UNKNOWN_PIXELS = 2**20  # where the free memory cannot be asked


def gpu_provider() -> str:
    """The best GPU provider of the installed package; empty: it has none."""
    available = onnxruntime.get_available_providers()
    return next((name for name in GPU_PROVIDERS if name in available), "")


def pixels_for(provider: str) -> int:
    """Pixels of a batch that should fit a GPU's free memory."""
    free = _free_bytes() if provider == "CUDAExecutionProvider" else None
    if free is None:
        return UNKNOWN_PIXELS
    return int(min(max(free * SHARE_OF_MEMORY / BYTES_PER_PIXEL, 2**16), MOST_PIXELS))


def is_out_of_memory(error: Exception) -> bool:
    """Whether a failed run says that memory was short."""
    text = str(error).lower()
    return any(
        words in text
        for words in ("out of memory", "failed to allocate", "bad allocation", "cudaerrormemory")
    )


def _free_bytes() -> int | None:
    """Free memory of the first GPU, as its driver says; None: it cannot be asked."""
    command = shutil.which("nvidia-smi")
    if command is None:
        return None
    try:
        answer = subprocess.run(
            [command, "--query-gpu=memory.free", "--format=csv,noheader,nounits", "--id=0"],
            capture_output=True,
            text=True,
            check=True,
            timeout=10,
        )
        return int(answer.stdout.split()[0]) * 2**20
    except (OSError, subprocess.SubprocessError, ValueError, IndexError):
        return None
