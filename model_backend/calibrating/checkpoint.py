"""The checkpoint beside a model file, copied with another temperature.

A ``.safetensors`` file is the length of its head (eight bytes, little endian), the head (JSON:
type, shape and place of each tensor, and texts under ``__metadata__``), and the tensors' bytes.
Its library belongs to the training tier; to change one number it is not needed.
"""

from __future__ import annotations

import hashlib
import json
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..models.facts import ModelFacts
from ..protocol.plain import to_plain

TENSOR = "temperature"
FACTS = "highwater_facts"
_TEXTS = "__metadata__"
_ALIGNED = 8  # bytes; readers map the tensors into memory


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint of Highwater.

    Attributes:
        head: As it is in the file.
        tensors: Bytes of all tensors.
    """

    head: dict[str, Any]
    tensors: bytearray

    @property
    def temperature(self) -> float:
        """What the logits are divided by."""
        return float(np.frombuffer(self.tensors, "<f4", 1, self._place()[0])[0])

    def weights_sha256(self) -> str:
        """As :func:`model_backend.models.export.weights_sha256` of the model."""
        total = hashlib.sha256()
        view = memoryview(self.tensors)
        for name in sorted(set(self.head) - {_TEXTS}):
            begin, end = self.head[name]["data_offsets"]
            total.update(name.encode())
            total.update(view[begin:end])
        return total.hexdigest()

    def with_temperature(self, temperature: float) -> Checkpoint:
        """A copy with another temperature."""
        tensors = bytearray(self.tensors)
        begin, end = self._place()
        tensors[begin:end] = np.array([temperature], "<f4").tobytes()
        return Checkpoint(self.head, tensors)

    def write(self, path: Path, facts: ModelFacts) -> None:
        """Write it, with other facts."""
        texts = {**self.head[_TEXTS], FACTS: json.dumps(to_plain(facts))}
        head = json.dumps({**self.head, _TEXTS: texts}).encode()
        head += b" " * (-len(head) % _ALIGNED)
        with open(path, "wb") as file:
            file.write(struct.pack("<Q", len(head)))
            file.write(head)
            file.write(self.tensors)

    def _place(self) -> tuple[int, int]:
        begin, end = self.head[TENSOR]["data_offsets"]
        return begin, end


def read_checkpoint(path: Path, weights_sha256: str) -> Checkpoint | None:
    """The checkpoint of a model file.

    Args:
        path: Where it would lie.
        weights_sha256: Of the model's weights, as its file says.

    Returns:
        None where there is none, or one of other weights.
    """
    if not path.is_file() or not weights_sha256:
        return None
    content = path.read_bytes()
    try:
        (length,) = struct.unpack_from("<Q", content)
        head = json.loads(content[8 : 8 + length])
        if head[TENSOR]["dtype"] != "F32" or head[TENSOR]["shape"] != [1] or _TEXTS not in head:
            return None
        found = Checkpoint(head, bytearray(content[8 + length :]))
        return found if found.weights_sha256() == weights_sha256 else None
    except (struct.error, ValueError, KeyError, TypeError):
        return None  # whatever it is, it is no checkpoint of this model
