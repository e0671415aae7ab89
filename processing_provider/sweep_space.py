"""What a sweep varies: choices for the form, and the JSON of those who want others."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterable

from ..model_backend.protocol import HighwaterError
from ..model_backend.protocol.parameters import (
    LOSSES,
    NORMALISATIONS,
    NORMS,
    SAMPLINGS,
    SCHEDULERS,
)
from ..model_backend.sweep.space_text import read_text, settings, wrong
from .training_network import OWN_ARCHITECTURES

VARIATIONS: Dict[str, Dict[str, Any]] = {
    "Learning rate (0.0001 to 0.01)": {
        "optimisation.learning_rate": {"low": 1e-4, "high": 1e-2, "log": True}
    },
    "Loss (all)": {"loss.loss": list(LOSSES)},
    "Weight decay (0.0001 to 0.1)": {
        "optimisation.weight_decay": {"low": 1e-4, "high": 0.1, "log": True}
    },
    "Dropout (0 to 0.4)": {"network.dropout": {"low": 0.0, "high": 0.4}},
    "Tiles at once (4, 8, 16, 32)": {"optimisation.batch_size": [4, 8, 16, 32]},
    "Course of the learning rate (all)": {"optimisation.scheduler": list(SCHEDULERS)},
    "Which tiles how often (all)": {"optimisation.sampling": list(SAMPLINGS)},
    "Augmentation: offset, gain, added speckle": {
        "augmentation.offset": {"low": 0.0, "high": 2.0},
        "augmentation.gain": {"low": 0.0, "high": 0.3},
        "augmentation.speckle": {"low": 0.0, "high": 0.5},
    },
    "Normalisation of the bands (all)": {"network.normalisation": list(NORMALISATIONS)},
    "Normalisation inside the network (all)": {"network.norm": list(NORMS)},
    "Network (small U-Net, U-Net, U-Net++, FPN)": {
        "network.architecture": ["small_unet", "unet", "unetplusplus", "fpn"]
    },
    "Encoder (resnet18, resnet34, mobilenet_v2, efficientnet-b0)": {
        "network.encoder": ["resnet18", "resnet34", "mobilenet_v2", "efficientnet-b0"]
    },
}
"""Title of each choice to the space that it adds; the order is published."""


def space_of(chosen: Iterable[int]) -> str:
    """JSON of the chosen variations.

    Args:
        chosen: Their numbers.
    """
    space: Dict[str, Any] = {}
    for number in chosen:
        space.update(list(VARIATIONS.values())[number])
    return json.dumps(space)


def require_space(text: str, architecture: str) -> None:
    """Refuse a space that names nothing that could be varied; the backend looks at the values.

    Args:
        text: JSON, or the path of a file with JSON.
        architecture: That the form chooses.

    Raises:
        HighwaterError: ``sweep.space``.
    """
    space = read_text(text, " (SPACE)")
    known = list(settings())
    for name in space:
        if name not in known:
            section = name.partition(".")[0] + "."
            near = [item for item in known if item.startswith(section)] or known
            raise wrong(
                f"There is no setting “{name}” to vary (SPACE); there are {', '.join(near)}."
            )
    fixed = "network.architecture" not in space
    if fixed and "network.encoder" in space and architecture in OWN_ARCHITECTURES:
        raise HighwaterError(
            "sweep.space",
            "The encoder is to be varied, but the network (ARCHITECTURE) has none.",
            "Choose a network “with an encoder”, or vary the network as well.",
        )
