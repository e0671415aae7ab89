"""Checkpoints: a model's weights and what it is, in one ``.safetensors`` file; nothing pickled.

A model file that carries its weights is read as one, too.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch

from ..protocol import HighwaterError
from ..protocol.plain import from_plain, to_plain
from .carried import is_counter, weights_in
from .described import read_model
from .model import FloodModel
from .onnx_file import load_model
from .spec import ModelSpec

MODEL = ".onnx"
_SPEC, _FACTS = "highwater_spec", "highwater_facts"


def save_checkpoint(path: Path, model: Any, facts: dict[str, Any]) -> None:
    """Write a model's weights, spec and facts.

    Args:
        path: File to write.
        model: With its ``spec``; on any device.
        facts: What else is to be kept; JSON values.
    """
    from safetensors.torch import save

    # Copies in plain order: the file holds no strides, and no tensor twice.
    weights = {
        name: value.detach().cpu().contiguous().clone()
        for name, value in model.state_dict().items()
    }
    metadata = {_SPEC: json.dumps(to_plain(model.spec)), _FACTS: json.dumps(facts)}
    # The library's own writing makes files that nobody but their owner may read.
    path.write_bytes(save(weights, metadata))


def read_spec(path: Path, kind: type = ModelSpec) -> tuple[Any, dict[str, Any]]:
    """Spec and facts of a checkpoint, without its weights.

    Args:
        path: The file.
        kind: Class of the spec.

    Raises:
        HighwaterError: ``checkpoint.missing`` or ``checkpoint.unreadable``; of a model file as
            :func:`.read_model`.
    """
    from safetensors import SafetensorError, safe_open

    if path.suffix.lower() == MODEL:
        file = read_model(path)
        return file.spec, to_plain(file.facts)
    if not path.is_file():
        raise HighwaterError(
            "checkpoint.missing", f"The checkpoint “{path}” does not exist.", "Choose another one."
        )
    try:
        with safe_open(str(path), framework="pt") as file:
            metadata = file.metadata() or {}
        return (
            from_plain(kind, json.loads(metadata[_SPEC]), "checkpoint"),
            json.loads(metadata[_FACTS]),
        )
    except (SafetensorError, OSError, KeyError, ValueError, HighwaterError) as error:
        raise _unreadable(path, error) from error


def load_checkpoint(
    path: Path, model_class: type = FloodModel, spec_class: type = ModelSpec
) -> tuple[Any, dict[str, Any]]:
    """Read a model and its facts, on the CPU, in evaluation mode.

    Args:
        path: The file.
        model_class: Made of a spec.
        spec_class: Of the spec.

    Raises:
        HighwaterError: ``checkpoint.missing``, ``checkpoint.unreadable`` or
            ``checkpoint.mismatch``.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    spec, facts = read_spec(path, spec_class)
    model = model_class(spec)
    try:
        if path.suffix.lower() == MODEL:
            _load_carried(model, path)
        else:
            model.load_state_dict(load_file(str(path)))
    except SafetensorError as error:
        raise _unreadable(path, error) from error
    except RuntimeError as error:
        raise HighwaterError(
            "checkpoint.mismatch",
            f"The weights in the checkpoint “{path.name}” are not those of the {spec.architecture}"
            " that it describes.",
            "Choose a checkpoint that this version of Highwater wrote.",
            str(error),
        ) from error
    return model.eval(), facts


def _load_carried(model: Any, path: Path) -> None:
    """Take over what a model file carries; a counter that is not in it stays 0."""
    carried = weights_in(load_model(path))
    counters = {name: value for name, value in model.state_dict().items() if is_counter(name)}
    weights = {name: torch.from_numpy(value) for name, value in carried.items()}
    model.load_state_dict({**counters, **weights})


def _unreadable(path: Path, error: Exception) -> HighwaterError:
    return HighwaterError(
        "checkpoint.unreadable",
        f"“{path.name}” is no checkpoint of Highwater, or is damaged.",
        "Choose the .safetensors file that lies beside a trained model.",
        repr(error),
    )
