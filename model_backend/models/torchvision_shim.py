"""Let torchvision be imported where its compiled part does not fit the torch that is there.

The package index's Linux wheel of torchvision is compiled against CUDA. Beside the CPU build of
torch its library cannot be loaded, and ``import torchvision`` ends with “operator
torchvision::nms does not exist”. The networks that Highwater trains use none of its compiled
operators; they only import it, through timm.
"""

from __future__ import annotations

import importlib.util
from functools import lru_cache
from pathlib import Path

# What torchvision describes to torch while it is imported, and must find defined by then.
_SCHEMAS = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
)

# A library must live as long as the process, or torch forgets what it defined.
_KEPT: list[object] = []


@lru_cache(maxsize=1)
def allow_torchvision_without_kernels() -> bool:
    """Make ``import torchvision`` work; call it before anything that imports torchvision.

    Returns:
        Whether torchvision's own operators are missing. Calling one of them raises then, and
        everything else of torchvision works.
    """
    import torch

    if _load_kernels():
        return False
    library = torch.library.Library("torchvision", "FRAGMENT")
    for schema in _SCHEMAS:
        library.define(schema)
    _KEPT.append(library)
    return True


def _load_kernels() -> bool:
    """Load torchvision's compiled operators as it would itself; False when they do not load."""
    import torch

    spec = importlib.util.find_spec("torchvision")
    if spec is None or spec.origin is None:
        return False
    for pattern in ("_C*.so", "_C*.pyd", "_C*.dylib"):
        for path in Path(spec.origin).parent.glob(pattern):
            try:
                torch.ops.load_library(str(path))
            except OSError:
                return False  # a library it was linked with, such as CUDA's, is not there
    return hasattr(torch.ops.torchvision, "nms")
