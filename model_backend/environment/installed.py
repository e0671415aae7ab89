"""The packages of the running backend against the lock; runs in the backend."""

from __future__ import annotations

import importlib.metadata
from dataclasses import dataclass
from typing import Dict, Optional

from .requirements import REQUIREMENTS, Requirements
from .torch_build import torch_build


@dataclass(frozen=True)
class Package:
    """A locked package.

    Attributes:
        locked: Version in the lock.
        installed: Version that is there; None when there is none.
    """

    locked: str
    installed: Optional[str]

    @property
    def differs(self) -> bool:
        """Whether another version is there; a build such as ``+cpu`` is no other version."""
        return self.installed is not None and self.installed.split("+")[0] != self.locked


def packages(tier: str, requirements: Requirements = REQUIREMENTS) -> Dict[str, Package]:
    """Locked packages of a tier that apply to this Python and computer, by name."""
    from packaging.markers import Marker

    without_gpu = torch_build() == "cpu"
    kept = {block.split("==")[0] for block in requirements.blocks(tier, gpu=not without_gpu)}
    return {
        name: Package(version, _version(name))
        for name, version, marker in requirements.pins(tier)
        if name in kept and (not marker or Marker(marker).evaluate())
    }


def _version(name: str) -> Optional[str]:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None
