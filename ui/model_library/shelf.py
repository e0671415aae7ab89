"""Where models lie: with the plugin, and in the user's library. No Qt; any thread may ask."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import List

from ...model_backend.environment.paths import library_root
from ...model_backend.models import shipped

SHIPPED, OWN, IMPORTED = "shipped", "own", "imported"
PLACES = (SHIPPED, OWN, IMPORTED)
BESIDE = (".html", ".md", ".safetensors")
"""Endings of what belongs to a model and lies beside it: its card, and a checkpoint to train on."""


@dataclass(frozen=True)
class ShelvedModel:
    """A model of the library.

    Attributes:
        path: The ``.onnx`` file.
        place: One of :data:`PLACES`.
        has_checkpoint: Whether a checkpoint that training can go on from lies beside it.
    """

    path: Path
    place: str
    has_checkpoint: bool = False

    @property
    def setting(self) -> str:
        """What names it in the settings: shipped ones move with the plugin, so by their name."""
        return self.path.stem if self.place == SHIPPED else str(self.path)

    @property
    def is_users(self) -> bool:
        """Whether it may be deleted."""
        return self.place != SHIPPED


def folder_of(place: str) -> Path:
    """Folder of the models of a place; it need not exist."""
    return shipped.FOLDER if place == SHIPPED else library_root() / place


def all_models() -> List[ShelvedModel]:
    """Every model there is, place by place, by name."""
    return [
        ShelvedModel(path, place, path.with_suffix(".safetensors").is_file())
        for place in PLACES
        for path in sorted(folder_of(place).glob("*.onnx"))
    ]


def belonging(path: Path) -> List[Path]:
    """The files that are there of a model: itself and what lies beside it."""
    return [path, *(p for p in (path.with_suffix(ending) for ending in BESIDE) if p.is_file())]
